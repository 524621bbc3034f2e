import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import { baseSha, pullRequest, push } from '../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { removeWorkspaces, runStep, type Step } from '../support/runner-environment.js'
import { greenFiles, greenTraces, policyYaml, redFiles, redTraces } from '../support/sample-check.js'
import { uploadedFiles } from '../support/uploaded-files.js'

afterAll(removeWorkspaces)

/** What a user of either forge gets from the same workflow. */
describe.each(['github', 'gitea'] as const)('on %s', (personality) => {
  let forge: LoopbackGithub
  beforeEach(async () => {
    forge = await startLoopbackGithub(personality)
  })
  afterEach(() => forge[Symbol.asyncDispose]())
  const step = (more: Partial<Step>) => runStep({ event: pullRequest(), github: forge, ...more })
  const bodies = () => forge.state.comments.filter(({ user }) => user.login !== 'somebody').map(({ body }) => body)
  /** Everything that a person reads. */
  const words = (run: { readonly stdout: string; readonly summary: string }) =>
    [run.stdout, run.summary, ...bodies()].join('\n').replaceAll(/^::debug::.*$/gm, '')

  test('a check comments, keeps one artifact, turns the comment green, and says the same everywhere', async () => {
    // As many as a page of GitHub’s holds: a forge without pages gives all of them again.
    for (let i = 0; i < 99; i += 1) forge.state.addComment(7, 'somebody', `comment ${i}`)
    const red = await step({ files: redFiles })
    expect([red.exitCode, red.outputs.verdict]).toEqual([1, 'fail'])
    expect(bodies()).toEqual([expect.stringContaining('❌ Assay: fail · 2 errors')])
    expect(red.outputs['evidence-digest']).toMatch(/^sha256:/)
    const [artifact] = forge.state.artifacts
    const page = personality === 'github' ? artifact?.id : artifact?.name
    expect(red.outputs['evidence-artifact-url']).toMatch(new RegExp(`/o/r/actions/runs/42/artifacts/${page}$`))
    expect([...(await uploadedFiles(forge)).keys()]).toContain('evidence.tar.gz')
    expect(red.annotations('warning')).toEqual([])
    const green = await step({ files: greenFiles, run: '43' })
    expect([green.exitCode, green.outputs.verdict]).toEqual([0, 'pass'])
    expect(bodies()).toEqual([expect.stringContaining('✅ Assay: pass')])
    if (personality === 'gitea') for (const run of [red, green]) expect(words(run)).not.toMatch(/github|gh run/i)
  })

  test('jobs collect, and one job merges', async () => {
    for (const [shard, traces] of [
      ['a', redTraces],
      ['b', greenTraces],
    ] as const) {
      const files = { 'policy.yaml': policyYaml, 'traces/t.jsonl': traces.replaceAll('run-1', `run-${shard}`) }
      const run = await step({ files, inputs: { mode: 'collect', section: JSON.stringify({ shard }) } })
      expect(run.exitCode, run.stdout).toBe(0)
    }
    const merged = await step({ files: { 'policy.yaml': policyYaml }, inputs: { mode: 'merge' } })
    expect([merged.exitCode, merged.outputs.verdict]).toEqual([1, 'fail'])
    expect((merged.result() as AssayResult).traces.traces).toBe(2)
    expect(bodies()).toEqual([expect.stringContaining('❌ Assay: fail · 2 errors')])
  })

  test('a pull request is compared with what the base branch kept', async () => {
    const base = await step({
      event: { ...push, sha: baseSha },
      run: '40',
      files: redFiles,
      inputs: { 'fail-on': 'none' },
    })
    expect(base.exitCode).toBe(0)
    // A newer run of another workflow on the same branch.
    forge.state.putRun({ id: 41, workflow_id: 10 })
    const run = await step({ files: redFiles, inputs: { 'fail-on-new-only': 'true' } })
    expect((run.result() as AssayResult).comparison).toMatchObject({ baseline: 'used', base: { commit: baseSha } })
    expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'pass'])
  })

  test('traces come from an artifact of the run, by its name', async () => {
    const { zipArchive } = await import('../support/zip-archive.js')
    forge.state.addArtifact('42', 'my-traces', zipArchive([{ name: 't.jsonl', data: Buffer.from(redTraces) }]))
    const run = await step({ files: { 'policy.yaml': policyYaml }, inputs: { 'trace-artifacts': 'my-traces' } })
    expect([run.exitCode, run.outputs.verdict]).toEqual([1, 'fail'])
  })
})

test('two workflow files of one name and job have sections of their own', async () => {
  await using forge = await startLoopbackGithub()
  const of = (file: string, run: string, files: Step['files']) => {
    const ref = `o/r/.github/workflows/${file}@refs/heads/main`
    return runStep({ event: pullRequest(), github: forge, run, files: files!, env: { GITHUB_WORKFLOW_REF: ref } })
  }
  await of('red.yml', '42', redFiles)
  await of('green.yml', '43', greenFiles)
  const [comment] = forge.state.comments
  expect(comment?.body).toContain('❌ Assay: fail')
  expect(comment?.body).toContain('✅ Assay: pass')
})

test('Forgejo is named as such, and on GitHub’s own server the report says what is missing', async () => {
  await using forge = await startLoopbackGithub('gitea')
  const fork = pullRequest(7, { repo: { full_name: 'stranger/r' }, actor: 'stranger' })
  const run = await runStep({ event: fork, github: forge, files: redFiles, env: { FORGEJO_ACTIONS: 'true' } })
  expect(run.summary).toContain('so Forgejo gives this job a token that cannot write')
  await using github = await startLoopbackGithub()
  const server = { GITHUB_SERVER_URL: 'https://github.company.example' }
  const enterprise = await runStep({ event: pullRequest(), github, files: redFiles, env: server })
  expect(enterprise.summary).toContain('GitHub Enterprise Server has no artifact service of the current version')
  // What is not kept is not named.
  expect(github.state.comments[0]?.body).toMatch(/· \[run\]\(/)
  expect(github.state.comments[0]?.body).not.toContain('evidence `')
})
