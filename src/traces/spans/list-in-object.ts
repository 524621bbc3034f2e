import { isObject } from '../../json/json-fields.js'
import type { JsonValue } from '../../model/json.js'

/** Where requests hold their messages. */
const names = ['messages', 'contents', 'items', 'input', 'prompt']

/** A list of messages, a list of lists (a batch of one), or the object around it. */
export function listIn(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  if (Array.isArray(value)) return value.some(Array.isArray) ? value.flat() : value
  if (!isObject(value)) return undefined
  for (const name of names) if (Array.isArray(value[name])) return listIn(value[name])
  return undefined
}

/** How many characters of a text follow the last message that `listIn` would find in it: brackets, and members behind the list. */
export function charactersBehindList(text: string): number {
  if (text.startsWith('[')) return text.startsWith('[[') && text.endsWith(']]') ? 2 : text.endsWith(']') ? 1 : 0
  let depth = 0
  let name = ''
  let isBatch = false
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at)
    if (mark === quote) {
      const end = endOfString(text, at)
      if (depth === 1) name = text.slice(at + 1, end)
      at = end
    } else if (mark === openBracket || mark === openBrace) {
      if (depth === 1) isBatch = text.charCodeAt(at + 1) === openBracket
      depth++
    } else if (mark === closeBracket || mark === closeBrace) {
      depth--
      if (depth !== 1 || mark !== closeBracket || !names.includes(name)) continue
      return text.length - (isBatch && text.charCodeAt(at - 1) === closeBracket ? at - 1 : at)
    }
  }
  return 0
}

const quote = 34
const backslash = 92
const openBracket = 91
const closeBracket = 93
const openBrace = 123
const closeBrace = 125

/** The quote that ends a string; the end of a text that has none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end < 0 ? text.length : end
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(at - 1 - backslashes) === backslash) backslashes++
  return backslashes % 2 === 1
}
