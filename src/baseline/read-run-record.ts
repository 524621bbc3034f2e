import type { JsonObject, JsonValue } from '../model/json.js'
import type { AssayResult } from '../model/result.js'
import type { RunRecord } from '../model/run-record.js'
import { isShape } from './read-shape.js'
import { recordOfRun } from './record-of-run.js'
import { runRecordSchema } from './run-record-schema.js'

/** The record of a result that somebody else wrote; absent if what it takes of it is not what a result has. */
export async function readRunRecord(result: JsonObject): Promise<RunRecord | undefined> {
  const { policy, counts, traces, coverage, facts = {}, rules, findings, cases } = result
  const has = [policy, counts, traces, coverage, facts].every((part) => typeof part === 'object' && part !== null)
  if (!has || !isRows(rules) || !isRows(findings) || !(cases === undefined || isRows(cases))) return undefined
  const record = recordOfRun({ ...result, facts } as unknown as AssayResult, {})
  return (await isShape(record, runRecordSchema)) ? record : undefined
}

function isRows(value: JsonValue | undefined): boolean {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null)
}
