import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { cannotWrite } from '../../io/cannot-write.js'
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
  let written: Promise<void> = Promise.resolve()
  return {
    // Several pieces may be on their way; the first that fails is the failure of all.
    write(text) {
      const piece = write(stdout, text)
      piece.catch(() => undefined)
      written = written.then(() => piece)
    },
    finish: () => written,
    discard: () => written.catch(() => undefined),
  }
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
    // Not `writeSync`, which may write a part of it.
    write: (text) => attempt(() => writeFileSync(descriptor, text)),
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
