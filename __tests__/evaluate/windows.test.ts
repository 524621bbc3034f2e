import { describe, expect, test } from 'vitest'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { checkSteps } from '../support/run-calls.js'

const start = Date.parse('2026-01-05T10:00:00Z')

/** Whether two calls, one `ms` after the other, break a rule with a window. */
async function breaks(rule: object, tools: readonly [string, string], ms: number): Promise<boolean> {
  const policy = requirePolicy(
    loadPolicyObject({
      version: '2.0',
      enforcement: { unconstrained_tools: 'allow' },
      sequences: [{ id: 'r', ...rule }],
    }),
  )
  const steps = tools.map((tool, at) => ({
    call: { trace: 't', tool, args: { n: 1 }, timestamp: new Date(start + at * ms).toISOString() },
  }))
  const { rules } = await checkSteps(policy, steps)
  expect(rules[0]?.notEvaluable).toBe(0)
  return rules[0]?.violated === 1
}

/** Each operator, and whether it is broken by what lies in its window. */
const operators: readonly (readonly [
  name: string,
  rule: object,
  tools: readonly [string, string],
  isInside: boolean,
])[] = [
  ['before', { type: 'before', first: 'a', then: 'b' }, ['a', 'b'], false],
  ['before, uses', { type: 'before', first: 'a', then: 'b', uses: 1 }, ['a', 'b'], false],
  ['before, count', { type: 'before', first: 'a', then: 'b', count: 1 }, ['a', 'b'], false],
  ['never_after', { type: 'never_after', trigger: 'a', forbidden: 'b' }, ['a', 'b'], true],
  ['after', { type: 'after', trigger: 'a', then: 'b' }, ['a', 'b'], false],
  ['max_calls', { type: 'max_calls', tool: 'a', max: 1 }, ['a', 'a'], true],
  ['max_calls, same', { type: 'max_calls', tool: 'a', max: 1, same: 'n' }, ['a', 'a'], true],
  ['total', { type: 'total', tool: 'a', of: 'n', max: 1 }, ['a', 'a'], true],
]
const windows: readonly (readonly [text: string, ms: number])[] = [
  ['30s', 30_000],
  ['15m', 900_000],
  ['24h', 86_400_000],
  ['7d', 604_800_000],
]

describe.each(windows)('a window of %s is closed', (within, ms) => {
  test.each(operators)('%s', async (_, rule, tools, isInside) => {
    const answers = []
    // Exactly so far away, a millisecond less and more, together, and a clock that runs back.
    for (const away of [ms, ms - 1, ms + 1, 0, -1, -10 * ms])
      answers.push(await breaks({ ...rule, within }, tools, away))
    expect(answers).toEqual([isInside, isInside, !isInside, isInside, isInside, isInside])
  })
})
