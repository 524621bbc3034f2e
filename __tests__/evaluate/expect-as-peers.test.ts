import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/model/json.js'
import type { Outcome } from '../../src/model/outcome.js'
import { checkRecords } from '../support/check-records.js'

/** What the tests of agentevals (946ad15, Python and TypeScript) and of ADK (02540e4) ask of their matchers, in calls of our own. */
type Made = readonly [tool: string, args?: JsonObject]
type Entry = string | { readonly tool: string; readonly args?: JsonObject }
type Mode = 'strict' | 'in_order' | 'unordered' | 'superset' | 'subset'

async function isHeld(calls: readonly Entry[], made: readonly Made[], mode: Mode, args: string): Promise<boolean> {
  const rule = { id: 'r', type: 'expect', mode, args, calls }
  const policy = { version: '2.0', enforcement: { unconstrained_tools: 'allow' }, sequences: [rule] }
  const records = [
    { type: 'trace_start', trace: 't' },
    ...made.map(([tool, given = {}]) => ({ type: 'tool_call', trace: 't', tool, args: given })),
  ]
  const seen: Outcome[] = []
  await checkRecords(policy, records, { observers: [{ outcome: (_run, _rule, outcome) => void seen.push(outcome) }] })
  expect(['held', 'violated']).toContain(seen[0])
  return seen[0] === 'held'
}

const entry = ([tool, args = {}]: Made): Entry => ({ tool, args })
const entries = (...calls: readonly Made[]) => calls.map(entry)
const [oslo, bergen]: Made[] = [
  ['tide', { port: 'Oslo' }],
  ['tide', { port: 'Bergen' }],
] as const
const anyTide: Entry = { tool: 'tide' }
const inSummer = { from: '2026-06-01' }

describe('agentevals', () => {
  const modes = ['strict', 'unordered', 'superset', 'subset'] as const
  const rows: readonly (readonly [
    title: string,
    expected: readonly Entry[],
    made: readonly Made[],
    /** Those of its modes that accept the run. */
    accepting: string,
    args: 'exact' | 'partial',
  ])[] = [
    ['the call that is expected', entries(oslo), [oslo], 'strict unordered superset subset', 'exact'],
    [
      'two calls in another order, each in a turn',
      entries(bergen, oslo),
      [oslo, bergen],
      'unordered superset subset',
      'exact',
    ],
    ['one of two calls', entries(bergen, oslo), [oslo], 'subset', 'exact'],
    ['another tool', entries(['forecast', { port: 'Oslo' }]), [oslo], '', 'exact'],
    ['one more call, the arguments of the tool ignored', [anyTide], [oslo, bergen], 'superset', 'exact'],
    ['one of two calls, the arguments of the tool ignored', [anyTide, anyTide], [oslo], 'subset', 'exact'],
    [
      'either of two spellings',
      [{ tool: 'tide', args: { port: { match: { enum: ['Oslo', 'Christiania'] } } } }],
      [['tide', { port: 'Christiania' }]],
      'strict unordered superset subset',
      'exact',
    ],
    [
      'a call between, and a text that only one of two calls must hold',
      [...entries(['berths']), { tool: 'rules', args: { about: { match: { pattern: 'night' } } } }, 'rules'],
      [['berths'], oslo, ['rules', { about: 'night sailing' }], ['rules', { about: 'lights' }]],
      'superset',
      'exact',
    ],
    [
      'the same without saying so',
      entries(['berths'], ['rules', { about: 'night' }], ['rules', { about: 'any' }]),
      [['berths'], oslo, ['rules', { about: 'night sailing' }], ['rules', { about: 'lights' }]],
      '',
      'exact',
    ],
    [
      'one member of a nested argument compared',
      [{ tool: 'berths', args: { boat: 7 } }, ...Array<Entry>(2).fill({ tool: 'rules', args: { when: inSummer } })],
      [
        ['berths', { boat: 7 }],
        ['rules', { about: 'night', when: { ...inSummer, to: '2026-07-01' } }],
        ['rules', { about: 'lights', when: { ...inSummer, to: '2026-08-01' } }],
      ],
      'strict unordered superset subset',
      'partial',
    ],
  ]
  test.each(rows)('%s', async (_, expected, made, accepting, args) => {
    const found = await Promise.all(modes.map((mode) => isHeld(expected, made, mode, args)))
    expect(modes.filter((_mode, at) => found[at])).toEqual(modes.filter((mode) => accepting.split(' ').includes(mode)))
  })

  /** `subset` of its argument modes is a schema here. */
  const subset: JsonObject = {
    match: { properties: { port: { const: 'Oslo' }, day: { const: 1 } }, additionalProperties: false },
  }
  const some = { port: 'Oslo' }
  const all = { port: 'Oslo', day: 1 }
  test.each([
    ['more arguments than expected', some, { ...some, cold: true }, 'ignore superset'],
    ['fewer arguments than expected', all, some, 'ignore subset'],
    ['the arguments that are expected', all, all, 'exact ignore superset subset'],
    ['an argument with another value', some, { port: 'Bergen' }, 'ignore'],
  ])('%s', async (_, expected, given, accepting) => {
    const made: Made[] = [['tide', given]]
    const asked = entries(['tide', expected])
    const found = {
      exact: await isHeld(asked, made, 'strict', 'exact'),
      ignore: await isHeld(asked, made, 'strict', 'ignore'),
      superset: await isHeld(asked, made, 'strict', 'partial'),
      subset: await isHeld([{ tool: 'tide', args: subset }], made, 'strict', 'exact'),
    }
    expect(Object.entries(found).flatMap(([mode, held]) => (held ? [mode] : []))).toEqual(accepting.split(' '))
  })

  test('differs: strict here compares the order of calls within a turn, too, and not how they are spread over turns', async () => {
    expect(await isHeld(entries(bergen, oslo), [oslo, bergen], 'strict', 'exact')).toBe(false)
    expect(await isHeld(entries(bergen, oslo), [oslo, bergen], 'unordered', 'exact')).toBe(true)
    expect(await isHeld(entries(oslo, bergen), [oslo, bergen], 'strict', 'exact')).toBe(true)
  })
})

