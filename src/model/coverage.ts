import type { RuleRow } from './outcome.js'

/** How much of the policy the traces exercised. Lists are sorted by UTF-16 code units. */
export interface Coverage {
  /** Share of the policy's tools that were called, 0–100, one decimal, rounded down. */
  readonly percent: number
  readonly covered: readonly string[]
  readonly uncovered: readonly string[]
  /** True if the policy names no tool that could be covered; `percent` is then 100. */
  readonly empty: boolean
  readonly deniedSeen: readonly string[]
  readonly deniedUnseen: readonly string[]
  /** Called, and not in the policy. */
  readonly unexpected: readonly string[]
  /** Calls of tools beyond the first 10,000 names, which are counted together; absent if there are none. */
  readonly furtherCalls?: number
  readonly rules: readonly RuleRow[]
  /** Share of the sequence rules that applied in at least one trace, 0–100, one decimal, rounded down; 100 without rules. */
  readonly rulePercent: number
  readonly arguments: readonly ArgumentCoverage[]
  /** The report of upstream's `CoverageReport`, on request. */
  readonly compat?: CompatCoverage
}

/** What a tool's schema names and no call ever sent. */
export interface ArgumentCoverage {
  readonly tool: string
  /** Dot paths of properties never sent. */
  readonly properties: readonly string[]
  /** Enum values never sent, as JSON text, by property. They come from the policy, not from a trace. */
  readonly values: readonly { readonly property: string; readonly values: readonly string[] }[]
}

export interface CompatCoverage {
  readonly tool_coverage: {
    readonly total_tools_in_policy: number
    readonly tools_seen_in_traces: number
    readonly coverage_pct: number
    readonly unseen_tools: readonly string[]
    readonly unexpected_tools: readonly string[]
  }
  readonly rule_coverage: {
    readonly total_rules: number
    readonly rules_triggered: number
    readonly coverage_pct: number
    readonly untriggered_rules: readonly string[]
  }
  readonly high_risk_gaps: readonly { readonly tool: string; readonly reason: string; readonly severity: 'high' }[]
  readonly policy_violations: readonly {
    readonly trace_id: string
    readonly tool: string
    readonly error_code: string
    readonly reason: string
  }[]
  readonly policy_warnings: readonly {
    readonly trace_id: string
    readonly tool: string
    readonly warning_code: string
    readonly reason: string
  }[]
  readonly overall_coverage_pct: number
  readonly meets_threshold: boolean
  readonly threshold: number
}
