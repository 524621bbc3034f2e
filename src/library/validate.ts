import { type CheckOptions, check } from '../assay.js'
import type { AssayResult } from '../model/result.js'
import { requirePolicy } from '../policy/load-policy.js'
import { openPolicy, openTraces, type PolicySource, type SourceOptions, type TraceSource } from './sources.js'

/** Everything optional: without options, error-level findings fail, and the policy's own settings hold. */
export interface ValidateOptions extends SourceOptions, Partial<Omit<CheckOptions, 'policyProblems'>> {}

/**
 * Holds traces against a policy: what `assay validate` does, everything but the coverage gate (pass `gates: 'all'` for
 * both).
 *
 * @returns the result, with `passed` and `findings`; a broken policy rule is a finding, never an exception
 * @throws {AssayError} if the policy or a trace file cannot be read, with all problems found
 */
export async function validate(
  policy: PolicySource,
  traces: TraceSource,
  options: ValidateOptions = {},
): Promise<AssayResult> {
  const load = openPolicy(policy, options)
  return check(requirePolicy(load), openTraces(traces, options), {
    gates: 'rules',
    today: new Date().toISOString().slice(0, 10),
    ...options,
    policyProblems: load.problems,
  })
}
