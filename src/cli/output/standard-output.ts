import { fstatSync, writeSync } from 'node:fs'
import process from 'node:process'
import { Writable } from 'node:stream'
import type { Terminal } from '../host.js'

/**
 * Standard output. Node's own stream over a file takes a short write for a whole one: on a disk that fills up the report would
 * end in the middle, and nobody would know.
 */
export function standardOutput(): Terminal {
  const { fd } = process.stdout
  return isFile(fd) ? fileStream(fd) : process.stdout
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile()
  } catch {
    return false
  }
}

function fileStream(descriptor: number): Writable {
  return new Writable({
    write(chunk: Buffer, _, done) {
      try {
        for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at)
        done()
      } catch (error) {
        done(error as Error)
      }
    },
  })
}
