import type { ConcludeOptions, Conclusion } from '../assay.js'
import { baselineText } from '../baseline/baseline.js'
import { type BaselineReading, maxBaselineBytes, readBaseline } from '../baseline/read-baseline.js'
import { recordOfRun } from '../baseline/record-of-run.js'
import { withHistory } from '../baseline/with-history.js'
import { timeOfRun } from '../io/time-of-run.js'
import { logText } from '../text/log-line.js'
import { usageError } from './arguments/usage-error.js'
import type { Host } from './host.js'
import { keepInputs } from './input/keep-inputs.js'
import { readCappedFile } from './input/read-capped-file.js'
import { write } from './output/write.js'
import { writeOutput } from './output/write-output.js'

interface BaselineFlags {
  readonly baseline?: string | undefined
  readonly 'fail-on-new-only'?: boolean
}

/** What the flags about baselines ask of a conclusion. @throws {AssayError} for a baseline that is missing or damaged */
export async function baselineOptions(
  flags: BaselineFlags,
  host: Host,
): Promise<Pick<ConcludeOptions, 'baseline' | 'failOnNewOnly' | 'commit'>> {
  const { baseline: path, 'fail-on-new-only': failOnNewOnly } = flags
  if (path === undefined && failOnNewOnly) {
    throw usageError('--fail-on-new-only needs a baseline.', 'Set it with --baseline FILE.')
  }
  const commit = commitOf(host)
  if (path === undefined) return { commit }
  const file = { missing: 'E_BASELINE_NOT_FOUND', invalid: 'E_BASELINE_INVALID' } as const
  const text = await readCappedFile(path, maxBaselineBytes, file, host)
  return { commit, failOnNewOnly, baseline: await readBaseline(text, logText(path)) }
}

interface ProfileFlags {
  readonly 'write-baseline'?: string | undefined
  readonly partial?: string | undefined
}

/**
 * Writes the profile of a run and what was collected, where the flags ask for them.
 *
 * @param earlier what the run was compared with: its history goes on
 * @returns the partial result, if it was written
 * @throws {AssayError} `E_OUTPUT_WRITE`, `E_USAGE`
 */
export async function writeProfile(
  { result, baseline }: Conclusion,
  partial: () => string | Promise<string>,
  { 'write-baseline': baselineFile, partial: partialFile }: ProfileFlags,
  earlier: BaselineReading | undefined,
  host: Host,
): Promise<string | undefined> {
  keepInputs(result, [partialFile, baselineFile], host)
  const text = partialFile === undefined ? undefined : await partial()
  if (partialFile !== undefined && text !== undefined) await writeOutput(partialFile, text, host)
  if (baselineFile === undefined || !baseline) return text
  // Compared with an empty profile, everything would look new.
  if (result.verdict === 'no-evidence') await write(host.stderr, 'No baseline was written: the run has no evidence.\n')
  else {
    const before = earlier?.state === 'used' ? earlier.baseline : undefined
    const run = recordOfRun(result, {
      commit: commitOf(host),
      time: timeOfRun(host.env.SOURCE_DATE_EPOCH, new Date()).toISOString(),
    })
    await writeOutput(baselineFile, baselineText(withHistory(baseline, run, before)), host)
  }
  return text
}

/** The commit that CI says it works on, if it looks like one. */
function commitOf({ env }: Host): string | undefined {
  const commit = env.GITHUB_SHA ?? env.CI_COMMIT_SHA
  return commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) ? commit : undefined
}
