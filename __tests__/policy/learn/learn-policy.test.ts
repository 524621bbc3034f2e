import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../../src/model/json.js'
import type { ToolCall, TraceRun } from '../../../src/model/trace.js'
import { learnPolicy } from '../../../src/policy/learn/learn-policy.js'
import { loadPolicy } from '../../../src/policy/load-policy.js'

type Call = Pick<ToolCall, 'tool' | 'args' | 'error'>
const run: TraceRun = { trace: 't', index: 0, calls: 0, lastFile: 0, lastLine: 0, lastColumn: 0 }

function learn(calls: readonly Call[], name?: string) {
  const learner = learnPolicy(name === undefined ? {} : { name })
  for (const [index, call] of calls.entries()) learner.call(run, { trace: 't', ...call }, index, 0, index + 1, 1)
  return { text: learner.text(), notLearned: learner.notLearned }
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

function schemaOf(calls: readonly Call[], tool: string): JsonValue | undefined {
  return loadPolicy(learn(calls).text).policy?.constraints.get(tool)?.[0]?.schema
}

describe('learnPolicy', () => {
  it('writes tools, types and required arguments', async () => {
    const calls: Call[] = [
      { tool: 'get_user', args: { id: 'sara_1', verbose: true } },
      { tool: 'get_user', args: { id: 'mia_2', limit: 3 } },
      { tool: 'pay', args: { amount: 1, items: [{ sku: 'x', count: 1 }], meta: null } },
      { tool: 'pay', args: { amount: 1.5, items: [], meta: { a: { b: { c: { d: 1 } } } } } },
      { tool: 'ping' },
    ]
    await expect(learn(calls, 'shop').text).toMatchFileSnapshot('../fixtures/policies/learned.expected.txt')
  })

  it('writes an enum only for a few plain words seen often', () => {
    const cabin = (index: number) => ['economy', 'basic economy', 'business'][index % 3]!
    const calls = times(60, (index) => ({
      tool: 'book',
      args: {
        cabin: cabin(index),
        flight: `HAT${index % 2}`,
        gate: ['DTW', 'EWR', 'JFK'][index % 3]!,
        currency: ['usd', 'eur'][index % 2]!,
        insurance: ['yes', 'no'][index % 2]!,
        origin: ['london', 'paris'][index % 2]!,
        passenger_name: ['Sara', 'Mia'][index % 2]!,
        comment_text: 'please hurry',
        token: 'sk',
        rare: index === 59 ? 'once' : 'often',
      },
    }))
    const schema = schemaOf(calls, 'book') as { properties: Record<string, JsonValue> }
    expect(schema.properties).toEqual({
      cabin: { type: 'string', enum: ['basic economy', 'business', 'economy'] },
      flight: { type: 'string' },
      gate: { type: 'string' },
      currency: { type: 'string' },
      insurance: { type: 'string', enum: ['no', 'yes'] },
      origin: { type: 'string' },
      passenger_name: { type: 'string' },
      comment_text: { type: 'string' },
      token: { type: 'string' },
      rare: { type: 'string' },
    })
  })

  it('takes a number for whole only if its name says a count', () => {
    const args = { amount: 12, total: 3, page_size: 10, maxCount: 5, account: 7, discount: 1, ratio: 0.5, limit: 1.5 }
    const schema = schemaOf([{ tool: 't', args }], 't') as { properties: Record<string, { type: string }> }
    const whole = Object.entries(schema.properties).filter(([, { type }]) => type === 'integer')
    expect(whole.map(([name]) => name)).toEqual(['maxCount', 'page_size'])
  })

  it('leaves out tools of which every call was answered that there is none, and says so', () => {
    const learner = learnPolicy()
    const call = (index: number, made: Call) => learner.call(run, { trace: 't', ...made }, index, 0, index + 1, 1)
    const answer = (index: number, error: string | undefined) =>
      learner.result(run, index, { trace: 't', id: 'c', error, result: null })
    call(0, { tool: 'made_up', args: {}, error: 'Unknown tool: made_up' })
    call(1, { tool: 'made_up_too', args: {} })
    call(2, { tool: 'late', args: {} })
    call(3, { tool: 'late', args: {}, error: 'tool not found' })
    call(4, { tool: 'fails', args: {}, error: 'no such order' })
    call(5, { tool: 'silent', args: {} })
    answer(1, 'unknown tool')
    answer(2, undefined)
    const text = learner.text()
    expect(loadPolicy(text).policy?.tools.allow?.map((item) => item.value)).toEqual(['fails', 'late', 'silent'])
    expect([learner.unknown, learner.notLearned]).toEqual([2, 0])
    expect(text).toContain('Learned from 4 calls of 3 tools.')
    expect(text).toContain('Not learned: 2 calls of unknown tools')
    expect(text).not.toContain('made_up')
  })

  it('describes no schema for a tool with a call whose arguments are not an object', () => {
    const { text } = learn([
      { tool: 'a', args: { x: 1 } },
      { tool: 'a', args: 'torn {' },
    ])
    const { policy, problems } = loadPolicy(text)
    expect(problems).toEqual([])
    expect(policy?.constraints.size).toBe(0)
    expect(policy?.tools.allow?.map((item) => item.value)).toEqual(['a'])
  })

  it('never lists a name that would be a pattern, or that no policy can name, and counts it', () => {
    const { text, notLearned } = learn([...['*', 'a*b', 'ok', '\uFFFD', 'a"b', 'a\nb'].map((tool) => ({ tool }))])
    expect(notLearned).toBe(5)
    expect(loadPolicy(text).policy?.tools.allow?.map((item) => item.value)).toEqual(['ok'])
    expect(text).toContain('Not learned: 5 calls')
  })

  it('drops the keys of an object that is a map keyed by data', () => {
    const calls = times(60, (index) => ({
      tool: 't',
      args: { scores: { [`user_${String.fromCharCode(97 + (index % 26))}${index}`]: 1 } },
    }))
    expect(schemaOf(calls, 't')).toMatchObject({ properties: { scores: { type: 'object' } } })
    expect(learn(calls).text).not.toContain('user_')
  })

  it('keeps hostile names and values inside their quotes', () => {
    const hostile = [
      'a\ntools: { allow: [b] }',
      '# x',
      '- y',
      '{',
      "'",
      '"',
      '\u2028',
      'x: y',
      '<<',
      '$defs',
      '!!tag',
      '&a',
      '*a'.slice(1),
      '\u0000',
      '\uD800',
      'no',
      'null',
      '1',
      '',
    ]
    const { text } = learn(hostile.map((tool) => ({ tool, args: { [tool]: tool, ok: 1 } })))
    const { policy, problems } = loadPolicy(text, {}, { strict: true })
    expect(problems.filter(({ code }) => code !== 'W_POLICY_BLANK_IN_NAME')).toEqual([])
    const allowed = policy?.tools.allow?.map((item) => item.value) ?? []
    expect([...allowed].sort()).toEqual(hostile.filter((name) => name !== '' && !/["\n\u2028]/.test(name)).sort())
  })

  it('stays bounded: tools, names and shapes', () => {
    const wide = (depth: number): JsonValue =>
      depth === 0
        ? 1
        : Object.fromEntries(times(30, (index) => [`k${String.fromCharCode(97 + index)}`, wide(depth - 1)]))
    const { text, notLearned } = learn([
      ...times(1500, (index) => ({ tool: `tool_${index}` })),
      { tool: 'tool_1', args: { wide: wide(3) } },
      { tool: 'x'.repeat(5000) },
    ])
    expect(notLearned).toBe(1001)
    expect(loadPolicy(text).problems).toEqual([])
  })

  it('writes a policy that the same calls keep', () => {
    const key = fc.oneof(
      fc.constantFrom('id', 'a', 'b', 'cabin', '__proto__', 'constructor', 'toString', 'x'),
      fc.string({ maxLength: 4 }),
    )
    const args = fc.letrec<{ value: JsonValue; object: Record<string, JsonValue> }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<JsonValue[]>(null, true, 1, 1.5, -0, 1e300, 'one', 'two words'),
        fc.array(tie('value'), { maxLength: 3 }),
        tie('object'),
      ),
      object: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    }))
    const call = fc.record(
      {
        tool: fc.oneof(
          fc.constantFrom('a', 'b', '$defs', '__proto__'),
          fc.string({ minLength: 1, maxLength: 5, unit: 'binary' }),
        ),
        args: fc.oneof({ weight: 9, arbitrary: args.object }, args.value),
      },
      { requiredKeys: ['tool'] },
    )
    fc.assert(
      fc.property(fc.array(call, { maxLength: 30 }), fc.constantFrom(1, 12), (some, repeats) => {
        const calls = times(repeats, () => some)
          .flat()
          .filter((each) => !/[*\uFFFD"\n\r\v\f\u0085\u2028\u2029]/.test(each.tool))
        const { text, notLearned } = learn(calls)
        const { policy, problems } = loadPolicy(text, {}, { strict: true })
        expect(notLearned).toBe(0)
        expect(problems.filter(({ code }) => code !== 'W_POLICY_BLANK_IN_NAME')).toEqual([])
        const allowed = new Set(policy!.tools.allow!.map((item) => item.value))
        const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
        const valid = new Map(
          [...policy!.constraints].map(([tool, [only]]) => [tool, ajv.compile(only!.schema as object)]),
        )
        for (const { tool, args: sent } of calls) {
          expect(allowed.has(tool)).toBe(true)
          if (sent !== undefined) expect(valid.get(tool)?.(sent) ?? true, tool).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
