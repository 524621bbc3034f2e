import { randomInt } from 'node:crypto'
import {
  type CommentSection,
  composeComment,
  isNewer,
  maxSections,
  newestSections,
  parseSections,
} from './comment-sections.js'
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
  /** The line by which our comments are found again. */
  readonly marker: string
  /** What this job has to say. */
  readonly section: CommentSection
  /** `false`: only what is already there is brought up to date. */
  readonly create: boolean
  /** When what is there may stay: if it says the same of the same commit, if it says the same, or never. */
  readonly skip: 'same-commit' | 'same-digest' | 'never'
  /** Why the comment should not be written after all, asked right before each writing. */
  outdated?(deadline: Deadline): Promise<string | undefined>
}

/** What `GITHUB_TOKEN` writes as. */
const actionsBot = 'github-actions[bot]'
const pageSize = 100
const attempts = 3
/**
 * Milliseconds between writing and looking again. GitHub has no conditional writes: another job may have read the comment
 * before we wrote and write after us. That job has finished by then, if each write ends within a second.
 */
const settle = { least: 1500, most: 2250 }
/** Milliseconds that one more round takes at least. */
const roundTime = 3500

/**
 * Keeps one comment per marker, with a section for every job that reports under it: creates it, brings our section up to date,
 * leaves it alone when it is current. A comment is ours if its first line is our marker **and** its author is us: anyone can
 * plant a marker.
 */
export async function publishComment(
  target: CommentTarget,
  request: CommentRequest,
  deadline: Deadline,
): Promise<Publication> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await converge(target, request, deadline)
    } catch (error) {
      if (!(error instanceof GithubApiError)) throw error
      const pause = Math.max((error.retryAfter ?? 0) * 1000, attempt * 500)
      // All is repeated, so that a comment whose answer got lost is found, not written twice.
      if (!error.transient || attempt === attempts || pause >= deadline.left) return failure(error)
      await sleep(pause)
    }
  }
}

/** Merge our section into what is there, write, settle, read again; until what is there holds our section. */
async function converge(target: CommentTarget, request: CommentRequest, deadline: Deadline): Promise<Publication> {
  let written: Comment | undefined
  for (;;) {
    const comments = written === undefined ? await listOwn(target, request.marker, deadline) : await again()
    if (comments === undefined) return { ...published(written), note: unverified }
    const decided = decide(comments, request, written !== undefined)
    if (decided.kind === 'done') return { outcome: 'unchanged', reason: decided.reason, url: comments[0]?.url }
    if (decided.kind === 'held') {
      await deleteDuplicates(target, comments, deadline)
      return published(comments[0])
    }
    if (decided.kind === 'full') return crowded
    const outdated = await request.outdated?.(deadline)
    if (outdated !== undefined) return { outcome: 'unchanged', reason: outdated }
    written = await write(target, comments[0], decided.body, deadline)
    if (deadline.left < roundTime) return { ...published(written), note: unverified }
    await sleep(randomInt(settle.least, settle.most))
  }

  /** What is there after our write; a stumble is not worth failing for, because the comment is written. */
  async function again(): Promise<readonly Comment[] | undefined> {
    for (;;) {
      try {
        return await listOwn(target, request.marker, deadline)
      } catch (error) {
        if (!(error instanceof GithubApiError) || !error.transient || deadline.left < roundTime) return undefined
        await sleep(500)
      }
    }
  }
}

type Decision =
  | { readonly kind: 'done'; readonly reason: string }
  /** The comment holds our section as we wrote it. */
  | { readonly kind: 'held' }
  | { readonly kind: 'full' }
  | { readonly kind: 'write'; readonly body: string }

function decide(comments: readonly Comment[], request: CommentRequest, wrote: boolean): Decision {
  const { section: own } = request
  const [primary] = comments
  const others = comments.flatMap(({ body }) => parseSections(body))
  const inPrimary = primary === undefined ? [] : parseSections(primary.body)
  if (others.some((section) => section.key === own.key && isNewer(section, own)))
    return { kind: 'done', reason: 'a newer run of this job has already reported' }
  const held = inPrimary.find(({ key }) => key === own.key)
  if (wrote && held && sameVersion(held, own)) return { kind: 'held' }
  if (!wrote && held && isCurrent(held, own, request.skip))
    return { kind: 'done', reason: 'the comment already says so' }
  // A comment without any section is of an earlier version of the action.
  const known = others.some(({ key }) => key === own.key) || (primary !== undefined && inPrimary.length === 0)
  if (!wrote && !known && !request.create) return { kind: 'done', reason: 'there is no comment to bring up to date' }
  const sections = newestSections([...others.filter(({ key }) => key !== own.key), own])
  if (!sections.includes(own)) return { kind: 'full' }
  return { kind: 'write', body: composeComment(request.marker, sections) }
}

