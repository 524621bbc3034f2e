import type { JsonValue } from '../../model/json.js'
import type { CallPhase, CallResult, ToolCall, TraceRun } from '../../model/trace.js'
import type { CallEnd, CallFacts } from '../conditions/call-facts.js'
import type { SequencePlan } from './sequence-plan.js'

export interface WaitingCall extends CallFacts {
  readonly plan: SequencePlan
  readonly run: TraceRun
  call: ToolCall
  /** Of something that was said, the index of the call before it; -1 if there is none. */
  readonly callIndex: number
  /** The place among the calls and messages of the run. */
  readonly order: number
  readonly isMessage?: true
  readonly file: number
  readonly line: number
  readonly column: number
  end: CallEnd
  result: JsonValue | undefined
  phase: CallPhase | undefined
  durationMs: number | undefined
  known: boolean
  parallel: boolean | undefined
  /** Its turn may go on. */
  inTurn: boolean
  /** What was said after the call, and is looked at after it. */
  said?: WaitingCall[]
}

/** A call whose result was not recorded has no end, nor has one that may have been refused or not. */
export function endOf(record: {
  readonly error?: string | undefined
  readonly phase?: CallPhase | undefined
  readonly result?: JsonValue | undefined
}): CallEnd {
  if (record.phase === 'denied') return 'denied'
  if (record.phase === 'unclear') return undefined
  if (record.error !== undefined) return 'error'
  return record.result === undefined ? undefined : 'success'
}

/** As counts and timelines have it: what its words say of a call, where nothing else does. */
export function statedEnd(record: Parameters<typeof endOf>[0]): CallEnd {
  return record.phase === 'unclear' ? 'denied' : endOf(record)
}

function isReady(waiting: WaitingCall | undefined): boolean {
  return waiting?.known === true && !waiting.inTurn
}

function withCuts(call: ToolCall, cuts: readonly string[]): ToolCall {
  return { ...call, truncated: [...new Set([...(call.truncated ?? []), ...cuts])] }
}

/** The calls of one trace that wait, in order; those before `next` are done. */
interface Queue {
  readonly items: WaitingCall[]
  next: number
}

/**
 * Holds the calls of a trace back while a rule waits for the result or the turn of an earlier one, so that rules always see calls in
 * order. Only traces with such a call have a queue; it is empty again as soon as the result is there. A result finds its
 * call without a search: one call that nobody answers keeps all later ones of its trace waiting.
 */
export class OutcomeQueue {
  readonly #queues = new Map<number, Queue>()

  constructor(readonly apply: (waiting: WaitingCall) => void) {}

  holds(run: number): boolean {
    return this.#queues.size > 0 && this.#queues.has(run)
  }

  add(waiting: WaitingCall): void {
    const queue = this.#queues.get(waiting.run.index)
    if (queue) queue.items.push(waiting)
    else this.#queues.set(waiting.run.index, { items: [waiting], next: 0 })
  }

  /** What is said while calls wait is looked at after the last of them. */
  addMessage(message: WaitingCall): void {
    const last = this.#queues.get(message.run.index)?.items.at(-1)
    if (last?.said) last.said.push(message)
    else if (last) last.said = [message]
  }

  result(run: number, callIndex: number, result: CallResult): void {
    const queue = this.#queues.get(run)
    // Every call since the first that waits is here, so indices follow one another.
    const waiting = queue?.items[callIndex - (queue.items[0] as WaitingCall).callIndex]
    if (!queue || !waiting || waiting.known) return
    waiting.end = endOf(result)
    waiting.result = waiting.plan.needsResult ? result.result : undefined
    waiting.phase = result.phase ?? waiting.phase
    waiting.durationMs = result.durationMs ?? waiting.durationMs
    waiting.known = true
    if (result.truncated) waiting.call = withCuts(waiting.call, result.truncated)
    this.release(run)
  }

  /** Lets the rules see the calls that wait for nothing any more. */
  release(run: number): void {
    const queue = this.#queues.get(run)
    if (!queue) return
    while (isReady(queue.items[queue.next])) this.#done(queue.items[queue.next++] as WaitingCall)
    if (queue.next === queue.items.length) this.#queues.delete(run)
    else if (queue.next > 1024 && 2 * queue.next > queue.items.length) {
      queue.items.splice(0, queue.next)
      queue.next = 0
    }
  }

  /** No result can come any more. */
  drain(): void {
    for (const { items, next } of this.#queues.values()) for (const waiting of items.slice(next)) this.#done(waiting)
    this.#queues.clear()
  }

  #done(waiting: WaitingCall): void {
    this.apply(waiting)
    for (const message of waiting.said ?? []) this.apply(message)
  }
}
