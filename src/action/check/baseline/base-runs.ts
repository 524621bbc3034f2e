import type { Deadline } from '../../../publishers/deadline.js'
import { asCommitId } from '../../commit-id.js'
import { type Forge, field } from '../../forge/forge.js'
import { fileOf } from '../../forge/is-run-of.js'

/** Green runs alone are compared with; a history is of all that came to an end. */
export type WantedRuns = 'success' | 'completed'

/** A run of a workflow on a branch. All of it GitHub's word. */
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
const conclusions = { success: ['success'], completed: ['success', 'failure'] } as const
/** Runs asked for of each event, and tried of all. */
const pageSize = 10
const largePage = 100
const mostRuns = 5

/** A workflow by its number, or where the forge numbers none, by its file. */
export type WorkflowName = { readonly id: string } | { readonly file: string }

/** The workflow that a run belongs to; nothing where the forge does not name it. @throws ForgeError */
export async function workflowOf(forge: Forge, run: string, deadline: Deadline): Promise<WorkflowName | undefined> {
  const { body } = await forge.ask(deadline, ({ rest }, about) =>
    rest.actions.getWorkflowRun({ ...about, run_id: Number(run) }),
  )
  const [workflow, path] = [field(body, 'workflow_id'), field(body, 'path')]
  if (Number.isSafeInteger(workflow)) return { id: String(workflow) }
  return typeof path === 'string' && fileOf(path) !== '' ? { file: fileOf(path) } : undefined
}

/** The newest runs of a workflow on a branch, newest first. @throws ForgeError */
export async function baseRuns(
  forge: Forge,
  workflow: WorkflowName,
  branch: string,
  deadline: Deadline,
  wanted: WantedRuns = 'success',
): Promise<readonly BaseRun[]> {
  const asked = events.map(async (event) => {
    const which = { branch, event, status: wanted } as const
    const answer = await forge.ask(deadline, ({ rest }, about) =>
      'id' in workflow
        ? rest.actions.listWorkflowRuns({ ...about, ...which, workflow_id: Number(workflow.id), per_page: pageSize })
        : // Of all workflows of the repository: the wanted one may be further down.
          rest.actions.listWorkflowRunsForRepo({ ...about, ...which, per_page: largePage }),
    )
    return chooseRuns(answer.body, workflow, branch, wanted)
  })
  const runs = (await Promise.all(asked)).flat()
  return runs.sort((a, b) => Number(b.id) - Number(a.id)).slice(0, mostRuns)
}

/** Exported for its tests. @param listed the answer of the API, whatever it was asked for */
export function chooseRuns(
  listed: unknown,
  workflow: WorkflowName,
  branch: string,
  wanted: WantedRuns = 'success',
): readonly BaseRun[] {
  const runs = field(listed, 'workflow_runs')
  return (Array.isArray(runs) ? runs : []).flatMap((run) => readRun(run, workflow, branch, wanted) ?? [])
}

function readRun(run: unknown, workflow: WorkflowName, branch: string, wanted: WantedRuns): BaseRun | undefined {
  const ofBase =
    isOwn(run, workflow) &&
    events.some((event) => event === field(run, 'event')) &&
    conclusions[wanted].some((conclusion) => conclusion === field(run, 'conclusion')) &&
    field(run, 'head_branch') === branch &&
    isOf(run, workflow)
  const [id, attempt] = [field(run, 'id'), field(run, 'run_attempt')]
  const commit = asCommitId(field(run, 'head_sha'))
  const began = field(run, 'run_started_at') ?? field(run, 'started_at') ?? field(run, 'created_at')
  if (!ofBase || !Number.isSafeInteger(id) || commit === undefined) return undefined
  const url = field(run, 'html_url')
  return {
    id: String(id),
    attempt: Number.isSafeInteger(attempt) ? Math.max(1, attempt as number) : 1,
    commit,
    began: typeof began === 'string' ? began : '',
    url: typeof url === 'string' && /^https?:\/\/[^\s<>()"]+$/.test(url) ? url : undefined,
  }
}

function isOf(run: unknown, workflow: WorkflowName): boolean {
  if ('id' in workflow) return String(field(run, 'workflow_id')) === workflow.id
  const path = field(run, 'path')
  return typeof path === 'string' && fileOf(path) === workflow.file
}

/**
 * Whether the head is in the repository itself. A forge that numbers no workflows names no repository of the head either: there
 * the events decide, which nobody starts from a fork.
 */
function isOwn(run: unknown, workflow: WorkflowName): boolean {
  const head = field(run, 'head_repository')
  if ('file' in workflow && head === undefined) return true
  const home = field(run, 'repository', 'id')
  return typeof home === 'number' && home === field(head, 'id')
}
