import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import { planReport } from '../../src/reporters/github/plan/plan-report.js'
import { reporters } from '../../src/reporters/index.js'
import { canaryPattern, canaryPolicy, canaryTraces } from '../support/canary-traces.js'
import { HostileWords } from '../support/hostile-traces.js'
import { runAction } from '../support/run-action.js'
import { folderWith, runCli } from '../support/run-cli.js'

/** `npm run fuzz:canary` asks for 100,000. */
const traces = Number(process.env.ASSAY_FUZZ_TRACES ?? 1200)
const perRun = 400
const formats = Object.keys(reporters)

/** Everything that a check writes, by name. */
async function outputs(seed: number, redact: 'values' | 'secrets'): Promise<Readonly<Record<string, string>>> {
  const cwd = folderWith({ 'policy.yaml': canaryPolicy, ...canaryTraces(new HostileWords(seed), perRun) })
  const out = join(cwd, 'out')
  const reports = formats.flatMap((format) => ['--report', `${format}=out/${format}`])
  const files = ['--evidence', 'out/e.tar.gz', '--partial', 'out/p.json', '--write-baseline', 'out/b.json']
  const run = await runCli(['check', '--redact', redact, ...reports, ...files], { cwd })
  expect([run.code, run.stdout.includes('FAIL')], run.stderr).toEqual([1, true])
  const written = readdirSync(out).map((name) => {
    const bytes = readFileSync(join(out, name))
    return [name, name.endsWith('.gz') ? gunzipSync(bytes).toString('latin1') : bytes.toString('utf8')] as const
  })
  const result = JSON.parse(readFileSync(join(out, 'json'), 'utf8')) as AssayResult
  expect(result.traces.files.map(({ calls }) => calls > 20)).toEqual([true, true, true, true])
  const plan = planReport({ kind: 'result', result }, { name: 'assay', today: '2026-11-22', notes: [] })
  return { ...Object.fromEntries(written), stdout: run.stdout, stderr: run.stderr, plan: JSON.stringify(plan) }
}

function shown(texts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]) => {
    const at = text.search(canaryPattern)
    return at < 0 ? [] : [`${name}: ${text.slice(Math.max(0, at - 100), at + 40)}`]
  })
}

test(`of ${traces} traces with a canary in every value no output shows one`, { timeout: 3_600_000 }, async () => {
  for (let seed = 0; seed * perRun < traces; seed += 1)
    expect(shown(await outputs(9_000 + seed, 'values')), `seed ${9_000 + seed}`).toEqual([])
})

test('nor do log, summary, comment and files of the action', async () => {
  const files = { 'policy.yaml': canaryPolicy, ...canaryTraces(new HostileWords(77), perRun) }
  const reports = formats.map((format) => `${format}=out/${format}`).join('\n')
  const { code, log, summary, result, reports: written } = await runAction(files, { reports })
  expect(code).toBe(1)
  expect(shown({ log, summary, result: JSON.stringify(result), ...written })).toEqual([])
})

test('where values are asked for they are there, so that the search above can find them', async () => {
  const places = shown(await outputs(9_000, 'secrets')).map((place) => place.split(':')[0])
  expect(places).toEqual(expect.arrayContaining(['json', 'html', 'p.json', 'plan']))
})
