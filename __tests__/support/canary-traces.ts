import type { HostileWords } from './hostile-traces.js'

/** A text and a number that stand for what an agent handles and no report may show. */
export const canary = { text: 'cAnArY-kQ7w', number: 918273645 } as const
export const canaryPattern = /c[aA]n[aA]r[yY]-kQ7w|918[,._]?273[,._]?645/i

/** A value that is a canary wherever a value can be: lists, members, texts of JSON, numbers, keys with hard names. */
function value(words: HostileWords, depth = 0): unknown {
  switch (words.nat(depth > 3 ? 4 : 9)) {
    case 0:
      return canary.number
    case 1:
      return `${words.text(3)}${canary.text}${words.text(3)}`
    case 2:
      return JSON.stringify({ inner: canary.text })
    case 3:
      return canary.text
    case 4:
    case 5:
      return Array.from({ length: 1 + words.nat(3) }, () => value(words, depth + 1))
    case 6:
      return canary.number / 1000
    default:
      return Object.fromEntries(
        Array.from({ length: 1 + words.nat(3) }, () => [
          words.pick(['note', 'amount', 'password', '__proto__', 'to', 'body', 'a/b~c', '0', '']),
          value(words, depth + 1),
        ]),
      )
  }
}

interface Recorded {
  readonly tool: string
  readonly args: Readonly<Record<string, unknown>>
  readonly result: unknown
  readonly failed: boolean
}

function calls(words: HostileWords): readonly Recorded[] {
  return Array.from({ length: 1 + words.nat(3) }, () => ({
    tool: words.pick(['pay', 'drop_all', 'search', 'unknown_tool', 'Pay', 'write']),
    args: Object.fromEntries(
      ['amount', 'to', words.pick(['note', 'extra', 'items'])].map((name) => [name, value(words)]),
    ),
    result: value(words),
    failed: words.nat(3) === 0,
  }))
}

type Shape = (trace: string, recorded: readonly Recorded[], words: HostileWords) => readonly unknown[]

/** One run as each way of recording writes it. */
const shapes: Readonly<Record<string, Shape>> = {
  native: (trace, recorded) =>
    recorded.flatMap(({ tool, args, result, failed }, at) => [
      {
        ...{ type: 'tool_call', trace, id: `c${at}`, tool, args, meta: { said: canary.text } },
        usage: { input_tokens: 5, output_tokens: 6 },
      },
      { type: 'tool_result', trace, id: `c${at}`, ...(failed ? { error: canary.text } : { result }) },
    ]),
  openai: (_, recorded) => [
    {
      messages: [
        { role: 'user', content: `do it ${canary.text}` },
        {
          role: 'assistant',
          content: canary.text,
          tool_calls: recorded.map(({ tool, args }, at) => ({
            ...{ id: `c${at}`, type: 'function' },
            function: { name: tool, arguments: JSON.stringify(args) },
          })),
        },
        ...recorded.map(({ result }, at) => ({
          role: 'tool',
          tool_call_id: `c${at}`,
          content: JSON.stringify(result),
        })),
      ],
    },
  ],
  anthropic: (_, recorded) => [
    {
      messages: [
        { role: 'user', content: canary.text },
        {
          role: 'assistant',
          content: [
            { type: 'text', text: canary.text },
            ...recorded.map(({ tool, args }, at) => ({ type: 'tool_use', id: `toolu_${at}`, name: tool, input: args })),
          ],
        },
        {
          role: 'user',
          content: recorded.map(({ result, failed }, at) => ({
            ...{ type: 'tool_result', tool_use_id: `toolu_${at}`, is_error: failed },
            content: [{ type: 'text', text: JSON.stringify(result) }],
          })),
        },
      ],
    },
  ],
  otlp: (_, recorded, words) => [
    {
      resourceSpans: [
        {
          scopeSpans: [
            {
              spans: recorded.map(({ tool, args, result, failed }, at) => ({
                traceId: hex(words, 32),
                spanId: hex(words, 16),
                name: `execute_tool ${tool}`,
                startTimeUnixNano: `176380560000000${String(at).padStart(4, '0')}`,
                endTimeUnixNano: `176380560000001${String(at).padStart(4, '0')}`,
                ...(failed && { status: { code: 2, message: canary.text } }),
                attributes: [
                  attribute('gen_ai.operation.name', 'execute_tool'),
                  attribute('gen_ai.tool.name', tool),
                  attribute('gen_ai.tool.call.id', `c${at}`),
                  attribute('gen_ai.tool.call.arguments', JSON.stringify(args)),
                  attribute('gen_ai.tool.call.result', JSON.stringify(result)),
                  attribute('http.request.body', canary.text),
                ],
              })),
            },
          ],
        },
      ],
    },
  ],
}

function attribute(key: string, stringValue: string) {
  return { key, value: { stringValue } }
}

function hex(words: HostileWords, length: number): string {
  return Array.from({ length }, () => words.nat(16).toString(16)).join('')
}

/** Files of traces by name, one for each way of recording, `count` traces in all; now and then a line that nobody can read. */
export function canaryTraces(words: HostileWords, count: number): Readonly<Record<string, string>> {
  const names = Object.keys(shapes)
  return Object.fromEntries(
    names.map((name, which) => {
      const lines = Array.from({ length: Math.ceil((count - which) / names.length) }, (_, at) => {
        const records = shapes[name]!(`${name}-${at}`, calls(words), words)
        const broken = words.nat(40) === 0 ? [`{"tool": ${canary.text}`] : []
        return [...records.map((record) => JSON.stringify(record)), ...broken].join('\n')
      })
      return [`traces/${name}.jsonl`, `${lines.join('\n')}\n`]
    }),
  )
}

/** A policy that looks at every value there is, so that every message is about one. */
export const canaryPolicy = JSON.stringify({
  version: '2.0',
  name: 'canaries',
  tools: { allow: ['pay', 'search', 'write'], deny: ['drop_*'] },
  schemas: {
    pay: {
      type: 'object',
      properties: {
        amount: { type: 'number', maximum: 10 },
        to: { type: 'string', pattern: '^[a-z]+$', maxLength: 3, enum: ['a', 'b'] },
        note: { const: 'x' },
        items: { type: 'array', uniqueItems: true, items: { type: 'integer' } },
      },
      required: ['amount', 'never'],
      additionalProperties: false,
    },
    write: { type: 'object', propertyNames: { maxLength: 2 }, properties: { to: { format: 'email' } } },
  },
  sequences: [
    { type: 'before', first: 'search', then: 'pay', id: 'search-first' },
    { type: 'max_calls', tool: 'write', max: 0, id: 'never-write' },
    { type: 'require', tool: 'search', id: 'always-search' },
  ],
  limits: { max_tool_calls_total: 2 },
})
