import type { JsonValue } from '../model/json.js'

/**
 * Offset of every object and array inside a value in the text that it was parsed from.
 * The text is known to be JSON. Of equal keys the last one counts, as in `JSON.parse`.
 */
export function locateJson(text: string, value: JsonValue): Map<object, number> {
  const offsets = new Map<object, number>()
  new Walker(text, offsets).value(value)
  return offsets
}

/** Walks text and value side by side; recursion is bounded by the depth that the reader allows. */
class Walker {
  readonly #text: string
  readonly #offsets: Map<object, number>
  #at = 0

  constructor(text: string, offsets: Map<object, number>) {
    this.#text = text
    this.#offsets = offsets
  }

  value(value: JsonValue | undefined): void {
    const first = this.#peek()
    if (typeof value === 'object' && value !== null) this.#offsets.set(value, this.#at)
    if (first === '{') this.#object(value)
    else if (first === '[') this.#array(value)
    else if (first === '"') this.#string()
    else this.#scalar()
  }

  #object(value: JsonValue | undefined): void {
    this.#at++
    while (this.#peek() !== '}') {
      if (this.#peek() === ',') this.#at++
      this.#peek()
      const start = this.#at
      this.#string()
      const key = this.#text.slice(start, this.#at)
      this.#peek()
      this.#at++
      this.value(member(value, key))
    }
    this.#at++
  }

  #array(value: JsonValue | undefined): void {
    this.#at++
    for (let index = 0; this.#peek() !== ']'; index++) {
      if (this.#peek() === ',') this.#at++
      this.value(Array.isArray(value) ? value[index] : undefined)
    }
    this.#at++
  }

  #string(): void {
    let end = this.#text.indexOf('"', this.#at + 1)
    while (isEscaped(this.#text, end)) end = this.#text.indexOf('"', end + 1)
    this.#at = end + 1
  }

  #scalar(): void {
    while (this.#at < this.#text.length && !',]}'.includes(this.#text[this.#at] as string)) this.#at++
  }

  /** The next character that is not white space; `#at` moves to it. */
  #peek(): string | undefined {
    while (this.#text.charCodeAt(this.#at) <= 32) this.#at++
    return this.#text[this.#at]
  }
}

function member(value: JsonValue | undefined, quoted: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const key = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1)
  return Object.hasOwn(value, key) ? (value as { readonly [key: string]: JsonValue })[key] : undefined
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(quote - 1 - backslashes) === 92) backslashes++
  return backslashes % 2 === 1
}
