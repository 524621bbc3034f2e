import { constants } from 'node:fs'
import { mkdir, open, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Publication } from './publication.js'

/**
 * Writes a report inside the workspace. The path is the workflow's, but the workspace may be a stranger's checkout:
 * a link in it must not lead us to write elsewhere.
 * @param read what the run has read, relative to the workspace: no report replaces the policy, or the only recording of a run
 */
export async function publishFile(
  workspace: string,
  path: string,
  text: string,
  read: readonly string[] = [],
): Promise<Publication> {
  const target = resolve(workspace, path)
  if (read.some((file) => resolve(workspace, file) === target)) return failed(`${path} was just read, and is kept`)
  if (!isInside(resolve(workspace), target)) return failed(`${path} lies outside the workspace`)
  try {
    // The folders are made one by one, so that none is made behind a link.
    const folder = await makeFolder(await realpath(workspace), relative(resolve(workspace), dirname(target)))
    if (folder === undefined) return failed(`${path} leads outside the workspace through a link`)
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0)
    const file = await open(join(folder, basename(target)), flags)
    try {
      await file.writeFile(text)
    } finally {
      await file.close()
    }
    return { outcome: 'published' }
  } catch (error) {
    return failed(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function makeFolder(root: string, path: string): Promise<string | undefined> {
  let folder = root
  for (const part of path.split(sep).filter((it) => it !== '')) {
    folder = join(folder, part)
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    folder = await realpath(folder)
    if (!isInside(root, folder)) return undefined
  }
  return folder
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

function failed(reason: string): Publication {
  return { outcome: 'failed', code: 'W_REPORT_NOT_WRITTEN', reason }
}
