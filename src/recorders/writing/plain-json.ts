import { parseJson } from '../../json/parse-json.js'
import { writeJson } from '../../json/write-json.js'
import { ExactNumber, exactNumber } from '../../model/exact-number.js'
import type { JsonValue } from '../../model/json.js'

/** How much of one value is kept. What is cut is named in its place, never left out silently. */
interface JsonLimits {
  /** UTF-16 units of one string. */
  readonly string: number
  /** Members of one array or object. */
  readonly members: number
  readonly depth: number
}

const unlimited: JsonLimits = { string: Number.POSITIVE_INFINITY, members: Number.POSITIVE_INFINITY, depth: 200 }
/** From generous to tight: the first that brings a value under its cap is used. */
const tighter: readonly JsonLimits[] = [
  { string: 65_536, members: 10_000, depth: 100 },
  { string: 8_192, members: 1_000, depth: 50 },
  { string: 1_024, members: 100, depth: 20 },
  { string: 128, members: 20, depth: 8 },
]

/** A value as JSON text, and JSON Pointers into it to what was cut or could not be read. */
interface BoundedText {
  readonly text: string
  readonly cuts: readonly string[]
}

/** A copy of a value as JSON data, and JSON Pointers into it to what was cut or could not be read. */
export interface JsonCopy {
  readonly value: JsonValue
  readonly cuts: readonly string[]
}

/**
 * The JSON text of any value, at most `maxUnits` UTF-16 units long.
 *
 * A BigInt is a number with all its digits. What JSON has no word for is named: a number that is not finite is `"NaN"` or
 * `"Infinity"`, a cycle is `"[circular]"`, a Map an object, a Set an array, an Error its name and message. A member that
 * is `undefined` is absent, as in every JSON that an agent sends.
 */
export function toJsonText(value: unknown, maxUnits = Number.POSITIVE_INFINITY): string {
  return boundedText(value, maxUnits).text
}

/** A copy of any value, of the same bounds and names as `toJsonText`. */
export function copyJson(value: unknown, maxUnits = Number.POSITIVE_INFINITY): JsonCopy {
  const { text, cuts } = boundedText(value, maxUnits)
  return { value: parseJson(text), cuts }
}

export function toJsonValue(value: unknown, maxUnits?: number): JsonValue {
  return copyJson(value, maxUnits).value
}

const noCuts: readonly string[] = []
/** More cuts than these are one: of the whole. */
const maxCuts = 100

export function boundedText(value: unknown, maxUnits: number): BoundedText {
  const text = fastText(value)
  if (text !== undefined && text.length <= maxUnits) return { text, cuts: noCuts }
  const whole = text === undefined ? copied(value, unlimited) : undefined
  if (whole !== undefined && whole.text.length <= maxUnits) return whole
  for (const limits of tighter) {
    const shorter = copied(value, limits)
    if (shorter.text.length <= maxUnits) return shorter
  }
  const length = (text ?? whole?.text ?? '').length
  return { text: JSON.stringify(`[left out: ${length} characters]`), cuts: [''] }
}

function copied(value: unknown, limits: JsonLimits): BoundedText {
  const copier = new Copier(limits)
  const text = writeJson(copier.copy(value, ''))
  return { text, cuts: copier.cuts.length > maxCuts ? [''] : copier.cuts }
}

/**
 * `JSON.stringify` alone where it can be trusted. It turns NaN, an undefined array item or a function into `null`, and a
 * Map, Set or Error into `{}`: where its text shows neither, nothing was lost that way. An `ExactNumber` it may quote.
 */
function fastText(value: unknown): string | undefined {
  if (ExactNumber.met) return undefined
  try {
    const text = JSON.stringify(value) as string | undefined
    return text === undefined || text.includes('null') || text.includes('{}') ? undefined : text
  } catch {
    return undefined
  }
}

/** Copies one value within limits, and notes the JSON Pointers of what it cuts. */
class Copier {
  readonly #limits: JsonLimits
  readonly #parents: object[] = []
  readonly cuts: string[] = []

  constructor(limits: JsonLimits) {
    this.#limits = limits
  }

  copy(value: unknown, path: string): JsonValue {
    switch (typeof value) {
      case 'string':
        return this.#text(value, path)
      case 'boolean':
        return value
      case 'number':
        return Number.isFinite(value) ? value : String(value)
      case 'bigint':
        return exactNumber(String(value)) as number | ExactNumber
      case 'undefined':
        return null
      case 'function':
        return '[function]'
      case 'symbol':
        return '[symbol]'
      default:
        return value === null ? null : this.#object(value as object, path)
    }
  }

  #object(value: object, path: string): JsonValue {
    if (this.#parents.includes(value)) return '[circular]'
    if (this.#parents.length >= this.#limits.depth) return this.#cut('[too deep]', path)
    this.#parents.push(value)
    try {
      return this.#parts(value, path)
    } catch {
      return this.#cut('[unreadable]', path)
    } finally {
      this.#parents.pop()
    }
  }

  #parts(value: object, path: string): JsonValue {
    if (value instanceof ExactNumber) return value
    if (value instanceof Error) return { name: value.name, message: this.#text(value.message, `${path}/message`) }
    if (value instanceof Map) return this.#members([...value], path)
    if (value instanceof Set) return this.#items([...value], path)
    if (value instanceof Boolean || value instanceof Number || value instanceof String) {
      return this.copy(value.valueOf(), path)
    }
    const toJSON = (value as { toJSON?: unknown }).toJSON
    if (typeof toJSON === 'function') return this.copy(toJSON.call(value, ''), path)
    if (Array.isArray(value)) return this.#items(value, path)
    const owner = value as Record<string, unknown>
    return this.#members(
      Object.keys(value).map((name) => [name, owner] as const),
      path,
      owner,
    )
  }

  #items(values: readonly unknown[], path: string): JsonValue {
    const kept = values.slice(0, this.#limits.members).map((value, index) => this.copy(value, `${path}/${index}`))
    const rest = values.length - kept.length
    return rest > 0 ? [...kept, this.#cut(`[left out: ${rest} items]`, path)] : kept
  }

  /** Names with values; with an `owner`, whose members are read one by one because each may throw. */
  #members(source: readonly (readonly [unknown, unknown])[], path: string, owner?: Record<string, unknown>): JsonValue {
    const entries: [string, JsonValue][] = []
    for (const [key, held] of source.slice(0, this.#limits.members)) {
      const name = String(key)
      const at = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
      const value = owner === undefined ? held : this.#read(owner, name, at)
      if (value === undefined || typeof value === 'function' || typeof value === 'symbol') continue
      entries.push([name, this.copy(value, at)])
    }
    const rest = source.length - this.#limits.members
    if (rest > 0) entries.push(['[left out]', this.#cut(`${rest} members`, path)])
    // fromEntries defines `__proto__` as a member of its own; an assignment would lose it.
    return Object.fromEntries(entries)
  }

  #read(owner: Record<string, unknown>, name: string, path: string): unknown {
    try {
      return owner[name]
    } catch {
      return this.#cut('[unreadable]', path)
    }
  }

  #text(text: string, path: string): string {
    const { string } = this.#limits
    if (text.length <= string) return text
    return this.#cut(`${text.slice(0, string)}[left out: ${text.length - string} characters]`, path)
  }

  #cut(mark: string, path: string): string {
    if (this.cuts.at(-1) !== path) this.cuts.push(path)
    return mark
  }
}
