import type { TraceExtents } from './trace-extents.js'

/** Which events go into one bundle: those of a range of traces, or a range of the events of one trace that fits in none. */
export interface BundlePart {
  readonly fromTrace: number
  /** Inclusive. */
  readonly toTrace: number
  /** Of the one trace: its events from here (0-based) … */
  readonly fromEvent: number
  /** … up to here, exclusive. */
  readonly toEvent: number
}

export interface PartLimits {
  /** Events a bundle has room for, besides its first and last. */
  readonly events: number
  readonly bytes: number
  /** Bytes of an event line besides its data. */
  readonly envelope: number
}

/** Shares the traces, in their order, out among as few bundles as that order allows; a trace is split only if it must be. */
export function planParts(extents: TraceExtents, limits: PartLimits): readonly BundlePart[] {
  const parts: BundlePart[] = []
  let from = 0
  let events = 0
  let bytes = 0
  const close = (to: number) => {
    if (events > 0) parts.push({ fromTrace: from, toTrace: to, fromEvent: 0, toEvent: Number.POSITIVE_INFINITY })
    from = to + 1
    events = 0
    bytes = 0
  }
  for (let trace = 0; trace < extents.length; trace++) {
    const more = extents.eventsOf(trace)
    const moreBytes = extents.bytesOf(trace) + more * limits.envelope
    if (events + more > limits.events || bytes + moreBytes > limits.bytes) close(trace - 1)
    if (more > limits.events || moreBytes > limits.bytes) {
      parts.push(...splitTrace(trace, more, moreBytes, limits))
      from = trace + 1
    } else {
      events += more
      bytes += moreBytes
    }
  }
  close(extents.length - 1)
  return parts.length > 0 ? parts : [{ fromTrace: 0, toTrace: -1, fromEvent: 0, toEvent: 0 }]
}

/** Equal pieces. Events of one trace are of one kind and size, so that bytes divide as events do; half is left as a margin. */
function splitTrace(trace: number, events: number, bytes: number, limits: PartLimits): BundlePart[] {
  const pieces = Math.max(Math.ceil(events / limits.events), Math.ceil((2 * bytes) / limits.bytes) || 1)
  const byBytes = bytes > limits.bytes
  const count = byBytes ? pieces : Math.ceil(events / limits.events)
  const size = Math.ceil(events / count)
  return Array.from({ length: Math.ceil(events / size) }, (_, i) => ({
    fromTrace: trace,
    toTrace: trace,
    fromEvent: i * size,
    toEvent: Math.min((i + 1) * size, events),
  }))
}
