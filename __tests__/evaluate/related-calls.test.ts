import { describe, expect, it } from 'vitest'
import { check } from '../../src/assay.js'
import type { JsonObject } from '../../src/model/json.js'
import type { AssayResult } from '../../src/model/result.js'
import { loadPolicy, requirePolicy } from '../../src/policy/load-policy.js'
import { readTraceValues } from '../../src/traces/read-traces.js'

function checked(policy: string, records: readonly JsonObject[]): Promise<AssayResult> {
  const loaded = requirePolicy(
    loadPolicy(`version: "2.0"\nenforcement: { unconstrained_tools: allow }\n${policy.trim()}\n`),
  )
  return check(loaded, async (sink) => readTraceValues(records, sink), { today: '2026-01-15', timelines: true })
}

const rule = (text: string) => `sequences: [${text}]`
const call = (tool: string, args: JsonObject = {}, over: JsonObject = {}): JsonObject => ({
  ...{ type: 'tool_call', trace: 'a', tool, args },
  ...over,
})
const at = (minute: number) => ({ timestamp: `2026-01-01T10:${String(minute).padStart(2, '0')}:00Z` })
const said = (text: string): JsonObject => ({ type: 'message', trace: 'a', role: 'user', text })
const noise = (count: number) => Array.from({ length: count }, () => call('think'))
const relatedIn = async (policy: string, records: readonly JsonObject[]) =>
  (await checked(policy, records)).findings.map(({ related }) => related)

