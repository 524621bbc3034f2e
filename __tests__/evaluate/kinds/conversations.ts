import fc from 'fast-check'
import { kind, mistaking, onlyPolicy } from './kind.js'

/** A conversation as every format has it: who says what, and which tools are called. */
type Step =
  | { readonly says: 'user' | 'assistant'; readonly text: string }
  | { readonly calls: string; readonly on: number }

type Json = Readonly<Record<string, unknown>>
/** One conversation, in the lines of a format. */
const formats: Readonly<Record<string, (steps: readonly Step[]) => Json[]>> = {
  native: (steps) =>
    steps.map((step, i) =>
      'says' in step
        ? { type: 'message', trace: 't', role: step.says, text: step.text }
        : { type: 'tool_call', trace: 't', id: `c${i}`, tool: step.calls, args: { on: step.on }, result: 'ok' },
    ),
  'openai-chat': (steps) => [
    {
      messages: steps.flatMap((step, i): Json[] => {
        if ('says' in step) return [{ role: step.says, content: step.text }]
        const made = { name: step.calls, arguments: JSON.stringify({ on: step.on }) }
        return [
          { role: 'assistant', content: null, tool_calls: [{ id: `c${i}`, type: 'function', function: made }] },
          { role: 'tool', tool_call_id: `c${i}`, content: 'ok' },
        ]
      }),
    },
  ],
  anthropic: (steps) => [
    {
      messages: steps.flatMap((step, i): Json[] => {
        if ('says' in step) return [{ role: step.says, content: [{ type: 'text', text: step.text }] }]
        return [
          { role: 'assistant', content: [{ type: 'tool_use', id: `c${i}`, name: step.calls, input: { on: step.on } }] },
          { role: 'user', content: [{ type: 'tool_result', tool_use_id: `c${i}`, content: 'ok' }] },
        ]
      }),
    },
  ],
  gemini: (steps) =>
    steps.flatMap((step): Json[] => {
      if ('says' in step) return [{ role: step.says === 'user' ? 'user' : 'model', parts: [{ text: step.text }] }]
      return [
        { role: 'model', parts: [{ functionCall: { name: step.calls, args: { on: step.on } } }] },
        { role: 'user', parts: [{ functionResponse: { name: step.calls, response: { result: 'ok' } } }] },
      ]
    }),
  'claude-code': (steps) =>
    steps.flatMap((step, i): Json[] => {
      const line = (role: string, content: unknown, part = '') => ({
        ...{
          type: role,
          uuid: `u${i}${part}`,
          sessionId: 's',
          message: { ...(role === 'assistant' && { id: `m${i}` }), role, content },
        },
      })
      if ('says' in step)
        return [line(step.says, step.says === 'user' ? step.text : [{ type: 'text', text: step.text }])]
      return [
        line('assistant', [{ type: 'tool_use', id: `c${i}`, name: step.calls, input: { on: step.on } }]),
        line('user', [{ type: 'tool_result', tool_use_id: `c${i}`, content: 'ok' }], 'r'),
      ]
    }),
}

const says = (who: string, text: string) => ({ tool: who, args: { text: { pattern: text } } })
const rules = {
  'a yes before each write': { type: 'before', first: says('@user', 'yes'), then: 'write', uses: 1 },
  'a yes for the same': { type: 'before', first: '@user', then: 'write', same: { first: 'words(text)', then: 'on' } },
  'no promise': { type: 'forbid', tool: says('@assistant', 'sure') },
  'the last word': { type: 'require', tool: says('@final', 'done') },
  'at most two reads': { type: 'max_calls', tool: 'read', max: 2 },
  'never after no': { type: 'never_after', trigger: says('@user', 'no'), forbidden: 'write' },
} as const
type Rule = keyof typeof rules

/** What people and gateways read in a policy, and traces are not asked. */
const asides: readonly (readonly [string, unknown])[] = [
  ...([
    ['name', 'shop'],
    ['description', 'what a shop may do'],
    ['metadata', { owner: 'me' }],
    ['x-own', 1],
  ] as const),
  ...([
    ['$schema', 'https://example.test/policy.json'],
    ['on_error', 'block'],
    ['on_error', 'allow'],
    ['discovery', {}],
  ] as const),
  ['tool_pins', { read: { schema_hash: '0'.repeat(64), meta_hash: 'f'.repeat(64) } }],
  ...([
    ['runtime_monitor', {}],
    ['kill_switch', {}],
    ['signatures', {}],
    ['obligations', {}],
  ] as const),
]

