import { SilentTurns } from '../model/silent-turns.js'
import type {
  CallResult,
  CallSink,
  RecordSink,
  ToolCall,
  TraceMessage,
  TraceProblem,
  TraceRuns,
  TraceStart,
} from '../model/trace.js'
import type { UsageRecord } from '../model/usage.js'
import { allCuts } from './all-cuts.js'
import { remembered } from './arguments-digest.js'
import { usageOfCall } from './call-usage.js'
import { idsAgree, isRemembered, longerName, type RememberedCall, sameCall } from './match.js'
import { joinMeta } from './run-meta.js'
import { RunUsage } from './run-usage.js'
import { type Run, type RunExtras, Runs, said } from './runs.js'
import { maxTraces, tooManyTraces } from './too-many-traces.js'
import { maxWaiting, WaitingCalls } from './waiting-calls.js'

/** A call that may be recorded twice, kept back until the next record of its run. */
interface HeldCall {
  readonly run: Run
  call: ToolCall
  readonly callIndex: number
  readonly line: number
  readonly column: number
}

/** Why records of a trace are left out, a fixed phrase; undefined if they are read. */
export type Admit = (trace: string) => string | undefined

/** Why a result that belongs to no call is left out. */
export const orphan = 'result without a call'

/** How far results stand from their calls: with more calls between them than are waited for, they would not have been paired. */
export interface ResultWaits {
  /** Calls that waited for a result. */
  readonly calls: number
  /** Lines between a call and its result at most, in one file. */
  readonly lines: number
  /** A result came in a later file than its call. */
  readonly overFiles: boolean
}

/** More than a file has lines: a place in a list of files as one number. */
const linesOfFile = 2 ** 32

export interface FileCounts {
  readonly traces: number
  readonly calls: number
}

type FileCountsSoFar = { -readonly [Key in keyof FileCounts]: FileCounts[Key] }

/**
 * Joins records into runs, numbers the calls of a run, merges the records of one call and pairs results with calls.
 * Memory is that of the runs plus `maxWaiting` calls, however many calls flow through.
 */
export class PairRecords implements RecordSink {
  readonly #sink: CallSink
  readonly #runs = new Runs()
  /** With the place of each call. */
  readonly #unanswered: WaitingCalls<number>
  #longestWait = 0
  /** Calls of sources that may write one call twice. */
  readonly #mergeable: WaitingCalls<RememberedCall>
  /** By run. */
  readonly #held = new Map<number, HeldCall>()
  readonly #onProblem: (file: number, problem: TraceProblem) => void
  readonly #skipped = new Map<string, number>()
  readonly #admit: Admit | undefined
  readonly #maxTraces: number
  /** Why traces were left out. */
  readonly #leftOut = new Map<string, string>()
  readonly #leftOutBefore = new Map<string, number>()
  #file = -1
  readonly #counts: FileCountsSoFar[] = []
  calls = 0
  tracesWithCalls = 0

  constructor(
    sink: CallSink,
    onProblem: (file: number, problem: TraceProblem) => void,
    options: { readonly maxWaiting?: number; readonly admit?: Admit | undefined; readonly maxTraces?: number } = {},
  ) {
    this.#sink = sink
    this.#onProblem = onProblem
    this.#admit = options.admit
    this.#maxTraces = options.maxTraces ?? maxTraces
    const limit = options.maxWaiting ?? maxWaiting
    this.#unanswered = new WaitingCalls(limit)
    this.#mergeable = new WaitingCalls(limit)
  }

