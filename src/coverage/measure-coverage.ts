import type { ArgumentCoverage, Coverage } from '../model/coverage.js'
import type { RuleRow } from '../model/outcome.js'
import type { Policy } from '../model/policy.js'
import { knownTools } from '../rules/known-tools.js'
import { compileToolPattern } from '../text/tool-pattern.js'
import { coverageUniverse } from './universe.js'

/** What coverage is measured from. */
export interface Exercised {
  /** Every tool name called, and whether the deny list refused it. */
  readonly tools: ReadonlyMap<string, { readonly calls: number; readonly denied: boolean }>
  /** Calls of tools whose names are too many to be kept. */
  readonly furtherCalls?: number | undefined
  /** Rows of the sequence rules. */
  readonly rules: readonly RuleRow[]
  readonly arguments: readonly ArgumentCoverage[]
}

/** An exact share; gates compare it, not the rounded per cent. */
export interface Share {
  readonly part: number
  readonly whole: number
}

/** Measures how much of the policy the traces exercised. */
export function measureCoverage(policy: Policy, exercised: Exercised): { coverage: Coverage; share: Share } {
  const called = [...exercised.tools.keys()]
  const permitted = [...exercised.tools].filter(([, { denied }]) => !denied).map(([name]) => name)
  const universe = coverageUniverse(policy)
  const isCovered = (entry: string) => permitted.some(compileToolPattern(entry))
  const covered = universe.filter(isCovered)
  const uncovered = universe.filter((entry) => !isCovered(entry))
  const deny = [...new Set(policy.tools.deny.map((entry) => entry.value))].sort()
  const isSeen = (entry: string) => called.some(compileToolPattern(entry))
  const known = knownTools(policy).map(compileToolPattern)
  const exercisedRules = exercised.rules.filter((row) => row.applicable > 0).length
  return {
    coverage: {
      percent: percentOf({ part: covered.length, whole: universe.length }),
      covered,
      uncovered,
      empty: universe.length === 0,
      deniedSeen: deny.filter(isSeen),
      deniedUnseen: deny.filter((entry) => !isSeen(entry)),
      unexpected: called.filter((name) => !known.some((matches) => matches(name))).sort(),
      ...(exercised.furtherCalls ? { furtherCalls: exercised.furtherCalls } : {}),
      rules: exercised.rules,
      rulePercent: percentOf({ part: exercisedRules, whole: exercised.rules.length }),
      arguments: exercised.arguments,
    },
    share: { part: covered.length, whole: universe.length },
  }
}

/** 0–100, one decimal, rounded down, so that 100 means all; an empty whole is 100. */
export function percentOf({ part, whole }: Share): number {
  return whole === 0 ? 100 : Math.floor((part * 1000) / whole) / 10
}

/** Whether a share reaches a minimum given in per cent, compared exactly. */
export function reaches({ part, whole }: Share, minPercent: number): boolean {
  // Millionths, so that 33.3 per cent of 1,000 is 333 and not a shade more.
  const millionths = Math.round(minPercent * 1e6)
  return part * 100e6 >= millionths * whole
}
