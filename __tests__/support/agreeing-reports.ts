import { expect } from 'vitest'
import type { Level } from '../../src/model/finding.js'
import type { AssayResult } from '../../src/model/result.js'
import { planReport } from '../../src/reporters/github/plan/plan-report.js'
import { reporters } from '../../src/reporters/index.js'
import { azureCommands } from './azure-commands.js'
import { workflowCommands } from './workflow-commands.js'

/** Every format that there is, so that a new one must say here how it agrees. */
export const formats = Object.keys(reporters)

const levels: readonly Level[] = ['error', 'warning', 'note']
const words = { pass: 'pass', fail: 'fail', 'no-evidence': 'no evidence' } as const
const icons = { pass: '✔', fail: '✖', 'no-evidence': '○' } as const
const headings = { pass: '✅', fail: '❌', 'no-evidence': '⚪' } as const

/** Whether a report is red, and that it names the verdict wherever its format can. */
type Agrees = (report: string, result: AssayResult, red: boolean) => void

const agrees: Readonly<Record<string, Agrees>> = {
  text(report, { verdict }) {
    expect(report.split('\n')[0]).toContain(`${icons[verdict]} ${words[verdict].toUpperCase()}`)
  },
  json(report, result) {
    expect(JSON.parse(report)).toMatchObject({ verdict: result.verdict, passed: result.verdict === 'pass' })
  },
  markdown(report, { verdict }) {
    expect(report.split('\n')[0]).toContain(`## ${headings[verdict]} Assay: ${words[verdict]} · `)
  },
  html(report, { verdict }) {
    expect(report).toContain(`class="verdict ${verdict === 'no-evidence' ? 'none' : verdict}"`)
  },
  github(report, { verdict }, red) {
    const lastLine = report.trimEnd().split('\n').at(-1) ?? ''
    const [last] = workflowCommands(lastLine)
    expect(last?.properties.title ?? lastLine).toContain(`Assay: ${words[verdict]}`)
    expect(last?.command === 'error').toBe(red)
  },
  sarif(report, { verdict }) {
    expect(JSON.parse(report).runs[0].properties.verdict).toBe(verdict)
  },
  junit(report, _result, red) {
    expect(Number(/failures="(\d+)"/.exec(report)?.[1]) > 0).toBe(red)
    expect(report.includes('<failure')).toBe(red)
  },
  tap(report, _result, red) {
    expect(/^not ok /m.test(report)).toBe(red)
  },
  gitlab(report, { counts, verdict, gate }) {
    // The format has no verdict: what counts is listed with its severity.
    const issues = JSON.parse(report) as { severity: string }[]
    const listed = ['critical', 'minor', 'info'].map(
      (severity) => issues.filter((it) => it.severity === severity).length,
    )
    expect(listed).toEqual(levels.map((level) => counts[level]))
    const failing = gate.failOn === 'none' ? [] : listed.slice(0, levels.indexOf(gate.failOn) + 1)
    if (verdict === 'fail') expect(failing.some((count) => count > 0)).toBe(true)
  },
  azure(report, { verdict }, red) {
    const lastLine = report.trimEnd().split('\n').at(-1) ?? ''
    expect(lastLine).toContain(`Assay: ${words[verdict]}`)
    expect(azureCommands(lastLine)[0]?.properties.type === 'error').toBe(red)
  },
  summary(report, { verdict }, red) {
    const { exit_code, reason_code, message, results } = JSON.parse(report)
    expect(exit_code).toBe(!red ? 0 : verdict === 'fail' ? 1 : 2)
    expect(reason_code !== '').toBe(red)
    expect(results.failed > 0).toBe(red)
    expect(message.startsWith(`${words[verdict]}: `)).toBe(true)
  },
}

/** That every report of a run, the comment and the job summary included, says what its exit code says. */
export function expectAgreement(reports: Readonly<Record<string, string>>, exitCode: number): AssayResult {
  const result = JSON.parse(reports.json as string) as AssayResult
  expect({ 'no-evidence': [5, 0], fail: [1], pass: [0] }[result.verdict]).toContain(exitCode)
  for (const format of formats) agrees[format]?.(reports[format] as string, result, exitCode !== 0)
  expect(Object.keys(agrees).sort()).toEqual([...formats].sort())
  const page = { name: 'assay', commit: 'b'.repeat(40), runUrl: 'https://github.com/o/r/actions/runs/1', notes: [] }
  const plan = planReport({ kind: 'result', result }, { ...page, today: '2026-01-15', policyChanged: false })
  for (const surface of [plan.comment, plan.summary]) expectHeadline(surface, result)
  return result
}

/** The headline of a comment or job summary. */
export function expectHeadline(surface: string, { verdict }: Pick<AssayResult, 'verdict'>): void {
  const headline = surface.split('\n').find((line) => line.startsWith('###'))
  expect(headline).toContain(`### ${headings[verdict]} Assay: ${words[verdict]} · `)
}
