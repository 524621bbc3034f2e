import type { JsonValue } from '../../../model/json.js'
import { parseArguments } from '../../parse-arguments.js'

/** Arguments as protocols send them: JSON in a string, or JSON as it is. Absent stays absent: not recorded is not `{}`. */
export function recordedArguments(recorded: JsonValue | undefined): JsonValue | undefined {
  return typeof recorded === 'string' ? parseArguments(recorded) : recorded
}