describe('a finding names the earlier call that matters', () => {
  const paidOnce = rule('{ type: before, first: approve, then: pay, same: order, uses: 1 }')

  it('the approval that was used up, and the payment that used it', async () => {
    const records = [call('approve', { order: 1 }), call('pay', { order: 1 }), call('pay', { order: 1 })]
    expect(await relatedIn(paidOnce, records)).toEqual([
      [
        { callIndex: 0, reason: 'used-up' },
        { callIndex: 1, reason: 'used-by' },
      ],
    ])
    expect((await checked(paidOnce, records.slice(0, 2))).findings).toEqual([])
  })

  it('the same of an approval that the policy asks for', async () => {
    const records = [
      call('ok', { id: 7 }, { result: 'yes' }),
      call('pay', { id: 7 }),
      call('think'),
      call('pay', { id: 7 }),
    ]
    const approvals = 'approvals: { call: ok, for: [pay], same: id }'
    expect((await checked(approvals, records)).findings).toMatchObject([
      {
        rule: 'E_NOT_APPROVED',
        callIndex: 3,
        related: [
          { callIndex: 0, reason: 'used-up' },
          { callIndex: 1, reason: 'used-by' },
        ],
      },
    ])
  })

  it('the read of another id', async () => {
    const readFirst = rule('{ type: before, first: read, then: write, same: id }')
    const records = [call('read', { id: 1 }), call('read', { id: 2 }), call('think'), call('write', { id: 3 })]
    expect(await relatedIn(readFirst, records)).toEqual([[{ callIndex: 1, reason: 'other-key' }]])
    expect(await relatedIn(readFirst, [call('think'), call('write', { id: 3 })])).toEqual([undefined])
  })

  it('of two documents that must both be read, the one that was another', async () => {
    const both = rule('{ type: before, first: { all: [read, review] }, then: send, same: id }')
    const records = [call('read', { id: 1 }), call('review', { id: 2 }), call('send', { id: 1 })]
    expect(await relatedIn(both, records)).toEqual([[{ callIndex: 1, reason: 'other-key' }]])
  })

  it('the approval that was too old', async () => {
    const soon = rule('{ type: before, first: approve, then: pay, within: 10m }')
    const records = [call('approve', {}, at(0)), call('pay', {}, at(10)), call('pay', {}, at(11))]
    expect(await relatedIn(soon, records)).toEqual([[{ callIndex: 0, reason: 'too-early' }]])
  })

  it('the logout that ended what the login allowed', async () => {
    const session = rule('{ type: before, first: login, then: read, reset: logout }')
    const records = [call('login'), call('read'), call('logout'), call('think'), call('read')]
    expect(await relatedIn(session, records)).toEqual([[{ callIndex: 2, reason: 'reset' }]])
  })

  it('the only one of two approvals', async () => {
    const two = rule('{ type: before, first: approve, then: pay, count: 2, distinct: by }')
    const records = [call('approve', { by: 'ann' }), call('pay')]
    expect(await relatedIn(two, records)).toEqual([[{ callIndex: 0, reason: 'first-counted' }]])
  })

  it('the approval that failed, of this payment and not of another', async () => {
    const approved = rule('{ type: before, first: { tool: approve, outcome: success }, then: pay, same: order }')
    const failed = (order: number) => call('approve', { order }, { error: 'no' })
    const unmet = (callIndex: number) => [[{ callIndex, reason: 'unmet' }]]
    const ok = call('approve', { order: 3 }, { result: 1 })
    expect(await relatedIn(approved, [failed(1), failed(2), ok, call('pay', { order: 1 })])).toEqual(unmet(0))
    expect(await relatedIn(approved, [failed(1), ok, call('pay', { order: 2 })])).toEqual([
      [{ callIndex: 1, reason: 'other-key' }],
    ])
    const plain = rule('{ type: before, first: { tool: approve, args: { order: { const: 1 } } }, then: pay }')
    expect(await relatedIn(plain, [call('approve', { order: 2 }), call('think'), call('pay')])).toEqual(unmet(0))
    expect(await relatedIn(plain, [call('think'), call('pay')])).toEqual([undefined])
  })

  it('the approval that was denied after an earlier one was used up', async () => {
    const records = [
      ...[call('ok', { id: 7 }, { result: 'yes' }), call('pay', { id: 7 })],
      ...[call('ok', { id: 7 }, { phase: 'denied' }), call('pay', { id: 7 })],
    ]
    expect((await checked('approvals: { call: ok, for: [pay], same: id }', records)).findings).toMatchObject([
      {
        rule: 'E_NOT_APPROVED',
        related: [
          { callIndex: 0, reason: 'used-up' },
          { callIndex: 1, reason: 'used-by' },
          { callIndex: 2, reason: 'unmet' },
        ],
      },
    ])
  })

  it('the call that forbids, the newest of them', async () => {
    const never = rule('{ type: never_after, trigger: fetch, forbidden: send }')
    const records = [call('fetch'), call('fetch'), call('think'), call('send')]
    expect(await relatedIn(never, records)).toEqual([[{ callIndex: 1, reason: 'forbids' }]])
  })

  it('both calls that forbid together', async () => {
    const never = rule('{ type: never_after, trigger: { all: [private, web] }, forbidden: send }')
    const records = [call('web'), call('private'), call('send')]
    expect(await relatedIn(never, records)).toEqual([
      [
        { callIndex: 0, reason: 'forbids' },
        { callIndex: 1, reason: 'forbids' },
      ],
    ])
  })

  it('the first of the calls that are too many, in all, of a value, in a window, in a row', async () => {
    const calls = [call('think'), call('get', { id: 1 }), call('get', { id: 2 }), call('get', { id: 1 })]
    const more = [...calls, call('get', { id: 1 })]
    const first = (callIndex: number) => [[{ callIndex, reason: 'first-counted' }]]
    expect(await relatedIn(rule('{ type: max_calls, tool: get, max: 2 }'), calls)).toEqual(first(1))
    expect(await relatedIn(rule('{ type: max_calls, tool: get, max: 2, same: id }'), more)).toEqual(first(1))
    expect(await relatedIn(rule('{ type: max_calls, tool: get, max: 1, same: id, within: 3 }'), calls)).toEqual(
      first(1),
    )
    expect(await relatedIn(rule('{ type: max_calls, tool: get, max: 1, same: id, streak: true }'), more)).toEqual(
      first(3),
    )
    expect(await relatedIn(rule('{ type: max_calls, tool: get, max: 1, distinct: id }'), calls)).toEqual(first(1))
    expect(await relatedIn(rule('{ type: max_calls, tool: get, max: 0 }'), calls)).toEqual([undefined])
  })

  it('the first of the identical calls that a limit counts', async () => {
    const records = [call('think'), call('get', { id: 1 }), call('get', { id: 2 }), call('get', { id: 1 })]
    expect((await checked('limits: { max_identical_calls: 1 }', records)).findings).toMatchObject([
      { rule: 'E_BUDGET', callIndex: 3, related: [{ callIndex: 1, reason: 'first-counted' }] },
    ])
  })

  it('the question that was not answered, before the end and at it', async () => {
    const answered = rule('{ type: after, trigger: open, then: close, within: 2 }')
    const unanswered = [[{ callIndex: 0, reason: 'unanswered' }]]
    expect(await relatedIn(answered, [call('open'), ...noise(5)])).toEqual(unanswered)
    expect(await relatedIn(answered, [call('open')])).toEqual(unanswered)
    const ofId = rule('{ type: after, trigger: open, then: close, within: 2, same: id }')
    expect(await relatedIn(ofId, [call('open', { id: 1 }), call('close', { id: 2 })])).toEqual(unanswered)
  })

  it('the call up to which the order was right', async () => {
    const order = rule('{ type: sequence, tools: [a, b, c] }')
    const last = (callIndex: number) => [[{ callIndex, reason: 'last-in-order' }]]
    expect(await relatedIn(order, [call('a'), call('think'), call('c')])).toEqual(last(0))
    expect(await relatedIn(order, [call('a'), call('b'), call('think')])).toEqual(last(1))
  })
})

