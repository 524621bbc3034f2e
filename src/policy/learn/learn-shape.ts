import { ExactNumber, isWholeNumber } from '../../model/exact-number.js'
import type { JsonObject, JsonValue } from '../../model/json.js'

/** Levels of nesting that are described; below, anything goes. */
const MAX_DEPTH = 4
/** An object with more different keys is a map keyed by data, not a record, and its keys are not written down. */
const MAX_PROPERTIES = 50
/** A closed set: few words, each seen many times, so that none is there by accident. One word alone is not a set. */
const MAX_WORDS = 5
const MIN_SIGHTINGS_PER_WORD = 10
const MIN_PER_WORD = 3

/** One to four plain words: no digits or capitals, so no ids, numbers, dates, tokens, or codes of airports. */
const WORD = /^(?=.{1,24}$)[a-z]+(?:[ _-][a-z]+){0,3}$/
/** Words as short as this and equally long are codes (of currencies, languages), and the next one is as good. */
const MAX_CODE = 3
/** Arguments whose values name people, places or secrets, however few there are. */
const PRIVATE =
  /name|user|mail|phone|address|street|city|country|region|origin|destination|location|place|token|secret|pass|key|auth|owner|author|account|query|text|message|content|reason|note|id$/i
/** Arguments that count things; a whole number of anything else (money, a weight) is whole by chance. */
const COUNTS = new Set(
  'count limit offset page size index number num quantity qty depth retries attempts top'.split(' '),
)
/** Objects of a kind that must have been seen before one with another member is a finding. */
const MIN_OBJECTS = 10
/** Keys that look like data are not written down either. */
const PROPERTY = /^(?!.*\d{3})[A-Za-z_$][\w$.-]{0,63}$/

type Type = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'
const TYPES: readonly Type[] = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'null']

/** How many shapes may still be made; shared by all tools of one learner. It only falls, so what is left out once stays out. */
export interface ShapeBudget {
  left: number
}

/** What the values of one argument had in common, in bounded memory, whatever was seen. */
export class Shape {
  seen = 0
  readonly #depth: number
  readonly #name: string
  readonly #types = new Set<Type>()
  #strings = 0
  #objects = 0
  #words: Map<string, number> | undefined
  #properties: Map<string, Shape> | undefined
  #items: Shape | undefined
  /** A member of an object was not written down. */
  #isPartial = false

  readonly #budget: ShapeBudget

  constructor(budget: ShapeBudget, name = '', depth = 0) {
    this.#budget = budget
    budget.left--
    this.#name = name
    this.#depth = depth
    this.#words = PRIVATE.test(name) || depth === 0 ? undefined : new Map()
    this.#properties = depth < MAX_DEPTH ? new Map() : undefined
  }

  see(value: JsonValue): void {
    this.seen++
    const type = typeOf(value)
    this.#types.add(type)
    if (typeof value === 'string') this.#seeText(value)
    else if (Array.isArray(value)) this.#seeItems(value)
    else if (type === 'object') this.#seeObject(value as JsonObject)
  }

  #seeText(text: string): void {
    this.#strings++
    if (!this.#words) return
    if (!WORD.test(text) || (!this.#words.has(text) && this.#words.size === MAX_WORDS)) this.#words = undefined
    else this.#words.set(text, (this.#words.get(text) ?? 0) + 1)
  }

  #seeItems(items: readonly JsonValue[]): void {
    if (this.#depth >= MAX_DEPTH || items.length === 0) return
    if (!this.#items && this.#budget.left <= 0) return
    this.#items ??= new Shape(this.#budget, this.#name, this.#depth + 1)
    for (const item of items) this.#items.see(item)
  }

  #seeObject(object: JsonObject): void {
    this.#objects++
    if (!this.#properties) return
    for (const [name, value] of Object.entries(object)) {
      // What every object inherits (`constructor`) cannot be distinguished from what one has, by most validators.
      if (!PROPERTY.test(name) || name in Object.prototype) {
        this.#isPartial = true
        continue
      }
      let property = this.#properties.get(name)
      if (!property) {
        if (this.#budget.left <= 0) {
          this.#isPartial = true
          continue
        }
        property = new Shape(this.#budget, name, this.#depth + 1)
        this.#properties.set(name, property)
      }
      property.see(value)
    }
    if (this.#properties.size > MAX_PROPERTIES) this.#properties = undefined
  }

  /** A JSON Schema that every value seen satisfies. */
  schema(): JsonObject {
    const types = TYPES.filter((type) => this.#types.has(type) && !(type === 'integer' && this.#types.has('number')))
    const written = types.map((type) => (type === 'integer' && !counts(this.#name) ? 'number' : type))
    return {
      type: written.length === 1 ? written[0]! : written,
      ...this.#enum(types),
      ...this.#objectKeywords(),
      ...(this.#items ? { items: this.#items.schema() } : {}),
    }
  }

  #enum(types: readonly Type[]): { readonly enum?: readonly JsonValue[] } {
    const words = [...(this.#words ?? [])]
    const closed =
      words.length > 1 &&
      types.every((type) => type === 'string' || type === 'null') &&
      this.#strings >= MIN_SIGHTINGS_PER_WORD * words.length &&
      words.every(([, count]) => count >= MIN_PER_WORD) &&
      !areCodes(words.map(([word]) => word))
    if (!closed) return {}
    const texts = words.map(([word]) => word).sort()
    return { enum: types.includes('null') ? [...texts, null] : texts }
  }

  #objectKeywords(): JsonObject {
    if (!this.#properties) return {}
    const isClosed = !this.#isPartial && this.#objects >= MIN_OBJECTS
    if (this.#properties.size === 0) return isClosed ? { additionalProperties: false } : {}
    const properties = [...this.#properties].sort(([a], [b]) => (a < b ? -1 : 1))
    const required = properties.filter(([, shape]) => shape.seen === this.#objects).map(([name]) => name)
    return {
      properties: Object.fromEntries(properties.map(([name, shape]) => [name, shape.schema()])),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: !isClosed,
    }
  }
}

/** `page_size`, `maxCount`. */
function counts(name: string): boolean {
  const words = name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase()
  return words.split(/[^a-z]+/).some((word) => COUNTS.has(word))
}

function areCodes(words: readonly string[]): boolean {
  return words.every((word) => word.length <= MAX_CODE && word.length === words[0]!.length)
}

function typeOf(value: JsonValue): Type {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  if (value instanceof ExactNumber) return isWholeNumber(value) ? 'integer' : 'number'
  return typeof value as 'boolean' | 'string' | 'object'
}
