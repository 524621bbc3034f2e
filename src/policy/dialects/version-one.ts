import { isNull, type Tree, type TreeEntry, type TreeMap, type TreeScalar, treeMap } from '../document/document-tree.js'
import type { PolicyProblems } from '../policy-problems.js'
import { Fields } from '../read/fields.js'
import { versionText } from '../version-text.js'
import type { Dialect } from './dialect.js'

/** The legacy form: version "1.0", `allow` and `deny` at the root, `constraints` as a list or a map. */
export const versionOne: Dialect = {
  id: 'version-one',
  recognises: (root) => legacyMark(root) !== undefined,
  rewrite(root, problems) {
    const message = 'This policy is written in the version 1 form; it is migrated in memory.'
    problems.add('W_POLICY_DEPRECATED', legacyMark(root) ?? root.offset, message)
    const entries = new Map(root.entries)
    for (const key of LEGACY_KEYS) entries.delete(key)
    const fields = new Fields(root, '', problems)
    const tools = joinLists(fields)
    if (tools) entries.set('tools', tools)
    const schemas = joinConstraints(fields)
    if (schemas) entries.set('schemas', schemas)
    return treeMap(root.offset, entries)
  },
}

export const LEGACY_KEYS = ['allow', 'deny', 'constraints'] as const

/** The place of what makes the document a version 1 policy. */
function legacyMark(root: TreeMap): number | undefined {
  for (const key of LEGACY_KEYS) {
    const entry = root.entries.get(key)
    const says = entry && !isNull(entry.value) && !(key === 'constraints' && isEmpty(entry.value))
    if (says) return entry.keyOffset
  }
  const version = root.entries.get('version')
  return version && versionText(version.value) === '1.0' ? version.value.offset : undefined
}

function isEmpty(tree: Tree): boolean {
  return tree.kind === 'list' ? tree.items.length === 0 : tree.kind === 'map' && tree.entries.size === 0
}

/** Root `allow` and `deny` are appended to those of `tools`. */
function joinLists(fields: Fields): TreeEntry | undefined {
  const tools = fields.map.entries.get('tools')
  if (tools && !isNull(tools.value) && tools.value.kind !== 'map') return tools
  const lists = new Map(tools?.value.kind === 'map' ? tools.value.entries : [])
  for (const key of ['allow', 'deny']) {
    const entry = fields.entry(key)
    const items = fields.list(key)
    const own = lists.get(key)?.value
    if (!entry || !items || (own && !isNull(own) && own.kind !== 'list')) continue
    const before = own?.kind === 'list' ? own.items : []
    lists.set(key, {
      keyOffset: entry.keyOffset,
      value: { ...entry.value, kind: 'list', items: [...before, ...items] },
    })
  }
  if (lists.size === 0) return tools
  const offset = tools?.keyOffset ?? fields.map.offset
  return { keyOffset: offset, value: treeMap(tools?.value.offset ?? offset, lists) }
}

function joinConstraints(fields: Fields): TreeEntry | undefined {
  const constraints = fields.entry('constraints')
  const schemas = fields.map.entries.get('schemas')
  if (!constraints || (schemas && !isNull(schemas.value) && schemas.value.kind !== 'map')) return schemas
  const joined = new Map(schemas?.value.kind === 'map' ? schemas.value.entries : [])
  for (const [tool, entry] of readConstraints(constraints.value, fields)) {
    if (joined.has(tool)) {
      const message = `The constraint on \`${tool}\` replaces its earlier schema or constraint, which is not enforced.`
      fields.problems.add('W_POLICY_CONSTRAINT_REPLACED', entry.keyOffset, message)
    }
    joined.set(tool, entry)
  }
  return { keyOffset: constraints.keyOffset, value: treeMap(constraints.value.offset, joined) }
}

/** tool → the schema that its constraint means, in the order of the document; a tool may come twice. */
export function readConstraints(constraints: Tree, fields: Fields): (readonly [string, TreeEntry])[] {
  if (constraints.kind === 'map') {
    return [...constraints.entries].flatMap(([tool, entry]) =>
      constraintSchema(entry.value, entry.keyOffset, `constraints.${tool}`, fields.problems).map(
        (schema) => [tool, schema] as const,
      ),
    )
  }
  return (fields.list('constraints') ?? []).flatMap((item, index) => {
    const path = `constraints[${index}]`
    if (item.kind !== 'map') {
      fields.invalid(item.offset, `\`${path}\` must be a mapping with \`tool\` and \`params\`.`)
      return []
    }
    const entry = new Fields(item, path, fields.problems)
    entry.refuseUnknown(['tool', 'params'], operatorRemedy)
    const tool = entry.requiredText('tool')
    const params = entry.entry('params')
    if (!params) entry.missing('params')
    if (tool === undefined || !params) return []
    return constraintSchema(params.value, item.offset, `${path}.params`, fields.problems).map(
      (schema) => [tool, schema] as const,
    )
  })
}

/** `arg: R` or `arg: { matches: R }`, for each argument: the argument must be there, be text, and match. */
function constraintSchema(params: Tree, keyOffset: number, path: string, problems: PolicyProblems): TreeEntry[] {
  if (params.kind !== 'map') {
    problems.add(
      'E_POLICY_INVALID',
      params.offset,
      `\`${path}\` must be a mapping of argument → \`{ matches: REGEX }\`.`,
    )
    return []
  }
  const fields = new Fields(params, path, problems)
  const properties = [...params.entries].flatMap(([arg, entry]) => {
    const pattern = readPattern(fields, arg, entry)
    return pattern ? [[arg, argumentSchema(entry, pattern)] as const] : []
  })
  const at = params.offset
  const entry = (value: Tree): TreeEntry => ({ keyOffset, value })
  const schema = treeMap(at, [
    ['type', entry(scalar('object', at))],
    ['additionalProperties', entry(scalar(true, at))],
    ['properties', entry(treeMap(at, properties))],
    ['required', entry({ kind: 'list', offset: at, items: properties.map(([arg]) => scalar(arg, at)) })],
  ])
  return [entry(schema)]
}

function argumentSchema({ keyOffset }: TreeEntry, pattern: TreeScalar): TreeEntry {
  const at = pattern.offset
  const entry = (value: Tree): TreeEntry => ({ keyOffset, value })
  const value = treeMap(at, [
    ['type', entry(scalar('string', at))],
    ['pattern', entry(pattern)],
    ['minLength', entry(scalar(1, at))],
  ])
  return { keyOffset, value }
}

function readPattern(fields: Fields, arg: string, { value }: TreeEntry): TreeScalar | undefined {
  if (value.kind === 'scalar' && typeof value.value === 'string') return value
  if (value.kind === 'map') {
    const operators = new Fields(value, fields.name(arg), fields.problems)
    operators.refuseUnknown(['matches'], operatorRemedy)
    const pattern = value.entries.get('matches')?.value
    if (pattern?.kind === 'scalar' && typeof pattern.value === 'string') return pattern
  }
  const message = `\`${fields.name(arg)}\` has no \`matches\`, the only operator of version 1 constraints; it would restrict nothing.`
  return fields.invalid(value.offset, message, `${OPERATOR_REMEDY}.`)
}

const OPERATOR_REMEDY = 'Say what you mean as a JSON Schema under `schemas` (`deny_patterns` → `not: { pattern: … }`)'

function operatorRemedy(_key: string, known: readonly string[]): string {
  return `${OPERATOR_REMEDY}, or write ${known.map((name) => `\`${name}\``).join(' and ')}.`
}

function scalar(value: TreeScalar['value'], offset: number): TreeScalar {
  return { kind: 'scalar', offset, value }
}
