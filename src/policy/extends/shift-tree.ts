import { type Tree, treeMap } from '../document/document-tree.js'

/** The tree with all its places moved: those of several files are numbers of one line. */
export function shiftTree(tree: Tree, by: number): Tree {
  const offset = tree.offset < 0 ? tree.offset : tree.offset + by
  switch (tree.kind) {
    case 'scalar':
      return { ...tree, offset }
    case 'list':
      return { ...tree, offset, items: tree.items.map((item) => shiftTree(item, by)) }
    case 'map': {
      const entries = [...tree.entries].map(
        ([key, { keyOffset, value }]) =>
          [key, { keyOffset: keyOffset < 0 ? keyOffset : keyOffset + by, value: shiftTree(value, by) }] as const,
      )
      return treeMap(offset, entries)
    }
  }
}
