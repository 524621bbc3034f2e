import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AssayResult } from '../../../src/model/result.js'
import { commentSubstance, renderComment } from '../../../src/reporters/github/comment.js'
import type { GithubReport } from '../../../src/reporters/github/github-report.js'
import { comment, summary } from '../../../src/reporters/github/plan/surfaces.js'
import { renderProblemComment } from '../../../src/reporters/github/problem-report.js'
import { renderSummary } from '../../../src/reporters/github/summary.js'
import { arbitraryResult } from '../../support/arbitrary-result.js'
import { githubEffects } from '../../support/github-effects.js'
import { hostileText } from '../../support/hostile-text.js'
import { renderMarkdown, tagsOf } from '../../support/rendered-markdown.js'

/** As many as there is time for, up to thousands. */
const manyRuns = { numRuns: 2_000, interruptAfterTimeLimit: 10_000 }

const report: GithubReport = {
  name: 'nightly',
  commit: 'abcdef0123456789',
  runUrl: 'https://github.com/o/r/actions/runs/42',
  reproduce: 'assay check',
  today: '2026-11-22',
  policyChanged: true,
  notes: [],
}

const base: AssayResult = {
  schema: 'assay.result.v1',
  verdict: 'pass',
  passed: true,
  findings: [],
  gate: { failOn: 'error', onNoEvidence: 'error' },
  findingsOmitted: 0,
  counts: { error: 0, warning: 0, note: 0 },
  accepted: { waived: 0, tolerated: 0, known: 0 },
  rules: [],
  coverage: {
    percent: 77.7,
    covered: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    uncovered: ['h', 'i'],
    empty: false,
    deniedSeen: [],
    deniedUnseen: [],
    unexpected: [],
    rules: [],
    rulePercent: 100,
    arguments: [],
  },
  traces: {
    files: [{ file: 't.jsonl', sha256: 'f'.repeat(64), format: 'native', traces: 2, calls: 9 }],
    traces: 2,
    tracesWithCalls: 2,
    calls: 9,
    skipped: [],
  },
  policy: { name: 'p', digest: `sha256:${'1'.repeat(64)}` },
}

const finding = (i: number, message = 'It is denied.') => ({
  level: 'error' as const,
  rule: 'E_TOOL_DENIED',
  message,
  tool: `tool_${i}`,
  trace: `run-${i}`,
  fingerprint: `v1:${i}`,
})

const failed = (count: number, message?: string): AssayResult => ({
  ...base,
  verdict: 'fail',
  passed: false,
  findings: Array.from({ length: count }, (_, i) => finding(i, message)),
  counts: { error: count, warning: 0, note: 0 },
})

test('begins with the marker, then verdict as icon and word', () => {
  const lines = renderComment(failed(2), report).split('\n')
  expect(lines[0]).toBe('<!-- assay-action:v1 name=nightly -->')
  expect(lines[1]).toBe('### ❌ Assay (nightly): fail · 2 errors · coverage 77.7 % of tools (7/9)')
  expect(lines[3]).toContain('The gate fails on findings at or above `error`')
})

test('no evidence is never green, whatever the inputs of the job say', () => {
  for (const onNoEvidence of ['error', 'warn', 'ignore'] as const) {
    const traces = { ...base.traces, calls: 0 }
    const gate = { ...base.gate, onNoEvidence }
    const text = renderComment({ ...base, verdict: 'no-evidence', passed: false, traces, gate }, report)
    expect(text).toContain('### ⚪ Assay (nightly): no evidence')
    expect(text).not.toContain('✅')
    expect(text).toContain('Nothing was proven')
  }
})

test('a tool that looks like a denied one is named outside every fold, passed or failed', () => {
  const alike = {
    ...finding(99, 'Delete_User was called. It looks like delete_user.'),
    ...{ level: 'warning' as const, rule: 'W_TOOL_LOOKS_LIKE', tool: 'Delete_User' },
  }
  const others = failed(60).findings
  for (const verdict of ['pass', 'fail'] as const) {
    const findings = verdict === 'pass' ? [alike] : [...others, alike]
    const text = renderComment({ ...base, verdict, passed: verdict === 'pass', findings }, report)
    const at = text.search(/looks like delete.{0,5}user/)
    expect(at).toBeGreaterThan(0)
    expect(text.slice(0, at)).not.toContain('<details')
  }
})

