import { exactNumber } from '../model/exact-number.js'
import type { JsonValue } from '../model/json.js'

const token =
  /\s*(?:([{}[\](),:])|'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(True|False|None))/iy
const words: Readonly<Record<string, JsonValue>> = { True: true, False: false, None: null }
const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' }
const maxDepth = 64

/**
 * A Python `dict` as `str()` prints it, which is what LangChain for Python records as a tool's input: `{'city': 'Paris', 'n': None}`.
 * Absent for any text that is not exactly that.
 */
export function parsePythonLiteral(text: string): JsonValue | undefined {
  try {
    const reader = new LiteralReader(text)
    const value = reader.value(0)
    return reader.atEnd() ? value : undefined
  } catch {
    return undefined
  }
}

class LiteralReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  value(depth: number): JsonValue {
    const [, mark, single, double, number, word] = this.#next()
    if (single !== undefined || double !== undefined) return unescapePython((single ?? double) as string)
    if (number !== undefined) return exactNumber(number) ?? refuse()
    if (word !== undefined && Object.hasOwn(words, word)) return words[word] as JsonValue
    if (mark === undefined || closing[mark] === undefined || depth > maxDepth) refuse()
    return mark === '{' ? this.#dict(depth) : this.#list(closing[mark], depth)
  }

  atEnd(): boolean {
    return this.#text.slice(this.#at).trim() === ''
  }

  #dict(depth: number): JsonValue {
    const entries: [string, JsonValue][] = []
    while (!this.#take('}')) {
      const key = String(this.value(depth + 1))
      this.#expect(':')
      entries.push([key, this.value(depth + 1)])
      if (!this.#take(',')) {
        this.#expect('}')
        break
      }
    }
    return Object.fromEntries(entries)
  }

  #list(end: string, depth: number): JsonValue {
    const items: JsonValue[] = []
    while (!this.#take(end)) {
      items.push(this.value(depth + 1))
      if (!this.#take(',')) {
        this.#expect(end)
        break
      }
    }
    return items
  }

  #next(): RegExpExecArray {
    token.lastIndex = this.#at
    const found = token.exec(this.#text)
    if (!found) refuse()
    this.#at = token.lastIndex
    return found
  }

  #take(mark: string): boolean {
    const before = this.#at
    if (this.#next()[1] === mark) return true
    this.#at = before
    return false
  }

  #expect(mark: string): void {
    if (!this.#take(mark)) refuse()
  }
}

function refuse(): never {
  throw new SyntaxError('no literal')
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"' }

function unescapePython(text: string): string {
  return text.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g,
    (whole, x, u, wide, plain) => {
      const code = x ?? u ?? wide
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
      return escapes[plain] ?? whole
    },
  )
}
