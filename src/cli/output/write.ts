import type { Writable } from 'node:stream'

/**
 * Writes and waits until the bytes have left: a process that ends early loses the rest of a pipe. A reader that has gone
 * is not an error.
 */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    })
  })
}
