import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { commentMarker } from '../../src/reporters/github/github-report.js'
import { pullRequest } from '../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { removeWorkspaces, runStep } from '../support/runner-environment.js'
import { greenFiles, redFiles } from '../support/sample-check.js'

let github: LoopbackGithub

beforeEach(async () => {
  github = await startLoopbackGithub()
})
afterEach(() => github[Symbol.asyncDispose]())
afterAll(removeWorkspaces)

const leg = (number: number) =>
  runStep({
    event: pullRequest(),
    github,
    files: number % 2 === 0 ? redFiles : greenFiles,
    inputs: { evidence: 'none', section: JSON.stringify({ shard: number, model: 'small' }) },
  })

test('eight processes on one comment: every section survives writes of up to a second', async () => {
  const marker = commentMarker('assay')
  const planted = github.state.addComment(7, 'mallory', `${marker}\nall is well`)
  github.state.writeDelay = () => Math.random() * 1000
  const runs = await Promise.all(Array.from({ length: 8 }, (_, number) => leg(number)))
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 0, 1, 0, 1, 0, 1, 0])
  expect(runs.flatMap((run) => run.annotations('warning'))).toEqual([])
  const own = github.state.comments.filter((comment) => comment !== planted)
  expect(own).toHaveLength(1)
  for (let number = 0; number < 8; number += 1) expect(own[0]?.body).toContain(`assay (small, ${number})`)
  expect(own[0]?.body.match(/❌ Assay: fail/g)).toHaveLength(4)
  expect(own[0]?.body.match(/✅ Assay: pass/g)).toHaveLength(4)
  expect(planted).toMatchObject({ body: `${marker}\nall is well`, updates: 0 })
  expect(new Set(runs.map(({ outputs }) => outputs['comment-url']))).toEqual(new Set([own[0]?.html_url]))
}, 90_000)
