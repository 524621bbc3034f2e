import { type Tree, type TreeMap, treeMap } from '../document/document-tree.js'
import type { PolicyProblems } from '../policy-problems.js'
import { entryOf } from './tree-entries.js'

/** A path that a policy replaces whole in what it extends. */
export interface Override {
  readonly path: string
  readonly offset: number
}

export function readOverrides(tree: TreeMap, problems: PolicyProblems): readonly Override[] {
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

/** A path that names nothing in the policy or in what it extends was misspelt. */
export function refuseNameless({ path, offset }: Override, trees: readonly TreeMap[], problems: PolicyProblems): void {
  const [section, name] = partsOf(path)
  const isNamed = trees.some((tree) => {
    const entry = entryOf(tree, section)
    return entry !== undefined && (name === undefined || holds(entry.value, name))
  })
  if (isNamed) return
  const message = `\`${path}\` in \`override\` names nothing in this policy or in what it extends.`
  problems.add('E_POLICY_INVALID', offset, message)
}

/** Whether one of the paths replaces what a path names. */
export function covers(paths: ReadonlySet<string>, path: string): boolean {
  return paths.has(path) || paths.has(partsOf(path)[0])
}

/** A policy without what the paths name. */
export function applyOverrides(tree: TreeMap, paths: Iterable<string>): TreeMap {
  let left = tree
  for (const path of paths) left = without(left, path)
  return left
}

function without(tree: TreeMap, path: string): TreeMap {
  const [section, name] = partsOf(path)
  const there = entryOf(tree, section)
  if (!there) return tree
  const entries = new Map(tree.entries)
  if (name === undefined) entries.delete(section)
  else entries.set(section, { ...there, value: removed(there.value, name) })
  return treeMap(tree.offset, entries)
}

function partsOf(path: string): readonly [section: string, name: string | undefined] {
  const dot = path.indexOf('.')
  return dot < 0 ? [path, undefined] : [path.slice(0, dot), path.slice(dot + 1)]
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
