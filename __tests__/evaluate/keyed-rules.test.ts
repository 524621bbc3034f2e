import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import type { ToolCall } from '../../src/model/trace.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { checkSteps } from '../support/run-calls.js'

const quiet = { version: '2.0', enforcement: { unconstrained_tools: 'allow' } }
type Call = Omit<ToolCall, 'trace'>

const evaluate = async (rule: object, calls: readonly Call[]) => {
  const policy = requirePolicy(loadPolicyObject({ ...quiet, sequences: [{ id: 'r', ...rule }] }))
  const { findings, rules } = await checkSteps(
    policy,
    calls.map((call) => ({ call })),
  )
  const { held, violated, notEvaluable } = rules.find((row) => row.rule === 'r')!
  const word = held ? 'held' : violated ? 'violated' : notEvaluable ? 'not-evaluable' : 'not-exercised'
  return [word, ...findings.map(({ rule, callIndex }) => (callIndex === undefined ? rule : `${rule}@${callIndex}`))]
}

/** `pay 1 ok @5`: a call of `pay` with id 1, a result, at second 5. `?` as the id: arguments not recorded; `-`: none. */
const calls = (...texts: readonly string[]): Call[] =>
  texts.map((text) => {
    const [tool = '', ...words] = text.split(' ')
    const at = words.find((word) => word.startsWith('@'))?.slice(1)
    const id = words.find((word) => !/^(@|ok$|failed$)/.test(word))
    return {
      tool,
      ...(id === '?' ? {} : { args: id === undefined || id === '-' ? {} : { id: ids(id) } }),
      ...(words.includes('ok') && { result: 1 }),
      ...(words.includes('failed') && { error: 'no' }),
      ...(at !== undefined && { timestamp: new Date(Date.UTC(2026, 2, 10) + 1000 * Number(at)).toISOString() }),
    }
  })
const ids = (text: string): JsonValue => (text.includes(',') ? text.split(',').map(ids) : JSON.parse(text))

type Case = readonly [says: string, rule: object, calls: readonly string[], ...expected: readonly string[]]
const before = { type: 'before', first: 'read', then: 'pay' }
const same = { ...before, same: 'id' }
const approved = { ...same, first: 'approve', uses: 1 }
const limit = { type: 'max_calls', tool: 'pay' }
const leak = { type: 'never_after', trigger: 'read', forbidden: 'send' }
const answer = { type: 'after', trigger: 'ask', then: 'reply' }

const missing = 'W_ARGS_NOT_RECORDED'
const open = 'W_RULE_NOT_EVALUABLE'

