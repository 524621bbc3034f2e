import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { AssayError } from '../model/problem.js'
import { logText } from '../text/log-line.js'
import type { Host } from './host.js'
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
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text, { flag })
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException
    throw new AssayError({
      code: 'E_OUTPUT_WRITE',
      level: 'error',
      message: `${logText(path)} cannot be written: ${code === 'EEXIST' ? 'it exists already' : code}.`,
      remedy:
        code === 'EEXIST'
          ? 'Move it away, or name another file.'
          : 'Check that the folder may be written to and that the path is not a folder.',
    })
  }
}
