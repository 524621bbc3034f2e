import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/assay.js'
import type { Policy } from '../../../src/model/policy.js'
import { loadPolicy, loadPolicyObject, requirePolicy } from '../../../src/policy/load-policy.js'
import { readTraceValues } from '../../../src/traces/read-traces.js'
import { brief, checkObject, steps } from '../../support/check-objects.js'
import { checkSteps } from '../../support/run-calls.js'

const quiet = { enforcement: { unconstrained_tools: 'allow' } }
const deny = (...tools: string[]) => ({ version: '2.0', tools: { deny: tools }, ...quiet })
const repeat = (tool: string, times: number) => Array.from({ length: times }, () => tool)

describe('levels', () => {
  const rule = { type: 'before', first: 'a', then: 'b' }
  test('the policy’s levels win over the entry, the entry over the default', async () => {
    const plain = { version: '2.0', sequences: [rule], ...quiet }
    const entry = { ...plain, sequences: [{ ...rule, level: 'warning' }] }
    const both = { ...entry, levels: { 'before:a->b': 'note' } }
    expect((await checkObject(plain, ['b'])).findings[0]?.level).toBe('error')
    expect((await checkObject(entry, ['b'])).findings[0]?.level).toBe('warning')
    expect((await checkObject(both, ['b'])).findings[0]?.level).toBe('note')
  })

  test('of codes', async () => {
    const result = await checkObject({ ...deny('x'), levels: { E_TOOL_DENIED: 'warning' } }, ['x'])
    expect(result).toMatchObject({ verdict: 'pass', counts: { error: 0, warning: 1 } })
    expect(
      (await checkObject({ ...deny('x'), levels: { E_TOOL_DENIED: 'warning' } }, ['x'], { failOn: 'warning' })).verdict,
    ).toBe('fail')
  })

  test('of the second of two equal rules, by its own id only', async () => {
    const twice = { version: '2.0', sequences: [rule, rule], ...quiet }
    const levels = async (ids: object) =>
      (await checkObject({ ...twice, levels: ids }, ['b'])).findings.map(({ rule: id, level }) => [id, level])
    expect(await levels({ 'before:a->b': 'note' })).toEqual([
      ['before:a->b#2', 'error'],
      ['before:a->b', 'note'],
    ])
    expect(await levels({ 'before:a->b#2': 'note' })).toEqual([
      ['before:a->b', 'error'],
      ['before:a->b#2', 'note'],
    ])
  })

  test('of an id that ends like a number of ours', async () => {
    const sequences = [
      { ...rule, id: 'ticket#42' },
      { ...rule, id: 'ticket' },
    ]
    const numbered = { version: '2.0', sequences, ...quiet, levels: { ticket: 'note' } }
    expect((await checkObject(numbered, ['b'])).findings[0]).toMatchObject({ rule: 'ticket#42', level: 'error' })
  })

  test('fail-on none never fails', async () => {
    expect((await checkObject(deny('x'), ['x'], { failOn: 'none' })).verdict).toBe('pass')
  })
})

describe('tolerances', () => {
  const policy = (share: number) =>
    requirePolicy(loadPolicyObject({ ...deny('x'), tolerate: { E_TOOL_DENIED: share } }))
  const traces = [...steps(['x'], 't1'), ...steps(['y'], 't2'), ...steps(['y'], 't3'), ...steps(['y'], 't4')]
  test('within the share findings are tolerated notes and do not count', async () => {
    const result = await checkSteps(policy(0.25), traces)
    expect(result).toMatchObject({ verdict: 'pass', counts: { error: 0, warning: 0, note: 0 } })
    expect(result.findings).toMatchObject([{ level: 'note', tolerated: true, rule: 'E_TOOL_DENIED' }])
  })
  test.each([
    [0.29, 29, true],
    [0.29, 30, false],
    [0.57, 57, true],
    [0.07, 7, true],
  ])('a share of %d takes %d of 100: %s', async (share, broken, within) => {
    const hundred = Array.from({ length: 100 }, (_, i) => steps([i < broken ? 'x' : 'y'], `t${i}`)).flat()
    expect((await checkSteps(policy(share), hundred)).passed).toBe(within)
  })
  test('beyond it all of them count', async () => {
    expect(await checkSteps(policy(0.24), traces)).toMatchObject({ verdict: 'fail', counts: { error: 1 } })
  })
})

