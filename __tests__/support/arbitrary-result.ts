import fc from 'fast-check'
import type { Finding, Level } from '../../src/model/finding.js'
import type { AssayResult, Verdict } from '../../src/model/result.js'
import type { Timeline, TimelineCall } from '../../src/model/timeline.js'
import { hostileComparison } from './hostile-comparison.js'
import { hostileText } from './hostile-text.js'

const level = fc.constantFrom<Level>('error', 'warning', 'note')
const place = fc.record({
  file: hostileText,
  line: fc.integer({ min: 1, max: 1e6 }),
  column: fc.integer({ min: 1, max: 500 }),
})

const finding: fc.Arbitrary<Finding> = fc
  .record({
    level,
    rule: fc.oneof(
      hostileText,
      fc.constantFrom('E_RATE_LIMIT', 'E_TOOL_DENIED', 'E_TOOL_NOT_ALLOWED', 'E_TOOL_UNCONSTRAINED', 'E_ARG_SCHEMA'),
    ),
    message: hostileText,
    tool: fc.option(hostileText, { nil: undefined }),
    trace: fc.option(hostileText, { nil: undefined }),
    callIndex: fc.option(fc.constantFrom(0, 1, 100, 300, 500), { nil: undefined }),
    location: fc.option(place, { nil: undefined }),
    policyLocation: fc.option(place, { nil: undefined }),
    fingerprint: fc.constantFrom('v1:a', 'v1:b', 'v1:c'),
    tolerated: fc.option(fc.constant(true as const), { nil: undefined, freq: 5 }),
    waived: fc.option(fc.record({ reason: hostileText, owner: hostileText }), { nil: undefined, freq: 5 }),
  })
  .map((it) => Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as unknown as Finding)

const call = fc.record({
  tool: hostileText,
  arguments: fc.option(fc.array(hostileText, { maxLength: 5 }), { nil: undefined }),
  outcome: fc.constantFrom('success' as const, 'error' as const, undefined),
  shown: fc.option(fc.dictionary(hostileText, hostileText, { maxKeys: 3 }), { nil: undefined }),
})

/** The calls of every trace that the findings name. */
function timelinesOf(findings: readonly Finding[], calls: readonly Omit<TimelineCall, 'index'>[]): Timeline[] {
  const traces = new Set(findings.flatMap((it) => it.trace ?? []))
  return [...traces].map((trace) => ({ trace, total: 500, calls: calls.map((it, at) => ({ ...it, index: at * 100 })) }))
}

/** Any result that the contract allows, with the worst text in every field that an agent can write. */
export function arbitraryResult(maxFindings = 30): fc.Arbitrary<AssayResult> {
  return fc
    .record({
      verdict: fc.constantFrom<Verdict>('pass', 'fail', 'no-evidence'),
      findings: fc.array(finding, { maxLength: maxFindings }),
      findingsOmitted: fc.constantFrom(0, 0, 7),
      rules: fc.array(
        fc.record({
          rule: hostileText,
          applicable: fc.nat(50),
          held: fc.nat(50),
          violated: fc.nat(50),
          notExercised: fc.nat(50),
          notEvaluable: fc.nat(3),
        }),
        { maxLength: 8 },
      ),
      tools: fc.array(hostileText, { maxLength: 12 }),
      skipped: fc.array(fc.record({ reason: hostileText, count: fc.nat(90) }), { maxLength: 4 }),
      file: hostileText,
      calls: fc.array(call, { maxLength: 6 }),
    })
    .map(({ verdict, findings, findingsOmitted, rules, tools, skipped, file, calls }) => ({
      schema: 'assay.result.v1',
      verdict,
      passed: verdict === 'pass',
      findings: (['error', 'warning', 'note'] as const).flatMap((each) => findings.filter((it) => it.level === each)),
      gate: { failOn: 'error' as const, onNoEvidence: 'error' as const },
      findingsOmitted,
      counts: countsOf(findings),
      accepted: acceptedOf(findings),
      rules,
      coverage: {
        percent: 50,
        covered: tools.slice(0, 4),
        uncovered: tools.slice(4, 8),
        empty: false,
        deniedSeen: tools.slice(8, 9),
        deniedUnseen: tools.slice(9, 10),
        unexpected: tools.slice(10),
        rules: [],
        rulePercent: 50,
        arguments: [],
      },
      traces: {
        files: [{ file, sha256: '0'.repeat(64), format: 'native', traces: 1, calls: 3 }],
        traces: 1,
        tracesWithCalls: 1,
        calls: verdict === 'no-evidence' ? 0 : 3,
        skipped,
        facts: [{ trace: file, agent: file, version: file, model: file, calls: 3, denied: 1, errors: 2 }],
        factsOmitted: 0,
      },
      facts: { calls: 3, denied: 1, errors: 2, tokens: { total: 7 }, costUsd: 0.1 },
      policy: { file: 'policy.yaml', name: 'p', digest: `sha256:${'1'.repeat(64)}` },
      timelines: timelinesOf(findings, calls as unknown as TimelineCall[]),
      ...hostileComparison(file),
    }))
}

function countsOf(findings: readonly Finding[]): AssayResult['counts'] {
  const counted = findings.filter((it) => !it.tolerated && !it.waived)
  const count = (each: Level) => counted.filter((it) => it.level === each).length
  return { error: count('error'), warning: count('warning'), note: count('note') }
}

function acceptedOf(findings: readonly Finding[]): AssayResult['accepted'] {
  const waived = findings.filter((it) => it.waived).length
  return { waived, tolerated: findings.filter((it) => it.tolerated && !it.waived).length, known: 0 }
}
