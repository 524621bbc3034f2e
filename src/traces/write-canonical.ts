import { allCuts } from '../calls/all-cuts.js'
import { writtenArguments } from '../calls/arguments.js'
import { writtenFailure } from '../calls/failure.js'
import { writeJson } from '../json/write-json.js'
import type { JsonValue } from '../model/json.js'
import type { CallResult, CallSink, ToolCall, TraceMessage, TraceRun } from '../model/trace.js'
import { usageLine } from './write-usage.js'

/** What waits to be written, in order. */
type Pending = PendingCall | { readonly message: TraceMessage }

/** A call that waits to be written, in order, until its result is there. */
interface PendingCall {
  readonly run: TraceRun
  readonly call: ToolCall
  readonly callIndex: number
  result: CallResult | undefined
}

/** Calls that wait for a result; more, and the oldest is written without it and its result follows on a line of its own. */
const maxPending = 1024

/** Stands for a `W_SESSION_FALLBACK` of the file that lines were made of, which they are read as again. */
export const sessionFallbackLine = '{"type":"session_fallback"}\n'

/**
 * Writes canonical lines: one call a line, in call order, its result inline. Reading the lines gives the same traces,
 * calls and results. Memory is that of the runs plus the calls that wait.
 */
export class CanonicalWriter implements CallSink {
  readonly #write: (line: string) => void
  readonly #limit: number
  readonly #runs: TraceRun[] = []
  readonly #pending = new Map<string, Pending>()
  #messages = 0
  /** Runs with messages. */
  readonly #speaking = new Set<number>()
  /** Runs whose case and trial, as far as known, have been written. */
  readonly #written = new Map<number, string>()

  /** `write` gets whole lines with their line feed. */
  constructor(write: (line: string) => void, limit = maxPending) {
    this.#write = write
    this.#limit = limit
  }

  start(run: TraceRun): void {
    this.#runs.push(run)
  }

  call(run: TraceRun, call: ToolCall, callIndex: number): void {
    this.#pending.set(keyOf(run, callIndex), { run, call, callIndex, result: undefined })
    this.#flush(this.#limit)
  }

  result(run: TraceRun, callIndex: number, result: CallResult): void {
    const pending = this.#pending.get(keyOf(run, callIndex))
    if (!pending || 'message' in pending) this.#write(resultLine(run, result))
    else {
      pending.result = result
      this.#flush(this.#limit)
    }
  }

  message(run: TraceRun, message: TraceMessage): void {
    this.#speaking.add(run.index)
    if (this.#pending.size === 0) this.#write(messageLine(message))
    else this.#pending.set(`message ${this.#messages++}`, { message })
  }

  /** Writes what waits, then the runs that called no tool or were named late. Call it when everything is read. */
  end(): void {
    this.#flush(0)
    for (const run of this.#runs) {
      const isSilent =
        run.hasUserMessages === true && run.hasAssistantMessages === true && !this.#speaking.has(run.index)
      const { case: task, trial, meta, losesMessages } = run
      const label = labelOf({ case: task, trial, meta, losesMessages, isSilent })
      if (this.#written.get(run.index) !== label) this.#write(startLine(run, isSilent))
      const usage = usageLine(run)
      if (usage !== undefined) this.#write(line(usage))
    }
  }

  #flush(limit: number): void {
    for (const [key, pending] of this.#pending) {
      const late = this.#pending.size > limit
      if (!late && !isComplete(pending)) return
      this.#pending.delete(key)
      if ('message' in pending) {
        this.#write(messageLine(pending.message))
        continue
      }
      this.#write(callLine(pending, late && limit > 0))
      const { case: task, trial } = pending.run
      this.#written.set(pending.run.index, labelOf({ case: task, trial }))
    }
  }
}

interface RunLabel extends Pick<TraceRun, 'case' | 'trial' | 'meta' | 'losesMessages'> {
  /** What is said would be there, and nothing was said. */
  readonly isSilent?: boolean
}

function keyOf(run: TraceRun, callIndex: number): string {
  return `${run.index}:${callIndex}`
}

/** What a line of the run says of it, besides its calls and messages. */
function labelOf({ case: task, trial, meta, isSilent = false, losesMessages = false }: RunLabel): string {
  if (task === undefined && trial === undefined && meta === undefined && !isSilent && !losesMessages) return ''
  return writeJson([task ?? null, trial ?? null, [...(meta ?? [])], isSilent, losesMessages])
}

function isComplete(pending: Pending): boolean {
  if ('message' in pending) return true
  const { call, result } = pending
  if (call.mergeKey !== undefined) return false
  return call.id === undefined || result !== undefined || call.result !== undefined || call.error !== undefined
}

/** `late`: the result may follow on its own line, so a call that is known by its place only needs an id. */
function callLine({ run, call, result }: PendingCall, late: boolean): string {
  return line({
    type: 'tool_call',
    trace: call.trace,
    id: call.id ?? (late ? call.mergeKey : undefined),
    tool: call.tool,
    args: call.args === undefined ? undefined : writtenArguments(call.args),
    timestamp: call.timestamp,
    result: result?.result ?? (call.result === undefined ? result?.result : call.result),
    error: writtenFailure(result?.error ?? call.error),
    phase: result?.phase ?? call.phase,
    durationMs: result?.durationMs ?? call.durationMs,
    usage: call.usage,
    source: call.source && { ...call.source },
    case: call.case ?? run.case,
    trial: call.trial ?? run.trial,
    agent: call.agent,
    server: call.server,
    turn: call.turn,
    truncated: allCuts(call.truncated, result?.truncated),
  })
}

function resultLine(run: TraceRun, { id, result, error, phase, durationMs, truncated }: CallResult): string {
  return line({
    type: 'tool_result',
    trace: run.trace,
    id,
    result,
    error: writtenFailure(error),
    phase,
    durationMs,
    truncated,
  })
}

function messageLine({ trace, role, text, timestamp, isOneSided }: TraceMessage): string {
  return line({ type: 'message', trace, role, text, timestamp, oneSided: isOneSided || undefined })
}

function startLine(run: TraceRun, isSilent: boolean): string {
  const meta = run.meta && Object.fromEntries(run.meta)
  return line({
    type: 'trace_start',
    trace: run.trace,
    case: run.case,
    trial: run.trial,
    meta,
    messages: run.losesMessages ? false : isSilent || undefined,
  })
}

function line(record: { readonly [key: string]: JsonValue | undefined }): string {
  return `${writeJson(record)}\n`
}
