import type { Spool } from './spool.js'
import { TraceExtents } from './trace-extents.js'

/** An event as it waits for its bundle; valid until the next one. */
export interface EventRecord {
  /** Index of the trace. */
  readonly trace: number
  /** Index into `recordedTypes`. */
  readonly type: number
  /** Where the call stands; 0 for what is about a whole trace. */
  readonly file: number
  readonly line: number
  /** Hexadecimal digits. */
  readonly hash: Uint8Array
  /** Canonical JSON. */
  readonly data: Uint8Array
}

/** The events of a run, in the order in which one thread comes to them. */
export interface RunEvents {
  readonly extents: TraceExtents
  /** Those of the traces from one index to another, inclusive. */
  read(fromTrace: number, toTrace: number): Iterable<EventRecord>
}

/** Trace, file, line, type, length of the data; then the content hash as 64 hexadecimal digits; then the data. */
const headBytes = 4 + 4 + 4 + 1 + 4
const hashBytes = 64

/** Events in a spool, as they came. */
export class EventLog implements RunEvents {
  constructor(
    private readonly spool: Spool,
    readonly extents = new TraceExtents(),
  ) {}

  add(trace: number, type: number, file: number, line: number, hash: string, data: Uint8Array): void {
    const size = headBytes + hashBytes + data.length
    const { buffer, at } = this.spool.room(size)
    this.extents.add(trace, data.length, this.spool.length)
    buffer.writeUInt32LE(trace, at)
    buffer.writeUInt32LE(file, at + 4)
    buffer.writeUInt32LE(line, at + 8)
    buffer[at + 12] = type
    buffer.writeUInt32LE(data.length, at + 13)
    buffer.write(hash, at + headBytes, 'latin1')
    buffer.set(data, at + headBytes + hashBytes)
    this.spool.took(size)
  }

  *read(fromTrace: number, toTrace: number): Generator<EventRecord> {
    const { first, last } = this.extents.span(fromTrace, toTrace)
    for (const { start, bytes } of this.spool.read(first, last + 1)) {
      for (let at = 0; at < bytes.length && start + at <= last; ) {
        const trace = bytes.readUInt32LE(at)
        const dataAt = at + headBytes + hashBytes
        const end = dataAt + bytes.readUInt32LE(at + 13)
        if (trace >= fromTrace && trace <= toTrace) {
          yield {
            trace,
            type: bytes[at + 12]!,
            file: bytes.readUInt32LE(at + 4),
            line: bytes.readUInt32LE(at + 8),
            hash: bytes.subarray(at + headBytes, dataAt),
            data: bytes.subarray(dataAt, end),
          }
        }
        at = end
      }
    }
  }
}
