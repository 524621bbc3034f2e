import type { ComparedRuns } from '../../src/model/comparison.js'
import type { CaseRow } from '../../src/model/result.js'

/** A comparison and cases with the same text wherever an agent, a policy or a file of another machine writes. */
export function hostileComparison(text: string): { comparison: ComparedRuns; cases: readonly CaseRow[] } {
  const share = { traces: 3, of: 50 }
  const change = { certain: true, before: share, after: { traces: 17, of: 50 } } as const
  return {
    comparison: {
      schema: 'assay.comparison.v1',
      baseline: 'used',
      base: { commit: text, policy: { name: text, digest: text }, traces: 50 },
      policyChanged: true,
      counts: { new: 1, worse: 0, uncertain: 1, known: 0, fixed: 0 },
      findings: [
        {
          status: 'new',
          fingerprint: 'v1:a',
          rule: text,
          tool: text,
          level: 'error',
          before: { broken: 0, of: 50 },
          after: { broken: 17, of: 50 },
          findings: 17,
        },
        {
          status: 'uncertain',
          fingerprint: 'v1:b',
          rule: text,
          level: 'error',
          before: { broken: 1 },
          after: { broken: 0 },
          findings: 0,
          why: 'rule-gone',
        },
      ],
      findingsOmitted: 0,
      counted: { error: 17, warning: 0, note: 0 },
      newOnly: true,
      coverage: { before: 80, after: 70, gained: [], lost: [text] },
      less: [{ what: 'rules', before: 2, after: 1, names: [text] }],
      behaviour: [
        { kind: 'tool', change: 'new', tool: text, ...change },
        { kind: 'argument', change: 'new', tool: text, argument: text, ...change },
        { kind: 'order', change: 'gone', order: { first: text, then: text }, ...change },
        { kind: 'calls-per-trace', change: 'more', above: 3, ...change },
      ],
      behaviourOmitted: 2,
      cut: ['tools'],
    },
    cases: [
      { case: text, standing: 'broken', trials: 2, broken: 2, rules: [{ rule: text, broken: 2 }] },
      { case: text, standing: 'flaky', trials: 2, broken: 1, rules: [{ rule: text, broken: 1 }] },
    ],
  }
}
