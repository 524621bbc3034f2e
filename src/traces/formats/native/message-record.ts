import { traceIdOf } from '../../../calls/run-id.js'
import { timestampOf } from '../../../calls/time/read-time.js'
import type { JsonObject } from '../../../model/json.js'
import type { RecordPlace, RecordSink } from '../../../model/trace.js'

/** `{"type":"message","role":"user","text"}`. `oneSided`: the source has nothing that the other role says. Others call what they say so, too, and have `content`. */
export function isMessageLine({ type, role, text, content }: JsonObject): boolean {
  return type === 'message' && typeof text === 'string' && content === undefined && typeof role === 'string'
}

export function readMessage(record: JsonObject, file: string, sink: RecordSink, at: RecordPlace): void {
  const { role, text } = record
  const trace = traceIdOf(record) ?? file
  if ((role !== 'user' && role !== 'assistant') || typeof text !== 'string') {
    sink.skip('message of another role')
    return
  }
  const timestamp = timestampOf(record.timestamp)
  sink.message({ trace, role, text, timestamp, isOneSided: record.oneSided === true }, at.line, at.column)
}
