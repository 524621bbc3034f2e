import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AssaySuiteOptions } from './test-options.js'

export type Runner = 'vitest' | 'jest' | 'node-test'

/** The file that a run of the suite leaves: `traces/vitest.jsonl`. */
export function mergedFile(runner: Runner, options: AssaySuiteOptions): string {
  return join(options.traces ?? 'traces', `${runner}.jsonl`)
}

/**
 * Each test file writes a file of its own, so that no two workers meet: `traces/vitest.parts/src_a.test.ts.jsonl`. Where
 * nothing merges them, or a worker is killed, `assay check` reads the parts as they are.
 */
export function partFile(runner: Runner, options: AssaySuiteOptions, testFile: string): string {
  return join(partsFolder(runner, options), `${testFile.replaceAll(/[^\w.-]+/g, '_')}.jsonl`)
}

/** Before a run: what an earlier one left would be read as this one's. */
export function clearParts(runner: Runner, options: AssaySuiteOptions): void {
  rmSync(partsFolder(runner, options), { recursive: true, force: true })
}

/** After a run: joins the parts, in the order of their names, into the suite's file. Returns it, if there was a trace. */
export function mergeParts(runner: Runner, options: AssaySuiteOptions): string | undefined {
  const folder = partsFolder(runner, options)
  const target = mergedFile(runner, options)
  const parts = existsSync(folder) ? readdirSync(folder).sort() : []
  if (parts.length === 0) {
    rmSync(target, { force: true })
    return undefined
  }
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, '')
  for (const part of parts) {
    const lines = readFileSync(join(folder, part))
    const torn = lines.length > 0 && lines.at(-1) !== 10
    writeFileSync(target, torn ? Buffer.concat([lines, Buffer.from('\n')]) : lines, { flag: 'a' })
  }
  clearParts(runner, options)
  return target
}

function partsFolder(runner: Runner, options: AssaySuiteOptions): string {
  return join(options.traces ?? 'traces', `${runner}.parts`)
}
