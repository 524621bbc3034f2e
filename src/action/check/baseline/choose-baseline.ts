import { createHash } from 'node:crypto'
import { type Baseline, baselineText } from '../../../baseline/baseline.js'
import { type BaselineReading, maxBaselineBytes, readBaseline } from '../../../baseline/read-baseline.js'
import { baselineCodes } from '../../../codes/baseline-codes.js'
import type { Policy } from '../../../model/policy.js'
import { AssayError } from '../../../model/problem.js'
import { Deadline } from '../../../publishers/deadline.js'
import { ForgeError } from '../../../publishers/forge-error.js'
import { logText } from '../../../text/log-line.js'
import { type Forge, forgeOf } from '../../forge/forge.js'
import type { GithubContext } from '../../github-context.js'
import type { ActionInputs } from '../../read-inputs.js'
import { ArtifactUnavailable } from '../artifacts/artifact-error.js'
import { otherRunStore } from '../artifacts/other-run-store.js'
import { type FetchedFile, fetchFile } from '../fetch-file.js'
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
  /** Whether the change brings a baseline of its own; absent if it does not. */
  readonly change?: BaselineChange | undefined
}

export interface BaselineChange {
  readonly certain: boolean
  /** One sentence. */
  readonly words: string
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
const historyTimeout = 10_000
const permission = 'permissions: { actions: read, contents: read, pull-requests: write }'

/**
 * Finds what to compare with. What GitHub does not hand over is said and never stops the check.
 * @throws AssayError for a file of the workspace that is missing or no baseline
 */
export async function chooseBaseline(asked: Asked): Promise<ChosenBaseline | undefined> {
  const { inputs, context } = asked
  if (inputs.mode === 'collect' || inputs.baseline === 'none') return undefined
  if (inputs.baseline !== 'auto') return ofFile(inputs.baseline.file, asked)
  const branch = context.base?.branch
  if (branch !== undefined) return ofBaseBranch(branch, asked)
  return inputs.failOnNewOnly ? absent(`the event ${context.event} has no base branch.`) : undefined
}

/** A file that the workflow names. Where the base branch decides, it is the base’s file: the change could bring one that knows its faults. */
async function ofFile(path: string, asked: Asked): Promise<ChosenBaseline> {
  const { inputs, context } = asked
  const { base } = context
  const decided = inputs.mode === 'publish' ? (base?.sha ?? context.workflowCommit) : base?.sha
  if (inputs.mode === 'publish' || (inputs.policyRef === 'base' && base !== undefined)) {
    const fetched = await atCommit(path, decided, asked)
    if (fetched.kind !== 'found') return absent(`${fetched.why}. With the base branch’s policy, its baseline counts.`)
    const name = `${fetched.file}@${decided?.slice(0, 7)}`
    return { reading: await readBaseline(fetched.text, logText(name)), source: sourceOf(fetched.text, undefined) }
  }
  const read = readWorkspaceFile(path, context.workspace, maxBaselineBytes)
  if ('why' in read)
    throw new AssayError({
      code: 'E_BASELINE_NOT_FOUND',
      level: 'error',
      message: `The baseline ${JSON.stringify(path)} ${read.why}.`,
      remedy: `Correct \`baseline:\` in the workflow; \`auto\` uses what the base branch's last green run stored. ${baselineCodes.E_BASELINE_NOT_FOUND.remedy}`,
    })
  const change = base === undefined ? undefined : await changeOf(path, read.text, asked)
  const source = { ...sourceOf(read.text, undefined), change }
  return { reading: await readBaseline(read.text, logText(read.file)), source }
}

/** Whether the change brings another baseline than the base branch has. */
async function changeOf(path: string, text: string, asked: Asked): Promise<BaselineChange | undefined> {
  const fetched = await atCommit(path, asked.context.base?.sha, asked)
  const change = asked.context.base?.of ?? 'change'
  switch (fetched.kind) {
    case 'unreadable':
      return { certain: false, words: `Whether this ${change} changes the baseline is not known: ${fetched.why}.` }
    case 'absent':
      return { certain: true, words: `The baseline is new in this ${change}: the base branch has none.` }
    case 'found':
      return fetched.text === text
        ? undefined
        : {
            certain: true,
            words: `The baseline changed in this ${change}; findings that it contains do not count as new.`,
          }
  }
}

async function atCommit(path: string, commit: string | undefined, { inputs, context }: Asked): Promise<FetchedFile> {
  const forge = forgeOf(context, inputs.token)
  if (commit === undefined || forge === undefined)
    return { kind: 'unreadable', why: 'the input github-token is empty, or the runner names no repository' }
  return fetchFile(forge, { commit, paths: [path], what: 'baseline', largest: maxBaselineBytes }, Deadline.in(timeout))
}

async function ofBaseBranch(branch: string, asked: Asked): Promise<ChosenBaseline> {
  const { inputs, context } = asked
  const { enterpriseServer } = context
  if (enterpriseServer) return absent(`GitHub Enterprise Server does not store our artifacts. ${nameOne}`)
  const forge = forgeOf(context, inputs.token)
  if (forge === undefined) return absent('the input github-token is empty.')
  const deadline = Deadline.in(timeout)
  try {
    const workflow = await workflowAsked(forge, asked, deadline)
    if (workflow === undefined) return absent(`the server does not name the workflow of this run. ${nameOne}`)
    const runs = await baseRuns(forge, workflow, branch, deadline)
    for (const run of runs) {
      const chosen = await ofRun(run, forge, asked, deadline)
      if (chosen) return chosen
    }
    const green =
      runs.length === 0 ? 'has no green run of this workflow yet' : 'has green runs, but none has a baseline'
    return absent(`the branch ${branch} ${green}. ${nextOne(inputs)}`)
  } catch (error) {
    return absent(whyNot(error))
  }
}

/**
 * The baseline that the run before on the same branch kept, red or green, for its history; absent where a baseline is compared
 * with, nothing is kept, or GitHub does not hand it over: a history decides nothing.
 *
 * @param note a sentence for the log
 */
export async function earlierRun(asked: Asked, note: (words: string) => void): Promise<Baseline | undefined> {
  const { inputs, context } = asked
  const { branch, enterpriseServer, runId } = context
  const isKept = inputs.evidence !== undefined && (inputs.mode === 'check' || inputs.mode === 'merge')
  if (!isKept || inputs.baseline !== 'auto' || branch === undefined || enterpriseServer) return undefined
  const forge = forgeOf(context, inputs.token)
  if (forge === undefined) return undefined
  const deadline = Deadline.in(historyTimeout)
  try {
    const workflow = await workflowAsked(forge, asked, deadline)
    if (workflow === undefined) return undefined
    const runs = await baseRuns(forge, workflow, branch, deadline, 'completed')
    for (const run of runs.filter(({ id }) => id !== runId)) {
      const chosen = await ofRun(run, forge, asked, deadline)
      if (chosen?.reading.state === 'used') return chosen.reading.baseline
    }
  } catch (error) {
    note(`The history of ${logText(branch)} starts over: ${whyNot(error)}`)
  }
  return undefined
}

const nameOne = 'Name a file in `baseline`, or set `none`.'

function nextOne({ mode }: ActionInputs): string {
  return `Its next green run that ${mode === 'publish' ? 'uploads these traces serves' : 'keeps evidence leaves one'}.`
}

/** Under `mode: publish` the run that ended stands in the place of this one. */
async function workflowAsked(forge: Forge, { inputs, context }: Asked, deadline: Deadline) {
  const triggering = context.triggeringRun?.workflowId
  if (inputs.mode === 'publish') return triggering === undefined ? undefined : { id: triggering }
  return context.runId === undefined ? undefined : workflowOf(forge, context.runId, deadline)
}

async function ofRun(
  run: BaseRun,
  forge: Forge,
  { policy, inputs, context, today }: Asked,
  deadline: Deadline,
): Promise<ChosenBaseline | undefined> {
  const store = otherRunStore(forge, run.id)
  if (inputs.mode === 'publish') {
    const baseline = await profileTraces(policy, store, inputs, context, deadline, today)
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
  const refusal = error instanceof ArtifactUnavailable ? error.cause : error
  if (refusal instanceof ForgeError && refusal.refused) return mayNot(refusal.message)
  if (error instanceof ForgeError) return `the server did not name the earlier runs: ${error.message}.`
  const message = error instanceof AssayError ? error.problems[0]?.message : undefined
  return message ?? (error instanceof Error ? error.message : String(error))
}

function mayNot(answer: string): string {
  return `this job may not read earlier runs, ${answer}. To compare, give it \`${permission}\`.`
}
