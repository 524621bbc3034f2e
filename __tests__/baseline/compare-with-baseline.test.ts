import { describe, expect, it } from 'vitest'
import type { Baseline } from '../../src/baseline/baseline.js'
import { type CountNew, compareWith, compareWithBaseline } from '../../src/baseline/compare-with-baseline.js'
import type { ComparedRuns } from '../../src/model/comparison.js'
import type { FingerprintTally } from '../../src/model/fingerprint-tally.js'
import { caveats } from '../../src/reporters/compare/compare-phrases.js'
import { finding, profile, row } from '../support/profile.js'

/** Counts findings as if each had one fingerprint. */
const counting =
  ({ findings }: Baseline): CountNew =>
  (isNew) => {
    const counts = { error: 0, warning: 0, note: 0 }
    for (const { fingerprint, accepted, level, findings: times } of findings)
      if (!accepted && isNew(fingerprint)) counts[level] += times
    return counts
  }

/** Only denied tools, of the rules in these profiles. */
const zeroTolerance = new Set(['E_TOOL_DENIED'])

function compare(current: Baseline, base: Baseline): ComparedRuns {
  const { comparison } = compareWithBaseline(current, base, counting(current), zeroTolerance)
  if (comparison.baseline !== 'used') throw new Error(comparison.message)
  return comparison
}

const withFindings = (traces: number, ...findings: FingerprintTally[]) => profile(traces, { findings })

describe('a finding', () => {
  const statusOf = (before: [number, number] | undefined, after: [number, number] | undefined) => {
    const run = (share: [number, number] | undefined) =>
      share === undefined
        ? profile(50)
        : withFindings(share[1], ...(share[0] > 0 ? [finding('read-first', share[0])] : []))
    const [change] = compare(run(after), run(before)).findings
    return [change?.status, change?.why]
  }

  it.each<[string, [number, number], [number, number], [string, string | undefined]]>([
    ['was never seen', [0, 50], [1, 50], ['new', undefined]],
    ['is as frequent', [3, 50], [3, 50], ['known', undefined]],
    ['is less frequent', [30, 50], [3, 50], ['known', undefined]],
    ['is a little more frequent', [3, 50], [5, 50], ['known', undefined]],
    ['is much more frequent', [3, 50], [17, 50], ['worse', undefined]],
    ['is more frequent in too few runs', [1, 2], [2, 2], ['uncertain', 'too-few-runs']],
    ['is gone after many', [20, 50], [0, 50], ['fixed', undefined]],
    ['is gone after one', [1, 50], [0, 50], ['uncertain', 'too-few-runs']],
    ['is gone, with one run each', [1, 1], [0, 1], ['uncertain', 'too-few-runs']],
    ['is gone, and its rule never applied', [20, 50], [0, 0], ['uncertain', 'not-exercised']],
  ])('%s', (_, before, after, expected) => {
    expect(statusOf(before, after)).toEqual(expected)
  })

  it('is not fixed by a policy that no longer has the rule', () => {
    const comparison = compare(profile(50, { rules: [] }), withFindings(50, finding('read-first', 40)))
    expect(comparison.findings).toMatchObject([{ status: 'uncertain', why: 'rule-gone' }])
  })

  it('is new with a new rule, and says so', () => {
    const current = profile(50, { rules: [row('extra', 50, 9)], findings: [finding('extra', 9)] })
    expect(compare(current, profile(50)).findings).toMatchObject([
      { status: 'new', why: 'rule-new', after: { broken: 9, of: 50 } },
    ])
  })

  it('beyond the cut of the baseline counts as new, and says why', () => {
    const beyond = finding('read-first', 1, { fingerprint: `v1:${'f'.repeat(64)}` })
    const listed = finding('read-first', 1, { fingerprint: `v1:${'1'.repeat(64)}` })
    const base = profile(50, { findings: [listed], cut: ['findings'] })
    const comparison = compare(withFindings(50, listed, beyond), base)
    expect(comparison.findings.map(({ status, why }) => [status, why])).toEqual([
      ['new', 'baseline-cut'],
      ['known', undefined],
    ])
    expect(comparison.cut).toEqual(['findings'])
  })

  it('about unreadable lines is worse when there are more of them', () => {
    const parse = (n: number) => withFindings(50, finding('E_TRACE_PARSE', 0, { findings: n }))
    expect(compare(parse(5), parse(2)).findings).toMatchObject([
      { status: 'worse', before: { broken: 2 }, after: { broken: 5 } },
    ])
    expect(compare(parse(2), parse(5)).findings[0]?.status).toBe('known')
    expect(compare(profile(50), parse(5)).findings[0]?.status).toBe('fixed')
  })

  it('about coverage is worse only when coverage fell', () => {
    const gate = (percent: number) =>
      profile(50, {
        findings: [finding('E_COVERAGE_BELOW_MIN', 0, { findings: 1 })],
        coverage: { percent, covered: [], uncovered: [] },
      })
    expect(compare(gate(50), gate(50)).findings[0]?.status).toBe('known')
    expect(compare(gate(40), gate(50)).findings[0]?.status).toBe('worse')
    expect(compare(gate(40), profile(50)).findings[0]?.status).toBe('new')
  })

  it('about a tool as such is fixed only if the tool was called', () => {
    const base = withFindings(50, finding('E_TOOL_UNCONSTRAINED', 1, { tool: 'think', level: 'warning' }))
    const calling = profile(50, {
      behaviour: { ...profile(50).behaviour, tools: [{ tool: 'think', traces: 9, calls: 9, arguments: [] }] },
    })
    expect(compare(calling, base).findings[0]?.status).toBe('fixed')
    expect(compare(profile(50), base).findings).toMatchObject([{ status: 'uncertain', why: 'not-exercised' }])
  })
})

