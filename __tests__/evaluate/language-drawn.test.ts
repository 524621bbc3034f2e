import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds } from './kinds/index.js'
import { keyedRule, written } from './plain/draw-keyed.js'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
type Schema = Readonly<Record<string, unknown>>
const root: Schema = JSON.parse(read('../../schemas/assay.policy.v2.schema.json'))
const ajv = new Ajv2020({ strict: false })
ajv.addSchema(root, 'policy')

/** Where a schema that others share is, or the part itself. */
function at(place: string): readonly [place: string, schema: Schema] {
  const schema = place
    .split('/')
    .slice(1)
    .reduce<unknown>((part, name) => (part as Schema)[name.replaceAll('~1', '/').replaceAll('~0', '~')], root) as Schema
  return typeof schema.$ref === 'string' ? at(schema.$ref) : [place, schema]
}

const inAll = (place: string, schema: Schema, name: 'anyOf' | 'oneOf') =>
  ((schema[name] ?? []) as unknown[]).map((_, i) => `${place}/${name}/${i}`)
const inOne = (place: string, schema: Schema, name: 'items' | 'additionalProperties') =>
  typeof schema[name] === 'object' ? [`${place}/${name}`] : []
const keysOf = (schema: Schema) => Object.keys((schema.properties ?? {}) as object)

/** Every key and every value of a list of values that the schema knows. */
function known(place: string, seen = new Set<string>(), found = new Set<string>()): ReadonlySet<string> {
  const [here, schema] = at(place)
  if (seen.has(here)) return found
  seen.add(here)
  for (const value of (schema.enum ?? []) as unknown[]) if (value !== null) found.add(`${here} = ${value}`)
  for (const name of keysOf(schema)) {
    found.add(`${here}/properties/${name}`)
    known(`${here}/properties/${name}`, seen, found)
  }
  for (const next of [
    ...(['anyOf', 'oneOf'] as const).flatMap((name) => inAll(here, schema, name)),
    ...(['items', 'additionalProperties'] as const).flatMap((name) => inOne(here, schema, name)),
  ])
    known(next, seen, found)
  return found
}

const validators = new Map<string, (value: unknown) => boolean>()
function isOf(place: string, value: unknown): boolean {
  const known = validators.get(place) ?? ajv.compile({ $ref: `policy${place}` })
  validators.set(place, known)
  return known(value)
}

/** Those of them that a document uses. */
function mark(place: string, value: unknown, found: Set<string>): void {
  const [here, schema] = at(place)
  if (((schema.enum ?? []) as unknown[]).includes(value)) found.add(`${here} = ${value}`)
  for (const name of ['anyOf', 'oneOf'] as const)
    for (const branch of inAll(here, schema, name)) if (isOf(branch, value)) mark(branch, value, found)
  if (Array.isArray(value))
    for (const each of value) for (const items of inOne(here, schema, 'items')) mark(items, each, found)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  for (const [name, each] of Object.entries(value)) {
    if (keysOf(schema).includes(name)) {
      found.add(`${here}/properties/${name}`)
      mark(`${here}/properties/${name}`, each, found)
    } else for (const others of inOne(here, schema, 'additionalProperties')) mark(others, each, found)
  }
}

/** Drawn in files that keep their generators to themselves: their text must name what they are listed for. */
const elsewhere: readonly (readonly [file: string, places: RegExp])[] = [
  [
    'conditions-against-plain.test.ts',
    /^#\/\$defs\/call\/properties\/(at\/properties\/(hours|days|zone|between)|not|any_arg|agent|server|phase|parallel|class|args_match|args|result|at|outcome)$/,
  ],
  ['conditions-against-plain.test.ts', /^#\/\$defs\/call\/properties\/(outcome|phase) = /],
  [
    'conditions-against-plain.test.ts',
    /^#\/\$defs\/call\/properties\/at\/properties\/days\/items = (mon|tue|wed|thu|fri|sat|sun)$/,
  ],
  ['conditions-against-plain.test.ts', /^#\/\$defs\/selectorOrAll\/.*\/all$/],
  ['conditions-against-plain.test.ts', /^#\/properties\/tool_classes$/],
  ['keys-against-plain.test.ts', /^#\/\$defs\/call\/properties\/key$/],
  [
    'sections-against-plain.test.ts',
    /^#\/properties\/(approvals|limits\/properties\/(max_errors|max_identical_calls))$/,
  ],
  ['sections-against-plain.test.ts', /^#\/\$defs\/approval\/properties\/(call|for|same)$/],
  ['sections-against-plain.test.ts', /^#\/\$defs\/when\/properties\/(case|meta)$/],
  // As models of policies.
  ['check-against-plain.test.ts', /^#\/\$defs\/waiver\/.*\/(fingerprint|rule|tool|expires|max)$/],
]

/** Not drawn, and why. */
const notDrawn: readonly (readonly [places: RegExp, why: string])[] = [
  [/^#\/\$defs\/argument\/properties\/format( = .*)?$/, 'each format has samples of its own: calls/formats.test.ts'],
  [
    /^#\/properties\/schemas\/properties\/\$defs$/,
    'what refers to it is replaced before anything is evaluated: policy/schemas',
  ],
  [/^#\/\$defs\/approval\/properties\/(uses|within)$/, 'they are those of `before`, which are drawn: totals.test.ts'],
  [/^#\/properties\/show_args$/, 'it decides nothing: timelines/shown-arguments.test.ts'],
]

test('every key and value that the schema of policies knows is drawn by a generator', () => {
  const found = new Set<string>()
  const draw = <D>(arbitrary: fc.Arbitrary<D>, numRuns: number) => fc.sample(arbitrary, { numRuns, seed: 1 })
  for (const { drawn, given } of kinds)
    for (const each of draw(drawn, 500))
      for (const document of Object.values(given(each).files)) mark('#', document, found)
  for (const rule of draw(keyedRule, 500)) mark('#', { version: '2.0', sequences: [written(rule)] }, found)
  const missing = [...known('#')].filter((place) => {
    if (found.has(place) || notDrawn.some(([places]) => places.test(place))) return false
    const word = /[^/ ]+$/.exec(place)?.[0] ?? place
    return !elsewhere.some(([file, places]) => places.test(place) && read(file).includes(word))
  })
  expect(missing).toEqual([])
})

test('a key that no generator knows is seen', () => {
  const found = new Set<string>()
  mark('#', { version: '2.0', limits: { max_turns: 3 } }, found)
  expect([...found].sort()).toEqual([
    '#/properties/limits',
    '#/properties/limits/properties/max_turns',
    '#/properties/version',
  ])
  expect(known('#').size).toBeGreaterThan(150)
})
