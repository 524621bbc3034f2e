import type { ToolCall } from '../../model/trace.js'

/** A call that waits for the end of its turn. */
export interface TurnMember {
  parallel: boolean | undefined
  inTurn: boolean
}

/** The turns of one trace. */
interface Turns {
  /** By turn: the call that is alone in it so far, if it waits; all turns that there were, as one may go on after another. */
  readonly first: Map<string, TurnMember | undefined>
  /** By agent: the turn of its last call. Agents that work side by side do not end each other's turns. */
  readonly last: Map<string | undefined, string>
}

/**
 * Finds out which calls were asked for together. The second call of a turn shows it of the first and of itself; that a call is
 * alone is known when its agent has gone on to another turn, or no call can follow.
 */
export class ParallelCalls {
  readonly #traces = new Map<number, Turns>()

  /** Settles what the call shows of earlier ones. `waits`: the rules ask it of this call. Returns whether anything was settled. */
  take(run: number, { turn, agent }: ToolCall, file: number, call: TurnMember, waits: boolean): boolean {
    const turns = this.#turnsOf(run)
    const key = turn === undefined ? undefined : `${file} ${turn}`
    const last = turns.last.get(agent)
    let settled = false
    // A call of which the turn is not known may be of the last one.
    if (last !== undefined && last !== key) settled = settle(turns, last, key === undefined ? undefined : false)
    if (key === undefined) {
      turns.last.delete(agent)
      return settled
    }
    turns.last.set(agent, key)
    if (turns.first.has(key)) {
      call.parallel = true
      return settle(turns, key, true) || settled
    }
    call.inTurn = waits
    turns.first.set(key, waits ? call : undefined)
    return settled
  }

  /** No call can follow any more. */
  end(): void {
    for (const turns of this.#traces.values()) for (const key of turns.first.keys()) settle(turns, key, false)
  }

  #turnsOf(run: number): Turns {
    const known = this.#traces.get(run)
    if (known) return known
    const turns: Turns = { first: new Map(), last: new Map() }
    this.#traces.set(run, turns)
    return turns
  }
}

function settle({ first }: Turns, key: string, parallel: boolean | undefined): boolean {
  const call = first.get(key)
  if (call === undefined) return false
  call.parallel = parallel
  call.inTurn = false
  first.set(key, undefined)
  return true
}
