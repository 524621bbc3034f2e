import type { Outcome } from '../../src/model/outcome.js'
import type { Selector, SequenceRule } from '../../src/model/policy.js'

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
}

type Match = 'yes' | 'no' | 'unknown'

/**
 * The rules as their definitions read, over a whole trace in memory, one function each: slow, and obviously right.
 * `null` = held or not exercised by what follows, a number = broken at that call, `end` = broken by the end of the trace.
 */
export function evaluatePlainly(rule: SequenceRule, trace: readonly PlainCall[]): PlainVerdict {
  const verdict = definite(rule, trace)
  const certain = ['blocklist', 'never_after', 'max_calls'].includes(rule.type)
  const until = verdict.at === undefined ? trace.length : verdict.at + 1
  const unsure = trace.slice(0, until).some((call) => selectors(rule).some((s) => matches(s, call) === 'unknown'))
  const brokenForSure = verdict.at !== undefined && certain
  return unsure && !brokenForSure ? { outcome: 'not-evaluable' } : verdict
}

function definite(rule: SequenceRule, trace: readonly PlainCall[]): PlainVerdict {
  const is = (selector: Selector) => (call: PlainCall) => matches(selector, call) === 'yes'
  const indices = (selector: Selector) => trace.flatMap((call, i) => (is(selector)(call) ? [i] : []))
  switch (rule.type) {
    case 'require':
      return trace.some(is(rule.tool)) ? held : { outcome: 'violated' }
    case 'blocklist': {
      const at = trace.findIndex((call) => call.tool.includes(rule.pattern))
      return at < 0 ? held : broken(at)
    }
    case 'before': {
      const then = trace.findIndex(is(rule.then))
      const first = trace.findIndex(is(rule.first))
      if (then < 0) return notExercised
      return first < 0 || first > then ? broken(then) : held
    }
    case 'never_after': {
      const trigger = trace.findIndex(is(rule.trigger))
      if (trigger < 0) return notExercised
      const forbidden = indices(rule.forbidden).find((i) => i > trigger)
      return forbidden === undefined ? held : broken(forbidden)
    }
    case 'max_calls': {
      const over = indices(rule.tool)[rule.max]
      return over === undefined ? held : broken(over)
    }
    case 'eventually': {
      const first = trace.findIndex(is(rule.tool))
      if (first >= 0 && first < rule.within) return held
      return trace.length >= rule.within ? broken(rule.within - 1) : { outcome: 'violated' }
    }
    case 'after': {
      const triggers = indices(rule.trigger)
      if (triggers.length === 0) return notExercised
      const answers = indices(rule.then)
      const open = triggers.filter((t) => !answers.some((a) => a > t && a <= t + rule.within))
      const missed = open.map((t) => t + rule.within).filter((deadline) => deadline < trace.length)
      if (missed.length > 0) return broken(Math.min(...missed))
      return open.length > 0 ? { outcome: 'violated' } : held
    }
    case 'sequence':
      return inOrder(rule.tools.map(is), rule.strict, trace)
  }
}

function inOrder(
  members: ((call: PlainCall) => boolean)[],
  strict: boolean,
  trace: readonly PlainCall[],
): PlainVerdict {
  let met = 0
  for (const [i, call] of trace.entries()) {
    if (met === members.length) break
    if (members[met]?.(call)) met++
    else if (strict && met > 0) return broken(i)
    else if (!strict && members.slice(met + 1).some((member) => member(call))) return broken(i)
  }
  if (met === 0) return notExercised
  return met === members.length ? held : { outcome: 'violated' }
}

const held: PlainVerdict = { outcome: 'held' }
const notExercised: PlainVerdict = { outcome: 'not-exercised' }
const broken = (at: number): PlainVerdict => ({ outcome: 'violated', at })

function selectors(rule: SequenceRule): Selector[] {
  return Object.values(rule as object)
    .flat()
    .filter((value): value is Selector => typeof value === 'object' && value !== null && 'terms' in value)
}

function matches(selector: Selector, call: PlainCall): Match {
  const answers = selector.terms.map((term): Match => {
    if (!term.tools.some((name) => new RegExp(`^${name.replaceAll('*', '.*')}$`).test(call.tool))) return 'no'
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