interface Drawn {
  readonly asides: typeof asides
  readonly format: string
  readonly rule: Rule
  readonly steps: readonly Step[]
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ says: fc.constant('user' as const), text: fc.constantFrom('yes', 'yes 1', 'no', 'do 2') }),
  fc.record({ says: fc.constant('assistant' as const), text: fc.constantFrom('sure', 'done', 'hm') }),
  fc.record({ calls: fc.constantFrom('read', 'write'), on: fc.constantFrom(1, 2) }),
)

function meant({ rule, steps }: Drawn): string {
  const called = (at: number) => steps.slice(0, at).filter((each) => 'calls' in each).length
  const said = (at: number, text: string) => {
    const each = steps[at] as Step
    return 'says' in each && each.says === 'user' && each.text.includes(text)
  }
  const writes = steps.flatMap((each, i) => ('calls' in each && each.calls === 'write' ? [i] : []))
  const broken = (at: number | undefined) => (at === undefined ? 'held' : `violated@${called(at)}`)
  switch (rule) {
    case 'a yes before each write': {
      if (writes.length === 0) return 'not-exercised'
      const yes = (at: number) => steps.slice(0, at).filter((_, i) => said(i, 'yes')).length
      return broken(writes.find((at, i) => yes(at) < i + 1))
    }
    case 'a yes for the same': {
      if (writes.length === 0) return 'not-exercised'
      return broken(
        writes.find((at) => {
          const { on } = steps[at] as Extract<Step, { calls: string }>
          return !steps
            .slice(0, at)
            .some((each) => 'says' in each && each.says === 'user' && each.text.split(' ').includes(String(on)))
        }),
      )
    }
    case 'no promise':
      return steps.some((each) => 'says' in each && each.says === 'assistant' && each.text === 'sure')
        ? 'violated'
        : 'held'
    case 'the last word': {
      const last = steps.findLast((each) => 'says' in each && each.says === 'assistant') as Step
      return 'says' in last && last.text === 'done' ? 'held' : 'violated'
    }
    case 'at most two reads': {
      const reads = steps.flatMap((each, i) => ('calls' in each && each.calls === 'read' ? [i] : []))
      return reads.length === 0 ? 'not-exercised' : broken(reads[2])
    }
    case 'never after no': {
      const no = steps.findIndex((_, i) => said(i, 'no'))
      return no < 0 ? 'not-exercised' : broken(writes.find((at) => at > no))
    }
  }
}

/** What is said and called, in the lines of several formats: one conversation means the same in each. */
export const conversations = kind<Drawn>({
  name: 'conversations in several formats',
  drawn: fc.record({
    asides: fc.subarray([...asides]),
    format: fc.constantFrom(...Object.keys(formats)),
    rule: fc.constantFrom(...(Object.keys(rules) as Rule[])),
    // Both have spoken, and a tool was called.
    steps: fc
      .array(step, { maxLength: 7 })
      .map((rest): Step[] => [
        { says: 'user', text: 'go on' },
        { says: 'assistant', text: 'hm' },
        { calls: 'look', on: 1 },
        ...rest,
        { calls: 'look', on: 1 },
      ]),
  }),
  given: ({ asides: more, format, rule, steps }) => ({
    files: onlyPolicy({
      ...Object.fromEntries(more),
      enforcement: { unconstrained_tools: 'allow' },
      sequences: [{ id: 'r', ...rules[rule] }],
    }),
    records: (formats[format] as (steps: readonly Step[]) => Json[])(steps),
  }),
  meant: (drawn) => [meant(drawn)],
  // Where a message breaks a rule, no call does.
  said: ({ outcomes, faults }) => [...outcomes.map((line) => line.split(' ').slice(2).join(' ')), ...faults],
  mistakes: {
    'hears nobody': mistaking.each((record) =>
      record.type === 'message'
        ? { type: 'trace_start', trace: 't', messages: true }
        : (JSON.parse(JSON.stringify(record).replaceAll('"yes', '"hm')) as object),
    ),
    'takes what the agent says for what a person says': mistaking.each(
      (record) => JSON.parse(JSON.stringify(record).replaceAll('"sure"', '"done"')) as object,
    ),
    'forgets the last line': mistaking.records((records) =>
      records.length > 1
        ? records.slice(0, -1)
        : records.map((record) =>
            'messages' in record ? { ...record, messages: (record.messages as unknown[]).slice(0, 4) } : record,
          ),
    ),
  },
})
