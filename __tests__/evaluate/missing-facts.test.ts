import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { brief } from '../support/check-objects.js'
import { checkSteps, type Step } from '../support/run-calls.js'

const quiet = { version: '2.0', enforcement: { unconstrained_tools: 'allow' } }
const policyOf = (part: object) => requirePolicy(loadPolicyObject({ ...quiet, ...part }))

/** A call as `tool`, `tool ok`, `tool failed`. */
const ended = (...calls: readonly string[]): Step[] =>
  calls.map((text) => {
    const [tool = '', end] = text.split(' ')
    return { call: { tool, args: {}, ...(end === 'ok' ? { result: 1 } : end === 'failed' ? { error: 'no' } : {}) } }
  })

const outcomeOf = async (rule: object, ...calls: readonly string[]) => {
  const { findings, rules, verdict } = await checkSteps(
    policyOf({ sequences: [{ ...rule, id: 'r' }] }),
    ended(...calls),
  )
  const { held, violated, notEvaluable } = rules.find(({ rule }) => rule === 'r')!
  const word = held ? 'held' : violated ? 'violated' : notEvaluable ? 'not-evaluable' : 'not-exercised'
  return [word, verdict, brief(findings)] as const
}
const missing = ['W_RESULT_NOT_RECORDED']

describe('an outcome that was not recorded is not “no”', () => {
  const once = { type: 'max_calls', tool: { tool: 'pay', outcome: 'success' }, max: 1 }

  test('three calls without results neither hold nor break a limit on successes, and that is said', async () => {
    expect(await outcomeOf(once, 'pay', 'pay', 'pay')).toEqual(['not-evaluable', 'pass', missing])
    expect(await outcomeOf(once, 'pay ok', 'pay failed', 'pay failed')).toEqual(['held', 'pass', []])
  })

  test('what is certain still decides: two successes are more than one, whatever the third was', async () => {
    expect(await outcomeOf(once, 'pay ok', 'pay', 'pay ok')).toEqual(['violated', 'fail', ['r@2', ...missing]])
    expect(await outcomeOf(once, 'pay ok', 'pay')).toEqual(['not-evaluable', 'pass', missing])
  })

  test('however many calls are open, a limit that is passed without them is broken', async () => {
    const hundred = { ...once, max: 100 }
    const open = Array.from({ length: 150 }, () => 'pay')
    const done = Array.from({ length: 101 }, () => 'pay ok')
    expect((await outcomeOf(hundred, ...open, ...done))[0]).toBe('violated')
    expect((await outcomeOf(hundred, ...open, ...done.slice(1)))[0]).toBe('not-evaluable')
  })

  test('“no errors” does not hold of a trace that records no results, one warning a tool', async () => {
    const rule = { type: 'max_calls', tool: { tool: '*', outcome: 'error' }, max: 0 }
    expect(await outcomeOf(rule, 'pay', 'get', 'pay')).toEqual(['not-evaluable', 'pass', [...missing, ...missing]])
    expect(await outcomeOf(rule, 'pay ok', 'get ok')).toEqual(['held', 'pass', []])
  })

  test('“approved first” is open where the approval has no result, and the payment needs none', async () => {
    const rule = { type: 'before', first: { tool: 'approve', outcome: 'success' }, then: 'pay' }
    expect(await outcomeOf(rule, 'approve', 'pay')).toEqual(['not-evaluable', 'pass', missing])
    expect(await outcomeOf(rule, 'approve ok', 'pay')).toEqual(['held', 'pass', []])
    expect(await outcomeOf(rule, 'approve failed', 'pay')).toEqual(['violated', 'fail', ['r@1']])
    expect(await outcomeOf(rule, 'pay', 'approve')).toEqual(['violated', 'fail', ['r@0']])
    expect((await outcomeOf(rule, 'approve', 'approve ok', 'pay'))[0]).toBe('held')
  })

  test('“must be called” is open where only calls without results could be it', async () => {
    const rule = { type: 'require', tool: { tool: 'save', outcome: 'success' } }
    expect(await outcomeOf(rule, 'save')).toEqual(['not-evaluable', 'pass', missing])
    expect((await outcomeOf(rule, 'save', 'save ok'))[0]).toBe('held')
    expect(await outcomeOf(rule, 'other')).toEqual(['violated', 'fail', ['r']])
  })

  test('success or failure, as long as it was called, needs no result', async () => {
    const either = [
      { tool: 'pay', outcome: 'success' },
      { tool: 'pay', outcome: 'error' },
    ]
    expect(await outcomeOf({ type: 'require', tool: either }, 'pay')).toEqual(['held', 'pass', []])
  })

  test('a result is asked of calls only that meet the other conditions', async () => {
    const tool = { tool: 'pay', args_match: { to: 'mallory' }, outcome: 'success' }
    const policy = policyOf({ sequences: [{ type: 'max_calls', tool, max: 0, id: 'r' }] })
    const to = (name: string): Step => ({ call: { tool: 'pay', args: { to: name } } })
    expect(brief((await checkSteps(policy, [to('alice')])).findings)).toEqual([])
    expect(brief((await checkSteps(policy, [to('mallory')])).findings)).toEqual(missing)
  })

  test('a warning stands at the first call of its tool, however late the trace shows that it has no result', async () => {
    const policy = policyOf({ sequences: [{ type: 'require', tool: { tool: '*', outcome: 'error' }, id: 'r' }] })
    const call = (trace: string, tool: string): Step => ({ call: { trace, tool, args: {} } })
    const { findings } = await checkSteps(policy, [call('a', 'x'), call('b', 'y'), call('a', 'y')])
    expect(findings.map(({ tool, location }) => [tool, location?.line])).toEqual([
      ['x', 1],
      ['y', 2],
    ])
  })
})

