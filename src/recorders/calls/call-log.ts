import { writtenArguments } from '../../calls/arguments.js'
import type { JsonValue } from '../../model/json.js'
import type { CallPhase, CallSource } from '../../model/trace.js'
import { toJsonValue } from '../writing/plain-json.js'
import type { EventSink } from '../writing/trace-writer.js'

/** What is known of a call when it is asked for. */
export interface RequestedCall {
  readonly tool: string
  /** Copied at once: the tool may change it later. Absent means not recorded. */
  readonly args?: unknown
  readonly id?: string | undefined
  readonly phase?: CallPhase | undefined
  readonly usage?: unknown
  readonly source?: CallSource | undefined
  readonly agent?: string | undefined
  /** Milliseconds since 1970; default now. */
  readonly at?: number | undefined
}

/** The outcome of a call. `result: undefined` is recorded as `null`: the tool ran and returned nothing. */
export interface CallOutcome {
  readonly result?: unknown
  readonly error?: string | undefined
  readonly phase?: CallPhase | undefined
  readonly durationMs?: number | undefined
}

/** A call whose outcome may still come. */
export interface OpenCall {
  settle(outcome: CallOutcome): void
}

/** A call and, by and by, its outcome: copies, bounded, ready to be written. */
interface Entry {
  readonly call: Omit<RequestedCall, 'at'> & { readonly args: JsonValue | undefined; readonly timestamp: string }
  readonly outcome: { result?: JsonValue; error?: string; phase: CallPhase; durationMs?: number }
  settled: boolean
}

export interface TraceIdentity {
  readonly trace: string
  readonly case?: string | undefined
  readonly trial?: string | undefined
}

/** Arguments and results longer than this are cut, and say so. UTF-16 units. */
const maxValueLength = 256 * 1024
/** Calls of one trace that may wait for an outcome; beyond it the oldest is written without. */
const maxWaiting = 1_000

/**
 * The calls of one trace on their way to the file, one canonical line each, result inline, **in the order in which they
 * were asked for**: sequence rules are about that order, and parallel calls end in any. A line is therefore written once
 * its call and every call before it has its outcome, or when the log is closed.
 */
export class CallLog {
  readonly #writer: EventSink
  readonly #identity: TraceIdentity
  #waiting: Entry[] = []
  #calls = 0

  constructor(writer: EventSink, identity: TraceIdentity) {
    this.#writer = writer
    this.#identity = identity
  }

  /** Calls seen so far. */
  get calls(): number {
    return this.#calls
  }

  get idle(): boolean {
    return this.#waiting.length === 0
  }

  /** `settled` at once: nothing will be heard of the call any more. */
  request(call: RequestedCall, settled = false): OpenCall {
    this.#calls++
    const entry: Entry = { call: copyOf(call), outcome: { phase: call.phase ?? 'requested' }, settled }
    this.#waiting.push(entry)
    if (this.#waiting.length > maxWaiting) (this.#waiting[0] as Entry).settled = true
    this.#writeSettled()
    return {
      settle: (outcome) => {
        if (!entry.settled) this.#settle(entry, outcome)
      },
    }
  }

  /**
   * An outcome known only by the id of its call. It belongs to the first waiting call with that id: ids repeat, so they
   * cannot serve as keys. Returns false if no call waits for it.
   */
  answer(id: string | undefined, outcome: CallOutcome): boolean {
    const entry = this.#first(id)
    if (entry === undefined) return false
    this.#settle(entry, outcome)
    return true
  }

  waitsFor(id: string | undefined): boolean {
    return this.#first(id) !== undefined
  }

  /** Says that the run took place, for a run that called nothing. */
  start(): void {
    this.#writer.write({ type: 'trace_start', ...this.#identity })
  }

  /** Writes what waits, as it is. The log may be used again. */
  flush(): void {
    for (const entry of this.#waiting) entry.settled = true
    this.#writeSettled()
  }

  #first(id: string | undefined): Entry | undefined {
    return this.#waiting.find((candidate) => !candidate.settled && candidate.call.id === id)
  }

  #settle(entry: Entry, reported: CallOutcome): void {
    const { outcome } = entry
    if ('result' in reported) outcome.result = toJsonValue(reported.result, maxValueLength)
    if (reported.error !== undefined) outcome.error = reported.error
    if (reported.durationMs !== undefined) outcome.durationMs = reported.durationMs
    outcome.phase = reported.phase ?? 'executed'
    entry.settled = true
    this.#writeSettled()
  }

  #writeSettled(): void {
    let written = 0
    for (const entry of this.#waiting) {
      if (!entry.settled) break
      this.#writer.write(canonicalLine(this.#identity, entry))
      written++
    }
    if (written > 0) this.#waiting.splice(0, written)
  }
}

function copyOf({ at, args, usage, ...call }: RequestedCall): Entry['call'] {
  return {
    ...call,
    args: args === undefined ? undefined : writtenArguments(toJsonValue(args, maxValueLength)),
    usage: usage === undefined ? undefined : toJsonValue(usage, maxValueLength),
    timestamp: new Date(at ?? Date.now()).toISOString(),
  }
}

/** The members in the order of `assay trace import`: importing a recorded file gives the file. */
function canonicalLine({ trace, case: task, trial }: TraceIdentity, { call, outcome }: Entry): object {
  const { id, tool, args, timestamp, usage, source, agent } = call
  const { result, error, phase, durationMs } = outcome
  const head = { type: 'tool_call', trace, id, tool, args, timestamp, result, error, phase, durationMs }
  return { ...head, usage, source, case: task, trial, agent }
}
