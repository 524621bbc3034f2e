/** Why an earlier call of a trace matters to a finding, said of that call. */
export const relatedReasons = [
  /** What the rule asks for, with another value than the call that needed it. */
  'other-key',
  /** What the rule asks for, and used up when it was needed again. */
  'used-up',
  /** The call that used it up. */
  'used-by',
  /** What the rule asks for, and outside of the window. */
  'too-early',
  /** It is the tool that the rule asks for, and did not meet the conditions: it failed, or had other arguments. */
  'unmet',
  /** It made the rule forget what came before. */
  'reset',
  /** Of those that are counted, the first. */
  'first-counted',
  /** It forbids what was called. */
  'forbids',
  /** It asks for an answer that did not come. */
  'unanswered',
  /** Up to it the calls came in order. */
  'last-in-order',
] as const

export type RelatedReason = (typeof relatedReasons)[number]

/** An earlier call of the same trace that explains a finding. */
export interface RelatedCall {
  /** 0-based in its trace. */
  readonly callIndex: number
  readonly reason: RelatedReason
}
