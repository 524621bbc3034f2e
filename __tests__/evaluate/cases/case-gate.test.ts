import { describe, expect, test } from 'vitest'
import { type ConcludeOptions, collect, conclude } from '../../../src/assay.js'
import { fingerprint } from '../../../src/canonical/fingerprint.js'
import { mergePartials } from '../../../src/merge/merge-partials.js'
import { partialText } from '../../../src/merge/partial.js'
import { readPartial } from '../../../src/merge/read-partial.js'
import { takePartial } from '../../../src/merge/take-partial.js'
import type { AssayResult } from '../../../src/model/result.js'
import { loadPolicyObject, requirePolicy } from '../../../src/policy/load-policy.js'
import { readTraces } from '../../../src/traces/read-traces.js'

const quiet = { version: '2.0', enforcement: { unconstrained_tools: 'allow' } }
const rules = { ...quiet, tools: { deny: ['drop'] } }
const gated = (cases: unknown, more: object = {}) => ({ ...rules, cases, ...more })
const most = { min_pass: 0.8 }

let made = 0
type Line = Readonly<Record<string, unknown>>
/** Trials of a case, each of one call. */
function trials(times: number, tool: string, about: object = { case: 'refund' }, args: object | null = {}): Line[] {
  return Array.from({ length: times }, () => `t${made++}`).flatMap((trace) => [
    { type: 'trace_start', trace, ...about },
    { trace, tool, ...(args && { args }) },
  ])
}

const collectLines = (policy: object, lines: readonly Line[], file = 'a.jsonl') =>
  collect(
    requirePolicy(loadPolicyObject(policy)),
    (sink) =>
      readTraces([{ file, chunks: [Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))] }], sink),
    { profile: true, timelines: true },
  )

const options: ConcludeOptions = { today: '2026-01-15' }

async function check(policy: object, lines: readonly Line[], over: Partial<ConcludeOptions> = {}) {
  const loaded = requirePolicy(loadPolicyObject(policy))
  return conclude(loaded, await collectLines(policy, lines), { ...options, ...over }).result
}

const saidOf = ({ findings }: AssayResult) =>
  findings.filter(({ rule }) => /_CASE_/.test(rule)).map(({ rule, level, message }) => [rule, level, message] as const)
const codesOf = (result: AssayResult) => saidOf(result).map(([rule]) => rule)

