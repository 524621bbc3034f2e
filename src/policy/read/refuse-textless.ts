import { type Tree, type TreeMap, treeValue } from '../document/document-tree.js'
import type { Fields } from './fields.js'

/** `any_arg` is asked of texts alone: what no text can satisfy would never be met, or always be broken. */
export function refuseTextless(fields: Fields, key: string, tree: Tree): void {
  const isPossible = tree.kind === 'map' ? isOfSomeText(tree) : tree.kind === 'list' || typeof tree.value === 'string'
  if (isPossible) return
  fields.invalid(
    tree.offset,
    `\`${fields.name(key)}\` is asked of texts, and no text satisfies it.`,
    'Say what a text must be, such as `{ pattern: "…" }` or `{ const: "…" }`; a number is asked for by its path, in `args`.',
  )
}

function isOfSomeText(map: TreeMap): boolean {
  const value = (name: string) => {
    const entry = map.entries.get(name)
    return entry && treeValue(entry.value)
  }
  const [constant, allowed, type] = [value('const'), value('enum'), value('type')]
  if (constant !== undefined && typeof constant !== 'string') return false
  if (Array.isArray(allowed) && !allowed.some((item) => typeof item === 'string')) return false
  if (type !== undefined && ![type].flat().includes('string')) return false
  const isNumeric = [...map.entries.keys()].some((name) => numeric.has(name))
  return !isNumeric || type !== undefined || [...map.entries.keys()].some((name) => ofTexts.has(name))
}

const numeric: ReadonlySet<string> = new Set(
  'min max minimum maximum exclusiveMinimum exclusiveMaximum multipleOf'.split(' '),
)
const ofTexts: ReadonlySet<string> = new Set(['pattern', 'minLength', 'maxLength', 'format', '$ref'])
