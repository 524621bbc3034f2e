import { timeOf } from '../../../calls/time/read-time.js'
import { textOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'

/**
 * Finds the lines of a session that repeat those of the session that it was forked from. Ids of sessions and turns are UUIDs
 * of version 7, which begin with their time: a turn that began before the session did is repeated. Where ids do not say so, a
 * line counts: twice is better than not at all.
 */
export class CodexFork {
  readonly #session: JsonObject
  readonly #line: JsonObject
  /** The ids by which the head of a parent is known, and of its parent. */
  readonly #parents = new Set<string>()
  #isFork: boolean
  /** Whether a turn of its own has begun: nothing after it is repeated. */
  #hasBegun = false
  /** Whether the lines of the turn at hand are repeated. */
  isReplay = false

  constructor(line: JsonObject, session: JsonObject) {
    this.#line = line
    this.#session = session
    this.#isFork = this.#addParent(session)
  }

  /** Whether a further head is that of the parent: named so, or made before this session and written after it. */
  isParent(line: JsonObject, session: JsonObject): boolean {
    if (this.#hasBegun) return false
    const id = textOf(session.id)
    // Lines are repeated when a fork begins: an earlier one is of another file that was put behind this one.
    const isNamed = id !== undefined && this.#parents.has(id) && !isBefore(line.timestamp, this.#line.timestamp)
    const isCopied =
      isBefore(session.timestamp, this.#session.timestamp) && isBefore(this.#line.timestamp, line.timestamp, true)
    if (!isNamed && !isCopied) return false
    this.#addParent(session)
    this.#isFork = true
    return true
  }

  turn({ turn_id: turn }: JsonObject): void {
    const [began, session] = [beginOf(turn), beginOf(this.#session.id)]
    const isKnown = began !== undefined && session !== undefined
    this.#hasBegun ||= isKnown && began >= session
    this.isReplay = this.#isFork && !this.#hasBegun && isKnown && began < session
  }

  #addParent({ forked_from_id: parent }: JsonObject): boolean {
    const id = textOf(parent)
    if (id !== undefined) this.#parents.add(id)
    return id !== undefined
  }
}

/** The time in a UUID of version 7: the first twelve digits. */
function beginOf(id: JsonValue | undefined): string | undefined {
  return /^([0-9a-f]{8}-[0-9a-f]{4})-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i.exec(textOf(id) ?? '')?.[1]?.toLowerCase()
}

function isBefore(a: JsonValue | undefined, b: JsonValue | undefined, orEqual = false): boolean {
  const [first, second] = [timeOf(a), timeOf(b)]
  if (first === undefined || second === undefined) return false
  return first < second || (orEqual && first === second)
}
