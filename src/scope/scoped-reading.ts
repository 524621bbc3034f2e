import type { ReadTraces, TraceReading } from '../model/reading.js'
import type { CallSink } from '../model/trace.js'
import { type Admit, admitBoth, leftOutTraces } from './admit.js'
import { planWindow, refuseGrown } from './plan-window.js'
import type { SampleAsked, ScopeAsked } from './read-scope.js'
import { admitSample } from './sample.js'
import type { State } from './state.js'
import { Survey } from './survey.js'

/** Which traces a run checks, and what it leaves for the next one. */
export interface Scope {
  /** A reader of those traces alone. `open` reads what it is to admit. */
  read(open: (admit: Admit | undefined) => ReadTraces): ReadTraces
  /** What the run that follows has to know, when all was read; only where there was a state. */
  next(): State | undefined
}

/** @param state what the run before left; absent where none is kept */
export function scopeOf({ sample, window }: ScopeAsked, state?: State | 'none'): Scope {
  const admitted = sample && admitSample(sample.percent, sample.seed)
  if (window === undefined) return { read: (open) => sampled(open(admitted), sample), next: () => undefined }
  let next: State | undefined
  return {
    read: (open) =>
      sampled(async (sink) => {
        const survey = new Survey()
        await open(admitted)(survey)
        const plan = planWindow(survey, { ...window, state })
        const again = new Survey()
        const reading = await open(admitBoth(admitted, plan.admit))(both(sink, again))
        refuseGrown(survey, again, plan.admit)
        next = plan.next
        return { ...reading, window: plan.window, problems: [...reading.problems, ...plan.problems] }
      }, sample),
    next: () => next,
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
