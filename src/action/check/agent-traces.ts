import { realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, relative, sep } from 'node:path'
import { agentFolders, agentPlaces, type Machine } from '../../io/agent-places.js'
import { type AgentTraces, findAgentTraces } from '../../io/find-agent-traces.js'
import type { NamedFolder } from '../../io/find-traces.js'
import { type TrackedFiles, trackedFiles } from '../../io/git-index.js'
import { isInside } from '../../io/is-inside.js'
import type { TraceReading } from '../../model/reading.js'
import { plural } from '../../text/plural.js'
import type { GithubContext } from '../github-context.js'

type Job = Pick<GithubContext, 'workspace' | 'temporary' | 'jobBegan'>

/** Milliseconds after which a session counts as ended. */
const quiet = 2_000
const none: AgentTraces = { files: [], leftOut: [], closed: [] }

/** Folders of the runner and of agents whose files a workflow may name. */
export function foldersOfAgents(job: Job): readonly NamedFolder[] {
  return agentFolders(machineOf(job))
}

/** What agents left on this runner since the job began: on a runner of one's own, older sessions are of other jobs. */
export function tracesOfAgents(job: Job): AgentTraces {
  if (job.jobBegan === undefined) return none
  return findAgentTraces(agentPlaces(machineOf(job)), job.jobBegan, checkedOutIn(job.workspace))
}

/**
 * A change may bring what looks like an agent’s file. Only files in the workspace are worth a look into git’s index, each in
 * that of the checkout around it: a submodule, which is the change’s to move as well, has one of its own.
 */
function checkedOutIn(workspace: string): (path: string) => boolean {
  const checkouts = new Map<string, TrackedFiles | undefined>()
  return (path) => {
    const file = realpathSync(path)
    if (!isInside(realpathSync(workspace), file)) return false
    const folder = dirname(file)
    if (!checkouts.has(folder)) checkouts.set(folder, trackedFiles(folder))
    const checkout = checkouts.get(folder)
    if (checkout === undefined) return false
    const name = relative(checkout.root, file).split(sep).join('/')
    return checkout.isUntouched(name, statSync(file, { bigint: true }))
  }
}

/** For the log: each file with its agent and what was read of it, and why others were not. */
export function wordsOfAgents({ files, closed }: AgentTraces, { files: read }: TraceReading): readonly string[] {
  const now = Date.now()
  const lines = files.map(({ name, agent, session, modified, isCheckedOut }) => {
    const known = read.find(({ file }) => file === name)
    const calls = known === undefined ? 'of unknown format, skipped' : plural(known.calls, 'call')
    const growing = now - modified < quiet ? '; it was just written, so the session may not have ended' : ''
    const brought = isCheckedOut ? '; it is part of the checkout, so it is not evidence that an agent ran' : ''
    return `${agent}: ${name}${session === undefined ? '' : `, session ${session}`}, ${calls}${brought}${growing}`
  })
  return [...lines, ...closed.map((name) => `${name} cannot be searched for agent sessions.`)]
}

function machineOf({ workspace, temporary }: Job): Machine {
  return { home: homedir(), env: process.env, temporary, workspace }
}
