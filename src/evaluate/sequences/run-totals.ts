import { isAbove } from '../../model/exact-sum.js'
import { isUnconditional, type Selector, type SequenceRule } from '../../model/policy.js'
import type { TraceRun } from '../../model/trace.js'
import type { UsageFact } from '../../model/usage.js'
import type { RuleOf } from '../../rules/rule.js'
import type { MissingFact } from '../conditions/call-facts.js'
import type { RunFacts } from '../facts/fact-log.js'

/** How a run as a whole stands to a rule: decided, or not for want of a fact. Undefined where only its calls can say. */
export type RunStanding = 'held' | 'violated' | MissingFact | undefined

/** What a source says of a run as a whole, or of answers without calls, decides rules that add up all of a run. */
export function standingOf(rule: SequenceRule, run: TraceRun, factsOf: (run: TraceRun) => RunFacts): RunStanding {
  const fact = rule.type === 'total' ? factOf(rule) : undefined
  if (fact === undefined || rule.type !== 'total') return undefined
  const said = run.usage?.sums()
  const { sums, unclear } = fact === 'durationMs' ? factsOf(run) : (said ?? none)
  const sum = sums.get(fact)?.total
  if (sum !== undefined && isAbove(sum, rule.max)) return 'violated'
  if (sum !== undefined && unclear.has(fact) && said?.unclear.has(fact)) return 'whole usage'
  return said?.sums.has(fact) ? 'held' : undefined
}

const none: Pick<RunFacts, 'sums' | 'unclear'> = { sums: new Map(), unclear: new Set() }

const facts: Readonly<Record<string, UsageFact>> = { '@tokens': 'tokens', '@cost': 'costUsd', '@turns': 'turns' }

function factOf({ of, tool, within, reset, same, part }: RuleOf<'total'>): UsageFact | undefined {
  if (within !== undefined || reset !== undefined || same !== undefined || !isAny(tool)) return undefined
  if (of.kind === '@elapsed') return part?.limit === 'max_duration' ? 'durationMs' : undefined
  return facts[of.kind]
}

/** `tool: "*"` without a condition. */
function isAny({ terms }: Selector): boolean {
  return terms.some((term) => term.tools.includes('*') && isUnconditional(term))
}
