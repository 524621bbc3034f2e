import type { JsonObject, JsonValue } from '../../model/json.js'
import type { ArgumentConstraint } from '../../model/policy.js'
import { isNull, type Tree, type TreeEntry, type TreeMap, treeMap } from '../document/document-tree.js'
import { didYouMean } from '../nearest-name.js'
import type { SchemaReader } from '../schemas/read-schema.js'
import { schemaKeywords } from '../schemas/schema-keywords.js'
import { SHORT_FORMS, withImpliedType } from './argument-operators.js'
import { checkKey, checkNameKey } from './check-name.js'
import type { Fields } from './fields.js'
import { readSchemaEntry } from './read-schema-entry.js'

export interface Constraints {
  readonly constraints: ReadonlyMap<string, readonly ArgumentConstraint[]>
  /** Of `schemas["*"]`. */
  readonly otherConstraints?: readonly ArgumentConstraint[]
  readonly definitions: JsonObject
}

/**
 * Everything that arguments must satisfy, per tool: `schemas`, then `tools.require_args`, then `tools.arg_constraints`.
 * @param reader the one that read the conditions of rules, which may refer to the shared definitions too
 */
/** @param roots the policy's own document, or those of all its files: what each says of a tool must hold */
export function readConstraints(roots: readonly Fields[], reader: SchemaReader): Constraints {
  const parts = roots.map((root) => readPart(root, reader))
  const tools = [...new Set(parts.flatMap((part) => [...part.constraints.keys()]))]
  const constraints = new Map(tools.map((tool) => [tool, parts.flatMap((part) => ofTool(tool, part, parts))]))
  const others = parts.flatMap(({ otherConstraints = [] }) => otherConstraints)
  return { constraints, ...(others.length > 0 && { otherConstraints: others }), definitions: reader.definitions() }
}

/** An entry of one file does not take a tool out of `schemas["*"]` of another. */
function ofTool(tool: string, { constraints, otherConstraints = [] }: Part, parts: readonly Part[]) {
  const own = constraints.get(tool) ?? []
  return hasEntry(own) || !parts.some((part) => hasEntry(part.constraints.get(tool)))
    ? own
    : [...otherConstraints, ...own]
}

function hasEntry(constraints: readonly ArgumentConstraint[] = []): boolean {
  return constraints.some(({ origin }) => origin === 'schemas')
}

type Part = Omit<Constraints, 'definitions'>

function readPart(root: Fields, reader: SchemaReader): Part {
  const schemas = root.fields('schemas')
  const tools = root.fields('tools')
  const shared = schemas?.fields('$defs')
  const constraints = new Map<string, ArgumentConstraint[]>()
  let otherConstraints: ArgumentConstraint[] | undefined
  const add = (tool: string, origin: ArgumentConstraint['origin'], { keyOffset }: TreeEntry, schema: JsonValue) => {
    checkNameKey(tool, keyOffset, root.problems)
    const constraint = { origin, schema, at: root.problems.location(keyOffset) }
    constraints.set(tool, [...(constraints.get(tool) ?? []), constraint])
  }
  for (const [tool, entry] of schemas?.map.entries ?? []) {
    if (tool === '$defs') continue
    if (schemas && shared) refuseOverlap(schemas, tool, entry.value, shared.map)
    const own = readSchemaEntry(entry, `schemas.${tool}`, reader, root.problems)
    if (tool === '*') otherConstraints = own
    else {
      checkNameKey(tool, entry.keyOffset, root.problems)
      constraints.set(tool, own)
    }
  }
  for (const [tool, entry, names] of requiredArguments(tools)) {
    add(tool, 'require_args', entry, { type: 'object', required: names })
  }
  for (const [tool, entry, schema] of argumentConstraints(tools)) {
    add(tool, 'arg_constraints', entry, reader.read(schema, `tools.arg_constraints.${tool}`))
  }
  return { constraints, ...(otherConstraints && { otherConstraints }) }
}

