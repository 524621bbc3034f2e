import { compareNumbers, ExactNumber } from '../../model/exact-number.js'
import { isNull, type Tree, type TreeEntry, type TreeMap, treeMap, treeValue } from '../document/document-tree.js'
import type { PolicyProblems } from '../policy-problems.js'
import { durationOf } from '../read/read-keys.js'
import { entryOf, scalarOf } from './tree-entries.js'

/** Lays a policy over another. What both say adds up; of two limits the stricter one holds. */
export function layOver(lower: TreeMap, upper: TreeMap, problems: PolicyProblems): TreeMap {
  const entries = new Map<string, TreeEntry>()
  for (const key of new Set([...lower.entries.keys(), ...upper.entries.keys()])) {
    if (key === 'extends' || key === 'override') continue
    const [a, b] = [entryOf(lower, key), entryOf(upper, key)]
    const merged = a && b ? both(key, a, b, problems) : (b ?? a)
    // A policy has its own name, and none that it extends.
    if (merged && !(b === undefined && OWN.includes(key))) entries.set(key, merged)
  }
  return treeMap(upper.offset, entries)
}

const OWN: readonly string[] = ['name', 'description', 'metadata', '$schema']

function both(key: string, a: TreeEntry, b: TreeEntry, problems: PolicyProblems): TreeEntry {
  switch (key) {
    case 'sequences':
    case 'approvals':
    case 'waivers':
    case 'show_args':
      return joined(a, b)
    case 'tools':
      return members(withoutAllowed(a, b), b, (name, x, y) => {
        return name === 'require_args' || name === 'arg_constraints'
          ? members(x, y, (_, __, later) => later)
          : unite(name, x, y, problems)
      })
    case 'tool_classes':
      return members(a, b, (_, x, y) => joined(x, y))
    case 'schemas':
      return members(a, b, (name, x, y) =>
        name === '$defs' ? members(x, y, (def, one, two) => same(def, one, two, problems)) : y,
      )
    case 'aliases':
      return members(a, b, (name, x, y) => same(name, x, y, problems))
    case 'enforcement':
      return members(a, b, (_, x, y) => stricter(x, y, ['deny', 'warn', 'allow']))
    case 'limits':
      return members(a, b, (name, x, y) => amount(name, x, y, (order) => order < 0))
    case 'coverage':
      return members(a, b, (name, x, y) =>
        name === 'exclude' ? joined(x, y) : amount(name, x, y, (order) => order > 0),
      )
    case 'levels':
    case 'tolerate':
      return members(a, b, (_, __, y) => y)
    case 'version':
      return b
    default:
      // What cannot be added up must say the same, or be replaced by name: neither is to be lost.
      return OWN.includes(key) ? b : same(key, a, b, problems)
  }
}

/** Each file's list of allowed tools is asked for itself: that of the lower one is not to add to that of the upper one. */
function withoutAllowed(a: TreeEntry, b: TreeEntry): TreeEntry {
  if (a.value.kind !== 'map' || b.value.kind !== 'map') return a
  if (!hasAllowList(b.value)) return a
  const kept = [...a.value.entries].filter(([key]) => !ALLOWING.includes(key))
  return { ...a, value: treeMap(a.value.offset, kept) }
}

const ALLOWING: readonly string[] = ['allow', 'allow_classes']

/** Whether a section `tools` says what may be called; a key without a value says nothing. */
export function hasAllowList(tools: TreeMap): boolean {
  return ALLOWING.some((key) => entryOf(tools, key) !== undefined)
}

function members(a: TreeEntry, b: TreeEntry, join: (name: string, x: TreeEntry, y: TreeEntry) => TreeEntry): TreeEntry {
  if (a.value.kind !== 'map' || b.value.kind !== 'map') return b
  const entries = new Map(a.value.entries)
  for (const [name, y] of b.value.entries) {
    const x = entryOf(a.value, name)
    entries.set(name, x && !isNull(y.value) ? join(name, x, y) : isNull(y.value) && x ? x : y)
  }
  return { keyOffset: b.keyOffset, value: treeMap(b.value.offset, entries) }
}

function joined(a: TreeEntry, b: TreeEntry): TreeEntry {
  const items = (tree: Tree) => (tree.kind === 'list' ? tree.items : [tree])
  return {
    keyOffset: b.keyOffset,
    value: { kind: 'list', offset: b.value.offset, items: [...items(a.value), ...items(b.value)] },
  }
}

/** Lists add up; what is not a list cannot. */
function unite(name: string, a: TreeEntry, b: TreeEntry, problems: PolicyProblems): TreeEntry {
  return a.value.kind === 'map' || b.value.kind === 'map' ? same(name, a, b, problems) : joined(a, b)
}

function same(name: string, a: TreeEntry, b: TreeEntry, problems: PolicyProblems): TreeEntry {
  if (JSON.stringify(treeValue(a.value)) !== JSON.stringify(treeValue(b.value))) {
    const message = `\`${name}\` means something else in a file that this policy extends.`
    problems.add('E_POLICY_INVALID', b.keyOffset, message, 'Give it another name, or name its path in `override`.')
  }
  return b
}

function stricter(a: TreeEntry, b: TreeEntry, order: readonly string[]): TreeEntry {
  return order.indexOf(String(scalarOf(b))) <= order.indexOf(String(scalarOf(a))) ? b : a
}

/** Of two amounts the one that is stricter; one that is not an amount is kept, so that reading it says why. */
function amount(name: string, lower: TreeEntry, upper: TreeEntry, isStricter: (order: number) => boolean): TreeEntry {
  const [a, b] = [amountOf(name, lower), amountOf(name, upper)]
  if (b === undefined) return upper
  return a !== undefined && isStricter(compareNumbers(b, a)) ? upper : lower
}

function amountOf(name: string, entry: TreeEntry): number | ExactNumber | undefined {
  const value = scalarOf(entry)
  if (typeof value === 'string') return name === 'max_duration' ? durationOf(value) : undefined
  return typeof value === 'number' || value instanceof ExactNumber ? value : undefined
}
