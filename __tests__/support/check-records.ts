import { type CheckOptions, check } from '../../src/assay.js'
import { loadPolicy, loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { readTraceValues } from '../../src/traces/read-traces.js'

/** Checks records of traces (lines of a native file) against a policy (YAML, or an object), through the real loader. */
export async function checkRecords(policy: unknown, records: readonly unknown[], options: Partial<CheckOptions> = {}) {
  const load = typeof policy === 'string' ? loadPolicy(policy) : loadPolicyObject(policy)
  return check(requirePolicy(load), async (sink) => readTraceValues(records, sink), { today: '2026-01-01', ...options })
}
