import type { JsonValue } from '../../model/json.js'
import type { RecordPlace } from '../../model/trace.js'

/** Takes the bytes of one file in order, and reports what it finds. */
export interface Framer {
  /** The bytes may be overwritten by the caller afterwards. */
  push(chunk: Buffer): void
  end(): void
}

/** What a framer finds, in file order. */
export interface Framed {
  /** One line, one value, or one element of a top-level array. `size` is in bytes, 0 if unknown. */
  record(value: JsonValue, place: RecordPlace, size: number): void
  /** `detail` holds no text of the file. `open` says that the text began like a JSON object or array. */
  bad(code: 'E_TRACE_PARSE' | 'E_TRACE_TRUNCATED', detail: string, line: number, column: number, open: boolean): void
  /** Something that is neither a record nor a mistake. */
  skip(reason: string): void
}

/** The place of a part of a record that is read as a record of its own. */
export function placeOf(place: RecordPlace, item: JsonValue): RecordPlace {
  if (typeof item !== 'object' || item === null) return place
  const at = place.of(item)
  return at === place ? place : { line: at.line, column: at.column, of: (inner) => place.of(inner) }
}

/** Bytes that one line or one JSON value may have. JavaScript cannot hold a text of more than 512 MiB. */
export const maxRecordBytes = 128 * 1024 * 1024

/** Text of UTF-8 bytes, or undefined if they are none. */
export function decode(bytes: Buffer, start: number, end: number): string | undefined {
  const text = (bytes as SlicingBuffer).utf8Slice(start, end)
  if (text.includes('\uFFFD') && !holdsReplacements(bytes, start, end)) return undefined
  return text
}

/** Node's own decoder of a part of a buffer, which `toString` wraps; unwrapped it saves a tenth of a short line's time. */
type SlicingBuffer = Buffer & { utf8Slice(start: number, end: number): string }

function holdsReplacements(bytes: Buffer, start: number, end: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end))
    return true
  } catch {
    return false
  }
}
