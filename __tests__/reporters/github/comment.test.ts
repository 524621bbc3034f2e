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
  facts: { calls: 9, denied: 0, errors: 0 },
  traces: {
    files: [{ file: 't.jsonl', sha256: 'f'.repeat(64), format: 'native', traces: 2, calls: 9 }],
    traces: 2,
    tracesWithCalls: 2,
    calls: 9,
    skipped: [],
    facts: [],
    factsOmitted: 2,
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

const denied = (i: number, trace: string) => ({
  ...finding(
    i,
    `tool_${i} was called, and the policy denies it: take the tool away from the agent, or remove the deny entry.`,
  ),
  trace,
})

test('the ways out begin with the agent, then a waiver that ends and is counted, then the policy', () => {
  const findings = [denied(1, 'a'), denied(1, 'b'), denied(1, 'b'), denied(2, 'c')]
  const coverage = { ...base.coverage, deniedSeen: ['tool_1', 'tool_2'] }
  const text = renderComment({ ...failed(0), findings, coverage }, report)
  const places = [
    '#### How it happened',
    '**Fix the agent:** take `tool_1` out of the tools that it is given.',
    '**Or accept it** for thirty days',
    '    max: 2 # 2 traces now; with more, it counts again\n    expires: 2026-12-22',
    '**Or change the policy**, so that the tool is no longer denied',
    '    max: 1 # 1 trace now; with more, it counts again',
  ].map((words) => text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('what the author of the policy says to do is what the comment says to do', () => {
  const own = {
    ...denied(1, 'a'),
    message: 'tool_1 was called, and the policy denies it: ask the desk with `escalate`.',
  }
  const text = renderComment({ ...failed(0), findings: [own] }, report)
  expect(text).toContain('**Fix the agent:** tool_1 was called, and the policy denies it: ask the desk with `escalate`')
})

test('a place is a link to the line at its commit, where the forge has the file', () => {
  const at = (file: string, line: number) => ({ file, line, column: 1 })
  const findings = [
    { ...denied(1, 'a'), location: at('traces/a.jsonl', 4), policyLocation: at('policy.yaml', 7) },
    { ...denied(2, 'a'), location: at('node_modules/x.jsonl', 4) },
  ]
  const linkTo = ({ file, line }: { file: string; line: number }) =>
    file.startsWith('node_modules') ? undefined : `https://github.com/o/r/blob/abc/${file}#L${line}`
  const text = renderComment({ ...failed(0), findings }, { ...report, linkTo })
  expect(text).toContain('[`traces/a.jsonl:4`](https://github.com/o/r/blob/abc/traces/a.jsonl#L4)')
  expect(text).toContain('rule at [`policy.yaml:7`](https://github.com/o/r/blob/abc/policy.yaml#L7)')
  expect(text).toContain('seen at `node_modules/x.jsonl:4`')
})

test('nine kinds of findings fit one screen before the folds', () => {
  const findings = Array.from({ length: 9 }, (_, i) => denied(i, `run-${i}`))
  const text = renderComment({ ...failed(0), findings, counts: { error: 9, warning: 0, note: 0 } }, report)
  const visible = text.slice(0, text.indexOf('<details'))
  // Some 85 characters of a sentence fit a line of the wide column; a screen has some 40 lines.
  const lines = visible
    .split('\n')
    .reduce((sum, line) => sum + Math.ceil(line.replaceAll(/&#\d+;/g, '_').length / 85), 0)
  expect(lines).toBeLessThan(40)
  expect(visible.match(/^\| ❌/gm)).toHaveLength(9)
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
