/** A span as OTLP JSON has it, from the few things that a test is about. Times are nanoseconds. */
export interface SpanParts {
  readonly trace?: string
  readonly id: string
  readonly parent?: string
  readonly name?: string
  readonly start?: string
  readonly end?: string
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly status?: { readonly code: number; readonly message?: string }
  readonly exception?: string
}

const hex = (text: string, length: number) => Buffer.from(text).toString('hex').padEnd(length, '0').slice(0, length)

export function otlpSpan(parts: SpanParts) {
  return {
    traceId: hex(parts.trace ?? 't', 32),
    spanId: hex(parts.id, 16),
    ...(parts.parent === undefined ? {} : { parentSpanId: hex(parts.parent, 16) }),
    name: parts.name ?? 'span',
    startTimeUnixNano: parts.start ?? '1795347558719000000',
    endTimeUnixNano: parts.end ?? '1795347558729000000',
    attributes: attributesOf(parts.attributes ?? {}),
    status: parts.status ?? { code: 0 },
    events:
      parts.exception === undefined
        ? []
        : [{ name: 'exception', attributes: attributesOf({ 'exception.message': parts.exception }) }],
  }
}

/** One export request; `resource` and `scope` are of all its spans. */
export function request(
  spans: readonly object[],
  {
    resource = {},
    scope = 'test',
  }: { readonly resource?: Readonly<Record<string, unknown>>; readonly scope?: string } = {},
) {
  return {
    resourceSpans: [
      { resource: { attributes: attributesOf(resource) }, scopeSpans: [{ scope: { name: scope }, spans }] },
    ],
  }
}

export function toolSpan(
  tool: string,
  parts: Partial<SpanParts> & { readonly args?: unknown; readonly callId?: string } = {},
) {
  const { args, callId, attributes, ...rest } = parts
  return otlpSpan({
    id: callId ?? tool,
    name: `execute_tool ${tool}`,
    ...rest,
    attributes: {
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': tool,
      ...(callId === undefined ? {} : { 'gen_ai.tool.call.id': callId }),
      ...(args === undefined ? {} : { 'gen_ai.tool.call.arguments': JSON.stringify(args) }),
      ...attributes,
    },
  })
}

/** A span of a model call whose answer asks for tools. */
export function chatSpan(
  id: string,
  calls: readonly { readonly id?: string; readonly name: string; readonly args?: unknown }[],
  parts: Partial<SpanParts> = {},
) {
  const messages = [
    { role: 'assistant', parts: calls.map(({ args, ...call }) => ({ type: 'tool_call', ...call, arguments: args })) },
  ]
  return otlpSpan({
    id,
    name: 'chat',
    ...parts,
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.output.messages': JSON.stringify(messages),
      ...parts.attributes,
    },
  })
}

/** A log record as OTLP JSON has it. */
export function logRecord(
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  {
    trace,
    span,
    at = '1795347558719000000',
    body,
  }: { trace?: string; span?: string; at?: string; body?: unknown } = {},
) {
  return {
    timeUnixNano: at,
    eventName: name,
    attributes: attributesOf(attributes),
    ...(trace === undefined ? {} : { traceId: hex(trace, 32) }),
    ...(span === undefined ? {} : { spanId: hex(span, 16) }),
    ...(body === undefined ? {} : { body: anyValue(body) }),
  }
}

export function logRequest(logRecords: readonly object[]) {
  return { resourceLogs: [{ resource: { attributes: [] }, scopeLogs: [{ scope: { name: 'test' }, logRecords }] }] }
}

function attributesOf(attributes: Readonly<Record<string, unknown>>) {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) }))
}

export function anyValue(value: unknown): object {
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'boolean') return { boolValue: value }
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value }
  if (Array.isArray(value)) return { arrayValue: { values: value.map(anyValue) } }
  return { kvlistValue: { values: attributesOf(value as Record<string, unknown>) } }
}
