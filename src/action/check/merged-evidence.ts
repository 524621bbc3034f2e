import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256Hex } from '../../canonical/digest.js'
import type { Policy } from '../../model/policy.js'
import type { AssayResult } from '../../model/result.js'
import { reportJson } from '../../reporters/json.js'
import type { Redact } from '../../text/redact.js'
import type { GithubContext } from '../github-context.js'
import { ciRunOf, type Evidence, type EvidenceKeeper, type KeptWith, keptFiles } from './keep-evidence.js'
import type { PartEvidence } from './part-evidence.js'

/** The evidence of a merged verdict: that of every job, as it was, and a bundle that binds all of it to the verdict. */
export class MergedEvidence implements EvidenceKeeper {
  constructor(
    readonly policy: Policy,
    readonly redact: Redact,
    readonly parts: readonly PartEvidence[],
  ) {}

  async keep(
    result: AssayResult,
    context: GithubContext,
    folder: string,
    time: string,
    { policySource }: KeptWith,
  ): Promise<Evidence> {
    const [{ writeMergedEvidence }, { producer }, { ruleStanding }] = await Promise.all([
      import('../../evidence/run/write-merged-evidence.js'),
      import('../../evidence/profile/export-evidence.js'),
      import('../../evidence/run/rule-standing.js'),
    ])
    const { files, traces, calls } = result.traces
    const written = await writeMergedEvidence({
      output: join(folder, 'evidence.tar.gz'),
      time,
      producer,
      files,
      verdict: result.verdict,
      rules: ruleStanding(result),
      buildId: context.commit,
      ciRun: ciRunOf(context),
      policySource,
      policy: this.policy,
      redact: this.redact,
      parts: await this.#copy(folder),
      counts: { traces, calls, ...result.counts, result_sha256: sha256Hex(reportJson(result)) },
    })
    return keptFiles(written)
  }

  close(): void {}

  /** Names of artifacts are a stranger's, so the copies are numbered; the bundle says which is whose. */
  async #copy(folder: string) {
    let number = 0
    const copied = []
    for (const { name, sha256, partial, bundles } of this.parts) {
      const copies = []
      for (const { file, ...bundle } of bundles) {
        number += 1
        const path = join(folder, `evidence-part-${number}.tar.gz`)
        await writeFile(path, file.open())
        copies.push({ ...bundle, path, bytes: file.size })
      }
      const { traceIds, calls } = partial
      copied.push({ name, partialSha256: sha256, traces: traceIds.length, calls, bundles: copies })
    }
    return copied
  }
}
