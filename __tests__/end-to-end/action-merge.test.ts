import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { showBundle } from '../../src/evidence/inspect/show-bundle.js'
import type { AssayResult } from '../../src/model/result.js'
import { pullRequest, push } from '../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { runCli } from '../support/run-cli.js'
import { removeWorkspaces, runStep, type Step } from '../support/runner-environment.js'
import { greenTraces, policyYaml, redTraces } from '../support/sample-check.js'
import { replaceFiles, sha256, uploadedFiles } from '../support/uploaded-files.js'
import { zipArchive } from '../support/zip-archive.js'

let github: LoopbackGithub

beforeEach(async () => {
  github = await startLoopbackGithub()
})
afterEach(() => github[Symbol.asyncDispose]())
afterAll(removeWorkspaces)

const files = { 'policy.yaml': policyYaml }
const step = (inputs: Record<string, string>, more: Partial<Step> = {}) =>
  runStep({ event: pullRequest(), github, files, inputs, ...more })
const leg = (shard: string, traces: string) =>
  step(
    { mode: 'collect', section: JSON.stringify({ shard }) },
    { files: { ...files, [`traces/${shard}.jsonl`]: traces.replaceAll('run-1', `run-${shard}`) } },
  )
const merge = (inputs: Record<string, string> = {}) => step({ mode: 'merge', ...inputs })

test('jobs that collect fail nothing and write no comment; the merging job evaluates as one run would', async () => {
  const legs = [await leg('a', redTraces), await leg('b', greenTraces)]
  expect(legs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
  expect(legs.flatMap((run) => run.annotations('error'))).toEqual([])
  expect(github.state.comments).toEqual([])
  const merged = await merge()
  expect(merged.exitCode).toBe(1)
  expect(github.state.comments).toMatchObject([{ body: expect.stringContaining('❌ Assay: fail · 2 errors') }])
  const whole = await step(
    { evidence: 'none', comment: 'never' },
    {
      files: {
        ...files,
        'traces/a.jsonl': redTraces.replaceAll('run-1', 'run-a'),
        'traces/b.jsonl': greenTraces.replaceAll('run-1', 'run-b'),
      },
    },
  )
  expect((whole.result() as AssayResult).timelines).toHaveLength(1)
  expect(merged.result()).toEqual(whole.result())
})

test('the same trace in two jobs is an error', async () => {
  await step({ mode: 'collect', section: 'a' }, { files: { ...files, 'traces/a.jsonl': redTraces } })
  await step({ mode: 'collect', section: 'b' }, { files: { ...files, 'traces/b.jsonl': redTraces } })
  const run = await merge()
  expect([run.exitCode, run.annotations('error')[0]?.properties.title]).toEqual([2, 'E_TRACE_SPLIT'])
})

test('the merged verdict has evidence that names every job’s by digest, and verifies as downloaded', async () => {
  await leg('a', redTraces)
  await leg('b', greenTraces)
  const collected = await uploadedFiles(github, /^assay-partial-/)
  const merged = await merge()
  const files = await uploadedFiles(github, /^assay-evidence/)
  expect([...files.keys()].sort()).toEqual([
    'baseline.json',
    'evidence-part-1.tar.gz',
    'evidence-part-2.tar.gz',
    'evidence.index.json',
    'evidence.tar.gz',
    'result.json',
    'summary.md',
  ])
  expect(merged.outputs['evidence-digest']).toBe(`sha256:${sha256(files.get('evidence.index.json')!)}`)
  expect(merged.summary).toContain(merged.outputs['evidence-digest'])
  expect(merged.summary).toContain('assay evidence verify evidence.index.json')

  const { verdict, events } = await showBundle(files.get('evidence.tar.gz')!, { strict: true })
  expect(verdict.ok).toBe(true)
  const parts = events
    .filter(({ type }) => type === 'dev.assay-action.merged-part.v1')
    .map(({ data }) => data as unknown as Part)
  expect(parts.map(({ name }) => name).sort()).toEqual(
    github.state.artifacts
      .map(({ name }) => `artifact:${name}/partial.json`)
      .filter((name) => name.includes('assay-partial-'))
      .sort(),
  )
  expect(parts.map(({ partial_sha256 }) => partial_sha256)).toContain(sha256(collected.get('partial.json')!))
  expect(parts.flatMap(({ bundles }) => bundles)).toMatchObject([
    { file: 'evidence-part-1.tar.gz', sha256: sha256(files.get('evidence-part-1.tar.gz')!) },
    { file: 'evidence-part-2.tar.gz', sha256: sha256(files.get('evidence-part-2.tar.gz')!) },
  ])
  expect(events.at(-1)?.data).toMatchObject({
    verdict: 'fail',
    error: 2,
    traces: 2,
    result_sha256: sha256(files.get('result.json')!),
  })

  const cwd = mkdtempSync(join(tmpdir(), 'assay-merged-'))
  for (const [path, data] of files) writeFileSync(join(cwd, path), data)
  const verify = () => runCli(['evidence', 'verify', 'evidence.index.json'], { cwd })
  expect(await verify()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^(✔ .*\n){4}$/) })
  // A sound bundle, but not the one that was evaluated.
  writeFileSync(join(cwd, 'evidence-part-1.tar.gz'), files.get('evidence-part-2.tar.gz')!)
  expect(await verify()).toMatchObject({ code: 1, stdout: expect.stringContaining('Integrity/IndexDigest') })
  rmSync(cwd, { recursive: true })
})

interface Part {
  readonly name: string
  readonly partial_sha256: string
  readonly bundles: readonly { readonly file: string; readonly sha256: string }[]
}

