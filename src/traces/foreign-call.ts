import { strangeCall } from '../calls/strange-call.js'
import type { JsonValue } from '../model/json.js'
import type { RecordSink, TraceProblem } from '../model/trace.js'
import { looksLikeCall } from '../wire/looks-like-call.js'
import type { FormatContext, TraceFormat } from './formats/format.js'

/**
 * What is wrong with leaving out a record that the format of its file does not know: it is a call as another format records
 * it, or looks like a call that no format reads. Undefined for what may be left out, such as log lines.
 */
export function foreignCall(
  record: JsonValue,
  formats: readonly TraceFormat[],
  own: TraceFormat,
  context: FormatContext,
): string | undefined {
  const other = formats.find((format) => format !== own && readsCall(format, record, context))
  if (other) return `a tool call as ${other.id} has it, in a file that is read as ${own.id}`
  return looksLikeCall(record) ? strangeCall(nowhere, own.id).detail : undefined
}

function readsCall(format: TraceFormat, record: JsonValue, { file, sessionKeys }: FormatContext): boolean {
  if (format.recognise(record) === 'no') return false
  const probe = new CallProbe()
  // What is only looked at must not be remembered as read: the same line may be a call in another file.
  const reader = format.open(probe, { file, sessionKeys })
  reader.record(record, nowhere)
  reader.end()
  return probe.found
}

const nowhere = { line: 0, column: 0, of: () => nowhere }

/** Finds out whether a record holds a call, or one that cannot be read. */
class CallProbe implements RecordSink {
  found = false
  call(): void {
    this.found = true
  }
  problem({ code }: TraceProblem): void {
    this.found ||= code === 'E_TRACE_PARSE'
  }
  result(): void {}
  start(): void {}
  message(): void {}
  usage(): void {}
  skip(): void {}
}
