import { failureOf } from '../../calls/failure.js'
import { timeOf } from '../../calls/time/read-time.js'
import { isObject, nonEmptyText, objectOf } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import { usageOf } from '../../json/usage.js'
import type { JsonObject } from '../../model/json.js'
import { spanFormat } from '../stores/span-format.js'

const types =
  /^(agent_run|generic|model_(generation|step|chunk)|llm_(generation|chunk)|(mcp_|client_|provider_)?tool_call|processor_run|workflow_\w+)$/i

/** Spans as Mastra's exporters and storage hold them, alone, in lists (`{spans}`) or in the events of an exporter (`exportedSpan`). */
export const mastra = spanFormat({
  id: 'mastra',
  title: 'Mastra spans',
  marks: ['traceId', 'parentSpanId', 'entityName', 'exportedSpan', 'spans'],
  sessionKeys: ['sessionId', 'threadId', 'conversationId'],
  isSpan: (span) => types.test(typeOf(span)) && 'traceId' in span && ('startTime' in span || 'startedAt' in span),
  listIn: ({ exportedSpan, spans }) => (isObject(exportedSpan) ? [exportedSpan] : spans),
  leaveOut: ({ type }) => (type === 'span_started' || type === 'span_updated' ? 'span that had not ended' : undefined),
  read(span) {
    const type = typeOf(span)
    const attributes = objectOf(span.attributes) ?? {}
    return {
      trace: span.traceId,
      id: span.id ?? span.spanId,
      parent: span.parentSpanId,
      named: [span, span.metadata],
      start: timeOf(span.startTime ?? span.startedAt),
      end: timeOf(span.endTime ?? span.endedAt),
      agent: /^agent_run$/i.test(type) ? nonEmptyText(span.entityName ?? null) : undefined,
      kind: /tool_call$/i.test(type) ? 'call' : /^(model|llm)_generation$/i.test(type) ? 'answer' : 'other',
      tool: nonEmptyText(span.entityName) ?? nonEmptyText(span.name)?.replace(/^(?:mcp_)?tool: '(.*)'.*$/, '$1'),
      callId: attributes.toolCallId,
      input: span.input,
      output: span.output,
      error: failureOf(parseJsonText(span.errorInfo ?? span.error ?? null)) ?? failureOf(attributes.success === false),
      server: attributes.mcpServer,
      usage: usageOf(attributes.usage),
      mcp: /^mcp_/i.test(type),
    }
  },
})

function typeOf(span: JsonObject): string {
  return nonEmptyText(span.type ?? span.spanType) ?? ''
}
