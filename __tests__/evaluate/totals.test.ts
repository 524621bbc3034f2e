import { describe, expect, test } from 'vitest'
import { check as checkTraces } from '../../src/assay.js'
import type { JsonValue } from '../../src/model/json.js'
import type { ToolCall } from '../../src/model/trace.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { readTraces } from '../../src/traces/read-traces.js'
import { checkRecords } from '../support/check-records.js'
import { checkSteps } from '../support/run-calls.js'

const quiet = { version: '2.0', enforcement: { unconstrained_tools: 'allow' } }
type Call = Omit<ToolCall, 'trace'>

const check = async (part: object, calls: readonly Call[]) => {
  const policy = requirePolicy(loadPolicyObject({ ...quiet, ...part }))
  return checkSteps(
    policy,
    calls.map((call) => ({ call })),
  )
}
const evaluate = async (part: object, calls: readonly Call[]) => {
  const { findings, rules } = await check(part, calls)
  const [{ held, violated, notEvaluable } = { held: 0, violated: 0, notEvaluable: 0 }] = rules
  const word = held ? 'held' : violated ? 'violated' : notEvaluable ? 'not-evaluable' : 'not-exercised'
  return [word, ...findings.map(({ rule, callIndex }) => (callIndex === undefined ? rule : `${rule}@${callIndex}`))]
}
const total = (part: object) => ({ sequences: [{ type: 'total', id: 'r', ...part }] })
const pay = (usd: JsonValue | undefined, part: Partial<Call> = {}): Call => ({
  tool: 'pay',
  args: usd === undefined ? {} : { usd },
  ...part,
})
const open = 'W_RULE_NOT_EVALUABLE'

describe('a total of values', () => {
  const usd = { tool: 'pay', of: 'usd', max: 10 }
  test.each<[string, object, Call[], string[]]>([
    ['up to max', usd, [pay(4), pay(6)], ['held']],
    ['above it', usd, [pay(4), pay(6), pay(0.01)], ['violated', 'r@2']],
    ['as exact decimals', { ...usd, max: 0.3 }, [pay(0.1), pay(0.2)], ['held']],
    ['all values of a call', usd, [pay([4, 7])], ['violated', 'r@0']],
    ['negative ones subtract', usd, [pay(8), pay(-5), pay(7)], ['held']],
    ['failed calls, too', usd, [pay(8, { error: 'no' }), pay(8)], ['violated', 'r@1']],
    [
      'not those that it does not ask for',
      { ...usd, tool: { tool: 'pay', outcome: 'success' } },
      [pay(8, { error: 'no' }), pay(8, { result: 1 })],
      ['held'],
    ],
    ['no value adds nothing', usd, [pay(undefined), pay(10)], ['held']],
    ['text', usd, [pay('8')], ['not-evaluable', open]],
    ['what was not recorded', usd, [{ tool: 'pay' }], ['not-evaluable', 'W_ARGS_NOT_RECORDED']],
    ['unless the rest is too much', usd, [{ tool: 'pay' }, pay(11)], ['violated', 'r@1', 'W_ARGS_NOT_RECORDED']],
    [
      'but not where something is subtracted',
      usd,
      [{ tool: 'pay' }, pay(-1), pay(12)],
      ['not-evaluable', 'W_ARGS_NOT_RECORDED'],
    ],
    [
      'per value',
      { ...usd, same: 'args.to' },
      [
        { tool: 'pay', args: { usd: 9, to: 'a' } },
        { tool: 'pay', args: { usd: 9, to: 'b' } },
      ],
      ['held'],
    ],
    ['of this call and the one before', { ...usd, within: 2 }, [pay(6), pay(1), pay(6)], ['held']],
    ['in the window', { ...usd, within: 3 }, [pay(6), pay(1), pay(6)], ['violated', 'r@2']],
    ['cleared', { ...usd, reset: 'close' }, [pay(6), { tool: 'close' }, pay(6)], ['held']],
    ['no call', usd, [{ tool: 'x' }], ['not-exercised']],
  ])('%s', async (_, rule, calls, expected) => {
    expect(await evaluate(total(rule), calls)).toEqual(expected)
  })
})

