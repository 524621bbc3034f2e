import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files that wait in a folder of their own to be uploaded together, and stay there for later steps. */
export interface StagedFiles {
  readonly root: string
  /** Absolute paths, in the order in which they were given. */
  readonly files: readonly string[]
}

/**
 * Writes files into a fresh folder outside the workspace, where no checkout can have put a link.
 * @param contents by relative path; what an artifact may not hold in a name becomes `-`
 */
export async function stageFiles(
  temporary: string | undefined,
  contents: ReadonlyMap<string, string | Uint8Array>,
): Promise<StagedFiles> {
  const fresh = (parent: string) => mkdtemp(join(parent, 'assay-'))
  const root = await fresh(temporary ?? tmpdir()).catch(() => fresh(tmpdir()))
  const files: string[] = []
  for (const [path, content] of contents) {
    const parts = path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.' && part !== '..')
    const file = join(root, ...parts.map((part) => part.replace(/[":<>|*?\p{Cc}]/gu, '-')))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
    files.push(file)
  }
  return { root, files }
}
