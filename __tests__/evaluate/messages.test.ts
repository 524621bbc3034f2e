import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/model/outcome.js'
import { loadPolicyObject } from '../../src/policy/load-policy.js'
import { checkRecords } from '../support/check-records.js'

const policy = (...sequences: readonly object[]) => ({
  version: '2.0',
  enforcement: { unconstrained_tools: 'allow' },
  sequences,
})
const yes = { tool: '@user', args: { text: { pattern: '(?i)\\byes\\b' } } }
const confirmed = { type: 'before', first: yes, then: 'write', uses: 1 }

/** `u: text`, `a: text`, or the name of a tool that is called. */
function run(...steps: readonly string[]) {
  return steps.map((step) => {
    const [, role, text] = /^([ua]): (.*)$/s.exec(step) ?? []
    if (role === undefined) return { type: 'tool_call', trace: 't', tool: step, args: {} }
    return { type: 'message', trace: 't', role: role === 'u' ? 'user' : 'assistant', text }
  })
}

async function check(rule: object, records: readonly unknown[]) {
  const seen: (readonly [Outcome, number | undefined])[] = []
  const result = await checkRecords(policy(rule), records, {
    observers: [{ outcome: (_run, _rule, outcome, at) => void seen.push([outcome, at]) }],
    onNoEvidence: 'ignore',
  })
  return { outcome: seen[0]?.[0], at: seen[0]?.[1], result, message: result.findings[0]?.message }
}

describe('what is said', () => {
  test.each<[string, object, readonly string[], Outcome, number?]>([
    ['yes pays for one write', confirmed, ['u: do it', 'u: yes', 'write'], 'held'],
    ['yes pays for one write only', confirmed, ['u: yes', 'write', 'write'], 'violated', 1],
    ['two yes pay for two', confirmed, ['u: yes', 'u: yes', 'write', 'write'], 'held'],
    ['yes of the agent pays for nothing', confirmed, ['u: do it', 'a: yes', 'write'], 'violated', 0],
    ['yes after the write is late', confirmed, ['u: do it', 'write', 'u: yes'], 'violated', 0],
    ['a plain before is met once', { type: 'before', first: yes, then: 'write' }, ['u: yes', 'write', 'write'], 'held'],
    ['directly after', { ...confirmed, within: 1 }, ['get', 'u: yes', 'write'], 'held'],
    ['directly after, before any call', { ...confirmed, within: 1 }, ['u: yes', 'write'], 'held'],
    ['not directly after', { ...confirmed, within: 1 }, ['u: yes', 'get', 'write'], 'violated', 1],
    [
      'once said, never again',
      { type: 'never_after', trigger: '@user', forbidden: 'write' },
      ['u: stop', 'get', 'write'],
      'violated',
      1,
    ],
    ['an answer in time', { type: 'after', trigger: '@user', then: 'get' }, ['u: go', 'get'], 'held'],
    ['an answer too late', { type: 'after', trigger: '@user', then: 'get' }, ['u: go', 'list', 'get'], 'violated', 0],
    [
      'messages close no window',
      { type: 'after', trigger: 'get', then: 'list' },
      ['get', 'u: hm', 'a: ok', 'list'],
      'held',
    ],
    ['messages are not calls', { type: 'eventually', tool: 'get', within: 1 }, ['u: go', 'a: ok', 'get'], 'held'],
    [
      'messages come in no sequence',
      { type: 'sequence', tools: ['get', 'list'], strict: true },
      ['get', 'u: hm', 'list'],
      'held',
    ],
    ['no pattern means them', { type: 'max_calls', tool: '*', max: 1 }, ['u: a', 'u: b', 'get'], 'held'],
    ['nor a pattern of their names', { type: 'max_calls', tool: '@*', max: 0 }, ['u: a', 'get'], 'held'],
    [
      'they are counted where they are named',
      { type: 'max_calls', tool: '@assistant', max: 1 },
      ['get', 'a: a', 'a: b'],
      'violated',
    ],
    [
      'a tool of that name is a tool',
      { type: 'max_calls', tool: '@user', max: 0, id: 'x' },
      ['u: hi', 'get'],
      'violated',
    ],
    [
      'forgets',
      { type: 'before', first: 'login', then: 'write', reset: { tool: '@user', args: { text: 'logout' } } },
      ['u: x', 'login', 'u: logout', 'write'],
      'violated',
      1,
    ],
    [
      'the value that the user named',
      { type: 'before', first: '@user', then: 'get', same: { first: 'words(text)', then: '@args' } },
      ['u: x', 'list'],
      'not-exercised',
    ],
  ])('%s', async (_, rule, steps, outcome, at) => {
    const found = await check(rule, run(...steps))
    expect([found.outcome, found.at]).toEqual([outcome, at])
  })

  test('is not what a tool of that name does', async () => {
    const records = [
      ...run('u: hi'),
      { type: 'tool_call', trace: 't', tool: '@user', args: { text: 'yes' } },
      ...run('write'),
    ]
    expect((await check(confirmed, records)).outcome).toBe('violated')
  })

  test('waits with the calls that wait for a result', async () => {
    const rule = { type: 'before', first: { tool: 'ask', outcome: 'success' }, then: '@assistant' }
    const ask = { type: 'tool_call', trace: 't', id: '1', tool: 'ask', args: {} }
    const answer = (error?: string) => ({ type: 'tool_result', trace: 't', id: '1', result: 'ok', error })
    const with_ = (error?: string) => [...run('u: hi'), ask, ...run('a: done'), answer(error)]
    expect((await check(rule, with_())).outcome).toBe('held')
    expect((await check(rule, with_('no'))).outcome).toBe('violated')
  })
})

