import { ExactNumber } from '../model/exact-number.js'
import type { JsonValue } from '../model/json.js'
import { truncate } from '../text/truncate.js'
import { wellFormed } from '../text/well-formed.js'
import { behaviourLimits } from './behaviour.js'
import { SmallestKeys } from './smallest-keys.js'
import { TraceSet } from './trace-set.js'

/** Steps from the root, code points of one name, elements of a list that are looked at, names looked at in one call. */
const maxDepth = 4
const maxName = 64
const maxElements = 5
const maxVisits = 300

/** Length of a name that is remembered: agents choose the names. */
const maxRememberedName = 200

/** How many more names may be remembered, of all tools together. */
export interface Room {
  left: number
}

/** A path, and where the names that were met below it lead to. */
interface PathNode {
  readonly name: string
  readonly path: string
  /** Absent for the elements of lists, and where there are enough smaller paths. */
  readonly traces: TraceSet | undefined
  readonly below: Map<string, PathNode>
  /** The same in the order of the call before: the next one mostly has it, too. */
  readonly order: PathNode[]
  elements: PathNode | undefined
}

/**
 * The names of the arguments of one tool, as paths joined by dots, `*` for the elements of a list, and the traces that sent each. Never a
 * value. The same few names come again in all calls: what they lead to is put together once.
 */
export class ArgumentPaths {
  readonly #room: Room
  readonly #kept = new SmallestKeys<TraceSet>(behaviourLimits.arguments)
  readonly #root = pathNode('', '', undefined)
  #visits = 0

  constructor(room: Room) {
    this.#room = room
  }

  /** Paths were left out. */
  get cut(): boolean {
    return this.#kept.cut
  }

  sorted(): readonly (readonly [path: string, traces: TraceSet])[] {
    return this.#kept.sorted()
  }

  /** The arguments of a call of a trace. */
  see(args: JsonValue | undefined, run: number): void {
    this.#visits = 0
    this.#visit(args, this.#root, 0, run)
  }

  #visit(value: JsonValue | undefined, at: PathNode, depth: number, run: number): void {
    if (typeof value !== 'object' || value === null || value instanceof ExactNumber || depth === maxDepth) return
    if (Array.isArray(value)) {
      at.elements ??= pathNode('*', joined(at, '*'), undefined)
      const looked = Math.min(value.length, maxElements)
      for (let element = 0; element < looked; element++) this.#visit(value[element], at.elements, depth + 1, run)
      return
    }
    const object = value as { readonly [name: string]: JsonValue }
    let place = 0
    for (const name in object) {
      if (++this.#visits > maxVisits) return
      const expected = at.order[place]
      const below = expected !== undefined && expected.name === name ? expected : this.#below(at, name, place)
      place++
      below.traces?.add(run)
      this.#visit(object[name], below, depth + 1, run)
    }
  }

  #below(at: PathNode, name: string, place: number): PathNode {
    let node = at.below.get(name)
    if (node === undefined) {
      const path = joined(at, truncate(wellFormed(name), maxName))
      node = pathNode(
        name,
        path,
        this.#kept.at(path, () => new TraceSet()),
      )
      if (this.#room.left <= 0 || name.length > maxRememberedName) return node
      this.#room.left--
      at.below.set(name, node)
    }
    if (place <= at.order.length) at.order[place] = node
    return node
  }
}

function pathNode(name: string, path: string, traces: TraceSet | undefined): PathNode {
  return { name, path, traces, below: new Map(), order: [], elements: undefined }
}

function joined({ path }: PathNode, step: string): string {
  return path === '' ? step : `${path}.${step}`
}
