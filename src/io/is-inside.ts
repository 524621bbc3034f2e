import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path is that of the folder, or of something below it. Links are not followed. Both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
