import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { validate } from '../../../src/index.js'
import { renderComment } from '../../../src/reporters/github/comment.js'
import type { GithubReport } from '../../../src/reporters/github/github-report.js'
import { renderSummary } from '../../../src/reporters/github/summary.js'

const folder = 'examples/airline'
const traces = (...names: readonly string[]) => names.map((name) => `${folder}/traces/${name}.jsonl`)
const options = { gates: 'all', timelines: true, today: '2026-11-22' } as const
const report: GithubReport = {
  name: 'assay',
  today: '2026-11-22',
  commit: 'def5678def5678',
  runUrl: 'https://github.com/your-org/your-agent/actions/runs/42',
  reproduce: 'assay check examples/airline',
  notes: [],
}
const red = () => validate(`${folder}/policy.yaml`, traces('good', 'bad'), options)
const green = () => validate(`${folder}/policy.yaml`, traces('good'), options)

test.each([
  ['red', red],
  ['green', green],
])('comment and summary of the %s airline are their golden files', async (colour, run) => {
  const result = await run()
  await expect(renderComment(result, report)).toMatchFileSnapshot(`golden/airline-${colour}.comment.expected.md`)
  await expect(renderSummary(result, report)).toMatchFileSnapshot(`golden/airline-${colour}.summary.expected.md`)
})

test('green with warnings shows them above the fold', async () => {
  const [shown = '', folded = ''] = renderComment(await green(), report).split('<summary>What was looked at</summary>')
  expect(shown).toContain('send_email was called, and the policy has no schema')
  expect(folded).not.toContain('send_email was called, and the policy has no schema')
})

test('green with notes alone, or nothing, is one line and a fold', async () => {
  const result = await green()
  const notes = result.findings.map((finding) => ({ ...finding, level: 'note' as const }))
  const noted = renderComment(
    { ...result, findings: notes, counts: { error: 0, warning: 0, note: notes.length } },
    report,
  )
  expect(noted.indexOf('send_email was called')).toBeGreaterThan(noted.indexOf('What was looked at'))
  const nothing = { ...result, findings: [], counts: { error: 0, warning: 0, note: 0 } }
  const lines = renderComment(nothing, report)
    .split('\n')
    .filter((line) => line !== '')
  expect(lines[1]).toMatch(/^### ✅ Assay: pass · /)
  expect(lines[2]).toBe('<details><summary>What was looked at</summary>')
  expect(lines.slice(-2)).toEqual(['</details>', expect.stringMatching(/^<sub>/)])
})

test('every way out that the comment proposes works when it is pasted', async () => {
  const before = await red()
  const text = renderSummary(before, report)
  const policy = () => parse(readFileSync(`${folder}/policy.yaml`, 'utf8')) as Record<string, unknown>

  const waivers = blocks(text, 'yaml').flatMap((block) => (parse(block) as { waivers: unknown[] }).waivers)
  expect(waivers.length).toBe(before.findings.length)
  const waived = await validate({ ...policy(), waivers }, traces('good', 'bad'), options)
  expect(waived.counts).toEqual({ error: 0, warning: 0, note: 0 })
  expect(waived.findings.every((finding) => finding.waived?.expires === '2026-12-22')).toBe(true)

  const changes = blocks(text, 'diff').filter((block) => !block.startsWith('@@ trace'))
  expect(changes.length).toBe(before.findings.length)
  const changed = changes.reduce<unknown>(apply, policy()) as Record<string, unknown>
  const after = await validate(changed, traces('good', 'bad'), options)
  const errors = after.findings.filter(({ level }) => level === 'error')
  // What is no longer denied is still not allowed: that is another line of the policy.
  expect(errors.map(({ rule, tool }) => [rule, tool])).toEqual([['E_TOOL_NOT_ALLOWED', 'delete_customer']])
  expect(after.findings.map((finding) => finding.rule)).not.toContain('E_RATE_LIMIT')
})

test('no argument value of a trace is in it', async () => {
  const text = renderSummary(await red(), report)
  const lines = readFileSync(traces('bad')[0]!, 'utf8').trim().split('\n')
  const values = lines.flatMap((line) => Object.values((JSON.parse(line) as { args?: object }).args ?? {}))
  const identifying = values.filter((value): value is string => typeof value === 'string' && value.length > 3)
  expect(identifying.length).toBeGreaterThan(5)
  for (const value of identifying) expect(text).not.toContain(value)
})

function blocks(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, 'gm'))].map(
    ([, body]) => body!,
  )
}

/** What a person would do with the lines of a proposed difference. */
function apply(policy: unknown, difference: string): unknown {
  const lines = difference.split('\n').slice(1)
  const side = (sign: string) =>
    parse(
      lines
        .filter((line) => line[0] === ' ' || line[0] === sign)
        .map((line) => line.slice(1))
        .join('\n'),
    )
  return merge(remove(policy, side('-')), side('+'))
}

function merge(into: unknown, from: unknown): unknown {
  if (Array.isArray(from)) return [...(Array.isArray(into) ? into : []), ...from]
  if (typeof from !== 'object' || from === null) return from ?? into
  const base = { ...(into as Record<string, unknown> | undefined) }
  for (const [key, value] of Object.entries(from)) base[key] = merge(base[key], value)
  return base
}

function remove(from: unknown, what: unknown): unknown {
  if (Array.isArray(what)) return (from as unknown[]).filter((item) => !what.includes(item))
  if (typeof what !== 'object' || what === null || typeof from !== 'object') return from
  const base = { ...(from as Record<string, unknown>) }
  for (const [key, value] of Object.entries(what)) if (key in base) base[key] = remove(base[key], value)
  return base
}
