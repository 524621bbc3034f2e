import type { Outcome } from '../../../src/model/outcome.js'
import type { Selector, SequenceRule } from '../../../src/model/policy.js'
import type { RelatedCall, RelatedReason } from '../../../src/model/related-call.js'

/** A call with everything known about it, however late it became known. */
export interface PlainCall {
  readonly tool: string
  readonly args: Readonly<Record<string, string>> | undefined
  readonly outcome: 'success' | 'error' | undefined
}

export interface PlainVerdict {
  readonly outcome: Outcome
  /** The call that broke the rule, if one did. */
  readonly at?: number
  /** The earlier call that explains it; of a trace of which something was not recorded, only where that makes no difference. */
  readonly related?: readonly RelatedCall[]
}

type Match = 'yes' | 'no' | 'unknown'

/** A call as it may have been: which operands it matches, one answer each. */
type PossibleCall = PlainCall & { readonly matched: ReadonlyMap<Selector, boolean> }

/** Traces that may have been, at most; a trace of more is not worth the time. */
export const maxWorlds = 5_000

/**
 * The rules as their definitions read, over a whole trace in memory, one function each: slow, and obviously right.
 * What was not recorded is filled in in every way: what all of them agree on is the outcome. `undefined`: too many ways.
 */
export function evaluatePlainly(rule: SequenceRule, trace: readonly PlainCall[]): PlainVerdict | undefined {
  const ways = trace.map((call) => waysOf(call, selectors(rule)))
  if (ways.reduce((product, each) => product * each.length, 1) > maxWorlds) return undefined
  const verdicts = worlds(ways).map((world) => definite(rule, world))
  const [first] = verdicts
  if (!first || verdicts.some(({ outcome }) => outcome !== first.outcome)) return { outcome: 'not-evaluable' }
  // The rule is broken for sure where the last of the possible traces breaks it.
  const at = verdicts.map((verdict) => verdict.at)
  const last = at.every((call) => call !== undefined) ? Math.max(...at) : undefined
  const related = new Set(verdicts.map((verdict) => JSON.stringify(verdict.related ?? [])))
  return {
    outcome: first.outcome,
    ...(last !== undefined && { at: last }),
    ...(related.size === 1 && first.related && { related: first.related }),
  }
}

function worlds(ways: readonly (readonly PossibleCall[])[]): PossibleCall[][] {
  return ways.reduce<PossibleCall[][]>(
    (all, each) => all.flatMap((world) => each.map((call) => [...world, call])),
    [[]],
  )
}

/** Without repeats: two ways that match the same operands are one. */
function waysOf(call: PlainCall, operands: readonly Selector[]): readonly PossibleCall[] {
  const outcomes = call.outcome === undefined ? (['success', 'error'] as const) : [call.outcome]
  const ways = outcomes.flatMap((outcome) => {
    const answers = operands.map((operand) => matches(operand, { ...call, outcome }))
    return subsets(answers.flatMap((answer, i) => (answer === 'unknown' ? [i] : []))).map((chosen) => ({
      ...call,
      matched: new Map(operands.map((operand, i) => [operand, answers[i] === 'yes' || chosen.includes(i)])),
    }))
  })
  return [...new Map(ways.map((way) => [[...way.matched.values()].join(), way])).values()]
}

function subsets(items: readonly number[]): number[][] {
  const [first, ...rest] = items
  if (first === undefined) return [[]]
  const others = subsets(rest)
  return [...others, ...others.map((each) => [first, ...each])]
}