describe('totals of what a trace says of itself', () => {
  const used = (usage: JsonValue | undefined, turn?: string): Call => ({ tool: 'a', args: {}, result: 1, usage, turn })
  const tokens = total({ of: '@tokens', max: 1000 })
  test.each<[string, Call[], string[]]>([
    [
      'the total, else input and output',
      [used({ total_tokens: 400 }), used({ input_tokens: 300, output_tokens: 300 })],
      ['held'],
    ],
    [
      'above',
      [used({ total_tokens: 400 }), used({ promptTokenCount: 300, candidatesTokenCount: 301 })],
      ['violated', 'r@1'],
    ],
    ['a record of a turn once', [used({ total_tokens: 600 }, 't'), used({ total_tokens: 600 }, 't')], ['held']],
    [
      'of another turn again',
      [used({ total_tokens: 600 }, 't'), used({ total_tokens: 600 }, 'u')],
      ['violated', 'r@1'],
    ],
    [
      'a record of a turn again after another turn, which may be the turn of that name in another file',
      [used({ total_tokens: 600 }, 't'), used({ total_tokens: 1 }, 'u'), used({ total_tokens: 600 }, 't')],
      ['violated', 'r@2'],
    ],
    ['a trace without any', [used(undefined)], ['not-evaluable', open]],
  ])('tokens: %s', async (_, calls, expected) => {
    expect(await evaluate(tokens, calls)).toEqual(expected)
  })
  test('of one tool: what an answer that asked for it does not say is not nothing', async () => {
    const ofTool = total({ of: '@tokens', max: 1000, tool: 'a' })
    expect(await evaluate(ofTool, [used({ total_tokens: 600 }, 't'), used(undefined, 'u')])).toEqual([
      'not-evaluable',
      open,
    ])
    expect(await evaluate(ofTool, [used({ total_tokens: 600 }, 't'), used(undefined, 't')])).toEqual(['held'])
    expect(await evaluate(ofTool, [used(undefined, 'u'), used({ total_tokens: 1001 }, 't')])).toEqual([
      'violated',
      'r@1',
    ])
  })
  test('cost is in dollars, and not tokens', async () => {
    const cost = total({ of: '@cost', max: 0.3 })
    expect(await evaluate(cost, [used({ cost: 0.1 }), used({ total_cost_usd: 0.2 })])).toEqual(['held'])
    expect(await evaluate(cost, [used({ cost: 0.31 })])).toEqual(['violated', 'r@0'])
    expect(await evaluate(cost, [used({ total_tokens: 5 })])).toEqual(['not-evaluable', open])
  })
  const at = (ms: number | undefined, durationMs?: number, tool = 'a'): Call => ({
    tool,
    args: {},
    result: 1,
    durationMs,
    ...(ms !== undefined && { timestamp: new Date(Date.UTC(2026, 2, 10) + ms).toISOString() }),
  })
  test('time since the first call of the trace, with what the call took', async () => {
    const elapsed = total({ of: '@elapsed', max: '5s', tool: 'a' })
    expect(await evaluate(elapsed, [at(0, undefined, 'x'), at(5000)])).toEqual(['held'])
    expect(await evaluate(elapsed, [at(0, undefined, 'x'), at(4000, 1001)])).toEqual(['violated', 'r@1'])
    expect(await evaluate(elapsed, [at(0), at(undefined)])).toEqual(['not-evaluable', open])
    expect(await evaluate(elapsed, [at(0), at(undefined), at(6000)])).toEqual(['violated', 'r@2'])
  })
  test('durations', async () => {
    const duration = total({ of: '@duration', max: 1000 })
    expect(await evaluate(duration, [at(0, 500), at(0, 500)])).toEqual(['held'])
    expect(await evaluate(duration, [at(0, 500), at(0)])).toEqual(['not-evaluable', open])
    expect(await evaluate(duration, [at(0), at(0, 1001)])).toEqual(['violated', 'r@1'])
  })
  test('turns', async () => {
    const turns = total({ of: '@turns', max: 1 })
    expect(await evaluate(turns, [used(1, 't'), used(1, 't')])).toEqual(['held'])
    expect(await evaluate(turns, [used(1, 't'), used(1, 'u')])).toEqual(['violated', 'r@1'])
    const two = total({ of: '@turns', max: 2 })
    expect(await evaluate(two, [used(1, 't'), used(1, 't'), used(1, 'u'), used(1, 'u')])).toEqual(['held'])
    expect(await evaluate(two, [used(1, 't'), used(1, 'u'), used(1, 't')])).toEqual(['violated', 'r@2'])
    expect(await evaluate(two, [used(1, 't'), used(1, 'u'), used(1, 'v')])).toEqual(['violated', 'r@2'])
    expect(await evaluate(turns, [used(1)])).toEqual(['not-evaluable', open])
  })
})

