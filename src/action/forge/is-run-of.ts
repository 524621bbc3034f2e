import type { Deadline } from '../../publishers/deadline.js'
import { ForgeError } from '../../publishers/forge-error.js'
import { type Forge, field } from './forge.js'

/** What a section of a comment claims about its origin. */
interface Claim {
  readonly run: number
  readonly commit: string
}

/**
 * Whether a run exists, is of a workflow file, and about the commit that it claims. A server that does not say is not
 * believed for: the worst is that a late report replaces a newer one.
 *
 * @param workflowFile such as `.github/workflows/agent.yml`; empty = not known
 */
export function isRunOf(forge: Forge, workflowFile: string): (claim: Claim, deadline: Deadline) => Promise<boolean> {
  return async ({ run, commit }, deadline) => {
    try {
      const { body } = await forge.ask(deadline, ({ rest }, about) =>
        rest.actions.getWorkflowRun({ ...about, run_id: run }),
      )
      const [path, head] = [field(body, 'path'), field(body, 'head_sha')]
      const sameFile = workflowFile === '' || typeof path !== 'string' || fileOf(path) === workflowFile
      return head === commit && sameFile
    } catch (error) {
      if (error instanceof ForgeError) return false
      throw error
    }
  }
}

/**
 * The workflow file of a run as the forge names it, for jobs whose runner does not say; empty where the forge does not either.
 * Compared with nothing but answers of the same kind: Gitea leaves out the folder.
 */
export async function workflowFileOf(forge: Forge, run: string | undefined, deadline: Deadline): Promise<string> {
  if (run === undefined) return ''
  try {
    const { body } = await forge.ask(deadline, ({ rest }, about) =>
      rest.actions.getWorkflowRun({ ...about, run_id: Number(run) }),
    )
    const path = field(body, 'path')
    return typeof path === 'string' ? fileOf(path) : ''
  } catch (error) {
    if (error instanceof ForgeError) return ''
    throw error
  }
}

/** Gitea adds the ref: `agent.yml@refs/heads/main`. */
export function fileOf(path: string): string {
  return path.split('@')[0] ?? ''
}
