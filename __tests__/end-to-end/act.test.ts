import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { pullRequest } from '../support/github-events.js'
import { startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { runtimeToken } from '../support/loopback-github/results-service.js'

const script = resolve('scripts/run-act.mjs')
const install = spawnSync(process.execPath, [script, '--install'], { encoding: 'utf8' })
const available = install.status === 0
if (!available) console.warn(`The example workflows were not run: ${install.stderr.trim().split('\n').at(-1)}`)

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** The airline example as a repository whose `npm test` has already written these traces. */
function project(traces: readonly ('good' | 'bad')[], places = ['traces']): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-act-'))
  folders.push(folder)
  const [name, airline] = ['agent', resolve('examples/airline')]
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', scripts: { test: 'true' } }))
  const packages = { '': { name, version: '1.0.0' } }
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ name, lockfileVersion: 3, packages }))
  for (const policy of ['policy.yaml', 'policies/booking.yaml', 'policies/search.yaml'])
    cpSync(join(airline, 'policy.yaml'), join(folder, policy))
  for (const trace of traces)
    for (const place of places) cpSync(join(airline, 'traces', `${trace}.jsonl`), join(folder, place, `${trace}.jsonl`))
  spawnSync('git', ['init', '--quiet'], { cwd: folder })
  mkdirSync(join(folder, '.events'))
  writeFileSync(join(folder, '.events/pull_request.json'), JSON.stringify(pullRequest().payload))
  return folder
}

async function runWorkflow(workflow: string, folder: string) {
  await using github = await startLoopbackGithub()
  const args = [`examples/workflows/${workflow}`, folder, join(folder, '.events/pull_request.json')]
  const { code, log } = await new Promise<{ code: number; log: string }>((done) => {
    execFile(
      process.execPath,
      [script, ...args, github.origin, runtimeToken('42')],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
      (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), log: stdout + stderr }),
    )
  })
  return { code, log, comments: [...github.state.comments.values()].map(({ body }) => body) }
}

describe.skipIf(!available)('a real workflow runner', { timeout: 150_000 }, () => {
  test('runs the single job green, with a green comment', async () => {
    const { code, log, comments } = await runWorkflow('single-job.yml', project(['good']))
    expect(code, log).toBe(0)
    expect(comments, log).toHaveLength(1)
    expect(comments[0]).toContain('### ✅ Assay: pass')
  })

  test('runs the single job red, and has told the pull request by then', async () => {
    const { code, log, comments } = await runWorkflow('single-job.yml', project(['good', 'bad']))
    expect(code, log).not.toBe(0)
    expect(comments, log).toHaveLength(1)
    expect(comments[0]).toContain('### ❌ Assay: fail')
  })

  test('runs two checks in one pull request, a comment each', async () => {
    const { code, log, comments } = await runWorkflow(
      'two-checks.yml',
      project(['good', 'bad'], ['traces/booking', 'traces/search']),
    )
    expect(code, log).not.toBe(0)
    expect(comments.map((body) => /^### .*/m.exec(body)?.[0].slice(0, 28)).sort(), log).toEqual([
      '### ✅ Assay (search): pass ·',
      '### ❌ Assay (booking): fail ',
    ])
  })
})
