import type { Location } from './location.js'
import type { RelatedReason } from './related-call.js'

/**
 * The calls of one trace that broke a rule, around the calls that broke it. Names of tools and arguments, no result, and only
 * those values that were asked for. Made on request, for reports that show the course of a trace.
 */
export interface Timeline {
  readonly trace: string
  /** Calls of the whole trace; more than listed if the trace is long. */
  readonly total: number
  /** At most 40, in order; a jump of `index` is a gap. */
  readonly calls: readonly TimelineCall[]
  /** Rules that no single call broke: the trace ended without what they ask for. */
  readonly brokeAtEnd?: readonly string[]
}

export interface TimelineCall {
  /** 0-based in its trace. */
  readonly index: number
  /** Agent-controlled. */
  readonly tool: string
  /** The first names of its arguments, never a value; absent if they were not recorded. Agent-controlled. */
  readonly arguments?: readonly string[]
  /** Absent if no result was recorded; a denied call counts as error. */
  readonly outcome?: 'success' | 'error'
  /** Path or name of an argument → the first of its value as JSON; at most 16. Absent if nothing is to be shown. Agent-controlled. */
  readonly shown?: Readonly<Record<string, string>>
  /** Rules that this call broke. */
  readonly broke?: readonly string[]
  /** Rules that a later call or the end of the trace broke, and what this call has to do with it. */
  readonly explains?: readonly { readonly rule: string; readonly reason: RelatedReason }[]
  /** Where a call that explains something stands in the trace. */
  readonly location?: Location
}

/** What a sequence rule of the policy asks for, in plain words. */
export interface RuleMeaning {
  readonly rule: string
  readonly means: string
}

/** A call as it is remembered. */
export interface RecalledCall extends TimelineCall {
  /** Of calls that are asked for alone: the index of the file, and the place in it. */
  readonly at?: { readonly file: number; readonly line: number; readonly column: number }
}

/** What is remembered of the calls of a trace before it is known which of them broke a rule. */
export interface RecalledTrace {
  readonly trace: string
  /** Calls of the whole trace. */
  readonly total: number
  /** In order, at least those near the points that were asked for; none of them says what it broke. */
  readonly calls: readonly RecalledCall[]
  /** Every argument may be shown; absent: only those that the policy asks for, and where it does. */
  readonly showsAll?: true
}

/** Of one trace, which calls are asked for. */
export interface TracePoints {
  /** Indices of calls that are asked for with those around them; -1 stands for the last call, whichever that is. */
  readonly around: readonly number[]
  /** Of calls that are asked for alone. */
  readonly alone: readonly number[]
}

/** By trace. */
export type TimelinePoints = ReadonlyMap<string, TracePoints>

/** Remembers calls: one machine's memory, or what several machines wrote down. */
export interface CallMemory {
  recall(points: TimelinePoints): ReadonlyMap<string, RecalledTrace>
  /** What part of it is full, of 1; absent where that is not known. */
  readonly filled?: number
}
