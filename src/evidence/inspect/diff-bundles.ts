import { compareTimes, type EventTime, formatEventTime, parseEventTime } from '../format/event-time.js'
import type { EventRead } from '../read/read-event.js'
import { type BundleVerdict, verifyBundle } from '../read/verify-bundle.js'

/** What changed between two bundles: their events by content, and what these are about. Names are agent-controlled. */
export interface BundleDiff {
  /** Only what the bundles retain is compared: that a subject is absent says nothing about the run. */
  readonly comparison_scope: {
    readonly basis: 'retained_verified_events'
    readonly absence_completeness: 'not_established'
  }
  readonly baseline: BundleSide
  readonly candidate: BundleSide
  readonly summary: { readonly event_count_delta: number; readonly duration_delta: null }
  readonly retained_events: EventChanges
  readonly network: Changes
  readonly filesystem: Changes
  readonly processes: Changes
  /** Tools of `assay.tool.decision` events, with the decision: `deny delete_user`. */
  readonly decisions: Changes
}

/**
 * Events by the content hash that verification made of them. The run root binds their order and number too: where it
 * differs and nothing is added or removed, the same events stand in another order or number.
 */
export interface EventChanges {
  readonly run_root_equal: boolean
  /** In the order of the candidate. */
  readonly added: readonly EventRef[]
  /** In the order of the baseline. */
  readonly removed: readonly EventRef[]
}

/** The first event of its content. */
export interface EventRef {
  readonly content_hash: string
  readonly type: string
  readonly seq: number
}

export interface BundleSide {
  readonly run_id: string
  readonly event_count: number
  readonly run_root: string
  readonly time_range: { readonly start: string; readonly end: string }
}

/** Sorted by UTF-16 code units. */
export interface Changes {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

const kinds = ['network', 'filesystem', 'processes', 'decisions'] as const
type Kind = (typeof kinds)[number]
type Input = Uint8Array | AsyncIterable<Uint8Array>

/** Compares two bundles that verify; otherwise the verdicts, of which at least one says why not. */
export async function diffBundles(
  baseline: Input,
  candidate: Input,
): Promise<{ readonly diff?: BundleDiff; readonly baseline: BundleVerdict; readonly candidate: BundleVerdict }> {
  const before = await gather(baseline)
  const after = await gather(candidate)
  const verdicts = { baseline: before.verdict, candidate: after.verdict }
  if (!before.verdict.ok || !after.verdict.ok) return verdicts
  const [network, filesystem, processes, decisions] = kinds.map((kind) =>
    changes(before.subjects[kind], after.subjects[kind]),
  ) as [Changes, Changes, Changes, Changes]
  const diff: BundleDiff = {
    comparison_scope: { basis: 'retained_verified_events', absence_completeness: 'not_established' },
    baseline: side(before.verdict, before.range),
    candidate: side(after.verdict, after.range),
    summary: { event_count_delta: after.verdict.events - before.verdict.events, duration_delta: null },
    retained_events: {
      run_root_equal: before.verdict.runRoot === after.verdict.runRoot,
      added: onlyIn(after.events, before.events),
      removed: onlyIn(before.events, after.events),
    },
    network,
    filesystem,
    processes,
    decisions,
  }
  return { diff, ...verdicts }
}

/** The first and last time of the events of a bundle. */
export class TimeRange {
  private first: EventTime | undefined
  private last: EventTime | undefined

  add(text: string): void {
    const time = parseEventTime(text)
    if (!time) return
    if (!this.first || compareTimes(time, this.first) < 0) this.first = time
    if (!this.last || compareTimes(time, this.last) > 0) this.last = time
  }

  get range(): { readonly start: string; readonly end: string } {
    const zero = { seconds: 0, nanoseconds: 0 }
    return { start: formatEventTime(this.first ?? zero), end: formatEventTime(this.last ?? zero) }
  }
}

async function gather(input: Input) {
  const subjects: Record<Kind, Set<string>> = {
    network: new Set(),
    filesystem: new Set(),
    processes: new Set(),
    decisions: new Set(),
  }
  const times = new TimeRange()
  const events = new Map<string, EventRef>()
  const onEvent = (event: EventRead) => {
    times.add(event.time)
    const { assaycontenthash: hash, type, assayseq: seq } = event
    if (hash !== undefined && !events.has(hash)) events.set(hash, { content_hash: hash, type, seq })
    const found = subjectOf(event)
    if (found) subjects[found.kind].add(found.subject)
  }
  return { verdict: await verifyBundle(input, { onEvent }), subjects, events, range: times.range }
}

function subjectOf({ type, subject, data }: EventRead): { readonly kind: Kind; readonly subject: string } | undefined {
  if (type === 'assay.tool.decision') {
    const { tool, decision } = (data ?? {}) as { readonly tool?: unknown; readonly decision?: unknown }
    if (typeof tool !== 'string' || typeof decision !== 'string') return undefined
    return { kind: 'decisions', subject: `${decision} ${tool}` }
  }
  if (!subject) return undefined
  const has = (word: string) => type.includes(`.${word}.`) || type.endsWith(`.${word}`)
  if (has('net')) return { kind: 'network', subject }
  if (has('fs')) return { kind: 'filesystem', subject }
  if (has('process')) return { kind: 'processes', subject }
  return undefined
}

function onlyIn(these: ReadonlyMap<string, EventRef>, others: ReadonlyMap<string, EventRef>): EventRef[] {
  return [...these.values()].filter(({ content_hash }) => !others.has(content_hash))
}

function changes(before: ReadonlySet<string>, after: ReadonlySet<string>): Changes {
  return {
    added: [...after].filter((subject) => !before.has(subject)).sort(),
    removed: [...before].filter((subject) => !after.has(subject)).sort(),
  }
}

function side(verdict: BundleVerdict & { ok: true }, range: BundleSide['time_range']): BundleSide {
  return {
    run_id: verdict.manifest.run_id,
    event_count: verdict.events,
    run_root: verdict.runRoot,
    time_range: range,
  }
}
