import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { cannotWrite } from '../../io/cannot-write.js'
import type { Host } from '../host.js'
import { write } from './write.js'

/**
 * Writes a file the user asked for, with its folders; `-` is standard output.
 * @throws {AssayError} `E_OUTPUT_WRITE`
 */
export async function writeOutput(path: string, text: string, host: Host): Promise<void> {
  if (path === '-') return write(host.stdout, text)
  await writeNamed(path, text, host, 'w')
}

/** As {@link writeOutput}, but never over an existing file. */
export async function writeNew(path: string, text: string, host: Host): Promise<void> {
  await writeNamed(path, text, host, 'wx')
}

async function writeNamed(path: string, text: string, host: Host, flag: 'w' | 'wx'): Promise<void> {
  const file = resolve(host.cwd, path)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag })
  } catch (error) {
    throw cannotWrite(path, error)
  }
}
