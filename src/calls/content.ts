import { isObject } from '../json/json-fields.js'
import type { JsonValue } from '../model/json.js'

/**
 * What a tool gave back, out of the content parts that protocols wrap it in: a list of nothing but text parts is their
 * text, a line each; anything else (a value, images, documents) stays as it was sent. JSON text stays text.
 */
export function contentOf(content: JsonValue): JsonValue
export function contentOf(content: JsonValue | undefined): JsonValue | undefined
export function contentOf(content: JsonValue | undefined): JsonValue | undefined {
  return Array.isArray(content) ? (joined(content) ?? content) : content
}

const textTypes = new Set<JsonValue | undefined>(['text', 'input_text', 'output_text'])

/** A list of strings alone is a value that a tool returned. */
function joined(parts: readonly JsonValue[]): string | undefined {
  const texts: string[] = []
  let isContent = false
  for (const part of parts) {
    if (typeof part === 'string') texts.push(part)
    else if (isObject(part) && textTypes.has(part.type) && typeof part.text === 'string') {
      texts.push(part.text)
      isContent = true
    } else return undefined
  }
  return isContent ? texts.join('\n') : undefined
}
