import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Real traces next to the repository; absent in most checkouts, and then the tests over them are skipped by name. */
export const dataFolder = join(import.meta.dirname, '../../../shared/data')
export const hasRealData = existsSync(dataFolder)

export function readLines(file: string): readonly unknown[] {
  return readFileSync(join(dataFolder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(dataFolder, file), 'utf8'))
}

export interface ExpectedCall {
  readonly tool: string
  readonly args: unknown
  readonly error: string | null
}

/** The calls of one run of tau-bench's airline agent, found by code that is not Assay's. */
export function expectedCalls(run: string): readonly ExpectedCall[] {
  const all = readLines('tau-bench/airline.calls.expected.jsonl') as (ExpectedCall & { session: string })[]
  return all.filter((call) => call.session === run)
}
