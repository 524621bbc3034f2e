import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { push } from '../support/github-events.js'
import { nodes, removeWorkspaces, runStep } from '../support/runner-environment.js'
import { policyYaml, traceLines } from '../support/sample-check.js'

const folder = mkdtempSync(join(tmpdir(), 'assay-start-'))
const reporter = join(folder, 'report-time.cjs')
writeFileSync(
  reporter,
  `process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    require('node:fs').writeSync(2, 'processor time: ' + (user + system) + '\\n')
  })`,
)
/** Lets a Node say at its end how long the processor worked for it. */
const reporting = { NODE_OPTIONS: `--require ${reporter}` }

afterAll(() => {
  removeWorkspaces()
  rmSync(folder, { recursive: true })
})

/** What a cold check may load: the artifact client, two thirds of the bundle, is not among it. */
test('a check that publishes nothing does not load the artifact client', async () => {
  const calls = Array.from({ length: 100 }, (_, i) => ({ tool: i % 2 === 0 ? 'get_user' : 'book' }))
  const largest = readdirSync('dist/action')
    .filter((name) => name.endsWith('.js'))
    .sort((a, b) => statSync(join('dist/action', b)).size - statSync(join('dist/action', a)).size)[0]
  const run = await runStep({
    event: push,
    files: { 'policy.yaml': policyYaml, 'traces.jsonl': traceLines(calls) },
    inputs: { evidence: 'none' },
    env: { NODE_DEBUG: 'esm,module' },
  })
  expect(run.exitCode).toBe(0)
  expect(largest).not.toBe('index.js')
  expect(run.stderr).toContain('dist/action/index.js')
  expect(run.stderr).not.toContain(`dist/action/${largest}`)
})

/** Printed, for decision 030: the bar is 350 ms. Time of the processor, because the wall clock measures the machine's other work, too. */
test('the start of a check that publishes nothing is measured against an empty Node', async () => {
  const files = {
    'policy.yaml': policyYaml,
    'traces.jsonl': traceLines(Array.from({ length: 100 }, () => ({ tool: 'get_user' }))),
  }
  const over: number[] = []
  for (let i = 0; i < 5; i += 1) {
    const empty = spawnSync(nodes.node24, ['-e', '0'], { env: { ...process.env, ...reporting }, encoding: 'utf8' })
    const run = await runStep({ event: push, files, inputs: { evidence: 'none' }, env: reporting })
    expect(run.exitCode).toBe(0)
    over.push(processorTime(run.stderr) - processorTime(empty.stderr))
  }
  const least = Math.min(...over)
  console.info(`cold check of 100 calls: ${Math.round(least)} ms of processor time over an empty Node, the least of 5`)
  expect(least).toBeGreaterThan(0)
})

function processorTime(stderr: string): number {
  const microseconds = /processor time: (\d+)/.exec(stderr)?.[1]
  if (microseconds === undefined) throw new Error(`no processor time in ${stderr}`)
  return Number(microseconds) / 1000
}
