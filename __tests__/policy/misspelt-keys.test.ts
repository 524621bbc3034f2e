import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { loadPolicy } from '../../src/policy/load-policy.js'
import { schemaKeywords } from '../../src/policy/schemas/schema-keywords.js'

type Path = readonly (string | number)[]

const folder = new URL('../fixtures/policies/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
/** Together they have every key of the language. */
const texts = [
  read('valid/airline.yaml'),
  read('valid/airline.yaml').replace(/^ {2}allow: .*\n/m, ''),
  ...readdirSync(new URL('legacy/', folder))
    .filter((file) => !file.includes('.expected.'))
    .map((file) => read(`legacy/${file}`)),
  `schemas:
  pay:
    type: object
    required: [amount]
    properties:
      amount: { type: number, minimum: 0, exclusiveMaximum: 100, multipleOf: 1 }
      to: { type: string, minLength: 1, maxLength: 9, pattern: "^a", format: email }
      items: { type: array, minItems: 1, maxItems: 3, uniqueItems: true, items: { enum: [a] }, contains: { const: a } }
    additionalProperties: false
    patternProperties: { "^x": { not: { type: "null" } } }
    dependentRequired: { amount: [to] }
    allOf: [{ if: { required: [to] }, then: { minProperties: 1 }, else: { maxProperties: 9 } }]
    anyOf: [{ propertyNames: { maxLength: 9 } }]
    oneOf: [{ unevaluatedProperties: false }]
sequences:
  - { type: require, tool: { tool: pay, class: money, args_match: { amount: "1" }, outcome: success } }
  - { type: after, trigger: pay, then: log, within: 2, level: note, tolerate: 0.1, show_args: [a], description: d }
  - { type: sequence, tools: [pay, log], strict: true }
tool_classes: { pay: money }
tools: { deny_classes: [money], require_args: { pay: [amount] } }
waivers: [{ rule: E_TOOL_DENIED, tool: pay, reason: r, owner: o, expires: 2027-01-31, max: 4 }]
coverage: { min: 3, exclude: [log] }`,
]

const SECTIONS_OF_NAMES = [
  'schemas',
  'aliases',
  'tool_classes',
  'require_args',
  'arg_constraints',
  'constraints',
  'levels',
  'tolerate',
]
const NAMES_BELOW = ['properties', 'patternProperties', 'dependentRequired', 'args_match', 'metadata', '$defs']

/** Keys that are words of the author's: names of tools, aliases, arguments and definitions, and free data. */
function isOwn(path: Path, document: object): boolean {
  const parent = String(path.at(-2))
  const isName = SECTIONS_OF_NAMES.includes(parent) || NAMES_BELOW.includes(parent)
  const isArgument =
    path.at(-3) === 'arg_constraints' || parent === 'params' || (path[0] === 'constraints' && path.length === 3)
  const isToolOfMap = path.length === 1 && '$defs' in document
  // A schema that a constraint of version 1 replaces is not read, and a warning says so.
  const isReplaced = path[0] === 'schemas' && 'constraints' in document
  return isName || isArgument || isToolOfMap || isReplaced || path.some((key) => String(key).startsWith('x-'))
}

function* keysOf(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (!Array.isArray(value)) yield here
    yield* keysOf(member, here)
  }
}

/** The same document with one key renamed; its place among the others is kept. */
function renamed(value: unknown, [head, ...rest]: Path, name: string): unknown {
  if (Array.isArray(value)) return value.map((item, at) => (at === head ? renamed(item, rest, name) : item))
  return Object.fromEntries(
    Object.entries(value as object).map(([key, member]) =>
      key !== String(head) ? [key, member] : rest.length === 0 ? [name, member] : [key, renamed(member, rest, name)],
    ),
  )
}

/** A slip of the keyboard: a letter lost, doubled, replaced, or two swapped. */
const slip = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('lost', 'doubled', 'replaced', 'swapped', 'case', 'dash'),
})
function misspell(key: string, { at, kind }: { at: number; kind: string }): string {
  const i = at % key.length
  switch (kind) {
    case 'lost':
      return key.slice(0, i) + key.slice(i + 1)
    case 'doubled':
      return key.slice(0, i) + key[i] + key.slice(i)
    case 'swapped':
      return key.slice(0, i) + (key[i + 1] ?? '') + key[i] + key.slice(i + 2)
    case 'case':
      return key.slice(0, i) + key[i]!.toUpperCase() + key.slice(i + 1)
    case 'dash':
      return key.replace('_', '-')
    default:
      return `${key.slice(0, i)}q${key.slice(i + 1)}`
  }
}

describe('a key that is misspelt never passes silently', () => {
  const cases = texts.flatMap((text) => {
    const document = parse(text) as object
    expect(loadPolicy(text).policy, text).toBeDefined()
    return [...keysOf(document)].filter((path) => !isOwn(path, document)).map((path) => ({ document, path }))
  })

  test('anywhere in a policy: it is an error', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.constantFrom(...cases), slip, ({ document, path }, how) => {
        const parent = path
          .slice(0, -1)
          .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], document)
        const key = String(path.at(-1))
        const wrong = misspell(key, how)
        if (wrong === '' || Object.hasOwn(parent as object, wrong) || schemaKeywords.has(wrong)) return
        seen.add(key)
        const { policy, problems } = loadPolicy(stringify(renamed(document, path, wrong)))
        expect([path.join('.'), wrong, policy]).toEqual([path.join('.'), wrong, undefined])
        const errors = problems.filter(({ level }) => level === 'error')
        expect(errors.map(({ code }) => code)).toContain('E_POLICY_INVALID')
      }),
      { numRuns: 5_000 },
    )
    // Every key of the language that can be misspelt was.
    const keys = new Set(cases.map(({ path }) => String(path.at(-1))))
    expect([...keys].filter((key) => !seen.has(key))).toEqual([])
    expect(keys.size).toBeGreaterThan(70)
  })
})
