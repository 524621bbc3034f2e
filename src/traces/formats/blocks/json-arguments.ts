import type { JsonValue } from '../../../model/json.js'

/**
 * Arguments as protocols send them: JSON encoded in a string, or JSON as it is.
 * The empty string is how several providers write "no arguments". Text that does not parse stays as it was sent, so that a
 * schema can refuse it. Absent stays absent: not recorded is not `{}`.
 */
export function parseArguments(recorded: JsonValue | undefined): JsonValue | undefined {
  if (typeof recorded !== 'string') return recorded
  if (recorded.trim() === '') return {}
  try {
    return JSON.parse(recorded) as JsonValue
  } catch {
    return recorded
  }
}
