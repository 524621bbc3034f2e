import type { JsonValue } from '../model/json.js'
import { maxDepth } from './depth.js'
import { walkJson } from './walk-json.js'

/** Offset of every object and array inside a value in the text that it was parsed from, which is known to be JSON. */
export function locateJson(text: string, value: JsonValue): Map<object, number> {
  const offsets = new Map<object, number>()
  const container = (inner: object, offset: number) => {
    offsets.set(inner, offset)
  }
  walkJson(text, value, { container }, maxDepth)
  return offsets
}