describe('waivers', () => {
  const waiver = (part: object) => ({ ...deny('x', 'y'), waivers: [{ reason: 'known', owner: '@team', ...part }] })
  test('by rule and tool: shown, not counted', async () => {
    const result = await checkObject(waiver({ rule: 'E_TOOL_DENIED', tool: 'x' }), ['x', 'y', 'x'])
    expect(result.counts.error).toBe(1)
    expect(result.findings.map(({ tool, waived }) => [tool, waived?.owner])).toEqual([
      ['x', '@team'],
      ['y', undefined],
      ['x', '@team'],
    ])
  })
  test('by fingerprint', async () => {
    const [finding] = (await checkObject(deny('x'), ['x'])).findings
    const result = await checkObject(
      { ...deny('x'), waivers: [{ fingerprint: finding?.fingerprint, reason: 'r', owner: 'o' }] },
      ['x'],
    )
    expect(result).toMatchObject({ verdict: 'pass', counts: { error: 0 } })
  })
  test('hold through their day, and then warn', async () => {
    const dated = waiver({ rule: 'E_TOOL_DENIED', expires: '2026-06-30' })
    expect((await checkObject(dated, ['x'], { today: '2026-06-30' })).verdict).toBe('pass')
    const late = await checkObject(dated, ['x'], { today: '2026-07-01' })
    expect(late.verdict).toBe('fail')
    expect(brief(late.findings)).toEqual(['E_TOOL_DENIED@0', 'W_WAIVER_EXPIRED'])
  })
  test('that hold only because the day of the run is an earlier one name that day', async () => {
    const dated = waiver({ rule: 'E_TOOL_DENIED', expires: '2026-06-30' })
    const result = await checkObject(dated, ['x'], { today: '2026-06-30', clockDay: '2026-07-01' })
    expect([result.verdict, ...brief(result.findings)]).toEqual(['pass', 'E_TOOL_DENIED@0', 'W_WAIVER_DAY'])
    expect(result.findings[1]).toMatchObject({
      level: 'warning',
      message: expect.stringContaining(
        'ended on 2026-06-30 and still accepts findings: the run counts as one of 2026-06-30',
      ),
    })
    for (const clockDay of ['2026-06-30', undefined])
      expect(brief((await checkObject(dated, ['x'], { today: '2026-06-30', clockDay })).findings)).toEqual([
        'E_TOOL_DENIED@0',
      ])
  })
  test('that match nothing are said', async () => {
    expect(brief((await checkObject(waiver({ rule: 'E_TOOL_DENIED' }), ['z'])).findings)).toEqual(['W_WAIVER_UNUSED'])
  })
})

test('fingerprints hold rule, tool and path, and nothing of the run', async () => {
  const policy = {
    version: '2.0',
    schemas: {
      book: { properties: { passengers: { type: 'array', items: { properties: { age: { type: 'integer' } } } } } },
    },
  }
  const { findings } = await checkObject(policy, [
    ['book', { passengers: [{ age: 1 }, { age: 'two' }] }],
    ['book', { passengers: [{ age: 'one' }] }],
  ])
  const expected = createHash('sha256').update('["E_ARG_SCHEMA","book","/passengers/*/age#type"]').digest('hex')
  expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([`v1:${expected}`, `v1:${expected}`])
})

test('a bad line is said with what to do', async () => {
  const policy = requirePolicy(loadPolicyObject(deny('x')))
  const { findings } = await check(
    policy,
    async (sink) => readTraceValues([{ tool: 'a' }, { type: 'tool_call' }], sink),
    { today: '2026-01-01' },
  )
  expect(findings[0]?.message).toBe(
    'A tool call without a tool name, so a call may be missing from what was checked: repair or remove the line.',
  )
})

test('warnings about the policy have no key either, and come in the order of its lines', async () => {
  const text =
    'version: "2.0"\ntools:\n  deny:\n    - z*z\n    - y*y\n    - x*x\nwaivers:\n  - { rule: E_TOOL_DENIED, reason: r, owner: o }\n'
  const { policy, problems } = loadPolicy(text, { file: 'p.yaml' })
  const { findings } = await checkSteps(policy as Policy, steps(['y'], 't'), { policyProblems: problems })
  const expectedId = (rule: string) => `v1:${createHash('sha256').update(`["${rule}",null,null]`).digest('hex')}`
  const warnings = findings.filter(({ rule }) => rule.startsWith('W_'))
  expect(warnings.map(({ rule, policyLocation }) => `${rule}:${policyLocation?.line}`)).toEqual([
    'W_PATTERN_INTERIOR_STAR:4',
    'W_PATTERN_INTERIOR_STAR:5',
    'W_PATTERN_INTERIOR_STAR:6',
    'W_WAIVER_UNUSED:8',
  ])
  expect(warnings.map(({ fingerprint }) => fingerprint)).toEqual(warnings.map(({ rule }) => expectedId(rule)))
})

