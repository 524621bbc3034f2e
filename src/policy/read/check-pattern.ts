import type { Tree } from '../document/document-tree.js'
import type { PolicyProblems } from '../policy-problems.js'

/** Warns of a tool pattern whose `*` stands inside: a wildcard here, a literal star elsewhere. */
export function checkPattern(pattern: Tree, problems: PolicyProblems): void {
  if (pattern.kind !== 'scalar' || typeof pattern.value !== 'string') return
  const inner = pattern.value.replace(/^\*+/, '').replace(/\*+$/, '')
  if (!inner.includes('*')) return
  const message = `\`${pattern.value}\` has a \`*\` inside; here it is a wildcard, other engines take it literally and match nothing.`
  problems.add('W_PATTERN_INTERIOR_STAR', pattern.offset, message)
}
