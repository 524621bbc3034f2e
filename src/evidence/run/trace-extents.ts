/** The same as plain data. */
export interface ExtentData {
  readonly events: Uint32Array
  readonly bytes: Float64Array
  readonly first: Float64Array
  readonly last: Float64Array
}

/** For each trace, by its index: how many events it has, how many bytes of data they hold, and where in the spool they lie. */
export class TraceExtents {
  length = 0
  private events = new Uint32Array(1024)
  private bytes = new Float64Array(1024)
  private first = new Float64Array(1024)
  private last = new Float64Array(1024)

  add(trace: number, bytes: number, at: number): void {
    if (trace >= this.events.length) this.grow(trace)
    if (trace >= this.length) this.length = trace + 1
    if (this.events[trace] === 0) this.first[trace] = at
    this.events[trace]!++
    this.bytes[trace]! += bytes
    this.last[trace] = at
  }

  /** What is known of a trace whose events do not lie in one spool. */
  put(trace: number, events: number, bytes: number): void {
    if (events === 0) return
    if (trace >= this.events.length) this.grow(trace)
    if (trace >= this.length) this.length = trace + 1
    this.events[trace] = events
    this.bytes[trace] = bytes
  }

  data(): ExtentData {
    const { events, bytes, first, last, length } = this
    return {
      events: events.slice(0, length),
      bytes: bytes.slice(0, length),
      first: first.slice(0, length),
      last: last.slice(0, length),
    }
  }

  static of(data: ExtentData): TraceExtents {
    const extents = new TraceExtents()
    extents.length = data.events.length
    return Object.assign(extents, data)
  }

  eventsOf(trace: number): number {
    return this.events[trace] ?? 0
  }

  bytesOf(trace: number): number {
    return this.bytes[trace] ?? 0
  }

  /** The part of the spool that holds the events of the traces `from` to `to` (inclusive), from record to record. */
  span(from: number, to: number): { readonly first: number; readonly last: number } {
    let first = Number.POSITIVE_INFINITY
    let last = -1
    for (let trace = from; trace <= to; trace++) {
      if (this.events[trace] === 0) continue
      first = Math.min(first, this.first[trace]!)
      last = Math.max(last, this.last[trace]!)
    }
    return { first, last }
  }

  private grow(trace: number): void {
    const size = Math.max(trace + 1, this.events.length * 2)
    const larger = <T extends Uint32Array | Float64Array>(old: T, fresh: T): T => {
      fresh.set(old)
      return fresh
    }
    this.events = larger(this.events, new Uint32Array(size))
    this.bytes = larger(this.bytes, new Float64Array(size))
    this.first = larger(this.first, new Float64Array(size))
    this.last = larger(this.last, new Float64Array(size))
  }
}
