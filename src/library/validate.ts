import { type CheckOptions, conclude } from '../assay.js'
import type { AssayResult } from '../model/result.js'
import { collectTraces } from '../parallel/collect-traces.js'
import { type PolicyLoad, requirePolicy } from '../policy/load-policy.js'
import { openPolicy, openTraces, type PolicySource, type SourceOptions, type TraceSource, unusable } from './sources.js'

/** Everything optional: without options, error-level findings fail, and the policy's own settings hold. */
export interface ValidateOptions extends SourceOptions, Partial<Omit<CheckOptions, 'policyProblems'>> {
  /** Threads at most, where files are 64 MB and more together; the result is the same. Default: as many as there are cores. */
  readonly jobs?: number | undefined
}

const failLevels = ['error', 'warning', 'note', 'none']
const redactions = ['values', 'secrets', 'none']

/**
 * Checks traces against a policy as `assay validate` does, without the coverage gate (pass `gates: 'all'` to include
 * it).
 *
 * @returns the result, with `passed` and `findings`; a broken policy rule is a finding, never an exception
 * @throws {AssayError} if the policy or a trace file cannot be read, with all problems found; `E_USAGE` for an argument
 * that is of the wrong kind
 */
export async function validate(
  policy: PolicySource,
  traces: TraceSource,
  options: ValidateOptions = {},
): Promise<AssayResult> {
  return validateLoaded(openPolicy(policy, options), traces, options)
}

/** The same for a policy that is read already. */
export async function validateLoaded(
  load: PolicyLoad,
  traces: TraceSource,
  options: ValidateOptions,
): Promise<AssayResult> {
  const { failOn, redact } = options
  // Plain JavaScript has no compiler to check this: an unknown level would fail nothing, an unknown redaction hide
  // nothing.
  if (failOn !== undefined && !failLevels.includes(failOn)) throw unusable('failOn', failLevels.join(', '))
  if (redact !== undefined && !redactions.includes(redact)) throw unusable('redact', redactions.join(', '))
  const { jobs, observers, timelines } = options
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1))
    throw unusable('jobs', 'a whole number of at least 1')
  const policy = requirePolicy(load)
  const read = openTraces(traces, { ...options, skipUnknown: options.skipUnknown || options.lenient })
  const profile = options.profile ?? options.baseline !== undefined
  const collected = await collectTraces(policy, read, { observers, profile, timelines, redact, jobs })
  const today = new Date().toISOString().slice(0, 10)
  return conclude(policy, collected, { gates: 'rules', today, ...options, policyProblems: load.problems }).result
}
