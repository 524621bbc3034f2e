import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { collect, conclude } from '../../../src/assay.js'
import type { Baseline } from '../../../src/baseline/baseline.js'
import type { JsonValue } from '../../../src/model/json.js'
import { loadPolicyObject, requirePolicy } from '../../../src/policy/load-policy.js'
import { steps } from '../../support/check-objects.js'
import { readSteps } from '../../support/run-calls.js'

const pay = {
  type: 'object',
  required: ['amount', 'to'],
  properties: { amount: { type: 'number', maximum: 100 }, to: { enum: ['alice', 'bob'] }, note: {} },
  additionalProperties: false,
}
const today = '2026-01-01'

async function run(
  traces: readonly (readonly JsonValue[])[],
  more: object = {},
  baseline?: Baseline,
  options: object = { failOnNewOnly: true },
) {
  const policy = requirePolicy(loadPolicyObject({ version: '2.0', name: 'p', schemas: { pay }, ...more }))
  const calls = traces.flatMap((args, t) =>
    steps(
      args.map((each) => ['pay', each] as const),
      `t${t}`,
    ),
  )
  const collected = await collect(policy, readSteps(calls), { profile: true })
  const earlier = baseline && { baseline: { state: 'used' as const, baseline } }
  return conclude(policy, collected, { today, ...earlier, ...options })
}

const known = async (...calls: readonly JsonValue[]) => (await run([calls])).baseline
const waive = (...fingerprints: readonly string[]) => ({
  waivers: fingerprints.map((fingerprint) => ({ fingerprint, reason: 'r', owner: 'o' })),
})
const fingerprintsOf = async (args: JsonValue) =>
  (await run([[args]])).result.findings.flatMap(({ violations = [] }) =>
    violations.map(({ fingerprint }) => fingerprint),
  )

test('each violation has a fingerprint of where, keyword and member; the finding has the first', async () => {
  const { result } = await run([[{ amount: 101, cc: 'x' }]])
  const print = (key: string) =>
    `v1:${createHash('sha256')
      .update(JSON.stringify(['E_ARG_SCHEMA', 'pay', key]))
      .digest('hex')}`
  expect(result.findings).toMatchObject([
    {
      fingerprint: print('#additionalProperties#cc'),
      violations: [
        { path: '', keyword: 'additionalProperties', member: 'cc', fingerprint: print('#additionalProperties#cc') },
        { path: '', keyword: 'required', member: 'to', fingerprint: print('#required#to') },
        { path: '/amount', keyword: 'maximum', fingerprint: print('/amount#maximum') },
      ],
    },
  ])
  expect(result.findings[0]?.message).toContain('(cc) (and 2 more)')
})

describe('where only new findings count', () => {
  test('a known amount does not cover a recipient that is not on the list', async () => {
    const base = await known({ amount: 101, to: 'alice' })
    const { result } = await run([[{ amount: 101, to: 'mallory' }]], {}, base)
    expect(result.verdict).toBe('fail')
    expect(result.findings[0]?.message).toContain('/to must be equal')
    expect(result.findings[0]?.violations).toMatchObject([{ path: '/amount', accepted: true }, { path: '/to' }])
    expect(result.findings[0]?.violations?.[1]).not.toHaveProperty('accepted')
    expect(result.comparison).toMatchObject({ counted: { error: 1 }, counts: { new: 1, known: 1 } })
  })

  test('the same mistake with another value is known, and one of two known mistakes is', async () => {
    const base = await known({ amount: 101, to: 'mallory' })
    expect((await run([[{ amount: 350, to: 'eve' }]], {}, base)).result.verdict).toBe('pass')
    expect((await run([[{ amount: 50, to: 'mallory' }]], {}, base)).result.verdict).toBe('pass')
    expect((await run([[{ amount: 50, to: 'bob' }]], {}, base)).result.verdict).toBe('pass')
  })

  test.each<[string, JsonValue, JsonValue]>([
    ['a missing argument', { amount: 1 }, { to: 'bob' }],
    ['an extra argument', { amount: 1, to: 'bob', x: 1 }, { amount: 1, to: 'bob', cc: 1 }],
    ['the wrong type', 'text', { amount: 'text', to: 'bob' }],
  ])('%s does not cover another one at the same place', async (_, first, second) => {
    const base = await known(first)
    expect((await run([[second]], {}, base)).result.verdict).toBe('fail')
    expect((await run([[first]], {}, base)).result.verdict).toBe('pass')
  })

  test('a call with two new mistakes is one finding that counts once', async () => {
    const base = await known({ amount: 1, to: 'bob', x: 1 })
    const { result } = await run([[{ amount: 101, to: 'eve' }]], {}, base)
    expect(result.comparison).toMatchObject({ counted: { error: 1 }, counts: { new: 2 } })
  })

  test('waived and known together accept a call that neither accepts alone', async () => {
    const base = await known({ amount: 101, to: 'bob' })
    const [, to] = await fingerprintsOf({ amount: 101, to: 'eve' })
    const call: JsonValue = { amount: 101, to: 'eve' }
    expect((await run([[call]], waive(to!), base)).result.verdict).toBe('pass')
    expect((await run([[call]], {}, base)).result.verdict).toBe('fail')
    expect((await run([[call]], waive(to!))).result.verdict).toBe('fail')
  })

  test('without it a known mistake counts, but the words are about the new one', async () => {
    const base = await known({ amount: 101, to: 'bob' })
    const { result } = await run([[{ amount: 101, to: 'eve' }]], {}, base, {})
    expect(result.verdict).toBe('fail')
    expect(result.findings[0]?.message).toContain('/to must be equal')
    expect(result.findings[0]?.violations?.some(({ accepted }) => accepted)).toBe(false)
  })

  test('what is too much to list is never known', async () => {
    const noise = (extra: object): JsonValue => ({
      amount: 1,
      to: 'bob',
      ...Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`x${String(i).padStart(3, '0')}`, 1])),
      ...extra,
    })
    const base = await known(noise({}))
    expect((await run([[noise({ to: 'mallory' })]], {}, base)).result.verdict).toBe('fail')
  })
})