function isCurrent(held: CommentSection, own: CommentSection, skip: CommentRequest['skip']): boolean {
  if (skip === 'never' || held.digest !== own.digest) return false
  return skip === 'same-digest' || held.commit === own.commit
}

function sameVersion(a: CommentSection, b: CommentSection): boolean {
  return a.run === b.run && a.attempt === b.attempt && a.digest === b.digest
}

async function write(target: CommentTarget, primary: Comment | undefined, body: string, deadline: Deadline) {
  const answer = primary
    ? await target.api.request('PATCH', `${base(target)}/comments/${primary.id}`, deadline, { body })
    : await target.api.request('POST', listPath(target), deadline, { body })
  return readComment(answer.body) ?? primary
}

/** Jobs that found no comment each made one. Whatever the oldest does not hold stays where it is. */
async function deleteDuplicates(target: CommentTarget, comments: readonly Comment[], deadline: Deadline) {
  const [primary, ...rest] = comments
  const kept = parseSections(primary?.body ?? '')
  for (const duplicate of rest) {
    const sections = parseSections(duplicate.body)
    const isHeld = (section: CommentSection) =>
      kept.some((it) => it.key === section.key && (isNewer(it, section) || sameVersion(it, section)))
    if (sections.length === 0 || !sections.every(isHeld)) continue
    try {
      await target.api.request('DELETE', `${base(target)}/comments/${duplicate.id}`, deadline)
    } catch (error) {
      // Another job may have been faster, and the next run tries again.
      if (!(error instanceof GithubApiError)) throw error
    }
  }
}

function published(comment: Comment | undefined): Publication & { readonly outcome: 'published' } {
  return { outcome: 'published', url: comment?.url, id: comment?.id }
}

const unverified =
  'The comment was written, but whether this job’s section stayed in it could not be verified: other jobs write the same comment. The guaranteed way for many jobs is one job with `mode: merge`.'

const crowded: Publication = {
  outcome: 'failed',
  code: 'W_COMMENT_NOT_POSTED',
  reason: `the comment already holds ${maxSections} sections of other jobs`,
  remedy:
    'let the jobs collect (`mode: collect`) and one job evaluate all (`mode: merge`), or give them different names',
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds))
}

interface Comment {
  readonly id: number
  readonly body: string
  readonly author: string
  readonly url: string | undefined
}

/** All comments with our marker that we wrote, oldest first, however many comments there are. */
async function listOwn(target: CommentTarget, marker: string, deadline: Deadline): Promise<readonly Comment[]> {
  const own: Comment[] = []
  let ownLogin: string | undefined
  let last: number | undefined
  for (let page = 1; ; page += 1) {
    const answer = await target.api.request('GET', `${listPath(target)}?per_page=${pageSize}&page=${page}`, deadline)
    const comments = (Array.isArray(answer.body) ? answer.body : []).flatMap((item) => readComment(item) ?? [])
    for (const comment of comments) {
      if (firstLine(comment.body) !== marker) continue
      if (comment.author !== actionsBot) {
        // Only now is it worth asking who we are: with a token of our own, the author is not the bot.
        ownLogin ??= await loginOf(target.api, deadline)
        if (ownLogin === '' || comment.author !== ownLogin) continue
      }
      own.push(comment)
    }
    // A full page without a `Link` may have a successor: some proxies drop the header.
    const more = answer.hasNext || (comments.length === pageSize && comments.at(-1)?.id !== last)
    if (!more) return own.sort((a, b) => a.id - b.id)
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

function remedyFor({ status, refused }: GithubApiError): string | undefined {
  if (status === 401) return 'check the token in `github-token`'
  return refused ? 'give the job `permissions: { contents: read, pull-requests: write }`' : undefined
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
