import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ComparedRuns, FindingStatus } from '../../../../src/model/comparison.js'
import type { Finding, Level } from '../../../../src/model/finding.js'
import type { AssayResult } from '../../../../src/model/result.js'
import { apartFromKnown, findingKinds, isAccepted } from '../../../../src/reporters/github/finding-kinds.js'
import type { GithubReport } from '../../../../src/reporters/github/github-report.js'
import { type Annotation, annotationMessage } from '../../../../src/reporters/github/plan/annotation.js'
import { planReport } from '../../../../src/reporters/github/plan/plan-report.js'
import { plainContext } from '../../../../src/reporters/reporter.js'
import { reportSarif } from '../../../../src/reporters/sarif.js'
import { arbitraryResult } from '../../../support/arbitrary-result.js'
import { hostileText } from '../../../support/hostile-text.js'

const runUrl = 'https://github.com/o/r/actions/runs/42'
const report: GithubReport = {
  name: 'nightly',
  commit: 'abcdef0123456789',
  runUrl,
  evidenceDigest: `sha256:${'2'.repeat(64)}`,
  baseline: { digest: `sha256:${'3'.repeat(64)}`, age: '3 days old', url: `${runUrl}1` },
  reproduce: 'assay check',
  today: '2026-11-22',
  policyChanged: true,
  notes: [],
}

const levels = ['error', 'warning', 'note'] as const
const statuses: readonly FindingStatus[] = ['known', 'new', 'uncertain', 'worse']

/** Everything of a result so many times, each finding of a kind of its own, and everything as long as it may be. */
function swollen(result: AssayResult, times: number, padding: string): AssayResult {
  const repeated = <T>(list: readonly T[], differ: (item: T, i: number) => T) =>
    Array.from({ length: times }, (_, i) => list.map((item) => differ(item, i))).flat()
  const findings = repeated(result.findings, (it, i) => ({
    ...it,
    fingerprint: `${it.fingerprint}${i}`,
    message: it.message + padding,
  }))
  const sorted = levels.flatMap((level) => findings.filter((it) => it.level === level))
  const names = (list: readonly string[]) => repeated(list, (name, i) => `${name}${padding}${i}`)
  const { comparison, coverage, rules } = result
  return {
    ...result,
    findings: sorted,
    counts: {
      error: countedOf(sorted, 'error').length,
      warning: countedOf(sorted, 'warning').length,
      note: countedOf(sorted, 'note').length,
    },
    rules: repeated(rules, (row, i) => ({ ...row, rule: `${row.rule}${padding}${i}` })),
    coverage: { ...coverage, covered: names(coverage.covered), uncovered: names(coverage.uncovered) },
    comparison: compared(comparison as ComparedRuns, sorted, times),
  }
}

function compared(comparison: ComparedRuns, findings: readonly Finding[], times: number): ComparedRuns {
  const [change] = comparison.findings
  const prints = [...new Set(findings.map(({ fingerprint }) => fingerprint))]
  return {
    ...comparison,
    findings: prints.map((fingerprint, i) => ({ ...change!, fingerprint, status: statuses[i % statuses.length]! })),
    behaviour: Array.from({ length: times }, () => comparison.behaviour).flat(),
  }
}

const countedOf = (findings: readonly Finding[], level: Level) =>
  findings.filter((it) => it.level === level && !isAccepted(it))

const big = fc
  .record({
    result: arbitraryResult(25),
    times: fc.constantFrom(1, 7, 200),
    padding: fc.constantFrom('', ' long words'.repeat(40), '😀'.repeat(200), '&<|`'.repeat(100)),
  })
  .map(({ result, times, padding }) => swollen(result, times, padding))

