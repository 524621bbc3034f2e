import { writtenArguments } from '../../calls/arguments.js'
import { writtenFailure } from '../../calls/failure.js'
import { sameCall } from '../../calls/match.js'
import { outcomeOf } from '../../calls/tool-call.js'
import type { JsonValue } from '../../model/json.js'
import type { CallPhase, CallSource } from '../../model/trace.js'
import { noWords } from '../../wire/tool-event.js'
import { copyJson } from '../writing/plain-json.js'
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
  /** The MCP server that the tool is of. */
  readonly server?: string | undefined
  /** Milliseconds since 1970; default now. */
  readonly at?: number | undefined
  /** Records with equal keys may be one call, which is then written once. */
  readonly mergeKey?: string | undefined
}

/** The outcome of a call, as `SentOutcome`. */
export interface CallOutcome {
  readonly content?: unknown
  readonly error?: unknown
  readonly phase?: CallPhase | undefined
  readonly durationMs?: number | undefined
}

/** The outcome of a tool that returned, perhaps nothing. */
export function returned(value: unknown): CallOutcome {
  return { content: value === undefined ? null : value }
}

/** The outcome of a tool that threw. Nothing, thrown, is a failure, too. */
export function thrown(error: unknown): CallOutcome {
  return { error: error || noWords }
}

/** A call whose outcome may still come. */
export interface OpenCall {
  settle(outcome: CallOutcome): void
}

/** A call and, by and by, its outcome: copies, bounded, ready to be written. */
interface Entry {
  readonly call: Omit<RequestedCall, 'at'> & { readonly args: JsonValue | undefined; readonly timestamp: string }
  readonly outcome: { result?: JsonValue; error?: string | undefined; phase: CallPhase; durationMs?: number }
  /** JSON Pointers from the line to what was cut. */
  truncated: readonly string[]
  settled: boolean
}

export interface TraceIdentity {
  readonly trace: string
  readonly case?: string | undefined
  readonly trial?: string | undefined
}

/** Arguments and results longer than this are cut, and marked so. UTF-16 units. */
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
  readonly #maxLength: number
  #waiting: Entry[] = []
  #calls = 0

  constructor(writer: EventSink, identity: TraceIdentity, maxLength = maxValueLength) {
    this.#writer = writer
    this.#identity = identity
    this.#maxLength = maxLength
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
    const entry = entryOf(call, settled, this.#maxLength)
    this.#waiting.push(entry)
    if (this.#waiting.length > maxWaiting) (this.#waiting[0] as Entry).settled = true
    this.#writeSettled()
    return this.#open(entry)
  }

  /** The call that waits and that this is a further record of. */
  earlier({ tool, args, mergeKey }: RequestedCall): OpenCall | undefined {
    if (mergeKey === undefined) return undefined
    const call = { tool, args: args as JsonValue | undefined }
    const entry = this.#waiting.find((each) => each.call.mergeKey === mergeKey && sameCall(each.call, call))
    return entry && !entry.settled ? this.#open(entry) : undefined
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

  #open(entry: Entry): OpenCall {
    return {
      settle: (outcome) => {
        if (!entry.settled) this.#settle(entry, outcome)
      },
    }
  }

  #first(id: string | undefined): Entry | undefined {
    return this.#waiting.find((candidate) => !candidate.settled && candidate.call.id === id)
  }

  #settle(entry: Entry, sent: CallOutcome): void {
    const { outcome } = entry
    const content = sent.content === undefined ? undefined : copyJson(sent.content, this.#maxLength)
    const { result, error } = outcomeOf({ content: content?.value, error: copyJson(sent.error, this.#maxLength).value })
    if (result !== undefined) outcome.result = result
    outcome.error = writtenFailure(error)
    if (sent.durationMs !== undefined) outcome.durationMs = sent.durationMs
    // What was only asked for, because it could not run, stays that.
    outcome.phase = sent.phase ?? entry.call.phase ?? 'executed'
    // Of content parts only their text is left: where in it the cut is no longer has a path.
    const cuts = content?.cuts.map((path) => (result === content.value ? `/result${path}` : '/result')) ?? []
    entry.truncated = [...entry.truncated, ...new Set(cuts)]
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

function entryOf({ at, args, usage, ...call }: RequestedCall, settled: boolean, maxLength: number): Entry {
  const copy = args === undefined ? undefined : copyJson(args, maxLength)
  return {
    call: {
      ...call,
      args: copy && writtenArguments(copy.value),
      usage: usage === undefined ? undefined : copyJson(usage, maxLength).value,
      timestamp: new Date(at ?? Date.now()).toISOString(),
    },
    outcome: { phase: call.phase ?? 'requested' },
    truncated: copy?.cuts.map((path) => `/args${path}`) ?? [],
    settled,
  }
}

/** The members in the order of `assay trace import`: importing a recorded file gives the file. */
function canonicalLine({ trace, case: task, trial }: TraceIdentity, { call, outcome, truncated }: Entry): object {
  const { id, tool, args, timestamp, usage, source, agent, server } = call
  const { result, error, phase, durationMs } = outcome
  const head = { type: 'tool_call', trace, id, tool, args, timestamp, result, error, phase, durationMs }
  const tail = { ...head, usage, source, case: task, trial, agent, server }
  return truncated.length === 0 ? tail : { ...tail, truncated }
}
