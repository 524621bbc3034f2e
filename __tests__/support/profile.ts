import type { Baseline } from '../../src/baseline/baseline.js'
import { fingerprint } from '../../src/canonical/fingerprint.js'
import type { FingerprintTally } from '../../src/model/fingerprint-tally.js'

/** A run of `traces` traces, with what a test is about laid over it. */
export function profile(traces: number, over: Partial<Baseline> = {}): Baseline {
  return {
    schema: 'assay.baseline.v2',
    policy: { name: 'airline', digest: `sha256:${'0'.repeat(64)}` },
    traces: {
      files: traces,
      traces,
      tracesWithCalls: traces,
      calls: traces * 3,
      quantiles: { p50: 3, p90: 3, p99: 3, max: 3 },
    },
    rules: [row('read-first', traces), row('E_TOOL_DENIED', traces)],
    findings: [],
    coverage: { percent: 100, covered: ['book'], uncovered: [] },
    behaviour: { tools: [], order: [], callsPerTrace: [{ calls: 3, traces }], cut: [] },
    cut: [],
    ...over,
  }
}

export function row(rule: string, applicable: number, violated = 0) {
  return { rule, applicable, held: applicable - violated, violated, notExercised: 0, notEvaluable: 0 }
}

export function finding(rule: string, traces: number, over: Partial<FingerprintTally> = {}): FingerprintTally {
  return {
    fingerprint: fingerprint(rule, over.tool),
    rule,
    level: 'error',
    findings: traces,
    traces,
    ...over,
  }
}
