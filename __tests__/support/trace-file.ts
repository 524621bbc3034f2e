import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-'))
  folders.push(folder)
  return folder
}

export type TraceLine = Record<string, unknown>

/** Every line of a file of traces; throws for a line that is not whole. */
export function readLines(file: string): TraceLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TraceLine)
}

/** What tests compare: the line without what differs from run to run. */
export function calls(file: string): TraceLine[] {
  return readLines(file).map(({ timestamp, durationMs, source, usage, ...rest }) => rest)
}
