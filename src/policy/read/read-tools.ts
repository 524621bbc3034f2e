import type { AllowList, DenyEntry, ToolLists } from '../../model/policy.js'
import { checkName, checkNameKey } from './check-name.js'
import { Fields } from './fields.js'
import { LEVELS } from './levels.js'
import { ADVICE_KEYS, readAdvice } from './read-advice.js'
import { refuseClass, type Vocabulary } from './vocabulary.js'

/** Obligations of a gateway; accepted, not evaluated on traces. */
export const OBLIGATION_KEYS: readonly string[] = [
  'approval_required',
  'approval_required_classes',
  'restrict_scope',
  'restrict_scope_classes',
  'restrict_scope_contract',
  'redact_args',
  'redact_args_classes',
  'redact_args_contract',
]

const LIST_KEYS = ['allow', 'deny', 'allow_classes', 'deny_classes', 'require_args', 'arg_constraints'] as const

export const TOOL_KEYS: readonly string[] = [...LIST_KEYS, ...OBLIGATION_KEYS]

/** `tools.allow` and the like. `null` counts as absent, an empty list does not. */
/** @param others the sections of files that the policy extends, whose lists of allowed tools are asked too */
export function readToolLists(
  tools: Fields | undefined,
  vocabulary: Vocabulary,
  others: readonly Fields[] = [],
): ToolLists {
  if (!tools) return { deny: [], denyClasses: [] }
  tools.refuseUnknown(TOOL_KEYS)
  const deny = readDeny(tools)
  const alsoAllow = others.map((other) => readAllowList(other, vocabulary))
  for (const key of ['allow', 'deny']) warnAliases(tools, key, vocabulary.aliases)
  for (const key of ['allow_classes', 'deny_classes']) refuseUnknownClasses(tools, key, vocabulary)
  return {
    ...readAllowList(tools, vocabulary),
    ...(alsoAllow.length > 0 ? { alsoAllow } : {}),
    deny,
    denyClasses: tools.texts('deny_classes') ?? [],
  }
}

function readAllowList(tools: Fields, vocabulary: Vocabulary): AllowList {
  refuseUnknownClasses(tools, 'allow_classes', vocabulary)
  const entry = tools.entry('allow') ?? tools.entry('allow_classes')
  return {
    allow: tools.patterns('allow'),
    ...(entry ? { allowAt: tools.problems.location(entry.keyOffset) } : {}),
    allowClasses: tools.texts('allow_classes'),
  }
}

/** Names and patterns, or `{ tool, message, help, level }`. */
function readDeny(tools: Fields): readonly DenyEntry[] {
  return (tools.list('deny') ?? []).flatMap((item, index): DenyEntry[] => {
    if (item.kind !== 'map') return tools.pattern(item, `${tools.name('deny')}[${index}]`)
    const fields = new Fields(item, `${tools.name('deny')}[${index}]`, tools.problems)
    fields.refuseUnknown(['tool', 'level', ...ADVICE_KEYS])
    const tool = fields.requiredText('tool')
    if (tool === undefined) return []
    const name = fields.get('tool')!
    checkName(name, tools.problems)
    const level = fields.choice('level', LEVELS)?.value
    const at = tools.problems.location(item.offset)
    return [{ value: tool, at, ...(level && { level }), ...readAdvice(fields) }]
  })
}

/** A tool may have the name of an alias; it is then among the members, and listing it means the tool. */
function warnAliases(tools: Fields, key: string, aliases: ReadonlyMap<string, readonly string[]>): void {
  for (const item of tools.list(key) ?? []) {
    const entry = item.kind === 'map' ? item.entries.get('tool')?.value : item
    const name = entry?.kind === 'scalar' ? String(entry.value) : ''
    const members = aliases.get(name)
    if (!members || members.includes(name)) continue
    const message = `\`${name}\` is an alias; in \`${tools.name(key)}\` it means a tool of that name, not ${members.join(', ')}.`
    tools.problems.add('W_POLICY_ALIAS_IN_LIST', item.offset, message)
  }
}

function refuseUnknownClasses(tools: Fields, key: string, vocabulary: Vocabulary): void {
  const known = new Set([...vocabulary.toolClasses.values()].flat())
  for (const item of tools.list(key) ?? [])
    if (item.kind === 'scalar' && typeof item.value === 'string' && !known.has(item.value))
      refuseClass(tools, item.value, item.offset, vocabulary)
}

/** `tool_classes`: tool → class or list of classes. */
export function readToolClasses(root: Fields): ReadonlyMap<string, readonly string[]> {
  const fields = root.fields('tool_classes')
  for (const [tool, { keyOffset }] of fields?.map.entries ?? []) checkNameKey(tool, keyOffset, root.problems)
  return readNameLists(root, 'tool_classes')
}

/** A map of name → text or list of text. */
export function readNameLists(root: Fields, key: string): ReadonlyMap<string, readonly string[]> {
  const fields = root.fields(key)
  if (!fields) return new Map()
  const lists = new Map<string, readonly string[]>()
  for (const name of fields.map.entries.keys()) {
    const text = fields.get(name)?.kind === 'scalar' ? fields.text(name) : undefined
    lists.set(name, text === undefined ? (fields.texts(name) ?? []).map((item) => item.value) : [text])
  }
  return lists
}