describe('ADK', () => {
  const modes = { EXACT: 'strict', IN_ORDER: 'in_order', ANY_ORDER: 'superset' } as const
  type Match = keyof typeof modes
  const named = (...tools: readonly string[]): Made[] => tools.map((tool) => [tool])
  const other = (...tools: readonly string[]): Made[] => tools.map((tool, at) => [tool, { n: at }])
  const rows: readonly (readonly [Match, string, readonly Made[], readonly Made[], boolean, 'exact' | 'ignore'])[] = [
    ['EXACT', 'the call that is expected', [oslo], [oslo], true, 'exact'],
    ['EXACT', 'another tool', [['forecast', { port: 'Oslo' }]], [oslo], false, 'exact'],
    ['EXACT', 'other arguments', [bergen], [oslo], false, 'exact'],
    ['EXACT', 'one of two equal calls', [oslo, oslo], [oslo], false, 'exact'],
    ['EXACT', 'no call, as expected', [], [], true, 'exact'],
    ['IN_ORDER', 'others in between', named('a', 'b', 'c'), named('a', 'x', 'b', 'y', 'c', 'z'), true, 'exact'],
    ['IN_ORDER', 'one is missing', named('a', 'b', 'd'), named('a', 'x', 'b', 'y', 'z'), false, 'exact'],
    ['IN_ORDER', 'another order', named('a', 'b', 'c'), named('a', 'c', 'b'), false, 'exact'],
    ['ANY_ORDER', 'another order', named('b', 'a'), named('a', 'b'), true, 'exact'],
    ['ANY_ORDER', 'others in between', named('a', 'b', 'c'), named('b', 'y', 'a', 'x', 'c', 'z'), true, 'exact'],
    ['ANY_ORDER', 'one is missing', named('a', 'b', 'd'), named('a', 'x', 'b', 'y', 'z'), false, 'exact'],
    ['ANY_ORDER', 'a repetition', named('a', 'b', 'a'), named('a', 'b', 'c', 'a'), true, 'exact'],
    ['ANY_ORDER', 'a repetition is missing', named('a', 'b', 'a'), named('a', 'b', 'c'), false, 'exact'],
    ['EXACT', 'other arguments, ignored', named('a', 'b'), other('a', 'b'), true, 'ignore'],
    ['EXACT', 'another tool, arguments ignored', named('b'), named('a'), false, 'ignore'],
    ['EXACT', 'one more call, arguments ignored', named('a'), named('a', 'b'), false, 'ignore'],
    ['EXACT', 'no call, arguments ignored', [], [], true, 'ignore'],
    ['IN_ORDER', 'one in between, arguments ignored', named('a', 'b'), other('a', 'x', 'b'), true, 'ignore'],
    ['IN_ORDER', 'another order, arguments ignored', named('a', 'b'), named('b', 'a'), false, 'ignore'],
    ['IN_ORDER', 'one is missing, arguments ignored', named('a', 'b'), named('a'), false, 'ignore'],
    ['ANY_ORDER', 'another order, arguments ignored', named('a', 'b'), other('b', 'a'), true, 'ignore'],
    ['ANY_ORDER', 'one is missing, arguments ignored', named('a', 'b'), named('a'), false, 'ignore'],
  ]
  test.each(rows)('%s: %s', async (match, _, expected, made, held, args) => {
    expect(await isHeld(entries(...expected), made, modes[match], args)).toBe(held)
  })
})
