import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleRates } from '../../src/evaluate/sample-rates.js'
import { folderWith, runCli } from '../support/run-cli.js'

const policy =
  'version: "2.0"\ntools: { allow: [look], deny: [drop] }\nenforcement: { unconstrained_tools: allow }\nsequences: [{ type: max_calls, tool: look, max: 1 }]\n'
const count = 2000
/** Every tenth trace looks twice. */
const calls = Array.from({ length: count }, (_, index) => index).flatMap((index) =>
  Array.from({ length: index % 10 === 0 ? 2 : 1 }, () => ({
    type: 'tool_call',
    trace: `t${index}`,
    tool: 'look',
    args: {},
  })),
)
const cwd = folderWith({ 'policy.yaml': policy, 'a.jsonl': calls, 'b.jsonl': [...calls].reverse() })

async function check(...flags: string[]) {
  const { code, stdout } = await runCli(['check', '--format', 'json', ...flags], { cwd })
  return { code, result: JSON.parse(stdout) }
}

const tracesIn = (result: { findings: { trace?: string }[] }) => result.findings.map(({ trace }) => trace).sort()

describe('--sample', () => {
  it('draws whole traces, about as many as it says, and counts the others', async () => {
    const { result } = await check('--traces', 'a.jsonl', '--sample', '5%')
    const { sample, traces } = result
    expect(sample).toMatchObject({ percent: 5, seed: '', of: count, traces: traces.traces })
    expect(Math.abs(sample.traces - count * 0.05)).toBeLessThan(40)
    expect(traces.skipped).toEqual([{ reason: 'of a trace outside of the sample', count: calls.length - traces.calls }])
  })

  it('draws the same traces in another order, and others with another seed', async () => {
    const forwards = await check('--traces', 'a.jsonl', '--sample', '20')
    const backwards = await check('--traces', 'b.jsonl', '--sample', '20')
    const other = await check('--traces', 'a.jsonl', '--sample', '20', '--sample-seed', 'x')
    expect(tracesIn(forwards.result)).toEqual(tracesIn(backwards.result))
    expect(tracesIn(forwards.result)).not.toEqual(tracesIn(other.result))
  })

  it('draws more of a larger share, and all that a smaller one had', async () => {
    const small = tracesIn((await check('--traces', 'a.jsonl', '--sample', '10')).result)
    const large = new Set(tracesIn((await check('--traces', 'a.jsonl', '--sample', '40')).result))
    expect(small.length).toBeGreaterThan(5)
    expect(small.every((trace) => large.has(trace))).toBe(true)
    expect(large.size).toBeGreaterThan(small.length)
  })

  it('states an interval that holds the share of all', async () => {
    const { result } = await check('--traces', 'a.jsonl', '--sample', '25')
    const rate = result.sample.rates.find(({ rule }: { rule: string }) => rule.startsWith('max_calls'))
    expect(rate.low).toBeLessThan(0.1)
    expect(rate.high).toBeGreaterThan(0.1)
    expect(rate.high - rate.low).toBeLessThan(0.08)
  })

  it('computes Wilson intervals', () => {
    const row = { rule: 'r', held: 0, notExercised: 0, notEvaluable: 0 }
    // https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval: 10 of 100 at 95 %.
    expect(sampleRates([{ ...row, violated: 10, applicable: 100 }])).toEqual([
      { rule: 'r', violated: 10, applicable: 100, low: 0.055229, high: 0.174366 },
    ])
    expect(sampleRates([{ ...row, violated: 0, applicable: 0 }])).toMatchObject([{ low: 0, high: 1 }])
  })

  it('is said by every report', async () => {
    const formats = [
      'text',
      'json',
      'markdown',
      'html',
      'github',
      'sarif',
      'junit',
      'tap',
      'gitlab',
      'azure',
      'summary',
    ]
    const reports = formats.flatMap((format) => ['--report', `${format}=out.${format}`])
    const { result } = await check('--traces', 'a.jsonl', '--sample', '5%', ...reports)
    for (const format of formats) {
      // Commands to a CI system have it escaped.
      const text = readFileSync(join(cwd, `out.${format}`), 'utf8')
        .replaceAll('%25', '%')
        .replaceAll('%AZP25', '%')
      const expected =
        format === 'json' ? '"percent": 5' : `in a sample of 5 % (${result.sample.traces} of 2000 traces)`
      expect([format, text.includes(expected)]).toEqual([format, true])
    }
  })

  it('is not said where nothing was drawn', async () => {
    const { stdout } = await runCli(['check', '--traces', 'a.jsonl'], { cwd })
    expect(stdout).not.toContain('sample')
  })

  it.each([['0'], ['100%'], ['five'], ['-1'], ['1e1'], ['5%%']])('refuses %s', async (sample) => {
    expect((await check('--traces', 'a.jsonl', `--sample=${sample}`)).result.errors).toMatchObject([
      { code: 'E_USAGE' },
    ])
  })

  it('with no trace in it has no evidence, and does not pass', async () => {
    const { code, result } = await check('--traces', 'a.jsonl', '--sample', '0.000001')
    expect([code, result.verdict]).toEqual([5, 'no-evidence'])
  })

  it('is merged with samples that were drawn in the same way alone', async () => {
    const half = (from: number) => calls.filter(({ trace }) => Number(trace.slice(1)) % 2 === from)
    const parts = folderWith({ 'policy.yaml': policy, 'a.jsonl': half(0), 'b.jsonl': half(1) })
    const run = (...argv: string[]) => runCli(argv, { cwd: parts })
    for (const [file, ...how] of [
      ['a', '20'],
      ['b', '20'],
      ['b', '20', '--sample-seed', 'x'],
    ] as const)
      await run('check', '--traces', `${file}.jsonl`, '--partial', `${file}${how.length}.json`, '--sample', ...how)
    await run('check', '--traces', 'b.jsonl', '--partial', 'all.json')
    const merged = JSON.parse((await run('merge', 'a1.json', 'b1.json', '--format', 'json')).stdout)
    const whole = (await check('--traces', 'a.jsonl', '--sample', '20')).result
    expect(merged.sample).toEqual(whole.sample)
    expect(merged.rules).toEqual(whole.rules)
    for (const other of ['b3.json', 'all.json']) {
      const refused = JSON.parse((await run('merge', 'a1.json', other, '--format', 'json')).stdout)
      expect(refused.errors).toMatchObject([{ code: 'E_PARTIAL_SAMPLE' }])
    }
  })
})
