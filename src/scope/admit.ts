import type { Admit } from '../calls/pair-records.js'

export type { Admit }

/** Why traces are left out that were found. */
export const leftOutTraces = {
  sample: 'of a trace outside of the sample',
  carried: 'of a trace that may still grow, or lies after the window',
  checked: 'of a trace that was checked before',
  before: 'of a trace before the window',
  forgotten: 'of a trace before what the state remembers',
  late: 'that came after its trace was checked',
  lost: 'of a trace of which earlier calls are missing',
  untimed: 'of a trace without a call, which has no time',
} as const

/** The first reason of several. */
export function admitBoth(first: Admit | undefined, second: Admit | undefined): Admit | undefined {
  if (!first || !second) return first ?? second
  return (trace) => first(trace) ?? second(trace)
}
