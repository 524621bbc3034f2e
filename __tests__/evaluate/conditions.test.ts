import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import type { ToolCall } from '../../src/model/trace.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { checkSteps, type Step } from '../support/run-calls.js'

const quiet = { version: '2.0', enforcement: { unconstrained_tools: 'allow' } }
type Call = Omit<ToolCall, 'trace'>

/** The rule's outcome and the codes and call indices found. */
const evaluate = async (rule: object, calls: readonly (Call | Step)[], part: object = {}) => {
  const policy = requirePolicy(loadPolicyObject({ ...quiet, ...part, sequences: [{ id: 'r', ...rule }] }))
  const steps = calls.map((call): Step => ('tool' in call ? { call } : call))
  const { findings, rules } = await checkSteps(policy, steps)
  const { held, violated, notEvaluable } = rules.find((row) => row.rule === 'r')!
  const word = held ? 'held' : violated ? 'violated' : notEvaluable ? 'not-evaluable' : 'not-exercised'
  return [word, ...findings.map(({ rule, callIndex }) => (callIndex === undefined ? rule : `${rule}@${callIndex}`))]
}
const forbid = (tool: object) => ({ type: 'forbid', tool })
const call = (part: Partial<Call> = {}): Call => ({ tool: 'send', args: {}, result: 1, ...part })

describe('conditions on arguments', () => {
  const to = (schema: unknown) => forbid({ tool: 'send', args: { to: schema } })
  test.each<[string, unknown, object, boolean]>([
    ['a scalar that it equals', 'bob', { to: 'bob' }, true],
    ['another scalar', 'bob', { to: 'bobby' }, false],
    ['a number that is not its text', 1, { to: '1' }, false],
    ['false, which is a value and no schema', false, { to: false }, true],
    ['some element of a list', 'bob', { to: ['eve', 'bob'] }, true],
    ['an element of a list in a list', 'bob', { to: [['eve'], ['bob']] }, true],
    ['no element of an empty list', { not: { const: 'bob' } }, { to: [] }, false],
    ['some element below not', { not: { pattern: '@ours$' } }, { to: ['a@ours', 'b@theirs'] }, true],
    ['every element at home', { not: { pattern: '@ours$' } }, { to: ['a@ours', 'b@ours'] }, false],
    ['a number, of which no pattern is true', { not: { pattern: '@ours$' } }, { to: 5 }, true],
    ['a path that is not there', { not: { pattern: '@ours$' } }, {}, false],
    ['text, of which no minimum is true', { min: 1 }, { to: '5' }, false],
    ['text below not', { not: { max: 3 } }, { to: '5' }, true],
    ['a pattern inside anyOf', { anyOf: [{ pattern: 'x' }, { min: 9 }] }, { to: 10 }, true],
    ['neither branch of anyOf', { anyOf: [{ pattern: 'x' }, { min: 9 }] }, { to: 8 }, false],
    ['letters of either case', { pattern: '(?i)BOB' }, { to: 'bob' }, true],
    ['an integer beyond doubles', { const: 9007199254740993n }, { to: 9007199254740992 }, false],
  ])('%s', async (_, schema, args, met) => {
    const [word, ...found] = await evaluate(to(schema), [call({ args: args as never })])
    expect([word, ...found]).toEqual(met ? ['violated', 'r@0'] : ['held'])
  })

  test.each<[string, object, boolean]>([
    ['cc.address', { cc: { address: 'x' } }, true],
    ['cc.address', { cc: [{ address: 'y' }, { address: 'x' }] }, true],
    ['cc.address', { 'cc.address': 'x' }, false],
    ['["cc.address"]', { 'cc.address': 'x' }, true],
    ['methods.*.id', { methods: { a: { id: 'y' }, b: { id: 'x' } } }, true],
    ['*', { any: 'x' }, true],
    ['constructor.name', {}, false],
  ])('the path %s leads through %j: %s', async (path, args, met) => {
    const [word] = await evaluate(forbid({ tool: 'send', args: { [path]: 'x' } }), [call({ args: args as never })])
    expect(word).toBe(met ? 'violated' : 'held')
  })

  test('arguments that were not recorded are not “no”', async () => {
    expect(await evaluate(to('bob'), [call({ args: undefined })])).toEqual(['not-evaluable', 'W_ARGS_NOT_RECORDED'])
  })

  test('of a list that was cut the elements that are there are known', async () => {
    const cut = (args: object) => call({ args: args as never, truncated: ['/args/to/1'] })
    expect(await evaluate(to('bob'), [cut({ to: ['bob', 'x…'] })])).toEqual(['violated', 'r@0'])
    expect(await evaluate(to('bob'), [cut({ to: ['eve', 'x…'] })])).toEqual(['not-evaluable', 'E_ARGS_TRUNCATED'])
  })

  test('a fact is asked only of calls that meet the rest: other agents need no arguments', async () => {
    const rule = forbid({ tool: '*', agent: 'reviewer', args: { to: 'bob' } })
    expect(await evaluate(rule, [call({ agent: 'writer', args: undefined })])).toEqual(['held'])
  })

  test('any text inside the arguments, names of members not among them', async () => {
    const rule = forbid({ tool: '*', any_arg: { pattern: 'rm -rf' } })
    expect((await evaluate(rule, [call({ args: { a: [{ b: 'rm -rf /' }] } })]))[0]).toBe('violated')
    expect((await evaluate(rule, [call({ args: { 'rm -rf': 1 } })]))[0]).toBe('held')
  })
})

