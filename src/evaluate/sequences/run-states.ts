import type { RuleState } from '../../rules/rule.js'

/**
 * What one rule remembers of every trace, in flat arrays: millions of traces make no objects. They begin small, so that they have
 * grown before V8 compiles what asks them: code that has never met growth is thrown away when it does.
 */
export class RunStates {
  #numbers = new Int32Array(2 * 4)
  #flags = new Uint8Array(4)
  /** Only of rules that remember a call. */
  #calls: Int32Array | undefined

  load(run: number, into: RuleState): void {
    const isKnown = run < this.#flags.length
    into.phase = isKnown ? (this.#numbers[2 * run] as number) : 0
    into.mark = isKnown ? (this.#numbers[2 * run + 1] as number) : 0
    into.call = this.#calls?.[run] ?? 0
  }

  store(run: number, state: RuleState): void {
    if (run >= this.#flags.length) this.#grow(run)
    this.#numbers[2 * run] = state.phase
    this.#numbers[2 * run + 1] = state.mark
    if (state.call === 0 && this.#calls === undefined) return
    this.#calls ??= new Int32Array(this.#flags.length)
    this.#calls[run] = state.call
  }

  flags(run: number): number {
    return run < this.#flags.length ? (this.#flags[run] as number) : 0
  }

  flag(run: number, bits: number): void {
    if (run >= this.#flags.length) this.#grow(run)
    this.#flags[run] = (this.#flags[run] ?? 0) | bits
  }

  unflag(run: number, bits: number): void {
    if (run < this.#flags.length) this.#flags[run] = (this.#flags[run] ?? 0) & ~bits
  }

  #grow(run: number): void {
    const length = Math.max(run + 1, this.#flags.length * 2)
    const numbers = new Int32Array(2 * length)
    numbers.set(this.#numbers)
    const flags = new Uint8Array(length)
    flags.set(this.#flags)
    if (this.#calls) {
      const calls = new Int32Array(length)
      calls.set(this.#calls)
      this.#calls = calls
    }
    this.#numbers = numbers
    this.#flags = flags
  }
}
