/** The full id of a commit, SHA-1 today, SHA-256 one day; nothing for anything else. */
export function asCommitId(value: unknown): string | undefined {
  return typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined
}
