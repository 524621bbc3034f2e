import { failureOf } from '../../calls/failure.js'
import { timeOf } from '../../calls/time/read-time.js'
import { isObject, objectOf } from '../../json/json-fields.js'
import { usageOf } from '../../json/usage.js'
import type { JsonObject } from '../../model/json.js'
import { spanFormat } from '../stores/span-format.js'

const types = /^(general|tool|llm|guardrail)$/

/**
 * Spans of Opik: one a record, pages of its API (`content`), what `opik export` writes (`{trace, spans}`). Shapes: the types of its
 * REST client and, in camel case, of its SDK for TypeScript.
 */
export const opik = spanFormat({
  id: 'opik',
  title: 'Opik spans',
  marks: ['trace_id', 'parent_span_id', 'traceId', 'project_name', 'project_id', 'error_info', 'spans', 'type'],
  sessionKeys: ['thread_id', 'threadId'],
  isSpan,
  listIn: ({ spans, content, data }) => spans ?? content ?? data,
  without: (record) => (isTrace(record) ? 'trace without its spans' : undefined),
  read: (span, record) => ({
    trace: span.trace_id ?? span.traceId,
    id: span.id,
    parent: span.parent_span_id ?? span.parentSpanId,
    named: [span.metadata, record.trace],
    start: timeOf(span.start_time ?? span.startTime),
    end: timeOf(span.end_time ?? span.endTime),
    kind: span.type === 'tool' ? 'call' : span.type === 'llm' ? 'answer' : 'other',
    tool: span.name,
    callId: objectOf(span.metadata)?.tool_call_id,
    input: span.input,
    output: outputOf(span),
    error: errorOf(span),
    usage: usageOf(span.usage),
  }),
})

function isSpan(record: JsonObject): boolean {
  if (typeof record.type !== 'string' || !types.test(record.type) || !('id' in record)) return false
  const isSnake = 'trace_id' in record && 'start_time' in record && ('project_name' in record || 'project_id' in record)
  const isCamel = 'traceId' in record && 'startTime' in record && ('projectName' in record || 'projectId' in record)
  return isSnake || isCamel
}

function isTrace(record: JsonObject): boolean {
  return 'start_time' in record && 'thread_id' in record && 'feedback_scores' in record && 'span_count' in record
}

/** What a decorated function returned stands alone under `output`. */
function outputOf({ output }: JsonObject): JsonObject[string] | undefined {
  return isObject(output) && 'output' in output && Object.keys(output).length === 1 ? output.output : output
}

function errorOf(span: JsonObject): string | undefined {
  const info = objectOf(span.error_info ?? span.errorInfo)
  return info && failureOf(true, info.message ?? info.exception_type ?? info.exceptionType ?? '')
}
