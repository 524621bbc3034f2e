import fc from 'fast-check'
import type { Level } from '../../../src/model/finding.js'
import { kind, mistaking } from './kind.js'

/** Files, each of which may extend files after it in the list; the first is the policy. */
const names = ['policy.yaml', 'a.yaml', 'b.yaml', 'c.yaml'] as const
type Name = (typeof names)[number]

interface File {
  readonly extends: readonly Name[]
  readonly deny: readonly string[] | undefined
  readonly allow: readonly string[] | undefined
  readonly required: 'x' | 'y' | undefined
  /** An entry for every tool without one in this file, and an entry of its own for `get`. */
  readonly others: boolean
  readonly own: boolean
  readonly most: number | undefined
  readonly unconstrained: 'warn' | 'deny' | 'allow' | undefined
  readonly level: Level | undefined
  /** Rules that forbid a tool, by id. */
  readonly forbids: Readonly<Record<string, string>>
  readonly least: number | undefined
  readonly overrides: readonly Path[]
}
type Path =
  | 'tools.deny'
  | 'tools.allow'
  | 'limits.max_tool_calls_total'
  | 'levels.E_TOOL_DENIED'
  | 'sequences.one'
  | 'sequences.two'
  | 'coverage.min'

interface Drawn {
  readonly files: Readonly<Record<Name, File>>
  readonly calls: readonly { readonly tool: string; readonly args: Readonly<Record<string, number>> }[]
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
const tools = ['get', 'put', 'drop'] as const
const list = fc.uniqueArray(fc.constantFrom(...tools, '*et'), { minLength: 1, maxLength: 3 })
const paths: readonly Path[] = [
  ...(['tools.deny', 'tools.allow', 'limits.max_tool_calls_total', 'levels.E_TOOL_DENIED'] as const),
  ...(['sequences.one', 'sequences.two', 'coverage.min'] as const),
]
const content = {
  deny: maybe(list),
  // What has argument rules must be allowed.
  allow: rarely(list.map((each) => [...new Set(['*et', 'put', ...each])])),
  required: rarely(fc.constantFrom('x' as const, 'y' as const)),
  others: rarely(fc.constant(true as const)).map((is) => is === true),
  own: fc.boolean(),
  most: maybe(fc.integer({ min: 0, max: 3 })),
  unconstrained: maybe(fc.constantFrom('warn' as const, 'deny' as const, 'allow' as const)),
  level: rarely(fc.constantFrom<Level>('error', 'warning', 'note')),
  forbids: fc.dictionary(fc.constantFrom('one', 'two'), fc.constantFrom('get', 'put'), { maxKeys: 1 }),
  least: rarely(fc.constantFrom(0, 50, 100)),
  overrides: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...paths), { minLength: 1, maxLength: 2 }) },
  ),
}
const below = (name: Name) => names.slice(names.indexOf(name) + 1)
const file = (name: Name): fc.Arbitrary<File> =>
  fc.record({
    extends:
      name === 'c.yaml'
        ? fc.constant([])
        : fc.subarray([...below(name)], { minLength: name === 'policy.yaml' ? 1 : 0 }),
    ...content,
  })

function documentOf(name: Name, each: File): object {
  const { extends: lower, deny, allow, required, others, own, most, unconstrained, level, forbids, least } = each
  const { overrides } = each
  const entries = { ...(others && { '*': { required: ['z'] } }), ...(own && { get: { maxProperties: 2 } }) }
  // A policy that asserts nothing is refused.
  const asserted = name === 'policy.yaml' ? [['asserted', 'nothing']] : []
  const rules = [...asserted, ...Object.entries(forbids)].map(([id, tool]) => ({ type: 'forbid', id, tool }))
  return {
    version: '2.0',
    ...(lower.length > 0 && { extends: lower.length === 1 ? lower[0] : lower }),
    ...(overrides.length > 0 && { override: overrides }),
    ...((deny || allow || required) && {
      tools: { ...(deny && { deny }), ...(allow && { allow }), ...(required && { require_args: { put: [required] } }) },
    }),
    ...((others || own) && { schemas: entries }),
    ...(most !== undefined && { limits: { max_tool_calls_total: most } }),
    ...(unconstrained && { enforcement: { unconstrained_tools: unconstrained } }),
    ...(level && { levels: { E_TOOL_DENIED: level } }),
    ...(rules.length > 0 && { sequences: rules }),
    ...(least !== undefined && { coverage: { min: least } }),
  }
}

