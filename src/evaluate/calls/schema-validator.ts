import type { Ajv, AnySchema, ErrorObject, ValidateFunction } from 'ajv'
import { holdsExact } from '../../json/write-json.js'
import { ExactNumber } from '../../model/exact-number.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { type SchemaDialect, schemaDialect } from '../../model/schema-dialect.js'
import { certainErrors } from './certain-errors.js'
import { ExactKeywords } from './exact-keywords.js'
import { isObject } from './is-object.js'
import { linearRegExps, RegExpTooCostly } from './linear-regexp.js'
import { listViolations, type SchemaFailure } from './list-violations.js'
import { countValues, SchemaSteps, TooManySteps } from './schema-steps.js'

/** Values in arguments up to which all that is broken is looked for; beyond, only the first: each costs memory. */
const maxSearched = 10_000

/**
 * Checks arguments; `undefined` when they satisfy the schema, `too-costly` when a bound kept them from being checked.
 *
 * @param cuts JSON Pointers to values that were recorded in part: what depends on them is left out of the failure, and
 * `undefined` then says that nothing is known to be broken
 */
export interface Validate {
  (args: JsonValue, cuts?: readonly string[]): SchemaFailure | 'too-costly' | undefined
  /** Whether one value satisfies the schema, without a word about why not. */
  readonly accepts: (value: JsonValue) => boolean | 'too-costly'
}

/** Compiles one schema, on first use. Throws an `Error` whose message says what is wrong with the schema. */
export type CompileSchema = (schema: JsonValue) => Validate

/**
 * Loads the JSON Schema validator. Called only for policies with schemas: it is the most expensive module of a short run.
 *
 * Dialect by `$schema`: 2020-12 without one, 2019-09, draft-07, 06 and 04. `format` asserts in all of them. Nothing is
 * fetched: a `$ref` that leaves the schema is an error of that schema.
 * Patterns run through `linearRegExps`, references are counted by `SchemaSteps`, numbers are compared by `ExactKeywords`.
 *
 * @param definitions shared definitions, merged into each schema as its `$defs`
 * @param schemas all schemas that may be compiled, to see what they need
 */
export async function schemaCompiler(definitions: JsonObject, schemas: readonly JsonValue[]): Promise<CompileSchema> {
  const all = [definitions, ...schemas]
  const regExp = Object.assign(await linearRegExps(patternsIn(all)), { code: '' })
  const options = {
    strict: false,
    addUsedSchema: false,
    // The meta-schema costs more than everything else at start; the compiler itself refuses wrong keyword values.
    validateSchema: false,
    meta: false,
    logger: false as const,
    // Own properties only: `required: [constructor]` must not be satisfied by Object.prototype.
    ownProperties: all.some(namesPrototypeMember),
    // Tidying the generated code takes a fifth of compiling it and makes it no faster: V8 does the same again.
    code: { regExp, optimize: false as const },
  }
  const steps = new SchemaSteps()
  const keywords = new ExactKeywords()
  const engines = await loadEngines(all, options, steps, keywords)
  return (schema) => {
    const whole = withDefinitions(schema, definitions) as AnySchema
    const dialect = dialectOf(schema)
    const isExact = holdsExact(whole)
    const compiled = new Map<string, ValidateFunction>()
    const validator = (voice: Voice, exact: boolean): ValidateFunction => {
      const id = exact ? `${voice} exact` : voice
      const validate = compiled.get(id) ?? engines(dialect, voice, exact).compile(whole)
      compiled.set(id, validate)
      return validate
    }
    const run = (voice: Voice, args: JsonValue): readonly ErrorObject[] | undefined => {
      const validate = validator(voice, isExact || (ExactNumber.met && holdsExact(args)))
      steps.start(args)
      return validate(keywords.start(args)) ? undefined : (validate.errors ?? [])
    }
    // At hand, because nearly every call asks no other. Now, so that a broken schema is known before the first call.
    const usual = validator('quiet', isExact)
    const passes = (args: JsonValue): boolean => {
      const validate = !isExact && ExactNumber.met && holdsExact(args) ? validator('quiet', true) : usual
      steps.start(args)
      return validate(keywords.start(args))
    }
    /** All that is broken; nothing where looking for it takes too long, though one such thing is known. */
    const searched = (args: JsonValue): readonly ErrorObject[] | undefined => {
      try {
        return isSearchable(args) ? run('all', args) : undefined
      } catch (error) {
        if (error instanceof TooManySteps) return undefined
        throw error
      }
    }
    const failureOf = (args: JsonValue, cuts: readonly string[]): SchemaFailure | undefined => {
      const all = searched(args)
      if (cuts.length === 0) return listViolations(all ?? run('first', args) ?? [], args, all !== undefined)
      const certain = certainErrors(all ?? [], cuts)
      return certain.length === 0 ? undefined : listViolations(certain, args, true)
    }
    const validate = (args: JsonValue, cuts = wholly): SchemaFailure | 'too-costly' | undefined => {
      try {
        return passes(args) ? undefined : failureOf(args, cuts)
      } catch (error) {
        return tooCostly(error)
      }
    }
    const accepts = (value: JsonValue): boolean | 'too-costly' => {
      try {
        return passes(value)
      } catch (error) {
        return tooCostly(error)
      }
    }
    return Object.assign(validate, { accepts })
  }
}

