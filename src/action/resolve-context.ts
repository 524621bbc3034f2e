import type { Problem } from '../model/problem.js'
import { baseOfPullRequest, findPullRequest } from './find-pull-request.js'
import { forgeOf } from './forge/forge.js'
import type { GithubContext } from './github-context.js'
import type { ActionInputs } from './read-inputs.js'

/** What the job works on: its own event, or that of the run that triggered it. */
export interface ResolvedContext {
  readonly context: GithubContext
  readonly inputs: ActionInputs
  readonly problems: readonly Problem[]
}

/**
 * What the event does not say, the server is asked. Under `mode: publish`, puts the run that ended in the place of this one: its artifacts, its commit, and the pull request that
 * GitHub knows for that commit. Nothing that the run itself wrote has a say in it. Never throws.
 */
export async function resolveContext({ context, inputs, problems }: ResolvedContext): Promise<ResolvedContext> {
  if (problems.length > 0) return { context, inputs, problems }
  if (inputs.mode !== 'publish') return { context: await withBase(context, inputs), inputs, problems }
  const wrong = wrongUse(context, inputs)
  const run = context.triggeringRun
  const forge = forgeOf(context, inputs.token)
  if (wrong.length > 0 || run === undefined || forge === undefined) return { context, inputs, problems: wrong }
  const found = await findPullRequest(forge, context.repository ?? '', run)
  const about = { ...context, commit: run.headSha }
  const ofRun = { ...inputs, runId: run.id }
  if (found.kind === 'none')
    return { context: { ...about, pullRequest: undefined, noPullRequest: found.why }, inputs: ofRun, problems }
  const { number, base, fork } = found
  const resolved = { ...about, pullRequest: { number, fork }, base: { ...base, of: 'pull request' as const } }
  return { context: resolved, inputs: ofRun, problems }
}

/** A comment on a pull request is the event of an issue, and names no base. */
async function withBase(context: GithubContext, inputs: ActionInputs): Promise<GithubContext> {
  const { event, pullRequest } = context
  const forge = forgeOf(context, inputs.token)
  if (event !== 'issue_comment' || pullRequest === undefined || forge === undefined) return context
  const base = await baseOfPullRequest(forge, pullRequest.number)
  if ('why' in base) return { ...context, unknownBase: base.why }
  return { ...context, base: { ...base, of: 'pull request' }, unknownBase: undefined }
}

function wrongUse(context: GithubContext, inputs: ActionInputs): readonly Problem[] {
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [
      context.event !== 'workflow_run',
      `\`mode: publish\` needs the event \`workflow_run\`, but this is \`${context.event}\`.`,
      'Start the workflow `on: workflow_run:`; copy examples/workflows/fork-publish.yml.',
    ],
    [
      context.event === 'workflow_run' && context.triggeringRun === undefined,
      `\`mode: publish\` cannot know which run ended: the event \`workflow_run\` names no ${context.missingFromRun ?? 'run'}.`,
      'Without it no pull request can be found. `head_repository` is missing where the fork was deleted, and on Gitea 1.26.',
    ],
    [
      inputs.traceArtifacts.length === 0,
      '`mode: publish` reads the artifacts of the run that triggered it, and `trace-artifacts` names none.',
      'List in `trace-artifacts` the artifacts that the triggering workflow uploads.',
    ],
    [
      inputs.traces.length > 0 || inputs.runId !== undefined,
      '`mode: publish` reads only artifacts of the run that triggered it: `traces` and `run-id` are not allowed.',
      'Leave `traces` and `run-id` out.',
    ],
    [
      inputs.token === '',
      `\`mode: publish\` asks ${context.forge.name} for artifacts, policy and pull request, and the input \`github-token\` is empty.`,
      'Remove `github-token` from the workflow to use the job’s token.',
    ],
  ]
  return wrong
    .filter(([is]) => is)
    .map(([, message, remedy]) => ({ code: 'E_ACTION_INPUT', level: 'error', message, remedy }))
}