const cases: Readonly<Record<string, readonly Case[]>> = {
  'before, with the same value': [
    ['the same', same, ['read 1', 'pay 1'], 'held'],
    ['another', same, ['read 1', 'pay 2'], 'violated', 'r@1'],
    ['every later call is asked, too', same, ['read 1', 'pay 1', 'pay 2'], 'violated', 'r@2'],
    ['a number is not its text', same, ['read 1', 'pay "1"'], 'violated', 'r@1'],
    ['each of several', same, ['read 1,2', 'pay 2,1'], 'held'],
    ['one of several that nobody read', same, ['read 1,2', 'pay 2,3'], 'violated', 'r@1'],
    ['no value, no demand', same, ['pay -'], 'not-exercised'],
    ['no value pays for nothing', same, ['read -', 'pay 1'], 'violated', 'r@1'],
    ['a call pays for itself never', { ...same, first: '*' }, ['pay 1', 'pay 1'], 'violated', 'r@0'],
    ['a payment that may be of any value', same, ['read ?', 'pay 1'], 'not-evaluable', missing],
    ['a demand that may be of any value', same, ['read 1', 'pay ?'], 'not-evaluable', missing],
    ['what is certain breaks it', same, ['read 1', 'pay ?', 'pay 2'], 'violated', 'r@2', missing],
    ['what is not asked for may be missing', same, ['read 1', 'other ?', 'pay 1'], 'held'],
  ],
  'windows of before': [
    ['three calls apart', { ...before, within: 3 }, ['read', 'x', 'x', 'pay'], 'held'],
    ['four', { ...before, within: 3 }, ['read', 'x', 'x', 'x', 'pay'], 'violated', 'r@4'],
    ['adjacent', { ...before, within: 1 }, ['read', 'pay', 'pay'], 'violated', 'r@2'],
    ['exactly as long ago', { ...before, within: '5s' }, ['read @0', 'pay @5'], 'held'],
    ['longer', { ...before, within: '5s' }, ['read @0', 'pay @5.001'], 'violated', 'r@1'],
    ['the clock went back', { ...before, within: '5s' }, ['read @9', 'pay @0'], 'held'],
    ['the newest counts', { ...before, within: '5s' }, ['read @0', 'read @4', 'pay @9'], 'held'],
    ['no time, and it decides', { ...before, within: '5s' }, ['read', 'pay @5'], 'not-evaluable', open],
    ['no time, and it does not', { ...before, within: '5s' }, ['pay'], 'violated', 'r@0'],
    ['no time, and nobody asks', { ...before, within: '5s' }, ['read'], 'not-exercised'],
  ],
  'reset of before': [
    ['forgets the value', { ...same, reset: 'out' }, ['read 1', 'read 2', 'out 1', 'pay 2'], 'held'],
    ['and no other', { ...same, reset: 'out' }, ['read 1', 'read 2', 'out 1', 'pay 1'], 'violated', 'r@3'],
    ['without a value everything', { ...same, reset: 'out' }, ['read 1', 'out -', 'pay 1'], 'violated', 'r@2'],
    ['may have been', { ...same, reset: 'out' }, ['read 1', 'out ?', 'pay 1'], 'not-evaluable', missing],
    ['before it pays', { ...before, reset: 'read' }, ['read', 'read', 'pay'], 'held'],
    [
      'a mapping reads none',
      { ...same, same: { first: 'id', then: 'id' }, reset: 'out' },
      ['read 1', 'out 2', 'pay 1'],
      'violated',
      'r@2',
    ],
  ],
  'uses and count': [
    ['one for one', approved, ['approve 1', 'pay 1', 'pay 1'], 'violated', 'r@2'],
    ['two for two', approved, ['approve 1', 'approve 1', 'pay 1', 'pay 1'], 'held'],
    ['two uses', { ...approved, uses: 2 }, ['approve 1', 'pay 1', 'pay 1', 'pay 1'], 'violated', 'r@3'],
    ['each value has its own', approved, ['approve 1', 'pay 2'], 'violated', 'r@1'],
    [
      'the oldest in the window is spent first',
      { ...approved, within: 3 },
      ['approve 1', 'x', 'approve 1', 'pay 1', 'pay 1'],
      'held',
    ],
    [
      'one that may be of any value serves one call',
      approved,
      ['approve ?', 'pay 1', 'pay 1'],
      'violated',
      'r@2',
      missing,
    ],
    ['two of them', { ...same, count: 2 }, ['read 1', 'read 1', 'pay 1', 'pay 1'], 'held'],
    ['one is too few', { ...same, count: 2 }, ['read 1', 'pay 1'], 'violated', 'r@1'],
    [
      'spent together',
      { ...same, count: 2, uses: 1 },
      ['read 1', 'read 1', 'read 1', 'pay 1', 'pay 1'],
      'violated',
      'r@4',
    ],
    ['all in the window', { ...same, count: 2, within: 2 }, ['read 1', 'x', 'read 1', 'pay 1'], 'violated', 'r@3'],
    ['two different ones', { ...before, count: 2, distinct: 'id' }, ['read 1', 'read 1', 'pay'], 'violated', 'r@2'],
    ['of one call', { ...before, count: 2, distinct: 'id' }, ['read 1,2', 'pay'], 'held'],
    [
      'one that may be different',
      { ...before, count: 2, distinct: 'id' },
      ['read 1', 'read ?', 'pay'],
      'not-evaluable',
      missing,
    ],
  ],
  all: [
    [
      'each, in any order',
      { ...leak, trigger: { all: ['read', 'fetch'] } },
      ['fetch', 'read', 'send'],
      'violated',
      'r@2',
    ],
    [
      'one is not enough',
      { ...leak, trigger: { all: ['read', 'fetch'] } },
      ['fetch', 'fetch', 'send'],
      'not-exercised',
    ],
    ['one call may serve two', { ...leak, trigger: { all: ['read', '*'] } }, ['read', 'send'], 'violated', 'r@1'],
    [
      'for the same value',
      { ...leak, trigger: { all: ['read', 'fetch'] }, same: 'id' },
      ['read 1', 'fetch 2', 'send 1'],
      'not-exercised',
    ],
    ['before', { ...before, first: { all: ['read', 'ask'] } }, ['ask', 'pay'], 'violated', 'r@1'],
    [
      'the latest of each in the window',
      { ...before, first: { all: ['read', 'ask'] }, within: 2 },
      ['read', 'x', 'ask', 'pay'],
      'violated',
      'r@3',
    ],
  ],
  never_after: [
    ['the same value', { ...leak, same: 'id' }, ['read 1', 'send 1'], 'violated', 'r@1'],
    ['one of several', { ...leak, same: 'id' }, ['read 1', 'send 2,1'], 'violated', 'r@1'],
    ['another value', { ...leak, same: 'id' }, ['read 1', 'send 2'], 'held'],
    ['adjacent', { ...leak, within: 1 }, ['read', 'send'], 'violated', 'r@1'],
    ['not adjacent', { ...leak, within: 1 }, ['read', 'x', 'send'], 'held'],
    ['in time', { ...leak, within: '5s' }, ['read @0', 'send @5'], 'violated', 'r@1'],
    ['too late to matter', { ...leak, within: '5s' }, ['read @0', 'send @6'], 'held'],
    ['cancelled', { ...leak, reset: 'forget' }, ['read', 'forget', 'send'], 'held'],
    [
      'a reset without a value clears nothing',
      { ...leak, same: 'id', reset: 'forget' },
      ['read 1', 'forget -', 'send 1'],
      'violated',
      'r@2',
    ],
    ['a trigger of any value', { ...leak, same: 'id' }, ['read ?', 'send 1'], 'not-evaluable', missing],
    ['before itself it resets nothing', { ...leak, reset: 'send' }, ['read', 'send'], 'violated', 'r@1'],
  ],
  after: [
    [
      'the same value',
      { ...answer, same: 'id', within: 2 },
      ['ask 1', 'ask 2', 'reply 2', 'reply 1'],
      'violated',
      'r@2',
    ],
    ['each in time', { ...answer, same: 'id', within: 2 }, ['ask 1', 'reply 1', 'ask 2', 'x', 'reply 2'], 'held'],
    ['one answers all of its value', { ...answer, same: 'id', within: 3 }, ['ask 1', 'ask 1', 'reply 1'], 'held'],
    ['still open at the end', { ...answer, same: 'id', within: 9 }, ['ask 1', 'reply 2'], 'violated', 'r'],
    ['exactly in time', { ...answer, within: '5s' }, ['ask @0', 'x @3', 'reply @5'], 'held'],
    ['closes at the first call beyond', { ...answer, within: '5s' }, ['ask @0', 'x @6', 'reply @7'], 'violated', 'r@1'],
    ['an answer beyond is none', { ...answer, within: '5s' }, ['ask @0', 'reply @6'], 'violated', 'r@1'],
    ['from the oldest', { ...answer, within: '5s' }, ['ask @0', 'ask @4', 'reply @6'], 'violated', 'r@2'],
    ['cancelled', { ...answer, within: 5, reset: 'stop' }, ['ask', 'stop'], 'held'],
    ['an answer of any value', { ...answer, same: 'id', within: 2 }, ['ask 1', 'reply ?'], 'not-evaluable', missing],
    ['an answer without a time', { ...answer, within: '5s' }, ['ask @0', 'reply'], 'not-evaluable', open],
    ['a call that is asked nothing needs no time', { ...answer, within: '5s' }, ['ask @0', 'x', 'reply @5'], 'held'],
  ],
  max_calls: [
    ['per value', { ...limit, same: 'id', max: 1 }, ['pay 1', 'pay 2'], 'held'],
    ['the second of a value', { ...limit, same: 'id', max: 1 }, ['pay 1', 'pay 2', 'pay 1'], 'violated', 'r@2'],
    ['once per value of a call', { ...limit, same: 'id', max: 1 }, ['pay 1,1'], 'held'],
    ['this call and the two before it', { ...limit, max: 1, within: 3 }, ['pay', 'x', 'pay'], 'violated', 'r@2'],
    ['further apart', { ...limit, max: 1, within: 3 }, ['pay', 'x', 'x', 'pay'], 'held'],
    ['in a minute', { ...limit, max: 1, within: '1m' }, ['pay @0', 'pay @60'], 'violated', 'r@1'],
    ['in more', { ...limit, max: 1, within: '1m' }, ['pay @0', 'pay @60.5', 'pay @121'], 'held'],
    ['the clock went back', { ...limit, max: 1, within: '1m' }, ['pay @99', 'pay @0'], 'violated', 'r@1'],
    ['cleared', { ...limit, max: 1, reset: 'ok' }, ['pay', 'ok', 'pay'], 'held'],
    [
      'a call that clears and counts leaves one',
      { ...limit, tool: '*', max: 2, reset: 'pay' },
      ['x', 'pay', 'x', 'x'],
      'violated',
      'r@3',
    ],
    [
      'a value left out clears nothing',
      { ...limit, same: 'id', max: 1, reset: 'ok' },
      ['pay 1', 'ok -', 'pay 1'],
      'violated',
      'r@2',
    ],
    ['different values', { ...limit, distinct: 'id', max: 1 }, ['pay 1', 'pay 1', 'pay 2'], 'violated', 'r@2'],
    ['no value counts nothing', { ...limit, distinct: 'id', max: 1 }, ['pay 1', 'pay -'], 'held'],
    [
      'different ones in the window',
      { ...limit, distinct: 'id', max: 1, within: 2 },
      ['pay 1', 'x', 'pay 2', 'pay 2'],
      'held',
    ],
    [
      'a value counts at its newest call',
      { ...limit, distinct: 'id', max: 1, within: 2 },
      ['pay 1', 'x', 'pay 1', 'pay 2'],
      'violated',
      'r@3',
    ],
    ['in a row', { ...limit, max: 1, streak: true }, ['pay', 'pay'], 'violated', 'r@1'],
    ['not in a row', { ...limit, max: 1, streak: true }, ['pay', 'x', 'pay'], 'held'],
    [
      'in a row with the same value',
      { ...limit, max: 1, streak: true, same: 'id' },
      ['pay 1', 'pay 2', 'pay 1'],
      'held',
    ],
    [
      'a value that may be the same',
      { ...limit, max: 1, streak: true, same: 'id' },
      ['pay 1', 'pay ?', 'pay 2'],
      'not-evaluable',
      missing,
    ],
    [
      'values that may be the same',
      { ...limit, max: 2, same: 'id' },
      ['pay 1', 'pay ?', 'pay ?'],
      'not-evaluable',
      missing,
    ],
    ['too few to be', { ...limit, max: 3, same: 'id' }, ['pay 1', 'pay ?', 'pay 2', 'pay 2'], 'held', missing],
    [
      'all that is possible is too much',
      { ...limit, max: 1, same: 'id' },
      ['pay 1', 'pay ?', 'pay 1'],
      'violated',
      'r@2',
      missing,
    ],
    ['a time that decides', { ...limit, max: 1, within: '1m' }, ['pay @0', 'pay'], 'not-evaluable', open],
  ],
}