describe('no call is named', () => {
  it('where it was a message that the user wrote, but the call that used it up is', async () => {
    const yes = rule('{ type: before, first: { tool: "@user", args: { text: { pattern: yes } } }, then: pay, uses: 1 }')
    const records = [said('hello'), call('think'), said('yes'), call('pay'), said('thanks'), call('pay')]
    expect(await relatedIn(yes, records)).toEqual([[{ callIndex: 1, reason: 'used-by' }]])
    const after = rule(
      '{ type: never_after, trigger: { tool: ["@user"], args: { text: { pattern: stop } } }, forbidden: pay }',
    )
    expect(await relatedIn(after, [call('think'), said('stop'), call('pay')])).toEqual([undefined])
  })

  it('where something that decides was not recorded', async () => {
    const readFirst = rule('{ type: before, first: read, then: write, same: id }')
    const records = [call('read', { id: 1 }), { type: 'tool_call', trace: 'a', tool: 'read' }, call('write', { id: 3 })]
    const { findings } = await checked(readFirst, records)
    expect(findings.filter(({ rule }) => rule.startsWith('before')).flatMap(({ related }) => related ?? [])).toEqual([])
  })
})

describe('the timeline', () => {
  const paidOnce = rule('{ id: once, type: before, first: approve, then: pay, same: order, uses: 1 }')
  const order = { order: 1 }
  const far = [call('approve', order), call('pay', order), ...noise(200), call('pay', order), ...noise(100)]

  it('shows the calls that matter however far away, and says what they have to do with the break', async () => {
    const [timeline] = (await checked(paidOnce, far)).timelines ?? []
    expect(timeline?.calls).toHaveLength(40)
    expect(timeline?.calls.slice(0, 3).map(({ index }) => index)).toEqual([0, 1, 183])
    expect(timeline?.calls.flatMap(({ index, explains }) => (explains ? [{ index, explains }] : []))).toEqual([
      { index: 0, explains: [{ rule: 'once', reason: 'used-up' }] },
      { index: 1, explains: [{ rule: 'once', reason: 'used-by' }] },
    ])
  })
})
