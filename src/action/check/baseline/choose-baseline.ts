import { createHash } from 'node:crypto'
import { type Baseline, baselineText } from '../../../baseline/baseline.js'
import { type BaselineReading, maxBaselineBytes, readBaseline } from '../../../baseline/read-baseline.js'
import { baselineCodes } from '../../../codes/baseline-codes.js'
import type { Policy } from '../../../model/policy.js'
import { AssayError } from '../../../model/problem.js'
import { Deadline } from '../../../publishers/deadline.js'
import { GithubApi, GithubApiError } from '../../../publishers/github-api.js'
import { logText } from '../../../text/log-line.js'
import type { GithubContext } from '../../github-context.js'
import type { ActionInputs } from '../../read-inputs.js'
import { ArtifactUnavailable } from '../artifacts/artifact-error.js'
import { otherRunStore } from '../artifacts/other-run-store.js'
import { readWorkspaceFile } from '../read-workspace-file.js'
import { type BaseRun, baseRuns, workflowOf } from './base-runs.js'
import { keptBaseline } from './kept-baseline.js'
import { profileTraces } from './profile-traces.js'

/** What this run is compared with, or why with nothing. */
export interface ChosenBaseline {
  readonly reading: BaselineReading
  readonly source?: BaselineSource | undefined
}

export interface BaselineSource {
  /** `sha256:HEX` of the baseline's text. */
  readonly digest: string
  /** Absent for a file of the workspace. */
  readonly run: BaseRun | undefined
}

interface Asked {
  readonly policy: Policy
  readonly inputs: ActionInputs
  readonly context: GithubContext
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string
}

/** Milliseconds for all that is asked about earlier runs: a silent GitHub must not hold the check. */
const timeout = 30_000
const permission = 'permissions: { actions: read, contents: read, pull-requests: write }'

/**
 * Finds what to compare with. What GitHub does not hand over is said and never stops the check.
 * @throws AssayError for a file of the workspace that is missing or no baseline
 */
export async function chooseBaseline(asked: Asked): Promise<ChosenBaseline | undefined> {
  const { inputs, context } = asked
  if (inputs.mode === 'collect' || inputs.baseline === 'none') return undefined
  if (inputs.baseline !== 'auto') return ofFile(inputs.baseline.file, context.workspace)
  const branch = context.base?.branch
  if (branch !== undefined) return ofBaseBranch(branch, asked)
  return inputs.failOnNewOnly ? absent(`the event ${context.event} has no base branch.`) : undefined
}

async function ofFile(path: string, workspace: string): Promise<ChosenBaseline> {
  const read = readWorkspaceFile(path, workspace, maxBaselineBytes)
  if ('file' in read)
    return { reading: await readBaseline(read.text, logText(read.file)), source: sourceOf(read.text, undefined) }
  throw new AssayError({
    code: 'E_BASELINE_NOT_FOUND',
    level: 'error',
    message: `The baseline ${JSON.stringify(path)} ${read.why}.`,
    remedy: `Correct \`baseline:\` in the workflow; \`auto\` takes what the base branch's last green run kept. ${baselineCodes.E_BASELINE_NOT_FOUND.remedy}`,
  })
}

async function ofBaseBranch(branch: string, asked: Asked): Promise<ChosenBaseline> {
  const { inputs, context } = asked
  const { repository, enterpriseServer } = context
  if (enterpriseServer)
    return absent('GitHub Enterprise Server keeps no artifact of ours. Name a file in `baseline`, or set `none`.')
  if (repository === undefined || inputs.token === '') return absent('the input github-token is empty.')
  const api = new GithubApi(context.apiUrl, inputs.token)
  const deadline = Deadline.in(timeout)
  try {
    const workflow = await workflowAsked(api, repository, asked, deadline)
    const runs = workflow === undefined ? [] : await baseRuns(api, repository, workflow, branch, deadline)
    for (const run of runs) {
      const chosen = await ofRun(run, api, repository, asked, deadline)
      if (chosen) return chosen
    }
    const green =
      runs.length === 0 ? 'has no green run of this workflow yet' : 'has green runs, and none holds a baseline'
    return absent(`the branch ${branch} ${green}. ${nextOne(inputs)}`)
  } catch (error) {
    return absent(whyNot(error))
  }
}

function nextOne({ mode }: ActionInputs): string {
  return `Its next green run that ${mode === 'publish' ? 'uploads these traces serves' : 'keeps evidence leaves one'}.`
}

/** Under `mode: publish` the run that ended stands in the place of this one. */
async function workflowAsked(api: GithubApi, repository: string, { inputs, context }: Asked, deadline: Deadline) {
  if (inputs.mode === 'publish') return context.triggeringRun?.workflowId
  return context.runId === undefined ? undefined : workflowOf(api, repository, context.runId, deadline)
}

async function ofRun(
  run: BaseRun,
  api: GithubApi,
  repository: string,
  { policy, inputs, context, today }: Asked,
  deadline: Deadline,
): Promise<ChosenBaseline | undefined> {
  const store = otherRunStore(api, repository, run.id)
  if (inputs.mode === 'publish') {
    const baseline = await profileTraces(policy, store, inputs, context.workspace, deadline, today)
    return baseline && { reading: used(baseline, run), source: sourceOf(baselineText(baseline), run) }
  }
  const attempts = Array.from({ length: run.attempt }, (_, before) => run.attempt - before)
  const text = await keptBaseline(store, attempts.map(inputs.keptAs), deadline)
  if (text === undefined) return undefined
  const reading = await readBaseline(text, `baseline.json of run ${run.id}`)
  return { reading: reading.state === 'used' ? used(reading.baseline, run) : reading, source: sourceOf(text, run) }
}

/** Which commit it is of, GitHub says, and not the file. */
function used(baseline: Baseline, run: BaseRun): BaselineReading {
  return { state: 'used', baseline: { ...baseline, commit: run.commit } }
}

function sourceOf(text: string, run: BaseRun | undefined): BaselineSource {
  return { digest: `sha256:${createHash('sha256').update(text).digest('hex')}`, run }
}

/** @param why a sentence without its capital */
function absent(why: string): ChosenBaseline {
  return { reading: { state: 'absent', message: `Nothing was compared: ${why}` } }
}

function whyNot(error: unknown): string {
  if (error instanceof GithubApiError && error.refused) return mayNot(error.message)
  if (error instanceof ArtifactUnavailable && error.refused) return mayNot(`HTTP ${error.status}`)
  if (error instanceof GithubApiError) return `GitHub did not name the earlier runs: ${error.message}.`
  const message = error instanceof AssayError ? error.problems[0]?.message : undefined
  return message ?? (error instanceof Error ? error.message : String(error))
}

function mayNot(answer: string): string {
  return `this job may not read earlier runs, ${answer}. To compare, give it \`${permission}\`.`
}
