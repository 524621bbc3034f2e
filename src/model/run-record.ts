import type { Level } from './finding.js'
import type { Counts, Verdict } from './verdict.js'

/** What is remembered of a run once its result is gone: the points that a history is drawn of. */
export interface RunRecord {
  /** The commit that the run was about. */
  readonly commit?: string
  /** When it ran. RFC 3339, UTC. */
  readonly time?: string
  readonly verdict: Verdict
  readonly policy: { readonly name: string; readonly digest: string }
  /** Findings that count, by level. */
  readonly counts: Counts
  readonly traces: number
  readonly calls: number
  /** What the traces say they used; absent where none says it, and `atLeast` where some do not. */
  readonly tokens?: number
  readonly costUsd?: number
  readonly atLeast?: readonly ('tokens' | 'costUsd')[]
  /** Per cent of tools; absent where the policy names none. */
  readonly coverage?: number
  /** Rules that traces broke, sorted; at most 20, those broken in most traces. Every other rule broke in none. */
  readonly rules: readonly RuleRate[]
  readonly rulesOmitted?: number
  /** Where traces repeat cases: how many of them held, broke always, or broke sometimes. */
  readonly cases?: { readonly held: number; readonly flaky: number; readonly broken: number }
  /** Cases that broke sometimes, sorted; at most 20, the first of the result. Agent-controlled. */
  readonly flaky?: readonly FlakyCase[]
}

export interface RuleRate {
  readonly rule: string
  /** The worst of its findings; a tolerated or waived one is a note. */
  readonly level: Level
  readonly violated: number
  readonly applicable: number
}

export interface FlakyCase {
  readonly case: string
  readonly broken: number
  readonly trials: number
}
