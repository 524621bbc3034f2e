import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Forge } from '../../src/action/forge/forge.js'
import { isRunOf } from '../../src/action/forge/is-run-of.js'
import { commentClient } from '../../src/action/report/comment-client.js'
import {
  type CommentSection,
  composeComment,
  maxSections,
  parseSections,
} from '../../src/publishers/comment-sections.js'
import { Deadline } from '../../src/publishers/deadline.js'
import { type CommentRequest, publishComment } from '../../src/publishers/pull-request-comment.js'
import { type LoopbackGithub, startLoopbackGithub, writeToken } from '../support/loopback-github/loopback-github.js'
import type { Fault } from '../support/loopback-github/state.js'

const marker = '<!-- assay-action:v1 name=assay -->'
const bot = 'github-actions[bot]'
let github: LoopbackGithub

beforeEach(async () => {
  github = await startLoopbackGithub()
})
afterEach(() => github[Symbol.asyncDispose]())

interface Posting extends Omit<Partial<CommentRequest>, 'section'> {
  readonly token?: string
  readonly timeout?: number
  readonly section?: Partial<CommentSection>
}

function sectionOf(text: string, more: Partial<CommentSection> = {}): CommentSection {
  const key = createHash('sha256')
    .update(more.title ?? '')
    .digest('hex')
    .slice(0, 16)
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return { key, title: '', run: 42, attempt: 1, commit: 'b'.repeat(40), digest, body: text, ...more }
}

function post(text: string, { token = 'write-token', timeout = 8_000, section = {}, ...request }: Posting = {}) {
  const forge = new Forge(github.origin, token, 'o/r')
  const isRun = isRunOf(forge, '')
  return publishComment(
    commentClient(forge, 7),
    { marker, section: sectionOf(text, section), create: true, skip: 'same-commit', isRun, ...request },
    Deadline.in(timeout),
  )
}

/** What a comment says, by section. */
const sectionTexts = (comment = ours()[0]) => (comment ? parseSections(comment.body).map(({ body }) => body) : [])

const ours = () =>
  github.state.comments.filter((comment) => comment.body.startsWith(marker) && comment.user.login !== 'mallory')

test('creates once, updates in place, leaves alone what is current', async () => {
  expect(await post('red')).toMatchObject({ outcome: 'published', url: expect.stringContaining('issuecomment') })
  expect(await post('green')).toMatchObject({ outcome: 'published' })
  expect(await post('green')).toMatchObject({ outcome: 'unchanged' })
  expect(ours()).toMatchObject([{ updates: 1 }])
  expect(sectionTexts()).toEqual(['green'])
})

test('finds its comment behind 300 others, and reads on until a page is not full', async () => {
  for (let i = 0; i < 300; i += 1) github.state.addComment(7, 'someone', `comment ${i}`)
  await post('red')
  await post('green')
  expect(ours()).toMatchObject([{ updates: 1 }])
  expect(github.state.requests.filter((it) => it.endpoint === 'comments.list')).toHaveLength(4 * 4)
})

test('a marker planted by somebody else is neither edited nor believed', async () => {
  const planted = github.state.addComment(7, 'mallory', `${marker}\nall is well`)
  await post('red')
  await post('green')
  expect(planted.updates).toBe(0)
  expect(ours()).toMatchObject([{ updates: 1 }])
  expect(sectionTexts()).toEqual(['green'])
})

test('our marker inside one of our own comments is not its first line', async () => {
  const quoting = github.state.addComment(7, bot, `> quoted\n${marker}`)
  await post('red')
  expect(quoting.updates).toBe(0)
})

test('the oldest of several own comments wins', async () => {
  const first = github.state.addComment(7, bot, `${marker}\nold`)
  const second = github.state.addComment(7, bot, `${marker}\nnewer`)
  await post('now')
  expect([first.updates, second.updates]).toEqual([1, 0])
})

test('a person’s token is known by its user, an app’s by its viewer', async () => {
  github.state.tokens.set('pat', { ...writeToken, login: 'ci-user', installation: false })
  github.state.tokens.set('app', { ...writeToken, login: 'our-app[bot]' })
  for (const token of ['pat', 'app']) {
    await post('red', { token })
    await post('green', { token })
  }
  expect(ours().map(({ user, updates }) => [user.login, updates])).toEqual([
    ['ci-user', 1],
    ['our-app[bot]', 1],
  ])
})

test('without a comment to bring up to date, none is created if none is wanted', async () => {
  expect(await post('green', { create: false })).toMatchObject({ outcome: 'unchanged' })
  expect(github.state.comments).toHaveLength(0)
})

test.each<[Fault, string]>([
  [403, 'planned fault 403'],
  [404, 'planned fault 404'],
  [422, 'planned fault 422'],
])('HTTP %s is not repeated and is explained', async (fault, words) => {
  github.state.faults.push({ endpoint: 'comments', fault })
  const publication = await post('red')
  expect(publication).toMatchObject({
    outcome: 'failed',
    code: 'W_COMMENT_NOT_POSTED',
    reason: expect.stringContaining(words),
  })
  expect(github.state.requests).toHaveLength(1)
})

test('a rate limit is not taken for a missing permission, a bad token is reported as one', async () => {
  github.state.faults.push({ endpoint: 'comments', fault: 403, retryAfter: 3600 })
  expect(await post('red')).toMatchObject({ outcome: 'failed', remedy: undefined })
  github.state.faults.length = 0
  expect(await post('red', { token: 'unknown' })).toMatchObject({ remedy: expect.stringContaining('github-token') })
})

test('a refused permission is reported with the line that grants it', async () => {
  const publication = await post('red', { token: 'read-token' })
  expect(publication).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('Resource not accessible by integration'),
    remedy: expect.stringContaining('permissions: { contents: read, pull-requests: write }'),
  })
})

