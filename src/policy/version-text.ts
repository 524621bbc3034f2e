import type { Tree } from './document/document-tree.js'

/** A version as text: a whole number gets its `.0`, any other number is as written. Undefined if it is not a version. */
export function versionText(tree: Tree): string | undefined {
  if (tree.kind !== 'scalar') return undefined
  if (typeof tree.value === 'string') return tree.value
  if (typeof tree.value !== 'number') return tree.value === null ? '' : undefined
  const text = tree.source ?? String(tree.value)
  return /^\d+$/.test(text) ? `${text}.0` : text
}
