import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { sha256Hex } from '../canonical/digest.js'
import { producer } from '../evidence/profile/export-evidence.js'
import { ruleStanding } from '../evidence/run/rule-standing.js'
import { RunRecorder } from '../evidence/run/run-recorder.js'
import { type WrittenEvidence, writeRunEvidence } from '../evidence/run/write-run-evidence.js'
import { cannotWrite } from '../io/cannot-write.js'
import { timeOfRun } from '../io/time-of-run.js'
import type { Policy } from '../model/policy.js'
import type { AssayResult } from '../model/result.js'
import { logText } from '../text/log-line.js'
import type { Redact } from '../text/redact.js'
import type { Host } from './host.js'
import { keepInputs } from './input/keep-inputs.js'
import { workspacePath } from './input/locate-project.js'
import { write } from './output/write.js'

/** Records an evaluation for a bundle; `use` runs with the recorder, which is closed whatever happens. */
export async function withRecorder<T>(
  policy: Policy,
  redact: Redact | undefined,
  use: (recorder: RunRecorder) => Promise<T>,
): Promise<T> {
  const recorder = new RunRecorder(policy, { redact: redact ?? 'values', temporaryFolder: tmpdir() })
  try {
    return await use(recorder)
  } finally {
    recorder.close()
  }
}

/**
 * Writes the evidence of a run. Its time is `SOURCE_DATE_EPOCH` where that is set, so that a build can be repeated byte for
 * byte.
 *
 * @param partial the partial result that was written too
 * @throws {AssayError} `E_OUTPUT_WRITE`, `E_EVIDENCE_WRITE`, `E_USAGE`
 */
export async function writeEvidence(
  recorder: RunRecorder,
  result: AssayResult,
  output: string,
  host: Host,
  partial?: string,
): Promise<WrittenEvidence> {
  keepInputs(result, [output], host)
  const { GITHUB_REPOSITORY, GITHUB_RUN_ID } = host.env
  try {
    return await writeRunEvidence(recorder, {
      output: resolve(host.cwd, output),
      time: evidenceTime(host),
      producer,
      files: result.traces.files,
      verdict: result.verdict,
      rules: ruleStanding(result),
      buildId: host.env.GITHUB_SHA || host.env.CI_COMMIT_SHA || undefined,
      ciRun: GITHUB_REPOSITORY && GITHUB_RUN_ID ? `${GITHUB_REPOSITORY}/${GITHUB_RUN_ID}` : undefined,
      partialSha256: partial === undefined ? undefined : sha256Hex(partial),
    })
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? cannotWrite(output, error) : error
  }
}

export function evidenceTime({ env }: Host): string {
  return timeOfRun(env.SOURCE_DATE_EPOCH, new Date()).toISOString()
}

/** Says on standard error what was written: the digests are the only names that bind the files. */
export async function reportEvidence({ bundles, index, indexSha256 }: WrittenEvidence, host: Host): Promise<void> {
  const lines = bundles.map(
    ({ path, sha256, events }) =>
      `Evidence: ${logText(workspacePath(path, host))}  ${events} events  sha256:${sha256}\n`,
  )
  const indexed =
    index === undefined ? [] : [`Evidence index: ${logText(workspacePath(index, host))}  sha256:${indexSha256}\n`]
  await write(
    host.stderr,
    [...lines.slice(0, 20), ...(lines.length > 20 ? [`… ${lines.length - 20} more\n`] : []), ...indexed].join(''),
  )
}
