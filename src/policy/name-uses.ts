import type { Policy, SequenceRuleType } from '../model/policy.js'
import type { Tree } from './document/document-tree.js'
import type { Fields } from './read/fields.js'

/** A place of a policy where a tool is named. */
export interface NameUse {
  /** A name or pattern as written. */
  readonly name: string
  readonly offset: number
  /** For messages: `sequences[2].first`. */
  readonly place: string
  readonly kind: 'operand' | 'allow' | 'deny' | 'other'
  /** It says what must not happen, or is on the list of what may: no list needs to know it. */
  readonly mayBeUnknown: boolean
  /** A key of `tool_classes`. */
  readonly isClassMember?: boolean
}

/** The operands of a rule, and those that name what must not happen, or what makes it forbidden. */
const OPERANDS: Readonly<
  Record<SequenceRuleType, { readonly checked: readonly string[]; readonly free: readonly string[] }>
> = {
  require: { checked: ['tool'], free: [] },
  forbid: { checked: [], free: ['tool'] },
  blocklist: { checked: [], free: [] },
  before: { checked: ['first', 'then', 'reset'], free: [] },
  never_after: { checked: [], free: ['trigger', 'forbidden', 'reset'] },
  max_calls: { checked: ['tool', 'reset'], free: [] },
  total: { checked: ['tool', 'reset'], free: [] },
  eventually: { checked: ['tool'], free: [] },
  after: { checked: ['trigger', 'then', 'reset'], free: [] },
  sequence: { checked: ['tools'], free: [] },
  expect: { checked: ['calls'], free: [] },
}

/** Every name of a tool in a policy, in the order of the document's sections; an alias is a use of its members. */
export function* nameUses(root: Fields, { aliases }: Pick<Policy, 'aliases'>): Generator<NameUse> {
  const tools = root.fields('tools')
  for (const key of ['allow', 'deny'] as const)
    for (const item of listOf(tools?.get(key)))
      yield* texts(item, `tools.${key}`, (at) => ({ ...at, kind: key, mayBeUnknown: true }))
  for (const fields of [tools?.fields('require_args'), tools?.fields('arg_constraints'), root.fields('schemas')])
    yield* keys(fields, false)
  for (const use of keys(root.fields('tool_classes'), true)) yield { ...use, isClassMember: true }
  const free = new Set<string>()
  const checked = new Set<string>()
  for (const use of operands(root)) {
    if (!aliases.has(use.name)) yield use
    else (use.mayBeUnknown ? free : checked).add(use.name)
  }
  // An alias of which only rules about what must not happen speak is as free as their names.
  const isFree = (alias: string) => free.has(alias) && !checked.has(alias)
  for (const [alias, { keyOffset, value }] of root.fields('aliases')?.map.entries ?? []) {
    yield { name: alias, offset: keyOffset, place: 'aliases', kind: 'other', mayBeUnknown: true }
    for (const item of listOf(value))
      yield* texts(item, `aliases.${alias}`, (at) => ({ ...at, kind: 'other', mayBeUnknown: isFree(alias) }))
  }
}

function* operands(root: Fields): Generator<NameUse> {
  for (const [index, rule] of listOf(root.get('sequences')).entries()) {
    if (rule.kind !== 'map') continue
    const type = rule.entries.get('type')?.value
    const known = type?.kind === 'scalar' ? OPERANDS[type.value as SequenceRuleType] : undefined
    const max = rule.entries.get('max')?.value
    const forbids = max?.kind === 'scalar' && max.value === 0
    for (const [keys, isFree] of [
      [known?.checked ?? [], forbids],
      [known?.free ?? [], true],
    ] as const)
      for (const key of keys) {
        const operand = rule.entries.get(key)?.value
        if (!operand) continue
        yield* texts(operand, `sequences[${index}].${key}`, (at) => ({ ...at, kind: 'operand', mayBeUnknown: isFree }))
      }
  }
}

function* keys(fields: Fields | undefined, mayBeUnknown: boolean): Generator<NameUse> {
  for (const [name, { keyOffset }] of fields?.map.entries ?? [])
    if (name !== '$defs') yield { name, offset: keyOffset, place: fields!.path, kind: 'other', mayBeUnknown }
}

/** The names in a text, a list, or a mapping with a `tool`; what `not` takes away is on no list of what may. */
function* texts(
  tree: Tree,
  place: string,
  use: (at: { name: string; offset: number; place: string }) => NameUse,
): Generator<NameUse> {
  if (tree.kind === 'list') for (const item of tree.items) yield* texts(item, place, use)
  else if (tree.kind === 'map') {
    const tool = tree.entries.get('tool')?.value
    if (tool && tool.kind !== 'map') yield* texts(tool, place, use)
    const all = tree.entries.get('all')?.value
    if (all) yield* texts(all, place, use)
    const not = tree.entries.get('not')?.value
    if (not) yield* texts(not, `${place}.not`, (at) => ({ ...use(at), mayBeUnknown: true }))
  } else if (typeof tree.value === 'string') yield use({ name: tree.value, offset: tree.offset, place })
}

function listOf(tree: Tree | undefined): readonly Tree[] {
  return tree === undefined ? [] : tree.kind === 'list' ? tree.items : [tree]
}
