import type { Policy } from '../../model/policy.js'
import type { TraceRun } from '../../model/trace.js'
import type { Redact } from '../../text/redact.js'
import type { RecordedShare } from './recorded-share.js'
import { RunRecorder } from './run-recorder.js'
import { Spool } from './spool.js'

/** Watches one of several threads, and keeps its events in a file that another one opened. */
export class ShareRecorder extends RunRecorder {
  private readonly firstFiles: number[] = []
  private readonly firstLines: number[] = []
  private readonly inFile: Spool

  constructor(policy: Policy, redact: Redact, descriptor: number) {
    const inFile = new Spool({ descriptor }, 0)
    super(policy, { redact, temporaryFolder: '' }, inFile)
    this.inFile = inFile
  }

  start({ lastFile, lastLine }: TraceRun): void {
    this.firstFiles.push(lastFile)
    this.firstLines.push(lastLine)
  }

  /** What it recorded, when all is read. */
  recorded(): RecordedShare {
    return {
      lengths: this.inFile.lengths,
      extents: this.extents.data(),
      begun: { files: Uint32Array.from(this.firstFiles), lines: Uint32Array.from(this.firstLines) },
      counts: this.counts,
      redacted: this.redacted,
      redactedInTools: this.redactedInTools,
    }
  }
}
