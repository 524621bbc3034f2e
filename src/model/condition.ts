import type { JsonValue } from './json.js'

/** One step of a path: the name of a member, or any member. Through a list a step leads to every element. */
export type PathStep = { readonly name: string } | 'any'

/** A place in the arguments or the result of a call. */
export interface ValuePath {
  /** As written, for messages. */
  readonly text: string
  readonly of: 'args' | 'result'
  /** None: the whole. */
  readonly steps: readonly PathStep[]
}

/** What a call of an operand must meet besides its name. All conditions of a term hold of one call. */
export type Condition =
  | {
      readonly type: 'value'
      readonly path: ValuePath
      /** Asked of each value of the path, and met if one of them satisfies it. */
      readonly schema: JsonValue
      /** The schema in words: `is pending`, `matches “…”`. */
      readonly says: string
      /** The result as text (`@result`), where a path would read into it. */
      readonly asText?: true
    }
  /** Some text inside the arguments, at any depth. */
  | { readonly type: 'any_arg'; readonly schema: JsonValue; readonly says: string }
  /** Names or patterns, any of which. */
  | { readonly type: 'agent'; readonly patterns: readonly string[] }
  | { readonly type: 'server'; readonly patterns: readonly string[] }
  | { readonly type: 'phase'; readonly phase: 'requested' | 'executed' | 'denied' }
  /** Asked for together with another call, or alone. */
  | { readonly type: 'parallel'; readonly parallel: boolean }
  | { readonly type: 'at'; readonly when: ClockTimes }

/** Times of day in a zone, or a span between two instants: the start belongs to it, the end does not. */
export type ClockTimes =
  | {
      readonly kind: 'hours'
      /** As written, for messages. */
      readonly text: string
      /** Minutes of the day; an end that is not after its start lies in the next day. Absent: the whole day. */
      readonly hours?: { readonly start: number; readonly end: number } | undefined
      /** 0 = Sunday; absent = every day. */
      readonly days?: readonly number[] | undefined
      /** IANA. */
      readonly zone: string
    }
  | { readonly kind: 'between'; readonly text: string; readonly from: number; readonly to: number }
