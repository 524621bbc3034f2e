import type { JsonValue } from '../model/json.js'
import { tooDeep } from './framing.js'

/** Arguments that came as JSON in a string. Empty text is `{}`; text that is not JSON, or nests too deeply, stays as it is. */
export function parseArguments(text: string): JsonValue {
  if (text.trim() === '') return {}
  try {
    const value: JsonValue = JSON.parse(text)
    return tooDeep(value, text.length) ? text : value
  } catch {
    return text
  }
}
