import type { JsonValue } from '../model/json.js'
import { tooDeep } from './framing.js'
import { parseArguments } from './parse-arguments.js'

/** JSON inside a string, as most sources write results; text that is no JSON or nests too deeply, and any other value, as it is. */
export function parseJsonText(value: JsonValue): JsonValue {
  if (typeof value !== 'string') return value
  try {
    const parsed: JsonValue = JSON.parse(value)
    return tooDeep(parsed, value.length) ? value : parsed
  } catch {
    return value
  }
}

/** Arguments as an object, or as JSON in a string. */
export function parseArgs(value: JsonValue): JsonValue {
  return typeof value === 'string' ? parseArguments(value) : value
}
