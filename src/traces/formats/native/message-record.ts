import { traceIdOf } from '../../../calls/run-id.js'
import { timestampOf } from '../../../calls/time/read-time.js'
import { speaker, spokenText } from '../../../calls/write-message.js'
import type { JsonObject } from '../../../model/json.js'
import type { RecordPlace, RecordSink } from '../../../model/trace.js'

/** `{"type":"message","role":"user","text"}`. Others call what they say so, too, and have `content`. */
export function isMessageLine({ type, role, text, content }: JsonObject): boolean {
  return type === 'message' && typeof text === 'string' && content === undefined && typeof role === 'string'
}

/**
 * A message, its text under `text` or, as others have it, under `content`. One whose words cannot be read is a problem: a rule
 * about what is said would take it for silence. `oneSided`: the source has nothing that the other role says.
 */
export function readMessage(record: JsonObject, file: string, sink: RecordSink, at: RecordPlace): void {
  const role = speaker(record.role)
  const said = record.text ?? record.content
  const text = typeof said === 'string' ? said : spokenText(said)
  if (role === undefined) sink.skip('message of another role')
  else if (text !== undefined) {
    const [trace, timestamp] = [traceIdOf(record) ?? file, timestampOf(record.timestamp)]
    sink.message({ trace, role, text, timestamp, isOneSided: record.oneSided === true }, at.line, at.column)
  } else if (Array.isArray(said)) sink.skip('message without text')
  else sink.problem({ code: 'E_TRACE_PARSE', detail: 'a message without its text', line: at.line, column: at.column })
}
