import type { Usage } from './usage.js'

/** What calls may say of the answer that asked for them. */
const facts = ['tokens', 'costUsd'] as const
type Fact = (typeof facts)[number]

/** Answers that are remembered: the calls of one stand next to each other. */
const maxRemembered = 64

/** Whether all answers of a run that asked for calls say there what they used: one of their calls is enough. */
export class SilentTurns {
  readonly #of: Readonly<Record<Fact, Turns>> = { tokens: new Turns(), costUsd: new Turns() }

  call(turn: string | undefined, usage: Usage | undefined): void {
    for (const fact of facts) {
      const isSaid = usage?.[fact] !== undefined || usage?.unclear?.includes(fact) === true
      // Without its answer a call may be one of several, of which another says it; tokens without a price have none elsewhere.
      if (turn !== undefined) this.#of[fact].call(turn, isSaid)
      else if (usage?.tokens !== undefined && !isSaid) this.#of[fact].isOpen = true
    }
  }

  /** Facts that some answers do not say. */
  get unsaid(): readonly Fact[] {
    return facts.filter((fact) => this.#of[fact].isOpen || this.#of[fact].silent.size > 0)
  }
}

class Turns {
  readonly silent = new Set<string>()
  readonly #heard = new Set<string>()
  isOpen = false
  #last: string | undefined
  #lastSaid = false

  call(turn: string, isSaid: boolean): void {
    if (turn === this.#last && (this.#lastSaid || !isSaid)) return
    this.#last = turn
    this.#lastSaid = isSaid || this.#heard.has(turn)
    if (!isSaid) {
      if (this.#lastSaid || this.isOpen) return
      if (this.silent.size < maxRemembered) this.silent.add(turn)
      else this.isOpen = true
      return
    }
    this.silent.delete(turn)
    this.#heard.add(turn)
    if (this.#heard.size <= maxRemembered) return
    for (const oldest of this.#heard) {
      this.#heard.delete(oldest)
      return
    }
  }
}
