import fc from 'fast-check'
import { kind, mistaking, onlyPolicy } from './kind.js'

/** Tools, each of one class. */
const classes = { get: 'reads', put: 'writes', drop: 'writes', look: 'reads' } as const
type Tool = keyof typeof classes
const tools = Object.keys(classes) as Tool[]
const aliases = { Writes: ['put', 'drop'] as readonly Tool[] }

type Rule =
  | { readonly type: 'blocklist'; readonly pattern: string }
  | { readonly type: 'eventually'; readonly tool: string; readonly within: number }
  | { readonly type: 'sequence'; readonly tools: readonly string[]; readonly strict: boolean }
  | { readonly type: 'require'; readonly tool: string; readonly min: number }

interface Drawn {
  readonly rule: Rule
  readonly allowed: 'reads' | 'writes' | undefined
  readonly denied: 'reads' | 'writes' | undefined
  readonly entry: { readonly tool: Tool; readonly level: 'error' | 'note' } | undefined
  readonly requests: number | undefined
  readonly minimum: 0 | 50 | 100 | undefined
  readonly isDropExcluded: boolean
  readonly calls: readonly Tool[]
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
const operand = fc.constantFrom('get', 'put', 'Writes', '*o*')
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ type: fc.constant('blocklist' as const), pattern: fc.constantFrom('ro', 'et', 'x') }),
  fc.record({ type: fc.constant('eventually' as const), tool: operand, within: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    type: fc.constant('sequence' as const),
    tools: fc.array(operand, { minLength: 1, maxLength: 3 }),
    strict: fc.boolean(),
  }),
  fc.record({ type: fc.constant('require' as const), tool: operand, min: fc.integer({ min: 1, max: 3 }) }),
)

const means = (name: string, tool: Tool): boolean =>
  name === tool || (name === '*o*' && tool.includes('o')) || (name === 'Writes' && aliases.Writes.includes(tool))

function outcomeOf(drawn: Rule, calls: readonly Tool[]): string {
  const broken = (at: number) => (at < 0 ? 'held' : `violated@${at}`)
  switch (drawn.type) {
    case 'blocklist':
      return broken(calls.findIndex((tool) => tool.includes(drawn.pattern)))
    case 'require':
      return calls.filter((tool) => means(drawn.tool, tool)).length >= drawn.min ? 'held' : 'violated'
    case 'eventually': {
      const first = calls.findIndex((tool) => means(drawn.tool, tool))
      if (first >= 0 && first < drawn.within) return 'held'
      return calls.length >= drawn.within ? `violated@${drawn.within - 1}` : 'violated'
    }
    case 'sequence': {
      let met = 0
      for (const [i, tool] of calls.entries()) {
        if (met === drawn.tools.length) break
        if (means(drawn.tools[met] as string, tool)) met++
        else if (drawn.strict ? met > 0 : drawn.tools.slice(met + 1).some((name) => means(name, tool))) return broken(i)
      }
      if (met === 0) return 'not-exercised'
      return met === drawn.tools.length ? 'held' : 'violated'
    }
  }
}

function meant({ rule: each, allowed, denied, entry, requests, calls }: Drawn): string[] {
  const found = calls.flatMap((tool, i) => {
    const isDenied = entry?.tool === tool || denied === classes[tool]
    // Of the entries that deny it the strictest counts; a class has no level of its own.
    const level = denied === classes[tool] ? 'error' : entry?.level
    return [
      ...(requests !== undefined && i >= requests ? [`error E_RATE_LIMIT t @${i}`] : []),
      ...(isDenied ? [`${level} E_TOOL_DENIED t @${i}`] : []),
      ...(!isDenied && allowed !== undefined && allowed !== classes[tool] ? [`error E_TOOL_NOT_ALLOWED t @${i}`] : []),
    ]
  })
  return [`t r ${outcomeOf(each, calls)}`, ...found].sort()
}

const asked = ['E_RATE_LIMIT', 'E_TOOL_DENIED', 'E_TOOL_NOT_ALLOWED']

/** Tools by name, pattern, alias and class. */
export const namedTools = kind<Drawn>({
  name: 'tools by name and class',
  drawn: fc
    .record({
      rule,
      allowed: maybe(fc.constantFrom('reads' as const, 'writes' as const)),
      denied: maybe(fc.constantFrom('reads' as const, 'writes' as const)),
      entry: maybe(
        fc.record({ tool: fc.constantFrom(...tools), level: fc.constantFrom('error' as const, 'note' as const) }),
      ),
      requests: maybe(fc.integer({ min: 0, max: 3 })),
      minimum: fc.constantFrom(0 as const, 50 as const, 100 as const, undefined),
      isDropExcluded: fc.boolean(),
      calls: fc.array(fc.constantFrom(...tools), { minLength: 1, maxLength: 5 }),
    })
    // With a list of what is allowed, a name that it does not allow can never matter, and is refused.
    .map((drawn) => (drawn.rule.type === 'blocklist' ? drawn : { ...drawn, allowed: undefined })),
  given: ({ rule: each, allowed, denied, entry, requests, minimum, isDropExcluded, calls }) => ({
    files: onlyPolicy({
      enforcement: { unconstrained_tools: 'allow' },
      tool_classes: classes,
      ...(each.type !== 'blocklist' && { aliases }),
      tools: {
        ...(allowed && { allow_classes: [allowed] }),
        ...(denied && { deny_classes: [denied] }),
        ...(entry && { deny: [{ ...entry, message: 'Ask us.', help: 'https://example.test/tools' }] }),
      },
      ...(requests !== undefined && { limits: { max_requests_total: requests } }),
      coverage: { ...(minimum !== undefined && { min: minimum }), ...(isDropExcluded && { exclude: ['drop'] }) },
      sequences: [{ id: 'r', ...each }],
    }),
    records: calls.map((tool) => ({ type: 'tool_call', trace: 't', tool, args: {} })),
  }),
  meant,
  said: ({ outcomes, findings, faults }) =>
    [
      ...outcomes.filter((line) => line.startsWith('t r ')),
      ...findings
        .filter((each) => asked.includes(each.rule))
        .map(({ level, rule: code, callIndex }) => `${level} ${code} t @${callIndex}`),
      ...faults,
    ].sort(),
  mistakes: {
    'denies no class': mistaking.policy(({ tools: lists, ...policy }) => {
      const { deny_classes: _, ...rest } = lists as Record<string, unknown>
      return { ...policy, tools: rest }
    }),
    'takes an order for a strict one': mistaking.policy(({ sequences, ...policy }) => ({
      ...policy,
      sequences: (sequences as object[]).map((each) => ('strict' in each ? { ...each, strict: true } : each)),
    })),
    'drops the last call': mistaking.records((records) => records.slice(0, -1)),
  },
})
