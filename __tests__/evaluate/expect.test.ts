import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import type { Outcome } from '../../src/model/outcome.js'
import { loadPolicyObject } from '../../src/policy/load-policy.js'
import { checkRecords } from '../support/check-records.js'

const modes = ['strict', 'in_order', 'unordered', 'superset', 'subset'] as const
type Call = string | readonly [tool: string, args: JsonValue | undefined]

function policy(calls: readonly unknown[], mode: string, more: object = {}) {
  const rule = { type: 'expect', mode, calls, ...more }
  return { version: '2.0', enforcement: { unconstrained_tools: 'allow' }, sequences: [rule] }
}

function records(calls: readonly Call[]) {
  const of = (call: Call) => (typeof call === 'string' ? ([call, {}] as const) : call)
  const start = { type: 'trace_start', trace: 't' }
  return [start, ...calls.map(of).map(([tool, args]) => ({ type: 'tool_call', trace: 't', tool, args }))]
}

async function outcome(rule: object, calls: readonly Call[]) {
  const seen: (readonly [Outcome, number | undefined])[] = []
  const result = await checkRecords(rule, records(calls), {
    observers: [{ outcome: (_run, _rule, outcome, at) => void seen.push([outcome, at]) }],
    onNoEvidence: 'ignore',
  })
  const [[found, at] = [undefined, undefined]] = seen
  return { outcome: found, at, result, message: result.findings[0]?.message }
}

/** Expected calls, what was called, and the modes that accept it: the answers of agentevals and of ADK's evaluator, where they have the mode. */
const vectors: readonly (readonly [
  title: string,
  expected: readonly Call[],
  actual: readonly Call[],
  accepting: string,
])[] = [
  ['the same calls', ['a', 'b'], ['a', 'b'], modes.join(' ')],
  ['another order', ['a', 'b'], ['b', 'a'], 'unordered superset subset'],
  ['one more at the end', ['a', 'b'], ['a', 'b', 'c'], 'in_order superset'],
  ['more in between', ['a', 'b', 'c'], ['a', 'x', 'b', 'y', 'c', 'z'], 'in_order superset'],
  ['more, in another order', ['a', 'b', 'c'], ['b', 'x', 'a', 'y', 'c', 'z'], 'superset'],
  ['one less', ['a', 'b'], ['a'], 'subset'],
  ['one missing among others', ['a', 'b', 'd'], ['a', 'x', 'b', 'y', 'c'], ''],
  ['another tool', ['a'], ['b'], ''],
  ['a repetition that is not expected', ['a', 'b'], ['a', 'a', 'b'], 'in_order superset'],
  ['a repetition that is expected', ['a', 'a', 'b'], ['a', 'b', 'a'], 'unordered superset subset'],
  ['an expected repetition that is not there', ['a', 'a'], ['a'], 'subset'],
  ['other arguments', [['a', { n: 1 }]], [['a', { n: 2 }]], ''],
  ['arguments in another order', [['a', { m: 1, n: 2 }]], [['a', { n: 2, m: 1 }]], modes.join(' ')],
  [
    'calls of one tool, the arguments swapped',
    [
      ['a', { n: 1 }],
      ['a', { n: 2 }],
    ],
    [
      ['a', { n: 2 }],
      ['a', { n: 1 }],
    ],
    'unordered superset subset',
  ],
]

describe('the modes', () => {
  const written = (calls: readonly Call[]) =>
    calls.map((call) => (typeof call === 'string' ? { tool: call, args: {} } : { tool: call[0], args: call[1] }))
  test.each(vectors)('%s', async (_, expected, actual, accepting) => {
    const found = await Promise.all(modes.map((mode) => outcome(policy(written(expected), mode), actual)))
    expect(modes.filter((_mode, at) => found[at]?.outcome === 'held')).toEqual(
      modes.filter((mode) => accepting.split(' ').includes(mode)),
    )
    expect(found.map(({ result }) => result.verdict)).toEqual(
      found.map(({ outcome }) => (outcome === 'held' ? 'pass' : 'fail')),
    )
  })

  test('give the answers of a plain search over all assignments', async () => {
    const tool = fc.constantFrom('a', 'b')
    const value = fc.constantFrom(1, 2)
    const entry = fc.record({ tool, n: fc.option(value, { nil: undefined }) })
    const call = fc.record({ tool, n: fc.option(value, { nil: undefined }) })
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { minLength: 1, maxLength: 4 }),
        fc.array(call, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...modes),
        async (entries, calls, mode) => {
          const expected = entries.map(({ tool, n }) => (n === undefined ? { tool } : { tool, args: { n } }))
          const actual = calls.map(({ tool, n }): Call => [tool, n === undefined ? undefined : { n }])
          const found = await outcome(policy(expected, mode), actual)
          expect([found.outcome, found.at]).toEqual(plain(entries, calls, mode))
        },
      ),
      { numRuns: 300 },
    )
  })
})

interface Plain {
  readonly tool: string
  readonly n: number | undefined
}

