import { traceCodes } from '../../codes/trace-codes.js'
import { AssayError } from '../../model/problem.js'

/** Files that a trace is taken for by mistake, by their first bytes. */
const signatures: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0xff, 0xfe], 'UTF-16 text; save it as UTF-8'],
  [[0xfe, 0xff], 'UTF-16 text; save it as UTF-8'],
  [[0x1f, 0x8b], 'gzip inside gzip; decompress it once'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'Zstandard inside other compression; decompress it once'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive; unpack it'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database; export its traces as JSON lines'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file, which is read as a file alone; name it, and do not pipe it in'],
]

/** Throws `E_TRACE_READ` if the first bytes of a file cannot be those of UTF-8 text. */
export function refuseBinary(head: Buffer, file: string): void {
  const known = signatures.find(([bytes]) => bytes.every((byte, index) => head[index] === byte))
  const what = known?.[1] ?? (head.includes(0) ? nulBytes(head) : undefined)
  if (what === undefined) return
  throw new AssayError({
    code: 'E_TRACE_READ',
    level: 'error',
    message: `The trace file is not UTF-8 text: it looks like ${what}.`,
    location: { file, line: 1, column: 1 },
    remedy: traceCodes.E_TRACE_READ.remedy,
  })
}

function nulBytes(head: Buffer): string {
  if (head.every((byte) => byte === 0)) return 'a file of NUL bytes, perhaps a log that was cut while it was written'
  const every = (start: number) => head.length > 3 && head.every((byte, index) => index % 2 !== start || byte === 0)
  return every(0) || every(1) ? 'UTF-16 text; save it as UTF-8' : 'a binary file, or text with NUL bytes in it'
}