function refuseOverlap(schemas: Fields, tool: string, schema: Tree, shared: TreeMap): void {
  const local = schema.kind === 'map' ? schema.entries.get('$defs')?.value : undefined
  if (local?.kind !== 'map') return
  for (const [name, { keyOffset }] of local.entries) {
    if (!shared.entries.has(name)) continue
    const message = `\`${name}\` is defined in \`schemas.$defs\` and again in the \`$defs\` of \`${tool}\`; the two must not overlap.`
    schemas.invalid(keyOffset, message, 'Rename one of them.')
  }
}

function requiredArguments(tools: Fields | undefined): (readonly [string, TreeEntry, readonly string[]])[] {
  const fields = tools?.fields('require_args')
  return [...(fields?.map.entries ?? [])].flatMap(([tool, entry]) => {
    const names = fields?.texts(tool)
    return names ? [[tool, entry, names.map((name) => name.value)] as const] : []
  })
}

function argumentConstraints(tools: Fields | undefined): (readonly [string, TreeEntry, TreeMap])[] {
  const fields = tools?.fields('arg_constraints')
  return [...(fields?.map.entries ?? [])].flatMap(([tool, entry]) => {
    const args = fields?.fields(tool)
    return args ? [[tool, entry, objectSchema(args)] as const] : []
  })
}

function objectSchema(args: Fields): TreeMap {
  const at = args.map.offset
  const entry = (value: Tree): TreeEntry => ({ keyOffset: at, value })
  const text = (value: string): Tree => ({ kind: 'scalar', offset: at, value })
  for (const [arg, { keyOffset }] of args.map.entries) checkKey(arg, keyOffset, args.problems)
  const properties = [...args.map.entries].map(
    ([arg, { keyOffset, value }]) => [arg, { keyOffset, value: argumentSchema(args, arg, value) }] as const,
  )
  const required = [...args.map.entries].filter(([, { value }]) => isRequired(value)).map(([arg]) => text(arg))
  return treeMap(at, [
    ['type', entry(text('object'))],
    ['properties', entry(treeMap(at, properties))],
    ['required', entry({ kind: 'list', offset: at, items: required })],
  ])
}

function isRequired(constraint: Tree): boolean {
  const required = constraint.kind === 'map' ? constraint.entries.get('required')?.value : undefined
  return required?.kind === 'scalar' && required.value === true
}

/**
 * The short forms (`min`, `max`, `required: true`) in the words of JSON Schema. A constraint without a `type` expects the type that
 * it speaks of: `{ max: 100 }` means a number, so that the text "1000000" does not slip by.
 */
function argumentSchema(args: Fields, arg: string, constraint: Tree): Tree {
  if (constraint.kind !== 'map') {
    const isSchema = constraint.kind === 'scalar' && typeof constraint.value === 'boolean'
    if (!isSchema) args.wrong(arg, 'a mapping, such as `{ min: 0, max: 100, required: true }`')
    return constraint
  }
  const entries = new Map<string, TreeEntry>()
  for (const [key, entry] of constraint.entries) {
    const flag = key === 'required' && entry.value.kind === 'scalar' && typeof entry.value.value === 'boolean'
    const operator = SHORT_FORMS.get(key) ?? key
    if (flag || key.startsWith('x-')) continue
    if (isNull(entry.value) && operator !== 'const' && operator !== 'default')
      args.wrong(arg, `a constraint; its \`${key}\` has no value`)
    if (schemaKeywords.has(operator)) entries.set(operator, entry)
    else refuseOperator(args, arg, key, entry)
  }
  withImpliedType(entries, constraint.offset)
  return treeMap(constraint.offset, entries)
}

/** An operator that nobody knows would be a restriction that nobody enforces, so it is an error, not a warning. */
function refuseOperator(args: Fields, arg: string, key: string, { keyOffset }: TreeEntry): void {
  const message = `\`${args.name(arg)}.${key}\` is not an operator that we know; a restriction that is not understood is not dropped.`
  const known =
    'Use min, max, enum, pattern, required, or a JSON Schema keyword (`deny_patterns` → `not: { pattern: … }`).'
  args.invalid(keyOffset, message, () => didYouMean(key, [...SHORT_FORMS.keys(), ...schemaKeywords.keys()]) ?? known)
}
