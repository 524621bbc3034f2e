import { isObject, objectsOf, stringOf } from '../json/json-fields.js'
import { writeJson } from '../json/write-json.js'
import type { JsonValue } from '../model/json.js'
import { contentOf } from './content.js'

/**
 * Whether a call failed, and in which words. `error` is what the source says: nothing if absent, null, false, or the empty
 * text that many loggers write of a success; `true` is a flag whose words are in `content`. Undefined: it did not fail. An
 * empty text is a failure without words.
 */
export function failureOf(error: JsonValue | undefined, content?: JsonValue): string | undefined {
  if (error === undefined || error === null || error === false || error === '') return undefined
  return wordsOf(error === true ? content : error)
}

/** A failure as a line holds it: an empty `error` is read as none, so one that came without words gets some. */
export function writtenFailure(error: string | undefined): string | undefined {
  return error === '' ? 'failed' : error
}

/** Of content parts the text, whatever images are next to it. */
function wordsInParts(content: JsonValue | undefined): JsonValue | undefined {
  const texts = objectsOf(content).filter((part) => part.type === 'text' && typeof part.text === 'string')
  return texts.length > 0 ? contentOf(texts) : undefined
}

/** An `Error` written as JSON is `{}`: no words. */
function wordsOf(failure: JsonValue | undefined): string {
  const inner = wordsInParts(failure) ?? contentOf(failure)
  if (inner === undefined || inner === null || (Array.isArray(inner) && inner.length === 0)) return ''
  if (typeof inner === 'string') return inner
  if (!isObject(inner)) return writeJson(inner)
  const { message, error, error_code: code, type, content, ...rest } = inner
  const words = stringOf(message) ?? stringOf(error) ?? stringOf(code) ?? stringOf(contentOf(content)) ?? stringOf(type)
  if (words !== undefined) return words
  const isBare = message === undefined && error === undefined && content === undefined && Object.keys(rest).length === 0
  return isBare ? '' : writeJson(inner)
}
