import type { ReadTraces, TraceReading } from '../model/reading.js'
import type { Window } from '../model/scope.js'
import type { SessionFilter } from '../model/table.js'
import type { CallSink, Skipped } from '../model/trace.js'
import { type Admit, admitBoth, leftOutTraces } from './admit.js'
import { boundsOf, clockSkew, planWindow } from './plan-window.js'
import type { SampleAsked, ScopeAsked, WindowTimes } from './read-scope.js'
import { Recount } from './recount.js'
import { admitSample, belowOf } from './sample.js'
import type { State } from './state.js'
import { firstTime, Survey } from './survey.js'

/**
 * Opens what is to be read of traces.
 * @param admit which of them; absent = all
 * @param leftOut what `admit` leaves out in any case, for a source that can do without reading it. Only for one that holds traces alone: a trace is
 * left out as a whole
 */
export type OpenScoped = (admit: Admit | undefined, leftOut: SessionFilter) => ReadTraces

/** Which traces a run checks, and what it leaves for the next one. */
export interface Scope {
  /** A reader of those traces alone. `open` reads what it is to admit. */
  read(open: OpenScoped): ReadTraces
  /** What the run that follows has to know, when all was read; only where there was a state. */
  next(): State | undefined
}

/** @param state what the run before left; absent where none is kept */
export function scopeOf({ sample, window }: ScopeAsked, state?: State | 'none'): Scope {
  const admitted = sample && admitSample(sample.percent, sample.seed)
  const leftOut = filterOf({ sample, window }, state !== undefined)
  if (window === undefined) return { read: (open) => sampled(open(admitted, leftOut), sample), next: () => undefined }
  let next: State | undefined
  return {
    read: (open) =>
      sampled(async (sink) => {
        const survey = new Survey(state !== undefined)
        const surveyed = await open(admitted, leftOut)(survey)
        const plan = planWindow(survey, { ...window, state })
        const recount = new Recount(survey, plan.admit)
        // Of the traces that are left out, the plan knows why; of the others, the recount how many calls are still to come.
        survey.traces.clear()
        const reading = await open(admitBoth(admitted, plan.admit), leftOut)(both(sink, recount))
        recount.end()
        next = plan.next
        const found = countedWith(plan.window, surveyed.tracesLeftOut ?? [])
        return { ...reading, window: found, problems: [...reading.problems, ...plan.problems] }
      }, sample),
    next: () => next,
  }
}

/** With a state, only whoever has read a trace knows whether it was awaited, or is late. */
function filterOf({ sample, window }: ScopeAsked, hasState: boolean): SessionFilter {
  return {
    sample: sample && { seed: sample.seed, below: belowOf(sample.percent), reason: leftOutTraces.sample },
    firstTime,
    lastBetween: window === undefined || hasState ? undefined : outsideOf(window),
  }
}

function outsideOf(window: WindowTimes) {
  const { floor, edge } = boundsOf(window)
  return [
    { from: edge, before: window.now + clockSkew + 1, reason: leftOutTraces.carried },
    ...(window.since === undefined ? [] : [{ from: firstTime, before: floor, reason: leftOutTraces.before }]),
  ]
}

/** What was left out before it was surveyed counts as what the survey left out. */
function countedWith(window: Window, leftOut: readonly Skipped[]): Window {
  const of = (wanted: string) => sum(leftOut.filter(({ reason }) => reason === wanted))
  return {
    ...window,
    carried: window.carried + of(leftOutTraces.carried),
    before: window.before + of(leftOutTraces.before),
  }
}

function sampled(read: ReadTraces, sample: SampleAsked | undefined): ReadTraces {
  if (sample === undefined) return read
  return async (sink) => {
    const reading = await read(sink)
    const leftOut = (reading.tracesLeftOut ?? []).filter(({ reason }) => reason === leftOutTraces.sample)
    const of = reading.traces + sum(reading.tracesLeftOut)
    return { ...reading, sample: { ...sample, traces: of - sum(leftOut), of } }
  }
}

function sum(counts: TraceReading['tracesLeftOut'] = []): number {
  return counts.reduce((total, { count }) => total + count, 0)
}

/** What one sink would hear, both hear. */
function both(first: CallSink, second: CallSink): CallSink {
  const sinks = [first, second]
  return {
    file: (...heard) => {
      for (const sink of sinks) sink.file?.(...heard)
    },
    call: (...heard) => {
      for (const sink of sinks) sink.call(...heard)
    },
    result: (...heard) => {
      for (const sink of sinks) sink.result(...heard)
    },
    start: (...heard) => {
      for (const sink of sinks) sink.start?.(...heard)
    },
    message: (...heard) => {
      for (const sink of sinks) sink.message?.(...heard)
    },
  }
}
