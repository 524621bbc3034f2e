import type { Level } from '../model/finding.js'
import type { RuleRow } from '../model/outcome.js'
import type { AssayResult } from '../model/result.js'
import { escapeJsonForLogs } from '../text/escape-json.js'
import type { Behaviour, BehaviourList } from './behaviour.js'

/**
 * What a later run is compared with: one run's findings by fingerprint, coverage and behaviour. Names, counts and
 * digests only.
 */
export interface Baseline {
  /** In version 1 fingerprints of `E_ARG_SCHEMA` are those of findings, and match none of version 2. */
  readonly schema: 'assay.baseline.v1' | 'assay.baseline.v2'
  readonly policy: { readonly name: string; readonly digest: string }
  /** The commit that the run was about. */
  readonly commit?: string
  readonly traces: {
    readonly files: number
    readonly traces: number
    readonly tracesWithCalls: number
    readonly calls: number
    /** Calls per trace; above 64 rounded down to six binary digits. All 0 without traces. */
    readonly quantiles: Quantiles
  }
  readonly rules: readonly RuleRow[]
  /** Sorted by fingerprint; at most 10,000, the first. */
  readonly findings: readonly BaselineFinding[]
  readonly coverage: {
    readonly percent: number
    readonly covered: readonly string[]
    readonly uncovered: readonly string[]
  }
  readonly behaviour: Behaviour
  /** The lists that were cut at their limits. */
  readonly cut: readonly BaselineList[]
}

export type BaselineList = BehaviourList | 'findings'

export interface Quantiles {
  readonly p50: number
  readonly p90: number
  readonly p99: number
  readonly max: number
}

export interface BaselineFinding {
  readonly fingerprint: string
  readonly rule: string
  readonly tool?: string
  readonly level: Level
  readonly findings: number
  /** Traces with such a finding; 0 for findings that are not about a trace. */
  readonly traces: number
  /** Tolerated or waived. */
  readonly accepted?: true
  /** Not everything could be looked at: never written, so that no later run takes it for known. */
  readonly open?: true
}

/** The profile of a finished run, with all of its findings; `baselineText` cuts what is written. */
export function takeBaseline(
  { policy, traces, rules, coverage }: Pick<AssayResult, 'policy' | 'traces' | 'rules' | 'coverage'>,
  findings: readonly BaselineFinding[],
  behaviour: Behaviour,
  commit?: string | undefined,
): Baseline {
  return {
    schema: 'assay.baseline.v2',
    policy: { name: policy.name, digest: policy.digest },
    ...(commit !== undefined && { commit }),
    traces: {
      files: traces.files.length,
      traces: traces.traces,
      tracesWithCalls: traces.tracesWithCalls,
      calls: traces.calls,
      quantiles: quantiles(behaviour.callsPerTrace),
    },
    rules,
    findings: [...findings].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
    coverage: { percent: coverage.percent, covered: coverage.covered, uncovered: coverage.uncovered },
    behaviour,
    cut: behaviour.cut,
  }
}

/** Fingerprints that a written baseline keeps: the first in their order, which is that of a hash. */
export const maxBaselineFindings = 10_000

/** The JSON of a baseline, one final line break. */
export function baselineText(baseline: Baseline): string {
  const known = baseline.findings.filter(({ open }) => !open)
  const findings = known.slice(0, maxBaselineFindings)
  const cut: readonly BaselineList[] = findings.length < known.length ? [...baseline.cut, 'findings'] : baseline.cut
  return `${escapeJsonForLogs(JSON.stringify({ ...baseline, findings, cut }, undefined, 1))}\n`
}

function quantiles(histogram: Behaviour['callsPerTrace']): Quantiles {
  const at = (share: number) => quantile(histogram, share)
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99), max: at(1) }
}

/** The least number of calls that at least `share` of the traces do not exceed. */
export function quantile(histogram: Behaviour['callsPerTrace'], share: number): number {
  const all = histogram.reduce((sum, { traces }) => sum + traces, 0)
  let below = 0
  for (const { calls, traces } of histogram) {
    below += traces
    if (below >= share * all) return calls
  }
  return 0
}
