import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collect, conclude } from '../../src/assay.js'
import type { Finding } from '../../src/model/finding.js'
import type { Waiver } from '../../src/model/policy.js'
import type { AssayResult } from '../../src/model/result.js'
import { propertyRuns } from '../support/property-runs.js'
import { readSteps, type Step } from '../support/run-calls.js'
import { args } from './plain/demands.js'
import { type Accepted, accept, type PlainFinding, verdictOf } from './plain/plain-acceptance.js'
import { modelOf, type PlainPolicy, policies, tools } from './plain/plain-policy.js'
import { type Asked, type AskedCall, type AskedTrace, ask, callCodes } from './plain/plain-questions.js'

const cuts = fc.oneof(
  { weight: 5, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constantFrom([''], ['/to'], ['/amount'], ['/ids/0'], ['/else']) },
)
const call: fc.Arbitrary<AskedCall> = fc.record({ tool: fc.constantFrom(...tools), args, cuts })
/** Repeats, so that shares of traces mean something. */
const runs = fc
  .array(fc.record({ calls: fc.array(call, { maxLength: 4 }), repeats: fc.constantFrom(1, 1, 2, 9) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((drawn) => drawn.flatMap(({ calls, repeats }) => Array.from({ length: repeats }, () => calls)))
  .map((traces) => (traces.some((calls) => calls.length > 0) ? traces : [[{ tool: 'read', args: {}, cuts: [] }]]))
const waivers = fc.array(
  fc.record({
    of: fc.nat(),
    by: fc.constantFrom('fingerprint' as const, 'rule' as const, 'rule and tool' as const),
    expires: fc.constantFrom(undefined, '2025-12-31', '2026-01-01'),
    max: fc.constantFrom(undefined, undefined, 1, 2, 9),
  }),
  { maxLength: 4 },
)

interface Recorded {
  readonly steps: readonly Step[]
  readonly traces: readonly AskedTrace[]
}

/** Lines as an interleaved recording has them: the first call of every trace, then the second of every trace, … */
function recorded(drawn: readonly (readonly AskedCall[])[]): Recorded {
  const order = drawn.flatMap((calls, t) => calls.map((_, i) => ({ t, i }))).sort((a, b) => a.i - b.i || a.t - b.t)
  const lines = new Map(order.map(({ t, i }, at) => [`${t} ${i}`, at + 1]))
  return {
    steps: order.map(({ t, i }) => {
      const { tool, args: given, cuts: cut } = (drawn[t] as readonly AskedCall[])[i] as AskedCall
      const truncated = cut.length > 0 ? { truncated: cut.map((pointer) => `/args${pointer}`) } : {}
      return { call: { trace: `t${t}`, tool, args: given, ...truncated } }
    }),
    traces: drawn.map((calls, t) => ({
      trace: `t${t}`,
      calls: calls.map((each, i) => ({ ...each, line: lines.get(`${t} ${i}`) as number })),
    })),
  }
}

/** Waivers of what is there to be waived. */
function waiversOf(
  drawn: readonly { of: number; by: string; expires: string | undefined; max: number | undefined }[],
  { found }: Asked,
): Waiver[] {
  const mistakes = found.flatMap(({ rule, tool, fingerprints }) =>
    fingerprints.map((fingerprint) => ({ rule, tool, fingerprint })),
  )
  return drawn.flatMap(({ of, by, expires, max }, i) => {
    const mistake = mistakes[of % mistakes.length]
    if (!mistake) return []
    const { rule, tool, fingerprint } = mistake
    const about = by === 'fingerprint' ? { fingerprint } : by === 'rule' ? { rule } : { rule, tool }
    return [{ ...about, expires, max, reason: `reason ${i}`, owner: '@team' }]
  })
}

const shown = (finding: Finding): PlainFinding => ({
  ...{ level: finding.level, rule: finding.rule, fingerprint: finding.fingerprint },
  ...{ tool: finding.tool, trace: finding.trace, callIndex: finding.callIndex, line: finding.location?.line },
  ...{ violations: finding.violations, tolerated: finding.tolerated === true, waived: finding.waived?.reason },
})

const outcomes = {
  held: 'held',
  violated: 'violated',
  notExercised: 'not-exercised',
  notEvaluable: 'not-evaluable',
} as const

/** Rows that the policy states, and those of every rule that was broken, count traces as the plain reading does. */
function expectRows({ rules }: AssayResult, asked: Asked): void {
  for (const row of rules) {
    const all = asked.outcomes.get(row.rule) ?? []
    for (const [name, outcome] of Object.entries(outcomes))
      expect([row.rule, name, row[name as keyof typeof outcomes]]).toEqual([
        row.rule,
        name,
        all.filter((each) => each === outcome).length,
      ])
  }
  const rowed = new Set(rules.map(({ rule }) => rule))
  for (const { rule } of asked.found) if ((callCodes as readonly string[]).includes(rule)) expect(rowed).toContain(rule)
}

test('levels, waivers, tolerance, known findings and the verdict are those of a plain reading of the contract', async () => {
  await fc.assert(
    fc.asyncProperty(
      policies,
      runs,
      fc.option(runs, { nil: undefined }),
      waivers,
      fc.constantFrom('error' as const, 'warning' as const, 'note' as const, 'none' as const),
      fc.boolean(),
      async (drawn, current, earlier, drawnWaivers, failOn, failOnNewOnly) => {
        const now = recorded(current)
        const plain: PlainPolicy = { ...drawn, waivers: waiversOf(drawnWaivers, ask(drawn, now.traces)) }
        const policy = modelOf(plain)
        const options = { today: '2026-01-01', failOn, failOnNewOnly }
        const profiled = ({ steps, traces }: Recorded) =>
          collect(
            policy,
            readSteps(
              steps,
              traces.map(({ trace }) => trace),
            ),
            { profile: true },
          )
        const before = earlier && recorded(earlier)
        const known: Accepted | undefined = before && accept(plain, ask(plain, before.traces), undefined, false)
        const baseline = before && conclude(policy, await profiled(before), options).baseline
        const { result } = conclude(policy, await profiled(now), {
          ...options,
          ...(baseline && { baseline: { state: 'used', baseline } }),
        })
        const asked = ask(plain, now.traces)
        const expected = accept(plain, asked, known?.seen, failOnNewOnly)
        expect(result.findings.map(shown)).toEqual(expected.findings)
        expect(result.counts).toEqual(expected.counts)
        expectRows(result, asked)
        if (result.comparison?.baseline === 'used') expect(result.comparison.counted).toEqual(expected.counted)
        const counted = failOnNewOnly ? (expected.counted ?? expected.counts) : expected.counts
        expect(result.verdict).toBe(verdictOf(counted, failOn))
      },
    ),
    propertyRuns(800),
  )
}, 3_600_000)