describe('repeats of a case as a gate', () => {
  test.each([
    ['all of enough', most, 11, 0, [], 'pass'],
    ['all of too few to show it', most, 10, 0, ['W_CASE_TOO_FEW'], 'pass'],
    ['fewer than min_trials, some failed', most, 2, 1, ['W_CASE_TOO_FEW'], 'pass'],
    ['an upper bound below the minimum, whatever the number', most, 0, 1, ['E_CASE_UNRELIABLE'], 'fail'],
    ['as many as asked for, but not shown', most, 8, 2, ['E_CASE_UNRELIABLE'], 'fail'],
    ['a share that is shown', { min_pass: 0.5 }, 8, 2, [], 'pass'],
    ['exactly the share where no certainty is asked for', { min_pass: 0.8, confidence: 0.5 }, 4, 1, [], 'pass'],
    ['one failed of many where all must pass', { pass_all: true }, 99, 1, ['E_CASE_UNRELIABLE'], 'fail'],
    ['one passed where all must pass', { pass_all: true }, 1, 0, [], 'pass'],
    ['all passed, too few for both', { pass_all: true, ...most }, 4, 0, ['W_CASE_TOO_FEW'], 'pass'],
    ['a milder level', { ...most, level: 'warning' }, 0, 3, ['E_CASE_UNRELIABLE'], 'pass'],
  ] as const)('%s', async (_, gate, passed, failed, codes, verdict) => {
    const result = await check(gated(gate), [...trials(passed, 'get'), ...trials(failed, 'drop')])
    expect([codesOf(result), result.verdict]).toEqual([codes, verdict])
    expect(result.findings.filter(({ rule }) => rule === 'E_TOOL_DENIED').map(({ level }) => level)).toEqual(
      Array.from({ length: failed }, () => 'note'),
    )
    expect(result.counts.note).toBe(failed)
  })

  test('says how many passed, and what they show', async () => {
    const result = await check(gated(most), [...trials(8, 'get'), ...trials(2, 'drop')])
    expect(saidOf(result)).toEqual([
      [
        'E_CASE_UNRELIABLE',
        'error',
        'The case refund passed 8 of 10 trials; with 95 % confidence this shows that 54.07 % pass, and the policy asks for 80 %: look at what its trials broke, and correct the agent.',
      ],
    ])
    expect(result.findings.find(({ level }) => level === 'note')?.message).toMatch(/the policy’s cases decide\.$/)
    expect(result.findings[0]?.fingerprint).toBe(fingerprint('E_CASE_UNRELIABLE', undefined, 'refund'))
  })

  test('what a trace without a case, or of another one, breaks counts as usual', async () => {
    const list = [{ ...most, when: { case: 'refund' } }]
    const passing = trials(20, 'get')
    for (const about of [{}, { case: 'weather' }]) {
      const result = await check(gated(list), [...passing, ...trials(1, 'drop', about)])
      expect([result.verdict, result.counts.error]).toEqual(['fail', 1])
    }
    expect((await check(gated(list), passing)).verdict).toBe('pass')
  })

  test('a run of which `when` cannot be decided counts as usual, also next to a gate that it is of', async () => {
    const list = [{ ...most, when: { meta: { role: 'guest' } } }, { min_pass: 0 }]
    const result = await check(gated(list), [
      ...trials(20, 'get', { case: 'refund', meta: { role: 'guest' } }),
      ...trials(1, 'drop'),
    ])
    expect([result.verdict, result.counts.error]).toEqual(['fail', 1])
    expect(result.findings.some(({ message }) => message.includes('cases: the trace does not say'))).toBe(true)
  })

  test('too few trials fail where the policy says so', async () => {
    const strict = gated({ min_pass: 0.5 }, { levels: { W_CASE_TOO_FEW: 'error' } })
    // Names of cases that the agent makes up have one trial each.
    const lines = ['a', 'b', 'c'].flatMap((name) => trials(1, 'drop', { case: name }))
    const result = await check(strict, [...trials(30, 'get'), ...lines])
    expect([result.verdict, result.counts.error]).toEqual(['fail', 3])
    expect((await check(strict, trials(30, 'get'))).verdict).toBe('pass')
  })

  test('a case that is named after the call that breaks a rule is a trial all the same', async () => {
    const late = trials(9, 'drop').map((_, i, all) => all[i % 2 === 0 ? i + 1 : i - 1]!)
    expect(codesOf(await check(gated(most), late))).toEqual(['E_CASE_UNRELIABLE'])
  })

  test('each gate is asked for itself', async () => {
    const list = [{ min_pass: 0.1 }, { pass_all: true, when: { case: 'log*' } }]
    const lines = [...trials(9, 'get', { case: 'login' }), ...trials(1, 'drop', { case: 'login' })]
    expect(codesOf(await check(gated(list), lines))).toEqual(['E_CASE_UNRELIABLE'])
    expect(codesOf(await check(gated(list.slice(0, 1)), lines))).toEqual([])
  })

  test('cases are counted apart: good ones do not make up for a bad one', async () => {
    const result = await check(gated(most), [
      ...trials(50, 'get', { case: 'a' }),
      ...trials(5, 'drop', { case: 'b' }),
      ...trials(50, 'get', { case: 'c' }),
    ])
    expect(saidOf(result).map(([, , message]) => message.slice(0, 30))).toEqual(['The case b passed 0 of 5 trial'])
  })

  test('a tolerance lets no trial pass, and a waiver does', async () => {
    const lines = [...trials(8, 'get'), ...trials(2, 'drop')]
    const tolerated = await check(gated(most, { tolerate: { E_TOOL_DENIED: 1 } }), lines)
    expect([codesOf(tolerated), tolerated.verdict]).toEqual([['E_CASE_UNRELIABLE'], 'fail'])
    const waiver = { rule: 'E_TOOL_DENIED', reason: 'known', owner: 'me' }
    const waived = await check(gated({ min_pass: 0.7 }, { waivers: [waiver] }), lines)
    expect([codesOf(waived), waived.verdict, waived.accepted.waived]).toEqual([[], 'pass', 2])
    const exceeded = await check(gated({ min_pass: 0.7 }, { waivers: [{ ...waiver, max: 1 }] }), lines)
    expect(codesOf(exceeded)).toEqual(['E_CASE_UNRELIABLE'])
  })

  test('findings below error fail no trial and keep their level', async () => {
    const result = await check(gated(most, { levels: { E_TOOL_DENIED: 'warning' } }), trials(11, 'drop'))
    expect([codesOf(result), result.counts]).toEqual([[], { error: 0, warning: 11, note: 0 }])
  })

  test('a trial that could not be decided has neither passed nor failed, and is said', async () => {
    const schemas = { pay: { type: 'object', required: ['to'] } }
    const open = trials(20, 'pay', undefined, null)
    const result = await check(gated(most, { schemas }), [...trials(2, 'pay', undefined, { to: 'x' }), ...open])
    expect(saidOf(result).map(([rule, , message]) => [rule, message.includes('2 of 2 trials (20 more')])).toEqual([
      ['W_CASE_TOO_FEW', true],
    ])
    const sequence = { type: 'max_calls', tool: { tool: 'pay', result: { ok: true } }, max: 0, id: 'no-pay' }
    const unknown = await check(gated(most, { sequences: [sequence] }), trials(20, 'pay'))
    expect(saidOf(unknown)[0]?.[2]).toContain('passed 0 of 0 trials (20 more could not be decided)')
    // Violated and not evaluable at once: failed.
    const both = await check(gated(most, { schemas }), [
      ...open,
      ...open.map((line) => ('tool' in line ? { ...line, tool: 'drop', args: {} } : line)),
    ])
    expect(codesOf(both)).toEqual(['E_CASE_UNRELIABLE'])
  })

  test('what is said once a tool is left to the gate only if no other trace has it', async () => {
    const strict = gated(most, { enforcement: { unconstrained_tools: 'deny' }, schemas: { get: {} } })
    const passing = trials(40, 'get', undefined, {})
    const inTrial = trials(1, 'other')
    const left = await check(strict, [...passing, ...inTrial])
    expect([left.verdict, left.counts.error]).toEqual(['pass', 0])
    const elsewhere = await check(strict, [...passing, ...inTrial, ...trials(1, 'other', {})])
    expect([elsewhere.verdict, elsewhere.counts.error]).toEqual(['fail', 1])
  })

  test('no baseline accepts an unreliable case: it may be worse now', async () => {
    const policy = requirePolicy(loadPolicyObject(gated(most)))
    const collected = await collectLines(gated(most), trials(9, 'drop'))
    const baseline = conclude(policy, collected, options).baseline!
    const over = { ...options, baseline: { state: 'used' as const, baseline }, failOnNewOnly: true }
    const { result } = conclude(policy, collected, over)
    expect([result.verdict, result.comparison]).toMatchObject(['fail', { counted: { error: 1 } }])
    const before = requirePolicy(loadPolicyObject(rules))
    const known = await collectLines(rules, trials(9, 'drop'))
    const earlier = conclude(before, known, options).baseline!
    // The twin: what a baseline knows of traces that are not gated is accepted.
    const twin = { ...options, baseline: { state: 'used' as const, baseline: earlier }, failOnNewOnly: true }
    expect(conclude(before, known, twin).result.verdict).toBe('pass')
  })

  test('rules alone are asked for by the coverage gate alone, not cases', async () => {
    const result = await check(gated(most), trials(9, 'drop'), { gates: 'coverage' })
    expect(codesOf(result)).toEqual([])
  })

  test('a policy without `cases` is evaluated as before', async () => {
    const result = await check(rules, [...trials(8, 'get'), ...trials(2, 'drop')])
    expect([result.verdict, result.counts, result.cases?.[0]]).toMatchObject([
      'fail',
      { error: 2, warning: 0, note: 0 },
      { case: 'refund', trials: 10, broken: 2 },
    ])
    expect(JSON.stringify(result)).not.toContain('decide')
  })
})

