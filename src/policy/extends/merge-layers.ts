import { compareNumbers, ExactNumber } from '../../model/exact-number.js'
import type { Level } from '../../model/finding.js'
import type { Policy } from '../../model/policy.js'
import { isNull, type Tree, type TreeEntry, type TreeMap, treeMap, treeValue } from '../document/document-tree.js'
import { PolicyProblems } from '../policy-problems.js'
import { durationOf } from '../read/read-keys.js'

/** What is known of the policy that another one is laid over. */
export type Below = Pick<Policy, 'aliases' | 'sequences' | 'levels' | 'tolerate' | 'unconstrainedTools'>

/**
 * Lays a policy over what it extends. What both say adds up; of two limits the stricter one holds. What would loosen the lower
 * one is an error unless `override` names its path, and then the lower one says nothing there.
 */
export function mergeLayers(lower: TreeMap, upper: TreeMap, below: Below, problems: PolicyProblems): TreeMap {
  const overrides = readOverrides(upper, problems)
  const kept = overrides.reduce((tree, { path, offset }) => without(tree, upper, path, offset, problems), lower)
  refuseLooser(upper, below, new Set(overrides.map(({ path }) => path)), problems)
  const entries = new Map<string, TreeEntry>()
  for (const key of new Set([...kept.entries.keys(), ...upper.entries.keys()])) {
    if (key === 'extends' || key === 'override') continue
    const [a, b] = [entryOf(kept, key), entryOf(upper, key)]
    const merged = a && b ? both(key, a, b, problems) : (b ?? a)
    // A policy has its own name, and none that it extends.
    if (merged && !(b === undefined && OWN.includes(key))) entries.set(key, merged)
  }
  return treeMap(upper.offset, entries)
}

const OWN: readonly string[] = ['name', 'description', 'metadata', '$schema']

function entryOf(tree: TreeMap, key: string): TreeEntry | undefined {
  const entry = tree.entries.get(key)
  return entry && !isNull(entry.value) ? entry : undefined
}

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

