import { expect, it } from 'vitest'
import { validate } from '../../src/index.js'
import type { AssayResult } from '../../src/model/result.js'

const quiet = { version: '2.0', enforcement: { unconstrained_tools: 'allow' }, tools: { deny: ['never'] } }
const run = (records: readonly object[], limits?: object): Promise<AssayResult> =>
  validate({ ...quiet, ...(limits && { limits }) }, records as Record<string, unknown>[])
const facts = async (...records: readonly object[]) => (await run(records)).facts
/** How the one limit stands, and the codes that were found. */
const stands = async (limits: object, ...records: readonly object[]) => {
  const { rules, findings } = await run(records, limits)
  const { held, violated, notEvaluable } = rules[0] as AssayResult['rules'][number]
  return [
    held ? 'held' : violated ? 'violated' : notEvaluable ? 'not evaluable' : '-',
    ...findings.map(({ rule }) => rule),
  ]
}

const call = (more: object = {}) => ({ type: 'tool_call', trace: 't', tool: 'a', args: {}, result: 1, ...more })
const small = { input_tokens: 5, output_tokens: 5 }
const usage = (usage: object, more: object = {}) => ({ type: 'usage', trace: 't', usage, ...more })

/** A run of Claude Code, as `--output-format stream-json` writes it. */
const claude = (...lines: readonly object[]) =>
  lines.map((line, at) => ({ session_id: 's', uuid: `u${at}`, parent_tool_use_id: null, ...line }))
const answer = (id: string, tokens: object, more: object = {}) => ({
  type: 'assistant',
  message: {
    ...{ id, role: 'assistant', model: 'm-1', stop_reason: 'tool_use', usage: tokens },
    content: [{ type: 'tool_use', id: `call-${id}`, name: 'Bash', input: {} }],
  },
  ...more,
})
const init = { type: 'system', subtype: 'init', tools: [], model: 'm-1', claude_code_version: '2.1.332' }
const result = (more: object = {}) => ({
  ...{ type: 'result', subtype: 'success', num_turns: 5, duration_ms: 60_000, total_cost_usd: 0.41 },
  ...{ usage: { input_tokens: 10, cache_read_input_tokens: 30, output_tokens: 2 }, permission_denials: [], ...more },
})

it('counts calls, denied and failed ones, also where a result comes later', async () => {
  const records = [
    call({ id: '1', result: undefined }),
    call({ id: '2', result: undefined }),
    { type: 'tool_result', trace: 't', id: '1', error: 'no' },
    { type: 'tool_result', trace: 't', id: '2', error: 'refused', phase: 'denied' },
    call(),
  ]
  expect(await facts(...records)).toEqual({ calls: 3, denied: 1, errors: 2 })
})

it('says of a run of Claude Code what its last line says', async () => {
  const records = claude(init, answer('m1', { input_tokens: 4, output_tokens: 1 }), result())
  const { facts: total, traces } = await run(records)
  expect(total).toEqual({
    ...{ calls: 1, denied: 0, errors: 0, turns: 5, costUsd: 0.41, durationMs: 60_000 },
    tokens: { total: 42, input: 40, output: 2, cached: 30 },
  })
  expect(traces.facts).toEqual([{ trace: 's', agent: 'claude-code', version: '2.1.332', model: 'm-1', ...total }])
  expect(traces.factsOmitted).toBe(0)
})

it('takes the tokens of all models, subagents among them, before those of the main loop', async () => {
  const modelUsage = {
    a: { inputTokens: 50, outputTokens: 5, cacheReadInputTokens: 0 },
    b: { inputTokens: 1, outputTokens: 1 },
  }
  expect((await facts(...claude(init, answer('m1', {}), result({ modelUsage })))).tokens?.total).toBe(57)
})

