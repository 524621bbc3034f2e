import fc from 'fast-check'

/** One recorded run as lines of the native format. */
export interface TraceFileText {
  readonly name: string
  readonly text: string
}

const call = fc.record({
  tool: fc.constantFrom('get_user', 'search', 'book', 'pay', 'delete_user', 'think', 'mystery'),
  args: fc.constantFrom<unknown>({}, { id: 1 }, { id: 'x', city: 'Rome' }, { amount: 900 }, { amount: 5 }, undefined),
  answered: fc.constantFrom('ok', 'failed', 'none'),
})

/** What was used: more digits than a sum of doubles keeps, in part, and what cannot be. */
const used = fc.record({
  usage: fc.record(
    { input_tokens: fc.constantFrom(1, 900, -5), output_tokens: fc.nat(99), cost_usd: fc.constantFrom(0.1, 0.2, 1e-9) },
    { requiredKeys: [] },
  ),
  turns: fc.nat(3),
})

const broken = fc.constantFrom('{"tool": "book", ', 'not json at all', '')

/** A file with one or two whole traces, now and then a bad line, now and then no call at all. */
export const traceFile = (name: string): fc.Arbitrary<TraceFileText> =>
  fc
    .array(
      fc.record({
        calls: fc.array(call, { maxLength: 6 }),
        used: fc.array(used, { maxLength: 2 }),
        repeats: fc.option(fc.record({ case: fc.constantFrom('c1', 'c2', 'c3'), trial: fc.nat(3) }), {
          nil: undefined,
        }),
      }),
      { minLength: 1, maxLength: 2 },
    )
    .chain((traces) => fc.record({ traces: fc.constant(traces), bad: fc.option(broken, { nil: undefined, freq: 4 }) }))
    .map(({ traces, bad }) => {
      const lines = traces.flatMap(({ calls, repeats, used }, t) => {
        const trace = `${name}#${t}`
        const of = repeats ? { case: repeats.case, trial: String(repeats.trial) } : {}
        return [
          JSON.stringify({ type: 'trace_start', trace, ...of }),
          ...used.map((usage) => JSON.stringify({ type: 'usage', trace, ...usage })),
          ...calls.flatMap(({ tool, args, answered }, i) => [
            JSON.stringify({ type: 'tool_call', trace, id: `${i}`, tool, ...(args !== undefined && { args }), ...of }),
            ...(answered === 'none'
              ? []
              : [
                  JSON.stringify({
                    type: 'tool_result',
                    trace,
                    id: `${i}`,
                    ...(answered === 'ok' ? { result: {} } : { error: 'no' }),
                  }),
                ]),
          ]),
        ]
      })
      return { name, text: [...lines, ...(bad === undefined ? [] : [bad]), ''].join('\n') }
    })

/** Files `t0.jsonl`, `t1.jsonl` …, and for each the machine that reads it. */
export function splitTraces(machines: number) {
  return fc.integer({ min: 1, max: 9 }).chain((number) =>
    fc.record({
      files: fc.tuple(...Array.from({ length: number }, (_, i) => traceFile(`t${i}.jsonl`))),
      machine: fc.array(fc.nat(machines - 1), { minLength: number, maxLength: number }),
    }),
  )
}

/** A policy in which every kind of rule can break, with tolerances, waivers, gates. */
export const everyRule = {
  version: '2.0',
  name: 'split',
  tools: { allow: ['get_*', 'search', 'book', 'pay', 'think', 'never'], deny: ['delete_*'] },
  schemas: {
    book: {
      type: 'object',
      properties: { id: { type: 'integer' }, city: { enum: ['Rome', 'Oslo'] } },
      required: ['id'],
    },
    pay: { type: 'object', properties: { amount: { type: 'number', maximum: 100 } } },
  },
  limits: { max_tool_calls_total: 4 },
  sequences: [
    { type: 'before', first: 'get_user', then: 'book', id: 'read-first' },
    { type: 'require', tool: 'search' },
    { type: 'max_calls', tool: 'book', max: 1, level: 'warning' },
    { type: 'after', trigger: 'book', then: { tool: 'pay', outcome: 'success' }, within: 2 },
    { type: 'before', first: { tool: 'search', args_match: { city: '^R' } }, then: 'pay', id: 'rome-first' },
    { type: 'never_after', trigger: 'pay', forbidden: 'book' },
  ],
  tolerate: { 'require:search': 0.5 },
  coverage: { min: 90 },
  waivers: [{ rule: 'E_TOOL_DENIED', reason: 'known', owner: '@a' }],
}

/** A policy some of whose rules may be accepted, by share, by waiver, by day. */
export const timelinePolicy = {
  version: '2.0',
  name: 'timelines',
  tools: { deny: ['delete_*', 'drop_*'] },
  enforcement: { unconstrained_tools: 'allow' },
  sequences: [
    { type: 'require', tool: 'bye' },
    { type: 'max_calls', tool: 'loop', max: 2, level: 'warning' },
    { type: 'never_after', trigger: 'loop', forbidden: 'delete_one' },
  ],
  tolerate: { 'require:bye': 0.3 },
  waivers: [
    { rule: 'E_TOOL_DENIED', tool: 'delete_one', reason: 'known', owner: '@a', expires: '2026-06-01' },
    { rule: 'max_calls:loop', reason: 'known', owner: '@a', expires: '2026-06-01' },
  ],
}

/** Up to 90 files of one trace each, some without a call, some far longer than a timeline, with few calls that break a rule. */
export const longTraces = fc
  .array(
    fc.record({
      length: fc.oneof(fc.nat(6), fc.integer({ min: 30, max: 150 })),
      odd: fc.array(fc.tuple(fc.nat(149), fc.constantFrom('delete_one', 'delete_two', 'drop_it', 'loop', 'bye')), {
        maxLength: 7,
      }),
    }),
    { minLength: 3, maxLength: 90 },
  )
  .map((traces) =>
    traces.map(({ length, odd }, t): TraceFileText => {
      const trace = `run-${t}`
      const special = new Map(odd)
      const calls = Array.from({ length }, (_, i) => {
        const ended = i % 3 === 0 ? {} : i % 3 === 1 ? { result: 1 } : { error: 'no' }
        return {
          type: 'tool_call',
          trace,
          tool: special.get(i) ?? `step_${i % 5}`,
          args: { [`a${i % 4}`]: i },
          ...ended,
        }
      })
      const lines = [{ type: 'trace_start', trace }, ...calls].map((line) => JSON.stringify(line))
      return { name: `long/${String(t).padStart(3, '0')}.jsonl`, text: `${lines.join('\n')}\n` }
    }),
  )
