import type { Location } from './location.js'

export type Level = 'error' | 'warning' | 'note'

/** One keyword of a JSON Schema that the arguments of a call break. */
export interface Violation {
  /** JSON Pointer into the arguments, `""` for the whole. */
  readonly path: string
  readonly keyword: string
}

/** What is reported about one thing that the agent did. Field by field the contract of the result's JSON. */
export interface Finding {
  readonly level: Level
  /** A code, or the id of a sequence rule. */
  readonly rule: string
  /** One sentence: what, and what to do. Holds no argument value; holds tool and rule names, which are hostile until escaped. */
  readonly message: string
  readonly tool?: string
  readonly trace?: string
  /** 0-based in its trace; absent for violations known only at the end of the trace. */
  readonly callIndex?: number
  /** `E_ARG_SCHEMA` only. */
  readonly violations?: readonly Violation[]
  readonly location?: Location
  readonly policyLocation?: Location
  readonly fingerprint: string
  /** Within the share of traces that the policy tolerates: shown, not counted. */
  readonly tolerated?: true
  /** Accepted by the policy: shown, not counted. */
  readonly waived?: { readonly reason: string; readonly owner: string; readonly expires?: string }
}
