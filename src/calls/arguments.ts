import { parseArguments } from '../json/json-text.js'
import type { JsonValue } from '../model/json.js'

/**
 * The arguments of a call as its source sent them: a value, or JSON text of one. Absent stays absent: not recorded is not
 * `{}`. Null and empty text are `{}`: the tool was called without any. Text that is not JSON stays text.
 */
export function argumentsOf(sent: JsonValue): JsonValue
export function argumentsOf(sent: JsonValue | undefined): JsonValue | undefined
export function argumentsOf(sent: JsonValue | undefined): JsonValue | undefined {
  if (sent === undefined) return undefined
  return (typeof sent === 'string' ? parseArguments(sent) : sent) ?? {}
}

/** Arguments as a line holds them: text that a reader would take for JSON goes as the JSON of a string, and comes back as text. */
export function writtenArguments(args: JsonValue): JsonValue {
  return typeof args === 'string' && argumentsOf(args) !== args ? JSON.stringify(args) : args
}
