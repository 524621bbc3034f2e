import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readInputs } from '../../src/action/read-inputs.js'
import { inputVariables, withVariables } from '../support/runner-variables.js'

const job = { workflow: '', workflowFile: '', id: '', attempt: 1 }
const read = (inputs: Record<string, string>, more: Partial<typeof job> = {}) =>
  withVariables(inputVariables(inputs), () => readInputs({ ...job, ...more }))

test('with nothing given, policy and engine decide', async () => {
  const { inputs, problems } = await read({})
  expect(problems).toEqual([])
  expect(inputs).toEqual({
    mode: 'check',
    policy: undefined,
    policyRef: 'head',
    traces: [],
    traceArtifacts: [],
    runId: undefined,
    traceFormat: undefined,
    sql: undefined,
    duckdb: undefined,
    scope: {},
    skipUnknown: false,
    lenient: false,
    failOn: 'error',
    minCoverage: undefined,
    onNoEvidence: 'error',
    baseline: 'auto',
    failOnNewOnly: false,
    allowUnprovenParts: false,
    includeTraces: false,
    comment: 'auto',
    annotations: true,
    name: 'assay',
    section: '',
    evidence: expect.stringMatching(/^assay-evidence-1-[0-9a-f]{8}$/),
    keptAs: expect.any(Function),
    retentionDays: undefined,
    reports: [],
    redact: 'values',
    token: '',
  })
})

test('which traces are checked is read as the command line reads it, and only where it makes sense', async () => {
  const asked = { since: '2026-11-29', watermark: '2h', state: 'state.json', sample: '5%', 'sample-seed': 'x' }
  const { inputs, problems } = await read(asked)
  expect(problems).toEqual([])
  expect(inputs.scope).toEqual({
    ...{ since: '2026-11-29', until: undefined, watermark: '2h', state: 'state.json' },
    ...{ sample: '5%', sampleSeed: 'x' },
  })
  const words = async (given: Record<string, string>) => (await read(given)).problems.map(({ message }) => message)
  expect(await words({ since: 'yesterday' })).toEqual([expect.stringContaining('`since` takes a time')])
  expect(await words({ watermark: 'long' })).toEqual([expect.stringContaining('`watermark` takes a span')])
  expect(await words({ sample: '100%' })).toEqual([expect.stringContaining('`sample` cannot be')])
  expect(await words({ 'sample-seed': 'x' })).toEqual([expect.stringContaining('`sample-seed` goes with `sample`')])
  for (const mode of ['collect', 'merge', 'publish'])
    expect(await words({ mode, state: 's.json' })).toEqual([expect.stringContaining(`nothing with \`mode: ${mode}\``)])
  expect(await words({ mode: 'collect', sample: '5%' })).toEqual([])
  expect(await words({ mode: 'merge', sample: '5%' })).toHaveLength(1)
})

test('lists are one item a line; comments and blank lines do not count', async () => {
  const { inputs } = await read({
    traces: '\n  a.jsonl\r\n# nightly ones\n\n b/**/*.jsonl ',
    reports: 'json = out/a=b.json',
  })
  expect(inputs.traces).toEqual(['a.jsonl', 'b/**/*.jsonl'])
  expect(inputs.reports).toEqual([{ format: 'json', path: 'out/a=b.json' }])
})

test('everything that is wrong is reported at once, with what is right', async () => {
  const { problems } = await read({
    'fail-on': 'eror',
    'min-coverage': '101',
    'retention-days': '1.5',
    comment: 'loud',
    annotations: 'yes',
    name: 'a\nb',
    evidence: 'a/b',
    'run-id': 'latest',
    reports: 'jsn=x\nnonsense',
    redact: 'some',
  })
  expect(problems).toHaveLength(11)
  expect(problems.every(({ code, level }) => code === 'E_ACTION_INPUT' && level === 'error')).toBe(true)
  expect(problems.find(({ message }) => message.includes('fail-on'))?.remedy).toContain('Did you mean `error`?')
  expect(problems.find(({ message }) => message.includes('"jsn"'))?.remedy).toContain('Did you mean `json`?')
})

test.each(['1e2', '0x10', '-1', 'NaN', 'Infinity', ' '])(
  'min-coverage %j is not a number that anyone meant',
  async (text) => {
    expect((await read({ 'min-coverage': text })).inputs.minCoverage).toBeUndefined()
  },
)

test('the artifact’s name is reported by the workflow, or made of what identifies the job', async () => {
  const named = async (inputs: Record<string, string>) =>
    (await read(inputs, { workflow: 'ci', id: 'agent', attempt: 2 })).inputs.evidence
  expect(await named({ name: 'a/b: c', matrix: '{"model":"small"}' })).toMatch(
    /^assay-evidence-a-b-c-ci-agent-small-2-[0-9a-f]{8}$/,
  )
  expect(await named({ evidence: 'mine' })).toBe('mine')
  expect(await named({ evidence: 'none' })).toBeUndefined()
})

test('`mode: collect` without its artifact is wrong: it is all that the job is for', async () => {
  const [problem, ...more] = (await read({ mode: 'collect', evidence: 'none' })).problems
  expect(problem).toMatchObject({
    code: 'E_ACTION_INPUT',
    message: expect.stringContaining('`evidence` is "none"; it takes an artifact name with `mode: collect`'),
  })
  expect(more).toEqual([])
  for (const mode of ['check', 'merge', 'publish'])
    expect((await read({ mode, evidence: 'none' })).problems).toEqual([])
})

test('action.yml declares every input that is read, and gives none a default but the token and the matrix', () => {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> }
  const asked = new Set<string>()
  const environment = process.env
  process.env = new Proxy(environment, { get: (_, key) => void asked.add(String(key)) })
  try {
    readInputs(job)
  } finally {
    process.env = environment
  }
  expect([...asked].filter((name) => name.startsWith('INPUT_')).sort()).toEqual(
    Object.keys(inputVariables(Object.fromEntries(Object.keys(inputs).map((name) => [name, ''])))).sort(),
  )
  expect(Object.keys(inputs).filter((name) => inputs[name]?.default !== undefined)).toEqual(['github-token', 'matrix'])
  expect(inputs.matrix?.default).toBe('$' + '{{ toJSON(matrix) }}')
})

test('a baseline is `auto`, `none` or a file, and new findings need one to be reported from old ones', async () => {
  expect((await read({ baseline: 'none' })).inputs.baseline).toBe('none')
  expect((await read({ baseline: 'base.json', 'fail-on-new-only': 'true' })).inputs).toMatchObject({
    baseline: { file: 'base.json' },
    failOnNewOnly: true,
  })
  const { problems } = await read({ baseline: 'none', 'fail-on-new-only': 'true' })
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('`fail-on-new-only`')])
})

test('the artifact of another attempt has another name, unless the workflow names it', async () => {
  const { inputs } = await read({}, { workflow: 'ci', id: 'assay', attempt: 2 })
  expect(inputs.keptAs(2)).toBe(inputs.evidence)
  expect(inputs.keptAs(1)).toMatch(/^assay-evidence-ci-assay-1-[0-9a-f]{8}$/)
  expect((await read({ evidence: 'mine' })).inputs.keptAs(7)).toBe('mine')
})
