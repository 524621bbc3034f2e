import { writeSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { timeOfRun } from '../io/time-of-run.js'
import { exitCodes } from '../model/exit-code.js'
import { isThread } from '../parallel/is-thread.js'
import type { Terminal } from './host.js'
import { standardOutput } from './output/standard-output.js'
import { ownCommand } from './own-command.js'
import { run } from './run.js'

/** What goes wrong with a stream is learned where it is written to: `output/write.ts` decides what it means. */
function heard(stream: Terminal): Terminal {
  stream.on('error', () => undefined)
  return stream
}

// Node opens a standard stream when it is first asked for, which for standard input alone takes longer than a policy.
let stdout: Terminal | undefined
let stderr: Terminal | undefined

async function main(): Promise<number> {
  return run(process.argv.slice(2), {
    get stdin() {
      return process.stdin
    },
    get stdout() {
      stdout ??= heard(standardOutput())
      return stdout
    },
    get stderr() {
      stderr ??= heard(process.stderr)
      return stderr
    },
    env: process.env,
    get command() {
      return ownCommand(fileURLToPath(import.meta.url), process.env)
    },
    cwd: process.cwd(),
    get clockDay() {
      return new Date().toISOString().slice(0, 10)
    },
    get today() {
      return timeOfRun(process.env.SOURCE_DATE_EPOCH, new Date()).toISOString().slice(0, 10)
    },
  })
}

/** Node ends, with the exit code there is, when nothing is left to wait for: that alone is not a verdict. */
async function ended(code: Promise<number>): Promise<void> {
  const unfinished = () => writeSync(2, 'assay ended before it was done, which is a bug in Assay.\n')
  process.exitCode = exitCodes.bug
  process.once('exit', unfinished)
  process.exitCode = await code
  process.off('exit', unfinished)
}

// A thread of this program begins here, too, in the bundle.
if (isThread()) await (await import('../parallel/work.js')).work()
else await ended(main())
