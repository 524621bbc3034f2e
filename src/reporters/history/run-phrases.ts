import type { Verdict } from '../../model/result.js'
import type { RunRecord } from '../../model/run-record.js'
import { plural } from '../../text/plural.js'
import { dollars, shortNumber } from '../facts-phrase.js'
import type { CheckHistory, History } from './history.js'

/** The short id of a commit; where it is not known, the name of the file. Agent-controlled. */
export function runName({ commit, file }: RunRecord & { readonly file?: string }): string {
  return commit?.slice(0, 7) ?? file ?? 'a run'
}

/** `2026-11-30 15:20` */
export function timePhrase({ time }: RunRecord): string {
  return time === undefined ? '–' : time.slice(0, 16).replace('T', ' ')
}

/** `12 runs: 9 pass, 2 fail, 1 no evidence` */
export function verdictsPhrase(runs: readonly RunRecord[]): string {
  const of = (verdict: RunRecord['verdict']) => runs.filter((run) => run.verdict === verdict).length
  const counts = [
    [of('pass'), 'pass'],
    [of('fail'), 'fail'],
    [of('no-evidence'), 'no evidence'],
  ] as const
  const named = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return `${plural(runs.length, 'run')}: ${named.join(', ')}`
}

/** `red since abc1234, for 3 runs`; absent where the last run is not red. */
export function sincePhrase({ failingSince, runs }: CheckHistory): string | undefined {
  if (failingSince === undefined) return undefined
  const first = runs[failingSince.run]
  return first && `red since ${runName(first)}, for ${plural(failingSince.runs, 'run')}`
}

const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** One character a value, of at most `max`; a gap where there is none. */
export function sparkline(values: readonly (number | undefined)[], max: number): string {
  return values
    .map((value) => {
      if (value === undefined) return '·'
      const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
      return heights[Math.round(share * (heights.length - 1))]
    })
    .join('')
}

/** Verdicts, one mark a run: a tall bar is red, a low one green. */
export function verdictLine(verdicts: readonly Verdict[]): string {
  return verdicts.map((verdict) => ({ pass: '▁', fail: '█', 'no-evidence': '·' })[verdict]).join('')
}

/** What a reader must know besides the runs: what is missing, one sentence each. Names of files are not in it. */
export function missingPhrases(history: History): readonly string[] {
  const { unreadable, unreadableOmitted, others, filesOmitted, checksOmitted } = history
  const broken = unreadable.length + unreadableOmitted
  return [
    ...(broken > 0
      ? [`${plural(broken, 'file')} could not be read and ${broken === 1 ? 'is' : 'are'} not in it.`]
      : []),
    ...(filesOmitted > 0 ? [`${plural(filesOmitted, 'file')} beyond the first 10,000 were not read.`] : []),
    ...(checksOmitted > 0 ? [`Showing 100 policies; ${checksOmitted} more have runs.`] : []),
    ...(others > 0 ? [`${plural(others, 'JSON file')} besides: neither results nor baselines.`] : []),
  ]
}

/** What of one check is not shown, and by what it is in order. */
export function orderPhrases({ order, runsOmitted }: CheckHistory): readonly string[] {
  return [
    ...(order === 'name' ? ['In the order of file names: not every run says when it was.'] : []),
    ...(runsOmitted > 0 ? [`${plural(runsOmitted, 'older run')} not shown.`] : []),
  ]
}

/** What stands in the columns of a run after its name, time and verdict. */
export const runHeads = ['Errors', 'Warnings', 'Coverage', 'Traces', 'Calls', 'Tokens', 'Cost'] as const

export function runFigures(run: RunRecord): readonly string[] {
  const { counts, coverage, traces, calls, tokens, costUsd, atLeast = [] } = run
  const say = (fact: 'tokens' | 'costUsd', words: string | undefined) =>
    words === undefined ? '–' : `${atLeast.includes(fact) ? '≥ ' : ''}${words}`
  return [
    `${counts.error}`,
    `${counts.warning}`,
    coverage === undefined ? '–' : `${coverage} %`,
    `${traces}`,
    `${calls}`,
    say('tokens', tokens === undefined ? undefined : shortNumber(tokens)),
    say('costUsd', costUsd === undefined ? undefined : dollars(costUsd)),
  ]
}

export function policyLabel({ policy }: CheckHistory): string {
  return policy === '' ? 'unnamed policy' : policy
}
