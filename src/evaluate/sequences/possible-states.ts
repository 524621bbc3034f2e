import type { SequenceRule } from '../../model/policy.js'
import type { RuleEnd, RuleKind, RuleState } from '../../rules/rule.js'

/** States followed at once; no machine has as many that decide anything. */
const maxStates = 64

/**
 * The states that one rule may be in for one trace, where a call before now may or may not have matched. What they all
 * agree on is certain, whatever was not recorded.
 */
export class PossibleStates {
  #states: readonly RuleState[]
  /** Some way of filling in what is not known breaks the rule. */
  #mayBeBroken = false
  #tooMany = false

  constructor(first: RuleState) {
    this.#states = [first]
  }

  /**
   * Takes one call, in every way in which it may have matched the operands.
   * @returns whether the rule is broken in every way
   */
  step(kind: RuleKind, rule: SequenceRule, ways: readonly number[], callIndex: number): boolean {
    if (this.#tooMany) return false
    const next = new Map<string, RuleState>()
    // No one call explains what several states agree on.
    for (const { phase, mark } of this.#states) {
      for (const hits of ways) {
        const state = { phase, mark, call: 0 }
        if (kind.step(state, hits, callIndex, rule)) this.#mayBeBroken = true
        else next.set(`${state.phase} ${state.mark}`, state)
      }
    }
    const states = [...next.values()]
    this.#states = states.length > 1 ? (kind.deciding?.(states) ?? states) : states
    this.#tooMany = this.#states.length > maxStates
    return this.#states.length === 0
  }

  /** What the end of the trace makes of it; `undefined` where that depends on what is not known. */
  end(kind: RuleKind, rule: SequenceRule): RuleEnd | undefined {
    if (this.#tooMany) return undefined
    const ends = new Set<RuleEnd>(this.#states.map((state) => kind.end({ ...state }, rule)))
    if (this.#mayBeBroken) ends.add('violated')
    const [only] = ends
    return ends.size === 1 ? only : undefined
  }
}
