import { traceCodes } from '../codes/trace-codes.js'
import type { JsonValue } from '../model/json.js'
import { AssayError } from '../model/problem.js'
import type { TraceFormat } from './formats/format.js'
import { knownWithoutCalls } from './without-calls.js'

/**
 * The format of a file by its first records: the first of the list that is certain of one of them;
 * without one, the one with the most possible records, of equals the first.
 */
export function recogniseFormat(
  records: readonly JsonValue[],
  formats: readonly TraceFormat[],
): TraceFormat | undefined {
  let best: TraceFormat | undefined
  let most = 0
  for (const format of formats) {
    const answers = records.map((record) => format.recognise(record))
    if (answers.includes('certain')) return format
    const possible = answers.filter((answer) => answer === 'possible').length
    if (possible > most) {
      best = format
      most = possible
    }
  }
  return best
}

/**
 * Says what the records looked like, or, where there are none, what else was `seen`, in key names that are harmless to print.
 * `tried`: the format that the file was read in, and that made nothing of it.
 */
export function unrecognised(
  records: readonly JsonValue[],
  file: string,
  formats: readonly TraceFormat[],
  seen: string | undefined,
  tried?: TraceFormat,
): AssayError {
  const known = formats.map((format) => format.id).join(', ')
  const other = knownWithoutCalls(records)
  const near = tried
    ? ` The nearest is ${tried.id}, which found no tool call and no run in them, and nothing that is certain to be its own.`
    : nearest(records, formats)
  const what = other === undefined ? near : ` ${other}`
  return new AssayError({
    code: 'E_TRACE_FORMAT',
    level: 'error',
    message: `${describe(records, seen)}${what} Known formats: ${known}.`,
    location: { file, line: 1, column: 1 },
    remedy: traceCodes.E_TRACE_FORMAT.remedy,
  })
}

function describe(records: readonly JsonValue[], seen: string | undefined): string {
  if (records.length === 0)
    return seen ? `The file holds no records: it looks like ${seen}.` : 'The file holds no JSON at all.'
  return `${describeKeys(records)} No trace format has such records.`
}

function describeKeys(records: readonly JsonValue[]): string {
  const keys = keysOf(records)
  const shown = keys.filter((key) => /^[\w.$-]{1,40}$/.test(key)).slice(0, 12)
  if (keys.length === 0) return 'The records of the file have no keys.'
  if (shown.length === 0) return `The records of the file have ${keys.length} keys, none of them a plain word.`
  const hidden = keys.length - shown.length
  return `The records of the file have the keys ${shown.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}.`
}

function nearest(records: readonly JsonValue[], formats: readonly TraceFormat[]): string {
  const keys = new Set(keysOf(records))
  let best: { readonly format: TraceFormat; readonly shared: readonly string[] } | undefined
  for (const format of formats) {
    const shared = (format.marks ?? []).filter((mark) => keys.has(mark))
    if (shared.every((mark) => common.has(mark))) continue
    if (shared.length > (best?.shared.length ?? 0)) best = { format, shared }
  }
  return best ? ` The nearest is ${best.format.id}, which also has ${best.shared.join(', ')}.` : ''
}

/** Marks that say nothing alone: most JSON files have one of them. */
const common = new Set([
  ...['version', 'type', 'id', 'timestamp', 'source', 'info', 'status', 'name', 'index', 'data'],
  ...['item', 'content', 'message', 'messages', 'role', 'url'],
])

function keysOf(records: readonly JsonValue[]): readonly string[] {
  const keys = new Set<string>()
  for (const record of records) {
    if (typeof record === 'object' && record !== null && !Array.isArray(record)) {
      for (const key of Object.keys(record)) if (keys.size < 1000) keys.add(key)
    }
  }
  return [...keys]
}