describe('limits', () => {
  const limits = (part: object) => ({ limits: part })
  test('each is a finding of its own, at the call that exceeds it', async () => {
    const policy = limits({ max_tokens: 5, max_errors: 1, max_identical_calls: 1 })
    const failed: Call = { tool: 'a', args: { x: 1 }, error: 'no', usage: { total_tokens: 3 } }
    const { findings, rules } = await check(policy, [failed, failed, failed])
    expect(findings.map(({ rule, callIndex, fingerprint }) => [rule, callIndex, fingerprint.length])).toEqual([
      ['E_BUDGET', 1, 67],
      ['E_BUDGET', 1, 67],
      ['E_BUDGET', 1, 67],
    ])
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3)
    expect(findings[0]?.message).toMatch(/^A trace exceeded limits\.max_/)
    expect(rules).toEqual([expect.objectContaining({ rule: 'E_BUDGET', violated: 1, held: 0 })])
  })
  test('what is missing for one leaves the others', async () => {
    const policy = limits({ max_cost_usd: 1, max_errors: 0 })
    expect(await evaluate(policy, [{ tool: 'a', args: {}, result: 1 }])).toEqual(['not-evaluable', open])
    expect(await evaluate(policy, [{ tool: 'a', args: {}, error: 'no' }])).toEqual(['violated', 'E_BUDGET@0', open])
  })
  test('limits name nothing that traces should call', async () => {
    const { coverage } = await check({ ...limits({ max_errors: 3 }), tools: { allow: ['a'] } }, [
      { tool: 'a', args: {}, result: 1 },
    ])
    expect(coverage.percent).toBe(100)
  })
})

describe('the account of a run', () => {
  const used = (total: number, more: object) => ({ type: 'usage', trace: 't', usage: { total_tokens: total }, ...more })
  const lines = (corrected: number) => [
    { type: 'tool_call', trace: 't', tool: 'a', args: {}, result: 1 },
    used(5, { id: '1' }),
    used(25, { of: 'run' }),
    used(corrected, { id: '1' }),
  ]
  const limited = { ...quiet, limits: { max_tokens: 26 } }
  test('is not the whole where an answer before it turns out to have used more', async () => {
    const { rules, facts } = await checkRecords(limited, lines(9))
    expect([rules[0]?.notEvaluable, facts.atLeast]).toEqual([1, ['tokens']])
  })
  test('is the whole where the answer is only repeated', async () => {
    const { rules, facts } = await checkRecords(limited, lines(5))
    expect([rules[0]?.held, facts.atLeast, facts.tokens?.total]).toEqual([1, undefined, 25])
  })
})

describe('turns whose names come again', () => {
  const policy = { ...quiet, limits: { max_turns: 4, max_tokens: 100 } }
  const turns = (...names: string[]) =>
    names.map((turn) => ({
      ...{ type: 'tool_call', trace: 't', tool: 'a', args: {}, result: 1, turn },
      usage: { total_tokens: 20 },
    }))
  const part = turns('0', '1', '2')
  test('are turns of their own: a session in two files numbers them anew', async () => {
    const files = [part, part].map((records, at) => {
      const bytes = Buffer.from(records.map((record) => JSON.stringify(record)).join('\n'))
      return { file: `${at}.jsonl`, chunks: [bytes] }
    })
    const { facts, findings } = await checkTraces(
      requirePolicy(loadPolicyObject(policy)),
      (sink) => readTraces(files, sink),
      {
        today: '2026-01-01',
      },
    )
    expect([facts.turns, facts.tokens?.total]).toEqual([6, 120])
    expect(findings.filter(({ rule }) => rule === 'E_BUDGET')).toHaveLength(2)
  })
  test('are one turn where its calls follow one another', async () => {
    const { facts, findings } = await checkRecords(policy, turns('0', '0', '1', '1', '2'))
    expect([facts.turns, facts.tokens?.total, findings]).toEqual([3, 60, []])
  })
})

