import type { Location } from '../../model/location.js'
import type { Repository } from '../../model/repository.js'
import type { GithubContext } from '../github-context.js'

/** Addresses of lines on the forge, at the commit that the report is about: they stay true when the branch moves on. */
export function linksTo(
  { forge, repository, commit }: Pick<GithubContext, 'forge' | 'repository' | 'commit'>,
  held: Repository,
): (at: Location) => string | undefined {
  if (repository === undefined || commit === undefined) return () => undefined
  const way = forge.name === 'GitHub' ? 'blob' : 'src/commit'
  const files = `${encodeURI(forge.server)}/${encodeURI(repository)}/${way}/${commit}`
  return ({ file, line }) => {
    const path = held.isCheckout ? held.pathOf(file) : undefined
    return path === undefined ? undefined : `${files}/${path.split('/').map(encodePart).join('/')}#L${line}`
  }
}

/** Nothing in it ends a link of Markdown, or a text in which the link stands. */
function encodePart(part: string): string {
  const text = Buffer.from(part).toString('utf8')
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}
