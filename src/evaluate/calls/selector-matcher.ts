import { writeJson } from '../../json/write-json.js'
import type { JsonValue } from '../../model/json.js'
import type { Selector, SelectorTerm } from '../../model/policy.js'
import type { ToolCall } from '../../model/trace.js'
import { compileToolPattern } from '../../text/tool-pattern.js'
import { cutArguments, isCut, pointerTo } from './cut-arguments.js'
import { isObject } from './is-object.js'
import { type LinearRegExp, RegExpTooCostly } from './linear-regexp.js'

/** How a call ended; absent until a result is known, and for good if none was recorded. */
export type CallOutcome = 'success' | 'error' | undefined

/** Whether a call is what an operand means. `unknown`: that depends on arguments which were not recorded, or cut. */
export type Match = 'yes' | 'no' | 'unknown'

/** An operand reduced to what one tool needs: the terms that name this tool. Empty terms = never matches. */
export interface OperandForTool {
  readonly needsOutcome: boolean
  readonly needsArguments: boolean
  /** True if some term asks for nothing but the name: every call of the tool matches. */
  readonly always: boolean
  /** @param outcome where it is not recorded, each that it may have had is asked about */
  match(call: ToolCall, outcome: CallOutcome): Match
}

/** Compiles an operand for a tool; `undefined` if the operand does not mean this tool at all. */
export function operandForTool(
  selector: Selector,
  tool: string,
  regExp: (source: string) => LinearRegExp,
): OperandForTool | undefined {
  const terms = selector.terms.filter((term) => term.tools.some((pattern) => compileToolPattern(pattern)(tool)))
  if (terms.length === 0) return undefined
  const compiled = terms.map((term) => compileTerm(term, regExp))
  const always = terms.some((term) => term.argsMatch.length === 0 && term.outcome === undefined)
  return {
    needsOutcome: !always && terms.some((term) => term.outcome !== undefined),
    needsArguments: !always && terms.some((term) => term.argsMatch.length > 0),
    always,
    match(call, outcome) {
      if (always) return 'yes'
      let answer: Match = 'no'
      for (const term of compiled) {
        const found = term(call, outcome)
        if (found === 'yes') return found
        if (found === 'unknown') answer = found
      }
      return answer
    },
  }
}

function compileTerm(
  term: SelectorTerm,
  regExp: (source: string) => LinearRegExp,
): (call: ToolCall, outcome: CallOutcome) => Match {
  const tests = term.argsMatch.map(({ arg, pattern }) => ({ arg, pointer: pointerTo(arg), test: regExp(pattern) }))
  return (call, outcome) => {
    if (term.outcome !== undefined && term.outcome !== outcome) return 'no'
    if (tests.length === 0) return 'yes'
    if (call.args === undefined) return 'unknown'
    const cuts = cutArguments(call)
    let answer: Match = 'yes'
    for (const { arg, pointer, test } of tests) {
      const found = cuts.length > 0 && isCut(cuts, pointer) ? 'unknown' : argumentMatches(call.args, arg, test)
      if (found === 'no') return found
      if (found === 'unknown') answer = found
    }
    return answer
  }
}

function argumentMatches(args: JsonValue, arg: string, test: LinearRegExp): Match {
  return isObject(args) && Object.hasOwn(args, arg) ? searched(test, args[arg] as JsonValue) : 'no'
}

/** A list is searched element by element, so that anchors mean the ends of one; what is not text in its JSON. */
function searched(regExp: LinearRegExp, value: JsonValue): Match {
  if (Array.isArray(value)) {
    let answer: Match = 'no'
    for (const item of value as readonly JsonValue[]) {
      const found = searched(regExp, item)
      if (found === 'yes') return found
      if (found === 'unknown') answer = found
    }
    return answer
  }
  try {
    return regExp.test(typeof value === 'string' ? value : writeJson(value)) ? 'yes' : 'no'
  } catch (error) {
    if (error instanceof RegExpTooCostly) return 'unknown'
    throw error
  }
}
