import { homedir } from 'node:os'
import { agentPlaces } from '../../io/agent-places.js'
import { type AgentTrace, findAgentTraces, newestSessions } from '../../io/find-agent-traces.js'
import { logText } from '../../text/log-line.js'
import { usageError } from '../arguments/usage-error.js'
import type { Host } from '../host.js'

/**
 * What agents left on this machine: the newest session of each, or all since a time. What is read, and what is not, goes to
 * standard error.
 * @throws {AssayError} for a span of time that is not one
 */
export function agentSessions(since: string | undefined, host: Host): readonly AgentTrace[] {
  const places = agentPlaces({ home: host.env.HOME || homedir(), env: host.env })
  const found = findAgentTraces(places, since === undefined ? 0 : Date.now() - spanOf(since))
  const files = since === undefined ? newestSessions(found.files) : found.files
  for (const { agent, name, modified } of files) {
    host.stderr.write(`${agent}: ${logText(name)}, of ${new Date(modified).toISOString()}\n`)
  }
  for (const name of found.closed) host.stderr.write(`${logText(name)} cannot be searched for what agents left.\n`)
  return files
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

function spanOf(text: string): number {
  const [, count, unit = ''] = /^(\d{1,6})([mhd])$/.exec(text) ?? []
  const milliseconds = units[unit]
  if (count === undefined || milliseconds === undefined) {
    throw usageError(
      `--since takes a span of time, and ${logText(text)} is not one.`,
      'Give minutes, hours or days: 30m, 2h, 1d.',
    )
  }
  return Number(count) * milliseconds
}
