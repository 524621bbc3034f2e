import { ExactNumber } from '../model/exact-number.js'
import type { JsonValue } from '../model/json.js'
import { isObject } from './json-fields.js'

/** Whether two values say the same, in whatever order their members stand; it stops at the first difference. */
export function sameJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true
  if (a instanceof ExactNumber) return b instanceof ExactNumber && a.canonical === b.canonical
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => sameJson(item, b[at]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
}
