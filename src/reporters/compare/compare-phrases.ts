import type {
  BehaviourChange,
  ComparedRuns,
  Comparison,
  FindingChange,
  FindingStatus,
  LookedAtLess,
  Rate,
} from '../../model/comparison.js'
import type { AssayResult, CaseRow } from '../../model/result.js'
import { plural } from '../phrases.js'

/** How a medium shows a name that an agent or a policy wrote. */
export type ShowName = (name: string) => string

export const statusWords: Readonly<Record<FindingStatus, string>> = {
  new: 'new',
  worse: 'worse',
  uncertain: 'uncertain',
  known: 'known',
  fixed: 'fixed',
}

/** `commit abc1234, 50 traces`, or why there is no baseline. */
export function basePhrase(comparison: Comparison, show: ShowName): string {
  if (comparison.baseline !== 'used') return show(comparison.message)
  const { commit, traces } = comparison.base
  return [...(commit === undefined ? [] : [`commit ${show(commit.slice(0, 12))}`]), plural(traces, 'trace')].join(', ')
}

/** `2 new · 1 worse · 3 known`; statuses without a finding are left out. */
export function changesPhrase({ counts }: ComparedRuns): string {
  const parts = (['new', 'worse', 'uncertain', 'known', 'fixed'] as const).filter((status) => counts[status] > 0)
  return parts.length === 0 ? 'no findings in either' : parts.map((s) => `${counts[s]} ${statusWords[s]}`).join(' · ')
}

/** `E_TOOL_DENIED delete_user 0/50 → 17/50`. */
export function findingPhrase(change: FindingChange, show: ShowName): string {
  const { rule, tool, before, after, accepted, why, since } = change
  const name = tool === undefined ? show(rule) : `${show(rule)} ${show(tool)}`
  const notes = [
    ...(accepted ? ['accepted'] : []),
    ...(why ? [whys[why]] : []),
    ...(since === undefined ? [] : [`since ${show(since.slice(0, 7))}`]),
  ]
  return `${name} ${ratesPhrase({ before, after })}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
}

const whys: Readonly<Record<NonNullable<FindingChange['why']>, string>> = {
  'too-few-runs': 'too few runs',
  'not-exercised': 'one of the runs never exercised it',
  'rule-gone': 'the policy no longer has the rule',
  'rule-new': 'the rule is new',
  'waiver-exceeded': 'in more traces than its waiver accepts',
  'no-longer-accepted': 'accepted before, and not any more',
  'baseline-cut': 'the baseline does not list so many findings',
}

/** `3/50 → 17/50` */
export function ratesPhrase({ before, after }: Pick<FindingChange, 'before' | 'after'>): string {
  return `${ratePhrase(before)} → ${ratePhrase(after)}`
}

function ratePhrase({ broken, of }: Rate): string {
  return of === undefined ? `${broken}` : `${broken}/${of}`
}

/** What everybody must know before trusting the comparison, one sentence each. */
export function caveats(comparison: ComparedRuns, show: ShowName): readonly string[] {
  const { policyChanged, unmatched = [], coverage, less, cut } = comparison
  return [
    ...(policyChanged ? ['The policy changed since the baseline: differences may come from it.'] : []),
    ...(unmatched.length > 0
      ? [
          `The baseline is of an earlier form, and its fingerprints of ${unmatched.join(', ')} match none of now: all such findings count as new. Write it again.`,
        ]
      : []),
    ...less.map((item) => lessPhrase(item, show)),
    ...(coverageRose(comparison) || coverage.before === coverage.after
      ? []
      : [`${coverageChange(comparison)}${lost(coverage.lost, show)}`]),
    ...(cut.length > 0 ? [`Cut at their limits, so not fully compared: ${cut.join(', ')}.`] : []),
  ]
}

/** What got better and needs no warning. */
export function gains(comparison: ComparedRuns): readonly string[] {
  return coverageRose(comparison) ? [coverageChange(comparison)] : []
}

function coverageRose({ coverage: { before, after, lost } }: ComparedRuns): boolean {
  return after > before && lost.length === 0
}

function coverageChange({ coverage: { before, after } }: ComparedRuns): string {
  return `Coverage ${before} % → ${after} %`
}

function lost(names: readonly string[], show: ShowName): string {
  return names.length === 0 ? '' : `, no longer called: ${listed(names, show)}`
}

function lessPhrase({ what, before, after, names = [] }: LookedAtLess, show: ShowName): string {
  return `Looked at less than the baseline: ${what} ${before} → ${after}${names.length > 0 ? ` (${listed(names, show)})` : ''}`
}

function listed(names: readonly string[], show: ShowName): string {
  const shown = names.slice(0, 8).map(show).join(', ')
  return names.length > 8 ? `${shown}, … ${names.length - 8} more` : shown
}

/** `new tool delete_user 0/50 → 17/50`. */
export function behaviourPhrase(change: BehaviourChange, show: ShowName): string {
  const { before, after } = change
  return `${subject(change, show)} ${before.traces}/${before.of} → ${after.traces}/${after.of}`
}

function subject({ kind, change, tool = '', argument = '', order, above }: BehaviourChange, show: ShowName): string {
  const word = changeWords[change]
  switch (kind) {
    case 'tool':
      return `${word} tool ${show(tool)}`
    case 'argument':
      return `${word} argument ${show(argument)} of ${show(tool)}`
    case 'order':
      return `${word} order ${show(order?.first ?? '')} then ${show(order?.then ?? '')}`
    case 'calls-per-trace':
      return `traces with more than ${plural(above ?? 0, 'call')}`
  }
}

const changeWords = { new: 'new', gone: 'gone:', more: 'more often:', less: 'less often:' } as const

/** What is left after the certain ones, in one sentence. */
export function uncertainPhrase({ behaviour, behaviourOmitted }: ComparedRuns): string | undefined {
  const certain = behaviour.filter((change) => change.certain).length
  const uncertain = behaviour.length - certain + behaviourOmitted
  if (uncertain === 0) return undefined
  const differences = plural(uncertain, certain > 0 ? 'more difference' : 'difference')
  return `${differences} in behaviour that may be due to chance in so few runs; the JSON report has them.`
}

/** Cases that broke, and those that broke only sometimes: `2 of 5 trials (before:a->b 2)`. */
export function casePhrase({ case: name, trials, broken, rules }: CaseRow, show: ShowName): string {
  const why = rules.slice(0, 4).map((rule) => `${show(rule.rule)} ${rule.broken}`)
  return `${show(name)}: broken in ${broken}/${plural(trials, 'trial')} (${why.join(', ')}${rules.length > 4 ? ', …' : ''})`
}

/** `3 cases broken, 1 flaky, 20 held`. */
export function casesPhrase({ cases = [], casesOmitted = 0 }: AssayResult): string {
  const count = (standing: CaseRow['standing']) => cases.filter((row) => row.standing === standing).length
  return `${count('broken')} broken · ${count('flaky')} flaky · ${count('held') + casesOmitted} held`
}
