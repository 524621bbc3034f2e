import type { CallResult, RecordSink, ToolCall, TraceMessage, TraceProblem, TraceStart } from '../model/trace.js'
import type { UsageRecord } from '../model/usage.js'
import { WrittenCalls } from './written-calls.js'

/** Runs and problems that wait for the file to be recognised; with more, it is taken for recognised. */
const maxHeld = 100_000

/**
 * What the records of one file say, on its way to the pairing. Nothing goes on before it is certain that the file is a trace: a
 * file that turns out to be something else has left no trace of itself.
 */
export class FileIntake implements RecordSink {
  readonly #target: RecordSink
  readonly #open: () => void
  #held: (() => void)[] | undefined = []
  readonly #skipped = new Map<string, number>()
  readonly #written: WrittenCalls
  /** Calls, results and problems so far. */
  said = 0
  /** Runs that were announced. */
  runs = 0
  /** The reason that the record at hand was skipped for; the reader clears it before each record. */
  lastSkip: string | undefined

  /** `open` is called once, before anything reaches the target, which knows of runs that have no calls. */
  constructor(target: RecordSink, open: () => void, callsNothing: (trace: string) => boolean) {
    this.#target = target
    this.#open = open
    this.#written = new WrittenCalls(this, callsNothing)
  }

  /** Runs whose words hold a call. */
  get written(): number {
    return this.#written.met
  }

  get isRecognised(): boolean {
    return this.#held === undefined
  }

  /** The file is a trace: what waits goes on, and all that follows at once. */
  recognised(): void {
    const held = this.#held
    if (!held) return
    this.#held = undefined
    this.#open()
    for (const pass of held) pass()
  }

  call(call: ToolCall, line: number, column: number): void {
    this.said++
    if (this.#held) this.recognised()
    this.#target.call(call, line, column)
  }

  result(result: CallResult, line: number, column: number): void {
    this.said++
    if (this.#held) this.recognised()
    this.#target.result(result, line, column)
  }

  start(start: TraceStart, line: number, column: number): void {
    this.runs++
    this.#pass(() => this.#target.start(start, line, column))
  }

  message(message: TraceMessage, line: number, column: number): void {
    this.#written.said(message, line, column)
    this.#pass(() => this.#target.message(message, line, column))
  }

  usage(usage: UsageRecord, line: number, column: number): void {
    this.#pass(() => this.#target.usage(usage, line, column))
  }

  problem(problem: TraceProblem): void {
    this.said++
    this.#pass(() => this.#target.problem(problem))
  }

  skip(reason: string): void {
    this.lastSkip = reason
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1)
  }

  /** The record that was skipped last turned out to be a problem: it counts once. */
  unskip(reason: string): void {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 1) - 1)
  }

  /** The file has ended, and is a trace. */
  close(): void {
    this.recognised()
    this.#written.end()
    for (const [reason, count] of this.#skipped) for (let left = count; left > 0; left--) this.#target.skip(reason)
  }

  #pass(pass: () => void): void {
    if (!this.#held) pass()
    else if (this.#held.push(pass) >= maxHeld) this.recognised()
  }
}
