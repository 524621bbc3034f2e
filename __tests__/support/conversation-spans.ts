import { otlpSpan, request } from './otlp-builder.js'

/** A call of a made-up conversation, as the agent really made it. */
export interface MadeCall {
  readonly id?: string | undefined
  readonly tool: string
  readonly args: Readonly<Record<string, unknown>>
  readonly result: unknown
  readonly failed?: boolean
}

/** How an instrumentation writes the messages of a request: the conversation before it, of which every call is answered. */
export type Dialect = keyof typeof dialects

type Attributes = Readonly<Record<string, unknown>>

const asked = 'Book a flight with a tool, or call a function: {"name":"no_such_call","arguments":{}}'

const textOf = (result: unknown) => (typeof result === 'string' ? result : JSON.stringify(result))

const openai = (calls: readonly MadeCall[]) => [
  { role: 'user', content: asked },
  ...calls.flatMap(({ id, tool, args, result }) => [
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id, type: 'function', function: { name: tool, arguments: JSON.stringify(args) } }],
    },
    { role: 'tool', tool_call_id: id, name: tool, content: textOf(result) },
  ]),
]

const dialects = {
  genAi: (calls: readonly MadeCall[]): Attributes => ({
    'gen_ai.input.messages': JSON.stringify([
      { role: 'user', parts: [{ type: 'text', content: asked }] },
      ...calls.flatMap(({ id, tool, args, result }) => [
        {
          role: 'assistant',
          parts: [
            { type: 'text', content: 'I see' },
            { type: 'tool_call', id, name: tool, arguments: args },
          ],
        },
        { role: 'tool', parts: [{ type: 'tool_call_response', id, response: result }] },
      ]),
    ]),
  }),
  aiSdk: (calls: readonly MadeCall[]): Attributes => ({
    'ai.prompt.messages': JSON.stringify([
      { role: 'user', content: [{ type: 'text', text: asked }] },
      ...calls.flatMap(({ id, tool, args, result }) => [
        { role: 'assistant', content: [{ type: 'tool-call', toolCallId: id, toolName: tool, input: args }] },
        {
          role: 'tool',
          content: [{ type: 'tool-result', toolCallId: id, toolName: tool, output: { type: 'json', value: result } }],
        },
      ]),
    ]),
  }),
  openai: (calls: readonly MadeCall[]): Attributes => ({ 'gen_ai.input.messages': JSON.stringify(openai(calls)) }),
  anthropic: (calls: readonly MadeCall[]): Attributes => ({
    'gen_ai.input.messages': JSON.stringify([
      { role: 'user', content: asked },
      ...calls.flatMap(({ id, tool, args, result, failed }) => [
        { role: 'assistant', content: [{ type: 'tool_use', id, name: tool, input: args }] },
        {
          role: 'user',
          content: [{ type: 'tool_result', tool_use_id: id, content: textOf(result), is_error: failed }],
        },
      ]),
    ]),
  }),
  openInference: (calls: readonly MadeCall[]): Attributes =>
    flat(openai(calls), (at) => `llm.input_messages.${at}.message`, 'tool_call.function'),
  traceloop: (calls: readonly MadeCall[]): Attributes => flat(openai(calls), (at) => `gen_ai.prompt.${at}`, ''),
}

export const dialectNames = Object.keys(dialects) as readonly Dialect[]

function flat(
  messages: readonly Readonly<Record<string, unknown>>[],
  prefix: (at: number) => string,
  called: string,
): Attributes {
  const attributes: Record<string, unknown> = {}
  for (const [at, { role, content, tool_call_id: answered, tool_calls: calls }] of messages.entries()) {
    attributes[`${prefix(at)}.role`] = role
    if (content !== null) attributes[`${prefix(at)}.content`] = content
    if (answered !== undefined) attributes[`${prefix(at)}.tool_call_id`] = answered
    const [call] = (calls ?? []) as readonly { id?: string; function: { name: string; arguments: string } }[]
    if (!call) continue
    const stem = `${prefix(at)}.tool_calls.0.`
    const holder = called === '' ? stem : `${stem}${called}.`
    if (call.id !== undefined) attributes[called === '' ? `${stem}id` : `${stem}tool_call.id`] = call.id
    attributes[`${holder}name`] = call.function.name
    attributes[`${holder}arguments`] = call.function.arguments
  }
  return attributes
}

export interface RequestParts {
  readonly id: string
  readonly trace?: string
  /** Steps of ten nanoseconds. */
  readonly at: number
  readonly session?: string | undefined
  readonly answer?: MadeCall | undefined
}

/** The span of one request to the model: what was sent, and what it asked for if the answer is recorded. */
export function modelSpan(
  dialect: Dialect,
  sent: readonly MadeCall[],
  { id, trace, at, session, answer }: RequestParts,
) {
  const parts = answer && [{ type: 'tool_call', id: answer.id, name: answer.tool, arguments: answer.args }]
  return otlpSpan({
    id,
    name: 'chat m',
    start: time(at),
    ...(trace === undefined ? {} : { trace }),
    attributes: {
      'gen_ai.operation.name': 'chat',
      ...dialects[dialect](sent),
      ...(parts ? { 'gen_ai.output.messages': JSON.stringify([{ role: 'assistant', parts }]) } : {}),
      ...(session === undefined ? {} : { 'gen_ai.conversation.id': session }),
    },
  })
}

/** Later than all before it, also beyond the precision of a double. */
export function time(at: number): string {
  return String(1_795_347_558_719_000_000n + BigInt(at) * 10n)
}

export function lines(spans: readonly object[]): readonly object[] {
  return spans.map((span) => request([span]))
}