describe('conditions on results', () => {
  const pending = forbid({ tool: 'get', result: { status: 'pending' } })
  const get = (part: Partial<Call>) => [{ tool: 'get', args: {}, ...part }]
  test('a result that is JSON in text is read as JSON', async () => {
    expect((await evaluate(pending, get({ result: '{"status":"pending"}' })))[0]).toBe('violated')
    expect((await evaluate(pending, get({ result: { status: 'done' } })))[0]).toBe('held')
  })
  test('a call that failed has no result; one that nobody answered is open', async () => {
    expect(await evaluate(pending, get({ error: 'status: pending' }))).toEqual(['held'])
    expect(await evaluate(pending, get({}))).toEqual(['not-evaluable', 'W_RESULT_NOT_RECORDED'])
  })
  test('a result that arrives after a later call is the result of its own call', async () => {
    const rule = { type: 'before', first: { tool: 'get', result: { status: 'pending' } }, then: 'cancel' }
    const late = (status: string): Step[] => [
      { call: { tool: 'get', args: {} } },
      { call: { tool: 'cancel', args: {} } },
      { resultOf: 0, result: { result: { status } } },
    ]
    expect(await evaluate(rule, late('pending'))).toEqual(['held'])
    expect(await evaluate(rule, late('done'))).toEqual(['violated', 'r@1'])
  })
  test('the whole result is searched as text', async () => {
    const links = forbid({ tool: '*', result: { '@result': { pattern: 'https?://' } } })
    expect((await evaluate(links, get({ result: 'see https://evil.example' })))[0]).toBe('violated')
    expect((await evaluate(links, get({ result: { a: ['https://evil.example'] } })))[0]).toBe('violated')
    expect((await evaluate(links, get({ result: 'plain' })))[0]).toBe('held')
  })
})

