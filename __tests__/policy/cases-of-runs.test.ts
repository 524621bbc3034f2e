import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { CASE_CALL_KEYS, CASE_RUN_KEYS, parsePolicyCases } from '../../src/policy/policy-cases.js'
import { folderWith, runCli } from '../support/run-cli.js'

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/assay.policy-cases.v1.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(schema)

/** Rules each of which asks for another fact. */
const policy = `version: "2.0"
enforcement: { unconstrained_tools: allow }
limits: { max_tokens: 100, max_cost_usd: 1 }
sequences:
  - { id: yes, type: before, first: { tool: "@user", args: { text: { pattern: "(?i)yes" } } }, then: pay, uses: 1 }
  - { id: last, type: forbid, tool: { tool: "@final", args: { text: { pattern: "card" } } } }
  - { id: admins, type: forbid, tool: drop, when: { meta: { role: { not: { const: admin } } } } }
  - { id: trial, type: require, tool: ask, when: { case: refund } }
  - { id: refused, type: forbid, tool: { tool: deploy, phase: denied } }
  - { id: soon, type: before, first: read, then: write, within: 30s }
  - { id: slow, type: total, tool: build, of: "@duration", max: 1000 }
  - { id: bad, type: forbid, tool: { tool: get, result: { state: bad } } }
  - { id: github, type: forbid, tool: { tool: push, server: github, agent: "sub*" } }
  - { id: together, type: forbid, tool: { tool: move, parallel: true } }
`

/** What breaks each, and what does not. */
const pairs: readonly (readonly [rule: string, breaks: string, keeps: string])[] = [
  ['yes', 'calls: [{ user: "No" }, { tool: pay }]', 'calls: [{ user: "Yes" }, { tool: pay }]'],
  ['yes', 'messages: true, calls: [{ tool: pay }]', 'messages: false, calls: [{ tool: pay }]'],
  [
    'last',
    'calls: [{ tool: read }, { assistant: "A card." }]',
    'calls: [{ assistant: "A card." }, { tool: read }, { assistant: "Done." }]',
  ],
  ['admins', 'meta: { role: clerk }, calls: [{ tool: drop }]', 'meta: { role: admin }, calls: [{ tool: drop }]'],
  ['trial', 'case: refund, trial: "2", calls: [{ tool: read }]', 'case: other, calls: [{ tool: read }]'],
  ['refused', 'calls: [{ tool: deploy, phase: denied }]', 'calls: [{ tool: deploy, phase: requested }]'],
  [
    'soon',
    'calls: [{ tool: read, timestamp: "2026-01-05T10:00:00Z" }, { tool: write, timestamp: "2026-01-05T10:00:31Z" }]',
    'calls: [{ tool: read, timestamp: "2026-01-05T10:00:00Z" }, { tool: write, timestamp: "2026-01-05T11:00:30+01:00" }]',
  ],
  [
    'slow',
    'calls: [{ tool: build, durationMs: 1001, result: 1 }]',
    'calls: [{ tool: build, durationMs: 1000, result: 1 }]',
  ],
  ['bad', 'calls: [{ tool: get, result: { state: bad } }]', 'calls: [{ tool: get, result: { state: fine } }]'],
  [
    'github',
    'calls: [{ tool: push, server: github, agent: sub1 }]',
    'calls: [{ tool: push, server: gitlab, agent: sub1 }]',
  ],
  [
    'together',
    'calls: [{ tool: move, turn: a }, { tool: read, turn: a }]',
    'calls: [{ tool: move, turn: a }, { tool: read, turn: b }]',
  ],
  [
    'E_BUDGET',
    'calls: [{ tool: read, usage: { total_tokens: 101 } }]',
    'calls: [{ tool: read, usage: { total_tokens: 100 } }]',
  ],
  [
    'E_BUDGET',
    'usage: { input_tokens: 90, output_tokens: 11 }, calls: [{ tool: read }]',
    'usage: { input_tokens: 90, output_tokens: 10 }, calls: [{ tool: read }]',
  ],
]

const run = async (cases: string) => {
  const cwd = folderWith({ 'policy.yaml': policy, 'cases.yaml': cases })
  return runCli(['policy', 'test', 'cases.yaml'], { cwd })
}

describe('a case says whatever a rule asks of a run', () => {
  test.each(pairs)('%s', async (rule, breaks, keeps) => {
    const broken = `cases:\n  - { name: a, ${breaks}, expect: [{ rule: ${rule} }] }\n  - { name: b, ${keeps}, expect: pass }\n`
    const passed = await run(broken)
    expect(passed.stdout).toContain('2 passed, 0 failed')
    // Each of the two fails where the other is expected.
    const swapped = `cases:\n  - { name: a, ${breaks}, expect: pass }\n  - { name: b, ${keeps}, expect: [{ rule: ${rule} }] }\n`
    expect(await run(swapped)).toMatchObject({ code: 1, stdout: expect.stringContaining('0 passed, 2 failed') })
    expect(validate(parse(broken)), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each([
    '{ user: "a", assistant: "b" }',
    '{ user: "" }',
    '{ user: "a", tool: x }',
    '{ tool: x, phase: done }',
    '{ tool: x, durationMs: -1 }',
    '{ tool: x, usage: 5 }',
    '{ tool: x, when: now }',
    '{ says: "a" }',
  ])('%s is not a step', async (step) => {
    const text = `cases: [{ name: a, calls: [${step}], expect: pass }]\n`
    expect(parsePolicyCases(text, 'c.yaml').problems.map(({ code }) => code)).toContain('E_POLICY_CASES')
    expect(validate(parse(text))).toBe(false)
  })

  test.each(['2026-01-05', '2026-01-05T10:00:00', 'now'])('%s is not a time', (time) => {
    const text = `cases: [{ name: a, calls: [{ tool: x, timestamp: "${time}" }], expect: pass }]\n`
    expect(parsePolicyCases(text, 'c.yaml').problems[0]?.message).toMatch(/timestamp/)
  })
})

test('the schema for editors knows the keys that the reader knows', () => {
  expect(Object.keys(schema.$defs.call.properties).sort()).toEqual(['tool', ...CASE_CALL_KEYS].sort())
  expect(Object.keys(schema.$defs.case.properties).sort()).toEqual(['name', 'calls', 'expect', ...CASE_RUN_KEYS].sort())
})