type Files = Map<string, Buffer>
test.each<[string, string, (mine: Files, other: Files) => void]>([
  [
    'a changed bundle',
    'does not verify: Integrity',
    (mine) => {
      const events = gunzipSync(mine.get('evidence.tar.gz')!).toString('latin1').replace('"deny"', '"okay"')
      mine.set('evidence.tar.gz', gzipSync(Buffer.from(events, 'latin1')))
    },
  ],
  [
    'a part of a bundle',
    'does not verify: Integrity',
    (mine) => mine.set('evidence.tar.gz', mine.get('evidence.tar.gz')!.subarray(0, -100)),
  ],
  [
    'the bundle of another job',
    'it covers other trace files',
    (mine, other) => mine.set('evidence.tar.gz', other.get('evidence.tar.gz')!),
  ],
  [
    'a partial result that lost a finding',
    'it holds 1 calls with E_TOOL_DENIED, not 0',
    (mine) => {
      const partial = JSON.parse(mine.get('partial.json')!.toString())
      const isDenied = ({ rule }: { rule: string }) => rule === 'E_TOOL_DENIED'
      partial.logs = partial.logs.filter((log: { rule: string }) => !isDenied(log))
      Object.assign(partial.callRules.find(isDenied), { held: 1, violated: 0 })
      mine.set('partial.json', Buffer.from(JSON.stringify(partial)))
    },
  ],
  [
    'a partial result whose rule was never broken',
    'a sequence rule is broken 1 times in it, not 0',
    (mine) => {
      const partial = JSON.parse(mine.get('partial.json')!.toString())
      Object.assign(partial.rules[0], { held: 1, violated: 0 })
      mine.set('partial.json', Buffer.from(JSON.stringify(partial)))
    },
  ],
])('%s in a job’s artifact is an error, never a verdict', async (_, why, tamper) => {
  await leg('a', redTraces)
  const [name] = github.state.artifacts.map((artifact) => new RegExp(artifact.name))
  await leg('b', greenTraces)
  const names = github.state.artifacts.map((artifact) => new RegExp(artifact.name))
  const mine = await uploadedFiles(github, name)
  tamper(mine, await uploadedFiles(github, names[1]))
  replaceFiles(github, name!, mine)
  const run = await merge()
  expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
  expect(run.annotations('error')[0]).toMatchObject({ properties: { title: 'E_PART_EVIDENCE' } })
  expect(run.annotations('error')[0]?.message).toContain(why)
})

const withoutBundle = async () => {
  await leg('a', redTraces)
  const files = await uploadedFiles(github)
  files.delete('evidence.tar.gz')
  replaceFiles(github, /^/, files)
}

test('a job without a bundle is refused', async () => {
  await withoutBundle()
  const refused = await merge()
  expect([refused.exitCode, refused.outputs.verdict]).toEqual([2, 'error'])
  expect(refused.annotations('error')[0]).toMatchObject({ properties: { title: 'E_PART_EVIDENCE' } })
})

test('a job without a bundle is taken on request, and reported to have none', async () => {
  await withoutBundle()
  const run = await merge({ 'allow-unproven-parts': 'true' })
  expect([run.exitCode, run.outputs.verdict]).toEqual([1, 'fail'])
  expect(run.annotations('warning')[0]?.message).toContain('No evidence bundle was found for artifact:assay-partial-')
  const kept = await uploadedFiles(github, /^assay-evidence/)
  expect([...kept.keys()]).not.toContain('evidence.index.json')
  expect(run.outputs['evidence-digest']).toBe(`sha256:${sha256(kept.get('evidence.tar.gz')!)}`)
})

test.each(['another commit', 'another run'])('a part of %s is refused, even on request', async (which) => {
  const env = which === 'another run' ? { GITHUB_RUN_ID: '41' } : {}
  const other = { ...push, sha: '9'.repeat(40) }
  await step(
    { mode: 'collect', section: 'a' },
    {
      event: which === 'another run' ? pullRequest() : other,
      env,
      files: { ...files, 'traces/a.jsonl': greenTraces },
    },
  )
  const run = await merge({ 'allow-unproven-parts': 'true' })
  expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
  expect(run.annotations('error')[0]?.message).toContain(`it is of ${which}`)
})

test('a job that collects and keeps nothing fails before any work', async () => {
  const run = await step({ mode: 'collect', evidence: 'none' }, { files: { ...files, 'traces/a.jsonl': redTraces } })
  expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
  expect(run.annotations('error')).toMatchObject([{ properties: { title: 'E_ACTION_INPUT' } }, {}])
  expect(run.annotations('error')[0]?.message).toContain('its artifact is what `mode: merge` reads')
})

test('a partial result that could not be kept fails its job', async () => {
  github.state.faults.push({ endpoint: 'twirp.CreateArtifact', fault: 403 })
  const run = await leg('a', greenTraces)
  expect(run.exitCode).toBe(2)
  expect(run.annotations('error')[0]?.message).toContain('The partial result was not uploaded')
})

test.each([
  ['none at all', () => undefined, 'are missing: assay-partial-*'],
  [
    'one without its partial result',
    () => github.state.addArtifact('42', 'assay-partial-x', zipArchive([{ name: 'a.jsonl', data: redTraces }])),
    'are missing: assay-partial-x',
  ],
  [
    'a damaged one',
    () => github.state.addArtifact('42', 'assay-partial-x', zipArchive([{ name: 'partial.json', data: '{"schema":' }])),
    'cannot be merged',
  ],
])('%s is an error, never a verdict on less', async (_, seed, why) => {
  seed()
  const run = await merge()
  expect([run.exitCode, run.outputs.verdict]).toEqual([2, 'error'])
  expect(run.annotations('error')[0]?.message).toContain(why)
})
