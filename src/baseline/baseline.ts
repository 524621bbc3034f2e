import type { FingerprintTally } from '../model/fingerprint-tally.js'
import type { RuleRow } from '../model/outcome.js'
import type { AssayResult } from '../model/result.js'
import type { RunRecord } from '../model/run-record.js'
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
  readonly findings: readonly FingerprintTally[]
  readonly coverage: {
    readonly percent: number
    readonly covered: readonly string[]
    readonly uncovered: readonly string[]
  }
  readonly behaviour: Behaviour
  /** The newest runs up to this one, which is the last; at most 100. */
  readonly history?: readonly RunRecord[]
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

/** The profile of a finished run, with all of its findings; `baselineText` cuts what is written. */
export function takeBaseline(
  { policy, traces, rules, coverage }: Pick<AssayResult, 'policy' | 'traces' | 'rules' | 'coverage'>,
  findings: readonly FingerprintTally[],
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
export const maxFingerprintTallys = 10_000

/** The JSON of a baseline, one final line break. */
export function baselineText(baseline: Baseline): string {
  const known = baseline.findings.filter(({ open }) => !open)
  const findings = known.slice(0, maxFingerprintTallys)
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
