import type { Coverage } from './coverage.js'
import type { Finding } from './finding.js'
import type { RuleRow } from './outcome.js'
import type { RuleMeaning, Timeline } from './timeline.js'
import type { Skipped, TraceFile } from './trace.js'

export type Verdict = 'pass' | 'fail' | 'no-evidence'

export interface Counts {
  readonly error: number
  readonly warning: number
  readonly note: number
}

/** The one truth that every surface shows. `schemas/assay.result.v1.schema.json` describes its JSON. */
export interface AssayResult {
  readonly schema: 'assay.result.v1'
  readonly verdict: Verdict
  readonly passed: boolean
  /** At most 10,000, the first in final order: level, file, line, callIndex, rule. */
  readonly findings: readonly Finding[]
  readonly findingsOmitted: number
  /** Of all findings, also of those omitted; tolerated and waived ones are not counted. */
  readonly counts: Counts
  readonly rules: readonly RuleRow[]
  readonly coverage: Coverage
  readonly traces: TraceTotals
  readonly policy: { readonly file?: string; readonly name: string; readonly digest: string }
  /** On request: of the first 50 traces that break a rule, in the order of the findings. */
  readonly timelines?: readonly Timeline[]
  /** Traces with findings beyond those. Absent without timelines. */
  readonly timelinesOmitted?: number
  /** On request: what each sequence rule asks for, in the order of the policy. */
  readonly ruleMeanings?: readonly RuleMeaning[]
}

export interface TraceTotals {
  readonly files: readonly TraceFile[]
  readonly traces: number
  readonly tracesWithCalls: number
  readonly calls: number
  readonly skipped: readonly Skipped[]
}
