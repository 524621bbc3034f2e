import { traceIdOf } from '../../../calls/run-id.js'
import { outcomeName } from '../../../calls/run-outcome.js'
import { timestampOf } from '../../../calls/time/read-time.js'
import { writeMessage } from '../../../calls/write-message.js'
import { isList, isObject, textOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import type { RecordPlace, RecordSink } from '../../../model/trace.js'
import { argumentsOf, readCall, toolOf } from './call-record.js'

/** `{"type":"trace_start","trace"}`: a run that may never call a tool. */
export function readStart(record: JsonObject, file: string, sink: RecordSink, at: RecordPlace): void {
  const trace = traceIdOf(record) ?? file
  const meta = isObject(record.meta) ? record.meta : undefined
  const [hasMessages, losesMessages] = [record.messages === true, record.messages === false]
  const run = { trace, case: textOf(record.case), trial: textOf(record.trial), meta, hasMessages, losesMessages }
  sink.start(run, at.line, at.column)
}

/** `{"type":"episode_start","episode_id","meta":{"test_id"}}` of version 2: the test is the case that the episode repeats. */
export function readEpisodeStart(record: JsonObject, file: string, sink: RecordSink, at: RecordPlace): void {
  const meta = isObject(record.meta) ? record.meta : {}
  const start = {
    trace: traceIdOf(record) ?? file,
    case: textOf(record.case ?? meta.test_id),
    trial: textOf(record.trial),
    meta,
  }
  sink.start(start, at.line, at.column)
}

/** `{"type":"episode_end","episode_id","outcome":"pass"}`: how the run ended. */
export function readEpisodeEnd(record: JsonObject, file: string, sink: RecordSink, at: RecordPlace): void {
  const outcome = textOf(record.outcome)
  if (outcome !== undefined)
    sink.start({ trace: traceIdOf(record) ?? file, meta: { [outcomeName]: outcome } }, at.line, at.column)
}

/** `{"id":"run-1","tools":["A","B"]}`: names only. The arguments were not recorded. */
export function readSessionRecord(record: JsonObject, file: string, sink: RecordSink, at: RecordPlace): void {
  const trace = traceIdOf(record) ?? (textOf(record.id) || file)
  sink.start({ trace, case: textOf(record.case), trial: textOf(record.trial) }, at.line, at.column)
  if (!isList(record.tools)) return
  for (const tool of record.tools) {
    if (typeof tool === 'string' && tool !== '') sink.call({ trace, tool }, at.line, at.column)
    else sink.skip('empty tool name of a session record')
  }
}

/**
 * A CloudEvent `assay.tool.decision`: a gate's word on a call. False if it names no tool.
 * `allow` is a call that went through, `deny` one that was refused, anything else one that was asked for.
 */
export function readDecision(record: JsonObject, file: string, sink: RecordSink, at: RecordPlace): boolean {
  const data = isObject(record.data) ? record.data : record
  const tool = toolOf(data)
  if (tool === undefined) return false
  const trace = traceIdOf(data) ?? traceIdOf(record) ?? (textOf(record.assayrunid) || file)
  const denied = data.decision === 'deny' || data.decision === 'denied'
  const call = {
    trace,
    id: textOf(data.tool_call_id),
    tool,
    args: argumentsOf(data),
    timestamp: timestampOf(record.time ?? record.timestamp),
    error: data.decision === 'error' ? (textOf(data.reason_code) ?? '') : undefined,
    phase: denied ? ('denied' as const) : data.decision === 'allow' ? ('executed' as const) : ('requested' as const),
  }
  sink.call(call, at.line, at.column)
  return true
}

/**
 * One run in one record, with a prompt and a response (version 1, and untyped lines before it). Its calls, if any,
 * stand in `tool_calls` or `meta.tool_calls`. `fallback` names a run that names itself nowhere.
 */
export function readPromptRun(record: JsonObject, fallback: () => string, sink: RecordSink, at: RecordPlace): void {
  const meta = isObject(record.meta) ? record.meta : {}
  const trace = traceIdOf(record) ?? (textOf(record.request_id) || undefined) ?? traceIdOf(meta) ?? fallback()
  sink.start({ trace, case: textOf(record.case ?? meta.test_id), trial: textOf(record.trial) }, at.line, at.column)
  const words = (role: 'user' | 'assistant', text: JsonValue | undefined) =>
    writeMessage(role, text, { trace }, sink, at)
  words('user', record.prompt)
  const calls = isList(record.tool_calls) ? record.tool_calls : isList(meta.tool_calls) ? meta.tool_calls : []
  for (const item of calls) {
    const call = isObject(item) ? readCall(item, trace) : undefined
    const where = isObject(item) ? at.of(item) : at
    if (call) sink.call(call, where.line, where.column)
    else
      sink.problem({
        code: 'E_TRACE_PARSE',
        detail: 'a tool call without a tool name',
        line: where.line,
        column: where.column,
      })
  }
  words('assistant', record.response ?? record.text)
}
