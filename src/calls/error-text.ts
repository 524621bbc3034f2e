import { isList, isObject } from '../json/json-fields.js'
import type { JsonValue } from '../model/json.js'

/**
 * The text of a failure as recorders write it: a string, an object with a message, or `true`, which leaves the text to
 * the result. Undefined = the call did not fail (`false`, `null`, absent, and the empty string that many loggers write of
 * a success). An empty text that comes back is a failure without a text.
 */
export function errorTextOf(error: JsonValue | undefined, result: JsonValue | undefined): string | undefined {
  if (error === undefined || error === null || error === false || error === '') return undefined
  if (typeof error === 'string') return error
  if (error === true) return resultText(result)
  if (isObject(error) && typeof error.message === 'string') return error.message
  return JSON.stringify(error)
}

/** What a result says in plain text: a string, or the text parts of content. */
export function resultText(result: JsonValue | undefined): string {
  if (typeof result === 'string') return result
  const content = isObject(result) ? result.content : result
  if (typeof content === 'string') return content
  return isList(content) ? joinText(content) : ''
}

/** The text of content parts (`{type:"text",text}`), one after another. */
export function joinText(parts: readonly JsonValue[]): string {
  return parts.map((part) => (isObject(part) && typeof part.text === 'string' ? part.text : '')).join('')
}
