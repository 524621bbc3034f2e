import { describe, expect, test } from 'vitest'
import { collect, conclude } from '../../../src/assay.js'
import { combinePartials } from '../../../src/merge/combine-partials.js'
import { mergePartials } from '../../../src/merge/merge-partials.js'
import { takePartial } from '../../../src/merge/take-partial.js'
import type { AssayResult } from '../../../src/model/result.js'
import { loadPolicyObject, requirePolicy } from '../../../src/policy/load-policy.js'
import { type Brief, steps } from '../../support/check-objects.js'
import { readSteps, type Step } from '../../support/run-calls.js'

const today = '2026-01-01'
const denial = { rule: 'E_TOOL_DENIED', tool: 'delete_user' }
const policyWith = (waivers: readonly object[], more: object = {}) => ({
  version: '2.0',
  name: 'p',
  enforcement: { unconstrained_tools: 'allow' },
  tools: { deny: ['delete_*'] },
  waivers: waivers.map((waiver) => ({ reason: 'known', owner: '@team', ...waiver })),
  ...more,
})

/** One trace for each list of calls. */
const traces = (...lists: readonly (readonly Brief[])[]) => lists.flatMap((calls, t) => steps(calls, `t${t}`))
const times = (count: number, ...tools: readonly string[]) => Array.from({ length: count }, () => tools)

async function run(policy: object, calls: readonly Step[]): Promise<AssayResult> {
  const loaded = requirePolicy(loadPolicyObject(policy))
  return conclude(loaded, await collect(loaded, readSteps(calls)), { today }).result
}

const rulesOf = ({ findings }: AssayResult) => [
  ...new Set(findings.filter(({ waived }) => !waived).map(({ rule }) => rule)),
]