describe('a call of which only words say that it was refused', () => {
  const page: Step = { call: { tool: 'fetch', args: {}, result: { status: 'denied' }, error: 'no', phase: 'unclear' } }
  const run: Step = { call: { tool: 'run', args: {}, result: 1, phase: 'executed' } }
  const wordOf = async (rule: object, first = page) => {
    const { rules, facts } = await checkSteps(policyOf({ sequences: [{ ...rule, id: 'r' }] }), [first, run])
    const { held, violated, notEvaluable } = rules[0]!
    return [held ? 'held' : violated ? 'violated' : notEvaluable ? 'not-evaluable' : 'not-exercised', facts.denied]
  }
  const never = (operand: object) => ({
    type: 'never_after',
    trigger: { tool: 'fetch', ...operand },
    forbidden: 'run',
  })
  const certain: Step = { call: { ...page.call, tool: 'fetch', phase: 'denied' } }

  test.each([
    ['a success', { outcome: 'success' }, 'not-exercised'],
    ['a failure', { outcome: 'error' }, 'violated'],
    ['a refusal', { outcome: 'denied' }, 'violated'],
    ['a call that was made', { phase: 'executed' }, 'not-exercised'],
    ['a call that was refused', { phase: 'denied' }, 'violated'],
  ])('may have been %s, and counts as denied', async (_, operand, ofDenied) => {
    expect(await wordOf(never(operand))).toEqual(['not-evaluable', 1])
    expect(await wordOf(never(operand), certain)).toEqual([ofDenied, 1])
  })

  test('rules that ask for the call alone, or for its text, are decided', async () => {
    expect(await wordOf(never({}))).toEqual(['violated', 1])
    expect(await wordOf(never({ result: { status: 'denied' } }))).toEqual(['violated', 1])
  })
})

