import { afterEach, beforeEach, expect, test } from 'vitest'
import { Deadline } from '../../src/publishers/deadline.js'
import { GithubApi } from '../../src/publishers/github-api.js'
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

function post(text: string, options: Partial<CommentRequest> & { token?: string; patience?: number } = {}) {
  const { token = 'write-token', patience = 8_000, ...request } = options
  const body = `${marker}\n${text}`
  return publishComment(
    { api: new GithubApi(github.origin, token), repository: 'o/r', pullRequest: 7 },
    { body, create: true, isCurrent: (existing) => existing === body, ...request },
    Deadline.in(patience),
  )
}

const ours = () =>
  github.state.comments.filter((comment) => comment.body.startsWith(marker) && comment.user.login !== 'mallory')

test('creates once, updates in place, leaves alone what is current', async () => {
  expect(await post('red')).toMatchObject({ outcome: 'published', url: expect.stringContaining('issuecomment') })
  expect(await post('green')).toMatchObject({ outcome: 'published' })
  expect(await post('green')).toMatchObject({ outcome: 'unchanged' })
  expect(ours()).toMatchObject([{ body: `${marker}\ngreen`, updates: 1 }])
})

test('finds its comment behind 300 others, and reads on until a page is not full', async () => {
  for (let i = 0; i < 300; i += 1) github.state.addComment(7, 'someone', `comment ${i}`)
  await post('red')
  await post('green')
  expect(ours()).toMatchObject([{ updates: 1 }])
  expect(github.state.requests.filter((it) => it.endpoint === 'comments.list')).toHaveLength(4 + 4)
})

test('a marker planted by somebody else is neither edited nor believed', async () => {
  const planted = github.state.addComment(7, 'mallory', `${marker}\nall is well`)
  await post('red')
  await post('green')
  expect(planted.updates).toBe(0)
  expect(ours()).toMatchObject([{ body: `${marker}\ngreen`, updates: 1 }])
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
])('HTTP %s is not repeated and is told in words', async (fault, words) => {
  github.state.faults.push({ endpoint: 'comments', fault })
  const told = await post('red')
  expect(told).toMatchObject({
    outcome: 'failed',
    code: 'W_COMMENT_NOT_POSTED',
    reason: expect.stringContaining(words),
  })
  expect(github.state.requests).toHaveLength(1)
})

test('a rate limit is not taken for a missing permission, a bad token is told as one', async () => {
  github.state.faults.push({ endpoint: 'comments', fault: 403, retryAfter: 3600 })
  expect(await post('red')).toMatchObject({ outcome: 'failed', remedy: undefined })
  github.state.faults.length = 0
  expect(await post('red', { token: 'unknown' })).toMatchObject({ remedy: expect.stringContaining('github-token') })
})

test('a refused permission is told with the line that grants it', async () => {
  const told = await post('red', { token: 'read-token' })
  expect(told).toMatchObject({
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

test.each<Fault>([500, 'reset', 429])('a steady fault (%s) ends after three attempts', async (fault) => {
  github.state.faults.push({ endpoint: 'comments', fault })
  expect(await post('red')).toMatchObject({ outcome: 'failed' })
  expect(github.state.requests).toHaveLength(3)
})

test('silence ends at the deadline', async () => {
  github.state.faults.push({ endpoint: 'comments.create', fault: 'hang' })
  const told = await post('red', { patience: 700 })
  expect(told).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('no answer to POST') })
})

test('a wait that the deadline does not allow is not begun', async () => {
  github.state.faults.push({ endpoint: 'comments', fault: 429, retryAfter: 3600 })
  expect(await post('red')).toMatchObject({ outcome: 'failed' })
  expect(github.state.requests).toHaveLength(1)
})