it('counts an answer once, however many lines it has, and knows that one which was still streamed used more', async () => {
  const streamed = (output: number, stop: string | null) => ({
    type: 'assistant',
    message: { ...answer('m1', {}).message, stop_reason: stop, usage: { input_tokens: 10, output_tokens: output } },
  })
  expect(await facts(...claude(streamed(1, null), streamed(1, null)))).toMatchObject({
    ...{ turns: 1, tokens: { total: 11 }, atLeast: ['tokens'] },
  })
  const whole = await facts(...claude(streamed(1, null), streamed(9, 'tool_use')))
  expect(whole).toMatchObject({ turns: 1, tokens: { total: 19 } })
  expect(whole.atLeast).toBeUndefined()
})

it('does not take an account of nothing, as of a run that failed, for what was used', async () => {
  const failed = result({
    subtype: 'error_during_execution',
    total_cost_usd: 0,
    usage: { input_tokens: 0, output_tokens: 0 },
  })
  expect((await facts(...claude(answer('m1', { input_tokens: 90, output_tokens: 10 }), failed))).tokens?.total).toBe(
    100,
  )
})

it('reads sums that a session states again and again as one', async () => {
  const again = claude(
    init,
    answer('m1', {}),
    result({ total_cost_usd: 0.1 }),
    result({ total_cost_usd: 0.3, num_turns: 2 }),
  )
  expect(await facts(...again)).toMatchObject({ costUsd: 0.3, turns: 7, durationMs: 120_000 })
})

it('reads usage of Codex, Gemini CLI and Copilot', async () => {
  const codex = (total: number) => ({
    ...{ timestamp: '2026-05-11T08:27:22.000Z', type: 'event_msg' },
    payload: {
      type: 'token_count',
      info: { total_token_usage: { input_tokens: total, cached_input_tokens: 5, output_tokens: 3 } },
    },
  })
  const head = {
    timestamp: '2026-05-11T08:27:17.000Z',
    type: 'session_meta',
    payload: { id: 'c', cli_version: '0.171.0' },
  }
  const { traces } = await run([head, codex(10), codex(20), codex(20)])
  expect(traces.facts[0]).toMatchObject({
    agent: 'codex',
    version: '0.171.0',
    tokens: { total: 23, input: 20, cached: 5 },
  })
  expect(
    (
      await facts(
        ...[
          { type: 'thread.started', thread_id: 'x' },
          { type: 'turn.completed', usage: { input_tokens: 3, cached_input_tokens: 0, output_tokens: 3 } },
        ],
      )
    ).tokens?.total,
  ).toBe(6)

  const gemini = { id: 'm1', timestamp: '2026-01-05T10:00:01.000Z', type: 'gemini', content: 'x', model: 'g-1' }
  const tokens = { input: 100, output: 10, cached: 40, thoughts: 5, tool: 0, total: 115 }
  const chat = {
    sessionId: 'g',
    projectHash: 'ab',
    messages: [
      { ...gemini, tokens },
      { ...gemini, tokens },
    ],
  }
  expect((await run([chat])).traces.facts[0]).toMatchObject({
    ...{ agent: 'gemini-cli', model: 'g-1', turns: 1, tokens: { total: 115, input: 100, output: 15, cached: 40 } },
  })

  const event = (type: string, data: object) => ({
    type,
    data,
    id: type,
    timestamp: '2026-11-01T10:00:00.000Z',
    parentId: null,
  })
  const modelMetrics = {
    x: { requests: { count: 2, cost: 7 }, usage: { inputTokens: 90, outputTokens: 9, cacheReadTokens: 50 } },
  }
  const copilot = [
    event('session.start', { sessionId: 'p' }),
    event('session.shutdown', { totalPremiumRequests: 7, modelMetrics }),
  ]
  const [of] = (await run(copilot)).traces.facts
  expect(of).toMatchObject({ agent: 'copilot', tokens: { total: 99, cached: 50 } })
  expect(of?.costUsd).toBeUndefined()
})

