import { canonicalJson } from '../../canonical/canonical-json.js'
import { sha256Hex } from '../../canonical/digest.js'
import type { CallDecision, EvaluationObserver, Outcome } from '../../model/outcome.js'
import type { Policy } from '../../model/policy.js'
import type { ToolCall, TraceRun } from '../../model/trace.js'
import type { Redact } from '../../text/redact.js'
import { hashedText } from '../format/event.js'
import { DecisionData } from './decision-data.js'
import { EventLog, type EventRecord, type RunEvents } from './event-log.js'
import { HashScratch } from './hash-scratch.js'
import { JoinedEvents } from './joined-events.js'
import type { BundlePart } from './plan-parts.js'
import type { AdoptedShare } from './recorded-share.js'
import { decisionType, findingType, recordedTypes } from './recorded-types.js'
import { Spool } from './spool.js'
import { TemporaryFile } from './temporary-file.js'
import { TraceExtents } from './trace-extents.js'

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

/**
 * Watches an evaluation and keeps its events, hashed, in a spool. They become bundles at the end, when it is known how many
 * there are and what the digests of the trace files are: both stand before them in a bundle.
 */
export class RunRecorder implements EvaluationObserver {
  readonly counts = { decisions: 0, denied: 0, findings: 0, violated: 0 }
  private readonly log: EventLog
  private events: RunEvents
  private readonly data: DecisionData
  private readonly scratch = new HashScratch()
  private readonly kinds: ReadonlyMap<string, string>
  private files: readonly TemporaryFile[]
  private redactedElsewhere = 0

  constructor(
    readonly policy: Policy,
    readonly options: { readonly redact: Redact; readonly temporaryFolder: string },
    spool?: Spool,
  ) {
    const file = new TemporaryFile(options.temporaryFolder)
    this.files = [file]
    this.log = new EventLog(spool ?? new Spool(file))
    this.events = this.log
    this.data = new DecisionData(policy, options.redact)
    this.kinds = new Map(policy.sequences.map(({ id, type }) => [id, type]))
  }

  get extents(): TraceExtents {
    return this.events.extents
  }

  get redacted(): number {
    return this.data.redacted + this.redactedElsewhere
  }

  /** The part of these that stands in names of tools. */
  get redactedInTools(): number {
    return this.data.redactedInTools
  }

  decision(run: TraceRun, call: ToolCall, callIndex: number, decision: CallDecision, file: number, line: number): void {
    this.counts.decisions++
    if (!decision.allowed) this.counts.denied++
    this.record(run.index, decisionType, file, line, this.data.write(run.trace, call, callIndex, decision))
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
    this.record(run.index, findingType, 0, 0, data)
  }

  /** Takes what several threads recorded, as if it had watched them all. It must have seen nothing itself. */
  adopt(shares: readonly AdoptedShare[]): void {
    for (const { recorded } of shares) {
      const { decisions, denied, findings, violated } = recorded.counts
      this.counts.decisions += decisions
      this.counts.denied += denied
      this.counts.findings += findings
      this.counts.violated += violated
      this.redactedElsewhere += recorded.redacted
    }
    this.files = [...this.files, ...shares.map(({ file }) => file)]
    this.events = new JoinedEvents(
      shares.map(({ recorded, file, placeOf }) => ({
        log: new EventLog(Spool.written(file, recorded.lengths), TraceExtents.of(recorded.extents)),
        begun: recorded.begun,
        placeOf,
      })),
    )
  }

  /** The records of the traces of a part, in the order in which they came. */
  *records(part: BundlePart): Generator<EventRecord> {
    let met = 0
    for (const record of this.events.read(part.fromTrace, part.toTrace)) {
      if (met >= part.fromEvent && met < part.toEvent) yield record
      met++
    }
  }

  /** Removes what the run left on the disk. */
  close(): void {
    for (const file of this.files) file.close()
  }

  private record(trace: number, type: 0 | 1, file: number, line: number, data: string): void {
    const [before, after] = around[type]
    const bytes = this.scratch.encode(`${before}${data}${after}`)
    const dataBytes = bytes.subarray(before.length, bytes.length - after.length)
    this.log.add(trace, type, file, line, sha256Hex(bytes), dataBytes)
  }
}
