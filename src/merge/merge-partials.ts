import { type Collected, type ConcludeOptions, type Conclusion, conclude } from '../assay.js'
import { baselineCodes } from '../codes/baseline-codes.js'
import { ArgumentUse } from '../evaluate/calls/argument-use.js'
import { callRuleCodes } from '../evaluate/calls/call-rules.js'
import { isDenied } from '../evaluate/calls/tool-plan.js'
import type { RuleRow } from '../model/outcome.js'
import { type Policy, ruleIds } from '../model/policy.js'
import { AssayError, type Problem } from '../model/problem.js'
import { logText } from '../text/log-line.js'
import { combinePartials } from './combine-partials.js'
import { memoryOf } from './kept-timelines.js'
import type { Partial } from './partial.js'

/** A partial result and what the user calls it. */
export interface NamedPartial {
  readonly name: string
  readonly partial: Partial
}

/**
 * Evaluates what several machines collected as if one had: same findings, counts, rules, coverage, byte for byte.
 *
 * @returns the conclusion, and the partial result that the others add up to
 * @throws {AssayError} `E_PARTIAL_POLICY`, `E_PARTIAL_INVALID` for rules that the policy does not have, `E_TRACE_SPLIT`
 */
export function mergePartials(
  partials: readonly [NamedPartial, ...NamedPartial[]],
  policy: Policy,
  options: ConcludeOptions,
): Conclusion & { readonly partial: Partial } {
  const problems = partials.flatMap((named) => mismatches(named, policy))
  const [first, ...rest] = problems
  if (first) throw new AssayError([first, ...rest])
  const [one, ...others] = partials
  const partial = combinePartials([one.partial, ...others.map((named) => named.partial)], policy)
  return { ...conclude(policy, collectedOf(partial, policy), options), partial }
}

function mismatches({ name, partial }: NamedPartial, policy: Policy): Problem[] {
  const problem = (code: 'E_PARTIAL_POLICY' | 'E_PARTIAL_INVALID', why: string): Problem[] => [
    { code, level: 'error', message: `${logText(name)} ${why}.`, remedy: baselineCodes[code].remedy },
  ]
  if (partial.policy.digest !== policy.digest) {
    const digests = `${partial.policy.digest.slice(0, 19)}…, not ${policy.digest.slice(0, 19)}…`
    return problem('E_PARTIAL_POLICY', `was collected under another policy (${digests})`)
  }
  if (partial.policy.preset !== policy.preset) {
    const was = partial.policy.preset === undefined ? 'under a policy' : 'without a policy'
    return problem('E_PARTIAL_POLICY', `was collected ${was}, and its rules would weigh otherwise here`)
  }
  const isOf = (rows: readonly RuleRow[], rules: readonly string[]) =>
    rows.length === rules.length && rows.every((row, i) => row.rule === rules[i])
  const sequences = ruleIds(policy)
  const isSound = isOf(partial.rules, sequences) && isOf(partial.callRules, callRuleCodes) && hasTrials(partial, policy)
  return isSound ? [] : problem('E_PARTIAL_INVALID', 'holds other rules than its policy')
}

/** A gate without its trials would pass. */
function hasTrials({ trials, cases, logs }: Partial, { cases: gates }: Policy): boolean {
  if (gates === undefined)
    return trials === undefined && logs.every(({ findings }) => findings.every(({ leftToGate }) => !leftToGate))
  if (trials === undefined || !trials.every(({ gate }) => gate < gates.length)) return false
  const sum = (list: readonly { readonly trials: number }[]) => list.reduce((all, { trials }) => all + trials, 0)
  // Every run that names a case is a trial of each gate that is about all runs.
  return gates.every(({ when }, place) => when || sum(trials.filter(({ gate }) => gate === place)) === sum(cases))
}

/** What a partial result was taken of. */
export function collectedOf(partial: Partial, policy: Policy): Collected {
  const { files, problems, problemsOmitted, traceIds, behaviour } = partial
  const argumentUse = new ArgumentUse(policy)
  argumentUse.retain(partial.argumentUse)
  return {
    evaluation: {
      rules: partial.rules,
      callRules: partial.callRules,
      logs: new Map(partial.logs.map((log) => [log.rule, log])),
      tools: new Map(partial.tools.map(({ tool, calls }) => [tool, { calls, denied: isDenied(policy, tool) }])),
      furtherCalls: partial.furtherCalls ?? 0,
      argumentUse,
      cases: partial.cases,
      facts: partial.facts,
      ...(partial.trials && { trials: partial.trials }),
    },
    reading: {
      files,
      skipped: partial.skipped,
      problems: problems.map((problem) => ({ ...problem, file: files[problem.file]?.file ?? '' })),
      problemsOmitted: Object.fromEntries(problemsOmitted.map(({ code, count }) => [code, count])),
      traces: traceIds.length,
      tracesWithCalls: partial.tracesWithCalls,
      calls: partial.calls,
      sample: partial.sample,
      unmatched: partial.unmatched,
      matched: partial.matched,
    },
    behaviour,
    history: memoryOf(partial.timelines),
  }
}
