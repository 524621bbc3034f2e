import { basename } from 'node:path'
import { jsonDigest, sha256Hex } from '../../canonical/digest.js'
import type { JsonObject } from '../../model/json.js'
import type { TraceFile } from '../../model/trace.js'
import { withoutTokens } from '../../text/redact.js'
import { wellFormed } from '../../text/well-formed.js'
import { defaultLimits } from '../format/limits.js'
import type { Producer } from '../format/manifest.js'
import type { BundleContext } from '../write/bundle-context.js'
import { type BuiltBundle, BundleWriter } from '../write/bundle-writer.js'
import { envelopeBytes, linePieces } from '../write/event-line.js'
import { writeFileParts } from '../write/write-file-parts.js'
import { boundedName } from './decision-data.js'
import { type BundlePart, planParts } from './plan-parts.js'
import { type RunRecorder, recordedTypes } from './run-recorder.js'

export interface RunEvidenceOptions {
  /** The `.tar.gz` to write. If one bundle does not hold the run: `NAME-1of3.tar.gz` …, and `NAME.index.json`. */
  readonly output: string
  /** RFC 3339, UTC: when the run was judged; on every event. */
  readonly time: string
  readonly producer: Producer
  readonly files: readonly TraceFile[]
  readonly verdict?: string | undefined
  /** What the run is called outside, as in a CI system: no colon. Default: derived from policy and traces. */
  readonly runId?: string | undefined
  /** The build that was judged, such as a commit or a workflow run. */
  readonly buildId?: string | undefined
  /** Deflate level, 1–9. Default 6. */
  readonly level?: number | undefined
  /** Smaller bundles than the format allows. */
  readonly maxEvents?: number | undefined
}

export interface WrittenBundle {
  readonly path: string
  /** Of the `.tar.gz`, lower-case hex: the only name that binds all of it. */
  readonly sha256: string
  /** Of the `.tar.gz`. */
  readonly bytes: number
  readonly events: number
  readonly runRoot: string
}

export interface WrittenEvidence {
  readonly runId: string
  readonly bundles: readonly WrittenBundle[]
  /** Path of the index, if there are several bundles. */
  readonly index?: string
}

/** Room for events in a bundle, bytes. Below the format's own limit, because another reader may count otherwise. */
const maxPartBytes = 400 * 1024 * 1024
/** Trace files in one event; the others follow in events of their own. */
const filesPerEvent = 1000
const source = 'urn:assay:run'

/**
 * Writes what a recorder saw as one bundle, or as several and an index. The same run and options give the same tar bytes.
 * Throws AssayError `E_EVIDENCE_WRITE`; file errors as they come. The caller closes the recorder.
 */
export async function writeRunEvidence(recorder: RunRecorder, options: RunEvidenceOptions): Promise<WrittenEvidence> {
  const runId = options.runId ?? derivedRunId(recorder, options.files)
  const fileEvents = Math.max(0, Math.ceil(options.files.length / filesPerEvent) - 1)
  const parts = planParts(recorder.extents, {
    events: (options.maxEvents ?? defaultLimits.maxEvents) - 2 - fileEvents,
    bytes: maxPartBytes,
    envelope: envelopeBytes(linePieces(contextOf(options, `${runId}-99999of99999`), { type: recordedTypes[0] })),
  })
  const bundles: WrittenBundle[] = []
  for (const [i, part] of parts.entries()) {
    const path = parts.length === 1 ? options.output : partPath(options.output, i, parts.length)
    const partId = parts.length === 1 ? runId : `${runId}-${i + 1}of${parts.length}`
    const built = await writePart(
      recorder,
      part,
      contextOf(options, partId),
      { part: i + 1, parts: parts.length },
      options,
    )
    await writeFileParts(path, built.parts)
    const { event_count, run_root } = built.manifest
    bundles.push({ path, sha256: built.sha256, bytes: built.bytes, events: event_count, runRoot: run_root })
  }
  if (parts.length === 1) return { runId, bundles }
  const index = `${stem(options.output)}.index.json`
  await writeFileParts(index, [Buffer.from(indexText(runId, bundles))])
  return { runId, bundles, index }
}

