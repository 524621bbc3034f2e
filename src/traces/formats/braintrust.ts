import { failureOf } from '../../calls/failure.js'
import { timeIn, timeOf } from '../../calls/time/read-time.js'
import { isObject, objectOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import { spanFormat } from '../stores/span-format.js'

/** Logs and experiments of Braintrust: spans a record each, or lists of them (`events`) as the API answers. */
export const braintrust = spanFormat({
  id: 'braintrust',
  title: 'Braintrust spans',
  marks: ['span_id', 'root_span_id', 'span_parents', 'span_attributes', 'project_id'],
  sessionKeys: ['session_id', 'sessionId', 'thread_id', 'threadId', 'conversation_id', 'conversationId'],
  isSpan: (span) => isObject(span.span_attributes) && 'root_span_id' in span,
  listIn: ({ events }) => events,
  read(span) {
    const metrics = objectOf(span.metrics) ?? {}
    const metadata = objectOf(span.metadata) ?? {}
    const attributes = objectOf(span.span_attributes) ?? {}
    return {
      trace: span.root_span_id,
      id: span.span_id ?? span.id,
      parent: Array.isArray(span.span_parents) ? span.span_parents[0] : undefined,
      named: [metadata],
      start: timeIn(metrics.start, 's') ?? timeOf(span.created),
      end: timeIn(metrics.end, 's'),
      kind: attributes.type === 'tool' ? 'call' : attributes.type === 'llm' ? 'answer' : 'other',
      tool: attributes.name,
      callId: metadata.tool_call_id ?? metadata.toolCallId,
      input: span.input,
      output: span.output,
      error: failureOf(span.error),
      usage: usageFrom({
        ...{ input: [metrics.prompt_tokens], output: [metrics.completion_tokens], total: metrics.tokens },
        cached: metrics.prompt_cached_tokens,
      }),
    }
  },
})
