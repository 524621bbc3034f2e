import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/assay.js'
import { argumentShower } from '../../../src/evaluate/timelines/shown-arguments.js'
import { type ExactNumber, exactNumber } from '../../../src/model/exact-number.js'
import type { JsonObject, JsonValue } from '../../../src/model/json.js'
import { loadPolicyObject, requirePolicy } from '../../../src/policy/load-policy.js'
import type { Redact } from '../../../src/text/redact.js'
import { readTraceValues } from '../../../src/traces/read-traces.js'
import { hostileText } from '../../support/hostile-text.js'

const policyOf = (more: object) =>
  requirePolicy(loadPolicyObject({ version: '2.0', tools: { deny: ['drop'] }, ...more }))
const show = (args: JsonValue, paths: readonly string[] = [], redact: Redact = 'values') => {
  const shown = argumentShower(policyOf({ show_args: paths }), redact)?.(args)
  return shown === undefined ? undefined : JSON.parse(shown)
}
const key = `sk-${'0123456789abcdef'.repeat(2)}`

describe('what show_args names', () => {
  it('is a name, a dot path, and a path through lists', () => {
    const args = {
      amount: 612,
      to: { city: 'Rome', zip: null },
      flights: [{ origin: 'SFO', legs: [{ no: 1 }, { no: 2 }] }, 7, { to: 'x' }, { origin: 'LAX', legs: [] }],
    }
    const paths = ['amount', 'to', 'to.city', 'to.zip', 'flights.origin', 'flights.*.legs.no', 'missing', 'to.city.x']
    expect(show(args, paths)).toEqual({
      amount: '612',
      to: '{"city":"Rome","zip":null}',
      'to.city': '"Rome"',
      'to.zip': 'null',
      'flights.origin': '["SFO","LAX"]',
      'flights.*.legs.no': '[1,2]',
    })
  })

  it('is nothing that an object merely inherits, and nothing without an object', () => {
    expect(show({ a: 1 }, ['constructor', '__proto__', 'toString.name'])).toBeUndefined()
    expect(show(JSON.parse('{"__proto__": 5}'), ['__proto__'])).toEqual(JSON.parse('{"__proto__": "5"}'))
    for (const args of ['text', 7, null, [{ a: 1 }]]) expect(show(args, ['a', '0'], 'none')).toBeUndefined()
  })

  it('is asked of no call if the policy names nothing', () => {
    expect(argumentShower(policyOf({}), 'values')).toBeUndefined()
  })
})

describe('secrets', () => {
  const args = {
    note: `use ${key}, please`,
    password: 'hunter2',
    login: { pin: 1234, user: 'mia' },
    secrets: [{ a: 'b' }],
  }
  const paths = ['note', 'password', 'login', 'login.pin', 'secrets.a']

  it('are taken out of what show_args names, also where a name on the way says that it is one', () => {
    expect(show(args, paths)).toEqual({
      note: '"use [redacted:sk-key], please"',
      password: '"[redacted:name]"',
      login: '{"pin":"[redacted:name]","user":"mia"}',
      'login.pin': '"[redacted:name]"',
      'secrets.a': '"[redacted:name]"',
    })
  })

  it('are taken out of all arguments under `secrets`', () => {
    expect(show({ ...args, [key]: true }, [], 'secrets')).toEqual({
      note: '"use [redacted:sk-key], please"',
      password: '"[redacted:name]"',
      login: '{"pin":"[redacted:name]","user":"mia"}',
      secrets: '"[redacted:name]"',
      '[redacted:sk-key]': 'true',
    })
  })

  it('stay under `none`, but in no name', () => {
    expect(show({ ...args, [key]: key }, ['login.pin'], 'none')).toEqual({
      'login.pin': '1234',
      note: `"use ${key}, please"`,
      password: '"hunter2"',
      login: '{"pin":1234,"user":"mia"}',
      secrets: '[{"a":"b"}]',
      '[redacted:sk-key]': `"${key}"`,
    })
  })

  it('are found before a value is cut to length', () => {
    expect(show({ note: `${'x'.repeat(50)} ${key}` }, ['note'])?.note).toBe(`"${'x'.repeat(50)} [redact…`)
  })
})

