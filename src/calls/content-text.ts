import { objectOf, stringOf } from '../json/json-fields.js'
import type { JsonValue } from '../model/json.js'

/**
 * What a tool gave back, out of the content that a chat protocol wraps it in: text stays text, a list of nothing but text
 * blocks becomes their text, anything else (images, documents, objects) stays as recorded.
 */
export function unwrapContent(content: JsonValue | undefined): JsonValue | undefined {
  if (!Array.isArray(content)) return content
  const texts: string[] = []
  for (const block of content) {
    const text = typeof block === 'string' ? block : stringOf(objectOf(block)?.text)
    if (text === undefined) return content
    texts.push(text)
  }
  return texts.join('\n')
}

/** The words of a failure, for sources that say only that the content is one. An `Error` written as JSON is `{}`: no words. */
export function errorText(content: JsonValue | undefined): string {
  const inner = unwrapContent(content)
  if (inner === undefined || inner === null) return ''
  if (typeof inner === 'string') return inner
  const { message, error, error_code: code, ...rest } = objectOf(inner) ?? { inner }
  const words = stringOf(message) ?? stringOf(error) ?? stringOf(code) ?? stringOf(unwrapContent(rest.content))
  if (words !== undefined) return words
  return message === undefined && error === undefined && Object.keys(rest).length === 0 ? '' : JSON.stringify(inner)
}
