import { objectOf, stringOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'

/** Most invocations say in a sentence what they did, and keep no arguments. */
export function argumentsOf({ toolSpecificData, resultDetails }: JsonObject): JsonValue | undefined {
  const data = objectOf(toolSpecificData)
  if (data?.kind === 'input') return data.rawInput
  const line = objectOf(data?.commandLine)
  const command = line
    ? (line.userEdited ?? line.toolEdited ?? line.original)
    : data?.kind === 'terminal'
      ? data.command
      : undefined
  if (command !== undefined) return { command }
  return stringOf(objectOf(resultDetails)?.input)
}
