import type { JsonValue } from '../../model/json.js'
import type { EventRead } from '../read/read-event.js'
import type { IndexedBundle } from '../run/evidence-index.js'

/** What one bundle holds of a run, counted again event by event, and what it says of the whole. Everything read is hostile. */
export class BundleRecount {
  runId = ''
  /** The policy that its calls were checked against. */
  policy = ''
  /** Which commit or build the run is of; `unknown` if its writer did not know. */
  build = 'unknown'
  /** The CI run that recorded it, if its writer knew. */
  ciRun: string | undefined
  /** Which part of how many the bundle is; undefined if it does not say. */
  place: { readonly part: number; readonly parts: number } | undefined
  /** Digests of the trace files of the run, sorted: every part lists all of them. */
  files: readonly string[] = []
  readonly counts: RunCounts = { calls: 0, denied: 0, sequence_outcomes: 0, sequence_violations: 0 }
  /** What the last event says of the whole run, also in a part of it. */
  stated: Readonly<Record<string, unknown>> | undefined
  /** The parts of a merged verdict. */
  readonly merged: MergedRecount[] = []

  see({ type, data, assayrunid }: EventRead): void {
    this.runId = assayrunid
    const fields = fieldsOf(data)
    if (type === 'assay.profile.started') this.#start(fields)
    else if (type === 'dev.assay-action.trace-files.v1') this.#list(fields.trace_files)
    else if (type === 'assay.tool.decision') {
      this.counts.calls++
      if (fields.decision === 'deny') this.counts.denied++
    } else if (type === 'assay.session.finding') {
      this.counts.sequence_outcomes++
      if (fields.outcome === 'violated') this.counts.sequence_violations++
    } else if (type === 'dev.assay-action.merged-part.v1') {
      const bundles = Array.isArray(fields.bundles) ? (fields.bundles as readonly IndexedBundle[]) : []
      this.merged.push({ calls: fields.calls, bundles })
    } else if (type === 'assay.profile.finished') this.stated = fields
  }

  #start({ policy_digest, build_id, ci_run, part, parts, trace_files }: Readonly<Record<string, unknown>>): void {
    this.policy = String(policy_digest)
    this.build = String(build_id)
    if (typeof ci_run === 'string') this.ciRun = ci_run
    if (isCount(part) && isCount(parts)) this.place = { part, parts }
    this.#list(trace_files)
  }

  #list(files: unknown): void {
    const digests = Array.isArray(files) ? files.map((file: JsonValue) => String(fieldsOf(file).sha256)) : []
    this.files = [...this.files, ...digests].sort()
  }
}

/** Named as in `assay.profile.finished`. */
export interface RunCounts {
  calls: number
  denied: number
  sequence_outcomes: number
  sequence_violations: number
}

export interface MergedRecount {
  readonly calls: unknown
  readonly bundles: readonly IndexedBundle[]
}

/** The members of an object of the bundle; none of anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0
}
