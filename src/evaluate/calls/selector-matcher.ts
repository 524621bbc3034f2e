import { writeJson } from '../../json/write-json.js'
import type { JsonValue } from '../../model/json.js'
import { isMessageName, type MessageName } from '../../model/message-names.js'
import { isUnconditional, type Selector, type SelectorTerm } from '../../model/policy.js'
import { compileToolPattern } from '../../text/tool-pattern.js'
import type { CallEnd, CallFacts, Match, MissingFact } from '../conditions/call-facts.js'
import type { ConditionTest, ConditionTools } from '../conditions/condition-test.js'
import { conditionKinds } from '../conditions/index.js'
import { cutArguments, isCut, pointerTo } from './cut-arguments.js'
import { isObject } from './is-object.js'
import { type LinearRegExp, RegExpTooCostly } from './linear-regexp.js'

/** An operand reduced to what one tool needs: the terms that name this tool. Empty terms = never matches. */
export interface OperandForTool {
  /** It asks how the call ended; where that is not recorded, each way is asked about. */
  readonly needsOutcome: boolean
  /** A call is not looked at before its result is known, or known to be missing. */
  readonly waits: boolean
  /** Nor before it is known whether it is alone in its turn. */
  readonly waitsForTurn: boolean
  readonly needsArguments: boolean
  readonly needsResult: boolean
  /** True if some term asks for nothing but the name: every call of the tool matches. */
  readonly always: boolean
  match(facts: CallFacts): Match
  /** What keeps a call from being decided; to be asked only where `match` is `unknown`. */
  missing(facts: CallFacts): readonly MissingFact[]
}

/** What happened: a call of the tool that a name means, or something that was said. */
export type Subject = string | { readonly message: MessageName }

/** One term of an operand that names a tool, compiled. */
export interface TermForTool {
  readonly term: SelectorTerm
  readonly always: boolean
  readonly needsOutcome: boolean
  readonly waits: boolean
  readonly waitsForTurn: boolean
  readonly needsArguments: boolean
  readonly needsResult: boolean
  /** Whether a call is meant, or what keeps that from being known. */
  test(facts: CallFacts): boolean | MissingFact
}

/** The terms of an operand that a call of a tool may be meant by. */
export function termsForTool(selector: Selector, tool: Subject, tools: ConditionTools): readonly TermForTool[] {
  return selector.terms.flatMap((written) => {
    const term = termForTool(written, tool)
    if (term === undefined) return []
    const conditions = allConditions(term)
    const reads = new Set(conditions.map((condition) => conditionKinds[condition.type].reads(condition)))
    const needsOutcome = asksForOutcome(term)
    return [
      {
        term,
        always: isUnconditional(term),
        needsOutcome,
        waits: needsOutcome || reads.has('result'),
        waitsForTurn: reads.has('turn'),
        needsArguments: reads.has('args') || searchesArguments(term),
        needsResult: conditions.some((condition) => condition.type === 'value' && condition.path.of === 'result'),
        test: compileTerm(term, tools),
      },
    ]
  })
}

/** Compiles an operand for a tool; `undefined` if the operand does not mean this tool at all. */
export function operandForTool(selector: Selector, tool: Subject, tools: ConditionTools): OperandForTool | undefined {
  const terms = termsForTool(selector, tool, tools)
  if (terms.length === 0) return undefined
  if (terms.some(({ always }) => always)) return everyCall
  const tests = terms.map(({ test }) => test)
  const test = anyOf(tests)
  return {
    needsOutcome: terms.some(({ needsOutcome }) => needsOutcome),
    waits: terms.some(({ waits }) => waits),
    waitsForTurn: terms.some(({ waitsForTurn }) => waitsForTurn),
    needsArguments: terms.some(({ needsArguments }) => needsArguments),
    needsResult: terms.some(({ needsResult }) => needsResult),
    always: false,
    match: (facts) => matchOf(test(facts)),
    missing: (facts) => [...new Set(tests.flatMap((term) => missingOf(term(facts))))],
  }
}

const everyCall: OperandForTool = {
  needsOutcome: false,
  waits: false,
  waitsForTurn: false,
  needsArguments: false,
  needsResult: false,
  always: true,
  match: () => 'yes',
  missing: () => [],
}