/** What a file says at a path that may be overridden. */
function saysAt(each: File, path: Path): unknown {
  switch (path) {
    case 'tools.deny':
      return each.deny
    case 'tools.allow':
      return each.allow
    case 'limits.max_tool_calls_total':
      return each.most
    case 'levels.E_TOOL_DENIED':
      return each.level
    case 'coverage.min':
      return each.least
    case 'sequences.one':
      return each.forbids.one
    case 'sequences.two':
      return each.forbids.two
  }
}

type Files = Drawn['files']
const strictness: Readonly<Record<Level, number>> = { note: 0, warning: 1, error: 2 }

/** Ways from a file down to another: the files on each, both included. */
function ways(files: Files, from: Name, to: Name): Name[][] {
  if (from === to) return [[to]]
  return files[from].extends.flatMap((next) => ways(files, next, to).map((way) => [from, ...way]))
}

/** Where, as a file sees it, a path is still said: on some way to it no file above overrides it. */
function saying(files: Files, from: Name, path: Path): Name[] {
  return names.filter(
    (name) =>
      saysAt(files[name], path) !== undefined &&
      ways(files, from, name).some((way) => !way.slice(0, -1).some((above) => files[above].overrides.includes(path))),
  )
}

const isBelow = (files: Files, upper: Name, lower: Name) => upper !== lower && ways(files, upper, lower).length > 0
const isReached = (files: Files, name: Name) => ways(files, 'policy.yaml', name).length > 0

/** What is extended comes first, in the order of the lists; each file once. */
function loadOrder(files: Files, name: Name): Name[] {
  return [...new Set([...files[name].extends.flatMap((next) => loadOrder(files, next)), name])]
}

/** Whether the files cannot be laid over one another: something is overridden that nobody says, or loosened without being overridden. */
function isRefused(files: Files): boolean {
  const reached = names.filter((name) => isReached(files, name))
  const isIdle = reached.some((name) => {
    const { overrides, extends: lower } = files[name]
    const isSaid = (path: Path) =>
      names.some((other) => saysAt(files[other], path) !== undefined && ways(files, name, other).length > 0)
    return overrides.length > 0 && (lower.length === 0 || !overrides.every(isSaid))
  })
  const levels = saying(files, 'policy.yaml', 'levels.E_TOOL_DENIED')
  const order = loadOrder(files, 'policy.yaml')
  const isLoosened = levels.some((name) => {
    const own = strictness[files[name].level as Level]
    const { overrides, extends: lower } = files[name]
    const isLower = lower.some((next) => own < strictness[levelSeen(files, next)])
    if (isLower && !overrides.includes('levels.E_TOOL_DENIED')) return true
    return reached.some((other) => {
      if (other === name || isBelow(files, other, name) || isBelow(files, name, other)) return false
      const needed = strictness[levelSeen(files, other)]
      // A file that is laid over both, or is the other, may say it again, as strict as the other needs it.
      const isSaidAgain = levels.some(
        (later) => order.indexOf(later) > order.indexOf(name) && strictness[files[later].level as Level] >= needed,
      )
      return own < needed && !isSaidAgain
    })
  })
  const isDoubled = (['sequences.one', 'sequences.two'] as const).some(
    (path) => saying(files, 'policy.yaml', path).length > 1,
  )
  return isIdle || isLoosened || isDoubled
}

/** The level of a denied call as one file and what it extends have it. */
function levelSeen(files: Files, name: Name): Level {
  const said = saying(files, name, 'levels.E_TOOL_DENIED').map((each) => files[each].level as Level)
  return said.length === 0 ? 'error' : said.reduce((a, b) => (strictness[a] >= strictness[b] ? a : b))
}

