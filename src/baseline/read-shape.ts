import type { ValidateFunction } from 'ajv'

/** Why a text is not a value of a schema: in our words, without a piece of the text. */
export type ReadShape =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly version?: string | undefined; readonly why: string }

/**
 * Parses JSON that somebody else wrote and validates it against a closed schema. A `schema` field that names another
 * version is distinguished from damage.
 *
 * @param family the name of the format without its version: `assay.baseline`
 */
export async function readShape(text: string, family: string, schema: object): Promise<ReadShape> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, why: text.trim() === '' ? 'it is empty' : 'it is not JSON, or only a part of it' }
  }
  const named = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  const { const: expected } = (schema as { properties: { schema: { const: string } } }).properties.schema
  if (typeof named !== 'string' || !named.startsWith(`${family}.`)) {
    return { ok: false, why: `its "schema" is not ${expected}` }
  }
  if (named !== expected) {
    const version = /^v\d{1,6}$/.exec(named.slice(family.length + 1))?.[0]
    return version === undefined
      ? { ok: false, why: `its "schema" is not ${expected}` }
      : { ok: false, version, why: `it is ${family}.${version}, and this Assay reads ${expected}` }
  }
  const validate = await validator(schema)
  if (validate(value)) return { ok: true, value }
  const [error] = validate.errors ?? []
  return { ok: false, why: `${place(error?.instancePath)} breaks the schema (${error?.keyword ?? 'unknown'})` }
}

const validators = new WeakMap<object, ValidateFunction>()

/** Loaded and compiled when first needed, once. */
async function validator(schema: object): Promise<ValidateFunction> {
  const known = validators.get(schema)
  if (known) return known
  const { default: ajv } = await import('ajv/dist/2020.js')
  const validate = new ajv.default({ allErrors: false, validateFormats: false, logger: false }).compile(schema)
  validators.set(schema, validate)
  return validate
}

/**
 * Paths into a closed schema hold only its own names and indices until an unknown name, which is not part of the path.
 */
function place(path = ''): string {
  return path === '' ? 'the whole' : path
}

/** Whether a value has the shape of a schema. */
export async function isShape(value: unknown, schema: object): Promise<boolean> {
  return (await validator(schema))(value) === true
}
