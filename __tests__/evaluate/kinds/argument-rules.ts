import fc from 'fast-check'
import type { JsonValue } from '../../../src/model/json.js'
import { inALine, kind, mistaking, onlyPolicy } from './kind.js'

/** A keyword of JSON Schema, or an operator, and what it lets through; asked of an argument that was sent. */
interface Demand {
  readonly written: Readonly<Record<string, JsonValue>>
  lets(value: JsonValue): boolean
}

const isNumber = (value: JsonValue): value is number => typeof value === 'number'
const isText = (value: JsonValue): value is string => typeof value === 'string'
const isList = (value: JsonValue): value is JsonValue[] => Array.isArray(value)
const isMap = (value: JsonValue): value is Record<string, JsonValue> =>
  typeof value === 'object' && value !== null && !isList(value)
const asJson = (value: JsonValue) => JSON.stringify(value)
const small = { maximum: 2 }
const isSmall = (value: JsonValue) => !isNumber(value) || value <= 2

/** Operators of arguments: without a type those of numbers ask for a number, those of text for text. */
const operators: readonly Demand[] = [
  { written: { min: 2 }, lets: (value) => isNumber(value) && value >= 2 },
  { written: { max: 2 }, lets: (value) => isNumber(value) && value <= 2 },
  { written: { minimum: 2 }, lets: (value) => isNumber(value) && value >= 2 },
  { written: { maximum: 2 }, lets: (value) => isNumber(value) && value <= 2 },
  { written: { exclusiveMinimum: 2 }, lets: (value) => isNumber(value) && value > 2 },
  { written: { exclusiveMaximum: 2 }, lets: (value) => isNumber(value) && value < 2 },
  { written: { multipleOf: 0.5 }, lets: (value) => isNumber(value) && Number.isInteger(value * 2) },
  { written: { pattern: '^a' }, lets: (value) => isText(value) && value.startsWith('a') },
  { written: { enum: ['a', 1] }, lets: (value) => value === 'a' || value === 1 },
  { written: { const: 'ab' }, lets: (value) => value === 'ab' },
  { written: { type: 'string' }, lets: isText },
  { written: { type: ['integer', 'null'] }, lets: (value) => value === null || Number.isInteger(value) },
]

/** Keywords of JSON Schema, which ask what is of another type for nothing. */
const keywords: readonly Demand[] = [
  { written: { minimum: 2 }, lets: (value) => !isNumber(value) || value >= 2 },
  { written: { minLength: 2 }, lets: (value) => !isText(value) || value.length >= 2 },
  { written: { maxLength: 1 }, lets: (value) => !isText(value) || value.length <= 1 },
  { written: { pattern: 'b$' }, lets: (value) => !isText(value) || value.endsWith('b') },
  { written: { minItems: 2 }, lets: (value) => !isList(value) || value.length >= 2 },
  { written: { maxItems: 1 }, lets: (value) => !isList(value) || value.length <= 1 },
  {
    written: { uniqueItems: true },
    lets: (value) => !isList(value) || new Set(value.map(asJson)).size === value.length,
  },
  { written: { items: small }, lets: (value) => !isList(value) || value.every(isSmall) },
  {
    written: { prefixItems: [small] },
    lets: (value) => !isList(value) || value.length === 0 || isSmall(value[0] as JsonValue),
  },
  { written: { contains: { const: 1 } }, lets: (value) => !isList(value) || value.includes(1) },
  {
    written: { contains: { const: 1 }, minContains: 2 },
    lets: (value) => !isList(value) || value.filter((each) => each === 1).length >= 2,
  },
  {
    written: { properties: { k: small } },
    lets: (value) => !isMap(value) || !('k' in value) || isSmall(value.k as JsonValue),
  },
  { written: { required: ['k'] }, lets: (value) => !isMap(value) || 'k' in value },
  { written: { additionalProperties: false }, lets: (value) => !isMap(value) || Object.keys(value).length === 0 },
  {
    written: { propertyNames: { const: 'k' } },
    lets: (value) => !isMap(value) || Object.keys(value).every((name) => name === 'k'),
  },
  { written: { minProperties: 1 }, lets: (value) => !isMap(value) || Object.keys(value).length >= 1 },
  { written: { maxProperties: 1 }, lets: (value) => !isMap(value) || Object.keys(value).length <= 1 },
  { written: { dependentRequired: { k: ['l'] } }, lets: (value) => !isMap(value) || !('k' in value) || 'l' in value },
  { written: { allOf: [small, { type: 'number' }] }, lets: (value) => isNumber(value) && value <= 2 },
  { written: { anyOf: [{ type: 'string' }, { const: 1 }] }, lets: (value) => isText(value) || value === 1 },
  { written: { oneOf: [{ type: 'number' }, small] }, lets: (value) => isNumber(value) !== isSmall(value) },
  { written: { not: { const: 1 } }, lets: (value) => value !== 1 },
  {
    written: { if: { type: 'number' }, then: small, else: { minLength: 2 } },
    lets: (value) => (isNumber(value) ? value <= 2 : !isText(value) || value.length >= 2),
  },
]