it('counts the tokens of a Copilot session that was killed before it could say its sums, and those sums where it could', async () => {
  const event = (type: string, data: object, id: string) => ({
    ...{ type, data, id, timestamp: '2026-11-01T10:00:00.000Z', parentId: null },
  })
  const answer = (id: string) =>
    event('session.usage_record', { usage: { inputTokens: 40, outputTokens: 2, cacheReadTokens: 10, cost: 1 } }, id)
  const answers = [event('session.start', { sessionId: 'p' }, 's'), answer('a'), answer('b')]
  const modelMetrics = { x: { usage: { inputTokens: 90, outputTokens: 9, cacheReadTokens: 50 } } }
  const ended = event('session.shutdown', { modelMetrics }, 'e')
  expect((await run(answers)).traces.facts[0]?.tokens).toMatchObject({ total: 84, input: 80, cached: 20 })
  expect((await run([...answers, ended])).traces.facts[0]?.tokens).toMatchObject({ total: 99 })
})

it('adds up over traces, and says at least where one does not know', async () => {
  const two = [
    usage({ input_tokens: 5, output_tokens: 1, cost_usd: 0.1 }),
    call(),
    { ...usage({ input_tokens: 1, output_tokens: 1, cost_usd: 0.2 }), trace: 'u' },
  ]
  const known = await facts(...two)
  expect(known).toMatchObject({ tokens: { total: 8, input: 6, output: 2 }, costUsd: 0.3 })
  expect(known.atLeast).toBeUndefined()
  expect((await facts(...two, { ...call(), trace: 'v' })).atLeast).toEqual(['tokens', 'costUsd'])
})

it('lists the facts of traces by their ids', async () => {
  const { traces } = await run([
    { ...call(), trace: 'b' },
    { ...call(), trace: 'a' },
  ])
  expect(traces.facts.map(({ trace }) => trace)).toEqual(['a', 'b'])
})

