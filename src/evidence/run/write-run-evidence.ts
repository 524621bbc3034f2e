import { sha256Hex } from '../../canonical/digest.js'
import { defaultLimits } from '../format/limits.js'
import { partId } from '../inspect/whole-run.js'
import type { BundleContext } from '../write/bundle-context.js'
import { type BuiltBundle, BundleWriter } from '../write/bundle-writer.js'
import { envelopeBytes, linePieces } from '../write/event-line.js'
import { writeFileParts } from '../write/write-file-parts.js'
import { evidenceIndexText, type WrittenBundle } from './evidence-index.js'
import { type BundlePart, planParts } from './plan-parts.js'
import { recordedTypes } from './recorded-types.js'
import {
  bundleContext,
  derivedRunId,
  finishRun,
  furtherFileEvents,
  type RunDescription,
  startRun,
} from './run-events.js'
import type { RunRecorder } from './run-recorder.js'

export interface RunEvidenceOptions extends RunDescription {
  /** The `.tar.gz` to write. If one bundle does not hold the run: `NAME-1of3.tar.gz` …, and `NAME.index.json`. */
  readonly output: string
  /** What the run is called outside, as in a CI system: no colon. Default: derived from policy and traces. */
  readonly runId?: string | undefined
  /** Smaller bundles than the format allows. */
  readonly maxEvents?: number | undefined
}

export interface WrittenEvidence {
  readonly runId: string
  readonly bundles: readonly WrittenBundle[]
  /** Path of the index, if there are several bundles. */
  readonly index?: string
  /** Of the index, lower-case hex: the only name that binds all of the run. */
  readonly indexSha256?: string
}

/** Room for events in a bundle, bytes. Below the format's own limit, because another reader may count otherwise. */
const maxPartBytes = 400 * 1024 * 1024

/**
 * Writes what a recorder saw as one bundle, or as several and an index. The same run and options give the same tar bytes.
 * Throws AssayError `E_EVIDENCE_WRITE`; file errors as they come. The caller closes the recorder.
 */
export async function writeRunEvidence(recorder: RunRecorder, options: RunEvidenceOptions): Promise<WrittenEvidence> {
  const runId = options.runId ?? derivedRunId(recorder.policy, options.files)
  const parts = planParts(recorder.extents, {
    events: (options.maxEvents ?? defaultLimits.maxEvents) - 2 - furtherFileEvents(options.files),
    bytes: maxPartBytes,
    envelope: envelopeBytes(linePieces(bundleContext(options, `${runId}-99999of99999`), { type: recordedTypes[0] })),
  })
  const bundles: WrittenBundle[] = []
  for (const [i, part] of parts.entries()) {
    const path = parts.length === 1 ? options.output : partPath(options.output, i, parts.length)
    const built = await writePart(
      recorder,
      part,
      bundleContext(options, partId(runId, i + 1, parts.length)),
      { part: i + 1, parts: parts.length },
      options,
    )
    await writeFileParts(path, built.parts)
    const { event_count, run_root } = built.manifest
    bundles.push({ path, sha256: built.sha256, bytes: built.bytes, events: event_count, runRoot: run_root })
  }
  if (parts.length === 1) return { runId, bundles }
  return { runId, bundles, ...(await writeIndex(options.output, runId, bundles)) }
}

/** Writes the index of several bundles next to them. */
export async function writeIndex(
  output: string,
  runId: string,
  bundles: readonly WrittenBundle[],
): Promise<Required<Pick<WrittenEvidence, 'index' | 'indexSha256'>>> {
  const index = `${evidenceStem(output)}.index.json`
  const bytes = Buffer.from(evidenceIndexText(runId, bundles))
  await writeFileParts(index, [bytes])
  return { index, indexSha256: sha256Hex(bytes) }
}

async function writePart(
  recorder: RunRecorder,
  part: BundlePart,
  context: BundleContext,
  place: { part: number; parts: number },
  options: RunEvidenceOptions,
): Promise<BuiltBundle> {
  const writer = new BundleWriter(context)
  startRun(writer, recorder.policy, recorder.options.redact, options, place)
  const pieces = recordedTypes.map((type) => linePieces(context, { type }))
  for (const { type, hash, data } of recorder.records(part)) {
    if (writer.addPrepared(pieces[type]!, hash, data)) await writer.drained()
  }
  const { decisions, denied, findings, violated } = recorder.counts
  finishRun(writer, options, {
    calls: decisions,
    denied,
    sequence_outcomes: findings,
    sequence_violations: violated,
    traces: recorder.extents.length,
    secrets_redacted: recorder.redacted,
    ...place,
  })
  return writer.finish()
}

function partPath(output: string, index: number, parts: number): string {
  return `${evidenceStem(output)}-${index + 1}of${parts}.tar.gz`
}

/** The path of a bundle without its ending. */
function evidenceStem(output: string): string {
  return output.replace(/\.(tar\.gz|tgz)$/, '')
}
