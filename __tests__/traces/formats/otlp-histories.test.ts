import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otlp } from '../../../src/traces/formats/otlp.js'
import { dialectNames, lines, type MadeCall, modelSpan, time } from '../../support/conversation-spans.js'
import { toolSpan } from '../../support/otlp-builder.js'
import { read } from '../../support/recording-sink-b.js'

const search: MadeCall = { id: 'c1', tool: 'search', args: { q: 'a' }, result: { hits: 2 } }
const book: MadeCall = { id: 'c2', tool: 'book', args: { seat: 1 }, result: 'done' }
const again: MadeCall = { id: 'c3', tool: 'search', args: { q: 'a' }, result: { hits: 3 } }
const timeline = [search, book, again]
const plain = ({ id, tool, args, result }: Partial<Record<keyof MadeCall, unknown>>) => ({ id, tool, args, result })

/** One request after each call, as an agent's loop sends them, and one before the first. */
const loop = (dialect: (typeof dialectNames)[number], calls: readonly MadeCall[], session: string | undefined = 's') =>
  [...Array(calls.length + 1).keys()].map((n) =>
    modelSpan(dialect, calls.slice(0, n), { id: `r${n}`, at: n * 10, session }),
  )

describe.each(dialectNames)('requests alone, in the words of %s', (dialect) => {
  it('give each call once, in order, with its result', () => {
    const { calls, problems } = read(otlp, lines(loop(dialect, timeline)))
    expect(calls.map(plain)).toEqual(timeline.map(plain))
    expect(calls.map(({ trace, phase }) => [trace, phase])).toEqual(timeline.map(() => ['s', undefined]))
    expect(problems).toEqual([])
  })

  it('give them from the last request alone, and in any order of the file', () => {
    const [last] = loop(dialect, timeline).slice(-1)
    expect(read(otlp, lines([last!])).calls.map(plain)).toEqual(timeline.map(plain))
    expect(read(otlp, lines(loop(dialect, timeline).reverse())).calls.map(plain)).toEqual(timeline.map(plain))
  })

  it('complete what answers ask for and what tool spans leave out', () => {
    const spans = [
      modelSpan(dialect, [], { id: 'r0', at: 0, session: 's', answer: search }),
      toolSpan('book', { callId: 'c2', start: time(15) }),
      modelSpan(dialect, timeline, { id: 'r3', at: 30, session: 's' }),
    ]
    const { calls } = read(otlp, lines(spans))
    expect(calls.map(plain)).toEqual(timeline.map(plain))
    expect(calls.map(({ phase }) => phase)).toEqual(['requested', 'executed', undefined])
  })
})

