import type { SequenceRule } from '../../model/policy.js'
import { ruleKinds } from '../../rules/index.js'
import { keyedMachine } from '../../rules/keyed/index.js'
import type { RuleKind } from '../../rules/rule.js'
import { type OperandForTool, operandForTool, type Subject } from '../calls/selector-matcher.js'
import { type ExpectTouch, expectTouch } from '../expect/expect-touch.js'
import { type KeyedTouch, keyedTouch, type RuleTools } from './keyed-touch.js'

/** What one rule has to look at when a certain tool is called. */
export interface Touch {
  readonly rule: number
  readonly kind: RuleKind
  /** Operands that every call of the tool matches, as bits. */
  readonly always: number
  /** The same as the only way in which a call matches: a list that is made once. */
  readonly definite: readonly [number]
  /** Operands that depend on more than the name. */
  readonly conditional: readonly { readonly bit: number; readonly operand: OperandForTool }[]
  /** One of them depends on the outcome. */
  readonly needsOutcome: boolean
}

/** All a tool means to the sequence rules, worked out once per tool name. */
export interface SequencePlan {
  readonly touches: readonly Touch[]
  /** Of rules that hold once for each key. */
  readonly keyed: readonly KeyedTouch[]
  /** Of rules of expected calls. */
  readonly expects: readonly ExpectTouch[]
  /** A call is looked at when its result is known. */
  readonly waits: boolean
  /** Nor before it is known which calls were asked for with it. */
  readonly waitsForTurn: boolean
  readonly needsArguments: boolean
  readonly needsResult: boolean
}

export function sequencePlan(rules: readonly SequenceRule[], tool: Subject, tools: RuleTools): SequencePlan {
  const keyed = rules.flatMap((rule, index) => keyedTouch(rule, index, tool, tools) ?? [])
  const expects = rules.flatMap((rule, index) =>
    typeof tool === 'string' ? (expectTouch(rule, index, tool, tools) ?? []) : [],
  )
  const touches = rules.flatMap((rule, index) => {
    if (keyedMachine(rule) || rule.type === 'expect') return []
    const touch = touchOf(rule, index, tool, tools)
    return touch ? [touch] : []
  })
  const conditional = touches.flatMap((touch) => touch.conditional.map(({ operand }) => operand))
  return {
    touches,
    keyed,
    expects,
    waits: [...conditional, ...keyed].some((operand) => operand.waits),
    waitsForTurn: [...conditional, ...keyed].some((operand) => operand.waitsForTurn),
    needsArguments: [...conditional, ...keyed, ...expects].some((operand) => operand.needsArguments),
    needsResult: [...conditional, ...keyed].some((operand) => operand.needsResult),
  }
}

function touchOf(rule: SequenceRule, index: number, tool: Subject, tools: RuleTools): Touch | undefined {
  const kind = ruleKinds[rule.type]
  if (rule.type === 'blocklist') {
    return typeof tool === 'string' && tool.includes(rule.pattern)
      ? { rule: index, kind, always: 1, definite: [1], conditional: [], needsOutcome: false }
      : undefined
  }
  let always = 0
  const conditional: { bit: number; operand: OperandForTool }[] = []
  kind.operands(rule).forEach((selector, position) => {
    const operand = operandForTool(selector, tool, tools)
    if (operand?.always) always |= 1 << position
    else if (operand) conditional.push({ bit: 1 << position, operand })
  })
  const matters = typeof tool === 'string' && kind.everyCall
  if (always === 0 && conditional.length === 0 && !matters) return undefined
  return {
    rule: index,
    kind,
    always,
    definite: [always],
    conditional,
    needsOutcome: conditional.some(({ operand }) => operand.needsOutcome),
  }
}
