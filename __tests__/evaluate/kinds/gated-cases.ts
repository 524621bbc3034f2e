import fc from 'fast-check'
import { kind, mistaking, onlyPolicy } from './kind.js'

/** What one trial does: `open` = a rule of level error cannot be decided. */
const deeds = {
  passes: { tool: 'get', args: {} },
  fails: { tool: 'drop', args: {} },
  'is warned': { tool: 'odd', args: {} },
  'is waived': { tool: 'known', args: {} },
  'is open': { tool: 'pay' },
  nothing: undefined,
} as const
type Deed = keyof typeof deeds

interface Trials {
  readonly case: string | undefined
  readonly role: 'guest' | 'owner' | undefined
  readonly does: readonly Deed[]
  readonly times: number
}

interface Gate {
  readonly about: 'all' | 'refund' | 'a role'
  readonly minPass: number | undefined
  readonly confidence: 0.5 | 0.8 | 0.9 | 0.95 | 0.99 | undefined
  readonly minTrials: number | undefined
  readonly level: 'error' | 'warning' | 'note' | undefined
  readonly passAll: boolean
}

interface Drawn {
  readonly gates: readonly Gate[]
  readonly trials: readonly Trials[]
  /** Of the code, for all that the rules find. */
  readonly isTolerated: boolean
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const deed = fc.constantFrom<Deed>('passes', 'fails', 'is warned', 'is waived', 'is open', 'nothing')
const trials: fc.Arbitrary<Trials> = fc.record({
  case: fc.constantFrom('refund', 'refund', 'login', undefined),
  role: fc.constantFrom('guest', 'guest', 'owner', undefined),
  does: fc.oneof(fc.constant(['passes'] as const), fc.array(deed, { minLength: 1, maxLength: 2 })),
  times: fc.integer({ min: 1, max: 12 }),
})
const gate: fc.Arbitrary<Gate> = fc
  .record({
    about: fc.constantFrom('all' as const, 'refund' as const, 'a role' as const),
    minPass: maybe(fc.constantFrom(0, 0.3, 0.5, 0.8, 0.9, 1)),
    confidence: fc.constantFrom(0.5 as const, 0.8 as const, 0.9 as const, 0.95 as const, 0.99 as const, undefined),
    minTrials: maybe(fc.integer({ min: 1, max: 12 })),
    level: fc.constantFrom('error' as const, 'warning' as const, 'note' as const, undefined),
    passAll: fc.boolean(),
  })
  .map((drawn) => (drawn.minPass === undefined ? { ...drawn, passAll: true } : drawn))

function policyOf({ gates, isTolerated }: Drawn): object {
  const written = gates.map(({ about, minPass, confidence, minTrials, level, passAll }) => ({
    ...(about === 'refund' && { when: { case: 'ref*' } }),
    ...(about === 'a role' && { when: { meta: { role: 'guest' } } }),
    ...(minPass !== undefined && { min_pass: minPass }),
    ...(confidence !== undefined && { confidence }),
    ...(minTrials !== undefined && { min_trials: minTrials }),
    ...(level !== undefined && { level }),
    ...(passAll && { pass_all: true }),
  }))
  return {
    enforcement: { unconstrained_tools: 'allow' },
    tools: { deny: ['drop', 'known', { tool: 'odd', level: 'warning' }] },
    schemas: { pay: { required: ['to'] } },
    waivers: [{ rule: 'E_TOOL_DENIED', tool: 'known', reason: 'known', owner: 'me' }],
    ...(isTolerated && { tolerate: { E_TOOL_DENIED: 1 } }),
    cases: written.length === 1 ? written[0] : written,
  }
}

/** Each time a trace of its own. */
function runsOf({ trials: drawn }: Drawn) {
  return drawn
    .flatMap((each) => Array.from({ length: each.times }, () => each))
    .map((each, i) => ({ ...each, trace: `t${i}` }))
}

function recordsOf(drawn: Drawn): object[] {
  return runsOf(drawn).flatMap(({ trace, case: name, role, does }) => [
    { type: 'trace_start', trace, ...(name && { case: name }), ...(role && { meta: { role } }) },
    ...does.flatMap((each) => (deeds[each] ? [{ type: 'tool_call', trace, ...deeds[each] }] : [])),
  ])
}

/** Quantiles of the normal distribution, as Python's `statistics.NormalDist().inv_cdf` gives them. */
const quantiles = {
  0.5: 0,
  0.8: 0.8416212335729143,
  0.9: 1.2815515655446004,
  0.95: 1.6448536269514722,
  0.99: 2.3263478740408408,
}

function bounds(k: number, n: number, z: number): { readonly lower: number; readonly upper: number } {
  if (n === 0) return { lower: 0, upper: 1 }
  const p = k / n
  const middle = p + z ** 2 / (2 * n)
  const side = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))
  return { lower: (middle - side) / (1 + z ** 2 / n), upper: (middle + side) / (1 + z ** 2 / n) }
}

