import type { Condition } from '../../model/condition.js'
import type { JsonValue } from '../../model/json.js'
import type { LinearRegExp } from '../calls/linear-regexp.js'
import type { CallFacts, MissingFact } from './call-facts.js'

/** A condition, compiled: met, not met, or the fact that it cannot be decided without. */
export type ConditionTest = (facts: CallFacts) => boolean | MissingFact

/** What conditions are compiled with. */
export interface ConditionTools {
  readonly regExp: (source: string) => LinearRegExp
  /** A schema, as a question about one value. */
  readonly accepts: (schema: JsonValue) => (value: JsonValue) => boolean | 'too-costly'
}

export interface ConditionKind<C extends Condition = Condition> {
  /** The facts that it reads; `result` makes a call wait for its result, `turn` for the end of its turn. */
  readonly reads: (condition: C) => 'args' | 'result' | 'turn' | 'neither'
  readonly compile: (condition: C, tools: ConditionTools) => ConditionTest
}

export type ConditionOf<T extends Condition['type']> = Extract<Condition, { type: T }>

export function defineCondition<T extends Condition['type']>(
  kind: ConditionKind<ConditionOf<T>>,
): ConditionKind<ConditionOf<T>> {
  return kind
}
