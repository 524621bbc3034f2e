import type { SchemaDialect } from '../../model/schema-dialect.js'
import type { Tree, TreeMap } from '../document/document-tree.js'
import { subschemas } from './subschemas.js'

/** What a `$ref` leads to: a schema; a place outside the document; or nothing. */
export type Target = { readonly schema: Tree; readonly isShared: boolean } | 'outside' | 'nothing'

interface Resource {
  readonly root: TreeMap
  readonly anchors: ReadonlyMap<string, TreeMap>
}

/** The address of a schema that states none. */
export const NO_ADDRESS = 'https://assay.invalid/schema'

/** Resolves the references of one tool's schema, which has the shared definitions among its own `$defs`. */
export class ReferenceScope {
  readonly #root: TreeMap
  readonly #shared: TreeMap | undefined
  readonly #dialect: SchemaDialect
  #resources: ReadonlyMap<string, Resource> | undefined

  constructor(root: TreeMap, shared: TreeMap | undefined, dialect: SchemaDialect) {
    this.#root = root
    this.#shared = shared
    this.#dialect = dialect
  }

  /** @param base the address of the schema that holds the reference */
  resolve(ref: string, base: string): Target {
    const address = addressOf(ref, base)
    if (address === undefined) return 'outside'
    const [file, fragment] = split(address)
    const isPath = fragment === '' || fragment.startsWith('/')
    // Most references are of this kind, and a policy may have thousands: nothing is indexed for them.
    if (isPath && file === baseOf(this.#root, NO_ADDRESS, this.#dialect)) return this.#follow(fragment, this.#root)
    const resource = this.#resource(file)
    if (!resource) return 'outside'
    return isPath ? this.#follow(fragment, resource.root) : asTarget(resource.anchors.get(fragment), false)
  }

  /** Whether a `$dynamicRef` names a `$dynamicAnchor`; the engine reads any other one as a reference to the whole schema. */
  isDynamicAnchor(ref: string): boolean {
    for (const { schema } of this.#located()) if (`#${textAt(schema, '$dynamicAnchor')}` === ref) return true
    return false
  }

  /** The addresses and anchors that the schemas state more than once: a reference to one could mean either. */
  twice(): readonly { readonly name: string; readonly at: Tree }[] {
    const found: { name: string; at: Tree }[] = []
    const seen = new Set<string>()
    for (const { name, at } of this.#names()) {
      if (seen.has(name)) found.push({ name, at })
      seen.add(name)
    }
    return found
  }

  #resource(file: string): Resource | undefined {
    this.#resources ??= this.#index()
    return this.#resources.get(file)
  }

  #index(): ReadonlyMap<string, Resource> {
    const resources = new Map<string, { root: TreeMap; anchors: Map<string, TreeMap> }>()
    for (const { schema, file, isResource, anchors } of this.#located()) {
      if (isResource && !resources.has(file)) resources.set(file, { root: schema, anchors: new Map() })
      for (const anchor of anchors) {
        const known = resources.get(file)?.anchors
        if (known && !known.has(anchor)) known.set(anchor, schema)
      }
    }
    return resources
  }

  *#names(): Generator<{ name: string; at: Tree }> {
    for (const { schema, file, isResource, anchors } of this.#located()) {
      if (isResource) yield { name: file, at: schema }
      for (const anchor of anchors) yield { name: `${file}#${anchor}`, at: schema }
    }
  }

  *#located(): Generator<Located> {
    yield* locate(this.#root, NO_ADDRESS, true, this.#dialect)
    const base = baseOf(this.#root, NO_ADDRESS, this.#dialect)
    for (const { value } of this.#shared?.entries.values() ?? [])
      if (value.kind === 'map') yield* locate(value, base, false, this.#dialect)
  }

  #follow(fragment: string, root: TreeMap): Target {
    const path = fragment === '' ? [] : fragment.slice(1).split('/').map(decode)
    const [first, name] = path
    const own = root.entries.get('$defs')?.value
    const shared =
      root === this.#root && first === '$defs' && name !== undefined ? this.#shared?.entries.get(name) : undefined
    if (shared && !(own?.kind === 'map' && own.entries.has(name as string)))
      return asTarget(at(shared.value, path.slice(2)), true)
    return asTarget(at(root, path), false)
  }
}

/** The address that a schema has: its own, else that of the schema around it. */
export function baseOf(schema: TreeMap, base: string, dialect: SchemaDialect): string {
  const id = textAt(schema, idKey(dialect))
  if (id === undefined || id.startsWith('#')) return base
  const address = addressOf(id, base)
  return address === undefined ? base : split(address)[0]
}

interface Located {
  readonly schema: TreeMap
  readonly file: string
  readonly isResource: boolean
  readonly anchors: readonly string[]
}

/** A schema and all below it, each with its address and anchors; a schema before those inside it. */
function* locate(schema: TreeMap, base: string, isRoot: boolean, dialect: SchemaDialect): Generator<Located> {
  const file = baseOf(schema, base, dialect)
  const id = textAt(schema, idKey(dialect))
  const named = [
    textAt(schema, '$anchor'),
    textAt(schema, '$dynamicAnchor'),
    id?.startsWith('#') ? id.slice(1) : undefined,
  ]
  const anchors = [...new Set(named)].filter((anchor) => anchor !== undefined && anchor !== '') as string[]
  yield { schema, file, isResource: isRoot || (id !== undefined && !id.startsWith('#')), anchors }
  for (const { schema: inner } of subschemas(schema))
    if (inner.kind === 'map') yield* locate(inner, file, false, dialect)
}

function idKey(dialect: SchemaDialect): string {
  return dialect === 'draft-04' ? 'id' : '$id'
}

function textAt(schema: TreeMap, key: string): string | undefined {
  const value = schema.entries.get(key)?.value
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
}

function addressOf(ref: string, base: string): string | undefined {
  try {
    return new URL(ref, base).href
  } catch {
    return undefined
  }
}

function split(address: string): [file: string, fragment: string] {
  const hash = address.indexOf('#')
  return hash === -1 ? [address, ''] : [address.slice(0, hash), decodePercent(address.slice(hash + 1))]
}

function at(tree: Tree, path: readonly string[]): Tree | undefined {
  let here: Tree | undefined = tree
  for (const key of path) {
    if (here?.kind === 'map') here = here.entries.get(key)?.value
    else here = here?.kind === 'list' && /^\d+$/.test(key) ? here.items[Number(key)] : undefined
  }
  return here
}

function asTarget(schema: Tree | undefined, isShared: boolean): Target {
  const isSchema = schema?.kind === 'map' || (schema?.kind === 'scalar' && typeof schema.value === 'boolean')
  return isSchema ? { schema, isShared } : 'nothing'
}

function decode(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
