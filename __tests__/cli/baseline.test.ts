import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import { folderWith, runCli } from '../support/run-cli.js'
import { policyYaml, traceLines } from '../support/sample-check.js'

const ajv = new Ajv2020.default({ strict: false })
const isResult = ajv.compile(
  JSON.parse(readFileSync(new URL('../../schemas/assay.result.v1.schema.json', import.meta.url), 'utf8')) as object,
)

/** Runs of one task; the first `broken` of them book before they read the user. */
const runs = (count: number, broken: number, more: readonly string[] = []) =>
  Array.from({ length: count }, (_, i) =>
    traceLines(
      [...(i < broken ? ['book'] : ['get_user', 'book']), ...more].map((tool) => ({ tool, trace: `run-${i}` })),
    ),
  ).join('')

const project = (before: string, after: string) =>
  folderWith({ 'policy.yaml': policyYaml, 'before.jsonl': before, 'after.jsonl': after })

async function compare(cwd: string, ...flags: string[]) {
  const base = await runCli(['check', '--traces', 'before.jsonl', '--write-baseline', 'out/base.json'], { cwd })
  expect([0, 1], base.stderr).toContain(base.code)
  const argv = ['check', '--traces', 'after.jsonl', '--baseline', 'out/base.json', ...flags]
  const { code, stdout } = await runCli([...argv, '--format', 'json'], { cwd })
  const result = JSON.parse(stdout) as AssayResult
  expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true)
  return { code, result, text: (await runCli(argv, { cwd })).stdout, comparison: result.comparison }
}

