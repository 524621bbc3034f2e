import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256Hex } from '../../canonical/digest.js'
import { AssayError } from '../../model/problem.js'
import { requirePath } from '../../model/require-path.js'
import { formatEventTime, parseEventTime } from '../format/event-time.js'
import { type BuiltBundle, BundleWriter } from '../write/bundle-writer.js'
import { writeFileParts } from '../write/write-file-parts.js'
import { mapProfile, type ProfileDetail, profileRunId } from './map-profile.js'
import { type Profile, readProfile } from './read-profile.js'

export interface ExportEvidenceOptions {
  /** Path of the profile, YAML or JSON. */
  readonly profile: string
  /** Path of the bundle to write. Default: `assay_evidence_RUN.tar.gz` in the working directory. */
  readonly output?: string
  /** How much of the profile goes in. Default `observed`. */
  readonly detail?: ProfileDetail
  /** Where the default output goes. Default: the working directory. */
  readonly folder?: string
  /** RFC 3339, used if the profile has no `updated_at`. Default: now. */
  readonly time?: string
}

/** Kept equal to package.json by a test. */
export const producer = { name: 'assay', version: '0.1.0' } as const

/**
 * Writes a profile as an evidence bundle and returns the bundle's path. The same profile gives the same tar bytes.
 * Throws AssayError `E_USAGE`, `E_PROFILE_PARSE` or `E_EVIDENCE_WRITE`; nothing is left behind in that case.
 */
export async function exportEvidence(options: ExportEvidenceOptions): Promise<string> {
  requirePath(options.profile, 'profile')
  if (options.output !== undefined) requirePath(options.output, 'output')
  const profile = readProfile(await readText(options.profile), options.profile)
  const runId = profileRunId(profile)
  const name = `assay_evidence_${runId.replace(/[^\w.-]/g, '_')}.tar.gz`
  const output = options.output ?? join(options.folder ?? '.', name)
  const time = options.time ?? new Date().toISOString()
  const built = await buildProfileBundle(profile, { runId, time, detail: options.detail ?? 'observed' })
  await writeFileParts(output, built.parts)
  return output
}

/** The bundle of a profile, in memory. `time` is used if the profile has none. */
export async function buildProfileBundle(
  profile: Profile,
  options: { readonly runId: string; readonly time: string; readonly detail: ProfileDetail },
): Promise<BuiltBundle> {
  const { runId } = options
  const updated = profile.updatedAt === undefined ? undefined : parseEventTime(profile.updatedAt)
  const writer = new BundleWriter({
    runId,
    source: `urn:assay:cli:${producer.version}`,
    time: updated ? formatEventTime(updated) : options.time,
    producer,
  })
  const traceId = sha256Hex(runId).slice(0, 32)
  for (const event of mapProfile(profile, options.detail)) {
    const spanId = sha256Hex(writer.nextId).slice(0, 16)
    writer.add({ ...event, traceparent: `00-${traceId}-${spanId}-01` })
    await writer.drained()
  }
  return writer.finish()
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new AssayError({
      code: 'E_PROFILE_PARSE',
      level: 'error',
      message: `The profile cannot be read (${(error as NodeJS.ErrnoException).code}).`,
      location: { file: path, line: 1, column: 1 },
      remedy:
        'Check the path. A profile is a file that you write, or a profiler: docs/evidence-bundle.md has an example.',
    })
  }
}
