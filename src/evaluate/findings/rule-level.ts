import { callCodes } from '../../codes/call-codes.js'
import type { CodeEntry } from '../../codes/code.js'
import { constraintsOf } from '../../model/constraints-of.js'
import type { Level } from '../../model/finding.js'
import type { Policy } from '../../model/policy.js'
import { denialOf, strictest } from '../calls/entries-of-tool.js'

/**
 * The level of what a rule finds about one tool: that of the policy's `levels`, else that of the entry which says it of
 * the tool, else the rule's.
 */
export function findingLevel(
  rule: string,
  tool: string | undefined,
  policy: Policy,
  levels?: ReadonlyMap<string, Level>,
): Level {
  const own = tool === undefined || policy.levels.has(rule) ? undefined : entryLevel(rule, tool, policy)
  return own ?? ruleLevel(rule, policy, levels)
}

function entryLevel(rule: string, tool: string, policy: Policy): Level | undefined {
  if (rule === 'E_TOOL_DENIED') return denialOf(policy, tool)?.level
  if (rule !== 'E_ARG_SCHEMA') return undefined
  // An argument may break several entries for the tool: none of them makes the others milder.
  return strictest(constraintsOf(policy, tool))?.level
}

/** Whether findings of one rule may differ in level. */
export function hasEntryLevels({ tools, constraints, otherConstraints = [] }: Policy): boolean {
  return [...tools.deny, ...constraints.values(), otherConstraints].flat().some(({ level }) => level !== undefined)
}

/**
 * The level of a rule or code: what the policy's `levels` say, else the rule's own entry, else the default.
 *
 * @param levels default levels of codes that are neither sequence rules nor about calls
 */
export function ruleLevel(rule: string, policy: Policy, levels: ReadonlyMap<string, Level> = new Map()): Level {
  const stated = policy.levels.get(rule)
  if (stated) return stated.value
  const own = policy.sequences.find((sequence) => sequence.id === rule)
  if (own) return own.level ?? 'error'
  if (rule === 'E_TOOL_UNCONSTRAINED' && policy.unconstrainedTools.value === 'deny') return 'error'
  const stock = levels.get(rule) ?? (callCodes as Readonly<Record<string, CodeEntry>>)[rule]?.level
  return stock ?? (rule.startsWith('W_') ? 'warning' : 'error')
}
