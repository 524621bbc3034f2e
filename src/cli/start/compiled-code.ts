import { createHash, randomBytes } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { othersMayWrite } from './private-folder.js'

/** A file of the program, and what V8 made of its text in an earlier run. */
interface CompiledText {
  readonly text: Buffer
  readonly code: Buffer
}

const digestBytes = 32

/**
 * The compiled code of the program's files, in a folder that is private. Each file begins with the digest of the text and of the
 * code that follows: V8 compares no more of a text than its length, and crashes or loops where the code is damaged.
 */
export class CompiledCode {
  readonly #folder: string
  readonly #user: number
  readonly #prefix: string

  /** @param program the folder of the files: two programs of one version, such as a copy, do not take each other's place */
  constructor(folder: string, user: number, program: string) {
    this.#folder = folder
    this.#user = user
    const place = createHash('sha256').update(program).digest('hex').slice(0, 12)
    this.#prefix = `${place}-${process.version}-${process.arch}-`
  }

  /** What an earlier run kept; undefined for anything that is not whole, of this very text, and the user's alone. */
  read(name: string, text: Buffer): Buffer | undefined {
    let descriptor: number | undefined
    try {
      descriptor = openSync(this.#pathOf(name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
      const stats = fstatSync(descriptor)
      if (!stats.isFile() || stats.uid !== this.#user || (stats.mode & othersMayWrite) !== 0) return undefined
      const bytes = readFileSync(descriptor)
      const code = bytes.subarray(digestBytes)
      return digestOf({ text, code }).equals(bytes.subarray(0, digestBytes)) ? code : undefined
    } catch {
      return undefined
    } finally {
      if (descriptor !== undefined) closeSync(descriptor)
    }
  }

  /** Replaced at once: another process reads the old file or the new one. */
  keep(name: string, compiled: CompiledText): void {
    const path = this.#pathOf(name)
    const unfinished = `${path}.${randomBytes(6).toString('hex')}`
    try {
      writeFileSync(unfinished, Buffer.concat([digestOf(compiled), compiled.code]), { mode: 0o600, flag: 'wx' })
      renameSync(unfinished, path)
    } catch {
      // A full or read-only disk.
      discard(unfinished)
    }
  }

  #pathOf(name: string): string {
    return join(this.#folder, this.#prefix + name)
  }
}

function digestOf({ text, code }: CompiledText): Buffer {
  return createHash('sha256').update(text).update(code).digest()
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Where nothing can be removed, nothing was written.
  }
}
