import { describe, expect, test } from 'vitest'
import { check } from '../../src/assay.js'
import { ruleStanding } from '../../src/evidence/run/rule-standing.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { readTraces } from '../../src/traces/read-traces.js'

const base = { version: '2.0', name: 'p', enforcement: { unconstrained_tools: 'allow' }, tools: { deny: ['drop'] } }
async function standing(policy: object, tools: readonly string[], options: object = {}) {
  const text = tools.map((tool) => JSON.stringify({ trace: 't', tool, args: {} })).join('\n')
  const result = await check(
    requirePolicy(loadPolicyObject({ ...base, ...policy })),
    (sink) => readTraces([{ file: 'a.jsonl', chunks: [Buffer.from(text)] }], sink),
    { today: '2026-01-31', ...options },
  )
  return ruleStanding(result)
}
const sequences = [{ type: 'before', first: 'look', then: 'pay', id: 'look-first' }]

describe('the rules of a run by their outcome', () => {
  test('held', async () => {
    expect(await standing({ sequences }, ['look', 'pay'])).toEqual({
      passed: ['E_TOOL_DENIED', 'look-first'],
      warned: [],
      failed: [],
      omitted: 0,
    })
  })
  test('broken', async () => {
    expect(await standing({ sequences }, ['pay', 'drop'])).toMatchObject({
      passed: [],
      failed: ['E_TOOL_DENIED', 'look-first'],
    })
  })
  test('a warning next to an error fails only where warnings do', async () => {
    const levels = { 'look-first': 'warning' }
    expect(await standing({ sequences, levels }, ['pay', 'drop'])).toMatchObject({
      warned: ['look-first'],
      failed: ['E_TOOL_DENIED'],
    })
    expect(await standing({ sequences, levels }, ['pay', 'drop'], { failOn: 'warning' })).toMatchObject({
      failed: ['E_TOOL_DENIED', 'look-first'],
    })
    expect(await standing({ sequences, levels }, ['pay'])).toMatchObject({ warned: ['look-first'], failed: [] })
  })
  test('waived', async () => {
    const waivers = [{ rule: 'look-first', reason: 'r', owner: 'o', expires: '2027-01-01' }]
    expect(await standing({ sequences, waivers }, ['pay', 'drop'])).toMatchObject({
      warned: ['look-first'],
      failed: ['E_TOOL_DENIED'],
    })
  })
  test('not exercised is not passed', async () => {
    expect((await standing({ sequences }, ['walk'])).passed).toEqual(['E_TOOL_DENIED'])
  })
})
