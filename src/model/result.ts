import type { Comparison } from './comparison.js'
import type { Coverage } from './coverage.js'
import type { Facts, TraceFacts } from './facts.js'
import type { Finding } from './finding.js'
import type { Gate } from './gate.js'
import type { RuleRow } from './outcome.js'
import type { RunRecord } from './run-record.js'
import type { Sample, SampleRate, Window } from './scope.js'
import type { RuleMeaning, Timeline } from './timeline.js'
import type { Skipped, TraceFile } from './trace.js'
import type { Counts, Verdict } from './verdict.js'

export type { Counts, Verdict }

/** Findings that do not count, also of those omitted. Each is in one of these. */
export interface Accepted {
  /** By a waiver of the policy. */
  readonly waived: number
  /** Within the share of traces that the policy tolerates. */
  readonly tolerated: number
  /** Neither new nor worse than in the baseline, where only such findings count. They are in `counts`. */
  readonly known: number
}

/** The one truth that every surface shows. `schemas/assay.result.v1.schema.json` describes its JSON. */
export interface AssayResult {
  readonly schema: 'assay.result.v1'
  readonly verdict: Verdict
  readonly passed: boolean
  /** At most 10,000, the first in final order: level, file, line, column, trace, callIndex, rule, tool, fingerprint. */
  readonly findings: readonly Finding[]
  /** What fails the run. Every report and every exit code reads it here. */
  readonly gate: Gate
  readonly findingsOmitted: number
  /** Of all findings, also of those omitted; tolerated and waived ones are not counted. */
  readonly counts: Counts
  readonly accepted: Accepted
  readonly rules: readonly RuleRow[]
  readonly coverage: Coverage
  /** Of all traces together. */
  readonly facts: Facts
  readonly traces: TraceTotals
  /** `preset`: the one that stood in, because the repository has no policy; its findings are warnings. */
  readonly policy: { readonly file?: string; readonly preset?: string; readonly name: string; readonly digest: string }
  /** On request: of the first 50 traces that break a rule, in the order of the findings. */
  readonly timelines?: readonly Timeline[]
  /** Traces with findings beyond those. Absent without timelines. */
  readonly timelinesOmitted?: number
  /** On request: what each sequence rule asks for, in the order of the policy. */
  readonly ruleMeanings?: readonly RuleMeaning[]
  /** Tasks that traces repeat: present only if a trace names its case. Broken ones first, then flaky ones, then those that held. At most 10,000. */
  readonly cases?: readonly CaseRow[]
  readonly casesOmitted?: number
  /** The traces were drawn: present only if a sample was asked for. The verdict is about them alone. */
  readonly sample?: Sample & { readonly rates: readonly SampleRate[] }
  /** Only traces of a window of time were checked: present only if one was asked for. */
  readonly window?: Window
  /** What differs from an earlier run: present only if one was asked for. */
  readonly comparison?: Comparison
  /** Earlier runs, oldest first, at most 100: present only where a baseline that remembers them is at hand. */
  readonly history?: readonly RunRecord[]
}

/** How one task fared over its repeats. Names are agent-controlled. */
export interface CaseRow {
  readonly case: string
  /** `flaky`: some trials broke a rule and some did not. */
  readonly standing: 'broken' | 'flaky' | 'held'
  readonly trials: number
  /** Trials that broke a rule of level error, whatever the policy tolerates or waives. */
  readonly broken: number
  /** Those rules, sorted, and how many trials broke each. */
  readonly rules: readonly { readonly rule: string; readonly broken: number }[]
}

export interface TraceTotals {
  /** Of the first 10,000 traces by id. */
  readonly facts: readonly TraceFacts[]
  readonly factsOmitted: number
  readonly files: readonly TraceFile[]
  readonly traces: number
  readonly tracesWithCalls: number
  readonly calls: number
  readonly skipped: readonly Skipped[]
}