describe('check --baseline', () => {
  it('fails for a new finding, also under --fail-on-new-only', async () => {
    const cwd = project(runs(10, 0), runs(10, 0, ['delete_user']))
    const { code, comparison, text } = await compare(cwd, '--fail-on-new-only')
    expect(code).toBe(1)
    expect(comparison).toMatchObject({ baseline: 'used', counts: { new: 1 }, counted: { error: 10 } })
    expect(text).toContain('new        E_TOOL_DENIED delete_user 0/10 → 10/10')
    expect(text).toContain('new tool delete_user 0/10 → 10/10')
  })

  it('passes for known findings under --fail-on-new-only, and only then', async () => {
    const cwd = project(runs(20, 5), runs(20, 6))
    const strict = await compare(cwd)
    expect([strict.code, strict.result.verdict]).toEqual([1, 'fail'])
    const lenient = await compare(cwd, '--fail-on-new-only')
    expect([lenient.code, lenient.result.verdict, lenient.result.passed]).toEqual([0, 'pass', true])
    expect(lenient.result.counts).toEqual(strict.result.counts)
    expect(lenient.result.counts.error).toBe(6)
    expect(lenient.text).toContain('PASS  6 accepted (known)')
  })

  it('fails for a finding that got worse', async () => {
    const { code, comparison } = await compare(project(runs(50, 3), runs(50, 17)), '--fail-on-new-only')
    expect(code).toBe(1)
    expect(comparison).toMatchObject({
      findings: [{ status: 'worse', before: { broken: 3, of: 50 }, after: { broken: 17, of: 50 } }],
    })
  })

  it('says what is uncertain', async () => {
    const { text } = await compare(project(runs(2, 1), runs(2, 0)))
    expect(text).toContain('uncertain  read-first book 1/2 → 0/2 (too few runs)')
  })

  it('says fixed, and the policy changed, and fewer traces', async () => {
    const cwd = project(runs(30, 20), runs(12, 0))
    await runCli(['check', '--traces', 'before.jsonl', '--write-baseline', 'base.json'], { cwd })
    writeFileSync(join(cwd, 'policy.yaml'), `${policyYaml}levels: { E_TOOL_UNCONSTRAINED: note }\n`)
    const argv = ['check', '--traces', 'after.jsonl', '--baseline', 'base.json']
    const text = (await runCli(argv, { cwd })).stdout
    expect(text).toContain('The policy changed since the baseline')
    expect(text).toContain('Looked at less than the baseline: traces 30 → 12')
    expect(text).toMatch(/fixed\s+read-first book 20\/30 → 0\/12/)
    const markdown = (await runCli([...argv, '--format', 'markdown'], { cwd })).stdout
    expect(markdown).toContain('**Against the baseline**')
    expect(markdown).toContain('Fixed since the baseline (1)')
  })

  it('is the same bytes for the same run', async () => {
    const cwd = project(runs(5, 2), runs(5, 2))
    const write = async (file: string) => {
      await runCli(['check', '--traces', 'before.jsonl', '--write-baseline', file], {
        cwd,
        env: { SOURCE_DATE_EPOCH: '1790000000' },
      })
      return readFileSync(join(cwd, file), 'utf8')
    }
    expect(await write('a.json')).toBe(await write('b.json'))
  })

  it('keeps the commit that CI names, if it is one', async () => {
    const cwd = project(runs(1, 0), '')
    const commitOf = async (GITHUB_SHA: string) => {
      await runCli(['check', '--traces', 'before.jsonl', '--write-baseline', 'b.json'], { cwd, env: { GITHUB_SHA } })
      return (JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8')) as { commit?: string }).commit
    }
    expect(await commitOf('0123456789abcdef')).toBe('0123456789abcdef')
    expect(await commitOf('::error::')).toBeUndefined()
  })

  it('without a baseline in the flags compares nothing', async () => {
    const cwd = project(runs(1, 0), '')
    const { stdout } = await runCli(['check', '--traces', 'before.jsonl', '--format', 'json'], { cwd })
    expect(JSON.parse(stdout)).not.toHaveProperty('comparison')
  })
})

describe('a baseline that cannot be used', () => {
  const cwd = project(runs(5, 2), runs(5, 2))
  const check = (...flags: string[]) => runCli(['check', '--traces', 'after.jsonl', ...flags], { cwd })

  it('is missing: exit 2, with what to do', async () => {
    const { code, stderr } = await check('--baseline', 'none.json')
    expect(code).toBe(2)
    expect(stderr).toMatch(/E_BASELINE_NOT_FOUND[^#]*none\.json does not exist[^#]*--write-baseline/)
  })

  it('is a folder, or damaged: exit 2', async () => {
    expect(await check('--baseline', '.')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('E_BASELINE_NOT_FOUND'),
    })
    expect(await check('--baseline', 'policy.yaml')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('E_BASELINE_INVALID'),
    })
  })

  it('has another version: said, and every finding counts', async () => {
    await check('--write-baseline', 'base.json')
    const text = readFileSync(join(cwd, 'base.json'), 'utf8')
    writeFileSync(join(cwd, 'old.json'), text.replace('assay.baseline.v2', 'assay.baseline.v0'))
    const { code, stdout } = await check('--baseline', 'old.json', '--fail-on-new-only')
    expect(code).toBe(1)
    expect(stdout).toMatch(/No baseline.*old\.json.*assay\.baseline\.v0/)
    expect(stdout).not.toContain('±0')
  })

  it('is of another policy: said, and every finding counts', async () => {
    await check('--write-baseline', 'base.json')
    const text = readFileSync(join(cwd, 'base.json'), 'utf8')
    writeFileSync(join(cwd, 'other.json'), text.replace('"airline"', '"retail"'))
    const { code, stdout } = await check('--baseline', 'other.json', '--fail-on-new-only')
    expect([code, /No baseline.*another name/.test(stdout)]).toEqual([1, true])
  })

  it('is not asked for by --fail-on-new-only alone: exit 2', async () => {
    expect(await check('--fail-on-new-only')).toMatchObject({ code: 2, stderr: expect.stringContaining('--baseline') })
  })

  it('is not written by a run without evidence', async () => {
    const { code, stderr } = await runCli(['check', '--traces', 'no*.jsonl', '--write-baseline', 'empty.json'], { cwd })
    expect([code, stderr]).toEqual([5, expect.stringContaining('No baseline was written')])
    expect(existsSync(join(cwd, 'empty.json'))).toBe(false)
  })

  it('cannot be written: exit 2', async () => {
    expect(await check('--write-baseline', 'policy.yaml/x.json')).toMatchObject({ code: 2 })
  })
})

describe('cases', () => {
  const trial = (name: string, number: number, tools: readonly string[]) =>
    tools
      .map(
        (tool) =>
          `${JSON.stringify({ type: 'tool_call', trace: `${name}.${number}`, case: name, trial: `${number}`, tool, args: {} })}\n`,
      )
      .join('')

  it('are classified: broken, flaky, held', async () => {
    const traces = [
      trial('good', 0, ['get_user', 'book']),
      trial('good', 1, ['get_user', 'book']),
      trial('flaky', 0, ['get_user', 'book']),
      trial('flaky', 1, ['book']),
      trial('bad', 0, ['book', 'delete_user']),
      trial('bad', 1, ['book']),
    ].join('')
    const cwd = folderWith({ 'policy.yaml': policyYaml, 'traces.jsonl': traces })
    const { stdout } = await runCli(['check', '--format', 'json'], { cwd })
    const result = JSON.parse(stdout) as AssayResult
    expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true)
    expect(result.cases).toEqual([
      {
        case: 'bad',
        trials: 2,
        broken: 2,
        rules: [
          { rule: 'E_TOOL_DENIED', broken: 1 },
          { rule: 'read-first', broken: 2 },
        ],
        standing: 'broken',
      },
      { case: 'flaky', trials: 2, broken: 1, rules: [{ rule: 'read-first', broken: 1 }], standing: 'flaky' },
      { case: 'good', trials: 2, broken: 0, rules: [], standing: 'held' },
    ])
    const text = (await runCli(['check'], { cwd })).stdout
    expect(text).toContain('1 broken · 1 flaky · 1 held')
    expect(text).toContain('flaky   flaky: broken in 1/2 trials (read-first 1)')
  })

  it('are absent from a result whose traces name none', async () => {
    const cwd = project(runs(1, 0), '')
    const { stdout } = await runCli(['check', '--traces', 'before.jsonl', '--format', 'json'], { cwd })
    expect(JSON.parse(stdout)).not.toHaveProperty('cases')
  })
})
