import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, test } from 'vitest'
import { composeComment, parseSections } from '../../src/publishers/comment-sections.js'
import { pullRequest, push } from '../support/github-events.js'
import { startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { folderWith } from '../support/run-cli.js'
import { actionEntry, nodes, parseOutputs, removeWorkspaces, runStep } from '../support/runner-environment.js'
import { greenFiles, redFiles } from '../support/sample-check.js'

afterAll(removeWorkspaces)

describe('a log that takes nothing', () => {
  it.each([
    ['both streams closed', '"$@" >&- 2>&-'],
    ['a full disk', '"$@" > /dev/full 2> /dev/full'],
    ['a reader that has gone', '"$@" 2>&1 | true; exit "$(printf %s "$PIPESTATUS")"'],
  ])('ends the job with its verdict: %s', (_, line) => {
    const root = folderWith({ output: '', 'summary.md': '' })
    for (const [name, text] of Object.entries(redFiles)) {
      mkdirSync(join(root, 'workspace', 'traces'), { recursive: true })
      writeFileSync(join(root, 'workspace', name), text)
    }
    const env = {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: join(root, 'workspace'),
      GITHUB_EVENT_NAME: 'push',
      // No such file, and no forge to ask.
      GITHUB_EVENT_PATH: join(root, 'event.json'),
      GITHUB_OUTPUT: join(root, 'output'),
      GITHUB_STEP_SUMMARY: join(root, 'summary.md'),
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      RUNNER_TEMP: root,
    }
    const argv = ['-c', line, 'assay', nodes.node24, actionEntry]
    const { status, signal } = spawnSync('bash', argv, { env, timeout: 30_000 })
    expect([status, signal]).toEqual([1, null])
    expect(parseOutputs(readFileSync(join(root, 'output'), 'utf8')).verdict).toBe('fail')
    expect(readFileSync(join(root, 'summary.md'), 'utf8')).toContain('❌ Assay: fail')
  })
})

test('a time that is not one is an error of the job, not the clock in silence', async () => {
  const wrong = await runStep({ event: push, files: greenFiles, env: { SOURCE_DATE_EPOCH: 'yesterday' } })
  expect([wrong.exitCode, wrong.outputs.verdict]).toEqual([2, 'error'])
  expect(wrong.annotations('error')[0]?.properties.title).toBe('E_SOURCE_DATE')
  const right = await runStep({ event: push, files: greenFiles, env: { SOURCE_DATE_EPOCH: '1763805600' } })
  expect(right.outputs.verdict).toBe('pass')
})

describe('a comment that somebody edited', () => {
  /** A run that never was, newer than all: once as somebody types it, once with everything that such a section must have. */
  const edits: readonly (readonly [string, (body: string) => string])[] = [
    ['by hand', (body) => body.replace(/ run=\d+ /, ' run=999999999999999 ')],
    [
      'with its seal',
      (body) => {
        const forged = parseSections(body).map((section) => ({ ...section, run: 999_999_999_999_999 }))
        return composeComment(body.slice(0, body.indexOf('\n')), forged)
      },
    ],
  ]

  test.each(edits)('to be of a newer run silences no later one: %s', async (_, edit) => {
    await using github = await startLoopbackGithub()
    await runStep({ event: pullRequest(), github, files: greenFiles, inputs: { comment: 'always' } })
    const [comment] = github.state.comments
    const edited = edit(comment!.body)
    expect(edited).toContain('run=999999999999999')
    comment!.body = edited
    await runStep({ event: pullRequest(), github, run: '43', files: redFiles })
    expect(github.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('❌ Assay: fail')])
  })

  test('a run that is newer keeps its section', async () => {
    await using github = await startLoopbackGithub()
    await runStep({ event: pullRequest(), github, run: '44', files: redFiles })
    // What a run of the same commit wrote is the server's to confirm.
    github.state.putRun({ id: 44, head_sha: 'b'.repeat(40) })
    await runStep({ event: pullRequest(), github, run: '43', files: greenFiles })
    expect(github.state.comments[0]?.body).toContain('❌ Assay: fail')
  })
})
