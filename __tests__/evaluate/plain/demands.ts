import fc from 'fast-check'
import type { JsonValue } from '../../../src/model/json.js'

/** One thing that a schema may ask of arguments, small enough that two readings of it cannot differ by accident. */
export type Demand =
  | { readonly asks: 'an object' }
  | { readonly asks: 'required'; readonly member: string }
  | { readonly asks: 'nothing else' }
  | { readonly asks: 'at most'; readonly member: string; readonly limit: number }
  | { readonly asks: 'one of'; readonly member: string; readonly values: readonly string[] }
  | { readonly asks: 'each at most'; readonly member: string; readonly limit: number }
  | { readonly asks: 'together'; readonly member: string; readonly other: string }

/** What breaks a demand, as the contract names it. */
export interface Break {
  readonly path: string
  readonly keyword: string
  readonly member?: string
  /** Path with indices as `*`, `#` keyword, `#` member. */
  readonly key: string
}

export type Args = JsonValue | undefined

export const demands: fc.Arbitrary<readonly Demand[]> = fc.uniqueArray(
  fc.oneof(
    fc.constant({ asks: 'an object' } as const),
    fc.constantFrom('to', 'amount').map((member) => ({ asks: 'required', member }) as const),
    fc.constant({ asks: 'nothing else' } as const),
    fc.integer({ min: 0, max: 2 }).map((limit) => ({ asks: 'at most', member: 'amount', limit }) as const),
    fc.constant({ asks: 'one of', member: 'to', values: ['a'] } as const),
    fc.integer({ min: 0, max: 1 }).map((limit) => ({ asks: 'each at most', member: 'ids', limit }) as const),
    fc.constant({ asks: 'together', member: 'cc', other: 'to' } as const),
  ),
  { minLength: 1, maxLength: 4, selector: (demand) => `${demand.asks} ${'member' in demand ? demand.member : ''}` },
)

export const args: fc.Arbitrary<Args> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant('{ torn') },
  {
    weight: 6,
    arbitrary: fc.record(
      {
        to: fc.constantFrom('a', 'b'),
        amount: fc.integer({ min: 0, max: 3 }),
        ids: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
        cc: fc.constant('c'),
      },
      { requiredKeys: [] },
    ),
  },
)

/** The demands as a JSON Schema. */
export function schemaOf(asked: readonly Demand[]): JsonValue {
  const required = asked.flatMap((demand) => (demand.asks === 'required' ? [demand.member] : []))
  const together = asked.flatMap((demand) => (demand.asks === 'together' ? [[demand.member, [demand.other]]] : []))
  const properties = asked.flatMap((demand): [string, JsonValue][] => {
    if (demand.asks === 'at most') return [[demand.member, { maximum: demand.limit }]]
    if (demand.asks === 'one of') return [[demand.member, { enum: [...demand.values] }]]
    if (demand.asks === 'each at most') return [[demand.member, { items: { maximum: demand.limit } }]]
    return []
  })
  return {
    ...(asked.some(({ asks }) => asks === 'an object') && { type: 'object' }),
    ...(required.length > 0 && { required }),
    ...(asked.some(({ asks }) => asks === 'nothing else') && { additionalProperties: false }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(together.length > 0 && { dependentRequired: Object.fromEntries(together) }),
  }
}

/** Everything that arguments break, in order: path, keyword, member; without what was cut. Arguments are always an object. */
export function breaks(asked: readonly (readonly Demand[])[], given: JsonValue, cuts: readonly string[]): Break[] {
  const found = asked.flatMap((schema) => breaksOf(schema, given)).filter(({ path }) => !cuts.some(isAbove(path)))
  const distinct = new Map(found.map((each) => [`${each.path} ${each.key}`, each]))
  return [...distinct.values()].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

function breaksOf(schema: readonly Demand[], given: JsonValue): Break[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return [breakOf('', 'type')]
  const object = given as Readonly<Record<string, JsonValue>>
  const named = schema.flatMap((demand) =>
    ['at most', 'one of', 'each at most'].includes(demand.asks) && 'member' in demand ? [demand.member] : [],
  )
  const ofDemand = (demand: Demand): Break[] => {
    switch (demand.asks) {
      case 'an object':
        return []
      case 'required':
        return demand.member in object ? [] : [breakOf('', 'required', demand.member)]
      case 'nothing else':
        return Object.keys(object)
          .filter((name) => !named.includes(name))
          .map((name) => breakOf('', 'additionalProperties', name))
      case 'at most':
        return (object[demand.member] as number) > demand.limit ? [breakOf(`/${demand.member}`, 'maximum')] : []
      case 'one of':
        return !(demand.member in object) || demand.values.includes(object[demand.member] as string)
          ? []
          : [breakOf(`/${demand.member}`, 'enum')]
      case 'each at most':
        return ((object[demand.member] ?? []) as number[]).flatMap((each, i) =>
          each > demand.limit
            ? [{ ...breakOf(`/${demand.member}/${i}`, 'maximum'), key: `/${demand.member}/*#maximum` }]
            : [],
        )
      case 'together':
        return demand.member in object && !(demand.other in object)
          ? [breakOf('', 'dependentRequired', demand.other)]
          : []
    }
  }
  return schema.flatMap(ofDemand)
}

function breakOf(path: string, keyword: string, member?: string): Break {
  return {
    ...{ path, keyword },
    ...(member !== undefined && { member }),
    key: [path, keyword, ...(member === undefined ? [] : [member])].join('#'),
  }
}

function isAbove(path: string): (cut: string) => boolean {
  return (cut) => path === cut || path.startsWith(`${cut}/`)
}

/** Sorts as path, keyword, member: no part holds a space. */
function placeOf({ path, keyword, member = '' }: Break): string {
  return [path, keyword, member].join(' ')
}
