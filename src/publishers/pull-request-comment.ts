import type { Deadline } from './deadline.js'
import { type GithubApi, GithubApiError } from './github-api.js'
import type { Publication } from './publication.js'

export interface CommentTarget {
  readonly api: GithubApi
  /** `owner/name`. */
  readonly repository: string
  readonly pullRequest: number
}

export interface CommentRequest {
  /** The whole comment; its first line is the marker by which it is found again. */
  readonly body: string
  /** `never`: only a comment that is already there is brought up to date. */
  readonly create: boolean
  /** Whether the comment that is there already says what `body` says. */
  isCurrent(existing: string): boolean
}

/** What `GITHUB_TOKEN` writes as. */
const actionsBot = 'github-actions[bot]'
const pageSize = 100
const attempts = 3

/**
 * Keeps one comment per marker: creates it, brings it up to date, leaves it alone when it is current.
 * A comment is ours if its first line is our marker **and** its author is us: anyone can plant a marker.
 */
export async function publishComment(
  target: CommentTarget,
  request: CommentRequest,
  deadline: Deadline,
): Promise<Publication> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await upsert(target, request, deadline)
    } catch (error) {
      if (!(error instanceof GithubApiError)) throw error
      const pause = Math.max((error.retryAfter ?? 0) * 1000, attempt * 500)
      // The whole upsert is repeated, so that a comment whose answer got lost is found, not written twice.
      if (!error.transient || attempt === attempts || pause >= deadline.left) return failure(error)
      await new Promise((resume) => setTimeout(resume, pause))
    }
  }
}

interface Comment {
  readonly id: number
  readonly body: string
  readonly author: string
  readonly url: string | undefined
}

async function upsert(target: CommentTarget, request: CommentRequest, deadline: Deadline): Promise<Publication> {
  const existing = await findOwn(target, firstLine(request.body), deadline)
  if (existing && request.isCurrent(existing.body))
    return { outcome: 'unchanged', reason: 'the comment already says so', url: existing.url }
  if (!existing && !request.create) return { outcome: 'unchanged', reason: 'there is no comment to bring up to date' }
  const written = existing
    ? await target.api.request('PATCH', `${base(target)}/comments/${existing.id}`, deadline, { body: request.body })
    : await target.api.request('POST', listPath(target), deadline, { body: request.body })
  const comment = readComment(written.body)
  return { outcome: 'published', url: comment?.url ?? existing?.url, id: comment?.id ?? existing?.id }
}

/** The oldest comment with our marker that we wrote, however many comments there are. */
async function findOwn(target: CommentTarget, marker: string, deadline: Deadline): Promise<Comment | undefined> {
  let ownLogin: string | undefined
  let last: number | undefined
  for (let page = 1; ; page += 1) {
    const answer = await target.api.request('GET', `${listPath(target)}?per_page=${pageSize}&page=${page}`, deadline)
    const comments = (Array.isArray(answer.body) ? answer.body : []).flatMap((item) => readComment(item) ?? [])
    for (const comment of comments) {
      if (firstLine(comment.body) !== marker) continue
      if (comment.author === actionsBot) return comment
      // Only now is it worth asking who we are: with a token of our own, the author is not the bot.
      ownLogin ??= await loginOf(target.api, deadline)
      if (ownLogin !== '' && comment.author === ownLogin) return comment
    }
    // A full page without a `Link` may have a successor: some proxies drop the header.
    const more = answer.hasNext || (comments.length === pageSize && comments.at(-1)?.id !== last)
    if (!more) return undefined
    last = comments.at(-1)?.id
  }
}

/** The login that the token writes as, `''` if it will not say. Tokens of apps have no `/user`, but a viewer. */
async function loginOf(api: GithubApi, deadline: Deadline): Promise<string> {
  const asked = async (work: () => Promise<unknown>) => {
    try {
      const login = await work()
      return typeof login === 'string' ? login : ''
    } catch (error) {
      if (error instanceof GithubApiError && !error.transient) return ''
      throw error
    }
  }
  const user = await asked(async () => field((await api.request('GET', '/user', deadline)).body, 'login'))
  if (user !== '') return user
  return asked(async () => {
    const answer = await api.request('POST', '/graphql', deadline, { query: '{ viewer { login } }' })
    return field(field(field(answer.body, 'data'), 'viewer'), 'login')
  })
}

function readComment(value: unknown): Comment | undefined {
  const id = field(value, 'id')
  const body = field(value, 'body')
  const author = field(field(value, 'user'), 'login')
  const url = field(value, 'html_url')
  if (typeof id !== 'number' || typeof body !== 'string') return undefined
  return { id, body, author: typeof author === 'string' ? author : '', url: typeof url === 'string' ? url : undefined }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function failure(error: GithubApiError): Publication {
  return {
    outcome: 'failed',
    code: 'W_COMMENT_NOT_POSTED',
    reason: `GitHub did not take the comment: ${error.message}`,
    remedy: remedyFor(error),
  }
}

function remedyFor({ status, message, transient }: GithubApiError): string | undefined {
  if (status === 401) return 'check the token in `github-token`'
  const permission = (status === 403 || status === 404) && !transient && !/rate limit/i.test(message)
  return permission ? 'give the job `permissions: { contents: read, pull-requests: write }`' : undefined
}

function base(target: CommentTarget): string {
  return `/repos/${target.repository}/issues`
}

function listPath(target: CommentTarget): string {
  return `${base(target)}/${target.pullRequest}/comments`
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? ''
}
