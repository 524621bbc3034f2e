import type { JsonValue } from '../model/json.js'

/** Levels of arrays and objects that a record may nest; deeper ones would exhaust the stack of whoever walks them. */
export const maxDepth = 512

/** Whether the text of a value could nest deeper than `maxDepth`: each level takes two characters. */
export function tooDeep(value: JsonValue, size: number): boolean {
  return size > 2 * maxDepth && deeperThan(value, maxDepth)
}

function deeperThan(value: JsonValue, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && deeperThan(item, levels - 1)) return true
    return false
  }
  for (const key in value) {
    const item = (value as { readonly [key: string]: JsonValue })[key]
    if (typeof item === 'object' && deeperThan(item as JsonValue, levels - 1)) return true
  }
  return false
}
