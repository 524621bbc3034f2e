import { callRuleCodes } from '../../evaluate/calls/call-rules.js'
import { oncePerTool } from '../../evaluate/evaluator.js'
import { RunRecount } from '../../evidence/inspect/recount-run.js'
import { verifyBundle } from '../../evidence/read/verify-bundle.js'
import type { Partial } from '../../merge/partial.js'
import { artifactError } from './artifacts/artifact-error.js'
import type { ArchivedFile } from './artifacts/read-zip.js'
import type { ReadPartial } from './read-partials.js'

/** What one collecting job contributed, its evidence verified. */
export interface PartEvidence extends ReadPartial {
  readonly bundles: readonly PartBundle[]
}

export interface PartBundle {
  readonly file: ArchivedFile
  readonly sha256: string
  readonly events: number
  readonly runRoot: string
}

const bundleName = /^evidence(-\d{1,5}of\d{1,5})?\.tar\.gz$/

/**
 * The bundles stored with each partial result. Each must verify, and their counts must equal those of the partial
 * result: a change to either of the two, or a swap of the bundles of two jobs, is detected.
 * @throws AssayError `E_PART_EVIDENCE`
 */
export async function partEvidence(
  parts: readonly ReadPartial[],
  files: readonly ArchivedFile[],
): Promise<readonly PartEvidence[]> {
  const verified: PartEvidence[] = []
  for (const part of parts) {
    const folder = part.name.slice(0, part.name.lastIndexOf('/') + 1)
    const stored = files.filter(({ path }) => path.startsWith(folder) && bundleName.test(path.slice(folder.length)))
    const recount = new RunRecount()
    const bundles: PartBundle[] = []
    for (const file of stored) bundles.push(await verify(file, recount))
    const contradiction = bundles.length === 0 ? undefined : contradictionIn(part.partial, recount)
    if (contradiction !== undefined)
      throw artifactError(
        'E_PART_EVIDENCE',
        `The evidence stored with ${part.name} does not belong to it: ${contradiction}.`,
      )
    verified.push({ ...part, bundles })
  }
  return verified
}

async function verify(file: ArchivedFile, recount: RunRecount): Promise<PartBundle> {
  const verdict = await verifyBundle(file.open(), { strict: true, onEvent: (event) => recount.see(event) })
  if (!verdict.ok)
    throw artifactError(
      'E_PART_EVIDENCE',
      `${file.path} does not verify: ${verdict.class}/${verdict.code}, ${verdict.message}.`,
    )
  const { sha256, events, runRoot } = verdict
  return { file, sha256, events, runRoot }
}

/** Codes that a log counts once a tool are in more decisions than findings. */
const countedCodes = callRuleCodes.filter((code) => !oncePerTool.has(code))

function contradictionIn(partial: Partial, recount: RunRecount): string | undefined {
  const { places, policies } = recount
  const whole = places.map((_, i) => `${i + 1}/${places.length}`)
  if ([...places].sort().join() !== whole.sort().join()) return 'bundles of the run are missing, or of several runs'
  if ([...policies].join() !== partial.policy.digest) return 'it was recorded under another policy'
  const digests = partial.files.map(({ sha256 }) => sha256).sort()
  if (recount.files.join() !== digests.join()) return 'it is about other trace files'
  if (recount.calls !== partial.calls) return `it holds ${recount.calls} calls, not ${partial.calls}`
  const violated = partial.rules.reduce((sum, row) => sum + row.violated, 0)
  if (recount.violations !== violated)
    return `sequence rules are broken ${recount.violations} times in it, not ${violated}`
  const found = new Map(partial.logs.map(({ rule, total }) => [rule, total]))
  const code = countedCodes.find((code) => (recount.codes.get(code) ?? 0) !== (found.get(code) ?? 0))
  return code && `it holds ${recount.codes.get(code) ?? 0} calls with ${code}, not ${found.get(code) ?? 0}`
}
