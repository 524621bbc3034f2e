import type { JsonObject } from '../../model/json.js'
import type { Policy } from '../../model/policy.js'
import { type Redact, withoutTokens } from '../../text/redact.js'
import { BundleWriter } from '../write/bundle-writer.js'
import { writeFileParts } from '../write/write-file-parts.js'
import { boundedName } from './decision-data.js'
import { indexedBundle, type WrittenBundle } from './evidence-index.js'
import { bundleContext, derivedRunId, finishRun, type RunDescription, startRun } from './run-events.js'
import { type WrittenEvidence, writeIndex } from './write-run-evidence.js'

/** What one of several jobs contributed to a merged verdict. */
export interface MergedPart {
  /** What the job's artifact is called. */
  readonly name: string
  /** Of the partial result that was merged, lower-case hex. */
  readonly partialSha256: string
  readonly traces: number
  readonly calls: number
  /** The evidence of its calls, verified, next to the merged bundle; empty if the job kept none. */
  readonly bundles: readonly WrittenBundle[]
}

export interface MergedEvidenceOptions extends RunDescription {
  /** The `.tar.gz` to write; its index is written next to it. */
  readonly output: string
  readonly policy: Policy
  readonly redact: Redact
  readonly parts: readonly MergedPart[]
  /** Of the whole: what the last event says besides the verdict. */
  readonly counts: JsonObject
}

/**
 * Writes the evidence of a verdict over parts: a bundle that names the partial results and their bundles by digest, and the verdict;
 * and an index of it and them. Every call is in the evidence of the job that saw it. The same parts and options give the same tar bytes.
 * Throws AssayError `E_EVIDENCE_WRITE`; file errors as they come.
 */
export async function writeMergedEvidence(options: MergedEvidenceOptions): Promise<WrittenEvidence> {
  const { policy, parts, output } = options
  const runId = `${derivedRunId(policy, options.files)}-merged`
  const writer = new BundleWriter(bundleContext(options, runId))
  startRun(writer, policy, options.redact, options, { merged_parts: parts.length })
  for (const part of parts) writer.add({ type: 'dev.assay-action.merged-part.v1', data: partData(part) })
  finishRun(writer, options, { ...options.counts, merged_parts: parts.length })
  const built = await writer.finish()
  await writeFileParts(output, built.parts)
  const { event_count, run_root } = built.manifest
  const merged = { path: output, sha256: built.sha256, bytes: built.bytes, events: event_count, runRoot: run_root }
  const bundles = [merged, ...parts.flatMap((part) => part.bundles)]
  if (bundles.length === 1) return { runId, bundles }
  return { runId, bundles, ...(await writeIndex(output, runId, bundles)) }
}

function partData({ name, partialSha256, traces, calls, bundles }: MergedPart): JsonObject {
  const listed = bundles.map((bundle): JsonObject => ({ ...indexedBundle(bundle) }))
  return { name: boundedName(withoutTokens(name)), partial_sha256: partialSha256, traces, calls, bundles: listed }
}