describe('a waiver', () => {
  test('of one violation accepts no call that breaks another', async () => {
    const [amount] = await fingerprintsOf({ amount: 101, to: 'bob' })
    const one = await run([[{ amount: 101, to: 'bob' }]], waive(amount!))
    expect(one.result.findings[0]).toMatchObject({ waived: { owner: 'o' }, violations: [{ accepted: true }] })
    expect(one.result.counts.error).toBe(0)
    const two = await run([[{ amount: 101, to: 'eve' }]], waive(amount!))
    expect(two.result.counts.error).toBe(1)
    expect(two.result.findings[0]).not.toHaveProperty('waived')
    expect(two.result.findings[0]?.message).toContain('/to must be equal')
    const both = await run([[{ amount: 101, to: 'eve' }]], waive(...(await fingerprintsOf({ amount: 101, to: 'eve' }))))
    expect(both.result.counts.error).toBe(0)
  })

  test('with a fingerprint of the earlier form accepts nothing, and says why', async () => {
    const earlier = `v1:${createHash('sha256').update('["E_ARG_SCHEMA","pay","/amount"]').digest('hex')}`
    const { result } = await run([[{ amount: 101, to: 'bob' }]], waive(earlier))
    expect(result.counts.error).toBe(1)
    expect(result.findings.find(({ rule }) => rule === 'W_WAIVER_UNUSED')?.message).toContain('of an earlier form')
    const other = await run([[{ amount: 101, to: 'bob' }]], waive(`v1:${'0'.repeat(64)}`))
    expect(other.result.findings.find(({ rule }) => rule === 'W_WAIVER_UNUSED')?.message).toContain(
      'matched no finding',
    )
  })

  test('of every finding of a trace takes the trace out of the tolerated share', async () => {
    const [amount] = await fingerprintsOf({ amount: 101, to: 'bob' })
    const traces = [
      [{ amount: 101, to: 'bob' }],
      [{ amount: 101, to: 'bob' }],
      [{ amount: 1, to: 'eve' }],
      [{ amount: 1, to: 'bob' }],
    ]
    const tolerate = { tolerate: { E_ARG_SCHEMA: 0.25 } }
    const without = await run(traces, tolerate)
    expect(without.result.verdict).toBe('fail')
    const accepted = await run(traces, { ...tolerate, ...waive(amount!) })
    expect(accepted.result).toMatchObject({ verdict: 'pass', counts: { error: 0 } })
    const mixed = [
      [
        { amount: 101, to: 'bob' },
        { amount: 1, to: 'eve' },
      ],
      ...traces.slice(1),
    ]
    expect((await run(mixed, { ...tolerate, ...waive(amount!) })).result.verdict).toBe('fail')
  })
})