/** Arguments that were not recorded are filled in in every way, and every assignment is tried. */
function plain(entries: readonly Plain[], calls: readonly Plain[], mode: string): [Outcome, number | undefined] {
  const ways = calls.reduce<readonly (readonly Plain[])[]>(
    (known, call) =>
      known.flatMap((way) => (call.n === undefined ? [1, 2, 3] : [call.n]).map((n) => [...way, { ...call, n }])),
    [[]],
  )
  const is = (entry: Plain, call: Plain) => entry.tool === call.tool && (entry.n === undefined || entry.n === call.n)
  const placed = (left: readonly Plain[], rest: readonly Plain[]): boolean => {
    const [call, ...others] = rest
    if (call === undefined) return true
    return left.some((entry, at) => is(entry, call) && placed(left.toSpliced(at, 1), others))
  }
  const covered = (left: readonly Plain[], rest: readonly Plain[]): boolean => {
    const [entry, ...others] = left
    if (entry === undefined) return true
    return rest.some((call, at) => is(entry, call) && covered(others, rest.toSpliced(at, 1)))
  }
  const inOrder = (left: readonly Plain[], rest: readonly Plain[]): boolean => {
    const [entry, ...others] = left
    if (entry === undefined) return true
    const at = rest.findIndex((call) => is(entry, call))
    return at >= 0 && inOrder(others, rest.slice(at + 1))
  }
  const isStart = (way: readonly Plain[]) => way.every((call, at) => entries[at] !== undefined && is(entries[at], call))
  const holds = (way: readonly Plain[]) => {
    switch (mode) {
      case 'strict':
        return way.length === entries.length && isStart(way)
      case 'in_order':
        return inOrder(entries, way)
      case 'unordered':
        return way.length === entries.length && placed(entries, way)
      case 'superset':
        return covered(entries, way)
      default:
        return placed(entries, way)
    }
  }
  const fits = (way: readonly Plain[]) =>
    mode === 'strict' ? isStart(way) : mode === 'unordered' || mode === 'subset' ? placed(entries, way) : true
  const answers = new Set(ways.map(holds))
  if (answers.size > 1) return ['not-evaluable', undefined]
  if (answers.has(true)) return ['held', undefined]
  const brokenAt = calls.findIndex((_, at) => ways.every((way) => !fits(way.slice(0, at + 1))))
  return ['violated', brokenAt < 0 ? undefined : brokenAt]
}

describe('arguments', () => {
  const compare = async (expected: JsonValue, actual: JsonValue, more: object = {}) =>
    (await outcome(policy([{ tool: 'a', args: expected }], 'strict', more), [['a', actual]])).outcome

  test.each([
    [{ n: 1 }, { n: 1, m: 2 }, {}, 'violated'],
    [{ n: 1 }, { n: 1, m: 2 }, { args: 'partial' }, 'held'],
    [{ n: 1, m: 2 }, { n: 1 }, { args: 'partial' }, 'violated'],
    [{ o: { n: 1 } }, { o: { n: 1, m: 2 } }, { args: 'partial' }, 'held'],
    [{ l: [{ n: 1 }] }, { l: [{ n: 1, m: 2 }] }, { args: 'partial' }, 'held'],
    [{ l: [1] }, { l: [1, 2] }, { args: 'partial' }, 'violated'],
    [{ n: 1 }, { m: 2 }, { args: 'ignore' }, 'held'],
    [{ n: 1 }, { n: '1' }, {}, 'violated'],
    [{ n: 1.1 }, { n: 1 }, { tolerance: 0.1 }, 'held'],
    [{ n: 1.11 }, { n: 1 }, { tolerance: 0.1 }, 'violated'],
    [{ n: -1 }, { n: 1 }, { tolerance: 1.5 }, 'violated'],
    [{ n: 0.3 }, { n: 0.2 }, { tolerance: 0.1 }, 'held'],
    [{ n: '1' }, { n: '2' }, { tolerance: 5 }, 'violated'],
    [{ n: 1, at: 'x' }, { n: 1, at: 'y' }, { ignore: ['at'] }, 'held'],
    [{ n: 1 }, { n: 1, at: 'y' }, { ignore: ['at'] }, 'held'],
    [{ n: 1, at: 'x' }, { n: 1 }, { ignore: ['at'] }, 'held'],
    [{ l: [{ id: 1, n: 2 }] }, { l: [{ id: 9, n: 2 }] }, { ignore: ['l.id'] }, 'held'],
    [{ o: { a: 1, b: { id: 2 } } }, { o: { a: 1, b: { id: 3 } } }, { ignore: ['o.*.id'] }, 'held'],
    [{ o: { a: 1 } }, { o: { a: 2 } }, { ignore: ['a'] }, 'violated'],
    [{ to: { match: { pattern: '@ours$' } } }, { to: 'x@ours' }, {}, 'held'],
    [{ to: { match: { pattern: '@ours$' } } }, { to: 'x@theirs' }, {}, 'violated'],
    [{ to: { match: { const: { match: 1 } } } }, { to: { match: 1 } }, {}, 'held'],
    [{ to: { match: 1, more: 2 } }, { to: { match: 1, more: 2 } }, {}, 'held'],
    [{ match: { required: ['n'] } }, { n: 1, m: 2 }, {}, 'held'],
    [{ n: 1 }, 'not an object', {}, 'violated'],
  ])('%j is met by %j with %j: %s', async (expected, actual, more, answer) => {
    expect(await compare(expected, actual, more)).toBe(answer)
  })

  test('an entry without them compares none', async () => {
    expect(
      (
        await outcome(policy(['a', { tool: 'b' }], 'strict'), [
          ['a', { n: 1 }],
          ['b', undefined],
        ])
      ).outcome,
    ).toBe('held')
  })

  test('that were not recorded, or cut where they are compared, are not evaluable and never fail', async () => {
    const expected = [{ tool: 'a', args: { n: 1, o: { m: 2 } } }]
    const missing = await outcome(policy(expected, 'strict'), [['a', undefined]])
    expect([missing.outcome, missing.result.verdict]).toEqual(['not-evaluable', 'pass'])
    const cut = async (args: JsonValue, truncated: readonly string[]) => {
      const seen: Outcome[] = []
      await checkRecords(policy(expected, 'strict'), [{ type: 'tool_call', trace: 't', tool: 'a', args, truncated }], {
        observers: [{ outcome: (_run, _rule, outcome) => void seen.push(outcome) }],
      })
      return seen[0]
    }
    expect(await cut({ n: 1, o: '…' }, ['/args/o'])).toBe('not-evaluable')
    expect(await cut({ n: 2, o: '…' }, ['/args/o'])).toBe('violated')
    expect(await cut({ n: 1, o: { m: 2 } }, [])).toBe('held')
  })
})

