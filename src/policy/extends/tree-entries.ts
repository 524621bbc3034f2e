import { isNull, type TreeEntry, type TreeMap } from '../document/document-tree.js'

/** What a mapping says under a key; a key without a value says nothing. */
export function entryOf(tree: TreeMap, key: string): TreeEntry | undefined {
  const entry = tree.entries.get(key)
  return entry && !isNull(entry.value) ? entry : undefined
}

export function membersOf(tree: TreeMap, key: string): readonly (readonly [string, TreeEntry])[] {
  const value = entryOf(tree, key)?.value
  return value?.kind === 'map' ? [...value.entries] : []
}

export function scalarOf({ value }: TreeEntry): unknown {
  return value.kind === 'scalar' ? value.value : undefined
}