describe('the final answer', () => {
  const must = { type: 'require', tool: { tool: '@final', args: { text: { pattern: 'ticket' } } } }
  const mustNot = { type: 'forbid', tool: { tool: '@final', args: { text: { pattern: 'unable' } } } }

  test.each<[object, readonly string[], Outcome]>([
    [must, ['u: hi', 'get', 'a: a ticket', 'a: bye'], 'violated'],
    [must, ['u: hi', 'get', 'a: hm', 'a: ticket 7'], 'held'],
    [must, ['u: ticket', 'get'], 'violated'],
    [mustNot, ['u: hi', 'a: I am unable', 'get', 'a: done'], 'held'],
    [mustNot, ['u: hi', 'get', 'a: I am unable'], 'violated'],
    [{ type: 'before', first: 'check', then: '@final' }, ['u: hi', 'a: done', 'check'], 'held'],
    // A run of messages only is asked what must be said, and what must not.
    [must, ['u: hi', 'a: bye'], 'violated'],
    [mustNot, ['u: hi', 'a: unable'], 'violated'],
    [{ type: 'before', first: 'check', then: '@final' }, ['u: hi', 'a: done'], 'not-exercised'],
  ])('%j: %j is %s', async (rule, steps, outcome) => {
    const found = await check(rule, run(...steps))
    expect([found.outcome, found.result.counts.error]).toEqual([outcome, outcome === 'violated' ? 1 : 0])
  })

  test('is looked at as far as it is kept', async () => {
    const long = `${'x'.repeat(70_000)} ticket`
    const found = await check(must, run('u: hi', 'get', `a: ${long}`))
    expect([found.outcome, found.result.verdict]).toEqual(['not-evaluable', 'pass'])
    expect(found.message).toMatch(/too long/)
  })
})

describe('a source without messages', () => {
  test.each<[string, object, readonly string[], Outcome]>([
    ['may have had what would have kept the rule', confirmed, ['write'], 'not-evaluable'],
    ['changes nothing where nothing was asked', confirmed, ['get'], 'not-exercised'],
    ['may have had what was required', { type: 'require', tool: '@final' }, ['get'], 'not-evaluable'],
    ['has what another operand asks for', { type: 'require', tool: ['@final', 'get'] }, ['get'], 'held'],
    ['may have had what was forbidden', { type: 'forbid', tool: '@final' }, ['get'], 'not-evaluable'],
    [
      'does not hide what a call broke',
      { type: 'never_after', trigger: ['@user', 'a'], forbidden: 'b' },
      ['a', 'b'],
      'violated',
    ],
  ])('%s', async (_, rule, steps, outcome) => {
    const found = await check(rule, run(...steps))
    expect(found.outcome).toBe(outcome)
    const codes = found.result.findings.map((finding) => finding.rule)
    expect(codes.includes('W_RULE_NOT_EVALUABLE')).toBe(outcome === 'not-evaluable')
    expect(found.result.verdict).toBe(outcome === 'violated' ? 'fail' : 'pass')
  })

  test('is one that records the other side only', async () => {
    const step = {
      text: 'hi',
      toolCalls: [{ toolCallId: '1', toolName: 'write', input: {} }],
      toolResults: [],
      finishReason: 'stop',
    }
    expect((await check(confirmed, [step])).outcome).toBe('not-evaluable')
    expect((await check({ type: 'require', tool: '@final' }, [step])).outcome).toBe('held')
  })
})