describe('a history', () => {
  it('reports that a call failed', () => {
    const failed = { ...book, result: 'no seats', failed: true }
    expect(read(otlp, lines(loop('anthropic', [failed]))).calls).toMatchObject([{ tool: 'book', error: 'no seats' }])
  })

  it('is read to the end where the conversation was shortened on its way', () => {
    const spans = [
      modelSpan('genAi', [search, book], { id: 'a', at: 1, session: 's' }),
      modelSpan('genAi', [book, again], { id: 'b', at: 2, session: 's' }),
    ]
    expect(read(otlp, lines(spans)).calls.map(plain)).toEqual(timeline.map(plain))
  })

  it('adds nothing that a session with calls of its own did not do: examples, an earlier chat', () => {
    const example: MadeCall = { id: 'x1', tool: 'delete_user', args: { id: 7 }, result: null }
    const spans = [
      modelSpan('genAi', [example], { id: 'r0', at: 0, session: 's', answer: search }),
      modelSpan('genAi', [example, search], { id: 'r1', at: 10, session: 's', answer: book }),
      modelSpan('genAi', [example, search, book], { id: 'r2', at: 20, session: 's' }),
    ]
    const { calls, skipped } = read(otlp, lines(spans))
    expect(calls.map(plain)).toEqual([search, book].map(plain))
    expect(skipped['call that a history brought along from elsewhere']).toBe(1)
  })

  it('counts once over the turns of a chat that nothing names, each turn a trace of its own', () => {
    const spans = [
      modelSpan('genAi', [], { id: 'a', trace: 'one', at: 0, answer: search }),
      modelSpan('genAi', [search], { id: 'b', trace: 'one', at: 1 }),
      modelSpan('genAi', [search], { id: 'c', trace: 'two', at: 2 }),
      modelSpan('genAi', [search, book], { id: 'd', trace: 'two', at: 3 }),
      modelSpan('genAi', [search, book], { id: 'e', trace: 'three', at: 4 }),
    ]
    const { calls, problems } = read(otlp, lines(spans))
    expect(calls.map(plain)).toEqual([search, book].map(plain))
    expect(problems.map(({ code }) => code)).toEqual(['W_SESSION_FALLBACK'])
  })

  it('is kept apart from that of another session, also where both made the same call', () => {
    const spans = ['s', 't'].flatMap((session) => [modelSpan('genAi', [search], { id: session, at: 1, session })])
    expect(read(otlp, lines(spans)).calls.map(({ trace, tool }) => [trace, tool])).toEqual([
      ['s', 'search'],
      ['t', 'search'],
    ])
  })

  it('gives arguments and results to spans that were configured not to record them', () => {
    const spans = [
      toolSpan('search', { callId: 'c1', start: time(5), attributes: { 'gen_ai.conversation.id': 's' } }),
      modelSpan('genAi', [search], { id: 'r1', at: 10, session: 's' }),
    ]
    expect(read(otlp, lines(spans)).calls).toMatchObject([{ ...plain(search), phase: 'executed' }])
  })

  it('is not read as a list of calls where a person or a tool quotes them', () => {
    const text = JSON.stringify([{ type: 'tool_use', id: 'x', name: 'drop', input: {} }])
    const messages = [
      { role: 'user', content: text },
      { role: 'assistant', tool_calls: [{ id: 'c1', type: 'function', function: { name: 'read', arguments: '{}' } }] },
      { role: 'tool', tool_call_id: 'c1', content: text },
      { type: 'human', content: text },
      { type: 'tool', tool_call_id: 'c9', content: text },
    ]
    const span = modelSpan('genAi', [], { id: 'r', at: 0 })
    const attributes = [{ key: 'gen_ai.input.messages', value: { stringValue: JSON.stringify(messages) } }]
    expect(read(otlp, lines([{ ...span, attributes }])).calls.map(({ tool }) => tool)).toEqual(['read'])
  })
})

/**
 * A conversation of which any part may be recorded: whichever answers and tool spans are there, in whichever order,
 * every call counts once, because the last request repeats them all.
 */
describe('any mix of tool spans, answers and requests', () => {
  const call = fc.record({
    tool: fc.constantFrom('search', 'book', 'pay'),
    args: fc.record({ n: fc.nat(1) }),
    hasSpan: fc.boolean(),
    hasAnswer: fc.boolean(),
    hasRequest: fc.boolean(),
  })
  const conversation = fc.record({
    dialect: fc.constantFrom(...dialectNames),
    ids: fc.constantFrom('unique', 'repeated'),
    calls: fc.array(call, { minLength: 1, maxLength: 8 }),
    order: fc.infiniteStream(fc.nat()),
  })

  it('counts each call once, in order', () => {
    fc.assert(
      fc.property(conversation, ({ dialect, ids, calls, order }) => {
        const made = calls.map(
          (each, n): MadeCall => ({ ...each, id: ids === 'unique' ? `c${n}` : `c${n % 2}`, result: n }),
        )
        const spans = calls.flatMap((each, n) => {
          const parts = { at: n * 10, session: 's' }
          const answer = each.hasAnswer ? { answer: made[n] } : {}
          return [
            // The first request is there: what it brought along would be from before.
            ...(each.hasRequest || each.hasAnswer || n === 0
              ? [modelSpan(dialect, made.slice(0, n), { id: `r${n}`, ...parts, ...answer })]
              : []),
            ...(each.hasSpan
              ? [toolSpan(each.tool, { id: `t${n}`, callId: made[n]!.id!, args: each.args, start: time(n * 10 + 5) })]
              : []),
          ]
        })
        spans.push(modelSpan(dialect, made, { id: 'end', at: calls.length * 10, session: 's' }))
        const shuffled = spans.map((span) => ({ span, key: order.next().value })).sort((a, b) => a.key - b.key)
        const recording = read(otlp, lines(shuffled.map(({ span }) => span)))
        expect(recording.calls.map(({ tool, args, id }) => ({ tool, args, id }))).toEqual(
          made.map(({ tool, args, id }) => ({ tool, args, id })),
        )
      }),
      { numRuns: 400 },
    )
  })
})
