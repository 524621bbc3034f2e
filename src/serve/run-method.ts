import { Readable, Writable } from 'node:stream'
import { timeOfRun } from '../io/time-of-run.js'
import { required, text, usage } from './read-options.js'

/** What a command of the command line gets of the world; the command line's own `Host` is one. */
export interface RunHost {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly today: string
  readonly clockDay: string
}

/** The whole program: arguments in, exit code out. */
export type RunProgram = (argv: readonly string[], host: RunHost) => Promise<number>

export interface Ran {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Any command, in this process: what it would print comes back as text. */
export async function runProgram(
  params: Readonly<Record<string, unknown>>,
  program: RunProgram,
  outer: Pick<RunHost, 'env'>,
): Promise<Ran> {
  const { argv, env = {}, stdin = '' } = params
  if (!Array.isArray(argv) || !argv.every((word) => typeof word === 'string')) {
    throw usage('`argv` is not what it may be.', 'Give a list of texts.')
  }
  if (argv[0] === 'serve') throw usage('`serve` runs already.', 'Give another command.')
  const stdout = new Kept()
  const stderr = new Kept()
  const variables = { ...outer.env, ...(env as Record<string, string>) }
  const exitCode = await program(argv, {
    stdin: Readable.from([Buffer.from(required({ stdin }, 'stdin', text))]),
    stdout,
    stderr,
    env: variables,
    cwd: process.cwd(),
    get clockDay() {
      return new Date().toISOString().slice(0, 10)
    },
    get today() {
      return timeOfRun(variables.SOURCE_DATE_EPOCH, new Date()).toISOString().slice(0, 10)
    },
  })
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() }
}

/** A stream that keeps what is written to it. */
class Kept extends Writable {
  readonly #chunks: Buffer[] = []

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk)
    done()
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8')
  }
}
