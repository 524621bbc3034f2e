import type { JsonValue } from '../model/json.js'
import { RecentMap } from '../wire/recent-map.js'
import { argumentsKey } from './arguments-digest.js'

/** Lines that are remembered over all files; beyond, one that comes again counts again. */
export const maxLines = 262_144

/** The lines of sessions, over all files of a reading: who resumes a session copies its lines into another file. */
export class LinesBefore {
  readonly #digests = new RecentMap<string>(2 * maxLines)

  /** What lines are known by: what two readings have both met, one reading of both would have met twice. */
  get met(): readonly string[] {
    return this.#digests.keys()
  }

  /** Whether the same line was read before. Another one under the same id is another line, and counts. */
  repeats(session: string, id: string, content: JsonValue | undefined): boolean {
    const key = JSON.stringify([session, id])
    const digest = argumentsKey(content)
    if (this.#digests.get(key) === digest) return true
    this.#digests.set(key, digest)
    return false
  }
}
