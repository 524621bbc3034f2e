import { canonicalJson } from '../../canonical/canonical-json.js'
import { sha256Hex } from '../../canonical/digest.js'
import type { CallDecision, EvaluationObserver, Outcome } from '../../model/outcome.js'
import type { Policy } from '../../model/policy.js'
import type { ToolCall, TraceRun } from '../../model/trace.js'
import type { Redact } from '../../text/redact.js'
import { hashedText } from '../format/event.js'
import { DecisionData } from './decision-data.js'
import { HashScratch } from './hash-scratch.js'
import type { BundlePart } from './plan-parts.js'
import { Spool } from './spool.js'
import { TraceExtents } from './trace-extents.js'

/** The events of a run besides its first and last, in the order of their numbers in a record. */
export const recordedTypes = ['assay.tool.decision', 'assay.session.finding'] as const

/** Trace index, type, length of the data; then the content hash as 64 hexadecimal digits; then the data. */
const headBytes = 4 + 1 + 4
const hashBytes = 64

/** What the content hash binds besides the data, before and after it. */
const around = recordedTypes.map((type) => {
  return hashedText({ type, datacontenttype: 'application/json' }, '\n').split('\n') as [string, string]
}) as [[string, string], [string, string]]

const outcomes: Readonly<Record<Outcome, string>> = {
  held: 'held',
  violated: 'violated',
  'not-exercised': 'not_exercised',
  'not-evaluable': 'not_exercised',
}

export interface EventRecord {
  /** Index into `recordedTypes`. */
  readonly type: number
  /** Hexadecimal digits. */
  readonly hash: Uint8Array
  /** Canonical JSON. */
  readonly data: Uint8Array
}

/**
 * Watches an evaluation and keeps its events, hashed, in a spool. They become bundles at the end, when it is known how many
 * there are and what the digests of the trace files are: both stand before them in a bundle.
 */
export class RunRecorder implements EvaluationObserver {
  readonly extents = new TraceExtents()
  readonly counts = { decisions: 0, denied: 0, findings: 0, violated: 0 }
  private readonly spool: Spool
  private readonly data: DecisionData
  private readonly scratch = new HashScratch()
  private readonly kinds: ReadonlyMap<string, string>

  constructor(
    readonly policy: Policy,
    readonly options: { readonly redact: Redact; readonly temporaryFolder: string },
  ) {
    this.spool = new Spool(options.temporaryFolder)
    this.data = new DecisionData(policy, options.redact)
    this.kinds = new Map(policy.sequences.map(({ id, type }) => [id, type]))
  }

  get redacted(): number {
    return this.data.redacted
  }

  decision(run: TraceRun, call: ToolCall, callIndex: number, decision: CallDecision): void {
    this.counts.decisions++
    if (!decision.allowed) this.counts.denied++
    this.record(run.index, 0, this.data.write(run.trace, call, callIndex, decision))
  }

  outcome(run: TraceRun, rule: string, outcome: Outcome, brokenAt?: number): void {
    const kind = this.kinds.get(rule)
    if (kind === undefined) return
    this.counts.findings++
    if (outcome === 'violated') this.counts.violated++
    const data = canonicalJson({
      rule_id: this.data.name(rule),
      kind,
      outcome: outcomes[outcome],
      extent: outcome === 'not-evaluable' ? 'partial' : 'complete',
      ...(outcome === 'not-evaluable' && { reason: 'arguments or results that the rule needs were not recorded' }),
      spanned: brokenAt === undefined ? [] : [brokenAt],
      trace: this.data.name(run.trace),
    })
    this.record(run.index, 1, data)
  }

  /** The records of the traces of a part, in the order in which they came. */
  *records(part: BundlePart): Generator<EventRecord> {
    const { first, last } = this.extents.span(part.fromTrace, part.toTrace)
    let met = 0
    for (const { start, bytes } of this.spool.read(first, last + 1)) {
      for (let at = 0; at < bytes.length && start + at <= last; ) {
        const trace = bytes.readUInt32LE(at)
        const dataAt = at + headBytes + hashBytes
        const end = dataAt + bytes.readUInt32LE(at + 5)
        if (trace >= part.fromTrace && trace <= part.toTrace) {
          if (met >= part.fromEvent && met < part.toEvent) {
            yield {
              type: bytes[at + 4]!,
              hash: bytes.subarray(at + headBytes, dataAt),
              data: bytes.subarray(dataAt, end),
            }
          }
          met++
        }
        at = end
      }
    }
  }

  /** Removes what the run left on the disk. */
  close(): void {
    this.spool.close()
  }

  private record(trace: number, type: 0 | 1, data: string): void {
    const [before, after] = around[type]
    const bytes = this.scratch.encode(`${before}${data}${after}`)
    const dataBytes = bytes.subarray(before.length, bytes.length - after.length)
    const hash = sha256Hex(bytes)
    const size = headBytes + hashBytes + dataBytes.length
    const { buffer, at } = this.spool.room(size)
    this.extents.add(trace, dataBytes.length, this.spool.length)
    buffer.writeUInt32LE(trace, at)
    buffer[at + 4] = type
    buffer.writeUInt32LE(dataBytes.length, at + 5)
    buffer.write(hash, at + headBytes, 'latin1')
    buffer.set(dataBytes, at + headBytes + hashBytes)
    this.spool.took(size)
  }
}