async function writePart(
  recorder: RunRecorder,
  part: BundlePart,
  context: BundleContext,
  place: { readonly part: number; readonly parts: number },
  options: RunEvidenceOptions,
): Promise<BuiltBundle> {
  const writer = new BundleWriter(context)
  const files = options.files.map(listedFile)
  writer.add({ type: 'assay.profile.started', subject: 'urn:assay:phase:run', data: started(recorder, options, place) })
  for (let from = filesPerEvent; from < files.length; from += filesPerEvent) {
    writer.add({
      type: 'dev.assay-action.trace-files.v1',
      data: { trace_files: files.slice(from, from + filesPerEvent) },
    })
  }
  const pieces = recordedTypes.map((type) => linePieces(context, { type }))
  for (const { type, hash, data } of recorder.records(part)) {
    if (writer.addPrepared(pieces[type]!, hash, data)) await writer.drained()
  }
  writer.add({
    type: 'assay.profile.finished',
    subject: 'urn:assay:phase:run',
    data: finished(recorder, options, place),
  })
  return writer.finish()
}

function started(recorder: RunRecorder, options: RunEvidenceOptions, place: object): JsonObject {
  const { policy } = recorder
  return {
    profile_name: boundedName(policy.name),
    profile_version: boundedName(policy.version),
    policy_digest: policy.digest,
    policy_hash: policy.digest,
    redact: recorder.options.redact,
    build_id: boundedName(options.buildId ?? options.producer.git ?? 'unknown'),
    version: options.producer.version,
    trace_files_count: options.files.length,
    trace_files: options.files.slice(0, filesPerEvent).map(listedFile),
    ...place,
  }
}

/** Counts are of the whole run, also in a part of it. */
function finished(recorder: RunRecorder, options: RunEvidenceOptions, place: object): JsonObject {
  const { decisions, denied, findings, violated } = recorder.counts
  return {
    calls: decisions,
    denied,
    sequence_outcomes: findings,
    sequence_violations: violated,
    traces: recorder.extents.length,
    secrets_redacted: recorder.redacted,
    verdict: options.verdict ?? null,
    integrity_scope: null,
    ...place,
  }
}

function listedFile({ file, sha256, format, traces, calls }: TraceFile): JsonObject {
  return { file: boundedName(withoutTokens(file)), sha256, format, traces, calls }
}

function contextOf({ time, producer, level }: RunEvidenceOptions, runId: string): BundleContext {
  return { runId, source, time, producer, level }
}

function derivedRunId(recorder: RunRecorder, files: readonly TraceFile[]): string {
  const input = {
    policy: recorder.policy.digest,
    traces: files.map(({ file, sha256 }) => [wellFormed(file), sha256]),
  }
  return `run_${jsonDigest(input).slice('sha256:'.length, 'sha256:'.length + 16)}`
}

function partPath(output: string, index: number, parts: number): string {
  return `${stem(output)}-${index + 1}of${parts}.tar.gz`
}

function stem(output: string): string {
  return output.replace(/\.(tar\.gz|tgz)$/, '')
}

/** `assay.evidence-index.v1`, two spaces, for people too. */
function indexText(runId: string, bundles: readonly WrittenBundle[]): string {
  const listed = bundles.map(({ path, sha256, bytes, events, runRoot }) => ({
    file: basename(path),
    sha256,
    bytes,
    events,
    run_root: runRoot,
  }))
  const digest = sha256Hex(listed.map((bundle) => `${bundle.sha256}\n`).join(''))
  return `${JSON.stringify({ schema: 'assay.evidence-index.v1', run_id: runId, bundles: listed, bundles_sha256: digest }, null, 2)}\n`
}
