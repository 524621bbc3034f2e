import { ExactNumber } from '../model/exact-number.js'
import type { JsonValue } from '../model/json.js'
import { maxDepth } from './depth.js'

/**
 * Whether a value in memory is one that `JSON.parse` could have returned and that nests at most `maxDepth` levels.
 * Members that are undefined are taken as absent, as `JSON.stringify` does.
 */
export function isJson(value: unknown, levels = maxDepth): value is JsonValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (value instanceof ExactNumber) return true
  if (typeof value !== 'object' || levels === 0) return false
  if (Array.isArray(value)) return value.every((item) => isJson(item, levels - 1))
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false
  return Object.values(value).every((item) => item === undefined || isJson(item, levels - 1))
}