describe('who, where, when, how', () => {
  test('agents: a name, a pattern, a list; one that is not recorded is said once a rule', async () => {
    const rule = forbid({ tool: '*', agent: ['research*', 'x'], not: 'post_internal' })
    expect(await evaluate(rule, [call({ agent: 'researcher' })])).toEqual(['violated', 'r@0'])
    expect(await evaluate(rule, [call({ tool: 'post_internal', agent: 'researcher' })])).toEqual(['held'])
    expect(await evaluate(rule, [call(), call({ tool: 'other' })])).toEqual(['not-evaluable', 'W_RULE_NOT_EVALUABLE'])
  })
  test('the server is the recorded one, else that of the name', async () => {
    const rule = forbid({ tool: '*', server: 'github' })
    expect((await evaluate(rule, [call({ server: 'github' })]))[0]).toBe('violated')
    expect((await evaluate(rule, [call({ tool: 'mcp__github__push' })]))[0]).toBe('violated')
    expect((await evaluate(rule, [call({ tool: 'mcp__gitlab__push' })]))[0]).toBe('held')
    expect((await evaluate(rule, [call({ tool: 'mcp__github__push', server: 'other' })]))[0]).toBe('held')
    expect((await evaluate(rule, [call()]))[0]).toBe('not-evaluable')
  })
  test('the server of a name with more joints than one may be the longer one', async () => {
    const name = [call({ tool: 'mcp__my__shop__push' })]
    const outcome = async (server: string) => (await evaluate(forbid({ tool: '*', server }), name))[0]
    expect(await outcome('my')).toBe('violated')
    expect(await outcome('my__shop')).toBe('not-evaluable')
    for (const server of ['shop', 'my__shop__push', 'my_']) expect(await outcome(server)).toBe('held')
  })
  test('phases: a result shows that a call was made', async () => {
    const rule = forbid({ tool: 'deploy', phase: 'executed' })
    const deploy = (part: Partial<Call>) => evaluate(rule, [{ tool: 'deploy', args: {}, ...part }])
    expect((await deploy({ result: 1 }))[0]).toBe('violated')
    expect((await deploy({ phase: 'requested' }))[0]).toBe('held')
    expect((await deploy({ phase: 'denied' }))[0]).toBe('held')
    expect((await deploy({}))[0]).toBe('not-evaluable')
  })
  test('outcomes: error is met by denied calls, denied by those alone', async () => {
    const asked = async (outcome: string, part: Partial<Call>) =>
      (await evaluate(forbid({ tool: 'send', outcome }), [{ tool: 'send', args: {}, ...part }]))[0]
    expect(await asked('denied', { phase: 'denied' })).toBe('violated')
    expect(await asked('error', { phase: 'denied' })).toBe('violated')
    expect(await asked('denied', { error: 'no' })).toBe('held')
    expect(await asked('denied', {})).toBe('not-evaluable')
  })
  test.each<[string, object, string, boolean]>([
    ['the start', { hours: '09:00-17:00' }, '2026-03-10T09:00:00Z', true],
    ['not the end', { hours: '09:00-17:00' }, '2026-03-10T17:00:00Z', false],
    ['a zone', { hours: '09:00-17:00', zone: 'Europe/Berlin' }, '2026-03-10T08:30:00Z', true],
    ['over midnight', { hours: '22:00-06:00' }, '2026-03-10T05:59:59Z', true],
    ['after it', { hours: '22:00-06:00' }, '2026-03-10T06:00:00Z', false],
    ['the day it began', { hours: '22:00-06:00', days: ['fri'] }, '2026-03-14T03:00:00Z', true],
    ['not the day after', { hours: '22:00-06:00', days: ['sat'] }, '2026-03-14T03:00:00Z', false],
    ['all day', { hours: '00:00-24:00', days: ['tue'] }, '2026-03-10T23:59:59Z', true],
    ['round the clock', { hours: '09:00-09:00', days: ['mon'] }, '2026-03-10T08:59:00Z', true],
    ['a span', { between: ['2026-03-10T00:00:00+01:00', '2026-03-11T00:00:00Z'] }, '2026-03-09T23:00:00Z', true],
    ['not its end', { between: ['2026-03-10T00:00:00Z', '2026-03-11T00:00:00Z'] }, '2026-03-11T00:00:00Z', false],
  ])('at: %s', async (_, at, timestamp, met) => {
    expect((await evaluate(forbid({ tool: 'send', at }), [call({ timestamp })]))[0]).toBe(met ? 'violated' : 'held')
  })
  test('without a timestamp that is open, and said once', async () => {
    const rule = forbid({ tool: 'send', at: { days: ['mon'] } })
    expect(await evaluate(rule, [call(), call()])).toEqual(['not-evaluable', 'W_RULE_NOT_EVALUABLE'])
  })
})

describe('not', () => {
  test('of what is not known is not known', async () => {
    const rule = forbid({ tool: 'send', not: { tool: 'send', args: { to: 'bob' } } })
    expect((await evaluate(rule, [call({ args: { to: 'bob' } })]))[0]).toBe('held')
    expect((await evaluate(rule, [call({ args: { to: 'eve' } })]))[0]).toBe('violated')
    expect((await evaluate(rule, [call({ args: undefined })]))[0]).toBe('not-evaluable')
  })
  test('names an alias, a class or several', async () => {
    const part = { aliases: { Read: ['get_*'] }, tool_classes: { post: 'sink' } }
    const rule = forbid({ tool: '*', not: ['Read', { class: 'sink' }] })
    expect((await evaluate(rule, [call({ tool: 'get_x' }), call({ tool: 'post' })], part))[0]).toBe('held')
    expect((await evaluate(rule, [call({ tool: 'put' })], part))[0]).toBe('violated')
  })
})

test('require with min asks for that many', async () => {
  const rule = { type: 'require', tool: 'ask', min: 2 }
  expect(await evaluate(rule, [call({ tool: 'ask' }), call({ tool: 'ask' })])).toEqual(['held'])
  expect(await evaluate(rule, [call({ tool: 'ask' })])).toEqual(['violated', 'r'])
})