describe('approvals', () => {
  const policy = { approvals: { call: 'ask', for: ['deploy', 'wipe'], same: 'id' } }
  const call = (tool: string, id?: number, part: Partial<Call> = { result: 1 }): Call => ({
    tool,
    args: id === undefined ? {} : { id },
    ...part,
  })
  test.each<[string, Call[], string[]]>([
    ['one each', [call('ask', 1), call('deploy', 1)], ['held']],
    ['one for two', [call('ask', 1), call('deploy', 1), call('deploy', 1)], ['violated', 'E_NOT_APPROVED@2']],
    ['of something else', [call('ask', 2), call('deploy', 1)], ['violated', 'E_NOT_APPROVED@1']],
    ['that was denied', [call('ask', 1, { phase: 'denied' }), call('deploy', 1)], ['violated', 'E_NOT_APPROVED@1']],
    ['that failed', [call('ask', 1, { error: 'no' }), call('deploy', 1)], ['violated', 'E_NOT_APPROVED@1']],
    [
      'once a tool',
      [call('deploy', 1), call('deploy', 2), call('wipe', 3)],
      ['violated', 'E_NOT_APPROVED@0', 'E_NOT_APPROVED@2'],
    ],
    ['of a call without the value', [call('ask'), call('deploy')], ['violated', 'E_NOT_APPROVED@1']],
    [
      'of a call whose arguments nobody knows',
      [call('ask', 1), { tool: 'deploy', result: 1 }],
      ['not-evaluable', 'W_ARGS_NOT_RECORDED'],
    ],
    ['that no call needs', [call('ask'), call('read')], ['not-exercised']],
    [
      'of which nobody knows how it ended',
      [call('ask', 1, {}), call('deploy', 1)],
      ['not-evaluable', 'W_RESULT_NOT_RECORDED'],
    ],
  ])('%s', async (_, calls, expected) => {
    expect(await evaluate(policy, calls)).toEqual(expected)
  })
  test('tools.approval_required stands next to for, and alone is not evaluated', async () => {
    const required = { tools: { approval_required: ['deploy'] } }
    expect(await evaluate({ ...required, approvals: { call: 'ask' } }, [call('deploy', 1)])).toEqual([
      'violated',
      'E_NOT_APPROVED@0',
    ])
    const alone = loadPolicyObject({ ...quiet, tools: { deny: ['x'], approval_required: ['deploy'] } })
    expect(alone.problems.map(({ code }) => code)).toEqual(['W_POLICY_NOT_EVALUATED'])
    expect(loadPolicyObject({ ...quiet, ...required, approvals: { call: 'ask' } }).problems).toEqual([])
  })
  test('whole arguments are compared with whole arguments', async () => {
    const whole = { approvals: { call: 'ask', for: 'deploy', same: { call: 'args.args', for: '@args' } } }
    const ask: Call = { tool: 'ask', args: { args: { id: 1, b: 2 } }, result: 1 }
    expect(await evaluate(whole, [ask, { tool: 'deploy', args: { b: 2, id: 1 } }])).toEqual(['held'])
    expect(await evaluate(whole, [ask, { tool: 'deploy', args: { id: 1 } }])).toEqual(['violated', 'E_NOT_APPROVED@1'])
  })
})

test.each<[string, object]>([
  ['a total of nothing', total({ max: 1 })],
  ['a total without a maximum', total({ of: 'usd' })],
  ['a total of a fact that there is not', total({ of: '@token', max: 1 })],
  ['words, which do not add up', total({ of: 'words(x)', max: 1 })],
  ['a negative maximum', total({ of: 'usd', max: -1 })],
  ['time since the start in a window', total({ of: '@elapsed', max: 1, within: 3 })],
  ['a limit that nobody knows', { limits: { max_token: 5 } }],
  ['a limit that is text', { limits: { max_tokens: '5k' } }],
  ['approvals of nothing', { approvals: { call: 'ask' } }],
  ['approvals without a call', { approvals: { for: 'deploy' } }],
])('%s is an error', (_, part) => {
  const { policy, problems } = loadPolicyObject({ ...quiet, ...part })
  expect([policy, problems[0]?.code]).toEqual([undefined, 'E_POLICY_INVALID'])
})
