import { ExactNumber } from '../model/exact-number.js'
import type { JsonValue } from '../model/json.js'
import { truncate } from '../text/truncate.js'
import { wellFormed } from '../text/well-formed.js'

/** Steps from the root, code points of one name, elements of a list that are looked at, names looked at in one call. */
const maxDepth = 4
const maxName = 64
const maxElements = 5
const maxVisits = 300

/** Paths that are remembered, and the length of a name that is: agents choose the names. */
const maxRemembered = 10_000
const maxRememberedName = 200

/** A path, and what the names that were met below it lead to. */
interface PathNode {
  readonly path: string
  readonly below: Map<string, PathNode>
}

/** The names of the arguments of calls. The same few come again in all of them: their paths are put together once. */
export class ArgumentPaths {
  readonly #root: PathNode = { path: '', below: new Map() }
  #remembered = 0
  #visits = 0

  /** Each path in the arguments of a call, as names joined by dots, `*` for the elements of a list; some of them again. Never a value. */
  each(args: JsonValue | undefined, take: (path: string) => void): void {
    this.#visits = 0
    this.#visit(args, this.#root, 0, take)
  }

  #visit(value: JsonValue | undefined, at: PathNode, depth: number, take: (path: string) => void): void {
    if (typeof value !== 'object' || value === null || value instanceof ExactNumber || depth === maxDepth) return
    if (Array.isArray(value)) {
      const below = value.length === 0 ? at : this.#below(at, '*', '*')
      const looked = Math.min(value.length, maxElements)
      for (let element = 0; element < looked; element++) this.#visit(value[element], below, depth + 1, take)
      return
    }
    const object = value as { readonly [name: string]: JsonValue }
    for (const name in object) {
      if (++this.#visits > maxVisits) return
      const below = at.below.get(name) ?? this.#below(at, name, truncate(wellFormed(name), maxName))
      take(below.path)
      this.#visit(object[name], below, depth + 1, take)
    }
  }

  #below(at: PathNode, name: string, shown: string): PathNode {
    const known = at.below.get(name)
    if (known) return known
    const node = { path: at.path === '' ? shown : `${at.path}.${shown}`, below: new Map() }
    if (this.#remembered < maxRemembered && name.length <= maxRememberedName) {
      this.#remembered++
      at.below.set(name, node)
    }
    return node
  }
}
