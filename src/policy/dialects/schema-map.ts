import { type Tree, type TreeEntry, type TreeMap, treeMap } from '../document/document-tree.js'
import { type KeywordValue, schemaKeywords } from '../schemas/schema-keywords.js'
import { SECTION_KEYS } from './canonical.js'
import type { Dialect } from './dialect.js'

/**
 * A bare map of tool → JSON Schema, as `args_valid` takes it, with `$defs` for shared definitions: each value looks like a schema.
 * A tool may be named like a section (`allow`, `schemas`): its value is then a schema, which no section looks like.
 */
export const schemaMap: Dialect = {
  id: 'schema-map',
  recognises(root) {
    const tools = toolEntries(root)
    return (
      tools.some(([, { value }]) => isSchema(value)) && tools.every(([tool, { value }]) => mayBeSchema(tool, value))
    )
  },
  rewrite(root) {
    const defs = root.entries.get('$defs')
    const entries: [string, TreeEntry][] = [
      ...(defs ? [['$defs', defs] as [string, TreeEntry]] : []),
      ...toolEntries(root),
    ]
    return treeMap(root.offset, [['schemas', { keyOffset: root.offset, value: treeMap(root.offset, entries) }]])
  },
}

/** All but shared definitions and what belongs to the author. */
export function toolEntries(root: TreeMap): [string, TreeEntry][] {
  return [...root.entries].filter(([key, { value }]) => key !== '$defs' && (isSchema(value) || !key.startsWith('x-')))
}

/** A mapping in which at least half of the keys are keywords, and one of them asserts something. */
export function isSchema(tree: Tree): boolean {
  return share(tree) >= 0.5
}

function mayBeSchema(tool: string, value: Tree): boolean {
  if (SECTION_KEYS.includes(tool)) return share(value) > 0.5
  const saysNothing =
    value.kind === 'map' ? value.entries.size === 0 : value.kind === 'scalar' && typeof value.value === 'boolean'
  return saysNothing || isSchema(value)
}

/** Of the keys of a mapping, how many are keywords of JSON Schema; 0 if none asserts anything. */
function share(tree: Tree): number {
  if (tree.kind !== 'map') return 0
  const keywords = [...tree.entries].filter(([key, { value }]) => schemaKeywords.has(key) && fits(key, value))
  const asserting = keywords.some(([key]) => !SILENT.includes(schemaKeywords.get(key)?.value as KeywordValue))
  return asserting ? keywords.length / tree.entries.size : 0
}

const SILENT: readonly KeywordValue[] = ['note', 'ignored', 'anything', 'text', 'id', 'anchor']

/** A tool that is named like a keyword (`type`, `items`) holds a schema of its own, not what the keyword takes. */
function fits(key: string, value: Tree): boolean {
  if (key === 'type') return value.kind !== 'map'
  if (key === 'required' || key === 'enum') return value.kind === 'list'
  return true
}
