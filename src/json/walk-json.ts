import type { JsonValue } from '../model/json.js'

/** What a walk through a JSON text meets, next to the value that was parsed from it. */
export interface JsonVisitor {
  /** An object or array, and the offset at which it begins. */
  readonly container?: (value: object, offset: number) => void
  /** A number as its text says it; what it returns takes the place of the number in the value. */
  readonly number?: (text: string, value: JsonValue) => JsonValue
}

/**
 * Walks a JSON text and its value side by side. The text is known to be JSON. Of equal keys the last one counts, as in
 * `JSON.parse`; what stands deeper than `levels` is passed over.
 */
export function walkJson(text: string, value: JsonValue, visitor: JsonVisitor, levels: number): JsonValue {
  return new Walker(text, visitor, levels).value(value) as JsonValue
}

class Walker {
  readonly #text: string
  readonly #visitor: JsonVisitor
  /** Levels that may still be entered. */
  #levels: number
  #at = 0

  constructor(text: string, visitor: JsonVisitor, levels: number) {
    this.#text = text
    this.#visitor = visitor
    this.#levels = levels
  }

  value(value: JsonValue | undefined): JsonValue | undefined {
    const first = this.#peek()
    if (first === '{' || first === '[') this.#container(first, value)
    else if (first === '"') this.#string()
    else return this.#scalar(value)
    return value
  }

  #container(first: '{' | '[', value: JsonValue | undefined): void {
    if (typeof value === 'object' && value !== null) this.#visitor.container?.(value, this.#at)
    if (this.#levels === 0) {
      this.#pass()
      return
    }
    this.#levels--
    if (first === '{') this.#object(value)
    else this.#array(value)
    this.#levels++
  }

  #object(value: JsonValue | undefined): void {
    this.#at++
    while (this.#peek() !== '}') {
      if (this.#peek() === ',') this.#at++
      this.#peek()
      const start = this.#at
      this.#string()
      const quoted = this.#text.slice(start, this.#at)
      this.#peek()
      this.#at++
      const key = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1)
      const known = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
      const seen = this.value(known)
      if (seen !== known) setMember(value as object, key, seen)
    }
    this.#at++
  }

  #array(value: JsonValue | undefined): void {
    this.#at++
    for (let index = 0; this.#peek() !== ']'; index++) {
      if (this.#peek() === ',') this.#at++
      const known = Array.isArray(value) ? (value[index] as JsonValue | undefined) : undefined
      const seen = this.value(known)
      if (seen !== known) (value as JsonValue[])[index] = seen as JsonValue
    }
    this.#at++
  }

  #string(): void {
    let end = this.#text.indexOf('"', this.#at + 1)
    while (isEscaped(this.#text, end)) end = this.#text.indexOf('"', end + 1)
    this.#at = end + 1
  }

  #scalar(value: JsonValue | undefined): JsonValue | undefined {
    const start = this.#at
    while (this.#at < this.#text.length && !isDelimiter(this.#text.charCodeAt(this.#at))) this.#at++
    if (this.#visitor.number === undefined || value === undefined) return value
    const code = this.#text.charCodeAt(start)
    return code === minus || (code >= 48 && code <= 57)
      ? this.#visitor.number(this.#text.slice(start, this.#at), value)
      : value
  }

  /** To the end of an object or array that is not entered. */
  #pass(): void {
    let depth = 0
    do {
      const first = this.#peek()
      if (first === '"') {
        this.#string()
        continue
      }
      if (first === '{' || first === '[') depth++
      else if (first === '}' || first === ']') depth--
      this.#at++
    } while (depth > 0)
  }

  /** The next character that is not white space; `#at` moves to it. */
  #peek(): string | undefined {
    while (this.#text.charCodeAt(this.#at) <= 32) this.#at++
    return this.#text[this.#at]
  }
}

const minus = 45

/** White space, `,`, `]` or `}`. */
function isDelimiter(code: number): boolean {
  return code <= 32 || code === 44 || code === 93 || code === 125
}

function isRecord(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `__proto__` is a member like any other. */
function setMember(object: object, key: string, value: JsonValue | undefined): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(quote - 1 - backslashes) === 92) backslashes++
  return backslashes % 2 === 1
}
