import type { Tree, TreeMap } from '../document/document-tree.js'
import { schemaKeywords } from './schema-keywords.js'

/** The schemas right inside a schema, each with the keys that lead to it. */
export function* subschemas(schema: TreeMap): Generator<{ readonly schema: Tree; readonly path: string }> {
  for (const [key, { value }] of schema.entries) {
    const kind = schemaKeywords.get(key)?.value
    if (kind === 'schema' || (kind === 'items' && value.kind !== 'list')) yield { schema: value, path: key }
    else if ((kind === 'schema list' || kind === 'items') && value.kind === 'list')
      for (const [index, item] of value.items.entries()) yield { schema: item, path: `${key}[${index}]` }
    else if (
      value.kind === 'map' &&
      (kind === 'schema map' || kind === 'pattern to schema map' || kind === 'dependencies')
    )
      for (const [name, entry] of value.entries)
        if (kind !== 'dependencies' || entry.value.kind !== 'list')
          yield { schema: entry.value, path: `${key}.${name}` }
  }
}