  get waits(): ResultWaits {
    const overFiles = this.#longestWait >= linesOfFile / 2
    return { calls: this.#unanswered.arrivals, lines: overFiles ? 0 : this.#longestWait, overFiles }
  }

  get runs(): TraceRuns {
    return this.#runs
  }

  /** Records that were not a call, result or run: counts sorted by reason. */
  get skipped(): readonly { readonly reason: string; readonly count: number }[] {
    const list = [...this.#skipped].map(([reason, count]) => ({ reason, count }))
    // Forgotten calls matter only where a result came that may have been theirs.
    const forgotten = this.#skipped.has(orphan) ? this.#unanswered.givenUp : 0
    if (forgotten > 0) list.push({ reason: 'unanswered call no longer waited for', count: forgotten })
    return list.sort((a, b) => (a.reason < b.reason ? -1 : 1))
  }

  /** What follows is of this file; its index. */
  openFile(name: string): number {
    this.#file = this.#counts.push({ traces: 0, calls: 0 }) - 1
    this.#sink.file?.(this.#file, name)
    return this.#file
  }

  /** What follows is of a file that was opened before: the rows of several are read together. */
  turnTo(file: number): void {
    this.#file = file
  }

  closeFile(): FileCounts {
    for (const held of this.#held.values()) this.#release(held)
    return this.countsOf(this.#file)
  }

  countsOf(file: number): FileCounts {
    return { traces: 0, calls: 0, ...this.#counts[file] }
  }

  /** Whether a trace is one of the runs, and had no call so far. */
  callsNothing(trace: string): boolean {
    return this.#runs.find(trace)?.calls === 0
  }

  call(call: ToolCall, line: number, column: number): void {
    if (this.#admit && this.#isLeftOut(call.trace)) return
    const run = this.#touch(call.trace, line, column)
    label(run, call)
    this.#usedByCall(run, call)
    if (call.mergeKey !== undefined && this.#merge(run, call, call.mergeKey)) {
      this.skip('repeated record of a call, merged')
      return
    }
    this.#releaseOf(run)
    const callIndex = run.calls
    run.countCall()
    if (callIndex === 0) this.tracesWithCalls++
    this.calls++
    ;(this.#counts[this.#file] as FileCountsSoFar).calls++
    if (call.id !== undefined && unanswered(call)) {
      this.#unanswered.add(run.index, call.id, callIndex, this.#file * linesOfFile + line)
    }
    if (call.mergeKey === undefined) {
      this.#sink.call(run, call, callIndex, this.#file, line, column)
      return
    }
    const held = { run, call, callIndex, line, column }
    this.#held.set(run.index, held)
    if (isWhole(call)) this.#release(held)
  }

  result(result: CallResult, line: number, column: number): void {
    if (this.#admit && this.#isLeftOut(result.trace)) return
    const run = this.#touch(result.trace, line, column)
    this.#releaseOf(run)
    const taken = this.#unanswered.take(run.index, result.id)
    if (taken === undefined) {
      this.skip(orphan)
      return
    }
    this.#longestWait = Math.max(this.#longestWait, this.#file * linesOfFile + line - taken.facts)
    this.#sink.result(run, taken.callIndex, result)
  }

  start(start: TraceStart, line: number, column: number): void {
    if (this.#admit && this.#isLeftOut(start.trace)) return
    const run = this.#touch(start.trace, line, column)
    label(run, start)
    if (start.hasMessages) run.say(said.byUser | said.byAssistant)
    if (start.losesMessages) run.say(said.inPart)
    if (start.meta === undefined) return
    run.withExtras().meta = joinMeta(run.meta, start.meta, () => this.skip('metadata that is not plain'))
  }

  /** The place of a run stays that of its last call, result or announcement. */
  message(message: TraceMessage, line: number, column: number): void {
    if (this.#admit && this.#isLeftOut(message.trace)) return
    const run = this.#runs.find(message.trace) ?? this.#touch(message.trace, line, column)
    this.#releaseOf(run)
    if (message.role === 'user' || !message.isOneSided) run.say(said.byUser)
    if (message.role === 'assistant' || !message.isOneSided) run.say(said.byAssistant)
    this.#sink.message?.(run, message, this.#file, line, column)
  }

  /** As of what is said, the place of a run stays where it was. */
  usage(usage: UsageRecord, line: number, column: number): void {
    if (this.#admit && this.#isLeftOut(usage.trace)) return
    const run = this.#runs.find(usage.trace) ?? this.#touch(usage.trace, line, column)
    this.#used(run.withExtras(), usage, false)
  }

  skip(reason: string): void {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1)
  }

  problem(problem: TraceProblem): void {
    this.#onProblem(this.#file, problem)
  }

  #used(run: RunExtras, usage: UsageRecord, isOfCall: boolean): void {
    run.turns ??= new SilentTurns()
    run.usage ??= new RunUsage(run.turns)
    run.usage.add(usage, this.#file, isOfCall)
  }

  #usedByCall(run: Run, call: ToolCall): void {
    const usage = call.usage === undefined ? undefined : usageOfCall(call, this.#file)
    if (usage === undefined && call.turn === undefined) return
    const extras = run.withExtras()
    extras.turns ??= new SilentTurns()
    extras.turns.call(call.turn, usage)
    if (usage === undefined) return
    extras.callUsage ??= new RunUsage(extras.turns)
    extras.callUsage.add(usage, this.#file, true)
    this.#used(extras, usage, true)
  }

  /** Traces that whoever hands the records on has left out, with their records. */
  leaveOut(reason: string, traces: number, records: number): void {
    this.#leftOutBefore.set(reason, (this.#leftOutBefore.get(reason) ?? 0) + traces)
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + records)
  }

  /** Traces that were left out, by reason. */
  get tracesLeftOut(): readonly { readonly reason: string; readonly count: number }[] {
    const counts = new Map(this.#leftOutBefore)
    for (const reason of this.#leftOut.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1)
    return [...counts].map(([reason, count]) => ({ reason, count }))
  }

  /** Asked once a trace; what is left out is counted. */
  #isLeftOut(trace: string): boolean {
    if (this.#runs.find(trace)) return false
    const reason = this.#leftOut.get(trace) ?? this.#admit?.(trace)
    if (reason === undefined) return false
    this.#leftOut.set(trace, reason)
    this.skip(reason)
    return true
  }

  #touch(trace: string, line: number, column: number): Run {
    const run = this.#runs.find(trace) ?? this.#begin(trace)
    const before = run.lastFile
    run.setLast(this.#file, line, column)
    if (before !== this.#file) this.#count(run, before)
    if (before < 0) this.#sink.start?.(run)
    return run
  }

  /** A run counts once in each file, also where its records go back and forth between them. */
  #count(run: Run, before: number): void {
    if (before >= 0) {
      const extras = run.withExtras()
      extras.alsoIn = (extras.alsoIn ?? new Set<number>()).add(before)
    }
    if (!run.extras?.alsoIn?.has(this.#file)) (this.#counts[this.#file] as FileCountsSoFar).traces++
  }

  #begin(trace: string): Run {
    if (this.#runs.length === this.#maxTraces) throw tooManyTraces(this.#maxTraces)
    return this.#runs.begin(trace)
  }

  /** True if the call was recorded before: its arguments and its last result that is not null are then merged in. */
  #merge(run: Run, call: ToolCall, key: string): boolean {
    const held = this.#held.get(run.index)
    if (held?.call.mergeKey === key && idsAgree(held.call, call) && sameCall(held.call, call)) {
      held.call = mergeCalls(held.call, call)
      if (isWhole(held.call)) this.#release(held)
      return true
    }
    const facts = remembered(call)
    const callIndex = this.#mergeable.find(
      run.index,
      key,
      (known) => idsAgree(known, facts) && isRemembered(known, facts),
    )
    if (callIndex === undefined) return false
    if (held) this.#release(held)
    if (!unanswered(call)) {
      const { trace, id = key, result, error, phase, durationMs, truncated } = call
      this.#sink.result(run, callIndex, { trace, id, result, error, phase, durationMs, truncated })
    }
    return true
  }

  #releaseOf(run: Run): void {
    const held = this.#held.size === 0 ? undefined : this.#held.get(run.index)
    if (held) this.#release(held)
  }

  #release({ run, call, callIndex, line, column }: HeldCall): void {
    this.#held.delete(run.index)
    if (call.mergeKey !== undefined) this.#mergeable.add(run.index, call.mergeKey, callIndex, remembered(call))
    this.#sink.call(run, call, callIndex, this.#file, line, column)
  }
}

/** Of all records of a run, the first that names its case, and the first that names its trial. */
function label(run: Run, { case: task, trial }: Pick<TraceStart, 'case' | 'trial'>): void {
  if (task !== undefined && run.case === undefined) run.withExtras().case = task
  if (trial !== undefined && run.trial === undefined) run.withExtras().trial = trial
}

/**
 * A null result in a source that records calls twice may be a placeholder; only `closeFile` or the next record accepts
 * it.
 */
function unanswered(call: ToolCall): boolean {
  const result = call.mergeKey === undefined ? call.result : (call.result ?? undefined)
  return result === undefined && call.error === undefined
}

/** A further record of the call can add nothing but another result. */
function isWhole(call: ToolCall): boolean {
  return !unanswered(call) && call.args !== undefined
}

function mergeCalls(first: ToolCall, later: ToolCall): ToolCall {
  return {
    ...first,
    tool: longerName(first.tool, later.tool),
    args: first.args ?? later.args,
    result: later.result ?? first.result,
    error: later.error ?? first.error,
    phase: later.phase ?? first.phase,
    durationMs: later.durationMs ?? first.durationMs,
    usage: later.usage ?? first.usage,
    server: first.server ?? later.server,
    turn: first.turn ?? later.turn,
    truncated: allCuts(first.truncated, later.truncated),
  }
}