describe('a waiver with max', () => {
  test('accepts that many traces, and the result says how many findings it accepted', async () => {
    const calls = traces(...times(2, 'delete_user', 'delete_user'), ...times(3, 'get'))
    const result = await run(policyWith([{ ...denial, max: 2 }]), calls)
    expect(result).toMatchObject({
      verdict: 'pass',
      counts: { error: 0 },
      accepted: { waived: 4, tolerated: 0, known: 0 },
    })
    expect(rulesOf(result)).toEqual([])
  })

  test('accepts nothing of one trace more, and says by how much', async () => {
    const result = await run(policyWith([{ ...denial, max: 2 }]), traces(...times(3, 'delete_user')))
    expect(result).toMatchObject({ verdict: 'fail', counts: { error: 3, warning: 1 }, accepted: { waived: 0 } })
    expect(result.findings.at(-1)).toMatchObject({
      rule: 'W_WAIVER_EXCEEDED',
      level: 'warning',
      message:
        'The waiver for E_TOOL_DENIED delete_user accepts at most 2 traces, and it is in 3, 1 too many, so it accepts nothing: fix what is new, or raise its `max`.',
    })
  })

  test('is about traces: many calls of one are one', async () => {
    const calls = traces(times(30, 'delete_user').flat())
    expect(await run(policyWith([{ ...denial, max: 1 }]), calls)).toMatchObject({
      verdict: 'pass',
      accepted: { waived: 30 },
    })
  })

  test('of a rule takes the tools together: a trace with two of them is one', async () => {
    const waiver = { rule: 'E_TOOL_DENIED', max: 2 }
    const both = traces(['delete_user', 'delete_order'], ['delete_order'])
    expect((await run(policyWith([waiver]), both)).verdict).toBe('pass')
    const third = [...both, ...steps(['delete_user'], 'third')]
    expect(await run(policyWith([waiver]), third)).toMatchObject({ verdict: 'fail', counts: { error: 4 } })
  })

  test('does not stand in the way of another one that accepts more, and leaves it what the first took', async () => {
    const calls = traces(...times(3, 'delete_user'), ['delete_order'])
    const [finding] = (await run(policyWith([]), calls)).findings
    const narrow = { fingerprint: finding?.fingerprint, max: 3 }
    expect((await run(policyWith([{ rule: 'E_TOOL_DENIED', max: 1 }, narrow]), calls)).verdict).toBe('pass')
    const result = await run(policyWith([{ ...narrow, max: 2 }, { rule: 'E_TOOL_DENIED' }]), calls)
    expect(result).toMatchObject({ verdict: 'pass', accepted: { waived: 4 } })
    expect(rulesOf(result)).toEqual(['W_WAIVER_EXCEEDED'])
  })

  test('of a violation counts the traces with that violation, whatever else is broken in them', async () => {
    const schema = { schemas: { pay: { properties: { n: { maximum: 1 }, to: { enum: ['a'] } } } } }
    const calls = traces([['pay', { n: 2 }]], [['pay', { n: 2, to: 'b' }]], [['pay', { to: 'b' }]])
    const prints = new Map(
      (await run(policyWith([], schema), calls)).findings.flatMap(({ violations = [] }) =>
        violations.map(({ path, fingerprint }) => [path, fingerprint] as const),
      ),
    )
    const of = (n: number, to: number) =>
      run(
        policyWith(
          [
            { fingerprint: prints.get('/n'), max: n },
            { fingerprint: prints.get('/to'), max: to },
          ],
          schema,
        ),
        calls,
      )
    expect(await of(2, 2)).toMatchObject({ verdict: 'pass', accepted: { waived: 3 } })
    // The call that breaks both is accepted only if both are.
    expect(await of(2, 1)).toMatchObject({ verdict: 'fail', counts: { error: 2 }, accepted: { waived: 1 } })
  })

  test.each([
    [3, 'pass'],
    [2, 'fail'],
  ])('of what is said once a tool counts its traces all the same: %d', async (max, verdict) => {
    const cut = (t: number): Step => ({ call: { trace: `t${t}`, tool: 'pay', args: { n: 1 }, truncated: ['/args/n'] } })
    const policy = policyWith([{ rule: 'E_ARGS_TRUNCATED', max }], { schemas: { pay: { properties: { n: {} } } } })
    const result = await run(policy, [cut(0), cut(1), cut(2)])
    expect(result.verdict).toBe(verdict)
    expect(result.findings.some(({ rule }) => rule === 'E_ARGS_TRUNCATED')).toBe(true)
  })

  test('of lines that cannot be read counts the lines', async () => {
    const policy = requirePolicy(loadPolicyObject(policyWith([{ rule: 'E_TRACE_PARSE', max: 1 }])))
    const bad = (lines: number) => async (sink: Parameters<ReturnType<typeof readSteps>>[0]) => ({
      ...(await readSteps(traces(['get']))(sink)),
      problems: Array.from({ length: lines }, (_, i) => ({
        ...{ code: 'E_TRACE_PARSE' as const, detail: 'x', file: 'f', line: i + 1, column: 1 },
      })),
    })
    const verdict = async (lines: number) => conclude(policy, await collect(policy, bad(lines)), { today }).result
    expect((await verdict(1)).verdict).toBe('pass')
    const two = await verdict(2)
    expect([two.verdict, two.findings.at(-1)?.message]).toEqual([
      'fail',
      'The waiver for E_TRACE_PARSE accepts at most once, and it was found 2 times, 1 too many, so it accepts nothing: fix what is new, or raise its `max`.',
    ])
  })

  test('cannot be hidden by a waiver of the warning', async () => {
    const policy = policyWith([{ ...denial, max: 1 }, { rule: 'W_WAIVER_EXCEEDED' }])
    const result = await run(policy, traces(...times(2, 'delete_user')))
    expect(rulesOf(result)).toEqual(['E_TOOL_DENIED', 'W_WAIVER_EXCEEDED', 'W_WAIVER_UNUSED'])
  })

  test.each([2, 3, 4])('of %d counts the traces of all machines', async (max) => {
    const policy = requirePolicy(loadPolicyObject(policyWith([{ ...denial, max }])))
    const all = traces(...times(3, 'delete_user'), ['get'])
    const part = async (isIts: (trace: string) => boolean) =>
      takePartial(
        policy,
        await collect(policy, readSteps(all.filter((step) => 'call' in step && isIts(String(step.call.trace)))), {
          profile: true,
          timelines: true,
        }),
      )
    const parts = [await part((trace) => trace === 't0'), await part((trace) => trace !== 't0')] as const
    const named = parts.map((partial, i) => ({ name: `${i}`, partial }))
    const merged = mergePartials(named as [(typeof named)[0], ...typeof named], policy, { today })
    const once = conclude(policy, await collect(policy, readSteps(all)), { today })
    const brief = ({ verdict, counts, accepted, findings }: AssayResult) => ({
      ...{ verdict, counts, accepted },
      messages: findings.map(({ message, waived }) => [message, waived]),
    })
    expect(brief(merged.result)).toEqual(brief(once.result))
    expect(merged.result.verdict).toBe(max < 3 ? 'fail' : 'pass')
    expect(combinePartials(parts, policy).logs[0]?.traces).toEqual([{ kinds: [0], count: 3 }])
  })
})
