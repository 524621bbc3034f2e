import { jsonDigest } from '../../canonical/digest.js'
import type { JsonObject } from '../../model/json.js'
import type { Policy } from '../../model/policy.js'
import type { TraceFile } from '../../model/trace.js'
import { type Redact, withoutTokens } from '../../text/redact.js'
import { wellFormed } from '../../text/well-formed.js'
import type { Producer } from '../format/manifest.js'
import type { BundleContext } from '../write/bundle-context.js'
import type { BundleWriter } from '../write/bundle-writer.js'
import { boundedName } from './decision-data.js'
import type { RuleStanding } from './rule-standing.js'

/** What a bundle says of the run that it is about. */
export interface RunDescription {
  /** RFC 3339, UTC: when the run was checked; on every event. */
  readonly time: string
  readonly producer: Producer
  readonly files: readonly TraceFile[]
  readonly verdict?: string | undefined
  /** How its rules stand. */
  readonly rules?: RuleStanding | undefined
  /** The build that was checked, such as a commit. */
  readonly buildId?: string | undefined
  /** The CI run that checked it, as `OWNER/REPOSITORY/ID`. */
  readonly ciRun?: string | undefined
  /** The repository, path and commit that the policy comes from, where that is another repository. */
  readonly policySource?: string | undefined
  /** Of the partial result that was written with the bundles, lower-case hex: neither can be changed alone. */
  readonly partialSha256?: string | undefined
  /** Deflate level, 1–9. Default 6. */
  readonly level?: number | undefined
}

/** Trace files in one event; the others follow in events of their own. */
const filesPerEvent = 1000
const source = 'urn:assay:run'

export function bundleContext({ time, producer, level }: RunDescription, runId: string): BundleContext {
  return { runId, source, time, producer, level }
}

/** The same run has the same id everywhere. */
export function derivedRunId(policy: Policy, files: readonly TraceFile[]): string {
  const input = { policy: policy.digest, traces: files.map(({ file, sha256 }) => [wellFormed(file), sha256]) }
  return `run_${jsonDigest(input).slice('sha256:'.length, 'sha256:'.length + 16)}`
}

/** Events that `startRun` adds besides the first. */
export function furtherFileEvents(files: readonly TraceFile[]): number {
  return Math.max(0, Math.ceil(files.length / filesPerEvent) - 1)
}

/**
 * The first events of a bundle: policy, trace files, build.
 * @param more which part of the run the bundle holds
 */
export function startRun(
  writer: BundleWriter,
  policy: Policy,
  redact: Redact,
  { files, producer, buildId, ciRun, policySource }: RunDescription,
  more: JsonObject,
): void {
  const listed = files.map(listedFile)
  writer.add({
    type: 'assay.profile.started',
    subject: 'urn:assay:phase:run',
    data: {
      profile_name: boundedName(policy.name),
      profile_version: boundedName(policy.version),
      policy_digest: policy.digest,
      policy_hash: policy.digest,
      ...(policySource !== undefined && { policy_source: boundedName(policySource) }),
      redact,
      build_id: boundedName(buildId ?? producer.git ?? 'unknown'),
      ...(ciRun !== undefined && { ci_run: boundedName(ciRun) }),
      version: producer.version,
      trace_files_count: listed.length,
      trace_files: listed.slice(0, filesPerEvent),
      ...more,
    },
  })
  for (let from = filesPerEvent; from < listed.length; from += filesPerEvent) {
    writer.add({
      type: 'dev.assay-action.trace-files.v1',
      data: { trace_files: listed.slice(from, from + filesPerEvent) },
    })
  }
}

/** What a run of traces never observes; who attests a bundle of this format expects to read so. */
const unobserved = { files_count: 0, network_count: 0, processes_count: 0, sandbox_degradation_count: 0 }

/** The last event. Counts are of the whole run, also in a part of it. */
export function finishRun(
  writer: BundleWriter,
  { verdict, rules, partialSha256 }: RunDescription,
  counts: JsonObject,
): void {
  const standing: JsonObject = rules === undefined ? {} : { rules: { ...rules } }
  const partial = partialSha256 === undefined ? {} : { partial_sha256: partialSha256 }
  writer.add({
    type: 'assay.profile.finished',
    subject: 'urn:assay:phase:run',
    data: { ...counts, ...unobserved, ...partial, ...standing, verdict: verdict ?? null, integrity_scope: null },
  })
}

function listedFile({ file, sha256, format, traces, calls }: TraceFile): JsonObject {
  return { file: boundedName(withoutTokens(file)), sha256, format, traces, calls }
}
