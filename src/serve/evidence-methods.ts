import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { type ExportEvidenceOptions, exportEvidence as exportProfile } from '../evidence/profile/export-evidence.js'
import { type BundleVerdict, verifyBundle as verify } from '../evidence/read/verify-bundle.js'
import { type ExportRunEvidenceOptions, exportRunEvidence as exportRun } from '../library/export-run-evidence.js'
import { checkOptions, policySource, traceSource } from './check-methods.js'
import { flag, oneOf, readOptions, required, text, usage } from './read-options.js'

type Params = Readonly<Record<string, unknown>>

/** Writes a profile as a bundle; returns the path, as it was given. */
export async function exportEvidence({ options }: Params): Promise<string> {
  const { profile, output, detail, time } = readOptions(options, {
    profile: text,
    output: text,
    detail: oneOf('summary', 'observed', 'full'),
    time: text,
  })
  const path = await exportProfile({ profile, output, detail, time } as ExportEvidenceOptions)
  return output ?? basename(path)
}

/** Checks traces and writes the evidence. */
export async function exportRunEvidence({ policy, traces, options }: Params): ReturnType<typeof exportRun> {
  const given = readOptions(options, { ...checkOptions, output: text, time: text, runId: text, buildId: text })
  const sources = {
    policy: required({ policy }, 'policy', policySource),
    traces: required({ traces }, 'traces', traceSource),
  }
  return exportRun({ ...given, ...sources } as ExportRunEvidenceOptions)
}

/** Whether a bundle is what its writer made. A bundle that is not is a verdict, no error. */
export async function verifyBundle({ path, options }: Params): Promise<BundleVerdict> {
  const { strict } = readOptions(options, { strict: flag })
  const file = required({ path }, 'path', text)
  try {
    return await verify(createReadStream(file), { strict: strict ?? false })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw usage(`The bundle ${file} cannot be read (${code}).`, 'Check the path.')
  }
}
