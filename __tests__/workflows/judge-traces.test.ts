import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { tool } from '../../src/model/tool.js'

interface Workflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, { readonly type: string; readonly default?: unknown }>>
      readonly outputs: Readonly<Record<string, { readonly value: string }>>
    }
  }
  readonly jobs: {
    readonly assay: {
      readonly outputs: Readonly<Record<string, string>>
      readonly steps: readonly { readonly uses: string; readonly with: Readonly<Record<string, unknown>> }[]
    }
  }
}

interface Manifest {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly outputs: Readonly<Record<string, unknown>>
}

const manifest = parse(readFileSync('action.yml', 'utf8')) as Manifest
const text = readFileSync('.github/workflows/judge-traces.yml', 'utf8')
const workflow = parse(text) as Workflow
const { inputs, outputs } = workflow.on.workflow_call
const { steps, outputs: jobOutputs } = workflow.jobs.assay
const step = steps.find(({ uses }) => uses.startsWith(`${tool.repository}@`))!

/** Inputs of the action that a caller of the workflow does not have, and why. */
const withheld: Readonly<Record<string, string>> = {
  jobs: 'threads read files of the workspace, and the job has none with traces',
  sql: 'it needs DuckDB, which no step of this job installs',
  duckdb: 'no step of this job could install it into a folder',
  ...Object.fromEntries(
    ['since', 'until', 'watermark', 'state', 'sample', 'sample-seed'].map((name) => [
      name,
      'the traces are those of the calling run, and all of them are checked',
    ]),
  ),
  traces: 'the job writes none; those of the repository could stand in for a run that never happened',
  'run-id': 'the artifacts are those of the calling run',
  'github-token': 'the job has its own',
  matrix: 'internal',
}
/** Inputs of the workflow that are about its job. */
const ofTheJob = ['runs-on', 'timeout-minutes']

test('takes every input of the action that makes sense, and hands it on', () => {
  const offered = Object.keys(manifest.inputs).filter((name) => !(name in withheld))
  expect(
    Object.keys(inputs)
      .filter((name) => !ofTheJob.includes(name))
      .sort(),
  ).toEqual(offered.sort())
  expect(step.with).toEqual(Object.fromEntries(offered.map((name) => [name, `\${{ inputs.${name} }}`])))
})

test('withholds nothing that the action does not have', () => {
  expect(Object.keys(manifest.inputs)).toEqual(expect.arrayContaining(Object.keys(withheld)))
})

test('has no default that shadows the policy or the action, but takes the base branch’s policy', () => {
  const own = Object.entries(inputs).filter(([name]) => !ofTheJob.includes(name))
  const defaults = own.flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value]]))
  // A boolean has no third value: each says what the action does without it.
  const flags = own.filter(([, { type }]) => type === 'boolean').map(([name]) => [name, name === 'annotations'])
  expect(Object.fromEntries(defaults)).toEqual({ 'policy-ref': 'base', ...Object.fromEntries(flags) })
  // A number without a default is 0, which would be a minimum of the coverage, and a retention.
  expect(own.filter(([, { type }]) => type === 'number')).toEqual([])
})

test('passes on every output of the action but the path, which ends with the job', () => {
  const passed = Object.keys(outputs)
  expect(passed.sort()).toEqual(
    Object.keys(manifest.outputs)
      .filter((name) => name !== 'result-path')
      .sort(),
  )
  for (const name of passed) {
    expect(outputs[name]?.value).toBe(`\${{ jobs.assay.outputs.${name} }}`)
    expect(jobOutputs[name]).toBe(`\${{ steps.assay.outputs.${name} }}`)
  }
})

test('pins the action to a commit that has the bundle', (context) => {
  const commit = step.uses.slice(tool.repository.length + 1)
  expect(commit).toMatch(/^[0-9a-f]{40}$/)
  expect(text).toMatch(new RegExp(`@${commit} # v\\d+\\.\\d+\\.\\d+$`, 'm'))
  const git = (...args: string[]) => spawnSync('git', args).status === 0
  if (!git('cat-file', '-e', `${commit}^{commit}`)) return context.skip(`this clone does not have the commit ${commit}`)
  for (const file of ['action.yml', 'dist/action/index.js'])
    expect(git('cat-file', '-e', `${commit}:${file}`), file).toBe(true)
})