test.each<[string, object]>([
  ['a keyword for lists', { args: { to: { minItems: 1 } } }],
  ['one below not', { args: { to: { not: { contains: { const: 1 } } } } }],
  ['the type of a list', { args: { to: { type: ['array', 'string'] } } }],
  ['a list of values', { args: { to: ['a', 'b'] } }],
  ['a keyword that nobody has', { args: { to: { patern: 'x' } } }],
  ['an empty condition', { args: { to: {} } }],
  ['required, which a path always is', { args: { to: { required: true } } }],
  ['a path that is none', { args: { 'a..b': 1 } }],
  ['a special path of results', { args: { '@result': 'x' } }],
  ['a zone that there is not', { at: { hours: '09:00-17:00', zone: 'Mars/Base' } }],
  ['hours that there are not', { at: { hours: '9-17' } }],
  ['a span without offsets', { at: { between: ['2026-01-01T00:00:00', '2026-01-02T00:00:00'] } }],
  ['a phase that there is not', { phase: 'done' }],
  ['a class of no tool', { not: { class: 'sink' } }],
  ['a key of no condition', { agnet: 'x' }],
  ['a number for texts', { any_arg: { const: 5 } }],
  ['a scalar for texts that is none', { any_arg: 5 }],
  ['values for texts of which none is one', { any_arg: { enum: [1, true] } }],
  ['a type for texts that is another', { any_arg: { type: ['number', 'boolean'] } }],
  ['a least number for texts', { any_arg: { min: 3 } }],
])('a selector with %s is an error', (_, conditions) => {
  const { policy, problems } = loadPolicyObject({ ...quiet, sequences: [forbid({ tool: 'send', ...conditions })] })
  expect([policy, problems.map(({ code }) => code)]).toEqual([undefined, ['E_POLICY_INVALID']])
})

test.each([
  'a',
  { enum: [1, 'a'] },
  { not: { const: 5 } },
  { minLength: 1 },
  { type: ['number', 'string'], maximum: 3 },
])('any_arg: %j asks for a text', (condition) => {
  const { problems } = loadPolicyObject({ ...quiet, sequences: [forbid({ tool: 'send', any_arg: condition })] })
  expect(problems).toEqual([])
})

test('any_arg of a schema that no text satisfies is an error, and false allows none', () => {
  const load = (schema: JsonValue) => loadPolicyObject({ ...quiet, schemas: { send: { any_arg: schema } } })
  expect(load({ const: 5 }).problems.map(({ message }) => message)).toEqual([
    '`schemas.send.any_arg` is asked of texts, and no text satisfies it.',
  ])
  expect([load(false).problems, load({ const: 'a' }).problems]).toEqual([[], []])
})

test('two rules that differ only in what their ids leave out need ids', () => {
  const rules = [forbid({ tool: 'send', args: { to: 'a' } }), forbid({ tool: 'send', args: { to: 'b' } })]
  expect(loadPolicyObject({ ...quiet, sequences: rules }).policy).toBeUndefined()
  const named = rules.map((rule, i) => ({ ...rule, id: `r${i}` }))
  expect(loadPolicyObject({ ...quiet, sequences: named }).policy).toBeDefined()
})

test('messages leave out an expression that is too long to be read, and keep short ones', async () => {
  const long = `x@theirs|${'git\\\\s+push '.repeat(9)}`
  const message = async (rule: object) => {
    const policy = requirePolicy(loadPolicyObject({ ...quiet, sequences: [{ ...rule, message: 'Ask first.' }] }))
    const calls = [call({ tool: 'read', args: { to: 'x@theirs' } }), call({ args: { to: 'x@theirs' } })]
    const { findings } = await checkSteps(
      policy,
      calls.map((made) => ({ call: made })),
    )
    return findings.map(({ message: text }) => text)
  }
  const never = (pattern: string) => ({
    ...{ type: 'never_after', forbidden: 'send' },
    trigger: { tool: 'read', any_arg: { pattern } },
  })
  expect(await message(forbid({ tool: 'send', any_arg: { pattern: long } }))).toEqual([
    'send was called with arguments that are forbidden: Ask first.',
  ])
  expect(await message(never(long))).toEqual(['send was called after a call of read that forbids it: Ask first.'])
  expect(await message(forbid({ tool: 'send', any_arg: { pattern: 'theirs' } }))).toEqual([
    'send was called, and send (some text in the arguments matches “theirs”) is forbidden: Ask first.',
  ])
  expect(await message(never('theirs'))).toEqual([
    'send was called after read (some text in the arguments matches “theirs”), which forbids it: Ask first.',
  ])
})

test('messages name what a call met', async () => {
  const rule = forbid({ tool: '*', args: { to: { not: { pattern: '@ours$' } } }, agent: 'a*', not: 'get' })
  const policy = requirePolicy(loadPolicyObject({ ...quiet, sequences: [rule] }))
  const { findings } = await checkSteps(policy, [{ call: call({ agent: 'ab', args: { to: 'x@theirs' } }) }])
  expect(findings[0]?.message).toBe(
    'send was called, and * (to does not match “@ours$”, agent a*, not get) is forbidden: take the tool away from the agent, or narrow the rule.',
  )
})
