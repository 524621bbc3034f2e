import { homedir } from 'node:os'
import { agentPlaces } from '../../io/agent-places.js'
import { type AgentTraces, findAgentTraces, newestSessions } from '../../io/find-agent-traces.js'
import { readSpan } from '../../scope/read-scope.js'
import { logText } from '../../text/log-line.js'
import type { Host } from '../host.js'

/**
 * What agents left on this machine: the newest session of each, or all since a time. What is read, and what cannot be searched,
 * goes to standard error.
 * @throws {AssayError} for a span of time that is not one
 */
export function agentSessions(since: string | undefined, host: Host): Pick<AgentTraces, 'files' | 'leftOut'> {
  const places = agentPlaces({ home: host.env.HOME || homedir(), env: host.env })
  const found = findAgentTraces(places, since === undefined ? 0 : Date.now() - readSpan(since, '--since'))
  const files = since === undefined ? newestSessions(found.files) : found.files
  for (const { agent, name, modified } of files) {
    host.stderr.write(`${agent}: ${logText(name)}, of ${new Date(modified).toISOString()}\n`)
  }
  for (const name of found.closed) host.stderr.write(`${logText(name)} cannot be searched for agent sessions.\n`)
  return { files, leftOut: found.leftOut }
}
