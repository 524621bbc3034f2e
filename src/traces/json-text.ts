import type { JsonValue } from '../model/json.js'

/** Deeper values stay text: what walks or writes a value later is recursive. */
const maxDepth = 256

/** JSON inside a string, as most sources write arguments and results; text that is no JSON, and any other value, as it is. */
export function parseJsonText(value: JsonValue): JsonValue {
  if (typeof value !== 'string') return value
  try {
    const parsed = JSON.parse(value) as JsonValue
    return value.length > 2 * maxDepth && isDeeperThan(parsed, maxDepth) ? value : parsed
  } catch {
    return value
  }
}

/** Arguments inside a string: the empty string is how sources write a call without arguments. */
export function parseArgsText(value: JsonValue): JsonValue {
  return value === '' ? {} : parseJsonText(value)
}

function isDeeperThan(value: JsonValue, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth === 0) return true
  return Object.values(value).some((inner) => isDeeperThan(inner as JsonValue, depth - 1))
}
