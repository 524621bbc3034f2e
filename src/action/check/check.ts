import { type CheckOptions, type Conclusion, conclude } from '../../assay.js'
import { type Baseline, baselineText } from '../../baseline/baseline.js'
import { recordOfRun } from '../../baseline/record-of-run.js'
import { withHistory } from '../../baseline/with-history.js'
import { hostCodes } from '../../codes/host-codes.js'
import { AssayError, type Problem } from '../../model/problem.js'
import { collectTraces } from '../../parallel/collect-traces.js'
import { type PolicyLoad, requirePolicy } from '../../policy/load-policy.js'
import { partsFor } from '../../reporters/index.js'
import type { CheckOutcome } from '../check-outcome.js'
import { forgeOf } from '../forge/forge.js'
import type { GithubContext } from '../github-context.js'
import type { ActionInputs } from '../read-inputs.js'
import type { Log } from '../report/log.js'
import { artifactError } from './artifacts/artifact-error.js'
import type { ArtifactStore } from './artifacts/artifact-store.js'
import { type CollectedArtifacts, collectArtifacts } from './artifacts/collect-artifacts.js'
import { otherRunStore } from './artifacts/other-run-store.js'
import { thisRunStore } from './artifacts/this-run-store.js'
import { type ChosenBaseline, chooseBaseline, earlierRun } from './baseline/choose-baseline.js'
import { choosePolicy, type PolicyChange } from './choose-policy.js'
import { inInputs } from './input-words.js'
import { openJobScope } from './job-scope.js'
import { type EvidenceRecorder, evidenceRecorder } from './keep-evidence.js'
import { traceReader } from './trace-reader.js'

export interface CheckRequest {
  readonly inputs: ActionInputs
  /** What is wrong with the inputs. */
  readonly problems: readonly Problem[]
  readonly context: GithubContext
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string
  /** The same by the clock. */
  readonly clockDay: string
  /** RFC 3339, UTC. */
  readonly now: string
  /** Where the evidence may be gathered; absent if nothing can be written. */
  readonly folder: string | undefined
  readonly log: Log
}

/** An outcome, and what a reader should know about how it was reached. */
export interface Checked {
  readonly outcome: CheckOutcome
  /** Whether the change brings a policy of its own; absent where that makes no sense. */
  readonly policy?: PolicyChange | undefined
  /** For summary and log. */
  readonly notes: readonly string[]
}

/** Loads policy and traces, from the workspace and from artifacts, and evaluates them. Never throws. */
export async function check(request: CheckRequest): Promise<Checked> {
  if (request.problems.length > 0)
    return { outcome: { kind: 'problems', problems: request.problems, bug: false }, notes: [] }
  try {
    const { load, change, notes } = await choosePolicy(request.inputs, request.context)
    return { outcome: await policyPlace(load, request), policy: change, notes }
  } catch (error) {
    return { outcome: troubled(error), notes: [] }
  }
}

