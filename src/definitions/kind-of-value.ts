import { isObject } from '../json/json-fields.js'
import type { JsonValue } from '../model/json.js'

/** What a value is, in words. */
export function kindOfValue(value: JsonValue | undefined): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return String(value)
  return isObject(value) ? 'an object' : 'a number'
}
