import type { Finding } from '../../src/model/finding.js'
import type { AssayResult } from '../../src/model/result.js'

const hash = 'a'.repeat(64)

/** A result in which everything occurs that a report can show. `text` stands wherever an agent or a policy writes. */
export function sampleResult(text: (plain: string) => string = (plain) => plain): AssayResult {
  const finding = (over: Partial<Finding> & Pick<Finding, 'level' | 'rule'>): Finding => ({
    message: text('Something went wrong: fix it.'),
    fingerprint: `v1:${hash}`,
    ...over,
  })
  const at = (line: number) => ({ file: text('traces/a.jsonl'), line, column: 1 })
  const many = Array.from({ length: 7 }, (_, i) =>
    finding({
      level: 'error',
      rule: 'E_ARG_SCHEMA',
      tool: text('refund'),
      trace: text('run-1'),
      callIndex: i,
      location: at(i + 1),
      violations: [
        { path: '', keyword: 'additionalProperties', member: text('cc'), fingerprint: `v1:${hash}` },
        { path: text('/amount'), keyword: 'maximum', fingerprint: `v1:${'b'.repeat(64)}`, accepted: true },
      ],
    }),
  )
  return {
    schema: 'assay.result.v1',
    verdict: 'fail',
    passed: false,
    findings: [
      ...many,
      finding({
        level: 'error',
        rule: text('before:a->b'),
        trace: text('run-2'),
        callIndex: 0,
        location: at(9),
        policyLocation: { file: 'policy.yaml', line: 8, column: 5 },
      }),
      finding({
        level: 'error',
        rule: 'E_COVERAGE_BELOW_MIN',
        policyLocation: { file: 'policy.yaml', line: 20, column: 3 },
      }),
      finding({ level: 'warning', rule: 'E_TOOL_UNCONSTRAINED', tool: text('think'), location: at(10) }),
      finding({ level: 'note', rule: text('max_calls:t'), tolerated: true, location: at(11) }),
      finding({
        level: 'note',
        rule: 'E_TOOL_DENIED',
        location: at(12),
        waived: { reason: text('known'), owner: text('@team'), expires: '2027-01-31' },
      }),
    ],
    gate: { failOn: 'error', onNoEvidence: 'error' },
    findingsOmitted: 3,
    counts: { error: 12, warning: 1, note: 0 },
    accepted: { waived: 1, tolerated: 1, known: 0 },
    rules: [
      { rule: text('max_calls:t'), applicable: 10, held: 9, violated: 1, notExercised: 0, notEvaluable: 0 },
      { rule: text('before:a->b'), applicable: 2, held: 1, violated: 1, notExercised: 8, notEvaluable: 0 },
      { rule: text('after:a->b'), applicable: 0, held: 0, violated: 0, notExercised: 10, notEvaluable: 0 },
      { rule: 'E_ARG_SCHEMA', applicable: 5, held: 4, violated: 1, notExercised: 0, notEvaluable: 5 },
    ],
    coverage: {
      percent: 66.6,
      covered: [text('a'), text('b')],
      uncovered: [text('c')],
      empty: false,
      deniedSeen: [text('drop')],
      deniedUnseen: [text('exec')],
      unexpected: [text('think')],
      rules: [{ rule: text('after:a->b'), applicable: 0, held: 0, violated: 0, notExercised: 10, notEvaluable: 0 }],
      rulePercent: 0,
      arguments: [
        { tool: text('a'), properties: [text('x.y')], values: [{ property: text('z'), values: [text('"one"')] }] },
      ],
    },
    facts: {
      ...{
        calls: 12,
        denied: 2,
        errors: 3,
        turns: 5,
        tokens: { total: 93_412, input: 90_000, output: 3412, cached: 60_000 },
      },
      ...{ costUsd: 0.4123, durationMs: 242_000, atLeast: ['tokens', 'costUsd'] },
    },
    traces: {
      files: [{ file: text('traces/a.jsonl'), sha256: hash, format: 'native', traces: 10, calls: 12 }],
      traces: 10,
      tracesWithCalls: 9,
      calls: 12,
      skipped: [{ reason: 'a log line', count: 4 }],
      facts: [
        {
          ...{ trace: text('run-1'), agent: text('agent'), version: text('1.2'), model: text('model') },
          ...{
            calls: 3,
            denied: 1,
            errors: 2,
            turns: 2,
            tokens: { total: 1200, input: 1000, output: 200, cached: 800 },
          },
          ...{ costUsd: 0.0123, durationMs: 61_000 },
        },
      ],
      factsOmitted: 9,
    },
    policy: { file: 'policy.yaml', name: text('sample'), digest: `sha256:${hash}` },
    timelines: [
      {
        trace: text('run-1'),
        total: 60,
        calls: [
          { index: 0, tool: text('refund'), outcome: 'error', broke: ['E_ARG_SCHEMA'] },
          { index: 1, tool: text('refund'), outcome: 'success', broke: ['E_ARG_SCHEMA', text('max_calls:t')] },
          { index: 7, tool: text('think') },
        ],
        brokeAtEnd: [text('after:a->b')],
      },
      { trace: text('run-2'), total: 1, calls: [{ index: 0, tool: text('b'), broke: [text('before:a->b')] }] },
    ],
    timelinesOmitted: 2,
    ruleMeanings: [{ rule: text('before:a->b'), means: text('a is called before the first call of b.') }],
  }
}