describe('what counts under fail-on-new-only', () => {
  it('is new and worse, not known, tolerated, waived or uncertain', () => {
    const current = withFindings(
      50,
      finding('read-first', 20, { tool: 'a' }),
      finding('read-first', 4, { tool: 'b', findings: 6 }),
      finding('read-first', 3, { tool: 'c', accepted: true }),
      finding('E_TOOL_DENIED', 30, { tool: 'd' }),
      finding('E_TOOL_DENIED', 2, { tool: 'e', level: 'warning' }),
    )
    const base = withFindings(50, finding('read-first', 20, { tool: 'a' }), finding('E_TOOL_DENIED', 2, { tool: 'd' }))
    const { counted, counts } = compare(current, base)
    expect(counted).toEqual({ error: 36, warning: 2, note: 0 })
    expect(counts).toEqual({ new: 3, worse: 1, known: 1, fixed: 0, uncertain: 0 })
  })

  it('is counted of all, also of those not listed', () => {
    const many = Array.from({ length: 1500 }, (_, i) => finding('read-first', 1, { tool: `t${i}` }))
    const { counted, findings, findingsOmitted } = compare(withFindings(50, ...many), profile(50))
    expect([counted.error, findings.length, findingsOmitted]).toEqual([1500, 1000, 500])
  })
})

describe('looking at less', () => {
  it('says fewer traces, files, rules, and rules no longer exercised', () => {
    const base = profile(50)
    const current = profile(20, { rules: [row('read-first', 0)] })
    expect(compare(current, base).less).toEqual([
      { what: 'files', before: 50, after: 20 },
      { what: 'traces', before: 50, after: 20 },
      { what: 'rules', before: 2, after: 1, names: ['E_TOOL_DENIED'] },
      { what: 'rules exercised', before: 2, after: 0, names: ['read-first'] },
    ])
  })

  it('says nothing of more', () => {
    expect(compare(profile(60), profile(50)).less).toEqual([])
  })

  it('shows what coverage lost', () => {
    const of = (covered: string[], percent: number) => profile(50, { coverage: { percent, covered, uncovered: [] } })
    expect(compare(of(['b', 'c'], 66.6), of(['a', 'b'], 66.6)).coverage).toEqual({
      before: 66.6,
      after: 66.6,
      gained: ['c'],
      lost: ['a'],
    })
  })
})

describe('a baseline that cannot be used', () => {
  it('is one of a policy of another name: nothing is compared', () => {
    const other = profile(50, { policy: { name: 'retail', digest: `sha256:${'1'.repeat(64)}` } })
    const { comparison } = compareWithBaseline(profile(50), other, counting(profile(50)), zeroTolerance)
    expect(comparison).toMatchObject({ baseline: 'mismatched' })
    expect(Object.keys(comparison)).toEqual(['schema', 'baseline', 'message'])
  })

  it('is absent or base: never a difference of zero', () => {
    for (const state of ['absent', 'old'] as const) {
      const { comparison } = compareWith(profile(50), { state, message: 'why' }, counting(profile(50)), zeroTolerance)
      expect(comparison).toEqual({ schema: 'assay.comparison.v1', baseline: state, message: 'why' })
    }
  })

  it('may be of another text of the same policy, which is said', () => {
    const changed = profile(50, { policy: { name: 'airline', digest: `sha256:${'1'.repeat(64)}` } })
    expect(compare(changed, profile(50)).policyChanged).toBe(true)
    expect(compare(profile(50), profile(50)).policyChanged).toBe(false)
  })

  it('of an earlier form is used but for the fingerprints that changed, and says so', () => {
    const earlier = { schema: 'assay.baseline.v1' as const }
    const broken = finding('E_ARG_SCHEMA', 9, { tool: 'pay' })
    const base = { ...withFindings(50, broken, finding('read-first', 9)), ...earlier }
    const comparison = compare(withFindings(50, broken, finding('read-first', 9)), base)
    expect(comparison.unmatched).toEqual(['E_ARG_SCHEMA'])
    expect(comparison.findings.map(({ status, rule }) => [status, rule])).toEqual([
      ['new', 'E_ARG_SCHEMA'],
      ['known', 'read-first'],
    ])
    expect(caveats(comparison, (name) => name).join()).toContain('fingerprints of E_ARG_SCHEMA match none of now')
    expect(compare(profile(50), { ...profile(50), ...earlier })).not.toHaveProperty('unmatched')
  })
})