function scalarOf({ value }: TreeEntry): unknown {
  return value.kind === 'scalar' ? value.value : undefined
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

/** The paths that a policy overrides, as far as they can be read. */
export function overridesOf(tree: TreeMap): readonly string[] {
  return readOverrides(tree, new PolicyProblems({})).map(({ path }) => path)
}

/** A lower policy without what the paths name. */
export function applyOverrides(lower: TreeMap, paths: readonly string[]): TreeMap {
  return paths.reduce((tree, path) => without(tree, tree, path, -1, new PolicyProblems({})), lower)
}

interface Override {
  readonly path: string
  readonly offset: number
}

function readOverrides(tree: TreeMap, problems: PolicyProblems): readonly Override[] {
  const value = entryOf(tree, 'override')?.value
  if (value === undefined) return []
  const items = value.kind === 'list' ? value.items : [value]
  return items.flatMap((item) => {
    if (item.kind === 'scalar' && typeof item.value === 'string') return [{ path: item.value, offset: item.offset }]
    problems.add(
      'E_POLICY_INVALID',
      item.offset,
      '`override` must be a list of paths, such as `[tools.allow, "levels.E_TOOL_DENIED"]`.',
    )
    return []
  })
}

/** The lower policy without what a path names; a path that names nothing in either was misspelt. */
function without(lower: TreeMap, upper: TreeMap, path: string, offset: number, problems: PolicyProblems): TreeMap {
  const dot = path.indexOf('.')
  const [section, name] = dot < 0 ? [path, undefined] : [path.slice(0, dot), path.slice(dot + 1)]
  const [there, here] = [entryOf(lower, section), entryOf(upper, section)]
  const isNamed = [there, here].some((entry) => entry !== undefined && (name === undefined || holds(entry.value, name)))
  if (!isNamed) {
    problems.add(
      'E_POLICY_INVALID',
      offset,
      `\`${path}\` in \`override\` names nothing in this policy or in what it extends.`,
    )
    return lower
  }
  if (!there) return lower
  const entries = new Map(lower.entries)
  if (name === undefined) entries.delete(section)
  else entries.set(section, { ...there, value: removed(there.value, name) })
  return treeMap(lower.offset, entries)
}

function holds(tree: Tree, name: string): boolean {
  if (tree.kind === 'list') return tree.items.some((item) => idOf(item) === name)
  return tree.kind === 'map' && (tree.entries.has(name) || deeper(tree, name) !== undefined)
}

function removed(tree: Tree, name: string): Tree {
  if (tree.kind === 'list') return { ...tree, items: tree.items.filter((item) => idOf(item) !== name) }
  if (tree.kind !== 'map') return tree
  if (tree.entries.has(name))
    return treeMap(
      tree.offset,
      [...tree.entries].filter(([key]) => key !== name),
    )
  const inner = deeper(tree, name)
  if (inner === undefined) return tree
  const entries = new Map(tree.entries)
  const entry = entries.get(inner.key)!
  entries.set(inner.key, { ...entry, value: removed(entry.value, inner.rest) })
  return treeMap(tree.offset, entries)
}

function deeper(tree: TreeMap, name: string): { readonly key: string; readonly rest: string } | undefined {
  const dot = name.indexOf('.')
  const [key, rest] = [name.slice(0, Math.max(dot, 0)), name.slice(dot + 1)]
  const entry = dot > 0 ? tree.entries.get(key) : undefined
  return entry && holds(entry.value, rest) ? { key, rest } : undefined
}

function idOf(rule: Tree): unknown {
  const id = rule.kind === 'map' ? rule.entries.get('id')?.value : undefined
  return id?.kind === 'scalar' ? id.value : undefined
}

const rank: Readonly<Record<Level, number>> = { error: 2, warning: 1, note: 0 }

/** A lower level, more tolerance, a waiver and an exclusion let through what the lower policy stops. */
function refuseLooser(upper: TreeMap, below: Below, overrides: ReadonlySet<string>, problems: PolicyProblems): void {
  const refuse = (path: string, offset: number, what: string) => {
    if (overrides.has(path) || overrides.has(path.slice(0, path.indexOf('.')))) return
    problems.add(
      'E_POLICY_INVALID',
      offset,
      `${what} loosens what this policy extends.`,
      `If it is meant, say so: \`override: ["${path}"]\`.`,
    )
  }
  const isBelow = (key: string) => /^[EW]_[A-Z_]+$/.test(key) || below.sequences.some(({ id }) => id === key)
  for (const [key, entry] of membersOf(upper, 'levels')) {
    const level = scalarOf(entry) as Level
    if (isBelow(key) && rank[level] < rank[levelBelow(key, below)])
      refuse(`levels.${key}`, entry.keyOffset, `The level of \`${key}\``)
  }
  for (const [key, entry] of membersOf(upper, 'tolerate'))
    if (isBelow(key) && Number(scalarOf(entry)) > (below.tolerate.get(key)?.value ?? 0))
      refuse(`tolerate.${key}`, entry.keyOffset, `The tolerance of \`${key}\``)
  const tools = toolsIn(below.sequences)
  for (const [alias, { keyOffset }] of membersOf(upper, 'aliases'))
    if (!below.aliases.has(alias) && tools.has(alias)) refuse(`aliases.${alias}`, keyOffset, `The alias \`${alias}\``)
  const waivers = entryOf(upper, 'waivers')
  if (waivers?.value.kind === 'list' && waivers.value.items.length > 0) refuse('waivers', waivers.keyOffset, 'A waiver')
  const cases = entryOf(upper, 'cases')
  if (cases) refuse('cases', cases.keyOffset, 'A gate of cases')
  const exclude = membersOf(upper, 'coverage').find(([key]) => key === 'exclude')?.[1]
  if (exclude && !isNull(exclude.value)) refuse('coverage.exclude', exclude.keyOffset, 'An exclusion')
}

/** The names that rules mean as tools: an alias of this name would take them away from the rule. */
function toolsIn(part: unknown): ReadonlySet<unknown> {
  if (typeof part !== 'object' || part === null) return new Set()
  return new Set(Object.entries(part).flatMap(([key, each]) => [...(key === 'tools' ? each : []), ...toolsIn(each)]))
}

function membersOf(tree: TreeMap, key: string): readonly (readonly [string, TreeEntry])[] {
  const value = entryOf(tree, key)?.value
  return value?.kind === 'map' ? [...value.entries] : []
}

function levelBelow(key: string, { levels, sequences, unconstrainedTools }: Below): Level {
  const stated = levels.get(key)?.value ?? sequences.find(({ id }) => id === key)?.level
  if (stated) return stated
  if (key === 'E_TOOL_UNCONSTRAINED' && unconstrainedTools.value !== 'deny') return 'warning'
  return key.startsWith('W_') ? 'warning' : 'error'
}
