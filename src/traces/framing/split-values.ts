import { parseJson } from '../../json/parse-json.js'
import type { JsonValue } from '../../model/json.js'

/** Objects and arrays that stand one after another in a text. */
export interface SplitText {
  readonly values: readonly { readonly value: JsonValue; readonly start: number; readonly end: number }[]
  /** Where the text goes on that is neither; absent if nothing is left. */
  readonly rest?: number
}

const quote = 34
const backslash = 92

/** Reads one value after another, with nothing, white space or a byte order mark between them, up to the first mistake. */
export function splitValues(text: string): SplitText {
  const values: { value: JsonValue; start: number; end: number }[] = []
  for (let at = 0; ; ) {
    while (isBlank(text.charCodeAt(at))) at++
    if (at === text.length) return { values }
    const end = text[at] === '{' || text[at] === '[' ? valueEnd(text, at) : -1
    const value = end < 0 ? undefined : parsed(text.slice(at, end))
    if (value === undefined) return { values, rest: at }
    values.push({ value, start: at, end })
    at = end
  }
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xfeff
}

/** Behind the bracket that closes the one at `start`; -1 if none does. */
function valueEnd(text: string, start: number): number {
  let depth = 0
  let inString = false
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString && code === backslash) at++
    else if (code === quote) inString = !inString
    else if (inString) continue
    else if (code === 123 || code === 91) depth++
    else if ((code === 125 || code === 93) && --depth === 0) return at + 1
  }
  return -1
}

function parsed(text: string): JsonValue | undefined {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}
