import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { verifyBundle } from '../../src/evidence/read/verify-bundle.js'
import { pullRequest } from '../support/github-events.js'
import { startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { removeWorkspaces, runStep } from '../support/runner-environment.js'
import { greenFiles, redFiles } from '../support/sample-check.js'
import { sha256, uploadedFiles } from '../support/uploaded-files.js'

afterAll(removeWorkspaces)

test('one artifact holds result, summary, reports and the evidence bundle that the output names', async () => {
  await using github = await startLoopbackGithub()
  const run = await runStep({
    event: pullRequest(),
    github,
    files: redFiles,
    inputs: { reports: 'markdown=out/../report.md', 'retention-days': '7' },
  })
  const files = await uploadedFiles(github)
  expect([...files.keys()].sort()).toEqual([
    'baseline.json',
    'evidence.tar.gz',
    'out/report.md',
    'result.json',
    'summary.md',
  ])
  expect(files.get('result.json')?.toString()).toBe(readFileSync(run.outputs['result-path']!, 'utf8'))
  const bundle = files.get('evidence.tar.gz')!
  expect(run.outputs['evidence-digest']).toBe(`sha256:${sha256(bundle)}`)
  expect(run.summary).toContain(run.outputs['evidence-digest'])
  const text = gunzipSync(bundle).toString('latin1')
  expect(text).toContain('assay.tool.decision')
  for (const content of [text, ...files.values()]) expect(content.toString()).not.toContain('secret-')
})

test.each([
  ['red', redFiles, 1],
  ['green', greenFiles, 0],
  ['without evidence', { ...greenFiles, 'traces/a.jsonl': '' }, 5],
] as const)('the bundle of a run that is %s verifies as downloaded', async (_verdict, files, exitCode) => {
  await using github = await startLoopbackGithub()
  const run = await runStep({ event: pullRequest(), github, files })
  expect(run.exitCode).toBe(exitCode)
  const bundle = (await uploadedFiles(github)).get('evidence.tar.gz')!
  const verdict = await verifyBundle(bundle, { strict: true })
  expect(verdict).toMatchObject({ ok: true, notes: [] })
  expect(`sha256:${verdict.sha256}`).toBe(run.outputs['evidence-digest'])
})

test('the summary names both digests and the line that verifies; names differ by leg and attempt', async () => {
  await using github = await startLoopbackGithub()
  const leg = (matrix: string, attempt: string) =>
    runStep({
      event: pullRequest(),
      github,
      files: redFiles,
      inputs: { matrix },
      env: { GITHUB_RUN_ATTEMPT: attempt },
    })
  const run = await leg('{"model":"small"}', '1')
  await leg('{"model":"large"}', '1')
  await leg('{"model":"large"}', '2')
  const names = github.state.artifacts.map(({ name }) => name)
  expect(names).toEqual(
    ['small-1', 'large-1', 'large-2'].map((leg) =>
      expect.stringMatching(`^assay-evidence-ci-assay-${leg}-[0-9a-f]{8}$`),
    ),
  )
  const [artifact] = github.state.artifacts
  expect(run.outputs['evidence-artifact-digest']).toBe(artifact?.digest)
  expect(run.outputs['evidence-artifact-digest']).not.toBe(run.outputs['evidence-digest'])
  const hex = run.outputs['evidence-digest']!.slice('sha256:'.length)
  expect(run.summary).toContain(
    `gh run download 42 --repo o/r --name ${names[0]} --dir assay-evidence && cd assay-evidence && ` +
      `echo '${hex}  evidence.tar.gz' | sha256sum --check && assay evidence verify evidence.tar.gz\n`,
  )
  expect(run.summary).toContain(run.outputs['evidence-artifact-digest'])
})

test('a check that could not be made keeps its problems', async () => {
  await using github = await startLoopbackGithub()
  const run = await runStep({ event: pullRequest(), github, files: { 'policy.yaml': 'version: [' } })
  expect(run.exitCode).toBe(2)
  const files = await uploadedFiles(github)
  expect([...files.keys()]).toEqual(['result.json', 'summary.md'])
  expect(JSON.parse(files.get('result.json')!.toString())).toMatchObject({ schema: 'assay.error.v1' })
  expect(run.outputs['evidence-digest']).toBe('')
})
