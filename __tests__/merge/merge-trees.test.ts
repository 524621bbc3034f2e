import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Collected, type ConcludeOptions, collect, conclude } from '../../src/assay.js'
import { mergePartials } from '../../src/merge/merge-partials.js'
import { type Partial, partialText } from '../../src/merge/partial.js'
import { readPartial } from '../../src/merge/read-partial.js'
import { takePartial } from '../../src/merge/take-partial.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { readTraces } from '../../src/traces/read-traces.js'
import { propertyRuns } from '../support/property-runs.js'

/** Every operator and condition of the language, so that each of them has something to be merged. */
const policy = requirePolicy(
  loadPolicyObject({
    version: '2.0',
    name: 'words',
    tools: { deny: [{ tool: 'wipe', level: 'warning' }], approval_required: ['pay'] },
    enforcement: { unconstrained_tools: 'allow' },
    tool_classes: { read: ['private'], search: ['untrusted'] },
    schemas: { '*': { any_arg: { not: { pattern: 'secret' } } } },
    limits: { max_tokens: 60, max_turns: 3, max_errors: 1, max_identical_calls: 2, max_duration: '40s' },
    approvals: { call: 'ask', for: 'drop', same: 'id', within: '20s' },
    sequences: [
      {
        id: 'keyed',
        type: 'before',
        first: { tool: 'read', outcome: 'success' },
        then: 'pay',
        same: 'id',
        uses: 1,
        reset: 'end',
      },
      { id: 'window', type: 'never_after', trigger: { class: 'untrusted' }, forbidden: 'pay', within: '10s' },
      {
        id: 'both',
        type: 'never_after',
        trigger: { all: [{ class: 'untrusted' }, { class: 'private' }] },
        forbidden: 'pay',
      },
      { id: 'closed', type: 'after', trigger: 'read', then: 'end', within: 3 },
      { id: 'distinct', type: 'max_calls', tool: 'read', distinct: 'id', max: 1 },
      { id: 'streak', type: 'max_calls', tool: '*', same: ['@tool', '@args'], streak: true, max: 1 },
      { id: 'sum', type: 'total', tool: 'pay', of: 'usd', max: 10, same: 'id' },
      { id: 'result', type: 'forbid', tool: { tool: '*', result: { state: 'bad' }, not: 'end' } },
      { id: 'who', type: 'forbid', tool: { tool: 'pay', agent: 'sub*', server: 'bank', phase: 'executed' } },
      { id: 'night', type: 'forbid', tool: { tool: 'pay', at: { hours: '22:00-06:00' } } },
      { id: 'alone', type: 'forbid', tool: { tool: 'pay', parallel: true } },
      {
        id: 'yes',
        type: 'before',
        first: { tool: '@user', args: { text: { pattern: 'yes' } } },
        then: 'drop',
        uses: 1,
      },
      { id: 'last', type: 'forbid', tool: { tool: '@final', args: { text: { pattern: 'yes' } } } },
      {
        id: 'expected',
        type: 'expect',
        mode: 'subset',
        calls: [{ tool: 'read' }, { tool: 'pay' }],
        when: { case: 'c1' },
      },
      { id: 'admins', type: 'require', tool: 'ask', min: 2, when: { meta: { role: { not: { const: 'admin' } } } } },
    ],
    cases: { min_pass: 0.6, min_trials: 2 },
    tolerate: { closed: 0.3 },
    waivers: [{ rule: 'result', reason: 'known', owner: '@a', max: 2 }],
  }),
)

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const call = fc.record({
  kind: fc.constant('call' as const),
  tool: fc.constantFrom('read', 'search', 'pay', 'drop', 'ask', 'end', 'wipe'),
  args: fc.constantFrom<unknown>(
    undefined,
    {},
    { id: 1 },
    { id: 1, usd: 6 },
    { id: [1, 2], usd: 3 },
    { id: 2, text: 'secret' },
  ),
  ended: fc.constantFrom({}, { result: 'ok' }, { result: { state: 'bad' } }, { error: 'no' }),
  seconds: maybe(fc.integer({ min: -20, max: 40 })),
  more: fc.constantFrom(
    {},
    { turn: 't1' },
    { turn: 't2' },
    { agent: 'sub1', server: 'bank' },
    { usage: { total_tokens: 40 } },
  ),
})
const message = fc.record({
  kind: fc.constant('message' as const),
  role: fc.constantFrom('user', 'assistant'),
  text: fc.constantFrom('yes', 'no'),
})
const trace = fc.record({
  of: fc.constantFrom({}, { case: 'c1', trial: '1' }, { case: 'c1', trial: '2' }, { case: 'c2', trial: '1' }),
  meta: fc.constantFrom({}, { meta: { role: 'admin' } }, { meta: { role: 'clerk' } }),
  said: fc.constantFrom({}, { messages: true }, { messages: false }),
  steps: fc.array(fc.oneof({ weight: 4, arbitrary: call }, { weight: 1, arbitrary: message }), { maxLength: 8 }),
})

