import { existsSync, statSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Baseline } from '../../baseline/baseline.js'
import { maxBaselineBytes, readBaseline } from '../../baseline/read-baseline.js'
import { readRunRecord } from '../../baseline/read-run-record.js'
import { hostCodes } from '../../codes/host-codes.js'
import { findTraces } from '../../io/find-traces.js'
import { isPattern } from '../../io/path-pattern.js'
import { isObject, stringOf } from '../../json/json-fields.js'
import { jsonOrNothing } from '../../json/json-or-nothing.js'
import { AssayError } from '../../model/problem.js'
import type { RunRecord } from '../../model/run-record.js'
import type { FoundRun, FoundRuns } from '../../reporters/history/history.js'
import { logText } from '../../text/log-line.js'
import { usageError } from '../arguments/usage-error.js'
import { readRow } from '../fleet/read-row.js'
import type { Host } from '../host.js'
import { invalidResult } from '../input/invalid-result.js'
import { readCappedFile } from '../input/read-capped-file.js'

/** Files read in all, and bytes of one and of all. */
const maxFiles = 10_000
const maxAllBytes = 4 * 1024 ** 3

/**
 * The runs that results and baselines below folders, or files, hold. What cannot be read in a folder is counted and named;
 * what is named itself has to be readable.
 *
 * @throws {AssayError} `E_RESULT_NOT_FOUND`, `E_RESULT_INVALID`, `E_USAGE`
 */
export async function readRuns(operands: readonly string[], host: Host): Promise<FoundRuns> {
  const { files, base } = find(operands, host)
  const runs: FoundRun[] = []
  const unreadable: FoundRuns['unreadable'][number][] = []
  let others = 0
  let room = maxAllBytes
  for (const { name, isNamed } of files.slice(0, maxFiles)) {
    const short = relative(base, resolve(host.cwd, name)).split(sep).join('/')
    try {
      room -= statSync(resolve(host.cwd, name)).size
      if (room < 0) throw invalidResult(name, `is beyond the ${maxAllBytes} bytes that are read of all files together`)
      const found = await runsOf(name, host)
      if (found === 'other' && isNamed) throw invalidResult(name, 'is neither a result nor a baseline of Assay')
      if (found === 'other') others++
      else
        runs.push(...found.map((record, place) => ({ file: short, place, isOwn: place === found.length - 1, record })))
    } catch (error) {
      if (!(error instanceof AssayError) || isNamed) throw error
      unreadable.push({ file: short, why: whyOf(error, name) })
    }
  }
  return { runs: onceEach(runs), unreadable, others, filesOmitted: Math.max(0, files.length - maxFiles) }
}

function find(operands: readonly string[], host: Host) {
  if (operands.length === 0)
    throw usageError(
      'No runs were found.',
      'Pass files, or folders of results and baselines, such as downloaded artifacts.',
    )
  const missing = operands.filter((path) => !isPattern(path) && !existsSync(resolve(host.cwd, path)))
  const [first] = missing
  if (first !== undefined) throw notFound(first, 'does not exist')
  const folders = operands.filter((path) => !isPattern(path) && statSync(resolve(host.cwd, path)).isDirectory())
  const patterns = operands.map((path) => (folders.includes(path) ? `${path.replace(/\/+$/, '')}/**/*.json` : path))
  const { files, unmatched } = findTraces(patterns, { root: host.cwd, outside: 'allow' })
  const [idle] = unmatched
  if (idle !== undefined) throw notFound(idle, 'matches no JSON file')
  const [only, ...more] = operands
  const isOne = only !== undefined && more.length === 0 && folders.includes(only)
  return { files, base: isOne ? resolve(host.cwd, only) : host.cwd }
}

/** The runs of a file, oldest first; `other` for JSON that is neither a result nor a baseline. */
async function runsOf(path: string, host: Host): Promise<readonly RunRecord[] | 'other'> {
  const file = { missing: 'E_RESULT_NOT_FOUND', invalid: 'E_RESULT_INVALID' } as const
  const text = await readCappedFile(path, maxBaselineBytes, file, host)
  const value = jsonOrNothing(text)
  const schema = isObject(value) ? (stringOf(value.schema) ?? '') : ''
  if (value === undefined) throw invalidResult(path, 'is not JSON, or only a part of it')
  if (schema.startsWith('assay.baseline.')) {
    const reading = await readBaseline(text, logText(path))
    if (reading.state !== 'used') throw invalidResult(path, 'is a baseline of another version')
    return historyOf(reading.baseline, path)
  }
  if (!isObject(value) || !/^assay\.(result|error)\./.test(schema)) return 'other'
  // What it says of itself is checked: it may contradict itself.
  const row = readRow(text, path, path)
  if (row.verdict === 'error') throw invalidResult(path, `belongs to a check that could not run (${row.code})`)
  const record = await readRunRecord(value)
  if (record === undefined) throw invalidResult(path, 'is an incomplete result')
  return [record]
}

function historyOf({ history }: Baseline, path: string): readonly RunRecord[] {
  if (history !== undefined && history.length > 0) return history
  throw invalidResult(path, 'is a baseline without a history: it was written before baselines had one')
}

/**
 * Newer baselines repeat what older ones remember, and a result next to its baseline is the last run of that.
 */
function onceEach(runs: readonly FoundRun[]): readonly FoundRun[] {
  const seen = new Set<string>()
  const kept = new Set<string>()
  for (const { file, isOwn, record } of runs) if (isOwn && record.time !== undefined) kept.add(ownKey(file, record))
  return runs.filter(({ file, record }) => {
    if (record.time === undefined && record.commit === undefined) return !kept.has(ownKey(file, record))
    const key = JSON.stringify(record)
    return !seen.has(key) && seen.add(key)
  })
}

function ownKey(file: string, { commit: _, time: __, ...what }: RunRecord): string {
  return JSON.stringify([dirname(file), what])
}

function notFound(path: string, why: string): AssayError {
  return new AssayError({
    code: 'E_RESULT_NOT_FOUND',
    level: 'error',
    message: `${logText(path)} ${why}.`,
    remedy: hostCodes.E_RESULT_NOT_FOUND.remedy,
  })
}

/** The message without the name, which stands next to it. */
function whyOf({ problems: [problem] }: AssayError, path: string): string {
  const message = problem?.message ?? 'cannot be read.'
  return message.startsWith(`${logText(path)} `) ? message.slice(logText(path).length + 1) : message
}
