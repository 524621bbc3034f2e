import type { ArtifactClient } from '../../publishers/artifact.js'
import type { GithubContext } from '../github-context.js'

/**
 * The toolkit's client for uploads; two thirds of the bundle, so loaded only when there is something to upload. It refuses every
 * server whose name it does not know, although Gitea and Forgejo have the service: while it works, it sees a name that it takes.
 */
export async function loadArtifactClient({ forge }: Pick<GithubContext, 'forge'>): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  if (forge.name === 'GitHub') return client
  return {
    uploadArtifact: (...order) => withServerName('https://forge.localhost', () => client.uploadArtifact(...order)),
  }
}

async function withServerName<T>(name: string, work: () => Promise<T>): Promise<T> {
  const own = process.env.GITHUB_SERVER_URL
  process.env.GITHUB_SERVER_URL = name
  try {
    return await work()
  } finally {
    if (own === undefined) delete process.env.GITHUB_SERVER_URL
    else process.env.GITHUB_SERVER_URL = own
  }
}
