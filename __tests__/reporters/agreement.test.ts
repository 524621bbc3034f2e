import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { expectAgreement, expectHeadline, formats } from '../support/agreeing-reports.js'
import { runAction } from '../support/run-action.js'
import { folderWith, runCli } from '../support/run-cli.js'
import { workflowCommands } from '../support/workflow-commands.js'

const policy = `version: "2.0"
name: agreement
tools: { allow: [get, search, book, pay], deny: ["delete_*"] }
enforcement: { unconstrained_tools: allow }
sequences:
  - { type: max_calls, tool: search, max: 1, id: search-once, level: warning }
  - { type: max_calls, tool: get, max: 1, id: get-once, level: note }
`
/** Each in a trace of its own. */
const clean = call('clean', 'get', 'book')
const noted = call('noted', 'get', 'get')
const warned = call('warned', 'search', 'search')
const broken = call('broken', 'delete_user')
const brokenElsewhere = call('elsewhere', 'delete_order')
const torn = '{"tool":\n'

function call(trace: string, ...tools: string[]): string {
  return tools.map((tool) => `${JSON.stringify({ tool, args: {}, trace })}\n`).join('')
}

/** A run: what was recorded, the flags of its gate, and how it must end. */
type Run = readonly [says: string, lines: string, flags: Readonly<Record<string, string | true>>, code: number]

/** Of an earlier run that broke `delete_*` by `delete_user`, and searched twice. */
const known = { baseline: 'base.json', 'fail-on-new-only': true } as const

const runs: readonly Run[] = [
  ['passes', clean, {}, 0],
  ['passes with notes and warnings', clean + noted + warned, {}, 0],
  ['fails on an error', clean + broken, {}, 1],
  ['fails on a warning', warned, { 'fail-on': 'warning' }, 1],
  ['has only notes below the gate', noted, { 'fail-on': 'warning' }, 0],
  ['fails on an error, warnings asked for', broken, { 'fail-on': 'warning' }, 1],
  ['fails on a note', noted, { 'fail-on': 'note' }, 1],
  ['passes, notes asked for', clean, { 'fail-on': 'note' }, 0],
  ['has errors, and a gate that is open', broken + warned, { 'fail-on': 'none' }, 0],
  ['is below the minimum of coverage', clean, { 'min-coverage': '75' }, 1],
  ['reaches the minimum of coverage', clean, { 'min-coverage': '50' }, 0],
  ['is below the minimum of coverage, and a gate that is open', clean, { 'min-coverage': '75', 'fail-on': 'none' }, 0],
  ['has no evidence', '', {}, 5],
  ['has no evidence, on notes', '', { 'fail-on': 'note' }, 5],
  ['has no evidence, and a gate that is open', '', { 'fail-on': 'none' }, 5],
  ['has no evidence, with a warning', '', { 'on-no-evidence': 'warn' }, 0],
  ['has no evidence, ignored', '', { 'on-no-evidence': 'ignore' }, 0],
  ['has no evidence, ignored, and no coverage', '', { 'on-no-evidence': 'ignore', 'min-coverage': '1' }, 1],
  ['cannot read a line', clean + torn, {}, 1],
  ['cannot read a line, leniently', clean + torn, { lenient: true }, 0],
  ['cannot read a line, leniently, and fails on warnings', clean + torn, { lenient: true, 'fail-on': 'warning' }, 1],
  ['breaks only what an earlier run broke', clean + broken, known, 0],
  ['breaks what an earlier run broke, which is not asked', broken, { baseline: 'base.json' }, 1],
  ['breaks something that no earlier run broke', broken + brokenElsewhere, known, 1],
  ['warns of what an earlier run warned of', warned, { ...known, 'fail-on': 'warning' }, 0],
  ['warns of something new', noted + warned, { ...known, 'fail-on': 'note' }, 1],
  ['misses the minimum of coverage, which no earlier run did', clean, { ...known, 'min-coverage': '75' }, 1],
  ['has no evidence, where an earlier run had', '', known, 5],
]

let base: string
beforeAll(async () => {
  const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': clean + broken + warned })
  await runCli(['check', '--write-baseline', 'base.json'], { cwd })
  base = readFileSync(join(cwd, 'base.json'), 'utf8')
})

