import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { hostilePieces } from '../support/hostile-text.js'
import { hasBrowser, looks, pageFaults, withBrowser } from '../support/open-page.js'
import { folderWith, runCli } from '../support/run-cli.js'

const isHistory = new Ajv2020.default({ strict: false }).compile(
  JSON.parse(readFileSync(new URL('../../schemas/assay.history.v1.schema.json', import.meta.url), 'utf8')) as object,
)
const policy =
  'version: "2.0"\nname: shop\ntools: { allow: [read, ship], deny: [drop] }\nenforcement: { unconstrained_tools: allow }\n'
const line = (tool: string, more: object = {}) => `${JSON.stringify({ tool, args: {}, ...more })}\n`
const green = line('read')
const red = line('read') + line('drop')
const day = (at: number) => String(1_790_000_000 + at * 86_400)
const commit = (at: number) => String(at).repeat(40).slice(0, 40)

interface Run {
  readonly result: string
  readonly baseline: string
}

/** Nightly runs as a job makes them: each compares with the baseline of the one before, and keeps its own. */
async function nights(traces: readonly string[]): Promise<readonly Run[]> {
  const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': '' })
  const runs: Run[] = []
  for (const [at, text] of traces.entries()) {
    writeFileSync(join(cwd, 'traces.jsonl'), text)
    const compare = at === 0 ? [] : ['--baseline', 'baseline.json']
    const argv = ['check', ...compare, '--write-baseline', 'baseline.json', '--format', 'json']
    const { stdout } = await runCli(argv, { cwd, env: { SOURCE_DATE_EPOCH: day(at), GITHUB_SHA: commit(at) } })
    runs.push({ result: stdout, baseline: readFileSync(join(cwd, 'baseline.json'), 'utf8') })
  }
  return runs
}

let runs: readonly Run[]
beforeAll(async () => {
  runs = await nights([green, red, green, red, red + line('drop', { trace: 'other' })])
})

function folder(files: Readonly<Record<string, string>>): string {
  const cwd = folderWith({})
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
  return cwd
}

async function history(cwd: string, ...operands: readonly string[]) {
  const { code, stdout, stderr } = await runCli(['history', ...operands, '--format', 'json'], { cwd })
  expect([code, stderr]).toEqual([0, ''])
  const value = JSON.parse(stdout)
  expect(isHistory(value), JSON.stringify(isHistory.errors)).toBe(true)
  return value
}

const verdicts = (check: { readonly runs: readonly { readonly verdict: string }[] }) =>
  check.runs.map((run) => run.verdict)

