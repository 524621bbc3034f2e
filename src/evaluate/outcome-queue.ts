import type { JsonValue } from '../model/json.js'
import type { CallPhase, ToolCall, TraceRun } from '../model/trace.js'
import type { CallOutcome } from './selector-matcher.js'
import type { SequencePlan } from './sequence-plan.js'

export interface WaitingCall {
  readonly plan: SequencePlan
  readonly run: TraceRun
  readonly call: ToolCall
  readonly callIndex: number
  readonly file: number
  readonly line: number
  readonly column: number
  outcome: CallOutcome
  known: boolean
}

/** A denied call counts as an error; a call whose result was not recorded has no outcome. */
export function outcomeOf(record: {
  readonly error?: string | undefined
  readonly phase?: CallPhase | undefined
  readonly result?: JsonValue | undefined
}): CallOutcome {
  if (record.phase === 'denied' || record.error !== undefined) return 'error'
  return record.result === undefined ? undefined : 'success'
}

/**
 * Holds the calls of a trace back while a rule waits for the outcome of an earlier one, so that rules always see calls in
 * order. Only traces with such a call have a queue; it is empty again as soon as the result is there.
 */
export class OutcomeQueue {
  readonly #queues = new Map<number, WaitingCall[]>()

  constructor(readonly apply: (waiting: WaitingCall) => void) {}

  holds(run: number): boolean {
    return this.#queues.size > 0 && this.#queues.has(run)
  }

  add(waiting: WaitingCall): void {
    const queue = this.#queues.get(waiting.run.index)
    if (queue) queue.push(waiting)
    else this.#queues.set(waiting.run.index, [waiting])
  }

  result(run: number, callIndex: number, outcome: CallOutcome): void {
    const queue = this.#queues.get(run)
    const waiting = queue?.find((item) => item.callIndex === callIndex)
    if (!queue || !waiting || waiting.known) return
    waiting.outcome = outcome
    waiting.known = true
    const open = queue.findIndex((item) => !item.known)
    for (const ready of queue.splice(0, open < 0 ? queue.length : open)) this.apply(ready)
    if (queue.length === 0) this.#queues.delete(run)
  }

  /** No result can come any more. */
  drain(): void {
    for (const queue of this.#queues.values()) for (const waiting of queue) this.apply(waiting)
    this.#queues.clear()
  }
}
