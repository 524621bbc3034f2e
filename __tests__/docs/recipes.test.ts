import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkRecords } from '../support/check-records.js'

const page = readFileSync(new URL('../../docs/recipes.md', import.meta.url), 'utf8')
const head = 'version: "2.0"\nenforcement: { unconstrained_tools: allow }\n'

interface Recipe {
  readonly title: string
  readonly policy: string
  readonly passes: readonly unknown[]
  readonly breaks: readonly unknown[]
  readonly rule: string
  readonly at: number | undefined
}

const recipes = page
  .split(/^## /m)
  .slice(1)
  .map((section): Recipe => {
    const [, policy = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(section) ?? []
    const [, passes = ''] = /^```jsonl passes\n([\s\S]*?)^```$/m.exec(section) ?? []
    const [, rule = '', at, breaks = ''] = /^```jsonl breaks (\S+)(?: (\d+))?\n([\s\S]*?)^```$/m.exec(section) ?? []
    const title = section.slice(0, section.indexOf('\n'))
    return {
      title,
      policy,
      passes: lines(passes),
      breaks: lines(breaks),
      rule,
      at: at === undefined ? undefined : Number(at),
    }
  })

function lines(text: string): readonly unknown[] {
  return text
    .trim()
    .split('\n')
    .map((line) => ({ trace: 't', ...JSON.parse(line) }))
}

test('the page answers thirty questions', () => {
  expect(recipes.length).toBeGreaterThanOrEqual(30)
  expect(new Set(recipes.map(({ title }) => title)).size).toBe(recipes.length)
})

describe.each(recipes)('$title', ({ policy, passes, breaks, rule, at }) => {
  test('a trace that keeps to it', async () => {
    const { findings, verdict, rules } = await checkRecords(head + policy, passes)
    expect([verdict, findings.map(({ message }) => message)]).toEqual(['pass', []])
    expect(rules.every(({ notEvaluable }) => notEvaluable === 0)).toBe(true)
  })

  test('a trace that breaks it', async () => {
    const { findings } = await checkRecords(head + policy, breaks)
    const errors = findings.filter(({ level }) => level === 'error')
    expect(errors.map((finding) => [finding.rule, finding.callIndex])).toEqual([[rule, at]])
  })
})