async function policyPlace(load: PolicyLoad, request: CheckRequest): Promise<CheckOutcome> {
  const { inputs, context, today, clockDay, log } = request
  let recorder: EvidenceRecorder | undefined
  try {
    const policy = requirePolicy(load)
    const asked = { policy, inputs, context, today }
    const chosen = await chooseBaseline(asked)
    const earlier =
      chosen?.reading.state === 'used' ? chosen.reading.baseline : await earlierRun(asked, (words) => log.text(words))
    const keep = { chosen, earlier, commit: context.commit, time: request.now }
    const artifacts = await fetchArtifacts(request)
    const options: CheckOptions = {
      failOn: inputs.failOn,
      onNoEvidence: inputs.onNoEvidence,
      minCoverage: inputs.minCoverage,
      lenient: inputs.lenient,
      policyProblems: load.problems,
      today,
      clockDay,
      ...partsFor(inputs.reports.map(({ format }) => format)),
      timelines: true,
      redact: inputs.redact,
      baseline: chosen?.reading,
      earlier,
      failOnNewOnly: inputs.failOnNewOnly,
      commit: context.commit,
    }
    if (inputs.mode === 'merge') {
      const { checkParts } = await import('./check-parts.js')
      const { merged, recorder } = await checkParts(request, policy, artifacts, options)
      return { ...resultOf(merged, keep), recorder }
    }
    recorder = await evidenceRecorder(inputs, policy, request.folder)
    const collecting = inputs.mode === 'collect'
    const profile = collecting || inputs.evidence !== undefined || chosen !== undefined
    const evidence = recorder && { recorder: recorder.recorder, observer: recorder }
    const scope = await openJobScope(inputs, context)
    const said = new Set<string>()
    // With a window the traces are looked for twice.
    const say = (words: string) => {
      if (!said.has(words)) log.text(words)
      said.add(words)
    }
    const read = scope.read((admit, leftOut) => traceReader(inputs, context, artifacts, say, undefined, admit, leftOut))
    const collected = await collectTraces(policy, read, { ...options, evidence, profile, jobs: inputs.jobs })
    const checked = conclude(policy, collected, options)
    const traces = inputs.includeTraces ? read : undefined
    if (!collecting) return { ...resultOf(checked, keep), recorder, traces, commit: scope.commit }
    const { takenText } = await import('../../merge/take-partial.js')
    return { kind: 'result', result: checked.result, recorder, traces, partial: takenText(policy, collected) }
  } catch (error) {
    recorder?.close()
    return troubled(error)
  }
}

interface Kept {
  readonly chosen: ChosenBaseline | undefined
  /** The run whose history goes on with this one. */
  readonly earlier: Baseline | undefined
  readonly commit: string | undefined
  readonly time: string
}

function resultOf({ result, baseline }: Conclusion, { chosen, earlier, ...place }: Kept) {
  const kept =
    baseline === undefined || result.verdict === 'no-evidence'
      ? undefined
      : baselineText(withHistory(baseline, recordOfRun(result, place), earlier))
  return { kind: 'result', result, baseline: kept, base: chosen?.source } as const
}

function troubled(error: unknown): CheckOutcome {
  if (error instanceof AssayError) {
    const problems = error.problems.map((it) => (it.remedy === undefined ? it : { ...it, remedy: inInputs(it.remedy) }))
    return { kind: 'problems', problems, bug: false }
  }
  const problem: Problem = {
    code: 'E_INTERNAL',
    level: 'error',
    message: `Unexpected error in Assay: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    remedy: hostCodes.E_INTERNAL.remedy,
  }
  return { kind: 'problems', problems: [problem], bug: true }
}

async function fetchArtifacts({ inputs, context, log }: CheckRequest): Promise<CollectedArtifacts | undefined> {
  if (inputs.traceArtifacts.length === 0) return undefined
  const collected = await collectArtifacts(storeOf(inputs, context), inputs.traceArtifacts)
  const others = collected.otherFiles > 0 ? ` ${collected.otherFiles} other files in them were not read.` : ''
  const what = inputs.mode === 'merge' ? 'files' : 'trace files'
  log.text(
    `Read ${collected.files.length} ${what} from artifacts: ${collected.artifacts.join(', ') || 'none'}.${others}`,
  )
  return collected
}

function storeOf(inputs: ActionInputs, context: GithubContext): ArtifactStore {
  if (inputs.runId !== undefined && inputs.runId !== context.runId) {
    const forge = forgeOf(context, inputs.token)
    if (forge === undefined)
      throw artifactError(
        'E_ARTIFACT_UNAVAILABLE',
        'Artifacts of another run need the input `github-token`, which is empty.',
      )
    return otherRunStore(forge, inputs.runId)
  }
  if (!context.results)
    throw artifactError('E_ARTIFACT_UNAVAILABLE', 'The runner has no artifact service of the current version.')
  return thisRunStore(context.results)
}
