import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder with a `.git`, from the folder itself upwards: the root of the repository that it is in. */
export function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : repositoryOf(above)
}
