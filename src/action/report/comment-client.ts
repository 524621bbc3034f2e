import type { CommentClient, PostedComment } from '../../publishers/comment-client.js'
import type { Deadline } from '../../publishers/deadline.js'
import { ForgeError } from '../../publishers/forge-error.js'
import { type Forge, type ForgeAnswer, field } from '../forge/forge.js'

/** What `GITHUB_TOKEN` writes as. */
const actionsBot = 'github-actions[bot]'
const pageSize = 100

/** The comments of one pull request, for the publisher that keeps ours. */
export function commentClient(forge: Forge, pullRequest: number): CommentClient {
  let login: Promise<string> | undefined
  return {
    list: (deadline) => commentsOf(forge, pullRequest, deadline),
    create: async (body, deadline) => {
      const answer = await forge.ask(
        deadline,
        ({ rest }, about) => rest.issues.createComment({ ...about, issue_number: pullRequest, body }),
        { retries: 0 },
      )
      return posted(answer)
    },
    update: async (id, body, deadline) =>
      posted(
        await forge.ask(deadline, ({ rest }, about) => rest.issues.updateComment({ ...about, comment_id: id, body })),
      ),
    delete: async (id, deadline) => {
      await forge.ask(deadline, ({ rest }, about) => rest.issues.deleteComment({ ...about, comment_id: id }))
    },
    isOwn: async ({ author }, deadline) => {
      if (author === actionsBot) return true
      // Only now is it worth asking who we are: with a token of our own, the author is not the bot.
      login ??= loginOf(forge, deadline)
      const own = await login
      return own !== '' && author === own
    },
  }
}

/** Oldest first, each once, however many there are. Gitea gives all of them on every page. */
async function commentsOf(forge: Forge, pullRequest: number, deadline: Deadline): Promise<readonly PostedComment[]> {
  const comments = new Map<number, PostedComment>()
  for (let page = 1; ; page += 1) {
    const answer = await forge.ask(deadline, ({ rest }, about) =>
      rest.issues.listComments({ ...about, issue_number: pullRequest, per_page: pageSize, page }),
    )
    const listed = (Array.isArray(answer.body) ? answer.body : []).flatMap((item) => readComment(item) ?? [])
    const known = comments.size
    for (const comment of listed) comments.set(comment.id, comment)
    // A full page without a `Link` may have a successor: some proxies drop the header.
    const more = answer.hasNext || listed.length >= pageSize
    if (!more || comments.size === known) return [...comments.values()].sort((a, b) => a.id - b.id)
  }
}

/** The login that the token writes as, `''` if it will not say. Tokens of apps have no `/user`, but a viewer. */
async function loginOf(forge: Forge, deadline: Deadline): Promise<string> {
  const asked = async (work: () => Promise<unknown>) => {
    try {
      const login = await work()
      return typeof login === 'string' ? login : ''
    } catch (error) {
      if (error instanceof ForgeError && !error.transient) return ''
      throw error
    }
  }
  const user = await asked(async () => {
    const { body } = await forge.ask(deadline, ({ rest }, { request }) => rest.users.getAuthenticated({ request }))
    return field(body, 'login')
  })
  if (user !== '') return user
  return asked(async () => {
    const { body } = await forge.ask(deadline, async ({ graphql }, { request }) => ({
      data: await graphql('{ viewer { login } }', { request }),
      headers: {},
    }))
    return field(body, 'viewer', 'login')
  })
}

function posted(answer: ForgeAnswer): PostedComment | undefined {
  return readComment(answer.body)
}

function readComment(value: unknown): PostedComment | undefined {
  const [id, body, url] = [field(value, 'id'), field(value, 'body'), field(value, 'html_url')]
  const author = field(value, 'user', 'login')
  if (typeof id !== 'number' || typeof body !== 'string') return undefined
  return { id, body, author: typeof author === 'string' ? author : '', url: typeof url === 'string' ? url : undefined }
}
