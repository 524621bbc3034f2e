import type { Finding } from '../../src/model/finding.js'
import type { AssayResult } from '../../src/model/result.js'
import { sampleResult } from './sample-result.js'

/** As many findings as a result can hold, and more that it does not: 10,000 kept of 250,000, two thirds of them errors. */
export function manyFindings(): AssayResult {
  const findings = Array.from({ length: 10_000 }, (_, i): Finding => {
    const level = i < 6_600 ? 'error' : 'warning'
    return {
      level,
      rule: i % 3 === 0 ? 'E_ARG_SCHEMA' : i % 3 === 1 ? 'E_TOOL_DENIED' : `before:a${i % 50}->b`,
      message: `${'long words '.repeat(30)}😀: fix it.`,
      tool: `tool_${i % 40}`,
      trace: `run-${i}`,
      callIndex: i % 9,
      location: { file: `traces/${i % 20}.jsonl`, line: i + 1, column: 1 },
      policyLocation: { file: 'policy.yaml', line: 8, column: 5 },
      fingerprint: `v1:${String(i % 97).padStart(64, '0')}`,
      ...(i % 400 === 0 && { waived: { reason: 'known', owner: '@team' } }),
    }
  })
  return {
    ...sampleResult(),
    findings,
    findingsOmitted: 240_000,
    counts: { error: 160_000, warning: 89_975, note: 0 },
    rules: Array.from({ length: 3000 }, (_, i) => ({
      rule: `before:a${i}->b`,
      applicable: 2,
      held: 1,
      violated: 1,
      notExercised: 0,
      notEvaluable: 0,
    })),
  }
}
