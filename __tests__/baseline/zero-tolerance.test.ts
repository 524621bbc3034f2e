import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Conclusion, collect, conclude } from '../../src/assay.js'
import type { Baseline } from '../../src/baseline/baseline.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { type Brief, steps } from '../support/check-objects.js'
import { readSteps } from '../support/run-calls.js'

const of = (rule: object) => ({ version: '2.0', name: 'p', enforcement: { unconstrained_tools: 'allow' }, ...rule })

/** Policies that forbid `delete_user`, which is called after `read_secret` where a rule asks for it. */
const forbidding: readonly (readonly [name: string, policy: object])[] = [
  ['a denied tool', of({ tools: { deny: ['delete_*'] } })],
  ['a denied class', of({ tools: { deny_classes: ['sink'] }, tool_classes: { delete_user: ['sink'] } })],
  ['a tool that no list allows', of({ tools: { allow: ['read_secret', 'get'] } })],
  ['blocklist', of({ sequences: [{ type: 'blocklist', pattern: 'delete_' }] })],
  ['forbid', of({ sequences: [{ type: 'forbid', tool: 'delete_user' }] })],
  ['never_after', of({ sequences: [{ type: 'never_after', trigger: 'read_secret', forbidden: 'delete_user' }] })],
  ['max_calls of 0', of({ sequences: [{ type: 'max_calls', tool: 'delete_user', max: 0 }] })],
]

/** Of these agents break one now and then more than before. */
const permitting: readonly (readonly [name: string, policy: object])[] = [
  ['max_calls of 1', of({ sequences: [{ type: 'max_calls', tool: 'read_secret', max: 1 }] })],
  ['before', of({ sequences: [{ type: 'before', first: 'get', then: 'delete_user' }] })],
  ['a schema', of({ schemas: { delete_user: { required: ['id'] } } })],
]

/** `broken` traces that call the tool so many times each, among others that do not. */
const run = (broken: number, clean: number, times = 1, cleanCalls: readonly Brief[] = ['get']) => [
  ...Array.from({ length: broken }, (_, t) =>
    steps(['read_secret', 'read_secret', ...Array.from({ length: times }, () => 'delete_user')], `b${t}`),
  ).flat(),
  ...Array.from({ length: clean }, (_, t) => steps(cleanCalls, `c${t}`)).flat(),
]

async function check(policy: object, calls: ReturnType<typeof run>, baseline?: Baseline): Promise<Conclusion> {
  const loaded = requirePolicy(loadPolicyObject(policy))
  const earlier = baseline && { failOnNewOnly: true, baseline: { state: 'used' as const, baseline } }
  const collected = await collect(loaded, readSteps(calls), { profile: true })
  return conclude(loaded, collected, { today: '2026-01-01', ...earlier })
}

async function verdict(policy: object, base: ReturnType<typeof run>, now: ReturnType<typeof run>) {
  return (await check(policy, now, (await check(policy, base)).baseline)).result
}