test('whatever is reported, all budgets hold, no structure breaks, and every cut is counted and explained', () => {
  let longest = 0
  fc.assert(
    fc.property(big, fc.array(hostileText, { maxLength: 5 }), (result, notes) => {
      const plan = planReport({ kind: 'result', result }, { ...report, notes, summaryNotes: notes })
      expect(plan.comment.length).toBeLessThanOrEqual(65_536)
      longest = Math.max(longest, plan.comment.length)
      expect(Buffer.byteLength(plan.summary)).toBeLessThanOrEqual(1 << 20)
      expectAnnotations(plan.annotations, plan.cut, result)
      for (const text of [plan.comment, plan.summary]) {
        expectWhole(text)
        expectCutsSaid(text, result)
      }
      const sarif = JSON.parse(reportSarif(result, plainContext)).runs[0]
      expect(sarif.results.length).toBeLessThanOrEqual(5000)
      expect(sarif.results.length + (sarif.properties.assay.omitted_count ?? 0)).toBe(
        result.findings.length + result.findingsOmitted,
      )
    }),
    { numRuns: 40 },
  )
  expect(longest, 'what was generated filled a comment').toBeGreaterThan(50_000)
}, 240_000)

test('new before known, worst first, in comment, annotations and SARIF, where only a part fits', () => {
  const finding = (i: number, level: Level): Finding => ({
    level,
    rule: `rule-${i}`,
    message: 'm',
    fingerprint: `v1:${i}`,
    location: { file: 'a.jsonl', line: i + 1, column: 1 },
  })
  const findings = levels.flatMap((level, at) => Array.from({ length: 3000 }, (_, i) => finding(at * 3000 + i, level)))
  const [sample] = fc.sample(arbitraryResult(1), { numRuns: 1, seed: 7 })
  const comparison = sample!.comparison as ComparedRuns
  // The last of each level are new.
  const isNew = ({ fingerprint }: Finding) => Number(fingerprint.slice(3)) % 3000 >= 2995
  const changes = [...findings.filter(isNew), ...findings.filter((it) => !isNew(it))].map(({ fingerprint }) => ({
    ...comparison.findings[0]!,
    fingerprint,
    status: isNew({ fingerprint } as Finding) ? ('new' as const) : ('known' as const),
  }))
  const result: AssayResult = {
    ...sample!,
    verdict: 'fail',
    findings,
    counts: { error: 3000, warning: 3000, note: 3000 },
    // As a real comparison lists them: a thousand, the oldest left out.
    comparison: { ...comparison, findings: changes.slice(0, 1000), findingsOmitted: changes.length - 1000 },
  }
  const fresh = findings.filter(isNew).map(({ rule }) => rule)
  const { annotations, comment, cut } = planReport({ kind: 'result', result }, report)
  const rows = [...comment.matchAll(/^\| \S+&nbsp;.*?`(rule-\d+)`/gm)].map(([, rule]) => rule)
  expect(rows.slice(0, 15)).toEqual(fresh)
  expect(rows.length).toBeGreaterThan(20)
  for (const [level, at] of [
    ['error', 0],
    ['warning', 5],
    ['notice', 10],
  ] as const)
    expect(
      annotations
        .filter((it) => it.level === level)
        .slice(0, 5)
        .map(({ title }) => title),
    ).toEqual(fresh.slice(at, at + 5))
  expect(cut).toBe(
    `showing 9 of 3000 errors, 10 of 3000 warnings, 9 of 3000 notes; more in the job summary (${runUrl})`,
  )
  const sarif = JSON.parse(reportSarif(result, plainContext)).runs[0].results
  expect(sarif).toHaveLength(5000)
  expect(sarif.slice(0, 15).map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(fresh)
})

test('thousands of problems fit, and those left out are counted', () => {
  const problems = Array.from({ length: 4000 }, (_, i) => ({
    code: 'E_POLICY_INVALID',
    level: 'error' as const,
    message: `${i} ${'&|`<😀'.repeat(300)}`,
    excerpt: '```\n<details>',
    location: { file: 'policy.yaml', line: i + 1, column: 1 },
  }))
  const plan = planReport({ kind: 'problems', problems }, report)
  expect(plan.annotations).toHaveLength(9)
  expect(plan.cut).toBe(`showing 9 of 4000 problems; more in the job summary (${runUrl})`)
  for (const text of [plan.comment, plan.summary]) {
    expect(text.length).toBeLessThanOrEqual(60_000)
    expectWhole(text)
    expect(text).toMatch(/_Showing \d+ of 4000 problems; the \[artifact of the run\]\(.*\) has more\._/)
  }
})

test('what is not known about the policy appears in the summary alone', () => {
  const [result] = fc.sample(arbitraryResult(1), { numRuns: 1, seed: 7 })
  const unknown = {
    ...report,
    policyChanged: 'unknown',
    policyWords: 'It is not known.',
    summaryNotes: ['For the summary.'],
  } as const
  const { comment, summary } = planReport({ kind: 'result', result: result! }, unknown)
  for (const words of ['It is not known.', 'For the summary.']) {
    expect(summary).toContain(words)
    expect(comment).not.toContain(words)
  }
})

function expectAnnotations(annotations: readonly Annotation[], cut: string | undefined, result: AssayResult): void {
  const shownAs = { error: 'error', warning: 'warning', note: 'notice' } as const
  const most = { error: 9, warning: 10, note: 9 }
  for (const level of levels) {
    const shown = annotations.filter((it) => it.level === shownAs[level])
    const all = countedOf(result.findings, level).length
    expect(shown.length).toBe(Math.min(all, most[level]))
    if (shown.length < all) expect(cut).toContain(`${shown.length} of ${all} ${level}s`)
  }
  if (cut !== undefined) expect(cut).toContain(runUrl)
  for (const { message } of annotations) expect(annotationMessage(message).length).toBeLessThanOrEqual(4096)
}

/** Fences, folds, table rows, entities and characters: each one that begins ends. */
function expectWhole(markdown: string): void {
  expect(markdown).not.toMatch(/\p{Cs}/u)
  let fence: string | undefined
  let columns: number | undefined
  let folds = 0
  for (const line of markdown.split('\n')) {
    const ticks = /^(`{3,})(\w*)$/.exec(line)
    if (fence !== undefined) {
      if (line === fence) fence = undefined
      continue
    }
    if (ticks) fence = ticks[1]
    const cells = line.startsWith('|') ? unescapedPipes(line) : undefined
    if (cells !== undefined && columns !== undefined) expect(cells, line).toBe(columns)
    if (cells !== undefined) expect(line.endsWith('|'), line).toBe(true)
    columns = cells
    const text = withoutCode(line)
    folds += [...text.matchAll(/<details/g)].length - [...text.matchAll(/<\/details>/g)].length
    expect(folds).toBeGreaterThanOrEqual(0)
    for (const [entity] of text.matchAll(/&[^;]{0,10};?/g)) expect(entity).toMatch(/^&(#\d+|#x[0-9a-f]+|[a-z]+);$/i)
  }
  expect([fence, folds]).toEqual([undefined, 0])
  expect(markdown.trimEnd()).toMatch(/<\/sub>$/)
}

function unescapedPipes(line: string): number {
  return line.replaceAll(/\\[\\|]/g, '').split('|').length - 1
}

function withoutCode(line: string): string {
  return line.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
}

/** Rows that a report leaves out of its tables of findings are counted, and so are the parts that it leaves out whole. */
function expectCutsSaid(markdown: string, result: AssayResult): void {
  const { first, known } = apartFromKnown(result, findingKinds(result).counted)
  const [open = '', folded = ''] = markdown.split('<details><summary>Known since the baseline')
  const tables: readonly (readonly [string, number, (shown: number) => string])[] = [
    [open, first.length, (shown) => `_Showing ${shown} of ${first.length} kinds of findings, worst first;`],
    [folded, known.length, (shown) => `_Showing ${shown} of ${known.length} above;`],
  ]
  for (const [text, all, note] of tables) {
    const shown = [...text.matchAll(/^\| (?:❌|⚠️|ℹ️)&nbsp;/gm)].length
    if (shown < all && shown > 0) expect(text).toContain(note(shown))
    if (shown < all && shown === 0) expect(markdown).toMatch(/_To fit, \d+ of \d+ parts of the report were left out;/)
  }
  const parts = ['Coverage:', 'Reproduce', ...(result.rules.length > 0 ? ['Rules:'] : [])]
  const missing = parts.filter((part) => !markdown.includes(`<summary>${part}`)).length
  const said = /^_To fit, (\d+) of \d+ parts of the report/m.exec(markdown)?.[1] ?? '0'
  expect(Number(said)).toBeGreaterThanOrEqual(missing)
  for (const line of markdown.split('\n'))
    if (/^_(?:Showing|To fit)\b/.test(line)) expect(line, 'a way to the rest').toContain(runUrl)
}