test.each<[string, Fault]>([
  ['comments.list', 502],
  ['comments.create', 503],
  ['comments.update', 'reset'],
  ['comments.list', 429],
])('one %s fault (%s) is overcome', async (endpoint, fault) => {
  await post('old')
  github.state.faults.push({ endpoint, fault, times: 1, ...(fault === 429 ? { retryAfter: 1 } : {}) })
  if (endpoint === 'comments.create') github.state.comments.length = 0
  expect(await post('new')).toMatchObject({ outcome: 'published' })
  expect(ours()).toHaveLength(1)
})

test.each<Fault>([500, 'reset'])('a steady fault (%s) ends after three attempts', async (fault) => {
  github.state.faults.push({ endpoint: 'comments', fault })
  expect(await post('red')).toMatchObject({ outcome: 'failed' })
  expect(github.state.requests).toHaveLength(3)
})

test('silence ends at the deadline', async () => {
  github.state.faults.push({ endpoint: 'comments.create', fault: 'hang' })
  const publication = await post('red', { timeout: 700 })
  expect(publication).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('no answer in time') })
})

test('a wait that the deadline does not allow is not begun', async () => {
  github.state.faults.push({ endpoint: 'comments', fault: 429, retryAfter: 3600 })
  expect(await post('red')).toMatchObject({ outcome: 'failed' })
  expect(github.state.requests).toHaveLength(1)
})

describe('several jobs on one comment', () => {
  const titles = Array.from({ length: 8 }, (_, i) => `leg ${i}`)
  const legs = (text: string, options: Posting = {}) =>
    Promise.all(titles.map((title) => post(`${text} of ${title}`, { timeout: 22_000, section: { title }, ...options })))

  test('all sections survive when a write takes up to a second, and one comment is left', async () => {
    github.state.writeDelay = () => Math.random() * 1000
    const outcomes = await legs('red')
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(titles.map(() => 'published'))
    expect(outcomes.filter((it) => 'note' in it && it.note !== undefined)).toEqual([])
    expect(ours()).toHaveLength(1)
    expect(sectionTexts()).toEqual(titles.map((title) => `red of ${title}`))
    for (const title of titles) expect(ours()[0]?.body).toContain(`**${title}**`)
  })

  test('a duplicate is deleted only if the oldest holds all that it says', async () => {
    const first = github.state.addComment(7, bot, composeComment(marker, [sectionOf('a', { title: 'a' })]))
    github.state.addComment(7, bot, composeComment(marker, [sectionOf('b', { title: 'b' })]))
    const planted = github.state.addComment(
      7,
      'mallory',
      composeComment(marker, [sectionOf('evil', { title: 'evil' })]),
    )
    const unsigned = github.state.addComment(7, bot, `${marker}\nfrom an earlier version`)
    await post('c', { section: { title: 'c' } })
    expect(sectionTexts(first)).toEqual(['a', 'b', 'c'])
    expect(github.state.comments).toEqual([first, planted, unsigned])
  })

  test('a comment of an earlier version is taken over', async () => {
    const old = github.state.addComment(7, bot, `${marker}\nred`)
    await post('green', { create: false })
    expect(sectionTexts(old)).toEqual(['green'])
  })

  test('a late run does not overwrite a newer one, a repeated one does', async () => {
    github.state.putRun({ id: 50, head_sha: 'b'.repeat(40) })
    await post('new', { section: { run: 50 } })
    expect(await post('old', { section: { run: 49 } })).toMatchObject({ outcome: 'unchanged' })
    expect(await post('again', { section: { run: 50, attempt: 2 } })).toMatchObject({ outcome: 'published' })
    expect(sectionTexts()).toEqual(['again'])
  })

  test('a section about another commit says so', async () => {
    await post('a', { section: { title: 'a', commit: 'a'.repeat(40) } })
    await post('b', { section: { title: 'b', run: 43 } })
    expect(ours()[0]?.body).toContain('**a** · as of commit aaaaaaa')
    expect(ours()[0]?.body).not.toContain('**b** ·')
  })

  test('long sections are shortened, not lost, and the comment stays within GitHub’s limit', async () => {
    const long = (title: string) => `### ❌ ${title}\n\n${'| row |\n'.repeat(4_000)}`
    for (const title of ['a', 'b', 'c']) await post(long(title), { section: { title } })
    expect(ours()[0]!.body.length).toBeLessThan(65_536)
    expect(sectionTexts().map((text) => text.split('\n')[0])).toEqual(['### ❌ a', '### ❌ b', '### ❌ c'])
    expect(sectionTexts().some((text) => text.includes('Shortened'))).toBe(true)
  }, 60_000)

  test('a comment that is full is reported, with the way out', async () => {
    const many = Array.from({ length: maxSections }, (_, i) => sectionOf('x', { title: `leg ${i}`, run: 99 }))
    github.state.addComment(7, bot, composeComment(marker, many))
    expect(await post('late', { section: { title: 'one more' } })).toMatchObject({
      outcome: 'failed',
      remedy: expect.stringContaining('mode: merge'),
    })
  })

  test('a report that became outdated is not written', async () => {
    const outdated = async () => 'the head moved on'
    expect(await post('red', { outdated })).toMatchObject({ outcome: 'unchanged', reason: 'the head moved on' })
    expect(github.state.comments).toEqual([])
  })

  test('what cannot be verified in time is published with a note', async () => {
    github.state.faults.push({ endpoint: 'comments.list', fault: 500, times: 0 })
    expect(await post('red', { timeout: 3_000 })).toMatchObject({
      outcome: 'published',
      note: expect.stringContaining('could not be verified'),
    })
  })
})
