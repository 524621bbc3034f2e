import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/model/outcome.js'
import { loadPolicyObject } from '../../src/policy/load-policy.js'
import { checkRecords } from '../support/check-records.js'

const quiet = { version: '2.0', enforcement: { unconstrained_tools: 'allow' } }
const policy = (when: unknown, more: object = {}) => ({
  ...quiet,
  sequences: [{ type: 'max_calls', tool: 'drop', max: 0, id: 'no-drop', when, ...more }],
})
const run = (trace: string, about: object, ...tools: readonly string[]) => [
  { type: 'trace_start', trace, ...about },
  ...tools.map((tool) => ({ trace, tool, args: {} })),
]
const analysts = { meta: { role: { not: { const: 'admin' } } } }

async function outcomeIn(rules: object, records: readonly unknown[]) {
  const seen: Outcome[] = []
  const result = await checkRecords(rules, records, {
    observers: [{ outcome: (_run, _rule, outcome) => void seen.push(outcome) }],
  })
  return { outcomes: seen, result }
}

describe('a rule for some runs', () => {
  test.each([
    [{ case: 'refund-*' }, { case: 'refund-1' }, 'violated'],
    [{ case: 'refund-*' }, { case: 'weather' }, 'not-exercised'],
    [{ case: ['a', 'b'] }, { case: 'b' }, 'violated'],
    [{ case: 'refund-*' }, {}, 'not-exercised'],
    [{ agent: 'shop*' }, { meta: { agent: 'shop-1' } }, 'violated'],
    [{ agent: 'shop*' }, { meta: { agent: 'bank' } }, 'not-exercised'],
    [{ agent: 'shop*' }, { meta: { role: 'x' } }, 'not-evaluable'],
    [analysts, { meta: { role: 'guest' } }, 'violated'],
    [analysts, { meta: { role: 'admin' } }, 'not-exercised'],
    [analysts, { meta: { agent: 'x' } }, 'not-evaluable'],
    [analysts, {}, 'not-evaluable'],
    [{ meta: { size: { max: 3 } } }, { meta: { size: 3 } }, 'violated'],
    [{ meta: { size: { max: 3 } } }, { meta: { size: 4 } }, 'not-exercised'],
    [{ meta: { size: { max: 3 } } }, { meta: { size: '4' } }, 'not-exercised'],
    [{ meta: { ok: true } }, { meta: { ok: true } }, 'violated'],
    // Another case settles it, whatever the role would be.
    [{ case: 'a', ...analysts }, { case: 'b' }, 'not-exercised'],
    [{ case: 'a', ...analysts }, { case: 'a' }, 'not-evaluable'],
  ])('%j in a run with %j: %s', async (when, about, outcome) => {
    const { outcomes, result } = await outcomeIn(policy(when), run('t', about, 'drop'))
    expect(outcomes).toEqual([outcome])
    expect(result.verdict).toBe(outcome === 'violated' ? 'fail' : 'pass')
  })

  test('says once why it is not evaluable, and never fails for it', async () => {
    const records = [...run('a', {}, 'drop'), ...run('b', {}, 'drop'), ...run('c', { meta: { role: 'guest' } }, 'get')]
    const { result } = await outcomeIn(policy(analysts), records)
    expect([result.verdict, result.counts]).toEqual(['pass', { error: 0, warning: 1, note: 0 }])
    expect(result.findings.map(({ rule, message }) => [rule, message.includes('no-drop')])).toEqual([
      ['W_RULE_NOT_EVALUABLE', true],
    ])
    expect(result.rules[0]).toMatchObject({ held: 1, notEvaluable: 2, violated: 0 })
  })

  test('is not open where nothing could have broken it', async () => {
    const rule = { type: 'before', first: 'read', then: 'write', when: analysts }
    const { outcomes, result } = await outcomeIn({ ...quiet, sequences: [rule] }, run('t', {}, 'get'))
    expect([outcomes, result.findings]).toEqual([['not-exercised'], []])
  })

  test('is decided at the end of the trace, by the first value of a name', async () => {
    const late = [
      { trace: 't', tool: 'drop', args: {} },
      { type: 'trace_start', trace: 't', meta: { role: 'guest' } },
      { type: 'trace_start', trace: 't', meta: { role: 'admin' } },
    ]
    const { result } = await outcomeIn(policy(analysts), late)
    expect(result.findings).toMatchObject([{ rule: 'no-drop', tool: 'drop', callIndex: 0 }])
  })

  test('that the end of the trace breaks is asked of its runs alone', async () => {
    const rule = { type: 'require', tool: 'verify', when: { case: 'refund' } }
    const records = [...run('a', { case: 'refund' }, 'get'), ...run('b', { case: 'other' }, 'get')]
    const { result } = await outcomeIn({ ...quiet, sequences: [rule] }, records)
    expect(result.findings.map(({ trace }) => trace)).toEqual(['a'])
    expect(result.cases).toMatchObject([
      { case: 'refund', broken: 1 },
      { case: 'other', broken: 0 },
    ])
  })

  test('keeps its fingerprint, and says which runs it is about', async () => {
    const of = async (when: unknown) =>
      (await outcomeIn(policy(when), run('t', { case: 'c' }, 'drop'))).result.findings[0]!
    const [some, all] = [await of({ case: 'c' }), await of(undefined)]
    expect(some.fingerprint).toBe(all.fingerprint)
    expect(some.message).toMatch(/^In a run of the case c, drop was called/)
  })

  test('misses no fact in other runs', async () => {
    const tool = { tool: 'drop', outcome: 'success' }
    const { result } = await outcomeIn(policy({ case: 'c' }, { tool }), run('t', { case: 'd' }, 'drop'))
    expect(result.findings).toEqual([])
  })
})

test.each([
  [{}],
  [{ case: '' }],
  [{ case: [] }],
  [{ meta: {} }],
  [{ meta: { role: null } }],
  [{ meta: { role: ['a'] } }],
  [{ meta: { role: { patern: 'x' } } }],
  [{ role: 'x' }],
  ['refund'],
])('when: %j is refused', (when) => {
  expect(loadPolicyObject(policy(when)).problems.map(({ code }) => code)).toContain('E_POLICY_INVALID')
})
