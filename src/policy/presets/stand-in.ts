import type { Level } from '../../model/finding.js'
import type { Located } from '../../model/location.js'
import type { Policy } from '../../model/policy.js'
import { loadPolicy, type PolicyLoad, requirePolicy } from '../load-policy.js'
import { presetText } from './index.js'

/** The preset that checks where a repository has no policy. */
export const standInPreset = 'coding-agent'

/** What breaks a policy, besides rules with levels of their own. */
const codes = [
  ...['E_TOOL_DENIED', 'E_TOOL_NOT_ALLOWED', 'E_ARG_SCHEMA', 'E_ARGS_TRUNCATED', 'E_SCHEMA_COMPILE', 'E_RATE_LIMIT'],
  ...['E_BUDGET', 'E_NOT_APPROVED', 'E_CASE_UNRELIABLE'],
]

/** The preset as it stands in for a policy: nobody asked for its rules, so what they find is a warning and fails nothing by itself. */
export function standInPolicy(): PolicyLoad {
  const load = loadPolicy(presetText(standInPreset) as string)
  return { ...load, policy: softened(requirePolicy(load)) }
}

function softened(policy: Policy): Policy {
  const milder = (level: Level | undefined): Level => (level === 'note' ? 'note' : 'warning')
  const stated = [...policy.levels].map(([rule, { value, at }]) => [rule, { value: milder(value), at }] as const)
  const levels = new Map<string, Located<Level>>([
    ...codes.map((code) => [code, { value: 'warning' as const, at: undefined }] as const),
    ...stated,
  ])
  const sequences = policy.sequences.map((rule) => ({ ...rule, level: milder(rule.level) }))
  return { ...policy, levels, sequences, preset: standInPreset }
}
