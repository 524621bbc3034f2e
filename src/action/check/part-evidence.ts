import { BundleRecount } from '../../evidence/inspect/recount-bundle.js'
import { CallRecount } from '../../evidence/inspect/recount-calls.js'
import { gapInRun } from '../../evidence/inspect/whole-run.js'
import { verifyBundle } from '../../evidence/read/verify-bundle.js'
import type { ArchivedFile } from '../../io/zip-files.js'
import { artifactError } from './artifacts/artifact-error.js'
import { contradictionIn } from './contradict-part.js'
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

/** The run whose parts are merged. */
export interface Origin {
  /** Its commit, under every name that its jobs may give it; empty if it is not known. */
  readonly commits: readonly string[]
  /** As `OWNER/REPOSITORY/ID`. */
  readonly ciRun: string | undefined
}

export interface PartOptions {
  readonly origin: Origin
  /** Take parts whose bundles are missing, or do not say which partial result and commit they belong to. */
  readonly allowUnproven: boolean
}

const bundleName = /^evidence(?:-(\d{1,5})of\d{1,5})?\.tar\.gz$/

/**
 * The bundles stored with each partial result. Each must verify, and together they must be all that the run of the
 * partial result left: a change to either of the two, a swap of the bundles of two jobs, or a part of another commit or
 * run is detected.
 * @throws AssayError `E_PART_EVIDENCE`
 */
export async function partEvidence(
  parts: readonly ReadPartial[],
  files: readonly ArchivedFile[],
  options: PartOptions,
): Promise<readonly PartEvidence[]> {
  const verified: PartEvidence[] = []
  for (const part of parts) verified.push(await verifyPart(part, files, options))
  return verified
}

async function verifyPart(
  part: ReadPartial,
  files: readonly ArchivedFile[],
  { origin, allowUnproven }: PartOptions,
): Promise<PartEvidence> {
  const stored = storedWith(part, files)
  const calls = new CallRecount()
  const recounts: BundleRecount[] = []
  const bundles: PartBundle[] = []
  for (const file of stored) {
    const recount = new BundleRecount()
    bundles.push(await verify(file, [recount, calls]))
    recounts.push(recount)
  }
  if (recounts.length === 0) {
    if (!allowUnproven) throw unproven(part, 'no evidence bundle is stored with it')
    return { ...part, bundles }
  }
  const gap = gapInRun(recounts) ?? contradictionIn(part, recounts[0]!, calls) ?? strangeness(recounts[0]!, origin)
  if (gap !== undefined)
    throw artifactError('E_PART_EVIDENCE', `The evidence stored with ${part.name} does not match it: ${gap}.`)
  const open = openQuestion(recounts[0]!, origin)
  if (open !== undefined && !allowUnproven) throw unproven(part, open)
  return { ...part, bundles }
}

/** In the order of their numbers, because calls are counted before the outcomes of their traces. */
function storedWith({ name }: ReadPartial, files: readonly ArchivedFile[]): readonly ArchivedFile[] {
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const numberOf = ({ path }: ArchivedFile) => Number(bundleName.exec(path.slice(folder.length))?.[1] ?? 0)
  return files
    .filter(({ path }) => path.startsWith(folder) && bundleName.test(path.slice(folder.length)))
    .sort((a, b) => numberOf(a) - numberOf(b))
}

async function verify(file: ArchivedFile, recounts: readonly [BundleRecount, CallRecount]): Promise<PartBundle> {
  const onEvent: NonNullable<Parameters<typeof verifyBundle>[1]>['onEvent'] = (event) => {
    for (const recount of recounts) recount.see(event)
  }
  const verdict = await verifyBundle(file.open(), { strict: true, onEvent })
  if (!verdict.ok)
    throw artifactError(
      'E_PART_EVIDENCE',
      `${file.path} does not verify: ${verdict.class}/${verdict.code}, ${verdict.message}.`,
    )
  const { sha256, events, runRoot } = verdict
  return { file, sha256, events, runRoot }
}

/** Why a bundle is of another run than the one whose parts are merged. */
function strangeness({ build, ciRun }: BundleRecount, { commits, ciRun: expected }: Origin): string | undefined {
  if (ciRun !== undefined && expected !== undefined && ciRun !== expected) return 'it is of another run'
  if (build !== 'unknown' && commits.length > 0 && !commits.includes(build)) return 'it is of another commit'
  return undefined
}

/** What a bundle leaves open about where it comes from: nobody lied, and nothing is proven. */
function openQuestion({ build, ciRun, stated }: BundleRecount, origin: Origin): string | undefined {
  if (stated?.partial_sha256 === undefined)
    return 'its bundle does not name the partial result that it was written with'
  // A run has one commit: where that is not known, the run stands for it.
  const known = origin.commits.length > 0 ? build !== 'unknown' : ciRun !== undefined && origin.ciRun !== undefined
  return known ? undefined : 'its bundle does not name its commit'
}

function unproven({ name }: ReadPartial, why: string): Error {
  return artifactError(
    'E_PART_EVIDENCE',
    `Nothing proves ${name}: ${why}. \`allow-unproven-parts: true\` accepts it anyway.`,
  )
}
