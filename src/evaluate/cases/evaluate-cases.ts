import { fingerprint } from '../../canonical/fingerprint.js'
import type { CaseGate } from '../../model/policy.js'
import { plural } from '../../text/plural.js'
import { truncate } from '../../text/truncate.js'
import { maxToolName } from '../findings/finding-message.js'
import type { RawFinding } from '../findings/raw-finding.js'
import type { WaiverBook } from '../findings/waiver-book.js'
import type { TrialTally } from './tally-trials.js'
import { wilsonBounds } from './wilson-bounds.js'

interface Trials {
  readonly gate: CaseGate
  readonly case: string
  passed: number
  failed: number
  /** Neither passed nor failed: a rule could not be decided. */
  undecided: number
}

/** What the gate says about one case that it does not find reliable. */
export interface CaseFinding {
  readonly raw: RawFinding
  readonly gate: CaseGate
}

/** Asks each gate about each of its cases, by all trials together. */
export function evaluateCases(
  gates: readonly CaseGate[],
  tallies: readonly TrialTally[],
  waivers: WaiverBook,
): readonly CaseFinding[] {
  const cases = new Map<string, Trials>()
  for (const tally of tallies) {
    const key = JSON.stringify([tally.gate, tally.case])
    const gate = gates[tally.gate] as CaseGate
    const trials = cases.get(key) ?? { gate, case: tally.case, passed: 0, failed: 0, undecided: 0 }
    cases.set(key, trials)
    trials[outcomeOf(tally, waivers)] += tally.trials
  }
  return [...cases.values()].flatMap((trials) => verdictOn(trials) ?? [])
}

function outcomeOf({ broken, open }: TrialTally, waivers: WaiverBook): 'passed' | 'failed' | 'undecided' {
  const fails = broken.some(({ rule, tool, violation }) => !waivers.of(violation ?? fingerprint(rule, tool)))
  return fails ? 'failed' : open ? 'undecided' : 'passed'
}

function verdictOn(trials: Trials): CaseFinding | undefined {
  const { gate, passed, failed } = trials
  const { minPass = 0, minTrials, passAll, confidence } = gate
  const n = passed + failed
  const { lower, upper } = wilsonBounds(passed, n, confidence)
  const sure = `${percent(confidence)} confidence`
  if (passAll && failed > 0) return finding('E_CASE_UNRELIABLE', trials, 'the policy asks that all pass')
  if (upper < minPass)
    return finding(
      'E_CASE_UNRELIABLE',
      trials,
      `the policy asks for ${percent(minPass)}, and with ${sure} at most ${percent(upper)} pass`,
    )
  if (n < minTrials) return finding('W_CASE_TOO_FEW', trials, `the policy asks for ${plural(minTrials, 'trial')}`)
  if (lower >= minPass) return undefined
  const shows = `with ${sure} this shows that ${percent(lower)} pass, and the policy asks for ${percent(minPass)}`
  return finding(failed === 0 ? 'W_CASE_TOO_FEW' : 'E_CASE_UNRELIABLE', trials, shows)
}

function finding(rule: 'E_CASE_UNRELIABLE' | 'W_CASE_TOO_FEW', trials: Trials, why: string): CaseFinding {
  const { gate, passed, failed, undecided, case: name } = trials
  const others = undecided > 0 ? ` (${undecided} more could not be decided)` : ''
  return {
    gate,
    raw: {
      ...{ rule, file: -1, line: 0, column: 0, policyAt: gate.at, key: name },
      detail: `${truncate(name, maxToolName)} passed ${passed} of ${plural(passed + failed, 'trial')}${others}; ${why}`,
    },
  }
}

/** Cut, not rounded: a share below the minimum is never shown as the minimum. */
function percent(share: number): string {
  return `${Math.floor(share * 1e4 + 1e-6) / 100} %`
}