describe('what a finding says', () => {
  const says = async (
    mode: string,
    actual: readonly Call[],
    expected: readonly unknown[] = ['a', { tool: 'b', args: { n: 1 } }],
  ) => (await outcome(policy(expected, mode), actual)).message

  test.each([
    ['strict', ['c'], 'c was called where a is expected (call 1 of 2)'],
    ['strict', ['a', ['b', { n: 2 }]], 'b was called with other arguments than expected (call 2 of 2)'],
    ['strict', ['a', ['b', { n: 1 }], 'a'], 'a was called after the last of the 2 expected calls'],
    ['strict', ['a'], 'The trace ended before the expected call 2 of 2 (b) was made'],
    ['in_order', ['x', 'a'], 'The trace ended before the expected call 2 of 2 (b) was made'],
    ['unordered', ['c'], 'c was called, which is not among the expected calls'],
    ['subset', ['a', 'a'], 'a was called more than the once that it is expected, or with other arguments'],
    ['superset', ['x'], 'The trace ended with 2 of 2 expected calls not made, such as a'],
  ] as const)('%s, %j', async (mode, actual, message) => {
    expect(await says(mode, actual)).toMatch(`${message}: look at what`)
  })

  test('stands in its id by its case, else its mode', () => {
    const ids = (rules: readonly object[]) =>
      loadPolicyObject({
        version: '2.0',
        sequences: rules.map((rule) => ({ type: 'expect', mode: 'strict', calls: ['a'], ...rule })),
      })
    expect(ids([{ when: { case: ['x', 'y'] } }, {}]).policy?.sequences.map(({ id }) => id)).toEqual([
      'expect:x|y',
      'expect:strict',
    ])
    expect(ids([{}, {}]).policy).toBeUndefined()
  })
})

test('a run that calls nothing breaks what it is expected to do', async () => {
  expect((await outcome(policy(['a'], 'strict'), [])).outcome).toBe('violated')
  expect((await outcome(policy(['a'], 'subset'), [])).outcome).toBe('held')
})

test('the tools of expected calls count for coverage', async () => {
  const { coverage } = (await outcome(policy(['a', 'b'], 'superset'), ['a', 'c'])).result
  expect([coverage.covered, coverage.uncovered]).toEqual([['a'], ['b']])
})

test('a thousand alike calls are assigned', async () => {
  const many = Array.from({ length: 1000 }, () => 'a')
  expect((await outcome(policy(many, 'unordered'), many)).outcome).toBe('held')
  expect((await outcome(policy(many, 'unordered'), [...many, 'a'])).at).toBe(1000)
})

test.each([
  [{ mode: undefined }],
  [{ mode: 'any' }],
  [{ calls: undefined }],
  [{ calls: [], mode: 'in_order' }],
  [{ calls: ['get_*'] }],
  [{ calls: [{ args: {} }] }],
  [{ calls: [{ tool: 'a', args: [] }] }],
  [{ calls: [{ tool: 'a', arguments: {} }] }],
  [{ calls: [{ tool: 'a', args: { n: { match: { patern: 'x' } } } }] }],
  [{ calls: Array.from({ length: 1001 }, () => 'a') }],
  [{ tolerance: -1 }],
  [{ ignore: ['a..b'] }],
  [{ args: 'some' }],
])('%j is refused', (part) => {
  const rule = { type: 'expect', mode: 'strict', calls: ['a'], ...part }
  expect(loadPolicyObject({ version: '2.0', sequences: [rule] }).policy).toBeUndefined()
})