interface TraceText {
  readonly name: string
  readonly text: string
}

/** One trace of one file. */
function fileOf(
  n: number,
  { of, meta, said, steps }: typeof trace extends fc.Arbitrary<infer T> ? T : never,
): TraceText {
  const name = `run-${n}`
  const lines = steps.map((step) => {
    if (step.kind === 'message') return { type: 'message', trace: name, role: step.role, text: step.text }
    const { tool, args, ended, seconds, more } = step
    const timestamp =
      seconds === undefined ? {} : { timestamp: new Date(1_763_805_600_000 + 1000 * seconds).toISOString() }
    return {
      type: 'tool_call',
      trace: name,
      tool,
      ...(args !== undefined && { args }),
      ...timestamp,
      ...ended,
      ...more,
      ...of,
    }
  })
  const all = [{ type: 'trace_start', trace: name, ...of, ...meta, ...said }, ...lines]
  return { name: `${name}.jsonl`, text: `${all.map((line) => JSON.stringify(line)).join('\n')}\n` }
}

const options: ConcludeOptions = { today: '2026-01-15', timelines: true, ruleMeanings: true }
const collected = (files: readonly TraceText[]): Promise<Collected> =>
  collect(
    policy,
    (sink) =>
      readTraces(
        files.map(({ name, text }) => ({ file: name, chunks: [Buffer.from(text)] })),
        sink,
      ),
    {
      profile: true,
      timelines: true,
    },
  )
/** Through its text, as between machines. */
const asRead = (partial: Partial) => readPartial(partialText(partial), 'part')
const json = (value: unknown) => JSON.stringify(value)

/** Which machine reads each file, and which of the parts that are left are merged next: any tree, in any order. */
const drawn = fc.record({
  traces: fc.array(trace, { minLength: 1, maxLength: 9 }),
  machine: fc.array(fc.nat(5), { minLength: 9, maxLength: 9 }),
  joins: fc.array(fc.record({ at: fc.nat(99), also: fc.nat(99), width: fc.integer({ min: 2, max: 4 }) }), {
    minLength: 12,
    maxLength: 12,
  }),
})

test('any tree of merges, in any order of parts and of files, is one run byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async ({ traces, machine, joins }) => {
      const files = traces.map((each, n) => fileOf(n, each))
      const whole = await collected(files)
      const shares = [0, 1, 2, 3, 4, 5]
        .map((m) => files.filter((_, n) => machine[n] === m))
        .filter(({ length }) => length > 0)
      let parts = await Promise.all(shares.map(async (share) => asRead(takePartial(policy, await collected(share)))))
      for (const { at, also, width } of joins) {
        if (parts.length < 2) break
        const turned = parts.map((_, i) => parts[(i + at) % parts.length] as Partial)
        const [first, ...rest] = turned.slice(0, width) as [Partial, ...Partial[]]
        const others = also % 2 === 0 ? rest : rest.reverse()
        const named = [first, ...others].map((partial, i) => ({ name: `part-${i}`, partial }))
        const { partial } = mergePartials(named as [(typeof named)[number], ...typeof named], policy, options)
        const place = also % (parts.length - named.length + 1)
        const left = turned.slice(width)
        parts = [...left.slice(0, place), await asRead(partial), ...left.slice(place)]
      }
      const named = parts.map((partial, i) => ({ name: `part-${i}`, partial }))
      const merged = mergePartials(named as [(typeof named)[number], ...typeof named], policy, options)
      const one = conclude(policy, whole, options)
      expect(json(merged.result)).toBe(json(one.result))
      expect(json(merged.baseline)).toBe(json(one.baseline))
      expect(partialText(merged.partial)).toBe(partialText(takePartial(policy, whole)))
    }),
    propertyRuns(60),
  )
}, 600_000)