interface Entry {
  readonly demand: Demand | undefined
  /** Asked of every text at any depth. */
  readonly texts: 'b' | 'long' | undefined
  readonly level: 'error' | 'warning' | 'note' | undefined
  /** For people: neither is asked of a call. */
  readonly isExplained: boolean
}

interface Drawn {
  readonly entries: Readonly<Record<string, Entry>>
  readonly constraints: Readonly<Record<string, { readonly demand: Demand; readonly isRequired: boolean }>>
  readonly required: readonly string[]
  readonly unconstrained: 'warn' | 'deny' | 'allow' | undefined
  readonly calls: readonly { readonly tool: string; readonly args: Readonly<Record<string, JsonValue>> }[]
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
const tools = ['send', 'read', 'list'] as const
const scalar = fc.constantFrom<JsonValue>(1, 2, 3, 2.5, 'a', 'b', 'ab', '', true, null)
const value = fc.oneof(
  { weight: 3, arbitrary: scalar },
  fc.array(fc.constantFrom<JsonValue>(1, 1, 2, 3, 'ab'), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('k', 'l'), fc.constantFrom<JsonValue>(1, 3, 'b', ['a']), { maxKeys: 2 }),
)
const entry: fc.Arbitrary<Entry> = fc.record({
  demand: maybe(fc.constantFrom(...keywords)),
  texts: maybe(fc.constantFrom('b' as const, 'long' as const)),
  level: maybe(fc.constantFrom('error' as const, 'warning' as const, 'note' as const)),
  isExplained: fc.boolean(),
})
const name = fc.constantFrom('x', 'y')
const constraint = fc.oneof(
  fc.record({ demand: fc.constantFrom(...operators), isRequired: fc.constant(false) }),
  // `required` with a list is a keyword of JSON Schema.
  fc.record({ demand: fc.constantFrom(...operators), isRequired: fc.boolean() }),
)

const texts = { b: { pattern: 'b' }, long: { minLength: 2 } }

function policyOf({ entries, constraints, required, unconstrained }: Drawn): object {
  const schemas = Object.entries(entries).map(([tool, { demand, texts: ofTexts, level, isExplained }]) => [
    tool,
    {
      ...(demand && { properties: { x: demand.written } }),
      ...(ofTexts && { any_arg: texts[ofTexts] }),
      ...(level && { level }),
      ...(isExplained && { message: 'Ask first.', help: 'https://example.test/args' }),
    },
  ])
  const named = Object.entries(constraints).map(([arg, { demand, isRequired }]) => [
    arg,
    { ...demand.written, ...(isRequired && { required: true }) },
  ])
  return {
    // A policy that asserts nothing is refused.
    tools: {
      deny: ['never'],
      ...(named.length > 0 && { arg_constraints: { send: Object.fromEntries(named) } }),
      ...(required.length > 0 && { require_args: { send: required } }),
    },
    ...(schemas.length > 0 && { schemas: Object.fromEntries(schemas) }),
    ...(unconstrained && { enforcement: { unconstrained_tools: unconstrained } }),
  }
}

function textsIn(given: JsonValue): string[] {
  if (isText(given)) return [given]
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsIn) : []
}

