import { tmpdir } from 'node:os'
import { producer } from '../evidence/profile/export-evidence.js'
import { ruleStanding } from '../evidence/run/rule-standing.js'
import { RunRecorder } from '../evidence/run/run-recorder.js'
import { type WrittenEvidence, writeRunEvidence } from '../evidence/run/write-run-evidence.js'
import { requirePath } from '../model/require-path.js'
import type { AssayResult } from '../model/result.js'
import { requirePolicy } from '../policy/load-policy.js'
import type { Redact } from '../text/redact.js'
import { openPolicy, type PolicySource, type TraceSource } from './sources.js'
import { type ValidateOptions, validateUncommitted } from './validate.js'

export interface ExportRunEvidenceOptions extends Omit<ValidateOptions, 'observers'> {
  readonly policy: PolicySource
  readonly traces: TraceSource
  /** The `.tar.gz` to write; see WrittenEvidence for runs that need several. */
  readonly output: string
  /** RFC 3339, UTC; on every event. Default: now. The same time and input give the same tar bytes. */
  readonly time?: string | undefined
  /** What the run is called outside; no colon. Default: derived from policy and traces. */
  readonly runId?: string | undefined
  readonly buildId?: string | undefined
  /** Default `values`. Argument values are never written; `none` leaves secrets in what is hashed. */
  readonly redact?: Redact | undefined
  /** Deflate level, 1–9. Default 6. */
  readonly level?: number | undefined
}

/**
 * Checks traces against a policy and writes the evidence. A verdict of `fail` is a result, not an exception.
 *
 * @returns the result, and the bundles with their digests
 * @throws {AssayError} if the policy or a trace file cannot be read, `E_USAGE`, or `E_EVIDENCE_WRITE`
 */
export async function exportRunEvidence(
  options: ExportRunEvidenceOptions,
): Promise<{ readonly result: AssayResult; readonly evidence: WrittenEvidence }> {
  const { policy, traces, output, time, runId, buildId, level, redact = 'values', ...checking } = options
  requirePath(output, 'output')
  const load = openPolicy(policy, checking)
  const recorder = new RunRecorder(requirePolicy(load), { redact, temporaryFolder: tmpdir() })
  try {
    const asked = { gates: 'all', ...checking } as const
    const { result, commit } = await validateUncommitted(load, traces, asked, { recorder, observer: recorder })
    const evidence = await writeRunEvidence(recorder, {
      output,
      time: time ?? new Date().toISOString(),
      producer,
      files: result.traces.files,
      verdict: result.verdict,
      rules: ruleStanding(result),
      runId,
      buildId,
      level,
    })
    commit()
    return { result, evidence }
  } finally {
    recorder.close()
  }
}
