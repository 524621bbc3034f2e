import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { leftOutFiles } from '../model/left-out.js'
import { AssayError } from '../model/problem.js'
import type { Skipped } from '../model/trace.js'
import type { AgentPlace } from './agent-places.js'
import { type FoundTrace, findTraces } from './find-traces.js'
import { isInside } from './is-inside.js'
import { isPattern } from './path-pattern.js'

/** A session that an agent left on this machine. */
export interface AgentTrace extends FoundTrace {
  readonly agent: string
  /** The id of the session, where the file begins with it: files of subagents have that of their session. */
  readonly session: string | undefined
  /** Milliseconds since 1970 of the last change. */
  readonly modified: number
  /** It came with the checkout, as far as git knows: it is read, and does not show that an agent ran. */
  readonly isCheckedOut: boolean
}

export interface AgentTraces {
  /** In the order of the places, then by name. */
  readonly files: readonly AgentTrace[]
  /** What was found and is not read, by reason. */
  readonly leftOut: readonly Skipped[]
  /** Folders that exist and cannot be searched. */
  readonly closed: readonly string[]
}

/**
 * Finds what agents left in their usual places since a time, in milliseconds. Nothing that is there makes it throw.
 * @param checkedOut whether a file, by its absolute path, is one that came with a checkout
 */
export function findAgentTraces(
  places: readonly AgentPlace[],
  since: number,
  checkedOut: (path: string) => boolean = () => false,
): AgentTraces {
  const files: AgentTrace[] = []
  const closed: string[] = []
  const leftOut = new Map<string, number>()
  const leave = (reason: string, count = 1) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + count)
  /** Which place a session was first found in. */
  const sessions = new Map<string, AgentPlace>()
  for (const place of places) {
    const found = searched(place)
    if (found === 'closed') {
      closed.push(place.folder.name)
      leave(leftOutFiles.closed)
    }
    if (found === undefined || found === 'closed') continue
    for (const { reason, count } of found.leftOut) if (unread.has(reason)) leave(reason, count)
    for (const file of found.files) {
      const modified = modifiedAt(file.path)
      if (modified === undefined) leave(leftOutFiles.dangling)
      else if (modified < since) leave(leftOutFiles.earlier)
      else {
        const held = sessionsIn(file.path, place.holdsSeveral === true)
        const session = held.length === 1 ? held[0] : undefined
        const isRepeated = held.length > 0 && held.every((each) => (sessions.get(each) ?? place) !== place)
        const isCheckedOut = checkedOut(file.path)
        // A file that a change brings along takes the place of no other.
        if (!isCheckedOut) for (const each of held) sessions.set(each, sessions.get(each) ?? place)
        if (!isRepeated) files.push({ ...file, agent: place.agent, session, modified, isCheckedOut })
        else leave(leftOutFiles.repeated)
      }
    }
  }
  return { files, closed, leftOut: [...leftOut].map(([reason, count]) => ({ reason, count })) }
}

/** Why what is called like a session is not read; what is called otherwise is none. */
const unread: ReadonlySet<string> = new Set([
  ...[leftOutFiles.outside, leftOutFiles.dangling, leftOutFiles.linkedFolder, leftOutFiles.irregular],
])

/** The newest session of each agent, with the files of its subagents. */
export function newestSessions(files: readonly AgentTrace[]): readonly AgentTrace[] {
  const newest = new Map<string, AgentTrace>()
  for (const file of files) {
    const known = newest.get(file.agent)
    if (known === undefined || file.modified > known.modified) newest.set(file.agent, file)
  }
  return files.filter((file) => {
    const last = newest.get(file.agent)
    return file === last || (file.session !== undefined && file.session === last?.session)
  })
}

function searched({ folder, sessions, within }: AgentPlace): ReturnType<typeof findTraces> | 'closed' | undefined {
  try {
    // A home may be a link; what lies in it may not lead out of it.
    const root = realpathSync(folder.path)
    if (within !== undefined && !isInside(realpathSync(within), root)) return 'closed'
    const patterns = sessions.filter((each) => isPattern(each) || existsSync(join(root, each)))
    const found = findTraces(patterns, { root, outside: 'refuse' })
    const files = found.files.map((file) => ({ ...file, name: `${folder.name}/${file.name}`, isNamed: false }))
    return { ...found, files }
  } catch (error) {
    if (error instanceof AssayError) return 'closed'
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : 'closed'
  }
}

function modifiedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}

/** Of the start of a file, in which its session is named, and of each further part of one that holds several. */
const partBytes = 64 * 1024
/** What is looked at of a file that holds several sessions. */
const maxBytes = 64 * 1024 * 1024
/** A member, or a pair of name and value, as Gemini CLI writes its resource. */
const sessionId = /"(?:session_id|sessionId|session\.id)"\s*[:,]\s*"([\w.-]{1,200})"/g
/** As long as what names a session may be, where one part ends within it. */
const overlap = 512

/** The sessions that a file names; none if it cannot be read, for whoever reads it says why. */
function sessionsIn(path: string, all: boolean): readonly string[] {
  const part = Buffer.alloc(partBytes)
  const found = new Set<string>()
  try {
    const file = openSync(path, 'r')
    try {
      for (let at = 0; at < maxBytes; at += partBytes - overlap) {
        const size = readSync(file, part, 0, partBytes, at)
        for (const [, id = ''] of part.toString('utf8', 0, size).matchAll(sessionId)) {
          found.add(id)
          if (!all) return [id]
        }
        if (!all || size < partBytes) break
      }
    } finally {
      closeSync(file)
    }
  } catch {
    return []
  }
  return [...found]
}
