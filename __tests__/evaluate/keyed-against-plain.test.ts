import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.js'
import type { RelatedCall } from '../../src/model/related-call.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { propertyRuns } from '../support/property-runs.js'
import { checkSteps, outcomes } from '../support/run-calls.js'
import { type DrawnCall, drawnCall, keyedRule, recorded, written } from './plain/draw-keyed.js'
import { type PlainEvent, type PlainOutcome, type PlainRule, plainOutcome } from './plain/plain-keyed.js'

/** What arguments may have been that were not recorded: nothing, one known value, a new one, all of them. */
const possible = [[], [1], [2], [9], [1, 2, 9]]
const maxWorlds = 400

function worlds(trace: readonly DrawnCall[]): PlainEvent[][] | undefined {
  let all: PlainEvent[][] = [[]]
  for (const { tool, args, time } of trace) {
    const ways: PlainEvent[] =
      args === undefined
        ? possible.flatMap((ids) =>
            [[], [1], [2], [3], [1, 2, 3]].map((values) => ({ tool, ids, values, time: time ?? 0 })),
          )
        : time === undefined
          ? [-99, 0, 1, 2, 3, 4, 5, 6, 99].map((when) => ({ tool, ...args, time: when }))
          : [{ tool, ...args, time }]
    if (all.length * ways.length > maxWorlds) return undefined
    all = all.flatMap((world) => ways.map((way) => [...world, way]))
  }
  return all
}

interface Expected {
  readonly outcome: PlainOutcome['outcome'] | 'not-evaluable'
  readonly at: number | undefined
  /** On which every way to fill in what was not recorded agrees. */
  readonly related: readonly RelatedCall[]
}

function expectedOf(drawn: PlainRule, trace: readonly DrawnCall[]): Expected | undefined {
  const found = worlds(trace)?.map((world) => plainOutcome(drawn, world))
  const [first] = found ?? []
  if (!found || !first) return undefined
  if (found.some(({ outcome }) => outcome !== first.outcome))
    return { outcome: 'not-evaluable', at: undefined, related: [] }
  const at = found.map((each) => each.at)
  const last = at.every((each) => each !== undefined) ? Math.max(...at) : undefined
  const related = new Set(found.map((each) => JSON.stringify(each.related ?? [])))
  return { outcome: first.outcome, at: last, related: related.size === 1 ? (first.related ?? []) : [] }
}

function foundOf(findings: readonly Finding[], trace: string) {
  const found = findings.find((finding) => finding.rule === 'r' && finding.trace === trace)
  return { at: found?.callIndex, related: found?.related ?? [] }
}

interface Seen extends Omit<Expected, 'outcome'> {
  readonly outcome: string | undefined
}

async function seenOf(drawn: PlainRule, traces: readonly (readonly DrawnCall[])[]): Promise<readonly Seen[]> {
  const policy = requirePolicy(
    loadPolicyObject({
      version: '2.0',
      enforcement: { unconstrained_tools: 'allow' },
      sequences: [{ id: 'r', ...written(drawn) }],
    }),
  )
  const each = traces.map((trace, t) => recorded(trace, `t${t}`))
  const steps = Array.from({ length: Math.max(...each.map(({ length }) => length)) }, (_, i) =>
    each.flatMap((trace) => trace[i] ?? []),
  ).flat()
  const seen = await outcomes(policy, steps)
  const { findings } = await checkSteps(policy, steps)
  return traces.map((_, t) => ({
    outcome: seen.get(`t${t} r`),
    ...foundOf(findings, `t${t}`),
  }))
}

/** What was seen is certain, or open; the reading on the side of the rule may see it broken later than every way in which it can be. */
function expectNoMore(
  seen: { readonly outcome: string | undefined; readonly at: number | undefined } | undefined,
  expected: Expected,
) {
  if (seen?.outcome === 'not-evaluable') return
  expect(seen?.outcome).toBe(expected.outcome)
  expect(seen?.at ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(expected.at ?? 0)
}

const runs = propertyRuns(200)
const traces = (unknown: Parameters<typeof drawnCall>[0]) =>
  fc.array(fc.array(drawnCall(unknown), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 2 })

test('what is recorded decides as the words say, in interleaved traces', async () => {
  await fc.assert(
    fc.asyncProperty(keyedRule, traces('nothing'), async (drawn, list) => {
      const seen = await seenOf(drawn, list)
      list.forEach((trace, t) => {
        const [{ related, ...verdict }, expected] = [seen[t] as Seen, { at: undefined, ...expectedOf(drawn, trace) }]
        expect({ ...verdict, related: expected.related }).toEqual(expected)
        // Where a clock runs back, the first of the calls that count may be the earliest in time or in order.
        if (!drawn.within || runsOn(trace)) expect(related).toEqual(expected.related)
      })
    }),
    runs,
  )
})

const runsOn = (trace: readonly DrawnCall[]) =>
  trace.every(({ time }, at) => at === 0 || (time ?? 0) >= (trace[at - 1]?.time ?? 0))

/** With clocks that run back and keys that are not known, the two readings may each be open where the other is not. */
const inOrder = (drawn: ReturnType<typeof traces>) =>
  drawn.map((list) =>
    list.map((trace) => {
      const times = trace.map(({ time }) => time ?? 0).sort((a, b) => a - b)
      return trace.map((call, at) => ({ ...call, time: times[at] }))
    }),
  )

test('what was not recorded leaves open what some value of it could change, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(keyedRule, inOrder(traces('args')), async (drawn, list) => {
      const seen = await seenOf(drawn, list)
      list.forEach((trace, t) => {
        const expected = expectedOf(drawn, trace)
        if (expected === undefined) return
        // Two operands, or keys and values, of one call hang together; the two readings know each alone, and err on the open side.
        const isApart =
          ![drawn.one, drawn.two, drawn.reset].includes('*') &&
          drawn.reset !== 'b' &&
          !drawn.distinct &&
          drawn.type !== 'total' &&
          drawn.keyed
        const { related, ...verdict } = seen[t] as Seen
        if (isApart) expect({ ...verdict, related: expected.related }).toEqual(expected)
        if (related.length > 0) expect(related).toEqual(expected.related)
        else expectNoMore(seen[t], expected)
      })
    }),
    runs,
  )
})

test('a time that was not recorded is never taken for one', async () => {
  await fc.assert(
    fc.asyncProperty(keyedRule, traces('time'), async (drawn, list) => {
      const seen = await seenOf(drawn, list)
      list.forEach((trace, t) => {
        const expected = expectedOf(drawn, trace)
        if (expected === undefined) return
        // A call that is asked nothing is not asked when it was made either.
        if (drawn.type === 'after' && trace.some(({ time }) => time === undefined)) return
        expectNoMore(seen[t], expected)
      })
    }),
    runs,
  )
})
