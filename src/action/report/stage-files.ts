import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A fresh folder outside the workspace, where no checkout can have put a link. It stays for later steps of the job. */
export async function stagingFolder(temporary: string | undefined): Promise<string> {
  const fresh = (parent: string) => mkdtemp(join(parent, 'assay-'))
  return fresh(temporary ?? tmpdir()).catch(() => fresh(tmpdir()))
}

/**
 * Writes files below a folder and gives their absolute paths, in the order in which they were given.
 * @param contents by relative path; what an artifact may not hold in a name becomes `-`
 */
export async function stageFiles(root: string, contents: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const files: string[] = []
  for (const [path, content] of contents) {
    const parts = path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.' && part !== '..')
    const file = join(root, ...parts.map((part) => part.replace(/[":<>|*?\p{Cc}]/gu, '-')))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
    files.push(file)
  }
  return files
}
