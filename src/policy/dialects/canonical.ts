import { treeMap } from '../document/document-tree.js'
import { ROOT_SECTIONS } from '../read/root-keys.js'
import type { Dialect } from './dialect.js'
import { LEGACY_KEYS } from './version-one.js'

/** Keys that make a document a policy, those of version 1 among them. */
export const SECTION_KEYS: readonly string[] = [...ROOT_SECTIONS, ...LEGACY_KEYS]

/** Version 2.0, and the older DSL (`version: "1.1"` with `sequences` and `aliases`), which is a part of it. */
export const canonical: Dialect = {
  id: 'canonical',
  recognises: () => true,
  /** Version 1 sections that are there and empty say nothing; tools that write `allow: null` are not to be scolded. */
  rewrite: (root) =>
    treeMap(
      root.offset,
      [...root.entries].filter(([key]) => !LEGACY_KEYS.some((old) => old === key)),
    ),
}
