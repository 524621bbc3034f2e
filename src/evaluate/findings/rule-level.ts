import { callCodes } from '../../codes/call-codes.js'
import type { CodeEntry } from '../../codes/code.js'
import type { Level } from '../../model/finding.js'
import type { Policy } from '../../model/policy.js'

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
