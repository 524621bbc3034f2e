import type { JsonObject, JsonValue } from '../../model/json.js'

/** A JSON object: neither null nor a list. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
