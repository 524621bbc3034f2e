import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { push } from '../support/github-events.js'
import { nodes, removeWorkspaces, runStep } from '../support/runner-environment.js'
import { policyYaml, traceLines } from '../support/sample-check.js'

afterAll(removeWorkspaces)

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

/** The measure is printed, not asserted: machines differ. The decision record holds the numbers of one machine. */
test('cold start is measured', async () => {
  const files = {
    'policy.yaml': policyYaml,
    'traces.jsonl': traceLines(Array.from({ length: 100 }, () => ({ tool: 'get_user' }))),
  }
  const cold: number[] = []
  const empty: number[] = []
  for (let i = 0; i < 5; i += 1) {
    let began = performance.now()
    execFileSync(nodes.node24, ['-e', '0'])
    empty.push(performance.now() - began)
    began = performance.now()
    const run = await runStep({ event: push, files, inputs: { evidence: 'none' } })
    cold.push(performance.now() - began)
    expect(run.exitCode).toBe(0)
  }
  const median = (values: number[]) => Math.round(values.sort((a, b) => a - b)[2]!)
  console.info(`cold check of 100 calls: ${median(cold)} ms; an empty node: ${median(empty)} ms`)
})