describe('arguments that were recorded in part', () => {
  const send = { properties: { body: { type: 'string', maxLength: 500 }, to: { enum: ['alice'] } }, required: ['to'] }
  const cut = async (part: object, args: JsonValue, ...truncated: readonly string[]) => {
    const result = await checkSteps(policyOf(part), [{ call: { tool: 'send', args, truncated } }])
    const row = result.rules.find(({ rule }) => rule === 'E_ARG_SCHEMA' || rule === 'r')
    const word = row?.held ? 'held' : row?.violated ? 'violated' : row?.notEvaluable ? 'not-evaluable' : 'none'
    return [word, result.verdict, brief(result.findings)] as const
  }
  const schema = { schemas: { send } }
  const withTo = { body: 'hello', to: 'alice' }

  test('a limit on what was cut is not held, and that fails the run', async () => {
    expect(await cut(schema, withTo, '/args/body')).toEqual(['not-evaluable', 'fail', ['E_ARGS_TRUNCATED']])
    expect(await cut(schema, withTo)).toEqual(['held', 'pass', []])
    expect(await cut(schema, withTo, '/result')).toEqual(['held', 'pass', []])
  })

  test('arguments next to it are evaluated', async () => {
    expect(await cut(schema, { body: 'hello', to: 'mallory' }, '/args/body')).toEqual([
      'violated',
      'fail',
      ['E_ARG_SCHEMA@0', 'E_ARGS_TRUNCATED'],
    ])
    expect((await cut(schema, { body: 'hello' }, '/args/body'))[2]).toEqual(['E_ARG_SCHEMA@0', 'E_ARGS_TRUNCATED'])
  })

  const forbid = (conditions: object) => ({
    sequences: [{ type: 'forbid', tool: { tool: 'send', ...conditions }, id: 'r' }],
  })
  const eve = { const: 'eve' }
  test.each<[string, object, JsonValue, string]>([
    ['a member', { args: { to: eve } }, { body: 'x' }, '/args/to'],
    ['a member of a member', { args: { 'to.name': eve } }, { to: { mail: 'x' } }, '/args/to/name'],
    ['what a member held, and itself', { args: { 'to.name': eve } }, {}, '/args/to'],
    ['one of any members', { args: { '*': eve } }, { body: 'x' }, '/args/to'],
    ['an item of a list', { args: { to: eve } }, { to: ['bob'] }, '/args/to/1'],
    ['a member of an item', { args: { 'to.name': eve } }, { to: [{ mail: 'x' }] }, '/args/to/0/name'],
    ['a member of what was left as text', { args: { 'to.name': eve } }, { to: '…' }, '/args/to/name'],
    ['the rest of a text', { any_arg: { maxLength: 3 } }, { body: 'abc' }, '/args/body'],
  ])('%s that was cut off is not “not there”', async (_, conditions, args, place) => {
    expect((await cut(forbid(conditions), args, place))[0]).toBe('not-evaluable')
    expect((await cut(forbid(conditions), args, '/args/elsewhere'))[0]).toBe(
      'any_arg' in conditions ? 'violated' : '*' in (conditions as { args: object }).args ? 'not-evaluable' : 'held',
    )
  })

  test('a call of which no end is recorded may not have been executed', async () => {
    const other = { tool: { tool: 'pay', outcome: 'denied', phase: 'denied' }, type: 'forbid' }
    expect((await outcomeOf(other, 'pay'))[0]).toBe('not-evaluable')
    expect((await outcomeOf(other, 'pay ok'))[0]).toBe('held')
  })

  test('the mark of a cut breaks no pattern', async () => {
    const strict = { schemas: { send: { properties: { body: { pattern: '^[a-z]*$' } } } } }
    expect((await cut(strict, { body: 'abc...[TRUNCATED]' }, '/args/body'))[2]).toEqual(['E_ARGS_TRUNCATED'])
    expect((await cut(strict, { body: 'abc...[TRUNCATED]' }))[2]).toEqual(['E_ARG_SCHEMA@0'])
  })

  test.each<[string, object, JsonValue, string, boolean]>([
    [
      'below what was cut',
      { properties: { a: { properties: { b: { maximum: 1 } } } } },
      { a: { b: 2 } },
      '/args/a',
      false,
    ],
    ['a member of what was cut', { properties: { a: { required: ['b'] } } }, { a: {} }, '/args/a', false],
    ['of an object around it', { required: ['b'] }, { a: 'x' }, '/args/a', true],
    [
      'by anyOf that sees the cut',
      { anyOf: [{ properties: { a: { const: 'xy' } } }, { required: ['b'] }] },
      { a: 'x' },
      '/args/a',
      false,
    ],
    [
      'by a branch of it',
      { anyOf: [{ properties: { a: { const: 'xy' } } }, { properties: { b: { const: 1 } } }] },
      { a: 'x', b: 2 },
      '/args/a',
      false,
    ],
    [
      'by anyOf that does not',
      { properties: { b: { anyOf: [{ const: 1 }, { const: 2 }] } } },
      { a: 'x', b: 3 },
      '/args/a',
      true,
    ],
    ['by not around it', { not: { properties: { a: { const: 'x' } }, required: ['a'] } }, { a: 'x' }, '/args/a', false],
    [
      'by a condition on it',
      { if: { properties: { a: { const: 'x' } } }, then: { required: ['b'] } },
      { a: 'x' },
      '/args/a',
      false,
    ],
    [
      'behind a reference',
      { $ref: '#/$defs/a', $defs: { a: { properties: { b: { const: 1 } } } } },
      { a: 'x', b: 2 },
      '/args/a',
      true,
    ],
    ['in all of them', { required: ['b'] }, {}, '/args', false],
    ['by text that was an object', { type: 'object' }, '{"a":"x', '/args', false],
    ['by a longer name', { properties: { ab: { const: 1 } } }, { a: 'x', ab: 2 }, '/args/a', true],
    ['by an escaped name', { properties: { 'a/b': { const: 1 } } }, { 'a/b': 2 }, '/args/a~1b', false],
  ])('a schema broken %s: certain or not', async (_, tool, args, pointer, certain) => {
    const [word] = await cut({ schemas: { send: tool } }, args, pointer)
    expect(word).toBe(certain ? 'violated' : 'not-evaluable')
  })

  test('a condition on what was cut is open, one on another argument is not', async () => {
    const rule = (arg: string) => ({
      sequences: [{ type: 'max_calls', tool: { tool: 'send', args_match: { [arg]: 'mallory' } }, max: 0, id: 'r' }],
    })
    expect(await cut(rule('body'), withTo, '/args/body')).toEqual(['not-evaluable', 'fail', ['E_ARGS_TRUNCATED']])
    expect(await cut(rule('body'), withTo, '/args/body/3')).toEqual(['not-evaluable', 'fail', ['E_ARGS_TRUNCATED']])
    expect(await cut(rule('to'), withTo, '/args/body')).toEqual(['held', 'pass', []])
    expect(await cut(rule('to'), { body: 'x', to: 'mallory' }, '/args/body')).toEqual(['violated', 'fail', ['r@0']])
  })

  test('a tool whose arguments no rule looks at may be cut', async () => {
    expect((await cut({ tools: { deny: ['wipe'] } }, withTo, '/args/body'))[1]).toBe('pass')
  })

  test('two cut calls of one tool are said once', async () => {
    const steps: Step[] = ['a', 'b'].map((body) => ({
      call: { tool: 'send', args: { body, to: 'alice' }, truncated: ['/args/body'] },
    }))
    const { findings, counts } = await checkSteps(policyOf(schema), steps)
    expect([brief(findings), counts.error]).toEqual([['E_ARGS_TRUNCATED'], 1])
    expect(findings[0]).toMatchObject({ tool: 'send', message: expect.stringContaining('(/body)') })
  })
})
