import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { exitCodes } from '../model/exit-code.js'
import { AssayError } from '../model/problem.js'
import { logText } from '../text/log-line.js'
import { plural } from '../text/plural.js'
import type { Host } from './host.js'
import { reportTrouble } from './output/report-trouble.js'
import { write } from './output/write.js'

/** Milliseconds between two looks: no service of the operating system sees every file system, and a look is cheap. */
const pause = 300

/**
 * Runs something, and again whenever one of the files that it reads has changed and rests. What is wrong with them is
 * reported and watched on. Ends with the program, or with the host's signal.
 *
 * @param files the files that are read now, by absolute or relative path
 */
export async function watch(
  once: () => Promise<number>,
  files: () => Promise<readonly string[]>,
  argv: readonly string[],
  host: Host,
): Promise<number> {
  let seen = await look(files, host)
  let code = await attempt(once, argv, host)
  await write(host.stderr, `Watching ${plural(seen.size, 'file')}; Ctrl-C ends it.\n`)
  while (!host.ended?.aborted) {
    await sleep(pause)
    const changed = differences(seen, await look(files, host))
    if (changed.length === 0) continue
    const resting = await settled(files, host)
    const [first = '', ...others] = changed
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    await write(host.stderr, `\n── ${logText(first)}${more} changed ──\n\n`)
    seen = resting
    code = await attempt(once, argv, host)
  }
  return code
}

async function attempt(once: () => Promise<number>, argv: readonly string[], host: Host): Promise<number> {
  try {
    return await once()
  } catch (error) {
    // A line that is typed wrong stays wrong, whatever the files say.
    if (!(error instanceof AssayError) || error.problems.some(({ code }) => code === 'E_USAGE')) throw error
    await reportTrouble(error, argv, host)
    return exitCodes.badInput
  }
}

type Snapshot = ReadonlyMap<string, string>

/** Each file with what changes when it is written; one that cannot be looked at is there all the same. */
async function look(files: () => Promise<readonly string[]>, { cwd }: Host): Promise<Snapshot> {
  const names = await files().catch((error: unknown) => {
    if (error instanceof AssayError) return []
    throw error
  })
  return new Map(names.map((name) => [name, stateOf(resolve(cwd, name))]))
}

function stateOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path)
    return `${mtimeMs} ${size} ${ino}`
  } catch {
    return 'gone'
  }
}

/** A file that is being written changes from look to look. */
async function settled(files: () => Promise<readonly string[]>, host: Host): Promise<Snapshot> {
  let before = await look(files, host)
  for (let looks = 0; looks < 20; looks++) {
    await sleep(pause / 3)
    const now = await look(files, host)
    if (differences(before, now).length === 0) return now
    before = now
  }
  return before
}

function differences(before: Snapshot, after: Snapshot): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort()
}
