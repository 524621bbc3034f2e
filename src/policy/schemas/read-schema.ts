import type { JsonObject, JsonValue } from '../../model/json.js'
import { type SchemaDialect, schemaDialect } from '../../model/schema-dialect.js'
import { type Tree, type TreeEntry, type TreeMap, treeMap, treeValue } from '../document/document-tree.js'
import { didYouMean } from '../nearest-name.js'
import type { PolicyProblems, Remedy } from '../policy-problems.js'
import { checkKey } from '../read/check-name.js'
import { valueFault } from './keyword-value.js'
import { baseOf, NO_ADDRESS, ReferenceScope } from './reference-scope.js'
import { type Keyword, type KeywordValue, schemaKeywords } from './schema-keywords.js'
import { subschemas } from './subschemas.js'

/**
 * Reads JSON Schemas out of the document. A schema that would not compile, a keyword that nobody knows, and a `$ref` that leads
 * nowhere are problems: what a schema asks for and nothing checks would pass silently.
 */
export class SchemaReader {
  readonly #problems: PolicyProblems
  readonly #shared: TreeMap | undefined
  /** Schemas that were read, by dialect: shared definitions are read once, however many schemas refer to them. */
  readonly #read = new Map<SchemaDialect, Set<Tree>>()

  /** @param shared the definitions that every schema may refer to, name → schema */
  constructor(problems: PolicyProblems, shared: TreeMap | undefined) {
    this.#problems = problems
    this.#shared = shared
  }

