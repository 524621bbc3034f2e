import { join } from 'node:path'
import { sha256Hex } from '../../canonical/digest.js'
import type { RunRecorder } from '../../evidence/run/run-recorder.js'
import type { WrittenEvidence } from '../../evidence/run/write-run-evidence.js'
import type { EvaluationObserver } from '../../model/outcome.js'
import type { Policy } from '../../model/policy.js'
import type { AssayResult } from '../../model/result.js'
import type { GithubContext } from '../github-context.js'
import type { ActionInputs } from '../read-inputs.js'

/** The bundle of a run, or its parts and their index. */
export interface Evidence {
  /** Absolute paths. */
  readonly files: readonly string[]
  /** `sha256:HEX` of the bundle; of the index, which names every part by digest, if there are several. */
  readonly digest: string
}

export interface KeptWith {
  readonly partial?: string | undefined
  /** `owner/name/path@COMMIT`. */
  readonly policySource?: string | undefined
}

/** Writes the evidence of a run; its consumer closes it. */
export interface EvidenceKeeper {
  /**
   * @param time RFC 3339, UTC: when the run was evaluated
   * @param more the partial result that is kept next to it, and where the policy comes from, if it is another repository’s
   */
  keep(result: AssayResult, context: GithubContext, folder: string, time: string, more: KeptWith): Promise<Evidence>
  close(): void
}

/** Watches an evaluation. A full disk ends the watching, never the evaluation: evidence must not decide a verdict. */
export class EvidenceRecorder implements EvaluationObserver, EvidenceKeeper {
  #failure: unknown

  constructor(readonly recorder: RunRecorder) {}

  decision(...seen: Parameters<RunRecorder['decision']>): void {
    this.#guard(() => this.recorder.decision(...seen))
  }

  outcome(...seen: Parameters<RunRecorder['outcome']>): void {
    this.#guard(() => this.recorder.outcome(...seen))
  }

  async keep(
    result: AssayResult,
    context: GithubContext,
    folder: string,
    time: string,
    { partial, policySource }: KeptWith,
  ): Promise<Evidence> {
    if (this.#failure !== undefined) throw this.#failure
    const [{ writeRunEvidence }, { producer }, { ruleStanding }] = await Promise.all([
      import('../../evidence/run/write-run-evidence.js'),
      import('../../evidence/profile/export-evidence.js'),
      import('../../evidence/run/rule-standing.js'),
    ])
    const { files } = result.traces
    const { verdict } = result
    const rules = ruleStanding(result)
    const output = join(folder, 'evidence.tar.gz')
    const partialSha256 = partial === undefined ? undefined : sha256Hex(partial)
    const origin = { buildId: context.commit, ciRun: ciRunOf(context), policySource }
    return keptFiles(
      await writeRunEvidence(this.recorder, {
        output,
        time,
        producer,
        files,
        verdict,
        rules,
        partialSha256,
        ...origin,
      }),
    )
  }

  close(): void {
    this.recorder.close()
  }

  #guard(watch: () => void): void {
    if (this.#failure !== undefined) return
    try {
      watch()
    } catch (error) {
      this.#failure = error
    }
  }
}

/** A run of a workflow as evidence names it. */
export function ciRunOf({ repository, runId }: Pick<GithubContext, 'repository' | 'runId'>): string | undefined {
  return repository === undefined || runId === undefined ? undefined : `${repository}/${runId}`
}

/** A recorder for a check whose evidence is wanted; loaded only then. */
export async function evidenceRecorder(
  inputs: ActionInputs,
  policy: Policy,
  folder: string | undefined,
): Promise<EvidenceRecorder | undefined> {
  if (inputs.evidence === undefined || folder === undefined) return undefined
  const { RunRecorder } = await import('../../evidence/run/run-recorder.js')
  return new EvidenceRecorder(new RunRecorder(policy, { redact: inputs.redact, temporaryFolder: folder }))
}

/** What was written, by the one digest that names it. */
export function keptFiles({ bundles, index, indexSha256 }: WrittenEvidence): Evidence {
  const files = [...bundles.map(({ path }) => path), ...(index === undefined ? [] : [index])]
  return { files, digest: `sha256:${indexSha256 ?? bundles[0]?.sha256 ?? ''}` }
}
