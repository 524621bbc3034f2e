import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from './host.js'

/**
 * What a person types to have this program again: where npx fetched it from a git repository, npx with the repository, without the
 * password that its address may hold; where npx ran the project's own dependency, npx that fetches nothing. Else `assay`: a bare
 * name after npx would be anybody's package.
 * @param program the file that runs
 */
export function ownCommand(program: string, env: Host['env']): string {
  const cache = /^(.*[\\/]_npx[\\/][\da-f]+)[\\/]node_modules[\\/]/.exec(program)?.[1]
  const repository = cache === undefined ? undefined : repositoryIn(join(cache, 'package.json'))
  if (repository !== undefined) return `npx --yes ${repository}`
  return cache === undefined && env.npm_command === 'exec' ? 'npx --no assay' : 'assay'
}

/** npx keeps what it was asked for. */
function repositoryIn(file: string): string | undefined {
  try {
    const [asked, ...others] = JSON.parse(readFileSync(file, 'utf8'))._npx.packages as readonly unknown[]
    if (typeof asked !== 'string' || others.length > 0) return undefined
    const address = asked.replace(/^(git\+\w+:\/\/)[^/@]*@/, '$1')
    return /^(?:github:\w[\w.-]*\/[\w.-]+|git\+(?:https?|ssh|file):\/\/[\w.:/~-]+)(?:#[\w./-]+)?$/.exec(address)?.[0]
  } catch {
    return undefined
  }
}
