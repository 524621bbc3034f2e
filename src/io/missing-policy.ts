import { readdirSync } from 'node:fs'
import { posix, relative, resolve, sep } from 'node:path'
import { trackedFiles } from './git-index.js'

/** Where a policy is looked for if none is named, in this order. */
export const usualPolicies = ['policy.yaml', 'policy.yml', 'assay.yaml'] as const

/** Names of somebody who meant one of them. */
const nearly = /^(?:policy\.ya?ml|[._]?assay\.(?:ya?ml|json))$/i

/**
 * Why a folder without a policy under a usual name seems to have one all the same: another policy must not take its place.
 * Undefined where nothing speaks for one, `unknown` where there is no checkout that could.
 */
export function missingPolicy(folder: string): { readonly why: string } | 'unknown' | undefined {
  const near = readdirSync(folder).find((name) => nearly.test(name))
  if (near !== undefined) {
    const isUsual = (usualPolicies as readonly string[]).includes(near)
    return { why: isUsual ? `${near} is a link to nowhere` : `${near} is none of ${usualPolicies.join(', ')}` }
  }
  const tracked = trackedFiles(folder)
  if (tracked === undefined) return 'unknown'
  const below = relative(tracked.root, resolve(folder)).split(sep).join('/')
  const gone = usualPolicies.find((name) => tracked.has(posix.join(below, name)))
  return gone === undefined ? undefined : { why: `${gone} is tracked by git and is not there` }
}