describe('size', () => {
  it('of a value, a name and a call is bounded, whatever the arguments', () => {
    const wide = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${'n'.repeat(90)}${i}`, 'v'.repeat(1e4)]))
    const shown = show({ ...wide }, [], 'none')
    expect(Object.keys(shown)).toHaveLength(1)
    let deep: JsonValue = 1
    for (let i = 0; i < 5_000; i++) deep = i % 2 ? [deep] : { a: deep }
    const big = {
      text: '😀'.repeat(5e5),
      list: Array(1e5).fill(1),
      deep,
      many: Array(1e4).fill({ a: [1] }),
      n: exactNumber('1e400') as ExactNumber,
    }
    for (const redact of ['values', 'secrets', 'none'] as const) {
      const all = show(big, ['text', 'list', 'many.a', 'deep', 'n'], redact)
      for (const value of Object.values(all) as string[]) expect([...value].length).toBeLessThanOrEqual(60)
      expect(all.text).toBe(`"${'😀'.repeat(58)}…`)
      expect(all.list).toMatch(/^\[1,1.*1…$|^\[1,1.*,…$/)
      expect(all.n).toBe('1e400')
    }
    const hundred = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`a${i}`, i]))
    expect(Object.keys(show(hundred, [], 'secrets'))).toHaveLength(16)
  })

  it('cut off is always marked, also where a secret was longer than its replacement', () => {
    const args = { a: { password: { list: Array(100).fill(1) }, amount: 5 } }
    expect(show(args, ['a']).a).toBe('{"password":"[redacted:name]"}…')
  })

  it('of all values kept is bounded: calls beyond it are shown without', async () => {
    const policy = policyOf({ sequences: [{ type: 'max_calls', tool: 'loop', max: 70_000 }] })
    const args = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`${'n'.repeat(50)}${i}`, 'v'.repeat(60)]))
    const ends = ['start', 'drop', 'bye', 'drop']
    const read: Parameters<typeof check>[1] = async (sink) =>
      readTraceValues(
        [...ends.slice(0, 2), ...Array<string>(65_000).fill('loop'), ...ends.slice(2)].map((tool) => ({
          type: 'tool_call',
          trace: 'long',
          tool,
          args,
        })),
        sink,
      )
    const { timelines } = await check(policy, read, { today: '2026-01-15', timelines: true, redact: 'none' })
    const [long] = timelines ?? []
    const shown = (index: number) => Object.keys(long?.calls.find((it) => it.index === index)?.shown ?? {}).length
    expect([0, 1, 65_002, 65_003].map(shown)).toEqual([16, 16, 0, 0])
    expect(long?.calls.at(-1)).toMatchObject({
      index: 65_003,
      tool: 'drop',
      arguments: Array(8).fill(expect.any(String)),
    })
  }, 20_000)

  it('and form hold for any JSON', () => {
    fc.assert(
      fc.property(
        fc.dictionary(hostileText, fc.jsonValue()),
        fc.constantFrom('secrets', 'none' as const),
        (args, how) => {
          const once = argumentShower(policyOf({}), how as Redact)?.(args as JsonObject)
          expect(argumentShower(policyOf({}), how as Redact)?.(args as JsonObject)).toBe(once)
          for (const value of Object.values(JSON.parse(once ?? '{}')) as string[]) {
            expect([...value].length).toBeLessThanOrEqual(60)
            if (!value.endsWith('…')) expect(() => JSON.parse(value)).not.toThrow()
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('timelines', () => {
  const policy = policyOf({
    sequences: [
      { type: 'max_calls', tool: 'pay', max: 1, show_args: ['amount'] },
      { type: 'require', tool: 'bye', id: 'ends', show_args: ['note'] },
    ],
    show_args: ['user'],
  })
  const args = { user: 'mia', amount: 7, note: 'x', other: 'PRIVATE' }
  const run = async (redact?: Redact) => {
    const calls = (trace: string, tools: readonly string[]) =>
      tools.map((tool) => ({ type: 'tool_call', trace, tool, args, result: 1 }))
    const traces = [...calls('a', ['pay', 'pay', 'bye']), ...calls('b', ['pay']), ...calls('c', ['drop', 'bye'])]
    const options = { today: '2026-01-15', timelines: true, redact }
    const { timelines } = await check(policy, async (sink) => readTraceValues(traces, sink), options)
    return new Map(timelines?.map(({ trace, calls }) => [trace, calls.map(({ shown }) => shown)]))
  }

  it('show what the root names in every call, and what a rule names in the traces that broke it', async () => {
    const shownIn = await run()
    const [pays, ends] = [
      { user: '"mia"', amount: '7' },
      { user: '"mia"', note: '"x"' },
    ]
    expect(shownIn.get('a')).toEqual([pays, pays, pays])
    expect(shownIn.get('b')).toEqual([ends])
    expect(shownIn.get('c')).toEqual([{ user: '"mia"' }, { user: '"mia"' }])
  })

  it('show all arguments of all calls under `secrets` and `none`', async () => {
    const all = { user: '"mia"', amount: '7', note: '"x"', other: '"PRIVATE"' }
    for (const redact of ['secrets', 'none'] as const) {
      expect([...(await run(redact)).values()].flat()).toEqual(Array(6).fill(all))
    }
  })

  it('keep a provider’s token in a value under `none` only, and in a name never', async () => {
    const call = { type: 'tool_call', trace: key, tool: `drop`, args: { [key]: key, a: key } }
    for (const redact of ['values', 'secrets', 'none'] as const) {
      const read = async (sink: Parameters<typeof readTraceValues>[1]) => readTraceValues([call], sink)
      const result = await check(policyOf({ show_args: ['a', key] }), read, {
        today: '2026-01-15',
        timelines: true,
        redact,
      })
      expect(result.timelines?.[0]?.calls[0]?.shown?.a).toBe(redact === 'none' ? `"${key}"` : '"[redacted:sk-key]"')
      const { timelines, ...rest } = result
      expect(
        JSON.stringify([
          rest,
          timelines?.map(({ calls, ...others }) => [
            others,
            calls.map(({ shown, ...call }) => [call, Object.keys(shown ?? {})]),
          ]),
        ]),
      ).not.toContain(key)
    }
  })
})