/** Sums of floating-point numbers are not exact. */
const isBelow = (one: number, other: number) => one < other - 1e-9

function answer(gate: Gate, k: number, n: number): 'E_CASE_UNRELIABLE' | 'W_CASE_TOO_FEW' | undefined {
  const { minPass, confidence = 0.95, minTrials = minPass === undefined ? 1 : 5, passAll } = gate
  if (passAll && k < n) return 'E_CASE_UNRELIABLE'
  if (minPass === undefined) return n < minTrials ? 'W_CASE_TOO_FEW' : undefined
  const { lower, upper } = bounds(k, n, quantiles[confidence])
  if (isBelow(upper, minPass)) return 'E_CASE_UNRELIABLE'
  if (n < minTrials || (k === n && isBelow(lower, minPass))) return 'W_CASE_TOO_FEW'
  return isBelow(lower, minPass) ? 'E_CASE_UNRELIABLE' : undefined
}

function meant(drawn: Drawn): string[] {
  const runs = runsOf(drawn)
  /** Whether a gate is about a run; undefined if nobody can say. */
  const isOf = ({ about }: Gate, run: Trials): boolean | undefined => {
    if (run.case === undefined) return about === 'a role' && run.role === undefined ? undefined : false
    if (about === 'a role') return run.role === undefined ? undefined : run.role === 'guest'
    return about === 'all' || run.case === 'refund'
  }
  const isGated = (run: Trials) => {
    const answers = drawn.gates.map((each) => isOf(each, run))
    return answers.includes(true) && !answers.includes(undefined)
  }
  const answers = drawn.gates.flatMap((each) =>
    ['login', 'refund'].flatMap((name) => {
      const own = runs.filter((run) => run.case === name && isOf(each, run) === true)
      if (own.length === 0) return []
      const failed = own.filter(({ does }) => does.includes('fails')).length
      const open = own.filter(({ does }) => !does.includes('fails') && does.includes('is open')).length
      const said = answer(each, own.length - failed - open, own.length - open)
      if (said === undefined) return []
      return [{ said, name, level: each.level ?? 'error' }]
    }),
  )
  /** Of several gates that a case fails, the strictest says how bad that is. */
  const levelOf = (name: string) =>
    (['error', 'warning', 'note'] as const).find((level) =>
      answers.some((each) => each.said === 'E_CASE_UNRELIABLE' && each.name === name && each.level === level),
    )
  const lines = answers.map(({ said, name }) =>
    [said === 'E_CASE_UNRELIABLE' ? levelOf(name) : 'warning', said, name].join(' '),
  )
  const found = runs.flatMap((run) =>
    run.does.flatMap((each) => {
      if (each !== 'fails') return []
      return [`${isGated(run) || drawn.isTolerated ? 'note' : 'error'} E_TOOL_DENIED ${run.trace}`]
    }),
  )
  return [...lines, ...found].sort()
}

const gatesOf = (cases: unknown) => [cases].flat() as Record<string, unknown>[]

/** Repeats of cases as a gate: shares, bounds, trials that failed, passed or could not be decided. */
export const gatedCases = kind<Drawn>({
  name: 'repeats of cases',
  drawn: fc.record({
    gates: fc.array(gate, { minLength: 1, maxLength: 2 }),
    trials: fc.array(trials, { minLength: 1, maxLength: 4 }),
    isTolerated: fc.boolean(),
  }),
  given: (drawn) => ({ files: onlyPolicy(policyOf(drawn)), records: recordsOf(drawn) }),
  meant,
  said: ({ findings, faults }) =>
    [
      ...findings.flatMap(({ level, rule, tool, trace, message }) => {
        if (rule === 'E_TOOL_DENIED' && tool === 'drop') return [`${level} ${rule} ${trace}`]
        if (!rule.includes('_CASE_')) return []
        return [`${level} ${rule} ${/case (\w+)/.exec(message)?.[1]}`]
      }),
      ...faults,
    ].sort(),
  mistakes: {
    'forgets one trial of a case': mistaking.records((records) => {
      const [last] = records.slice(-1) as { trace?: string }[]
      return records.filter((record) => !('trace' in record) || record.trace !== last?.trace)
    }),
    'takes every confidence for the usual one': mistaking.policy(({ cases, ...policy }) => ({
      ...policy,
      cases: gatesOf(cases).map(({ confidence: _, ...rest }) => rest),
    })),
    'takes a trial that is open for one that failed': mistaking.each((record) =>
      record.tool === 'pay' ? { ...record, tool: 'drop', args: {} } : record,
    ),
    'asks for fewer trials': mistaking.policy(({ cases, ...policy }) => ({
      ...policy,
      cases: gatesOf(cases).map((each) => ({ ...each, min_trials: 1 })),
    })),
    'applies tolerances to no trace': mistaking.policy(({ tolerate: _, ...policy }) => policy),
  },
})
