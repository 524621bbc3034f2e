import type { Policy } from '../../model/policy.js'
import type { RecalledCall } from '../../model/timeline.js'
import { shownName } from './shown-arguments.js'

/** Calls of a trace with only those values that the policy shows for every call, or for a rule that the trace broke. */
export function askedValues(
  calls: readonly RecalledCall[],
  broken: Iterable<string>,
  { showArgs, sequences }: Policy,
): readonly RecalledCall[] {
  if (!calls.some(({ shown }) => shown)) return calls
  const rules = new Set(broken)
  const ofRules = sequences.flatMap((rule) => (rules.has(rule.id) ? (rule.showArgs ?? []) : []))
  const asked = new Set([...showArgs, ...ofRules].map(shownName))
  return calls.map(({ shown, ...call }) => {
    const values = Object.entries(shown ?? {}).filter(([name]) => asked.has(name))
    return values.length === 0 ? call : { ...call, shown: Object.fromEntries(values) }
  })
}
