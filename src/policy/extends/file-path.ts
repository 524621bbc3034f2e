/** What a policy may extend: a file of the repository, by a path relative to the file that says it, or a preset. */
export const PRESET = 'preset:'

/**
 * The path of a file that another one names, relative to the workspace; undefined where it leads out of it: a policy of a
 * fork must not read what the runner keeps elsewhere.
 */
export function resolveFrom(from: string, named: string): string | undefined {
  if (/^(?:[\\/~]|[a-z][a-z0-9+.-]*:)/i.test(named) || named.includes('\\') || named.includes('\0')) return undefined
  const steps = from.split('/').slice(0, -1)
  for (const step of named.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.length === 0 || steps.at(-1) === '..' || steps.at(-1) === '') return undefined
    else steps.pop()
  }
  return steps.includes('.git') ? undefined : steps.join('/')
}
