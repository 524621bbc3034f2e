import { ExactNumber, exactNumber } from '../../model/exact-number.js'
import type { JsonValue } from '../../model/json.js'

/** A YAML or JSON document with the place of everything in it. `offset` counts UTF-16 units of the text; -1 = never in a text. */
export type Tree = TreeScalar | TreeList | TreeMap

export interface TreeScalar {
  readonly kind: 'scalar'
  readonly offset: number
  readonly value: null | boolean | number | string | ExactNumber
  /** A number or boolean as its author wrote it. */
  readonly source?: string | undefined
  /** A text that goes over several lines where it is written. */
  readonly spansLines?: boolean | undefined
}

export interface TreeList {
  readonly kind: 'list'
  readonly offset: number
  readonly items: readonly Tree[]
}

export interface TreeMap {
  readonly kind: 'map'
  readonly offset: number
  readonly entries: ReadonlyMap<string, TreeEntry>
}

export interface TreeEntry {
  readonly keyOffset: number
  readonly value: Tree
}

/** Nesting and size beyond which a document is refused; far above any policy, far below what hurts. */
export const MAX_DEPTH = 100
export const MAX_NODES = 100_000

export const isNull = (tree: Tree | undefined): boolean => tree?.kind === 'scalar' && tree.value === null

export function treeMap(offset: number, entries: Iterable<readonly [string, TreeEntry]>): TreeMap {
  return { kind: 'map', offset, entries: new Map(entries) }
}

/** The plain value; `Object.fromEntries` keeps a key `__proto__` an ordinary key. */
export function treeValue(tree: Tree): JsonValue {
  switch (tree.kind) {
    case 'scalar':
      return tree.value
    case 'list':
      return tree.items.map(treeValue)
    case 'map':
      return Object.fromEntries([...tree.entries].map(([key, entry]) => [key, treeValue(entry.value)]))
  }
}

/** @throws TypeError with a sentence for the user if the value is not plain JSON, or is too deep or too large. */
export function treeOfValue(value: unknown): Tree {
  let nodes = 0
  const visit = (item: unknown, depth: number): Tree => {
    if (depth > MAX_DEPTH) throw new TypeError(`it is nested more than ${MAX_DEPTH} levels deep`)
    if (++nodes > MAX_NODES) throw new TypeError(`it has more than ${MAX_NODES} values`)
    if (item === null || typeof item === 'boolean' || typeof item === 'string') return scalar(item)
    if (typeof item === 'number' && Number.isFinite(item)) return scalar(item)
    if (item instanceof ExactNumber) return scalar(item)
    if (typeof item === 'bigint') return scalar(exactNumber(String(item)) as ExactNumber)
    if (Array.isArray(item)) return { kind: 'list', offset: -1, items: item.map((each) => visit(each, depth + 1)) }
    if (!isPlainObject(item)) throw new TypeError(`it holds a value that JSON cannot say (${describe(item)})`)
    const present = Object.entries(item).filter(([, member]) => member !== undefined)
    return treeMap(
      -1,
      present.map(([key, member]) => [key, { keyOffset: -1, value: visit(member, depth + 1) }]),
    )
  }
  return visit(value, 0)
}

function scalar(value: TreeScalar['value']): TreeScalar {
  return { kind: 'scalar', offset: -1, value }
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function describe(value: unknown): string {
  return typeof value === 'object' ? (value?.constructor?.name ?? 'object') : typeof value
}
