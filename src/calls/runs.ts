import type { JsonValue } from '../model/json.js'
import { RunNumbers } from '../model/run-numbers.js'
import { RunValues } from '../model/run-values.js'
import type { SilentTurns } from '../model/silent-turns.js'
import type { TraceRun, TraceRuns } from '../model/trace.js'
import type { RunUsage } from './run-usage.js'
import { TraceIds } from './trace-ids.js'

/** What few runs have, so that it takes nothing in the others. */
export interface RunExtras {
  case?: string
  trial?: string
  meta?: ReadonlyMap<string, JsonValue>
  usage?: RunUsage
  callUsage?: RunUsage
  /** Of runs whose calls say which answer asked for them, or what it used. */
  turns?: SilentTurns
  /** The files before the last one in which a record of the run was counted. */
  alsoIn?: Set<number>
}

/** What is said in a run, as bits. */
export const said = { byUser: 1, byAssistant: 2, inPart: 4 } as const

/** Runs of one block, and the numbers of each: calls, the place of the last record. */
const blockBits = 12
const width = 4

const recentBits = 8

/**
 * The runs of a reading, in flat arrays: there may be millions. They are looked at through objects that are made when they are asked
 * for, so that two of them may be of one run: it is known by its index.
 */
export class Runs implements TraceRuns {
  readonly #ids = new TraceIds()
  readonly #blocks: Int32Array[] = []
  /** The runs that were looked at last, by the ends of their ids: most records are of a run that had one a moment ago. */
  readonly #recent: (Run | undefined)[] = new Array(1 << recentBits).fill(undefined)
  readonly said = new RunNumbers()
  readonly extras = new RunValues<RunExtras>()

  get length(): number {
    return this.#ids.size
  }

  find(trace: string): Run | undefined {
    const place = recentPlace(trace)
    const recent = this.#recent[place]
    if (recent !== undefined && recent.trace === trace) return recent
    const index = this.#ids.find(trace)
    if (index < 0) return undefined
    const run = this.#run(index, trace)
    this.#recent[place] = run
    return run
  }

  begin(trace: string): Run {
    const index = this.#ids.add(trace)
    if (index >>> blockBits === this.#blocks.length) this.#blocks.push(new Int32Array(width << blockBits))
    const run = this.#run(index, trace)
    this.#recent[recentPlace(trace)] = run
    return run
  }

  traceOf(index: number): string {
    return this.#ids.at(index)
  }

  [Symbol.iterator](): Iterator<Run, undefined> {
    let index = 0
    return {
      next: () =>
        index < this.length ? { done: false, value: this.#run(index++, undefined) } : { done: true, value: undefined },
    }
  }

  #run(index: number, trace: string | undefined): Run {
    const at = (index & ((1 << blockBits) - 1)) * width
    return new Run(this, index, trace, this.#blocks[index >>> blockBits] as Int32Array, at)
  }
}

/** By the last characters, in which the ids of traces that run at the same time differ. */
function recentPlace(trace: string): number {
  const end = trace.length - 1
  return (trace.charCodeAt(end) ^ (trace.charCodeAt(end - 1) << 4)) & ((1 << recentBits) - 1)
}

/** A run, looked at. */
export class Run implements TraceRun {
  readonly index: number
  readonly #runs: Runs
  #trace: string | undefined
  readonly #numbers: Int32Array
  readonly #at: number

  constructor(runs: Runs, index: number, trace: string | undefined, numbers: Int32Array, at: number) {
    this.index = index
    this.#runs = runs
    this.#trace = trace
    this.#numbers = numbers
    this.#at = at
  }

  get trace(): string {
    this.#trace ??= this.#runs.traceOf(this.index)
    return this.#trace
  }

  get calls(): number {
    return this.#numbers[this.#at] as number
  }

  /** One more than before. */
  countCall(): void {
    this.#numbers[this.#at] = this.calls + 1
  }

  /** -1 before the first record. */
  get lastFile(): number {
    return (this.#numbers[this.#at + 1] as number) - 1
  }

  get lastLine(): number {
    return this.#numbers[this.#at + 2] as number
  }

  get lastColumn(): number {
    return this.#numbers[this.#at + 3] as number
  }

  setLast(file: number, line: number, column: number): void {
    const numbers = this.#numbers
    const at = this.#at
    numbers[at + 1] = file + 1
    numbers[at + 2] = line
    numbers[at + 3] = column
  }

  get case(): string | undefined {
    return this.extras?.case
  }

  get trial(): string | undefined {
    return this.extras?.trial
  }

  get meta(): ReadonlyMap<string, JsonValue> | undefined {
    return this.extras?.meta
  }

  get usage(): RunUsage | undefined {
    return this.extras?.usage
  }

  get callUsage(): RunUsage | undefined {
    return this.extras?.callUsage
  }

  get extras(): RunExtras | undefined {
    return this.#runs.extras.of(this.index)
  }

  /** The extras of the run, which from now on it has. */
  withExtras(): RunExtras {
    const known = this.extras
    if (known !== undefined) return known
    const extras: RunExtras = {}
    this.#runs.extras.set(this.index, extras)
    return extras
  }

  get hasUserMessages(): boolean {
    return this.#isSaid(said.byUser)
  }

  get hasAssistantMessages(): boolean {
    return this.#isSaid(said.byAssistant)
  }

  get losesMessages(): boolean {
    return this.#isSaid(said.inPart)
  }

  /** @param bits of `said` */
  say(bits: number): void {
    this.#runs.said.set(this.index, this.#runs.said.of(this.index) | bits)
  }

  #isSaid(bit: number): boolean {
    return (this.#runs.said.of(this.index) & bit) !== 0
  }
}
