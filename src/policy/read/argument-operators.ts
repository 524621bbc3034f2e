import type { Tree, TreeEntry, TreeMap } from '../document/document-tree.js'

/** Short forms of arguments' constraints and conditions, in the words of JSON Schema. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['min', 'minimum'],
  ['max', 'maximum'],
])

const NUMERIC_FORMATS: readonly string[] = ['int32', 'int64', 'float', 'double']

/**
 * Adds the type that a constraint speaks of where it names none: `{ maximum: 100 }` means a number, so that the text "1000000" does
 * not slip by.
 */
export function withImpliedType(entries: Map<string, TreeEntry>, offset: number): void {
  const types = entries.has('type') || entries.has('$ref') ? [] : impliedTypes(entries)
  if (types.length === 0) return
  const items = types.map((value): Tree => ({ kind: 'scalar', offset, value }))
  entries.set('type', { keyOffset: offset, value: { kind: 'list', offset, items } })
}

function impliedTypes(entries: TreeMap['entries']): string[] {
  const has = (...keys: string[]) => keys.some((key) => entries.has(key))
  const format = entries.get('format')?.value
  const isNumeric = format?.kind === 'scalar' && NUMERIC_FORMATS.includes(String(format.value))
  const number = has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf') || isNumeric
  const text = has('pattern', 'minLength', 'maxLength') || (format && !isNumeric)
  return [...(number ? ['number'] : []), ...(text ? ['string'] : [])]
}
