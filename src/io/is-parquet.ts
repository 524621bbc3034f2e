import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** Whether a file begins as Parquet does, whatever it is called. What cannot be read is left to whoever reads it. */
export function isParquet(path: string): boolean {
  try {
    // A pipe might wait for ever.
    if (path === '-' || !statSync(path).isFile()) return false
    const descriptor = openSync(path, 'r')
    try {
      const head = Buffer.alloc(4)
      readSync(descriptor, head)
      return head.toString('latin1') === 'PAR1'
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return false
  }
}