test('says how many kinds it leaves out', () => {
  expect(renderComment(failed(131), report)).toContain('Showing 20 of 131 kinds of findings')
})

test('equal findings are one row with their number', () => {
  const result = failed(3)
  const same = result.findings.map((it) => ({ ...it, fingerprint: 'v1:same' }))
  const rows = renderComment({ ...result, findings: same }, report).match(/^\| ❌&nbsp;error.*$/gm)
  expect(rows).toHaveLength(1)
  expect(rows?.[0]).toContain('3&nbsp;traces')
})

test('substance is all but the last line', () => {
  const [red, redLater] = [report, { ...report, commit: 'fedcba9876543210' }].map((it) => renderComment(failed(2), it))
  expect(red).not.toBe(redLater)
  expect(commentSubstance(red!)).toBe(commentSubstance(redLater!))
  expect(commentSubstance(red!)).not.toBe(commentSubstance(renderComment(failed(3), report)))
})

test('what could not be published is said near the top', () => {
  expect(renderSummary(base, { ...report, notes: ['No comment: it comes from a fork.'] })).toContain('> ⚠️ No comment')
})

test('however much there is to say, the budgets hold and nothing is cut inside markup', () => {
  const result = failed(9_000, 'x'.repeat(390))
  const rules = Array.from({ length: 4_000 }, (_, i) => ({
    rule: `rule-${i}-${'y'.repeat(150)}`,
    applicable: 9,
    held: 1,
    violated: 8,
    notExercised: 0,
    notEvaluable: 2,
  }))
  const [short, long] = [renderComment({ ...result, rules }, report), renderSummary({ ...result, rules }, report)]
  expect(short.length).toBeLessThanOrEqual(comment.budget)
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(summary.budget)
  for (const text of [short, long]) {
    expect(text).toContain('Showing')
    expectBalanced(text)
    expect(text.trimEnd()).toMatch(/<\/sub>$/)
  }
})

test('any result fits, is balanced, and gives hostile text no effect', () => {
  fc.assert(
    fc.property(arbitraryResult(12), (result) => {
      const [short, long] = [renderComment(result, report), renderSummary(result, report)]
      expect(short.length).toBeLessThanOrEqual(comment.budget)
      expect(Buffer.byteLength(long)).toBeLessThanOrEqual(summary.budget)
      for (const text of [short, long]) {
        expectBalanced(text)
        expectHarmless(text)
      }
    }),
    manyRuns,
  )
})

test('any problem is reported without effect', () => {
  const problem = fc.record({
    code: fc.constant('E_POLICY_INVALID'),
    level: fc.constantFrom('error' as const, 'warning' as const),
    message: hostileText,
    remedy: hostileText,
    excerpt: hostileText,
    location: fc.record({ file: hostileText, line: fc.nat(), column: fc.nat() }),
  })
  fc.assert(
    fc.property(fc.array(problem, { minLength: 1, maxLength: 60 }), (problems) => {
      const text = renderProblemComment(problems, report)
      expect(text.length).toBeLessThanOrEqual(comment.budget)
      expectBalanced(text)
      expectHarmless(text)
    }),
    manyRuns,
  )
})

/** Tags that we write ourselves; each one that opens closes. */
const ourTags = new Set(
  'h3 h4 p blockquote table thead tbody tr th td code pre details summary sub em strong ul li a br span'.split(' '),
)

function expectBalanced(markdown: string): void {
  for (const [name, { opened, closed }] of tagsOf(renderMarkdown(markdown))) {
    expect(ourTags, `<${name}> is not ours`).toContain(name)
    expect(closed, `<${name}> opened and closed`).toBe(name === 'br' ? 0 : opened)
  }
}

function expectHarmless(markdown: string): void {
  const html = renderMarkdown(markdown)
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map((match) => match[1])
  for (const link of links) expect([report.runUrl, `${report.runUrl}#artifacts`]).toContain(link)
  expect(links).toHaveLength([...markdown.matchAll(/\]\(https:/g)].length)
  expect(githubEffects(html).effects).toEqual([])
  expect(html.match(/<!--/g) ?? []).toHaveLength(markdown.startsWith('<!--') ? 1 : 0)
}
