import { randomInt } from 'node:crypto'
import type { CommentClient, PostedComment } from './comment-client.js'
import {
  type CommentSection,
  composeComment,
  isNewer,
  maxSections,
  newestSections,
  parseSections,
} from './comment-sections.js'
import type { Deadline } from './deadline.js'
import { ForgeError } from './forge-error.js'
import type { Publication } from './publication.js'

export interface CommentRequest {
  /** The line by which our comments are found again. */
  readonly marker: string
  /** What this job has to say. */
  readonly section: CommentSection
  /** `false`: only what is already there is brought up to date. */
  readonly create: boolean
  /** When what is there may stay: if it says the same of the same commit, if it says the same, or never. */
  readonly skip: 'same-commit' | 'same-digest' | 'never'
  /**
   * Whether the server knows the run that a section claims to be of. People can edit a comment: a newer run of their
   * invention must not keep ours from reporting.
   */
  isRun(section: CommentSection, deadline: Deadline): Promise<boolean>
  /** Why the comment should not be written after all, asked right before each writing. */
  outdated?(deadline: Deadline): Promise<string | undefined>
}

/**
 * Milliseconds between writing and looking again. No forge has conditional writes: another job may have read the comment
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
  client: CommentClient,
  request: CommentRequest,
  deadline: Deadline,
): Promise<Publication> {
  try {
    return await converge(client, request, deadline)
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error
    return {
      outcome: 'failed',
      code: 'W_COMMENT_NOT_POSTED',
      reason: `the server did not take the comment: ${error.message}`,
      remedy: remedyFor(error),
    }
  }
}

/** Merge our section into what is there, write, settle, read again; until what is there holds our section. */
async function converge(client: CommentClient, request: CommentRequest, deadline: Deadline): Promise<Publication> {
  let wrote = false
  let written: PostedComment | undefined
  for (let round = 1; ; round += 1) {
    const comments = wrote ? await lookAgain(client, request, deadline) : await ownComments(client, request, deadline)
    if (comments === undefined) return { ...published(written), note: unverified }
    const decided = await decide(comments, request, wrote, deadline)
    if (decided.kind === 'done') return { outcome: 'unchanged', reason: decided.reason, url: comments[0]?.url }
    if (decided.kind === 'held') {
      await deleteDuplicates(client, comments, deadline)
      return published(comments[0])
    }
    if (decided.kind === 'full') return crowded
    const outdated = await request.outdated?.(deadline)
    if (outdated !== undefined) return { outcome: 'unchanged', reason: outdated }
    try {
      written = await write(client, comments[0], decided.body, deadline)
    } catch (error) {
      // The server may have taken what it did not answer: looking again finds it, and nothing is written twice.
      const again = error instanceof ForgeError && error.transient && round < 3 && deadline.left >= roundTime
      if (!again) throw error
    }
    wrote = true
    if (deadline.left < roundTime) return { ...published(written), note: unverified }
    await new Promise((resume) => setTimeout(resume, randomInt(settle.least, settle.most)))
  }
}

/** What is there after our write; a stumble is not worth failing for, because the comment is written. */
async function lookAgain(client: CommentClient, request: CommentRequest, deadline: Deadline) {
  try {
    return await ownComments(client, request, deadline)
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error
    return undefined
  }
}

/** All comments with our marker that we wrote, oldest first. */
async function ownComments(client: CommentClient, { marker }: CommentRequest, deadline: Deadline) {
  const own: PostedComment[] = []
  for (const comment of await client.list(deadline)) {
    if (comment.body.split(/\r?\n/, 1)[0] !== marker) continue
    if (await client.isOwn(comment, deadline)) own.push(comment)
  }
  return own
}

type Decision =
  | { readonly kind: 'done'; readonly reason: string }
  /** The comment holds our section as we wrote it. */
  | { readonly kind: 'held' }
  | { readonly kind: 'full' }
  | { readonly kind: 'write'; readonly body: string }

async function decide(
  comments: readonly PostedComment[],
  request: CommentRequest,
  wrote: boolean,
  deadline: Deadline,
): Promise<Decision> {
  const { section: own } = request
  const [primary] = comments
  const all = comments.flatMap(({ body }) => parseSections(body))
  const inPrimary = primary === undefined ? [] : parseSections(primary.body)
  for (const section of all) {
    if (section.key !== own.key || section.altered || !isNewer(section, own)) continue
    if (await request.isRun(section, deadline))
      return { kind: 'done', reason: 'a newer run of this job has already reported' }
  }
  const held = inPrimary.find(({ key }) => key === own.key)
  if (wrote && held && sameVersion(held, own)) return { kind: 'held' }
  if (!wrote && held && isCurrent(held, own, request.skip))
    return { kind: 'done', reason: 'the comment already says so' }
  // A comment without any section is of an earlier version of the action.
  const known = all.some(({ key }) => key === own.key) || (primary !== undefined && inPrimary.length === 0)
  if (!wrote && !known && !request.create) return { kind: 'done', reason: 'there is no comment to bring up to date' }
  const sections = newestSections([...all.filter(({ key }) => key !== own.key), own])
  if (!sections.includes(own)) return { kind: 'full' }
  return { kind: 'write', body: composeComment(request.marker, sections) }
}

function isCurrent(held: CommentSection, own: CommentSection, skip: CommentRequest['skip']): boolean {
  if (skip === 'never' || held.altered || held.digest !== own.digest) return false
  return skip === 'same-digest' || held.commit === own.commit
}

/** A section of ours that somebody edited is not the one that we wrote. */
function sameVersion(a: CommentSection, b: CommentSection): boolean {
  return !a.altered && a.run === b.run && a.attempt === b.attempt && a.digest === b.digest
}

async function write(
  client: CommentClient,
  primary: PostedComment | undefined,
  body: string,
  deadline: Deadline,
): Promise<PostedComment | undefined> {
  if (primary === undefined) return client.create(body, deadline)
  return (await client.update(primary.id, body, deadline)) ?? primary
}

/** Jobs that found no comment each made one. Whatever the oldest does not hold stays where it is. */
async function deleteDuplicates(client: CommentClient, comments: readonly PostedComment[], deadline: Deadline) {
  const [primary, ...rest] = comments
  const kept = parseSections(primary?.body ?? '')
  for (const duplicate of rest) {
    const sections = parseSections(duplicate.body)
    const isHeld = (section: CommentSection) =>
      kept.some((it) => it.key === section.key && (isNewer(it, section) || sameVersion(it, section)))
    if (duplicate.id === primary?.id || sections.length === 0 || !sections.every(isHeld)) continue
    try {
      await client.delete(duplicate.id, deadline)
    } catch (error) {
      // Another job may have been faster, and the next run tries again.
      if (!(error instanceof ForgeError)) throw error
    }
  }
}

function published(comment: PostedComment | undefined): Publication & { readonly outcome: 'published' } {
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

function remedyFor({ status, refused }: ForgeError): string | undefined {
  if (status === 401) return 'check the token in `github-token`'
  return refused ? 'give the job `permissions: { contents: read, pull-requests: write }`' : undefined
}
