import { verdictOf } from '../../evaluate/verdict-of.js'
import { isObject, objectsOf, stringOf } from '../../json/json-fields.js'
import { jsonOrNothing } from '../../json/json-or-nothing.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { Verdict } from '../../model/result.js'
import type { FleetCounts, FleetRow } from '../../reporters/fleet/fleet.js'
import { invalidResult } from '../input/invalid-result.js'

/**
 * What a `result.json` says in one row. It comes from other repositories: what it says of itself is checked, and a file that
 * contradicts itself is refused.
 * @throws {AssayError} `E_RESULT_INVALID`
 */
export function readRow(text: string, name: string, path: string): FleetRow {
  const value = jsonOrNothing(text)
  const row = isObject(value) ? (resultRow(value, name) ?? errorRow(value, name)) : undefined
  if (row !== undefined) return row
  throw invalidResult(path, 'is not a result of Assay')
}

const verdicts = ['pass', 'fail', 'no-evidence'] as const
const gates = ['error', 'warning', 'note', 'none'] as const

function resultRow(value: JsonObject, name: string): FleetRow | undefined {
  const { schema, verdict, passed, policy } = value
  const known = verdicts.find((it) => it === verdict)
  if (schema !== 'assay.result.v1' || known === undefined || passed !== (known === 'pass')) return undefined
  const counts = countsOf(value)
  if (counts === undefined || !isObject(policy)) return undefined
  const digest = stringOf(policy.digest)
  const policyName = stringOf(policy.name)
  if (digest === undefined || policyName === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest)) return undefined
  // A run without a call has no evidence, whatever else a file says.
  if (counts.calls === 0 && known === 'pass') return undefined
  if (!followsFromFindings(known, value)) return undefined
  return { name, verdict: known, counts, policy: { name: policyName || 'unnamed policy', digest } }
}

/** Whether the verdict is the one that the gate makes of the findings that count. */
function followsFromFindings(verdict: Verdict, { gate, counts, comparison }: JsonObject): boolean {
  const failOn = isObject(gate) ? gates.find((it) => it === gate.failOn) : undefined
  const newOnly = isObject(comparison) && comparison.baseline === 'used' && comparison.newOnly === true
  const counting = newOnly ? comparison.counted : counts
  if (failOn === undefined || !isObject(counting)) return false
  const [error, warning, note] = [counting.error, counting.warning, counting.note].map(count)
  if (error === undefined || warning === undefined || note === undefined) return false
  return verdictOf({ error, warning, note }, failOn, verdict === 'no-evidence') === verdict
}

function countsOf({ counts, coverage, traces }: JsonObject): FleetCounts | undefined {
  if (!isObject(counts) || !isObject(coverage) || !isObject(traces)) return undefined
  const numbers = [counts.error, counts.warning, traces.traces, traces.calls].map(count)
  const [errors, warnings, traceCount, calls] = numbers
  const { percent, empty } = coverage
  if (typeof percent !== 'number' || !(percent >= 0 && percent <= 100)) return undefined
  if (errors === undefined || warnings === undefined || traceCount === undefined || calls === undefined)
    return undefined
  return { errors, warnings, traces: traceCount, calls, coverage: empty === true ? undefined : percent }
}

function count(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}

/** A check that could not be made. */
function errorRow({ schema, errors }: JsonObject, name: string): FleetRow | undefined {
  const code = stringOf(objectsOf(errors)[0]?.code)
  if (schema !== 'assay.error.v1' || code === undefined || !/^[EW]_[A-Z0-9_]{1,60}$/.test(code)) return undefined
  return { name, verdict: 'error', code }
}
