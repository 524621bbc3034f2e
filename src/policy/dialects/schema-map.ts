import { type Tree, type TreeMap, treeMap } from '../document/document-tree.js'
import { SCHEMA_KEYWORDS } from '../read/schema-keywords.js'
import { ROOT_KEYS } from './canonical.js'
import type { Dialect } from './dialect.js'

const SECTIONS: readonly string[] = [...ROOT_KEYS, 'constraints', 'allow', 'deny']

/**
 * A bare map of tool → JSON Schema, as `args_valid` takes it, with `$defs` for shared definitions.
 * A tool may be named like a section (`allow`, `schemas`): its value is then a schema, which no section looks like.
 */
export const schemaMap: Dialect = {
  id: 'schema-map',
  recognises(root) {
    const tools = [...root.entries].filter(([key]) => key !== '$defs')
    const section = ([key, entry]: (typeof tools)[number]) => SECTIONS.includes(key) && !looksLikeSchema(entry.value)
    return tools.length > 0 && !tools.some(section) && tools.some(([, entry]) => looksLikeSchema(entry.value))
  },
  rewrite(root) {
    return treeMap(root.offset, [['schemas', { keyOffset: root.offset, value: root }]])
  },
}

/** A boolean, or a mapping in which at least one key and no foreign section is a JSON Schema keyword. */
function looksLikeSchema(tree: Tree): boolean {
  if (tree.kind === 'scalar') return typeof tree.value === 'boolean'
  return tree.kind === 'map' && hasKeyword(tree)
}

function hasKeyword(map: TreeMap): boolean {
  const keywords = [...map.entries].filter(([key, entry]) => SCHEMA_KEYWORDS.has(key) && fitsKeyword(key, entry.value))
  return keywords.length > 0 && keywords.length * 2 > map.entries.size
}

/** A tool that is named like a keyword (`type`, `items`) holds a schema of its own, not what the keyword takes. */
function fitsKeyword(key: string, value: Tree): boolean {
  if (key === 'type') return value.kind !== 'map'
  if (key === 'required' || key === 'enum') return value.kind === 'list'
  return true
}