describe('a finding about what is said', () => {
  test.each<[object, readonly string[], string]>([
    [
      { type: 'before', first: yes, then: 'write' },
      ['u: no', 'write'],
      'write was called before any message of the user (text matches “(?i)\\byes\\b”): wait for a message of the user',
    ],
    [
      { type: 'require', tool: '@final' },
      ['u: hi', 'get'],
      'The final answer was never given, and every trace must have it: give the final answer',
    ],
    [
      { type: 'forbid', tool: '@final' },
      ['get', 'a: hi'],
      'The final answer was given, and the final answer is forbidden',
    ],
  ])('%j', async (rule, steps, message) => {
    const { result } = await check(rule, run(...steps))
    expect(result.findings[0]?.message.startsWith(message), result.findings[0]?.message).toBe(true)
  })

  test('names no call', async () => {
    const { result } = await check({ type: 'forbid', tool: '@assistant' }, run('get', 'a: hi'))
    expect(result.findings[0]).toMatchObject({ tool: '@assistant', rule: 'forbid:@assistant' })
    expect(result.findings[0]).not.toHaveProperty('callIndex')
  })
})

test('messages count for no coverage, and no list of allowed tools has to name them', async () => {
  const allowed = { ...policy(confirmed), tools: { allow: ['write'] } }
  const { coverage } = await checkRecords(allowed, run('u: yes', 'write'))
  expect([coverage.covered, coverage.uncovered, coverage.unexpected]).toEqual([['write'], [], []])
})

test.each([
  [{ tools: { deny: ['@user'] } }],
  [{ tools: { allow: ['@final'] } }],
  [{ schemas: { '@user': { required: ['text'] } } }],
  [policy({ type: 'require', tool: '@finl' })],
  [policy({ type: 'require', tool: { tool: '@user', outcome: 'success' } })],
  [policy({ type: 'require', tool: { tool: '@user', args: { txt: 'yes' } } })],
  [policy({ type: 'require', tool: { tool: '@user', result: { '@result': 'yes' } } })],
  [policy({ type: 'require', tool: { tool: '@user', agent: 'a' } })],
  [policy({ type: 'before', first: '@user', then: 'get', same: { first: 'id', then: 'id' } })],
  [policy({ type: 'max_calls', tool: '@user', max: 1, within: 3 })],
  [policy({ type: 'expect', mode: 'strict', calls: ['@user'] })],
])('%j is refused', (refused) => {
  expect(loadPolicyObject({ version: '2.0', ...refused }).policy).toBeUndefined()
})

describe('approvals that are given in words', () => {
  const approved = async (...steps: readonly string[]) => {
    const part = {
      version: '2.0',
      enforcement: { unconstrained_tools: 'allow' },
      approvals: { call: yes, for: 'drop' },
    }
    const { findings } = await checkRecords(part, run(...steps), {})
    return findings.map(({ rule }) => rule)
  }

  test('count although no outcome is recorded, and pay for one call', async () => {
    expect(await approved('u: yes', 'drop')).toEqual([])
    expect(await approved('u: yes', 'drop', 'drop')).toEqual(['E_NOT_APPROVED'])
    expect(await approved('u: no', 'a: yes', 'drop')).toEqual(['E_NOT_APPROVED'])
  })
})

test('an alias that is a pattern would take every tool out of the rules that name the pattern', () => {
  const problems = (alias: string, tool: string) =>
    loadPolicyObject({ ...policy({ type: 'forbid', tool }), aliases: { [alias]: ['nothing'] } }).problems.map(
      (each) => each.code,
    )
  expect(problems('*', '*')).toEqual(['E_POLICY_INVALID'])
  expect(problems('get_*', 'get_*')).toEqual(['E_POLICY_INVALID'])
  expect(problems('Get', 'Get')).toEqual([])
})
