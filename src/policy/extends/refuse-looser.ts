import type { Level } from '../../model/finding.js'
import type { AllowList, Policy } from '../../model/policy.js'
import { compileToolPattern } from '../../text/tool-pattern.js'
import { isNull, type Tree, type TreeMap, treeValue } from '../document/document-tree.js'
import { entryOf, membersOf, scalarOf } from './tree-entries.js'

/** What is known of the policy that another one could loosen. */
export type Stated = Pick<
  Policy,
  'aliases' | 'sequences' | 'levels' | 'tolerate' | 'unconstrainedTools' | 'tools' | 'toolClasses'
>

/** A statement that lets through what another file stops. */
export interface Looser {
  readonly path: string
  readonly offset: number
  readonly what: string
}

const rank: Readonly<Record<Level, number>> = { error: 2, warning: 1, note: 0 }

/**
 * What a policy says that lets through what others stop: a lower level, more tolerance, a waiver, an exclusion, a gate of cases,
 * another meaning of a tool's name, a class that lets a tool through.
 */
export function looserThan(others: Stated, documents: readonly TreeMap[], upper: TreeMap): readonly Looser[] {
  const found: Looser[] = []
  const add = (path: string, offset: number, what: string) => found.push({ path, offset, what })
  const isTheirs = (key: string) => /^[EW]_[A-Z_]+$/.test(key) || others.sequences.some(({ id }) => id === key)
  for (const [key, entry] of membersOf(upper, 'levels')) {
    const level = scalarOf(entry) as Level
    if (isTheirs(key) && rank[level] < rank[levelIn(others, key)])
      add(`levels.${key}`, entry.keyOffset, `The level of \`${key}\``)
  }
  for (const [key, entry] of membersOf(upper, 'tolerate'))
    if (isTheirs(key) && Number(scalarOf(entry)) > (others.tolerate.get(key)?.value ?? 0))
      add(`tolerate.${key}`, entry.keyOffset, `The tolerance of \`${key}\``)
  const tools = toolsIn(others.sequences)
  for (const [alias, { keyOffset }] of membersOf(upper, 'aliases'))
    if (!others.aliases.has(alias) && tools.has(alias)) add(`aliases.${alias}`, keyOffset, `The alias \`${alias}\``)
  const lets = classesThatLetThrough(others, documents)
  for (const [tool, { keyOffset, value }] of membersOf(upper, 'tool_classes')) {
    const known = others.toolClasses.get(tool) ?? []
    const given = textsIn(value).find((name) => !known.includes(name) && lets(name))
    if (given !== undefined) add(`tool_classes.${tool}`, keyOffset, `The class \`${given}\` of \`${tool}\``)
  }
  const waivers = entryOf(upper, 'waivers')
  if (waivers?.value.kind === 'list' && waivers.value.items.length > 0) add('waivers', waivers.keyOffset, 'A waiver')
  const cases = entryOf(upper, 'cases')
  if (cases) add('cases', cases.keyOffset, 'A gate of cases')
  const exclude = membersOf(upper, 'coverage').find(([key]) => key === 'exclude')?.[1]
  if (exclude && !isNull(exclude.value)) add('coverage.exclude', exclude.keyOffset, 'An exclusion')
  return found
}

/** The names that rules mean as tools: an alias of this name would take them away from the rule. */
function toolsIn(part: unknown): ReadonlySet<unknown> {
  if (typeof part !== 'object' || part === null) return new Set()
  return new Set(Object.entries(part).flatMap(([key, each]) => [...(key === 'tools' ? each : []), ...toolsIn(each)]))
}

function levelIn({ levels, sequences, unconstrainedTools }: Stated, key: string): Level {
  const stated = levels.get(key)?.value ?? sequences.find(({ id }) => id === key)?.level
  if (stated) return stated
  if (key === 'E_TOOL_UNCONSTRAINED' && unconstrainedTools.value !== 'deny') return 'warning'
  return key.startsWith('W_') ? 'warning' : 'error'
}

/** Operands of which more calls let more pass. */
const helping: ReadonlySet<string> = new Set([
  ...['before.first', 'require.tool', 'after.then', 'eventually.tool', 'sequence.tools'],
  ...['approvals.call', 'reset', 'not'],
])

/** Whether a tool that gets the class passes more of what the policies say: those of `allow_classes`, and of what rules ask for. */
function classesThatLetThrough({ tools }: Stated, documents: readonly TreeMap[]): (name: string) => boolean {
  const allowed = [tools, ...(tools.alsoAllow ?? [])].flatMap(({ allowClasses = [] }: AllowList) => allowClasses)
  const asked = documents.flatMap((document) => [
    ...itemsOf(document, 'sequences').flatMap((rule) => classesIn(rule, typeOf(rule), false)),
    ...itemsOf(document, 'approvals').flatMap((approval) => classesIn(approval, 'approvals', false)),
  ])
  const patterns = [...allowed.map(({ value }) => value), ...asked].map(compileToolPattern)
  return (name) => patterns.some((matches) => matches(name))
}

function itemsOf(document: TreeMap, key: string): readonly Tree[] {
  const value = entryOf(document, key)?.value
  return value === undefined ? [] : value.kind === 'list' ? value.items : [value]
}

function typeOf(rule: Tree): string {
  const type = rule.kind === 'map' ? rule.entries.get('type') : undefined
  return type ? String(scalarOf(type)) : ''
}

function classesIn(tree: Tree, type: string, helps: boolean): readonly string[] {
  if (tree.kind === 'scalar') return []
  if (tree.kind === 'list') return tree.items.flatMap((item) => classesIn(item, type, helps))
  return [...tree.entries].flatMap(([key, { value }]) => {
    if (helps && key === 'class') return textsIn(value)
    return classesIn(value, type, helps || helping.has(key) || helping.has(`${type}.${key}`))
  })
}

function textsIn(tree: Tree): readonly string[] {
  return [treeValue(tree)].flat().filter((item): item is string => typeof item === 'string')
}
