import type { RuleEnd } from '../../rules/rule.js'
import { Assignment } from './assignment.js'

/** The entries of an expectation that a call may stand for, in ascending order: those that are certain, and all that are possible. */
export interface Candidates {
  readonly certain: readonly number[]
  readonly possible: readonly number[]
}

/** How a run fares against the expected calls. Each mode is a machine of its own. */
export interface Expectation {
  /** Takes the next call of the run: true if no reading of what is not known lets it be. Not asked again after that. */
  take(candidates: Candidates): boolean
  /** The outcome of the complete run; undefined where that depends on what is not known. */
  end(): Exclude<RuleEnd, 'not-exercised'> | undefined
  /** Calls taken so far that were expected, and the first entry for which none was found: what a finding says. */
  readonly progress: { readonly met: number; readonly next: number }
}

/** Exactly these calls, in this order. */
export class StrictOrder implements Expectation {
  #at = 0
  #isOpen = false

  constructor(readonly entries: number) {}

  take({ certain, possible }: Candidates): boolean {
    if (!possible.includes(this.#at)) return true
    if (!certain.includes(this.#at)) this.#isOpen = true
    this.#at++
    return false
  }

  end() {
    if (this.#at < this.entries) return 'violated' as const
    return this.#isOpen ? undefined : ('held' as const)
  }

  get progress() {
    return { met: this.#at, next: this.#at }
  }
}

/** These calls in this order, others in between: the earliest call that can be the next expected one is. */
export class SomeOrder implements Expectation {
  #certain = 0
  #possible = 0

  constructor(readonly entries: number) {}

  take({ certain, possible }: Candidates): boolean {
    if (certain.includes(this.#certain)) this.#certain++
    if (possible.includes(this.#possible)) this.#possible++
    return false
  }

  end() {
    if (this.#possible < this.entries) return 'violated' as const
    return this.#certain < this.entries ? undefined : ('held' as const)
  }

  get progress() {
    return { met: this.#possible, next: this.#possible }
  }
}

/** Every call stands for an entry of its own (`subset`), every entry has a call of its own (`superset`), or both (`unordered`). */
export class AnyOrder implements Expectation {
  readonly #possible: Assignment
  /** Absent while all is known: it is then the same. */
  #certain: Assignment | undefined
  #calls = 0

  constructor(
    readonly entries: number,
    readonly mode: 'unordered' | 'superset' | 'subset',
  ) {
    this.#possible = new Assignment(entries)
  }

  take({ certain, possible }: Candidates): boolean {
    this.#calls++
    if (certain.length !== possible.length) this.#certain ??= this.#possible.copy()
    this.#certain?.add(certain)
    const isPlaced = this.#possible.add(possible)
    return !isPlaced && this.mode !== 'superset' && !this.#possible.isTooCostly
  }

  end() {
    if (this.#possible.isTooCostly) return undefined
    if (this.mode !== 'subset' && this.#possible.size < this.entries) return 'violated' as const
    if (this.#certain === undefined) return 'held' as const
    const { size } = this.#certain
    const isSure =
      (this.mode === 'superset' || size === this.#calls) && (this.mode === 'subset' || size === this.entries)
    return isSure && !this.#certain.isTooCostly ? ('held' as const) : undefined
  }

  get progress() {
    return { met: this.#possible.size, next: this.#possible.firstFree }
  }
}
