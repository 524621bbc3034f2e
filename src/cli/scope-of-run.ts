import type { ReadTraces, TraceReading } from '../model/reading.js'
import type { CallSink } from '../model/trace.js'
import { type Admit, admitBoth, leftOutTraces } from '../scope/admit.js'
import { planWindow, refuseGrown, type WindowAsked, type WindowPlan } from '../scope/plan-window.js'
import { admitSample } from '../scope/sample.js'
import { Survey } from '../scope/survey.js'
import { logText } from '../text/log-line.js'
import { readSpan, readTime } from './arguments/read-time.js'
import type { scopeFlags } from './arguments/shared-flags.js'
import { usageError } from './arguments/usage-error.js'
import type { Arguments } from './command.js'
import type { Host } from './host.js'
import { openState, type StateFile } from './input/state-file.js'

/** Which traces a run checks, and what it leaves for the next one. */
export interface Scope {
  /** A reader of those traces alone. `open` reads what it is to admit. */
  read(open: (admit: Admit | undefined) => ReadTraces): ReadTraces
  /** Writes the state, when everything else is written. */
  commit(): void
}

type ScopeFlags = Partial<Arguments<typeof scopeFlags>['flags']> & { readonly since?: string | undefined }

interface SampleAsked {
  readonly percent: number
  readonly seed: string
}

/** @throws {AssayError} `E_USAGE`, `E_STATE_INVALID` */
export async function scopeOf(flags: ScopeFlags, traces: readonly string[], host: Host): Promise<Scope> {
  const sample = sampleOf(flags)
  const admitted = sample && admitSample(sample.percent, sample.seed)
  if (!asksForWindow(flags)) return { read: (open) => sampled(open(admitted), sample), commit: () => undefined }
  if (traces.includes('-'))
    throw usageError('A window of time needs its traces twice, and standard input is there once.', 'Name files.')
  const state = flags.state === undefined ? undefined : await openState(flags.state, host)
  const asked = windowOf(flags, state)
  let next: WindowPlan['next']
  return {
    read: (open) =>
      sampled(async (sink) => {
        const survey = new Survey()
        await open(admitted)(survey)
        const plan = planWindow(survey, asked)
        const again = new Survey()
        const reading = await open(admitBoth(admitted, plan.admit))(both(sink, again))
        refuseGrown(survey, again, plan.admit)
        next = plan.next
        return { ...reading, window: plan.window, problems: [...reading.problems, ...plan.problems] }
      }, sample),
    commit: () => next && state?.write(next),
  }
}

/** Whether only a window of time is checked, or what an earlier run left. */
export function asksForWindow({ since, until, watermark, state }: ScopeFlags): boolean {
  return [since, until, watermark, state].some((flag) => flag !== undefined)
}

function sampleOf({ sample, 'sample-seed': seed }: ScopeFlags): SampleAsked | undefined {
  if (sample === undefined) {
    if (seed !== undefined) throw usageError('--sample-seed goes with --sample.', 'Add --sample, or leave it out.')
    return undefined
  }
  const percent = /^\d+(\.\d+)?%?$/.test(sample) ? Number(sample.replace('%', '')) : Number.NaN
  if (percent > 0 && percent < 100) return { percent, seed: seed ?? '' }
  throw usageError(
    `--sample cannot be "${logText(sample, 60)}".`,
    'It takes a share of the traces in per cent, above 0 and below 100, such as 5%.',
  )
}

function windowOf({ since, until, watermark }: ScopeFlags, state: StateFile | undefined): WindowAsked {
  const now = Date.now()
  const asked = {
    now,
    since: since === undefined ? undefined : readTime('--since', since, now),
    until: until === undefined ? now : readTime('--until', until, now),
    watermark: watermark === undefined ? 0 : readSpan('--watermark', watermark),
    state: state?.last,
  }
  if (asked.since !== undefined && asked.since >= asked.until)
    throw usageError('--since is not before --until: the window is empty.', 'Give an earlier --since.')
  return asked
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
