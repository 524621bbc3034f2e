/** Why a file cannot be opened, as the end of a sentence. The system's own text may hold a path; its code does not. */
export function unreadableBecause(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOENT') return 'does not exist'
  if (code === 'EISDIR') return 'is a folder'
  return `cannot be read (${code ?? 'unknown reason'})`
}
