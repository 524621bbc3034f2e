import type { Violation } from '../../model/finding.js'
import type { Location } from '../../model/location.js'
import type { RelatedCall } from '../../model/related-call.js'
import type { CallSource } from '../../model/trace.js'

/** A finding before its level is known and its words are made: what happened, and where. */
export interface RawFinding {
  readonly rule: string
  readonly tool?: string | undefined
  readonly trace?: string | undefined
  readonly callIndex?: number | undefined
  /** Earlier calls that explain it, in order. */
  readonly related?: readonly RelatedCall[] | undefined
  /** The line of the agent that made the call, as the trace names it. */
  readonly source?: CallSource | undefined
  /** Index into the files read; -1 for findings that are not about a place in a trace. */
  readonly file: number
  readonly line: number
  readonly column: number
  readonly policyAt?: Location | undefined
  /** What the arguments break, in final order; each has a fingerprint of its own, and the finding none. */
  readonly violations?: readonly RawViolation[] | undefined
  /** What the fingerprint is made of besides rule and tool, of findings without violations. */
  readonly key?: string | undefined
  /** Of a trial: its case's gate decides what it counts. */
  readonly leftToGate?: true | undefined
  /** One clause: what went wrong. */
  readonly detail?: string | undefined
}

export interface RawViolation extends Omit<Violation, 'accepted' | 'member'> {
  readonly member: string | undefined
  /** One clause in the schema's words. */
  readonly says: string
  readonly policyAt?: Location | undefined
}

/** What is known of a finding besides rule, tool and place. */
export type FindingDetails = Omit<RawFinding, 'rule' | 'tool' | 'file' | 'line' | 'column'>

/**
 * A finding, and all of them alike: an object into which others are spread is of a class of its own to Node.js 20, and code that
 * meets thousands of classes is slow.
 */
export function rawFinding(
  rule: string,
  tool: string | undefined,
  file: number,
  line: number,
  column: number,
  { trace, callIndex, related, source, policyAt, violations, key, leftToGate, detail }: FindingDetails,
): RawFinding {
  return {
    rule,
    tool,
    file,
    line,
    column,
    trace,
    callIndex,
    related,
    source,
    policyAt,
    violations,
    key,
    leftToGate,
    detail,
  }
}