const filesOf = (lines: string) => ({ 'policy.yaml': policy, 'traces.jsonl': lines, 'base.json': base })
const argvOf = (flags: Run[2]) =>
  Object.entries(flags).flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}`, value]))

/** Runs the program once with every report, and reads them. */
async function reportsOf(argv: readonly string[], cwd: string, code: number): Promise<Record<string, string>> {
  const run = await runCli([...argv, ...formats.flatMap((format) => ['--report', `${format}=out/${format}`])], { cwd })
  expect(run.code, run.stderr).toBe(code)
  return Object.fromEntries(formats.map((format) => [format, readFileSync(join(cwd, 'out', format), 'utf8')]))
}

describe('every report says what the exit code says of a run that', () => {
  it.each(runs)('%s, checked at once', async (_says, lines, flags, code) => {
    const cwd = folderWith(filesOf(lines))
    const argv = ['check', '--traces', 'traces.jsonl', ...argvOf(flags)]
    const { gate } = expectAgreement(await reportsOf(argv, cwd, code), code)
    expect(gate).toEqual({
      failOn: flags['fail-on'] ?? 'error',
      onNoEvidence: flags['on-no-evidence'] ?? 'error',
      ...(flags['min-coverage'] !== undefined && { minCoverage: Number(flags['min-coverage']) }),
      ...(flags['fail-on-new-only'] && { newOnly: true }),
    })
    // The report that is printed is the one that is written.
    const printed = await runCli([...argv, '--format', 'junit'], { cwd })
    expect([printed.code, printed.stdout.includes('<failure')]).toEqual([code, code !== 0])
  })

  it.each(runs)('%s, put together from two machines', async (_says, lines, flags, code) => {
    const cwd = folderWith({ ...filesOf(lines), 'other.jsonl': call('other', 'get') })
    const parts = lines === '' ? ['traces.jsonl'] : ['traces.jsonl', 'other.jsonl']
    for (const [i, part] of parts.entries()) {
      // The gate of a part is not that of the whole.
      const open = ['--fail-on', 'none', '--on-no-evidence', 'ignore']
      await runCli(['check', '--traces', part, ...open, '--partial', `parts/${i}.json`], { cwd })
    }
    expectAgreement(await reportsOf(['merge', 'parts', ...argvOf(flags)], cwd, code), code)
  })

  it.each(runs)('%s, in the action', async (_says, lines, flags, code) => {
    const inputs = Object.entries(flags).map(([name, value]) => [name, String(value)])
    const run = await runAction(filesOf(lines), {
      ...Object.fromEntries(inputs),
      traces: 'traces.jsonl',
      ...(flags.baseline === undefined && { baseline: 'none' }),
      reports: formats.map((format) => `${format}=out/${format}`).join('\n'),
    })
    expect(run.code, run.log).toBe(code)
    const byFormat = Object.fromEntries(formats.map((format) => [format, run.reports[`out/${format}`] as string]))
    const result = expectAgreement(byFormat, code)
    expect(run.result).toMatchObject({ verdict: result.verdict, counts: result.counts, gate: result.gate })
    expect(run.outputs).toMatchObject({
      verdict: result.verdict,
      'findings-error': String(result.counts.error),
      'findings-warning': String(result.counts.warning),
      'coverage-percent': String(result.coverage.percent),
    })
    expectHeadline(run.summary, result)
    const lastLine = run.log.trimEnd().split('\n').at(-1) ?? ''
    expect(workflowCommands(lastLine)[0]?.command === 'error').toBe(code !== 0)
  })
})

test('every half of a check says in all reports what its exit code says', async () => {
  const cwd = folderWith(filesOf(clean + broken))
  const halves: readonly (readonly [argv: readonly string[], code: number])[] = [
    [['coverage'], 0],
    [['coverage', '--min-coverage', '75'], 1],
    [['validate'], 1],
    [['validate', '--fail-on', 'none'], 0],
  ]
  for (const [argv, code] of halves) expectAgreement(await reportsOf(argv, cwd, code), code)
})