function meant({ files, calls }: Drawn): string[] {
  if (isRefused(files)) return ['refused']
  const reached = names.filter((name) => isReached(files, name))
  const said = <T>(path: Path, of: (each: File) => T | undefined): T[] =>
    saying(files, 'policy.yaml', path).flatMap((name) => of(files[name]) ?? [])
  const fits = (patterns: readonly string[], tool: string) =>
    patterns.some((each) => each === tool || (each === '*et' && tool.endsWith('et')))
  const deny = saying(files, 'policy.yaml', 'tools.deny').flatMap((name) => files[name].deny ?? [])
  const allows = saying(files, 'policy.yaml', 'tools.allow').map((name) => files[name].allow as readonly string[])
  const most = Math.min(...said('limits.max_tool_calls_total', (each) => each.most))
  const unconstrained = reached.flatMap((name) => files[name].unconstrained ?? [])
  const enforcement = unconstrained.includes('deny')
    ? 'error'
    : unconstrained.includes('warn') || unconstrained.length === 0
      ? 'warning'
      : undefined
  const seen = new Set<string>()
  return calls
    .flatMap(({ tool, args }, i) => {
      const isDenied = fits(deny, tool)
      const isOff = allows.some((allow) => !fits(allow, tool))
      const demands = reached.flatMap((name) => {
        const { required, others, own } = files[name]
        return [
          ...(required && tool === 'put' ? [required in args] : []),
          ...(own && tool === 'get' ? [Object.keys(args).length <= 2] : others ? ['z' in args] : []),
        ]
      })
      const isUnconstrained =
        demands.length === 0 && !isDenied && !isOff && enforcement !== undefined && !seen.has(tool)
      if (isUnconstrained) seen.add(tool)
      const rules = (['one', 'two'] as const).flatMap((id) =>
        said(`sequences.${id}`, (each) => each.forbids[id]).flatMap((forbidden) =>
          forbidden === tool && calls.findIndex((each) => each.tool === tool) === i ? [`error ${id} @${i}`] : [],
        ),
      )
      return [
        ...(i >= most ? [`error E_RATE_LIMIT @${i}`] : []),
        ...(isDenied ? [`${levelSeen(files, 'policy.yaml')} E_TOOL_DENIED @${i}`] : []),
        ...(!isDenied && isOff ? [`error E_TOOL_NOT_ALLOWED @${i}`] : []),
        ...(demands.includes(false) ? [`error E_ARG_SCHEMA @${i}`] : []),
        ...(isUnconstrained ? [`${enforcement} E_TOOL_UNCONSTRAINED @${i}`] : []),
        ...rules,
      ]
    })
    .sort()
}

const asked = [
  'E_RATE_LIMIT',
  'E_TOOL_DENIED',
  'E_TOOL_NOT_ALLOWED',
  'E_ARG_SCHEMA',
  'E_TOOL_UNCONSTRAINED',
  'one',
  'two',
]
const top = (change: (document: Record<string, unknown>) => object) => mistaking.policy(change)

/** Policies of several files: what adds up, what is stricter, what may not be loosened, and what is replaced. */
export const laidOver = kind<Drawn>({
  name: 'policies of several files',
  drawn: fc.record({
    files: fc.record({
      'policy.yaml': file('policy.yaml'),
      'a.yaml': file('a.yaml'),
      'b.yaml': file('b.yaml'),
      'c.yaml': file('c.yaml'),
    }),
    calls: fc.array(
      fc.record({
        tool: fc.constantFrom(...tools),
        args: fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.constant(1), { maxKeys: 3 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  given: ({ files, calls }) => ({
    files: Object.fromEntries(names.map((name) => [name, documentOf(name, files[name])])),
    records: calls.map((call) => ({ type: 'tool_call', trace: 't', ...call })),
  }),
  meant,
  said: ({ findings, faults }) =>
    faults.length > 0
      ? ['refused']
      : findings
          .filter(({ rule }) => asked.includes(rule))
          .map(({ level, rule, callIndex }) => `${level} ${rule} @${callIndex}`)
          .sort(),
  mistakes: {
    'does not read what is extended': top(({ extends: _, ...document }) => document),
    'overrides nothing': top(({ override: _, ...document }) => document),
    'reads one of several files': top((document) => ({
      ...document,
      ...(Array.isArray(document.extends) && { extends: document.extends.slice(0, 1) }),
    })),
    'goes one level down only': (given) => ({
      ...given,
      files: Object.fromEntries(
        Object.entries(given.files).map(([name, document]) => {
          const { extends: _, override: __, ...rest } = document as Record<string, unknown>
          return [name, name === 'policy.yaml' ? document : rest]
        }),
      ),
    }),
  },
})
