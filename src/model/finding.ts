import type { Location } from './location.js'
import type { RelatedCall } from './related-call.js'
import type { CallSource } from './trace.js'

export type Level = 'error' | 'warning' | 'note'

/** One keyword of a JSON Schema that the arguments of a call break. */
export interface Violation {
  /** JSON Pointer into the arguments, `""` for the whole. Agent-controlled, as `member` is. */
  readonly path: string
  /** `unlisted` stands for what such a call breaks beyond the violations that are listed. */
  readonly keyword: string
  /** The argument that is missing or should not be there: of `required`, `additionalProperties`, `dependentRequired` and the like. */
  readonly member?: string
  /** Of this violation. The finding has that of its first violation that nothing accepts. */
  readonly fingerprint: string
  /** Waived, or known where only new findings count. The finding is accepted only if all its violations are. */
  readonly accepted?: true
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
  /** Earlier calls of the trace that explain it, in order; at most 10. Only where all that decides was recorded. */
  readonly related?: readonly RelatedCall[]
  /** The line of the agent that made the call, as the trace names it. */
  readonly source?: CallSource
  /** `E_ARG_SCHEMA` only. Order: path, keyword, member. */
  readonly violations?: readonly Violation[]
  readonly location?: Location
  readonly policyLocation?: Location
  /** A page about what was broken, named by the author of the policy. */
  readonly help?: string
  readonly fingerprint: string
  /** Within the share of traces that the policy tolerates: shown, not counted. */
  readonly tolerated?: true
  /** Accepted by the policy: shown, not counted. */
  readonly waived?: { readonly reason: string; readonly owner: string; readonly expires?: string }
}
