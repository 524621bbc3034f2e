import type { Environment } from './environment.js'

/**
 * What a reader runs to have the program that made a report: the repository and version that the step names. A bare name would
 * be looked for in the public registry, where it may be anybody's. `assay` where the action is used from a checkout.
 */
export function ownCommand(env: Environment, server: string): string {
  const repository = /^\w[\w.-]*\/[\w.][\w.-]*$/.exec(env.GITHUB_ACTION_REPOSITORY ?? '')?.[0]
  if (repository === undefined) return 'assay'
  const ref = /^[\w.][\w./-]*$/.exec(env.GITHUB_ACTION_REF ?? '')?.[0]
  const version = ref === undefined ? '' : `#${ref}`
  const origin = URL.canParse(server) ? new URL(server).origin : 'https://github.com'
  return origin === 'https://github.com'
    ? `npx github:${repository}${version}`
    : `npx git+${origin}/${repository}.git${version}`
}
