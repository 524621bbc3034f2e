import type { Deadline } from '../../../publishers/deadline.js'
import { asCommitId } from '../../commit-id.js'
import { type Forge, field } from '../../forge/forge.js'

/** A green run of a workflow on the base branch. All of it GitHub's word. */
export interface BaseRun {
  readonly id: string
  readonly attempt: number
  readonly commit: string
  /** When it began. RFC 3339. */
  readonly began: string
  /** Its page. */
  readonly url: string | undefined
}

/**
 * What runs on a branch itself. A pull request from a fork's branch of the same name is listed under that name, too, and a merge
 * group's run stands for a commit that may never be merged.
 */
const events = ['push', 'schedule', 'workflow_dispatch'] as const
/** Runs asked for of each event, and tried of all. */
const pageSize = 10
const mostRuns = 5

/** The number of the workflow that a run belongs to. @throws ForgeError */
export async function workflowOf(forge: Forge, run: string, deadline: Deadline): Promise<string | undefined> {
  const { body } = await forge.ask(deadline, ({ rest }, about) =>
    rest.actions.getWorkflowRun({ ...about, run_id: Number(run) }),
  )
  const workflow = field(body, 'workflow_id')
  return Number.isSafeInteger(workflow) ? String(workflow) : undefined
}

/** The newest green runs of a workflow on a branch, newest first. @throws ForgeError */
export async function baseRuns(
  forge: Forge,
  workflow: string,
  branch: string,
  deadline: Deadline,
): Promise<readonly BaseRun[]> {
  const asked = events.map(async (event) => {
    const which = { workflow_id: Number(workflow), branch, event, status: 'success', per_page: pageSize } as const
    const answer = await forge.ask(deadline, ({ rest }, about) => rest.actions.listWorkflowRuns({ ...about, ...which }))
    return chooseRuns(answer.body, workflow, branch)
  })
  const runs = (await Promise.all(asked)).flat()
  return runs.sort((a, b) => Number(b.id) - Number(a.id)).slice(0, mostRuns)
}

/** Exported for its tests. @param listed the answer of the API, whatever it was asked for */
export function chooseRuns(listed: unknown, workflow: string, branch: string): readonly BaseRun[] {
  const runs = field(listed, 'workflow_runs')
  return (Array.isArray(runs) ? runs : []).flatMap((run) => readRun(run, workflow, branch) ?? [])
}

function readRun(run: unknown, workflow: string, branch: string): BaseRun | undefined {
  const [home, head] = [field(run, 'repository', 'id'), field(run, 'head_repository', 'id')]
  const ofBase =
    typeof home === 'number' &&
    home === head &&
    events.some((event) => event === field(run, 'event')) &&
    field(run, 'conclusion') === 'success' &&
    field(run, 'head_branch') === branch &&
    String(field(run, 'workflow_id')) === workflow
  const [id, attempt] = [field(run, 'id'), field(run, 'run_attempt')]
  const commit = asCommitId(field(run, 'head_sha'))
  const began = field(run, 'run_started_at') ?? field(run, 'created_at')
  if (!ofBase || !Number.isSafeInteger(id) || commit === undefined) return undefined
  const url = field(run, 'html_url')
  return {
    id: String(id),
    attempt: Number.isSafeInteger(attempt) ? (attempt as number) : 1,
    commit,
    began: typeof began === 'string' ? began : '',
    url: typeof url === 'string' && /^https?:\/\/[^\s<>()"]+$/.test(url) ? url : undefined,
  }
}
