import { isList, isObject } from '../json/json-fields.js'
import { parseJsonText } from '../json/json-text.js'
import type { JsonObject, JsonValue } from '../model/json.js'

/**
 * A message or an answer without the items that its API has under `key`, a list of objects. What is left is read by nobody, and may
 * look like a call all the same: another field, an item in a list of its own, a map or a JSON text in place of the list.
 */
export function leftOver(holder: JsonObject, key: string): JsonObject {
  const { [key]: held, ...rest } = holder
  if (held === undefined) return rest
  return { ...rest, [key]: isList(held) ? held.filter((item) => !isObject(item)) : written(held) }
}

/** People and tools write what they like; a list of objects as text is what an export makes of an answer. */
export function written(value: JsonValue): JsonValue {
  return typeof value === 'string' && /^\s*\[\s*[{[]/.test(value) ? parseJsonText(value) : value
}
