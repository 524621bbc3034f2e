import { isObject, objectsOf } from '../../json/json-fields.js'
import { jsonOrNothing } from '../../json/json-or-nothing.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { AssayResult } from '../../model/result.js'
import type { Host } from '../host.js'
import { invalidResult } from './invalid-result.js'
import { readCappedFile } from './read-capped-file.js'

/** Bytes; 10,000 findings with their violations have a tenth of it. */
const maxResultBytes = 256 * 1024 * 1024

/** What a result says of findings: it may come from anywhere, so this much of its shape is checked. */
export type ReadResult = Pick<
  AssayResult,
  'findings' | 'findingsOmitted' | 'gate' | 'policy' | 'comparison' | 'counts' | 'accepted'
>

/** The result that `check --report json=FILE` wrote; `-` is standard input. @throws {AssayError} */
export async function readResult(path: string, host: Host): Promise<ReadResult> {
  const file = { missing: 'E_RESULT_NOT_FOUND', invalid: 'E_RESULT_INVALID' } as const
  const text = await readCappedFile(path, maxResultBytes, file, host)
  const value = jsonOrNothing(text)
  if (isResult(value)) return value as unknown as ReadResult
  throw invalidResult(path, 'is not a result of Assay')
}

function isResult(value: JsonValue | undefined): boolean {
  if (!isObject(value) || value.schema !== 'assay.result.v1') return false
  const { findings, findingsOmitted, gate, policy } = value
  return (
    Array.isArray(findings) &&
    findings.every((finding) => isObject(finding) && isFinding(finding)) &&
    typeof findingsOmitted === 'number' &&
    isObject(gate) &&
    isObject(policy) &&
    typeof policy.digest === 'string'
  )
}

function isFinding({ rule, tool, trace, level, violations, fingerprint }: JsonObject): boolean {
  return (
    typeof rule === 'string' &&
    [tool, trace].every((name) => name === undefined || typeof name === 'string') &&
    ['error', 'warning', 'note'].includes(level as string) &&
    isFingerprint(fingerprint) &&
    (violations === undefined || (Array.isArray(violations) && objectsOf(violations).length === violations.length)) &&
    objectsOf(violations).every((violation) => isFingerprint(violation.fingerprint))
  )
}

function isFingerprint(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && /^v1:[0-9a-f]{64}$/.test(value)
}
