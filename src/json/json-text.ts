import type { JsonValue } from '../model/json.js'
import { tooDeep } from './depth.js'
import { parseJson } from './parse-json.js'

/**
 * JSON inside a string, as most sources write results; text that is not JSON or nests too deeply, and any other value,
 * as it is.
 */
export function parseJsonText(value: JsonValue): JsonValue {
  return typeof value === 'string' && mayBeJson(value) ? parse(value) : value
}

/** Arguments that came as JSON in a string. Empty text is `{}`; text that is not JSON, or nests too deeply, stays as it is. */
export function parseArguments(text: string): JsonValue {
  return text.trim() === '' ? {} : parse(text)
}

function parse(text: string): JsonValue {
  try {
    const value = parseJson(text)
    return tooDeep(value, text.length) ? text : value
  } catch {
    return text
  }
}

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '"': '"' }
const scalar = /^(?:-?\d[\d.eE+-]*|true|false|null)$/

/** Whether the ends of a text fit. Most results are prose, and a refused `JSON.parse` costs fifty times this look. */
function mayBeJson(text: string): boolean {
  if (beginsProse(text.charCodeAt(0))) return false
  const bare = text.trim()
  const close = closing[bare.charAt(0)]
  return close === undefined ? scalar.test(bare) : bare.endsWith(close)
}

/** A letter that no JSON begins with. */
function beginsProse(code: number): boolean {
  const letter = code | 32
  return letter >= 97 && letter <= 122 && code !== t && code !== f && code !== n
}

const [t, f, n] = [116, 102, 110]
