import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportRunEvidence, validate } from '../../src/index.js'
import { AssayError } from '../../src/model/problem.js'
import { folderWith } from '../support/run-cli.js'
import { writeParquet } from '../support/write-parquet.js'

const policy = { version: '2.0', tools: { deny: ['pay'] }, enforcement: { unconstrained_tools: 'allow' } }
const call = (trace: string, tool: string, timestamp: string) => ({ type: 'tool_call', trace, tool, timestamp })
const calls = [
  call('early', 'pay', '2026-11-28T10:00:00Z'),
  call('over midnight', 'look', '2026-11-28T23:59:00Z'),
  call('over midnight', 'pay', '2026-11-29T00:01:00Z'),
  call('late', 'pay', '2026-11-30T10:00:00Z'),
]
const lines = calls.map((each) => JSON.stringify(each)).join('\n')
const day = { since: '2026-11-29', until: '2026-11-30' }

async function usage(asked: Promise<unknown>): Promise<string> {
  const error = await asked.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(AssayError)
  return String((error as AssayError).problems[0]?.message)
}

describe('a window in the library', () => {
  it('checks the traces whose last call lies in it, from files and from records', async () => {
    const cwd = folderWith({ 'a.jsonl': lines })
    for (const traces of ['a.jsonl', calls]) {
      const result = await validate(policy, traces, { ...day, cwd })
      expect(result.findings.map(({ trace }) => trace)).toEqual(['over midnight'])
      expect(result.window).toMatchObject({ carried: 1, before: 1 })
    }
  })

  it('checks each trace once with a state', async () => {
    const cwd = folderWith({ 'a.jsonl': lines })
    const night = (until: string) => validate(policy, 'a.jsonl', { cwd, state: 'state.json', until })
    const first = await night('2026-11-29')
    expect(first.findings.map(({ trace }) => trace)).toEqual(['early'])
    const second = await night('2026-12-01')
    expect(second.findings.map(({ trace }) => trace).sort()).toEqual(['late', 'over midnight'])
    expect((await night('2026-12-01')).verdict).toBe('no-evidence')
  })

  it('leaves the state as it was where evidence cannot be written, and moves it where it can', async () => {
    const cwd = folderWith({ 'a.jsonl': lines })
    const asked = { policy, traces: 'a.jsonl', cwd, state: 'state.json', until: '2026-12-01' }
    await expect(exportRunEvidence({ ...asked, output: join(cwd, 'a.jsonl', 'e.tar.gz') })).rejects.toThrow()
    expect(existsSync(join(cwd, 'state.json'))).toBe(false)
    await exportRunEvidence({ ...asked, output: join(cwd, 'e.tar.gz') })
    expect(JSON.parse(readFileSync(join(cwd, 'state.json'), 'utf8')).checked).toHaveLength(3)
  })

  it('refuses what is not a time, a state or a share, in its own words', async () => {
    const cwd = folderWith({ 'a.jsonl': lines, 'state.json': '{}' })
    const asked = (options: object) => usage(validate(policy, 'a.jsonl', { cwd, ...options }))
    expect(await asked({ since: 'yesterday' })).toContain('`since` takes a time')
    expect(await asked({ watermark: '2 hours' })).toContain('`watermark` takes a span')
    expect(await asked({ since: new Date() })).toContain('since')
    expect(await asked({ sample: 100 })).toContain('`sample` cannot be')
    expect(await asked({ sampleSeed: 'x' })).toContain('`sampleSeed` goes with `sample`')
    expect(await asked({ state: 'state.json' })).toContain('not a state')
    expect(existsSync(join(cwd, 'undefined'))).toBe(false)
  })
})

it('a sample in the library is that of the command line, and says so', async () => {
  const many = Array.from({ length: 200 }, (_, at) => call(`t${at}`, 'look', '2026-11-28T10:00:00Z'))
  const { sample, traces } = await validate(policy, many, { sample: 20, sampleSeed: 's' })
  expect(sample).toMatchObject({ percent: 20, seed: 's', of: 200, traces: traces.traces })
  expect(traces.traces).toBeGreaterThan(20)
  expect(traces.traces).toBeLessThan(60)
})

describe('tables in the library', () => {
  it('Parquet is read, and a query says which column is what', async () => {
    const cwd = folderWith({})
    const row = `SELECT 's' AS session, 'pay' AS tool, TIMESTAMP '2026-11-29' AS timestamp`
    await writeParquet(join(cwd, 'a.parquet'), row)
    expect((await validate(policy, 'a.parquet', { cwd })).counts.error).toBe(1)
    const sql = `SELECT session, 'look' AS tool FROM traces`
    expect((await validate(policy, 'a.parquet', { cwd, sql })).counts.error).toBe(0)
  })

  it('a query over records in memory is refused, not ignored', async () => {
    expect(await usage(validate(policy, calls, { sql: 'SELECT 1' }))).toContain('`sql`')
  })

  it('a query over lines asks them as a table', async () => {
    const cwd = folderWith({ 'a.jsonl': lines })
    writeFileSync(join(cwd, 'b.jsonl'), lines)
    const sql = `SELECT trace, tool FROM traces WHERE trace = 'late'`
    expect((await validate(policy, 'a.jsonl', { cwd, sql })).traces.calls).toBe(1)
  })
})
