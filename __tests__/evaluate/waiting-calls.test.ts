import { describe, expect, test } from 'vitest'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { brief } from '../support/check-objects.js'
import { checkSteps, type Step } from '../support/run-calls.js'

const count = 5_000
/** The calls that fail; the eleventh of them breaks the rule. */
const failing = new Set(Array.from({ length: 11 }, (_, i) => 3 + i * 450))
const eleventh = 3 + 10 * 450

const policy = (max: number, outcome = 'error') =>
  requirePolicy(
    loadPolicyObject({
      version: '2.0',
      enforcement: { unconstrained_tools: 'allow' },
      sequences: [{ type: 'max_calls', tool: { tool: 'work', outcome }, max, id: 'failures' }],
    }),
  )

const resultOf = (index: number) => (failing.has(index) ? { error: 'no' } : { result: 'ok' })
const call = (trace: string): Step => ({ call: { trace, tool: 'work', args: {} } })
const result = (trace: string, index: number): Step => ({ trace, resultOf: index, result: resultOf(index) })
const indices = Array.from({ length: count }, (_, i) => i)

/** Ways in which results come back behind their calls, with more of them waiting than a queue keeps in place. */
const ways: Readonly<Record<string, readonly Step[]>> = {
  'all at the end, in order': [...indices.map(() => call('a')), ...indices.map((i) => result('a', i))],
  'all at the end, last first': [...indices.map(() => call('a')), ...[...indices].reverse().map((i) => result('a', i))],
  'the first one last of all': [
    ...indices.map(() => call('a')),
    ...indices.slice(1).map((i) => result('a', i)),
    result('a', 0),
  ],
  'two thousand behind': indices
    .flatMap((i) => [call('a'), ...(i >= 2_000 ? [result('a', i - 2_000)] : [])])
    .concat(indices.slice(-2_000).map((i) => result('a', i))),
  'half in order, the rest last first': [
    ...indices.map(() => call('a')),
    ...indices.slice(0, 2_600).map((i) => result('a', i)),
    ...indices
      .slice(2_600)
      .reverse()
      .map((i) => result('a', i)),
  ],
  'in blocks of seven hundred, each last first': [
    ...indices.map(() => call('a')),
    ...indices
      .map((i) => Math.min(count - 1, Math.floor(i / 700) * 700 + 699 - (i % 700)))
      .filter((i, at, list) => list.indexOf(i) === at)
      .concat(indices)
      .map((i) => result('a', i)),
  ],
}

describe('thousands of calls that wait for their results are looked at in order, each with its own', () => {
  test.each(Object.entries(ways))('%s', async (_, steps) => {
    expect(brief((await checkSteps(policy(10), steps)).findings)).toEqual([`failures@${eleventh}`])
    const kept = await checkSteps(policy(11), steps)
    expect([kept.findings, kept.rules[0]]).toMatchObject([[], { held: 1, violated: 0, notEvaluable: 0 }])
  })

  test.each(Object.entries(ways))('%s, and none twice', async (_, steps) => {
    const successes = count - failing.size
    expect((await checkSteps(policy(successes, 'success'), steps)).rules[0]).toMatchObject({ held: 1 })
    expect((await checkSteps(policy(successes - 1, 'success'), steps)).rules[0]).toMatchObject({ violated: 1 })
  })

  test('two traces at once do not answer for each other', async () => {
    const both = indices.flatMap(() => [call('a'), call('b')])
    const results = indices.flatMap((i) => [result('a', i), result('b', count - 1 - i)])
    const { findings } = await checkSteps(policy(10), [...both, ...results])
    expect(findings.map(({ trace, callIndex }) => [trace, callIndex])).toEqual([
      ['a', eleventh],
      ['b', eleventh],
    ])
  })

  test('one that is never answered keeps the rule open, and what the others did is counted all the same', async () => {
    const answered = indices.filter((i) => i !== 1)
    const steps = [...indices.map(() => call('a')), ...answered.map((i) => result('a', i))]
    expect(brief((await checkSteps(policy(10), steps)).findings)).toEqual([
      `failures@${eleventh}`,
      'W_RESULT_NOT_RECORDED',
    ])
    expect((await checkSteps(policy(11), steps)).rules[0]).toMatchObject({ held: 0, violated: 0, notEvaluable: 1 })
    expect((await checkSteps(policy(12), steps)).rules[0]).toMatchObject({ held: 1, violated: 0, notEvaluable: 0 })
  })
})
