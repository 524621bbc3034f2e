import type { JsonObject, JsonValue } from '../../model/json.js'
import { type Tree, type TreeEntry, type TreeMap, treeValue } from '../document/document-tree.js'
import { didYouMean } from '../nearest-name.js'
import type { PolicyProblems, Remedy } from '../policy-problems.js'
import { BOOLEAN_IN_DRAFT_4, KEYWORD_KIND, SCHEMA_KEYWORD, SCHEMA_KEYWORDS, SCHEMA_TYPES } from './schema-keywords.js'

interface Reference {
  readonly ref: string
  readonly offset: number
}

/** Reads JSON Schemas out of the document: `$ref` in its one spelling, and warnings of what will not compile or means nothing. */
export class SchemaReader {
  readonly #problems: PolicyProblems
  readonly #definitions: JsonObject
  #references: Reference[] = []
  #isDraft4 = false

  constructor(problems: PolicyProblems, shared: TreeMap | undefined) {
    this.#problems = problems
    this.#definitions = shared ? this.#each(shared, 'schemas.$defs') : {}
    this.#check(this.#definitions, {})
  }

  definitions(): JsonObject {
    return this.#definitions
  }

  read(tree: Tree, path: string): JsonValue {
    const draft = tree.kind === 'map' ? tree.entries.get('$schema')?.value : undefined
    this.#isDraft4 = draft?.kind === 'scalar' && String(draft.value).includes('draft-04')
    const schema = this.#schema(tree, path)
    this.#check(this.#definitions, schema)
    return schema
  }

  #schema(tree: Tree, path: string): JsonValue {
    if (tree.kind === 'scalar' && typeof tree.value === 'boolean') return tree.value
    if (tree.kind !== 'map') {
      this.#broken(tree.offset, `\`${path}\` is not a JSON Schema: it must be a mapping, \`true\` or \`false\`.`)
      return treeValue(tree)
    }
    const members = [...tree.entries].map(([key, entry]) => [key, this.#keyword(key, entry, path)] as const)
    return Object.fromEntries(members)
  }

  #keyword(key: string, { keyOffset, value }: TreeEntry, path: string): JsonValue {
    const name = `${path}.${key}`
    if (key === '$ref') return this.#reference(value)
    this.#checkKind(key, value, name)
    if (value.kind === 'map' && includes(SCHEMA_KEYWORD.map, key)) return this.#each(value, name)
    if (value.kind === 'list' && includes(SCHEMA_KEYWORD.list, key))
      return value.items.map((item) => this.#schema(item, name))
    if (includes(SCHEMA_KEYWORD.one, key)) return this.#schema(value, name)
    if (key === 'type') this.#checkType(value, name)
    if (key === 'pattern') this.#checkPattern(value, name)
    if (!SCHEMA_KEYWORDS.has(key) && !key.startsWith('x-')) this.#unknown(key, keyOffset, name)
    return treeValue(value)
  }

  #each(map: TreeMap, path: string): JsonObject {
    const schema = (tree: Tree, name: string) => (tree.kind === 'list' ? treeValue(tree) : this.#schema(tree, name))
    return Object.fromEntries([...map.entries].map(([key, { value }]) => [key, schema(value, `${path}.${key}`)]))
  }

  /** Shared definitions are merged into each schema as its own `$defs`, so that is the spelling that resolves. */
  #reference(tree: Tree): JsonValue {
    if (tree.kind !== 'scalar' || typeof tree.value !== 'string') return treeValue(tree)
    const ref = tree.value.replace(/^#\/schemas\/\$defs\//, '#/$defs/')
    this.#references.push({ ref, offset: tree.offset })
    return ref
  }

  #check(definitions: JsonObject, schema: JsonValue): void {
    const references = this.#references
    this.#references = []
    if (references.length === 0 || JSON.stringify(schema).includes('"$id"')) return
    for (const { ref, offset } of references) {
      if (!ref.startsWith('#')) {
        this.#broken(
          offset,
          `The \`$ref\` \`${ref}\` leaves the document; nothing is fetched, so calls of this tool will fail.`,
        )
      } else if ((ref === '#' || ref.startsWith('#/')) && !resolves(ref, definitions, schema)) {
        const remedy = () =>
          didYouMean(
            ref,
            Object.keys(definitions).map((name) => `#/$defs/${name}`),
          )
        this.#broken(offset, `The \`$ref\` \`${ref}\` leads to nothing in this schema.`, remedy)
      }
    }
  }

  #checkKind(key: string, value: Tree, name: string): void {
    const kind = KEYWORD_KIND.get(key)
    const is = value.kind === 'scalar' ? typeof value.value : value.kind
    if (kind === undefined || kind === is || (is === 'boolean' && this.#isDraft4 && BOOLEAN_IN_DRAFT_4.has(key))) return
    const expected = { number: 'a number', list: 'a list', map: 'a mapping' }[kind]
    const remedy =
      key === 'required'
        ? 'Name the required properties in a list, next to `properties`: `required: [a, b]`.'
        : undefined
    this.#broken(value.offset, `\`${name}\` must be ${expected}.`, remedy)
  }

  #checkType(tree: Tree, name: string): void {
    for (const item of tree.kind === 'list' ? tree.items : [tree]) {
      const type = item.kind === 'scalar' ? item.value : undefined
      if (SCHEMA_TYPES.some((known) => known === type)) continue
      const remedy = () => didYouMean(String(type), SCHEMA_TYPES) ?? `Types: ${SCHEMA_TYPES.join(', ')}.`
      this.#broken(item.offset, `\`${name}\` is not a type of JSON Schema.`, remedy)
    }
  }

  #checkPattern(tree: Tree, name: string): void {
    const pattern = tree.kind === 'scalar' ? tree.value : undefined
    if (typeof pattern === 'string' && compiles(pattern)) return
    this.#broken(tree.offset, `\`${name}\` is not a regular expression.`)
  }

  #unknown(key: string, offset: number, name: string): void {
    const remedy = () => didYouMean(key, SCHEMA_KEYWORDS) ?? 'Remove it, or name it `x-…`.'
    this.#problems.add(
      'W_POLICY_UNKNOWN_KEY',
      offset,
      `\`${name}\` is not a keyword of JSON Schema and restricts nothing.`,
      remedy,
    )
  }

  #broken(offset: number, message: string, remedy?: Remedy): void {
    this.#problems.add('W_POLICY_SCHEMA_BROKEN', offset, message, remedy)
  }
}

const includes = (list: readonly string[], key: string): boolean => list.includes(key)

/** The shared definitions are looked up where they are: copying them into each schema would be quadratic. */
function resolves(ref: string, definitions: JsonObject, schema: JsonValue): boolean {
  const path = ref
    .slice(2)
    .split('/')
    .filter((part) => part !== '')
    .map((part) => decode(part).replaceAll('~1', '/').replaceAll('~0', '~'))
  const [first, name = ''] = path
  if (first !== '$defs' || !Object.hasOwn(definitions, name)) return leads(path, schema)
  return leads(path.slice(2), definitions[name]!)
}

function leads(path: readonly string[], from: JsonValue): boolean {
  let at: JsonValue | undefined = from
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = (at as JsonObject)[key]
  }
  return true
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Schemas are compiled with the `u` flag first, as ajv does. */
function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}
