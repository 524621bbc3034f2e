import type { Tree } from '../document/document-tree.js'

const OPERATORS: ReadonlySet<unknown> = new Set(['forbid', 'total', 'expect'])
const RULE_KEYS: ReadonlySet<string> = new Set(['same', 'reset', 'uses', 'count', 'distinct', 'streak', 'min', 'when'])
const SELECTOR_KEYS: ReadonlySet<string> = new Set([
  ...['args', 'result', 'any_arg', 'agent', 'server', 'phase', 'at', 'not', 'all', 'key', 'parallel'],
])

/**
 * Whether a rule says something that its default id leaves out and older rules had no words for. Two such rules with one default
 * id are not the same rule twice, so each needs an id of its own.
 */
export function saysMoreThanItsId(rule: Tree): boolean {
  if (rule.kind !== 'map') return false
  const type = scalar(rule.entries.get('type')?.value)
  if (OPERATORS.has(type)) return true
  for (const [key, { value }] of rule.entries) {
    if (RULE_KEYS.has(key) || (key === 'within' && type !== 'after' && type !== 'eventually')) return true
    if (key === 'within' && typeof scalar(value) === 'string') return true
    if (selectorSaysMore(value)) return true
  }
  return false
}

function selectorSaysMore(tree: Tree): boolean {
  if (tree.kind === 'list') return tree.items.some(selectorSaysMore)
  if (tree.kind === 'scalar') return typeof tree.value === 'string' && tree.value.startsWith('@')
  const tool = tree.entries.get('tool')?.value
  return (
    [...tree.entries.keys()].some((key) => SELECTOR_KEYS.has(key)) ||
    scalar(tree.entries.get('outcome')?.value) === 'denied' ||
    (tool !== undefined && selectorSaysMore(tool))
  )
}

function scalar(tree: Tree | undefined): unknown {
  return tree?.kind === 'scalar' ? tree.value : undefined
}