  /** The schema of a tool's arguments. @param path where it stands, for messages: `schemas.get_user` */
  read(tree: Tree, path: string): JsonValue {
    if (tree.kind !== 'map') this.#schema(tree, path, emptyScope('2020-12'))
    else {
      const dialect = this.#dialect(tree, path)
      this.#schema(tree, path, {
        dialect,
        base: NO_ADDRESS,
        references: new ReferenceScope(tree, this.#shared, dialect),
      })
    }
    return schemaValue(tree)
  }

  /** The shared definitions; to be called last, because those that a schema refers to are read in its dialect. */
  definitions(): JsonObject {
    const dialects = this.#read.size > 0 ? [...this.#read.keys()] : ['2020-12' as const]
    for (const [name, { keyOffset, value }] of this.#shared?.entries ?? []) {
      checkKey(name, keyOffset, this.#problems)
      if (dialects.some((dialect) => this.#read.get(dialect)?.has(value))) continue
      this.#schema(value, `schemas.$defs.${name}`, this.#sharedScope(dialects[0] as SchemaDialect))
    }
    return this.#shared ? schemaMapValue(this.#shared) : {}
  }

  #dialect(tree: TreeMap, path: string): SchemaDialect {
    const entry = tree.entries.get('$schema')
    const uri = entry && treeValue(entry.value)
    const dialect = schemaDialect(uri)
    if (entry && dialect === undefined) {
      const message = `\`${path}.$schema\` names no dialect that Assay reads.`
      this.#broken(
        entry.value.offset,
        message,
        'Dialects: 2020-12 (without `$schema`), 2019-09, draft-07, draft-06, draft-04.',
      )
    }
    return dialect ?? '2020-12'
  }

  #sharedScope(dialect: SchemaDialect): Scope {
    const root = treeMap(-1, this.#shared ? [['$defs', { keyOffset: -1, value: this.#shared }]] : [])
    return { dialect, base: NO_ADDRESS, references: new ReferenceScope(root, undefined, dialect) }
  }

  #schema(tree: Tree, path: string, scope: Scope): void {
    const read = this.#read.get(scope.dialect) ?? new Set()
    this.#read.set(scope.dialect, read)
    if (read.has(tree)) return
    read.add(tree)
    if (tree.kind === 'scalar' && typeof tree.value === 'boolean') return
    if (tree.kind !== 'map') {
      this.#broken(tree.offset, `\`${path}\` is not a JSON Schema: it must be a mapping, \`true\` or \`false\`.`)
      return
    }
    const inner = { ...scope, base: baseOf(tree, scope.base, scope.dialect) }
    for (const [key, entry] of tree.entries) this.#keyword(key, entry, path, inner)
    this.#companions(tree, path, scope.dialect)
    for (const each of subschemas(tree)) this.#schema(each.schema, `${path}.${each.path}`, inner)
  }

  #keyword(key: string, { keyOffset, value }: TreeEntry, path: string, scope: Scope): void {
    const keyword = schemaKeywords.get(key)
    if (!keyword || !hasKeyword(keyword, scope.dialect)) {
      if (!key.startsWith('x-')) this.#unknown(key, keyOffset, path, scope.dialect)
      return
    }
    const name = `${path}.${key}`
    if (value.kind === 'map' && NAMED.includes(keyword.value))
      for (const [member, entry] of value.entries) checkKey(member, entry.keyOffset, this.#problems)
    const fault = valueFault(key, keyword.value, value, scope.dialect)
    if (fault) this.#broken(fault.at.offset, `\`${name}\` ${fault.says}`, fault.remedy)
    else if (keyword.value === 'reference') this.#reference(key, value, scope)
    else if (keyword.value === 'id' || keyword.value === 'anchor') this.#address(key, value, name, scope)
  }

  #unknown(key: string, offset: number, path: string, dialect: SchemaDialect): void {
    const [known, ours] = [schemaKeywords.has(key), [...schemaKeywords.keys()]]
    const message = known
      ? `\`${path}.${key}\` is not a keyword of ${dialect}; there it would restrict nothing.`
      : `\`${path}.${key}\` is not a keyword of JSON Schema.`
    const remedy = known
      ? (INSTEAD[key] ?? 'Say which dialect the schema is written in, by its `$schema`.')
      : () => didYouMean(key, ours) ?? 'Remove it, or name it `x-…` if it is a note of yours.'
    this.#broken(offset, message, remedy)
  }

  /** Keywords that mean nothing without another one, or contradict it. */
  #companions(schema: TreeMap, path: string, dialect: SchemaDialect): void {
    const needs = { nullable: 'type', ...(dialect === 'draft-04' ? LIMIT_OF_FLAG : {}) }
    for (const [key, other] of Object.entries(needs)) {
      const entry = schema.entries.get(key)
      if (entry && !schema.entries.has(other))
        this.#broken(entry.keyOffset, `\`${path}.${key}\` needs \`${other}\` next to it.`)
    }
    const [nullable, type] = [schema.entries.get('nullable'), schema.entries.get('type')]
    const types = type && treeValue(type.value)
    const isNot = nullable?.value.kind === 'scalar' && nullable.value.value === false
    if (isNot && (types === 'null' || (Array.isArray(types) && types.includes('null'))))
      this.#broken(nullable.keyOffset, `\`${path}.nullable\` contradicts the \`type\` next to it.`)
  }

  #reference(key: string, value: Tree, scope: Scope): void {
    const ref = refOf(value)
    if (ref === '') {
      this.#broken(value.offset, `\`${key}\` is empty.`, 'Write `#` for the schema itself.')
      return
    }
    if (key === '$dynamicRef' && !scope.references.isDynamicAnchor(ref)) {
      const remedy = 'Write `$ref`, or name a `$dynamicAnchor` of this schema: `#NAME`.'
      this.#broken(value.offset, `The \`$dynamicRef\` \`${ref}\` names no \`$dynamicAnchor\`.`, remedy)
      return
    }
    if (key === '$recursiveRef' && ref !== '#') {
      this.#broken(value.offset, 'A `$recursiveRef` must be `"#"`.', 'Write `$ref`.')
      return
    }
    const target = scope.references.resolve(ref, scope.base)
    if (target === 'outside') {
      const remedy = 'Copy the schema into `schemas.$defs` and refer to it as `#/$defs/NAME`.'
      this.#broken(value.offset, `The \`$ref\` \`${ref}\` leaves the document; nothing is fetched.`, remedy)
    } else if (target === 'nothing') {
      const names = [...(this.#shared?.entries.keys() ?? [])].map((name) => `#/$defs/${name}`)
      const remedy = () => didYouMean(ref, names) ?? 'Shared definitions stand in `schemas.$defs`: `#/$defs/NAME`.'
      this.#broken(value.offset, `The \`$ref\` \`${ref}\` leads to nothing in this schema.`, remedy)
    } else this.#schema(target.schema, pathOf(ref), target.isShared ? this.#sharedScope(scope.dialect) : scope)
  }

  #address(key: string, value: Tree, name: string, scope: Scope): void {
    const id = refOf(value)
    if (key === '$id' && /#./.test(id) && scope.dialect !== 'draft-07')
      this.#broken(value.offset, `\`${name}\` must not hold a \`#\`.`, 'Name a place inside a schema by `$anchor`.')
    for (const { name: twice, at } of scope.references.twice())
      this.#broken(at.offset, `Two schemas are called \`${twice.replace(NO_ADDRESS, '')}\`.`, 'Rename one of them.')
  }

  #broken(offset: number, message: string, remedy?: Remedy): void {
    this.#problems.add('E_POLICY_INVALID', offset, message, remedy)
  }
}

