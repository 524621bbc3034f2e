import type { Level } from './finding.js'

/** A run compared with an earlier one, or why there is nothing to compare it with. */
export type Comparison = ComparedRuns | NoComparison

/** No earlier run can be used. Nothing is known to be old, so everything counts. */
export interface NoComparison {
  readonly schema: 'assay.comparison.v1'
  /** `absent`: none was given. `old`: of another version of the format. `mismatched`: of a policy of another name. */
  readonly baseline: 'absent' | 'old' | 'mismatched'
  /** One sentence. */
  readonly message: string
}

export interface ComparedRuns {
  readonly schema: 'assay.comparison.v1'
  readonly baseline: 'used'
  readonly base: {
    readonly commit?: string
    readonly policy: { readonly name: string; readonly digest: string }
    readonly traces: number
  }
  /** The digests of the policies differ: a change may come from the policy and not from the agent. */
  readonly policyChanged: boolean
  /** Rules whose findings the earlier run names by fingerprints of an earlier form: none is known from it. */
  readonly unmatched?: readonly string[]
  /** Of all changes of findings, also of those omitted. */
  readonly counts: Readonly<Record<FindingStatus, number>>
  /** At most 1,000: new, worse, uncertain, known, fixed; within them worst first. */
  readonly findings: readonly FindingChange[]
  readonly findingsOmitted: number
  /** Findings that are new or got worse, without tolerated and waived ones: all that counts under `fail-on-new-only`. */
  readonly counted: Readonly<Record<Level, number>>
  /** Only `counted` decided the verdict of the run. */
  readonly newOnly?: true
  readonly coverage: CoverageChange
  /** What this run looked at less than the earlier one. */
  readonly less: readonly LookedAtLess[]
  /** What the agent does differently. At most 200, most important first. */
  readonly behaviour: readonly BehaviourChange[]
  readonly behaviourOmitted: number
  /** Parts of the two profiles that were cut at their limits: what is missing there says nothing. */
  readonly cut: readonly string[]
}

export type FindingStatus = 'new' | 'worse' | 'uncertain' | 'known' | 'fixed'

/** `broken` of the `of` traces to which the rule applied; without `of` it counts findings that are about no share of traces. */
export interface Rate {
  readonly broken: number
  readonly of?: number
}

export interface FindingChange {
  readonly status: FindingStatus
  readonly fingerprint: string
  readonly rule: string
  readonly tool?: string
  readonly level: Level
  readonly before: Rate
  readonly after: Rate
  /** Findings of this run with the fingerprint. */
  readonly findings: number
  /** The commit whose run found it first, where the baseline knows; absent for new ones. */
  readonly since?: string
  /** Tolerated or waived in this run. */
  readonly accepted?: true
  /** Why it is uncertain, why a new one may have been missed by the baseline, or why a rise that chance explains is worse. */
  readonly why?:
    | 'too-few-runs'
    | 'not-exercised'
    | 'rule-gone'
    | 'rule-new'
    | 'baseline-cut'
    | 'waiver-exceeded'
    | 'no-longer-accepted'
}

export interface CoverageChange {
  /** Per cent. */
  readonly before: number
  readonly after: number
  /** At most 100 names each, sorted. */
  readonly gained: readonly string[]
  readonly lost: readonly string[]
}

export interface LookedAtLess {
  readonly what: 'files' | 'traces' | 'rules' | 'rules exercised'
  readonly before: number
  readonly after: number
  /** Rules that are gone, or no longer exercised; at most 100. */
  readonly names?: readonly string[]
}

/** In how many of the traces something happens: `3/50 → 17/50`. Names are agent-controlled. */
export interface BehaviourChange {
  readonly kind: 'tool' | 'argument' | 'order' | 'calls-per-trace'
  readonly change: 'new' | 'gone' | 'more' | 'less'
  /** Enough runs to distinguish the change from chance. */
  readonly certain: boolean
  readonly tool?: string
  /** Dot path of names; `*` for the elements of a list. */
  readonly argument?: string
  /** Two calls that follow each other. */
  readonly order?: { readonly first: string; readonly then: string }
  /** `calls-per-trace`: traces with more calls than this, which is the median of the base. */
  readonly above?: number
  readonly before: { readonly traces: number; readonly of: number }
  readonly after: { readonly traces: number; readonly of: number }
}