test('all findings are counted, the first 10,000 are kept in final order', async () => {
  const result = await checkObject(deny('x'), repeat('x', 10_500))
  expect(result.counts.error).toBe(10_500)
  expect(result.findings).toHaveLength(10_000)
  expect(result.findingsOmitted).toBe(500)
  expect(result.findings.at(-1)?.callIndex).toBe(9_999)
})

test('an error is never pushed out by earlier warnings', async () => {
  const policy = deny('x', 'late')
  const result = await checkObject(policy, [...repeat('x', 10_001), 'late'])
  expect(result.counts.error).toBe(10_002)
  const mixed = {
    ...policy,
    sequences: [{ type: 'max_calls', tool: 'late', max: 0 }],
    levels: { E_TOOL_DENIED: 'warning' },
  }
  const order = await checkObject(mixed, [...repeat('x', 10_001), 'late'])
  expect(order.findings[0]).toMatchObject({ rule: 'max_calls:late', level: 'error' })
})

describe('no evidence', () => {
  test('no calls', async () => {
    const result = await checkObject(deny('x'), [])
    expect(result).toMatchObject({ verdict: 'no-evidence', passed: false })
    expect(brief(result.findings)).toEqual(['W_NO_EVIDENCE'])
    expect((await checkObject(deny('x'), [], { failOn: 'note' })).verdict).toBe('no-evidence')
  })
})

test('the same input gives the same bytes', async () => {
  const once = await checkObject(deny('x', 'y'), ['x', 'y', 'x'])
  const again = await checkObject(deny('x', 'y'), ['x', 'y', 'x'])
  expect(JSON.stringify(again)).toBe(JSON.stringify(once))
})

describe('sentences of sequence rules', () => {
  const message = async (rule: object, ...calls: string[]) => {
    const aliases = { Write: ['book', 'cancel'] }
    const { findings } = await checkObject({ version: '2.0', aliases, sequences: [rule], ...quiet }, calls)
    return findings.map((finding) => finding.message)
  }

  test('name the tool that was called, not what the rule calls it', async () => {
    expect(await message({ type: 'before', first: 'look', then: 'Write' }, 'cancel')).toEqual([
      'cancel was called before any call of look: call look first.',
    ])
    expect(await message({ type: 'never_after', trigger: 'end', forbidden: ['book', 'pay'] }, 'end', 'pay')).toEqual([
      expect.stringMatching(/^pay was called after end, which forbids it: /),
    ])
    expect(await message({ type: 'blocklist', pattern: 'delete' }, 'undelete_all')).toEqual([
      'undelete_all was called, and the policy blocks names that contain delete: take the tool away from the agent, or narrow the pattern.',
    ])
  })

  test('say the conditions without which they would be untrue', async () => {
    const confirmed = { tool: 'confirm', args_match: { ok: 'true' } }
    expect(await message({ type: 'before', first: confirmed, then: 'pay' }, 'confirm', 'pay')).toEqual([
      'pay was called before any call of confirm (ok matches “true”): call confirm (ok matches “true”) first.',
    ])
    expect(await message({ type: 'require', tool: [{ tool: 'save', outcome: 'success' }, 'Write'] }, 'x')).toEqual([
      expect.stringMatching(/^save \(outcome success\) or Write was never called/),
    ])
  })

  test('of a limit of none say that it must not be called', async () => {
    expect(await message({ type: 'max_calls', tool: 'pay', max: 0 }, 'pay')).toEqual([
      'pay was called, and pay must not be called: take the tool away from the agent, or drop the rule.',
    ])
    expect(await message({ type: 'max_calls', tool: 'pay', max: 1 }, 'pay', 'pay')).toEqual([
      'pay was called more than once: call pay less often, or raise max.',
    ])
  })

  test.each([
    ['Pay once.', 'Pay once.'],
    ['Pay once', 'Pay once'],
    ['Really?', 'Really?'],
  ])('end with the description %j as it is written', async (description, end) => {
    const [text = ''] = await message({ type: 'max_calls', tool: 'pay', max: 1, description }, 'pay', 'pay')
    expect(text).toBe(`pay was called more than once: ${end}`)
  })

  test('cut names that are too long', async () => {
    const [text = ''] = await message({ type: 'blocklist', pattern: 'x' }, 'x'.repeat(5000))
    expect(text.length).toBeLessThan(300)
  })
})
