import type { Environment } from '../environment.js'

/** The forge whose runner this is. The others speak GitHub's interface, and differ in what the comments below say. */
export interface ForgeSite {
  readonly name: 'GitHub' | 'Gitea' | 'Forgejo'
  /** Such as `https://github.com`, without a slash at the end. */
  readonly server: string
}

export function forgeSite(env: Environment): ForgeSite {
  const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '')
  return { name: nameOf(env), server }
}

/** Forgejo's runner also says that it is Gitea's. */
function nameOf(env: Environment): ForgeSite['name'] {
  if (isSet(env.FORGEJO_ACTIONS)) return 'Forgejo'
  return isSet(env.GITEA_ACTIONS) ? 'Gitea' : 'GitHub'
}

function isSet(value: string | undefined): boolean {
  return value === 'true' || value === '1'
}
