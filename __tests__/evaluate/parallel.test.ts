import { describe, expect, test } from 'vitest'
import type { ToolCall } from '../../src/model/trace.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { checkSteps, type Step } from '../support/run-calls.js'

type Call = Omit<ToolCall, 'trace'>

/** The rule's outcome and the codes and call indices found. */
const evaluate = async (rule: object, steps: readonly (Call | Step)[]) => {
  const quiet = { version: '2.0', enforcement: { unconstrained_tools: 'allow' } }
  const policy = requirePolicy(loadPolicyObject({ ...quiet, sequences: [{ id: 'r', ...rule }] }))
  const { findings, rules } = await checkSteps(
    policy,
    steps.map((step): Step => ('tool' in step ? { call: step } : step)),
  )
  const { held, violated, notEvaluable } = rules.find((row) => row.rule === 'r')!
  const word = held ? 'held' : violated ? 'violated' : notEvaluable ? 'not-evaluable' : 'not-exercised'
  return [word, ...findings.map(({ rule, callIndex }) => (callIndex === undefined ? rule : `${rule}@${callIndex}`))]
}
const call = (tool: string, turn: string | undefined, part: Partial<Call> = {}): Call => ({
  ...{ tool, args: {}, result: 1, turn },
  ...part,
})
const pay = (parallel: boolean) => ({ type: 'forbid', tool: { tool: 'pay', parallel } })

describe('calls that one answer of the model asked for together', () => {
  test('the first of a turn is parallel, too, though only the second shows it', async () => {
    expect(await evaluate(pay(true), [call('pay', '1'), call('look', '1')])).toEqual(['violated', 'r@0'])
    expect(await evaluate(pay(true), [call('look', '1'), call('pay', '1')])).toEqual(['violated', 'r@1'])
    expect(await evaluate(pay(true), [call('a', '1'), call('b', '1'), call('pay', '1')])).toEqual(['violated', 'r@2'])
  })
  test('the same calls, each in a turn of its own, are not', async () => {
    expect(await evaluate(pay(true), [call('pay', '1'), call('look', '2')])).toEqual(['held'])
    expect(await evaluate(pay(true), [call('look', '1'), call('pay', '2'), call('look', '3')])).toEqual(['held'])
  })
  test('one that is alone, in the middle and at the end of the trace', async () => {
    expect(await evaluate(pay(false), [call('pay', '1'), call('look', '2')])).toEqual(['violated', 'r@0'])
    expect(await evaluate(pay(false), [call('look', '1'), call('pay', '2')])).toEqual(['violated', 'r@1'])
    expect(await evaluate(pay(false), [call('pay', '1'), call('look', '1')])).toEqual(['held'])
  })
  test('without turns nothing is known of it', async () => {
    const unknown = ['not-evaluable', 'W_RULE_NOT_EVALUABLE']
    expect(await evaluate(pay(true), [call('pay', undefined), call('look', undefined)])).toEqual(unknown)
    expect(await evaluate(pay(false), [call('pay', undefined), call('look', '1')])).toEqual(unknown)
    expect(await evaluate(pay(true), [call('look', undefined)])).toEqual(['held'])
    const both = { type: 'forbid', tool: [{ tool: 'pay', parallel: true }, 'pay'] }
    expect(await evaluate(both, [call('pay', undefined)])).toEqual(['violated', 'r@0'])
    const others = { type: 'forbid', tool: { tool: '*', not: { tool: 'pay', parallel: true } } }
    expect(await evaluate(others, [call('pay', undefined)])).toEqual(unknown)
  })
  test('a call without a turn may be of the turn before it, and of no other', async () => {
    const unknown = ['not-evaluable', 'W_RULE_NOT_EVALUABLE']
    for (const parallel of [true, false])
      expect(await evaluate(pay(parallel), [call('pay', '1'), call('look', undefined)])).toEqual(unknown)
    expect(await evaluate(pay(true), [call('pay', '1'), call('look', '2'), call('look', undefined)])).toEqual(['held'])
    expect(await evaluate(pay(true), [call('pay', '1'), call('look', undefined, { agent: 'b' })])).toEqual(['held'])
  })
  test('the same turn in another trace is another turn', async () => {
    const other = call('look', '1', {})
    expect(await evaluate(pay(true), [call('pay', '1'), { call: { ...other, trace: 'b' } }])).toEqual(['held'])
  })
  test('agents side by side do not end each other’s turns', async () => {
    const steps = [
      call('pay', 'a', { agent: 'x' }),
      call('look', 'b', { agent: 'y' }),
      call('look', 'a', { agent: 'x' }),
    ]
    expect(await evaluate(pay(true), steps)).toEqual(['violated', 'r@0'])
    expect(await evaluate(pay(false), steps)).toEqual(['held'])
  })
  test('a turn that goes on after another one is found by its later calls', async () => {
    expect(await evaluate(pay(true), [call('pay', '1'), call('look', '2'), call('pay', '1')])).toEqual([
      'violated',
      'r@2',
    ])
  })
})

describe('calls that wait for the end of a turn', () => {
  test('later calls wait behind them, so that the order stays', async () => {
    const rule = { type: 'before', first: { tool: 'ask', parallel: false }, then: 'pay' }
    expect(await evaluate(rule, [call('ask', '1'), call('pay', '2')])).toEqual(['held'])
    expect(await evaluate(rule, [call('ask', '1'), call('pay', '1')])).toEqual(['violated', 'r@1'])
    expect(await evaluate(rule, [call('pay', '1'), call('ask', '2')])).toEqual(['violated', 'r@0'])
  })
  test('results that come in the meantime are theirs', async () => {
    const rule = { type: 'forbid', tool: { tool: 'pay', parallel: true, outcome: 'error' } }
    const steps = (error: string | undefined): (Call | Step)[] => [
      call('pay', '1', { result: undefined }),
      call('look', '1', { result: undefined }),
      { resultOf: 1, result: { result: 1 } },
      { resultOf: 0, result: error === undefined ? { result: 1 } : { error } },
    ]
    expect(await evaluate(rule, steps('no'))).toEqual(['violated', 'r@0'])
    expect(await evaluate(rule, steps(undefined))).toEqual(['held'])
    const early: (Call | Step)[] = [
      call('pay', '1', { result: undefined }),
      { resultOf: 0, result: { error: 'no' } },
      call('look', '1'),
    ]
    expect(await evaluate(rule, early)).toEqual(['violated', 'r@0'])
    expect(await evaluate(rule, early.slice(0, 2))).toEqual(['held'])
  })
  test('values of such calls are counted per key', async () => {
    const rule = { type: 'max_calls', tool: { tool: 'pay', parallel: true }, max: 1, same: 'to' }
    const two = (a: string, b: string) => [call('pay', '1', { args: { to: a } }), call('pay', '1', { args: { to: b } })]
    expect(await evaluate(rule, two('bob', 'bob'))).toEqual(['violated', 'r@1'])
    expect(await evaluate(rule, two('bob', 'eve'))).toEqual(['held'])
  })
})

describe('what a policy says of turns', () => {
  test.each(['yes', 1, []])('%j is neither true nor false', (parallel) => {
    const loaded = loadPolicyObject({
      version: '2.0',
      sequences: [{ type: 'forbid', tool: { tool: 'pay', parallel } }],
    })
    expect(() => requirePolicy(loaded)).toThrow(/parallel/)
  })
  test('messages have no turn', () => {
    const tool = { tool: '@user', parallel: true }
    expect(() => requirePolicy(loadPolicyObject({ version: '2.0', sequences: [{ type: 'forbid', tool }] }))).toThrow()
  })
})
