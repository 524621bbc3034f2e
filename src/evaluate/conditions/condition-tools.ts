import type { JsonValue } from '../../model/json.js'
import type { Selector, SelectorTerm, SequenceRule } from '../../model/policy.js'
import type { LinearRegExp } from '../calls/linear-regexp.js'
import type { CompileSchema } from '../calls/schema-validator.js'
import { expectedSchemas } from '../expect/expect-touch.js'
import type { ConditionTools } from './condition-test.js'

/** @param compile absent only where no condition has a schema */
export function conditionTools(
  regExp: (source: string) => LinearRegExp,
  compile: CompileSchema | undefined,
): ConditionTools {
  return { regExp, accepts: (schema) => (compile as CompileSchema)(schema).accepts }
}

export function conditionSchemas(rules: readonly SequenceRule[]): JsonValue[] {
  const ofCalls = termsOf(rules).flatMap(({ conditions = [] }) =>
    conditions.flatMap((condition) => ('schema' in condition ? [condition.schema] : [])),
  )
  const ofRuns = rules.flatMap(({ when }) => (when?.meta ?? []).map(({ schema }) => schema))
  return [...ofCalls, ...ofRuns, ...rules.flatMap(expectedSchemas)]
}

/** Whether some rule asks which calls were made in one turn. */
export function asksForTurns(rules: readonly SequenceRule[]): boolean {
  return termsOf(rules).some(({ conditions = [] }) => conditions.some(({ type }) => type === 'parallel'))
}

/** The expressions of `args_match`. */
export function searchedPatterns(rules: readonly SequenceRule[]): string[] {
  return termsOf(rules).flatMap(({ argsMatch }) => argsMatch.map(({ pattern }) => pattern))
}

/** Every term of every operand, those that are excepted too. */
function termsOf(rules: readonly SequenceRule[]): SelectorTerm[] {
  const selectors = rules.flatMap((rule) =>
    Object.values(rule as object)
      .flat()
      .filter(isSelector),
  )
  return selectors.flatMap(({ terms }) => terms.flatMap(withExcepted))
}

function withExcepted(term: SelectorTerm): SelectorTerm[] {
  return [term, ...(term.except ?? []).flatMap(withExcepted)]
}

function isSelector(value: unknown): value is Selector {
  return typeof value === 'object' && value !== null && 'terms' in value
}