const levels = ['error', 'warning', 'note'] as const

function meant({ entries, constraints, required, unconstrained = 'warn', calls }: Drawn): string[] {
  const unasked = new Set<string>()
  return calls
    .flatMap(({ tool, args }, i) => {
      const own = entries[tool] ?? entries['*']
      const others = tool === 'send' ? constraints : {}
      const isSend = tool === 'send' && (required.length > 0 || Object.keys(constraints).length > 0)
      if (own === undefined && !isSend) {
        if (unconstrained === 'allow' || unasked.has(tool)) return []
        unasked.add(tool)
        return [`${unconstrained === 'deny' ? 'error' : 'warning'} E_TOOL_UNCONSTRAINED t @${i}`]
      }
      const isBrokenBySchema =
        own !== undefined &&
        ((own.demand !== undefined && 'x' in args && !own.demand.lets(args.x as JsonValue)) ||
          textsIn(args).some(
            (text) => (own.texts === 'b' && !text.includes('b')) || (own.texts === 'long' && text.length < 2),
          ))
      const isBrokenOtherwise =
        (tool === 'send' && required.some((arg) => !(arg in args))) ||
        Object.entries(others).some(([arg, { demand, isRequired }]) =>
          arg in args ? !demand.lets(args[arg] as JsonValue) : isRequired,
        )
      if (!isBrokenBySchema && !isBrokenOtherwise) return []
      // Of the entries for a tool the strictest counts.
      const stated = [...(own ? [own.level ?? 'error'] : []), ...(isSend ? ['error'] : [])]
      return [`${levels.find((each) => stated.includes(each))} E_ARG_SCHEMA t @${i}`]
    })
    .sort()
}

const asked = ['E_ARG_SCHEMA', 'E_TOOL_UNCONSTRAINED']

/** What arguments must be: schemas of tools and of all others, of any text, lists of names, operators. */
export const argumentRules = kind<Drawn>({
  name: 'rules about arguments',
  drawn: fc.record({
    entries: fc.dictionary(fc.constantFrom('*', 'send', 'read'), entry, { maxKeys: 3 }),
    constraints: fc.dictionary(name, constraint, { maxKeys: 2 }),
    required: fc.uniqueArray(name, { maxLength: 2 }),
    unconstrained: maybe(fc.constantFrom('warn' as const, 'deny' as const, 'allow' as const)),
    calls: fc.array(
      fc.record({
        tool: fc.constantFrom(...tools),
        args: fc.oneof(
          fc.record({ x: value }),
          fc.record({ x: value, y: value }),
          fc.dictionary(name, value, { maxKeys: 2 }),
        ) as fc.Arbitrary<Readonly<Record<string, JsonValue>>>,
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  given: (drawn) => ({
    files: onlyPolicy(policyOf(drawn)),
    records: drawn.calls.map((call) => ({ type: 'tool_call', trace: 't', ...call })),
  }),
  meant,
  said: ({ findings, faults }) =>
    [...findings.filter(({ rule }) => asked.includes(rule)).map(inALine), ...faults].sort(),
  mistakes: {
    'leaves out tools without an entry of their own': mistaking.policy(({ schemas, ...policy }) => {
      const { '*': _, ...rest } = (schemas ?? {}) as Record<string, unknown>
      return { ...policy, schemas: rest }
    }),
    'asks no text but those at the top': mistaking.each(({ args, ...record }) => ({
      ...record,
      args: Object.fromEntries(
        Object.entries((args ?? {}) as object).filter(([, each]) => !isList(each) && !isMap(each)),
      ),
    })),
    'looks at every entry alike, whatever its level': mistaking.policy(({ schemas, ...policy }) => ({
      ...policy,
      schemas: Object.fromEntries(
        Object.entries((schemas ?? {}) as Record<string, Record<string, unknown>>).map(
          ([tool, { level: _, ...each }]) => [tool, each],
        ),
      ),
    })),
    'asks arguments that are not sent': mistaking.each(({ args, ...record }) => ({
      ...record,
      args: { x: null, y: null, ...(args as object) },
    })),
  },
})
