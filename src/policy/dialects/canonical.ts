import { treeMap } from '../document/document-tree.js'
import type { Dialect } from './dialect.js'
import { LEGACY_KEYS } from './version-one.js'

/** Keys of the root, in the order of docs/policy.md. */
export const ROOT_KEYS = [
  'version',
  'name',
  'metadata',
  'tools',
  'tool_classes',
  'schemas',
  'enforcement',
  'limits',
  'aliases',
  'sequences',
  'levels',
  'tolerate',
  'coverage',
  'waivers',
  'show_args',
  'on_error',
  'tool_pins',
  'discovery',
  'runtime_monitor',
  'kill_switch',
  'signatures',
  'obligations',
  'description',
  '$schema',
] as const

/** Keys that are about the document, in policies and elsewhere. */
const HEADER_KEYS: readonly string[] = ['version', 'name', 'metadata', 'description', '$schema']

/** Keys that make a document a policy, those of version 1 among them. */
export const SECTION_KEYS: readonly string[] = [...ROOT_KEYS, ...LEGACY_KEYS].filter(
  (key) => !HEADER_KEYS.includes(key),
)

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
