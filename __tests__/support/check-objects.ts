import type { CheckOptions } from '../../src/assay.js'
import type { Finding } from '../../src/model/finding.js'
import type { JsonValue } from '../../src/model/json.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { checkSteps, type Step } from './run-calls.js'

/** A call as `tool` or `[tool, args]`; `[tool, undefined]` = arguments not recorded. */
export type Brief = string | readonly [tool: string, args: JsonValue | undefined]

export function steps(briefs: readonly Brief[], trace = 'run'): Step[] {
  return briefs.map((brief) => {
    const [tool, args] = typeof brief === 'string' ? [brief, {}] : brief
    return { call: { trace, tool, args } }
  })
}

/** Checks calls against a policy written as an object, through the real loader. */
export async function checkObject(policy: unknown, briefs: readonly Brief[], options: Partial<CheckOptions> = {}) {
  return checkSteps(requirePolicy(loadPolicyObject(policy)), steps(briefs), options)
}

/** Findings as `rule@callIndex`, worst first: what tables of cases compare. */
export function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, callIndex }) => (callIndex === undefined ? rule : `${rule}@${callIndex}`))
}