const wholly: readonly string[] = []

/** Refused rather than guessed: what is too long for its pattern, or too deep for its schema, is not known to match. */
function tooCostly(error: unknown): 'too-costly' {
  if (error instanceof RegExpTooCostly || error instanceof TooManySteps || error instanceof RangeError)
    return 'too-costly'
  throw error
}

interface Engine {
  compile(schema: AnySchema): ValidateFunction
}

/**
 * How much an engine says of arguments that break a schema: the first thing without words, with words, or all with words.
 * A quarter of compiling goes into words, and most schemas of a run are never broken.
 */
type Voice = 'quiet' | 'first' | 'all'

async function loadEngines(
  schemas: readonly JsonValue[],
  options: object,
  steps: SchemaSteps,
  keywords: ExactKeywords,
): Promise<(dialect: SchemaDialect, voice: Voice, exact: boolean) => Engine> {
  const makers = new Map<SchemaDialect, (more: object) => Ajv>()
  const withFormats = schemas.some(hasFormat)
  for (const dialect of new Set(schemas.map(dialectOf)))
    makers.set(dialect, await loadEngine(dialect, options, withFormats))
  const count = await steps.counter()
  const addKeywords = await keywords.adder()
  const made = new Map<string, Engine>()
  return (dialect, voice, exact) => {
    const id = `${dialect} ${voice} ${exact}`
    const make = makers.get(dialect) as (more: object) => Ajv
    const known = made.get(id)
    if (known) return known
    const engine = addKeywords(count(make({ messages: voice !== 'quiet', allErrors: voice === 'all' })), exact)
    made.set(id, engine)
    return engine
  }
}

async function loadEngine(
  dialect: SchemaDialect,
  options: object,
  withFormats: boolean,
): Promise<(more: object) => Ajv> {
  const addFormats = withFormats ? await formats() : (engine: Ajv) => engine
  const Engine = await engineClass(dialect)
  return (more) => addFormats(new Engine({ ...options, ...more, validateFormats: withFormats }))
}

async function engineClass(dialect: SchemaDialect): Promise<new (options: object) => Ajv> {
  switch (dialect) {
    case '2020-12':
      return (await import('ajv/dist/2020.js')).default.default
    case '2019-09':
      return (await import('ajv/dist/2019.js')).default.default
    case 'draft-07':
      return (await import('ajv')).default.default
    case 'draft-04':
      return (await import('ajv-draft-04')).default.default
  }
}

/** Characters of a `url`, whose pattern takes quadratic time. */
const maxUrl = 2_048

async function formats(): Promise<(engine: Ajv) => Ajv> {
  const addFormats = (await import('ajv-formats')).default.default
  return (engine) => {
    addFormats(engine)
    const url = engine.formats.url as RegExp
    return engine.addFormat('url', (text: string) => {
      if (text.length > maxUrl) throw new RegExpTooCostly()
      return url.test(text)
    })
  }
}

/** A policy with a `$schema` that is not read does not load. */
function dialectOf(schema: JsonValue): SchemaDialect {
  return schemaDialect(isObject(schema) ? schema.$schema : undefined) ?? '2020-12'
}

function withDefinitions(schema: JsonValue, definitions: JsonObject): JsonValue {
  if (!isObject(schema)) return schema
  const own = isObject(schema.$defs) ? schema.$defs : {}
  const shared = Object.keys(definitions).length > 0 ? { $defs: { ...definitions, ...own } } : {}
  return withId({ ...schema, ...shared })
}

/** `#` means the whole schema; the engine finds it only under an id. */
function withId(schema: JsonObject): JsonObject {
  const key = dialectOf(schema) === 'draft-04' ? 'id' : '$id'
  if (Object.hasOwn(schema, key) || !JSON.stringify(schema).includes('"$ref":"#"')) return schema
  return { ...schema, [key]: 'https://assay.invalid/schema' }
}

function isSearchable(args: JsonValue): boolean {
  return countValues(args, maxSearched) < maxSearched
}

function* patternsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    if (key === 'pattern' && typeof child === 'string') yield child
    else if (key === 'patternProperties' && typeof child === 'object' && child !== null) yield* Object.keys(child)
    yield* patternsIn(child)
  }
}

function hasFormat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.hasOwn(value, 'format') || Object.values(value).some(hasFormat)
}

function namesPrototypeMember(value: JsonValue): boolean {
  if (typeof value === 'string') return value in Object.prototype
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([key, child]) => key in Object.prototype || namesPrototypeMember(child as JsonValue),
  )
}
