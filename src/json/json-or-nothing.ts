import type { JsonValue } from '../model/json.js'

/** The value of a text that is JSON; undefined of any other. Numbers are doubles. */
export function jsonOrNothing(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}