describe('under fail-on-new-only', () => {
  it.each(forbidding)('a rise of %s fails, however small', async (_, policy) => {
    const result = await verdict(policy, run(1, 40), run(2, 40))
    expect(result.verdict).toBe('fail')
    expect(result.comparison).toMatchObject({ findings: [{ status: 'worse' }], counted: { error: 2 } })
  })

  it.each(forbidding)('as much of %s as before is known, and accepted', async (_, policy) => {
    const result = await verdict(policy, run(2, 40), run(2, 40))
    expect(result).toMatchObject({ verdict: 'pass', accepted: { known: 2, waived: 0, tolerated: 0 } })
  })

  it.each(forbidding)('the same share of %s in more traces is known', async (_, policy) => {
    expect((await verdict(policy, run(2, 40), run(4, 80))).verdict).toBe('pass')
  })

  it.each(permitting)('a rise of %s is left to the test of chance', async (_, policy) => {
    const held = (broken: number, clean: number) =>
      run(broken, clean, 1, ['get', 'read_secret', ['delete_user', { id: 1 }]])
    expect((await verdict(policy, held(1, 40), held(2, 40))).verdict).toBe('pass')
    expect((await verdict(policy, held(1, 40), held(30, 10))).verdict).toBe('fail')
  })

  it('more calls of a denied tool in the same traces fail', async () => {
    const policy = forbidding[0]![1]
    expect((await verdict(policy, run(1, 40), run(1, 40, 30))).verdict).toBe('fail')
    expect((await verdict(policy, run(1, 40, 30), run(1, 40, 30))).verdict).toBe('pass')
  })

  it('is never green where more of a forbidden thing happened, in a larger share of the traces', async () => {
    const some = fc.record({ broken: fc.integer({ min: 0, max: 6 }), clean: fc.integer({ min: 0, max: 12 }) })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...forbidding), some, some, async ([, policy], base, now) => {
        fc.pre(base.broken + base.clean > 0 && now.broken > base.broken)
        const share = ({ broken, clean }: typeof now) => broken / (broken + clean)
        fc.pre(share(now) > share(base) + 1e-9)
        expect((await verdict(policy, run(base.broken, base.clean), run(now.broken, now.clean))).verdict).toBe('fail')
      }),
      { numRuns: 60 },
    )
  })
})

describe('a waiver with max, under fail-on-new-only', () => {
  const schema = { schemas: { pay: { properties: { n: { maximum: 1 } } } } }
  const pays = (broken: number) =>
    Array.from({ length: 40 }, (_, t) => steps([['pay', { n: t < broken ? 2 : 1 }]], `t${t}`)).flat()
  const waived = (max: number) =>
    of({ ...schema, waivers: [{ rule: 'E_ARG_SCHEMA', tool: 'pay', reason: 'r', owner: 'o', max }] })

  it('that accepted what the base had, and is exceeded now, makes it worse', async () => {
    const { result } = await check(waived(2), pays(3), (await check(waived(2), pays(2))).baseline)
    expect(result).toMatchObject({ verdict: 'fail', accepted: { waived: 0, known: 0 } })
    expect(result.comparison).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ why: 'waiver-exceeded' })]),
    })
  })

  it('that was exceeded on the base as well leaves it known', async () => {
    const { result } = await check(waived(2), pays(4), (await check(waived(2), pays(3))).baseline)
    expect(result.verdict).toBe('pass')
  })
})

describe('what the policy accepted on the base, under fail-on-new-only', () => {
  const schema = { schemas: { pay: { properties: { n: { maximum: 1 } } } } }
  const pays = Array.from({ length: 40 }, (_, t) => steps([['pay', { n: t < 2 ? 2 : 1 }]], `t${t}`)).flat()
  const waiver = { rule: 'E_ARG_SCHEMA', tool: 'pay', reason: 'r', owner: 'o' }
  const verdictAfter = async (before: object, after: object) => {
    const base = (await check(of({ ...schema, ...before }), pays)).baseline
    const { result } = await check(of({ ...schema, ...after }), pays, base)
    const why =
      'findings' in result.comparison!
        ? result.comparison.findings.find(({ rule }) => rule === 'E_ARG_SCHEMA')?.why
        : undefined
    return [result.verdict, why]
  }

  it.each<[string, object, object]>([
    ['a waiver that was removed', { waivers: [waiver] }, {}],
    ['a waiver that has ended', { waivers: [waiver] }, { waivers: [{ ...waiver, expires: '2000-01-01' }] }],
    ['a tolerance that is smaller', { tolerate: { E_ARG_SCHEMA: 0.1 } }, { tolerate: { E_ARG_SCHEMA: 0.01 } }],
  ])('%s leaves it worse, not known', async (_, before, after) => {
    expect(await verdictAfter(before, after)).toEqual(['fail', 'no-longer-accepted'])
  })

  it('stays accepted while the policy accepts it, and known where it never did', async () => {
    expect((await verdictAfter({ waivers: [waiver] }, { waivers: [waiver] }))[0]).toBe('pass')
    expect(await verdictAfter({}, {})).toEqual(['pass', undefined])
    expect((await verdictAfter({}, { waivers: [waiver] }))[0]).toBe('pass')
  })
})