describe('repeats over several machines', () => {
  const waiver = { rule: 'E_TOOL_DENIED', reason: 'known', owner: 'me', max: 3 }
  const strict = gated(most, { waivers: [waiver], enforcement: { unconstrained_tools: 'deny' }, schemas: { get: {} } })
  const policy = requirePolicy(loadPolicyObject(strict))
  const shares = [
    [...trials(4, 'get'), ...trials(2, 'drop')],
    [...trials(6, 'get'), ...trials(1, 'get', { case: 'login' }), ...trials(1, 'get', undefined, null)],
    [...trials(2, 'drop'), ...trials(1, 'other', { case: 'ghp_0123456789abcdefghijABCDEFGHIJ012345' })],
    [...trials(1, 'other', {}), ...trials(1, 'drop', { case: 'login' })],
  ]
  const partOf = async (i: number) => {
    const text = partialText(takePartial(policy, await collectLines(strict, shares[i]!, `${i}.jsonl`)))
    return { name: `part-${i}`, partial: await readPartial(text, `part-${i}`) }
  }
  const inputs = shares.map((lines, i) => ({
    file: `${i}.jsonl`,
    chunks: [Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))],
  }))

  test('merged in any order and grouping, the result is that of one run', async () => {
    const one = await collect(policy, (sink) => readTraces(inputs, sink), { profile: true, timelines: true })
    const whole = conclude(policy, one, options).result
    // More traces than the waiver accepts: only together.
    expect(codesOf(whole)).toEqual(expect.arrayContaining(['E_CASE_UNRELIABLE', 'W_CASE_TOO_FEW']))
    const [a, b, c, d] = (await Promise.all([0, 1, 2, 3].map(partOf))) as [Part, Part, Part, Part]
    const pair = { name: 'pair', partial: mergePartials([b, d], policy, options).partial }
    for (const parts of [
      [a, b, c, d],
      [d, c, b, a],
      [c, pair, a],
    ] as [Part, ...Part[]][])
      expect(JSON.stringify(mergePartials(parts, policy, options).result)).toBe(JSON.stringify(whole))
  })

  test.each([
    ['without its trials', (partial: object) => ({ ...partial, trials: undefined })],
    ['with fewer trials than it has traces of cases', (partial: object) => ({ ...partial, trials: [] })],
  ])('a part %s is refused', async (_, spoil) => {
    const { partial } = await partOf(0)
    const spoilt = await readPartial(JSON.stringify(spoil(partial)), 'part')
    expect(() => mergePartials([{ name: 'part', partial: spoilt }], policy, options)).toThrow(/part/)
  })
})

type Part = Parameters<typeof mergePartials>[0][number]