function definite(rule: SequenceRule, trace: readonly PossibleCall[]): PlainVerdict {
  const is = (selector: Selector) => (call: PossibleCall) => call.matched.get(selector) === true
  const indices = (selector: Selector) => trace.flatMap((call, i) => (is(selector)(call) ? [i] : []))
  switch (rule.type) {
    case 'expect':
      throw new Error('expected calls have a test of their own')
    case 'require':
      return indices(rule.tool).length >= (rule.min ?? 1) ? held : { outcome: 'violated' }
    case 'forbid': {
      const at = trace.findIndex(is(rule.tool))
      return at < 0 ? held : broken(at)
    }
    case 'blocklist': {
      const at = trace.findIndex((call) => call.tool.includes(rule.pattern))
      return at < 0 ? held : broken(at)
    }
    case 'before': {
      const then = trace.findIndex(is(rule.then))
      const first = trace.findIndex(is(rule.first))
      if (then < 0) return notExercised
      if (first >= 0 && first < then) return held
      return broken(
        then,
        'unmet',
        trace.findLastIndex((call, i) => i < then && isNamed(rule.first, call)),
      )
    }
    case 'never_after': {
      const trigger = trace.findIndex(is(rule.trigger))
      if (trigger < 0) return notExercised
      const forbidden = indices(rule.forbidden).find((i) => i > trigger)
      if (forbidden === undefined) return held
      return broken(
        forbidden,
        'forbids',
        indices(rule.trigger).findLast((i) => i < forbidden),
      )
    }
    case 'max_calls': {
      const calls = indices(rule.tool)
      const over = calls[rule.max]
      if (over !== undefined) return broken(over, 'first-counted', calls[0] === over ? undefined : calls[0])
      return calls.length === 0 && rule.max > 0 ? notExercised : held
    }
    case 'total':
      throw new Error('not among the rules that are compared')
    case 'eventually': {
      const first = trace.findIndex(is(rule.tool))
      if (first >= 0 && first < rule.within) return held
      return trace.length >= rule.within ? broken(rule.within - 1) : { outcome: 'violated' }
    }
    case 'after': {
      const triggers = indices(rule.trigger)
      if (triggers.length === 0) return notExercised
      const answers = indices(rule.then)
      const open = triggers.filter((t) => !answers.some((a) => a > t && a <= t + (rule.within as number)))
      const missed = open.map((t) => t + (rule.within as number)).filter((deadline) => deadline < trace.length)
      if (missed.length > 0) return broken(Math.min(...missed), 'unanswered', open[0])
      return open.length > 0 ? { outcome: 'violated', ...because('unanswered', open[0]) } : held
    }
    case 'sequence':
      return inOrder(rule.tools.map(is), rule.strict, trace)
  }
}

function inOrder(
  members: ((call: PossibleCall) => boolean)[],
  strict: boolean,
  trace: readonly PossibleCall[],
): PlainVerdict {
  let met = 0
  let last: number | undefined
  for (const [i, call] of trace.entries()) {
    if (met === members.length) break
    if (members[met]?.(call)) {
      met++
      last = i
    } else if (strict ? met > 0 : members.slice(met + 1).some((member) => member(call)))
      return broken(i, 'last-in-order', last)
  }
  if (met === 0) return notExercised
  return met === members.length ? held : { outcome: 'violated', ...because('last-in-order', last) }
}

const held: PlainVerdict = { outcome: 'held' }
const notExercised: PlainVerdict = { outcome: 'not-exercised' }
const because = (reason: RelatedReason | undefined, callIndex: number | undefined): Pick<PlainVerdict, 'related'> =>
  reason === undefined || callIndex === undefined || callIndex < 0 ? {} : { related: [{ callIndex, reason }] }
const broken = (at: number, reason?: RelatedReason, earlier?: number): PlainVerdict => ({
  outcome: 'violated',
  at,
  ...because(reason, earlier),
})

function selectors(rule: SequenceRule): Selector[] {
  return Object.values(rule as object)
    .flat()
    .filter((value): value is Selector => typeof value === 'object' && value !== null && 'terms' in value)
}

function isNamed({ terms }: Selector, { tool }: PlainCall): boolean {
  const isTool = (name: string) => new RegExp(`^${name.replaceAll('*', '.*')}$`).test(tool)
  return terms.some(({ tools }) => tools.some(isTool))
}

function matches(selector: Selector, call: PlainCall): Match {
  const answers = selector.terms.map((term): Match => {
    if (!isNamed({ label: '', terms: [term] }, call)) return 'no'
    if (term.outcome !== undefined && term.outcome !== call.outcome) return 'no'
    if (term.argsMatch.length === 0) return 'yes'
    const { args } = call
    if (args === undefined) return 'unknown'
    return term.argsMatch.every(({ arg, pattern }) => arg in args && new RegExp(pattern).test(args[arg] as string))
      ? 'yes'
      : 'no'
  })
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'
}