describe.each(Object.entries(cases))('%s', (_, list) => {
  test.each(list)('%s', async (...each) => {
    const [, rule, texts, ...expected] = each as unknown as Case
    expect(await evaluate(rule, calls(...texts))).toEqual(expected)
  })
})

describe('where keys are read', () => {
  const provenance = { ...before, same: { first: 'result.methods.*.id', then: 'methods.id' } }
  const read = (...list: string[]): Call => ({
    tool: 'read',
    args: {},
    result: JSON.stringify({ methods: Object.fromEntries(list.map((id) => [id, { id }])) }),
  })
  const pay = (...list: string[]): Call => ({ tool: 'pay', args: { methods: list.map((id) => ({ id })) } })

  test('in a result that is JSON in text, through members and lists', async () => {
    expect(await evaluate(provenance, [read('a', 'b'), pay('b', 'a')])).toEqual(['held'])
    expect(await evaluate(provenance, [read('a', 'b'), pay('b', 'c')])).toEqual(['violated', 'r@1'])
  })
  test('a result that nobody recorded may have held any value', async () => {
    expect(await evaluate(provenance, [{ tool: 'read', args: {} }, pay('a')])).toEqual([
      'not-evaluable',
      'W_RESULT_NOT_RECORDED',
    ])
    expect(await evaluate(provenance, [{ tool: 'read', args: {}, error: 'no' }, pay('a')])).toEqual(['violated', 'r@1'])
  })
  test('integers beyond doubles differ', async () => {
    const big = (text: string): Call => ({ tool: text.startsWith('9') ? 'pay' : 'read', args: { id: text.slice(1) } })
    expect(await evaluate(same, [big('r9007199254740993'), { ...big('99007199254740992'), tool: 'pay' }])).toEqual([
      'violated',
      'r@1',
    ])
  })
  test('words of a text, without the point behind them', async () => {
    const named = { ...before, first: 'task', same: { first: 'words(text)', then: 'to' } }
    const task = (text: string): Call => ({ tool: 'task', args: { text } })
    const to = (value: JsonValue): Call => ({ tool: 'pay', args: { to: value } })
    expect(await evaluate(named, [task('Pay UK123, then 17.'), to('UK123')])).toEqual(['held'])
    expect(await evaluate(named, [task('Pay UK123, then 17.'), to(17)])).toEqual(['held'])
    expect(await evaluate(named, [task('Pay UK123, then 17.'), to('UK12')])).toEqual(['violated', 'r@1'])
    expect(await evaluate(named, [task('Pay UK123, then 17.'), to('Pay UK123')])).toEqual(['violated', 'r@1'])
  })
  test('tool, arguments in any order, result and agent', async () => {
    const loop = { type: 'max_calls', tool: '*', same: ['@tool', '@args', '@result'], max: 1 }
    const get = (args: object, result: JsonValue): Call => ({ tool: 'get', args: args as JsonValue, result })
    expect(await evaluate(loop, [get({ a: 1, b: 2 }, '{"x":1}'), get({ b: 2, a: 1 }, { x: 1 })])).toEqual([
      'violated',
      'r@1',
    ])
    expect(await evaluate(loop, [get({ a: 1 }, 'x'), get({ a: 1 }, 'y')])).toEqual(['held'])
    const agents = { type: 'max_calls', tool: '*', same: '@agent', max: 1 }
    expect(
      (
        await evaluate(agents, [
          { tool: 'a', agent: 'x' },
          { tool: 'b', agent: 'x' },
        ])
      )[0],
    ).toBe('violated')
    expect((await evaluate(agents, [{ tool: 'a' }]))[0]).toBe('not-evaluable')
  })
  test('a key of its own wins', async () => {
    const own = { ...before, first: ['read', { tool: 'list', key: 'result.ids' }], same: 'id' }
    expect(await evaluate(own, [{ tool: 'list', args: {}, result: { ids: [1, 2] } }, ...calls('pay 2')])).toEqual([
      'held',
    ])
  })
  test('more values of one call, or of one trace, than are kept: not evaluable, said once', async () => {
    const many = (from: number, count: number): Call => ({
      tool: 'read',
      args: { id: Array.from({ length: count }, (_, i) => from + i) },
    })
    expect(await evaluate(same, [many(0, 4096), ...calls('pay 4095')])).toEqual(['held'])
    expect(await evaluate(same, [many(0, 4097), ...calls('pay 4096')])).toEqual(['not-evaluable', open])
    expect(await evaluate(same, [many(0, 4000), many(5000, 97), ...calls('pay 1')])).toEqual(['not-evaluable', open])
    expect(await evaluate(same, [...calls('pay 1'), many(0, 4097)])).toEqual(['violated', 'r@0'])
  })
})

