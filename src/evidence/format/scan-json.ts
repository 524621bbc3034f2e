import { BundleFailure } from './failure.js'
import { maxObjectKeys, maxStringLength } from './limits.js'

/**
 * Reads one JSON text more strictly than `JSON.parse`: no key twice in an object (compared after decoding escapes), no lone
 * surrogate, no number beyond a double, at most `maxDepth` containers deep, 10,000 keys an object, 1,048,576 characters a
 * string. Returns the literals of the numbers at the paths asked for, because `1` and `1.0` differ to the format.
 *
 * Throws BundleFailure `ContractInvalidJson`, or `LimitJsonDepth`.
 */
export function scanJson(text: string, maxDepth: number): ScannedJson {
  const scanner = new Scanner(text, maxDepth)
  const value = scanner.document()
  return { value, literals: scanner.literals }
}

export interface ScannedJson {
  readonly value: unknown
  /** The text of each number, by the object that holds it and its key. */
  readonly literals: ReadonlyMap<object, ReadonlyMap<string, string>>
}

// Sticky expressions do the lexing: one native match for each token, none of which can backtrack over more than itself.
const space = /[ \t\n\r]*/y
const plain = /[^"\\\u0000-\u001f]*/y
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

class Scanner {
  readonly literals = new Map<object, Map<string, string>>()
  private at = 0

  constructor(
    private readonly text: string,
    private readonly maxDepth: number,
  ) {}

  document(): unknown {
    this.skipSpace()
    const value = this.value(0)
    this.skipSpace()
    if (this.at !== this.text.length) throw invalid('more than one JSON value')
    return value
  }

  private value(depth: number): unknown {
    const next = this.text[this.at]
    if (next === '{' || next === '[') {
      if (depth >= this.maxDepth) {
        throw new BundleFailure('LimitJsonDepth', `JSON nests deeper than ${this.maxDepth} levels`)
      }
      this.at++
      return next === '{' ? this.object(depth + 1) : this.array(depth + 1)
    }
    if (next === '"') return this.string()
    if (next !== undefined && (next === '-' || (next >= '0' && next <= '9'))) return Number(this.number())
    if (this.takes('true')) return true
    if (this.takes('false')) return false
    if (this.takes('null')) return null
    throw invalid(next === undefined ? 'the JSON text ends early' : 'not a JSON value')
  }

  private object(depth: number): object {
    // A Map first, so that a key such as `__proto__` is a key; entries become own properties.
    const members = new Map<string, unknown>()
    const literals = new Map<string, string>()
    this.skipSpace()
    if (!this.takes('}')) {
      do {
        this.skipSpace()
        if (this.text[this.at] !== '"') throw invalid('a key is missing')
        const key = this.string()
        if (members.has(key)) throw invalid('a key appears twice in one object')
        if (members.size >= maxObjectKeys) throw invalid(`an object has more than ${maxObjectKeys} keys`)
        this.skipSpace()
        this.expect(':')
        this.skipSpace()
        const start = this.at
        const value = this.value(depth)
        if (typeof value === 'number') literals.set(key, this.text.slice(start, this.at))
        members.set(key, value)
        this.skipSpace()
      } while (this.takes(','))
      this.expect('}')
    }
    const object = Object.fromEntries(members)
    if (literals.size > 0) this.literals.set(object, literals)
    return object
  }

  private array(depth: number): unknown[] {
    const items: unknown[] = []
    this.skipSpace()
    if (this.takes(']')) return items
    do {
      this.skipSpace()
      items.push(this.value(depth))
      this.skipSpace()
    } while (this.takes(','))
    this.expect(']')
    return items
  }

  private string(): string {
    this.at++
    let decoded = ''
    for (;;) {
      decoded += this.match(plain)
      const next = this.text[this.at++]
      if (next === '"') break
      if (next !== '\\') throw invalid('a string is not closed, or holds a raw control character')
      decoded += this.escape()
    }
    if (!isWellFormed(decoded)) throw invalid('a string holds a lone surrogate')
    if (decoded.length > maxStringLength && codePoints(decoded) > maxStringLength) {
      throw invalid(`a string is longer than ${maxStringLength} characters`)
    }
    return decoded
  }

  private escape(): string {
    const letter = this.text[this.at++]
    if (letter === 'u') {
      const digits = this.text.slice(this.at, this.at + 4)
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw invalid('an escape is not four hexadecimal digits')
      this.at += 4
      return String.fromCharCode(Number.parseInt(digits, 16))
    }
    const decoded = letter === undefined ? undefined : escapes[letter]
    if (decoded === undefined) throw invalid('an unknown escape')
    return decoded
  }

  private number(): string {
    const literal = this.match(number)
    if (literal === '') throw invalid('not a number')
    if (!Number.isFinite(Number(literal))) throw invalid('a number beyond the range of a double')
    return literal
  }

  private match(expression: RegExp): string {
    expression.lastIndex = this.at
    const found = expression.exec(this.text)?.[0] ?? ''
    this.at += found.length
    return found
  }

  private skipSpace(): void {
    this.match(space)
  }

  private takes(token: string): boolean {
    if (!this.text.startsWith(token, this.at)) return false
    this.at += token.length
    return true
  }

  private expect(token: string): void {
    if (!this.takes(token)) throw invalid(`"${token}" expected`)
  }
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

function codePoints(text: string): number {
  let pairs = 0
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xd800) pairs++
  return text.length - pairs
}

function invalid(what: string): BundleFailure {
  return new BundleFailure('ContractInvalidJson', `not strict JSON: ${what}`)
}