it.each<[string, object, readonly object[], readonly string[]]>([
  [
    'of answers without calls',
    { max_tokens: 100 },
    [call(), usage({ input_tokens: 90, output_tokens: 11 })],
    ['violated', 'E_BUDGET'],
  ],
  [
    'of answers and calls together',
    { max_tokens: 100 },
    [call({ usage: { total_tokens: 60 } }), usage({ total_tokens: 41 })],
    ['violated', 'E_BUDGET'],
  ],
  ['up to them', { max_tokens: 101 }, [call({ usage: { total_tokens: 60 } }), usage({ total_tokens: 41 })], ['held']],
  ['of the run as a whole', { max_cost_usd: 0.4 }, claude(init, answer('m1', {}), result()), ['violated', 'E_BUDGET']],
  ['that the run keeps', { max_cost_usd: 0.41 }, claude(init, answer('m1', {}), result()), ['held']],
  ['of its turns', { max_turns: 4 }, claude(init, answer('m1', {}), result()), ['violated', 'E_BUDGET']],
  ['of its time', { max_duration: '59s' }, claude(init, answer('m1', {}), result()), ['violated', 'E_BUDGET']],
  ['of its time, which it keeps', { max_duration: '1m' }, claude(init, answer('m1', {}), result()), ['held']],
  ['without a word of it', { max_tokens: 100 }, [call()], ['not evaluable', 'W_RULE_NOT_EVALUABLE']],
  [
    'that are said in part',
    { max_tokens: 100 },
    [call(), usage({ total_tokens: 5 }, { atLeast: ['tokens'] })],
    ['not evaluable', 'W_RULE_NOT_EVALUABLE'],
  ],
  [
    'that are said in part, and too much already',
    { max_tokens: 4 },
    [call(), usage({ total_tokens: 5 }, { atLeast: ['tokens'] })],
    ['violated', 'E_BUDGET'],
  ],
  [
    'that are negative in a call',
    { max_tokens: 100 },
    [call({ usage: { total_tokens: 90 } }), call({ usage: { total_tokens: -50 } })],
    ['not evaluable', 'W_RULE_NOT_EVALUABLE'],
  ],
  [
    'of which another is negative',
    { max_tokens: 100 },
    [call({ usage: { total_tokens: 150 } }), call({ usage: { total_tokens: -100 } })],
    ['violated', 'E_BUDGET'],
  ],
  [
    'that are negative in a line',
    { max_cost_usd: 1 },
    [call(), usage({ cost_usd: -3 })],
    ['not evaluable', 'W_RULE_NOT_EVALUABLE'],
  ],
  [
    'that are text',
    { max_tokens: 100 },
    [call({ usage: { total_tokens: 'none' } })],
    ['not evaluable', 'W_RULE_NOT_EVALUABLE'],
  ],
  [
    'with a total of less than its parts',
    { max_tokens: 100 },
    [call({ usage: { total_tokens: 0, input_tokens: 90, output_tokens: 5 } })],
    ['not evaluable', 'W_RULE_NOT_EVALUABLE'],
  ],
  [
    'with a total of less than its parts together',
    { max_tokens: 100 },
    [call({ usage: { total_tokens: 95, input_tokens: 90, output_tokens: 90 } })],
    ['violated', 'E_BUDGET'],
  ],
  [
    'with a total that leaves out what came from a cache',
    { max_tokens: 100 },
    [call({ usage: { total_tokens: 95, input_tokens: 90, cache_read_input_tokens: 4, output_tokens: 5 } })],
    ['held'],
  ],
  [
    'said by the calls of one answer and not of the other',
    { max_tokens: 100 },
    [call({ turn: '1', usage: small }), call({ turn: '2' })],
    ['not evaluable', 'W_RULE_NOT_EVALUABLE'],
  ],
  [
    'said by one call of each answer',
    { max_tokens: 100 },
    [call({ turn: '1' }), call({ turn: '1', usage: small }), call({ turn: '2', usage: small }), call({ turn: '2' })],
    ['held'],
  ],
  [
    'said by one call of each answer, of two agents by turns',
    { max_tokens: 100 },
    [call({ turn: '1', usage: small }), call({ turn: '2', usage: small }), call({ turn: '1' }), call({ turn: '2' })],
    ['held'],
  ],
  [
    'said by the calls of one answer, and of the other by a line of its own',
    { max_tokens: 100 },
    [call({ turn: '1', usage: small }), call({ turn: '2' }), usage(small)],
    ['held'],
  ],
  ['said once by calls without turns', { max_tokens: 100 }, [call({ usage: small }), call()], ['held']],
  [
    'with a price for one answer alone',
    { max_cost_usd: 1 },
    [call({ usage: { ...small, cost: 0.5 } }), call({ usage: small })],
    ['not evaluable', 'W_RULE_NOT_EVALUABLE'],
  ],
  [
    'with a price for each answer',
    { max_cost_usd: 1 },
    [call({ usage: { ...small, cost: 0.4 } }), call({ usage: { ...small, cost: 0.5 } })],
    ['held'],
  ],
  [
    'of which a line says in a way that is not known what is not all',
    { max_tokens: 100 },
    [call(), usage(small, { atLeast: 'tokens' })],
    ['not evaluable', 'W_RULE_NOT_EVALUABLE'],
  ],
  [
    'beyond all numbers',
    { max_tokens: 100 },
    [call({ usage: { total_tokens: 1e300 } })],
    ['not evaluable', 'W_RULE_NOT_EVALUABLE'],
  ],
])('asks limits: %s', async (_, limits, records, expected) => {
  expect(await stands(limits, ...records)).toEqual(expected)
})

it('does not say of a rule about some calls what is known of the run alone', async () => {
  const policy = { ...quiet, sequences: [{ type: 'total', of: '@tokens', max: 5, tool: 'a' }] }
  const { rules, findings } = await validate(policy, [call(), usage({ total_tokens: 90 })])
  expect(rules[0]).toMatchObject({ notEvaluable: 1, violated: 0 })
  expect(findings[0]?.message).toContain('what was used of the run, not of its calls')
})
