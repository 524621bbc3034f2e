import type { Writable } from 'node:stream'
import { cannotWrite } from '../../io/cannot-write.js'

/**
 * Writes and waits until the bytes have left: a process that ends early loses the rest of a pipe. A reader that has gone
 * (`assay … | head`) is not an error, and the verdict is still in the exit code.
 * @throws {AssayError} `E_OUTPUT_WRITE`, as where the disk is full
 */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(cannotWrite('Standard output', error))
      else resolve()
    })
  })
}
