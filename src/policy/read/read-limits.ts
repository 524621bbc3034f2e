import type { Located } from '../../model/location.js'
import type { Selector, SequenceRule } from '../../model/policy.js'
import type { Fields } from './fields.js'
import { BUDGETS, CALL_LIMITS, LIMIT_KEYS } from './limit-keys.js'
import { readMost } from './read-total.js'

export interface Limits {
  readonly maxToolCalls?: Located<number> | undefined
  readonly budgets: readonly SequenceRule[]
}

/** `limits`, per trace. Of the limits on calls the smaller counts: in a trace every request is a tool call. */
export function readLimits(root: Fields): Limits {
  const fields = root.fields('limits')
  if (!fields) return { budgets: [] }
  fields.refuseUnknown(LIMIT_KEYS)
  const range = { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true }
  const calls = CALL_LIMITS.flatMap((key) => fields.number(key, range) ?? []).sort((a, b) => a.value - b.value)
  return { ...(calls[0] && { maxToolCalls: calls[0] }), budgets: BUDGETS.flatMap((key) => budget(fields, key) ?? []) }
}

const any = (outcome?: 'error'): Selector => ({
  label: '*',
  terms: [{ tools: ['*'], argsMatch: [], ...(outcome && { outcome }) }],
})

/** A limit as the rule that it is short for. */
function budget(fields: Fields, key: (typeof BUDGETS)[number]): SequenceRule | undefined {
  const entry = fields.entry(key)
  if (!entry) return undefined
  const head = { id: 'E_BUDGET', at: fields.problems.location(entry.keyOffset), part: { limit: key } }
  const most = readMost(fields, key, key === 'max_duration')
  if (!most) return undefined
  switch (key) {
    case 'max_tokens':
      return { ...head, type: 'total', tool: any(), of: { kind: '@tokens' }, ...most }
    case 'max_cost_usd':
      return { ...head, type: 'total', tool: any(), of: { kind: '@cost' }, ...most }
    case 'max_duration':
      return { ...head, type: 'total', tool: any(), of: { kind: '@elapsed' }, ...most }
    case 'max_turns':
      return { ...head, type: 'total', tool: any(), of: { kind: '@turns' }, ...most }
    case 'max_errors':
    case 'max_identical_calls': {
      const max = fields.number(key, { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true })?.value
      if (max === undefined) return undefined
      if (key === 'max_errors') return { ...head, type: 'max_calls', tool: any('error'), max }
      const [term] = any().terms
      const tool = { label: '*', terms: [{ ...term!, key: [{ kind: '@tool' as const }, { kind: '@args' as const }] }] }
      return { ...head, type: 'max_calls', tool, same: true, max }
    }
  }
}
