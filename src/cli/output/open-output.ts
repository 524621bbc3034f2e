import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { AssayError } from '../../model/problem.js'
import { logText } from '../../text/log-line.js'
import type { Host } from '../host.js'
import { write } from './write.js'

/** A long text that is written piece by piece. */
export interface Output {
  readonly write: (text: string) => void
  /** Makes the file appear under its name. */
  readonly finish: () => Promise<void>
  /** Leaves nothing behind. */
  readonly discard: () => void
}

/** UTF-16 units gathered before they are written. */
const batch = 64 * 1024

/**
 * Opens a file to write, or standard output for `-`. The file has its name only once it is complete: a reader never sees
 * half of it, and it may be one of the inputs.
 * @throws {AssayError} `E_OUTPUT_WRITE`
 */
export function openOutput(path: string, host: Host): Output {
  const { write: put, finish, discard } = path === '-' ? toStream(host) : toFile(path, host)
  let waiting = ''
  return {
    write(text) {
      waiting += text
      if (waiting.length < batch) return
      put(waiting)
      waiting = ''
    },
    async finish() {
      put(waiting)
      await finish()
    },
    discard,
  }
}

function toStream({ stdout }: Host): Output {
  return { write: (text) => void stdout.write(text), finish: () => write(stdout, ''), discard: () => {} }
}

function toFile(path: string, host: Host): Output {
  const file = resolve(host.cwd, path)
  const partial = `${file}.partial`
  const attempt = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw cannotWrite(path, error)
    }
  }
  const descriptor = attempt(() => {
    mkdirSync(dirname(file), { recursive: true })
    return openSync(partial, 'w')
  })
  return {
    write: (text) => attempt(() => void writeSync(descriptor, text)),
    finish: async () =>
      attempt(() => {
        closeSync(descriptor)
        renameSync(partial, file)
      }),
    discard: () => {
      try {
        closeSync(descriptor)
      } catch {
        // It is closed already if renaming failed.
      }
      rmSync(partial, { force: true })
    },
  }
}

/** The one wording of a file that cannot be written. */
export function cannotWrite(path: string, error: unknown): AssayError {
  const { code = 'unknown reason' } = error as NodeJS.ErrnoException
  const taken = code === 'EEXIST'
  return new AssayError({
    code: 'E_OUTPUT_WRITE',
    level: 'error',
    message: `${logText(path)} cannot be written: ${taken ? 'it exists already' : code}.`,
    remedy: taken
      ? 'Move it away, or name another file.'
      : 'Check that the folder may be written to and that the path is not a folder.',
  })
}