/** Whether a test is met, or what it cannot be decided without. */
type Answer = boolean | MissingFact

type TermTest = (facts: CallFacts) => Answer

function matchOf(answer: Answer): Match {
  return answer === true ? 'yes' : answer === false ? 'no' : 'unknown'
}

function missingOf(answer: Answer): readonly MissingFact[] {
  return typeof answer === 'boolean' ? [] : [answer]
}

/** The term without what its tool decides: names that are excepted. Undefined if it means no call of the tool. */
function termForTool(term: SelectorTerm, tool: Subject): SelectorTerm | undefined {
  if (!names(term, tool)) return undefined
  if (term.except === undefined) return term
  const except = term.except.flatMap((other) => termForTool(other, tool) ?? [])
  if (except.some(isUnconditional)) return undefined
  return { ...term, except: except.length > 0 ? except : undefined }
}

/** No pattern means a message, and a tool that is called as messages are is a tool. */
function names({ tools }: SelectorTerm, subject: Subject): boolean {
  if (typeof subject !== 'string') return tools.includes(subject.message)
  return tools.some((pattern) => !isMessageName(pattern) && compileToolPattern(pattern)(subject))
}

/** Those of the calls that it excepts, too. */
function allConditions({ conditions = [], except = [] }: SelectorTerm): NonNullable<SelectorTerm['conditions']> {
  return [...conditions, ...except.flatMap(allConditions)]
}

function asksForOutcome({ outcome, except = [] }: SelectorTerm): boolean {
  return outcome !== undefined || except.some(asksForOutcome)
}

function searchesArguments({ argsMatch, except = [] }: SelectorTerm): boolean {
  return argsMatch.length > 0 || except.some(searchesArguments)
}

/** All conditions hold of one call. What is not known is asked only where all else holds. */
function compileTerm(term: SelectorTerm, tools: ConditionTools): TermTest {
  const tests: readonly ConditionTest[] = [
    ...(term.outcome === undefined ? [] : [outcomeTest(term.outcome)]),
    ...term.argsMatch.map(({ arg, pattern }) => argumentTest(arg, tools.regExp(pattern))),
    ...(term.conditions ?? []).map((condition) => conditionKinds[condition.type].compile(condition, tools)),
  ]
  const except = anyOf((term.except ?? []).map((other) => compileTerm(other, tools)))
  return (facts) => {
    let open: MissingFact | undefined
    for (const test of tests) {
      const answer = test(facts)
      if (answer === false) return false
      if (answer !== true) open ??= answer
    }
    const excepted = except(facts)
    if (excepted === true) return false
    return open ?? (excepted === false ? true : excepted)
  }
}

function anyOf(terms: readonly TermTest[]): TermTest {
  return (facts) => {
    let answer: Answer = false
    for (const term of terms) {
      const found = term(facts)
      if (found === true) return true
      if (found !== false) answer = found
    }
    return answer
  }
}

function outcomeTest(asked: Exclude<CallEnd, undefined>): ConditionTest {
  return ({ end }) => (end === undefined ? 'result' : end === asked || (asked === 'error' && end === 'denied'))
}

function argumentTest(arg: string, test: LinearRegExp): ConditionTest {
  const pointer = pointerTo(arg)
  return ({ call }) => {
    if (call.args === undefined) return 'arguments'
    const cuts = cutArguments(call)
    if (cuts.length > 0 && isCut(cuts, pointer)) return 'whole arguments'
    const { args } = call
    return isObject(args) && Object.hasOwn(args, arg) && searched(test, args[arg] as JsonValue)
  }
}

/** A list is searched element by element, so that anchors mean the ends of one; what is not text in its JSON. */
function searched(regExp: LinearRegExp, value: JsonValue): Answer {
  if (Array.isArray(value)) {
    let answer: Answer = false
    for (const item of value as readonly JsonValue[]) {
      const found = searched(regExp, item)
      if (found === true) return found
      if (found !== false) answer = found
    }
    return answer
  }
  try {
    return regExp.test(typeof value === 'string' ? value : writeJson(value))
  } catch (error) {
    if (error instanceof RegExpTooCostly) return 'cost of a pattern'
    throw error
  }
}