test.each<[string, object]>([
  ['a path that is none', { ...same, same: 'a..b' }],
  ['a special path that there is not', { ...same, same: '@tools' }],
  ['an operand without a key', { ...same, same: { first: 'id' } }],
  ['an operand that it does not have', { ...same, same: { first: 'id', then: 'id', tool: 'id' } }],
  ['keys of different length', { ...same, same: { first: ['id', 'a'], then: 'id' } }],
  ['a key where nothing is the same', { type: 'require', tool: { tool: 'a', key: 'id' } }],
  ['distinct without count', { ...same, distinct: 'id' }],
  ['uses of none', { ...same, uses: 0 }],
  ['all with uses', { ...before, first: { all: ['a', 'b'] }, uses: 1 }],
  ['all as a part of an operand', { ...before, first: ['a', { all: ['b', 'c'] }] }],
  ['all of what is forbidden', { ...leak, forbidden: { all: ['b', 'c'] } }],
  ['a time without a unit', { ...before, within: '30' }],
  ['a window of no calls', { ...before, within: 0 }],
  ['a streak in a window', { ...limit, max: 1, streak: true, within: 3 }],
  ['a streak of values', { ...limit, max: 1, streak: true, distinct: 'id' }],
  ['a key on an operator without one', { type: 'eventually', tool: 'a', within: 3, same: 'id' }],
])('a rule with %s is an error', (_, rule) => {
  const { policy, problems } = loadPolicyObject({ ...quiet, sequences: [rule] })
  expect([policy, problems[0]?.code]).toEqual([undefined, 'E_POLICY_INVALID'])
})