describe('assay history', () => {
  it('shows all the runs that one baseline remembers, in the order of time', async () => {
    const cwd = folder({ 'baseline.json': runs[4]?.baseline ?? '' })
    const { checks } = await history(cwd, 'baseline.json')
    expect(checks).toHaveLength(1)
    expect(checks[0]).toMatchObject({ policy: 'shop', order: 'time', failingSince: { run: 3, runs: 2 } })
    expect(verdicts(checks[0])).toEqual(['pass', 'fail', 'pass', 'fail', 'fail'])
    expect(checks[0].runs.map((run: { commit: string }) => run.commit)).toEqual([0, 1, 2, 3, 4].map(commit))
    expect(checks[0].rules).toEqual([
      {
        rule: 'E_TOOL_DENIED',
        level: 'error',
        broken: [
          { run: 1, violated: 1, applicable: 1 },
          { run: 3, violated: 1, applicable: 1 },
          { run: 4, violated: 2, applicable: 2 },
        ],
      },
    ])
    const { stdout } = await runCli(['history', 'baseline.json'], { cwd })
    expect(stdout).toContain('shop  5 runs: 2 pass, 3 fail  red since 3333333, for 2 runs')
    expect(stdout).toContain('verdicts  ▁█▁██')
    expect(stdout).toMatch(/^ {2}✖ fail +4444444 {2}2026-09-25 14:13/m)
  })

  it('counts a run once, however many results and baselines of it there are', async () => {
    const files = runs.flatMap(({ result, baseline }, at) => [
      [`run-${at}/result.json`, result],
      [`run-${at}/baseline.json`, baseline],
    ])
    const { checks, others } = await history(folder(Object.fromEntries(files)), '.')
    expect(verdicts(checks[0])).toEqual(['pass', 'fail', 'pass', 'fail', 'fail'])
    expect(others).toBe(0)
  })

  it('takes the order of names where results do not say when they were made: night-9 before night-10', async () => {
    const cwd = folder({ 'all/night-10.json': runs[1]?.result ?? '', 'all/night-9.json': runs[0]?.result ?? '' })
    const { checks } = await history(cwd, 'all')
    expect(checks[0].order).toBe('name')
    expect(checks[0].runs.map((run: { file: string }) => run.file)).toEqual(['night-9.json', 'night-10.json'])
    expect((await runCli(['history', 'all'], { cwd })).stdout).toContain('In the order of file names')
  })

  it('keeps checks of several policies apart', async () => {
    const other = JSON.parse(runs[0]?.result ?? '')
    other.policy.name = 'air'
    const cwd = folder({ 'a.json': JSON.stringify(other), 'b.json': runs[1]?.result ?? '' })
    const { checks } = await history(cwd, '.')
    expect(checks.map(({ policy }: { policy: string }) => policy)).toEqual(['air', 'shop'])
  })

  it.each<[string, string, string]>([
    ['is cut off', '{"schema":"assay.result.v1"', 'is not JSON, or only a part of it.'],
    ['contradicts itself', 'CONTRADICTION', 'is not a result of Assay.'],
    ['is of a check that could not be made', 'ERROR', 'belongs to a check that could not run (E_POLICY_INVALID).'],
    ['is a baseline with an unknown key', 'BASELINE', 'breaks the schema'],
    ['is a baseline from before', 'OLD', 'is a baseline without a history'],
    ['is of a later version', '{"schema":"assay.baseline.v9"}', 'is a baseline of another version.'],
  ])('counts and names a file below a folder that %s', async (_, text, why) => {
    const contents: Readonly<Record<string, string>> = {
      CONTRADICTION: JSON.stringify({ ...JSON.parse(runs[1]?.result ?? ''), verdict: 'pass', passed: true }),
      ERROR: JSON.stringify({ schema: 'assay.error.v1', errors: [{ code: 'E_POLICY_INVALID', message: 'x' }] }),
      BASELINE: JSON.stringify({ ...JSON.parse(runs[0]?.baseline ?? ''), more: 1 }),
      OLD: JSON.stringify({ ...JSON.parse(runs[0]?.baseline ?? ''), history: undefined }),
    }
    const cwd = folder({ 'a/good.json': runs[0]?.result ?? '', 'a/bad.json': contents[text] ?? text })
    const { checks, unreadable } = await history(cwd, 'a')
    expect(verdicts(checks[0])).toEqual(['pass'])
    expect(unreadable).toEqual([{ file: 'bad.json', why: expect.stringContaining(why) }])
    for (const format of ['text', 'markdown', 'html']) {
      const { stdout } = await runCli(['history', 'a', '--format', format], { cwd })
      expect(stdout).toContain('1 file could not be read and is not in it.')
      expect(stdout).toContain('bad.json')
    }
    const named = await runCli(['history', 'a/bad.json'], { cwd })
    expect([named.code, named.stdout]).toEqual([2, ''])
  })

  it('counts other JSON, and is an error where there is nothing else', async () => {
    const cwd = folder({ 'a/good.json': runs[0]?.result ?? '', 'a/other.json': '{}', 'b/other.json': '[]' })
    expect((await history(cwd, 'a')).others).toBe(1)
    for (const operands of [['b'], ['nowhere'], []])
      expect((await runCli(['history', ...operands], { cwd })).code).toBe(2)
  })

  it('shows cases that broke in some trials and not in others', async () => {
    const trial = (at: number, tool: string) => line(tool, { trace: `t${at}`, case: 'refund', trial: at })
    const [run] = await nights([trial(0, 'read') + trial(1, 'drop') + trial(2, 'read')])
    const { checks } = await history(folder({ 'r.json': run?.baseline ?? '' }), 'r.json')
    expect(checks[0].flaky).toEqual([{ case: 'refund', flaky: [{ run: 0, broken: 1, trials: 3 }] }])
    expect(checks[0].runs[0].cases).toEqual({ held: 0, flaky: 1, broken: 0 })
  })

  it('shows tokens and cost where the traces say them, and that some do not', async () => {
    const used = (trace: string, usage?: object) => line('read', { trace, ...(usage && { usage }) })
    const [run] = await nights([used('a', { input_tokens: 1200, output_tokens: 300, cost_usd: 0.25 }) + used('b')])
    const cwd = folder({ 'r/result.json': run?.result ?? '' })
    const { checks } = await history(cwd, 'r')
    expect(checks[0].runs[0]).toMatchObject({ tokens: 1500, costUsd: 0.25, atLeast: ['tokens', 'costUsd'] })
    expect((await runCli(['history', 'r'], { cwd })).stdout).toContain('tokens ≥ 1.5k · cost ≥ $0.25')
    const { stdout } = await runCli(['history', 'r', '--format', 'html'], { cwd })
    expect(stdout).toContain('aria-label="Cost: at most $0.25, at last $0.25"')
  })

  it('remembers the newest 100 runs, and draws the newest 500 of any number', async () => {
    const baseline = JSON.parse(runs[0]?.baseline ?? '')
    const [first] = baseline.history
    const many = (from: number) =>
      Array.from({ length: 100 }, (_, at) => ({ ...first, time: new Date((from + at) * 1e6).toISOString() }))
    const cwd = folder({
      'old.json': JSON.stringify({ ...baseline, history: many(0) }),
      'policy.yaml': policy,
      'traces.jsonl': green,
    })
    const argv = ['check', '--baseline', 'old.json', '--write-baseline', 'new.json', '--format', 'json']
    const { stdout } = await runCli(argv, { cwd, env: { SOURCE_DATE_EPOCH: day(9) } })
    expect(JSON.parse(stdout).history).toHaveLength(100)
    const kept = JSON.parse(readFileSync(join(cwd, 'new.json'), 'utf8')).history
    expect([kept.length, kept[0].time, kept[99].time.slice(0, 4)]).toEqual([100, many(0)[1]?.time, '2026'])
    const files = Array.from({ length: 6 }, (_, at) => [
      `b/${at}.json`,
      JSON.stringify({ ...baseline, history: many(at * 100) }),
    ])
    const { checks } = await history(folder(Object.fromEntries(files)), 'b')
    expect([checks[0].runs.length, checks[0].runsOmitted]).toEqual([500, 100])
  })

  it('shows hostile names as text, in every format, and no line that a runner obeys', async () => {
    const names = hostilePieces.map((piece) => `x${piece}y`)
    const value = JSON.parse(runs[1]?.result ?? '')
    for (const [at, name] of names.entries()) {
      const cwd = folder({
        'r.json': JSON.stringify({
          ...value,
          policy: { ...value.policy, name },
          rules: [{ ...value.rules[0], rule: name, violated: 1, applicable: 1 }],
          cases: [{ case: name, standing: 'flaky', trials: 2, broken: 1, rules: [] }],
        }),
      })
      if (at % 3 !== 0) continue
      for (const format of ['text', 'markdown', 'html', 'json']) {
        const { stdout } = await runCli(['history', '.', '--format', format], { cwd })
        expect(stdout).not.toMatch(/^\s*(::|##\[)/m)
        if (format === 'html') expect(stdout).not.toMatch(/<(?:script|img)/)
        expect(stdout).not.toMatch(/[\u001b\u009b\u202e\u200b\u0000]/)
      }
    }
  })

  it('gives the same bytes twice', async () => {
    const cwd = folder({ 'baseline.json': runs[4]?.baseline ?? '' })
    for (const format of ['text', 'markdown', 'html', 'json']) {
      const [one, two] = await Promise.all([1, 2].map(() => runCli(['history', '.', '--format', format], { cwd })))
      expect(one?.stdout).toBe(two?.stdout)
    }
  })
})

describe('since when', () => {
  it('a finding is known, the comparison says, once a baseline saw it appear', async () => {
    const [, , , , last] = runs
    const { comparison, history } = JSON.parse(last?.result ?? '')
    expect(comparison.findings).toEqual([expect.objectContaining({ rule: 'E_TOOL_DENIED', since: commit(3) })])
    expect(history.map((run: { verdict: string }) => run.verdict)).toEqual(['pass', 'fail', 'pass', 'fail'])
  })

  it('is not said of what was there from the beginning', async () => {
    const [, second] = await nights([red, red])
    expect(JSON.parse(second?.result ?? '').comparison.findings[0]).not.toHaveProperty('since')
  })
})

describe.skipIf(!hasBrowser)('the history page in a browser', () => {
  const open = withBrowser()
  it.each(looks)(
    'has nothing that axe finds fault with, and asks the network for nothing: $colorScheme, $width wide',
    async (look) => {
      const cwd = folder({ 'a/baseline.json': runs[4]?.baseline ?? '', 'a/bad.json': '{' })
      const { stdout } = await runCli(['history', 'a', '--format', 'html'], { cwd })
      expect(await pageFaults(await open(stdout, look))).toEqual([])
    },
  )
})
