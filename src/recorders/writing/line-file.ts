import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Bytes kept back by a buffered file before they are written. */
const bufferLimit = 64 * 1024

/**
 * A file that only grows, by whole lines.
 *
 * Unbuffered, each line is one `write(2)` on an O_APPEND descriptor: several processes may share the file, and a line
 * that was acknowledged survives a SIGKILL of its process (not a power cut: nothing is synced). The kernel may cut the
 * line of the very write that a kill interrupts, so opening ends a torn last line with a line feed.
 */
export class LineFile {
  readonly path: string
  #fd: number | undefined
  readonly #buffered: boolean
  /** A write failed: the next line must not be glued to what may be left of it. */
  #torn = false
  #waiting: string[] = []
  #waitingLength = 0

  /** Throws the system's error if the file cannot be opened. */
  constructor(path: string, buffered: boolean) {
    this.path = path
    this.#buffered = buffered
    mkdirSync(dirname(path), { recursive: true })
    this.#fd = openSync(path, 'a+', 0o644)
    endTornLine(this.#fd)
    if (buffered) openFiles.add(this)
  }

  get closed(): boolean {
    return this.#fd === undefined
  }

  /** `line` ends in a line feed and has no other. Throws the system's error. */
  append(line: string): void {
    if (this.#buffered) this.#keepBack(line)
    else this.#write(line)
  }

  flush(): void {
    if (this.#waiting.length === 0) return
    const text = this.#waiting.join('')
    this.#waiting = []
    this.#waitingLength = 0
    this.#write(text)
  }

  close(): void {
    if (this.#fd === undefined) return
    try {
      this.flush()
    } finally {
      const fd = this.#fd
      this.#fd = undefined
      openFiles.delete(this)
      closeSync(fd)
    }
  }

  #keepBack(line: string): void {
    this.#waiting.push(line)
    this.#waitingLength += line.length
    if (this.#waitingLength >= bufferLimit) this.flush()
  }

  #write(text: string): void {
    const fd = this.#fd as number
    const whole = this.#torn ? `\n${text}` : text
    // Until all of it is written, what is in the file may be a part of a line.
    this.#torn = true
    const written = writeSync(fd, whole)
    if (written !== Buffer.byteLength(whole)) {
      // Only a full disk or a signal writes less.
      let rest = Buffer.from(whole).subarray(written)
      while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest))
    }
    this.#torn = false
  }
}

/** A blank line is harmless, so two processes that heal at once do no damage. */
function endTornLine(fd: number): void {
  const stat = fstatSync(fd)
  if (!stat.isFile() || stat.size === 0) return
  const last = Buffer.alloc(1)
  readSync(fd, last, 0, 1, stat.size - 1)
  if (last[0] !== 10) writeSync(fd, '\n')
}

const openFiles = new Set<LineFile>()
process.on('exit', () => {
  for (const file of openFiles) {
    try {
      file.close()
    } catch {
      // The process is exiting; there is nowhere left to report it.
    }
  }
})
