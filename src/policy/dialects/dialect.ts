import type { TreeMap } from '../document/document-tree.js'
import type { PolicyProblems } from '../policy-problems.js'

/** A way of writing a policy that people use. Each is rewritten, places kept, into the canonical form, which alone is read further. */
export interface Dialect {
  readonly id: string
  /** By shape, never by file name. */
  recognises(root: TreeMap): boolean
  /** Adds problems for what cannot be said in the canonical form. */
  rewrite(root: TreeMap, problems: PolicyProblems): TreeMap
}
