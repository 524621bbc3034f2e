import type { Ajv, AnySchemaObject, KeywordErrorDefinition } from 'ajv'
import type { DataValidationCxt } from 'ajv/dist/types/index.js'
import { canonicalJson } from '../../canonical/canonical-json.js'
import { holdsExact } from '../../json/write-json.js'
import { compareNumbers, ExactNumber, isMultiple, isWholeNumber, nearestNumber } from '../../model/exact-number.js'
import type { JsonObject, JsonValue } from '../../model/json.js'

/**
 * Lets an engine, which knows doubles only, decide on numbers that no double holds: in the arguments that it gets, a double
 * stands in for each, and the keywords that look at a value are ours and look up what was recorded
 * (`docs/decisions/130-exact-numbers.md`).
 */
export class ExactKeywords {
  /** Objects and lists with stand-ins → those of the call. */
  readonly #recorded = new Map<object, JsonValue>()
  #args: JsonValue = null

  /** The arguments of the next call, as an engine can take them. */
  start(args: JsonValue): JsonValue {
    if (!ExactNumber.met) return args
    if (this.#recorded.size > 0) this.#recorded.clear()
    this.#args = args
    return holdsExact(args) ? this.#standIn(args) : args
  }

  /**
   * Loads what gives an engine its keywords. `exact`: for a schema or arguments that hold a number which no double holds.
   * Without one only two keywords need replacing: `multipleOf`, because 19.99 is a multiple of 0.01, and `uniqueItems`,
   * because the engine's own compares each item with each other one, hours for one call with a long list.
   */
  async adder(): Promise<(engine: Ajv, exact: boolean) => Ajv> {
    const { str } = (await import('ajv/dist/compile/codegen/index.js')).default
    return (engine, exact) => {
      const unique = 'must NOT have duplicate items'
      this.#replace(engine, 'uniqueItems', 'array', { message: unique }, (asked) => {
        return (items) => asked !== true || areUnique(items as readonly JsonValue[])
      })
      const multiple: KeywordErrorDefinition['message'] = ({ schema }) => str`must be multiple of ${String(schema)}`
      this.#replace(engine, 'multipleOf', 'number', { message: multiple }, (step) => {
        return (value) => isMultiple(value as ExactNumber, step as ExactNumber)
      })
      if (!exact) return engine
      for (const [keyword, limit] of limits) {
        // Of draft-04, where it is a word about `maximum` or `minimum`.
        if (isFlag(engine, keyword)) continue
        const message: KeywordErrorDefinition['message'] = ({ schema, parentSchema }) =>
          str`must be ${limit(parentSchema ?? {}).sign} ${String(schema)}`
        this.#replace(engine, keyword, 'number', { message }, (bound, schema) => {
          const { holds } = limit(schema)
          return (value) => holds(compareNumbers(value as ExactNumber, bound as ExactNumber))
        })
      }
      this.#replace(engine, 'const', undefined, { message: 'must be equal to constant' }, (value) => isOneOf([value]))
      const message = 'must be equal to one of the allowed values'
      return this.#replace(engine, 'enum', undefined, { message }, (values) => {
        if (!Array.isArray(values)) throw new Error('enum must be a list')
        return isOneOf(values)
      })
    }
  }

  #replace(
    engine: Ajv,
    keyword: string,
    type: 'number' | 'array' | undefined,
    error: KeywordErrorDefinition,
    compile: (wanted: JsonValue, schema: AnySchemaObject) => (value: JsonValue) => boolean,
  ): Ajv {
    return engine.removeKeyword(keyword).addKeyword({
      keyword,
      ...(type && { type }),
      error,
      errors: false,
      compile: (wanted, schema) => {
        if (type === 'number' && typeof wanted !== 'number' && !(wanted instanceof ExactNumber))
          throw new Error(`${keyword} must be a number`)
        const holds = compile(wanted, schema)
        return (data, context) => holds(this.#valueOf(data, context as DataValidationCxt))
      },
    })
  }

  /** What was recorded in the place of a value that an engine looks at. */
  #valueOf(data: JsonValue, { parentData, parentDataProperty }: DataValidationCxt): JsonValue {
    if (this.#recorded.size === 0 && !(this.#args instanceof ExactNumber)) return data
    if (typeof data === 'object' && data !== null) return this.#recorded.get(data) ?? data
    if (typeof data !== 'number') return data
    if (parentData === undefined) return this.#args
    return ((this.#recorded.get(parentData) ?? parentData) as JsonObject)[parentDataProperty] as JsonValue
  }

  #standIn(value: JsonValue): JsonValue {
    if (value instanceof ExactNumber) return double(value)
    if (typeof value !== 'object' || value === null) return value
    const copy = Array.isArray(value)
      ? value.map((item: JsonValue) => this.#standIn(item))
      : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.#standIn(member)]))
    this.#recorded.set(copy, value)
    return copy
  }
}

/** A finite double that is whole if the number is: all that keywords of others (`type`, `format`) ask of it. */
function double(value: ExactNumber): number {
  if (!isWholeNumber(value)) return 0.5
  return Math.min(Math.max(nearestNumber(value), -Number.MAX_VALUE), Number.MAX_VALUE)
}

interface Limit {
  readonly sign: string
  readonly holds: (order: number) => boolean
}

const atMost: Limit = { sign: '<=', holds: (order) => order <= 0 }
const below: Limit = { sign: '<', holds: (order) => order < 0 }
const atLeast: Limit = { sign: '>=', holds: (order) => order >= 0 }
const above: Limit = { sign: '>', holds: (order) => order > 0 }

const limits: readonly (readonly [keyword: string, limit: (schema: AnySchemaObject) => Limit])[] = [
  ['maximum', (schema) => (schema.exclusiveMaximum === true ? below : atMost)],
  ['minimum', (schema) => (schema.exclusiveMinimum === true ? above : atLeast)],
  ['exclusiveMaximum', () => below],
  ['exclusiveMinimum', () => above],
]

function isFlag(engine: Ajv, keyword: string): boolean {
  const rule = engine.RULES.all[keyword]
  return typeof rule === 'object' && String(rule.definition.schemaType) === 'boolean'
}

function areUnique(items: readonly JsonValue[]): boolean {
  return new Set(items.map(canonicalJson)).size === items.length
}

function isOneOf(values: readonly JsonValue[]): (value: JsonValue) => boolean {
  const texts = new Set(values.map(canonicalJson))
  return (value) => texts.has(canonicalJson(value))
}