/** Keywords whose keys are names of arguments or definitions; those of `patternProperties` may hold anything. */
const NAMED: readonly KeywordValue[] = ['schema map', 'names map', 'dependencies']

interface Scope {
  readonly dialect: SchemaDialect
  /** The address of the schema around. */
  readonly base: string
  readonly references: ReferenceScope
}

function emptyScope(dialect: SchemaDialect): Scope {
  return { dialect, base: NO_ADDRESS, references: new ReferenceScope(treeMap(-1, []), undefined, dialect) }
}

const LIMIT_OF_FLAG = { exclusiveMinimum: 'minimum', exclusiveMaximum: 'maximum' }

/** Keywords of one dialect that another one spells differently. */
const INSTEAD: Readonly<Record<string, string>> = {
  additionalItems: 'In 2020-12 `prefixItems` lists the first items, and `items` is for the rest.',
  id: 'Since draft-06 it is `$id`.',
  $id: 'In draft-04 it is `id`.',
}

function hasKeyword({ dialects }: Keyword, dialect: SchemaDialect): boolean {
  return dialects === undefined || dialects.includes(dialect)
}

/** Shared definitions are merged into each schema as its own `$defs`, so that is the spelling that resolves. */
function refOf(value: Tree): string {
  const ref = value.kind === 'scalar' ? String(value.value) : ''
  return ref.replace(/^#\/schemas\/\$defs\//, '#/$defs/')
}

/** Where the target of a reference stands, for messages. */
function pathOf(ref: string): string {
  return ref.startsWith('#/$defs/') ? `schemas.${ref.slice(2).replaceAll('/', '.')}` : ref
}

/** The plain value, references in the spelling that resolves; what is data stays as it is. */
function schemaValue(tree: Tree): JsonValue {
  if (tree.kind !== 'map') return treeValue(tree)
  // The engine would look for addresses in what is ignored.
  const said = [...tree.entries].filter(([key]) => schemaKeywords.get(key)?.value !== 'ignored')
  return Object.fromEntries(said.map(([key, { value }]) => [key, keywordValue(key, value)]))
}

function keywordValue(key: string, value: Tree): JsonValue {
  switch (schemaKeywords.get(key)?.value) {
    case 'reference':
      return value.kind === 'scalar' && typeof value.value === 'string' ? refOf(value) : treeValue(value)
    case 'schema':
      return schemaValue(value)
    case 'schema list':
    case 'items':
      return value.kind === 'list' ? value.items.map(schemaValue) : schemaValue(value)
    case 'schema map':
    case 'pattern to schema map':
    case 'dependencies':
      return value.kind === 'map' ? schemaMapValue(value) : treeValue(value)
    default:
      return treeValue(value)
  }
}

function schemaMapValue(map: TreeMap): JsonObject {
  return Object.fromEntries([...map.entries].map(([name, { value }]) => [name, schemaValue(value)]))
}
