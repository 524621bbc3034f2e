import { describe, expect, it } from 'vitest'
import type { Baseline } from '../../src/baseline/baseline.js'
import type { Behaviour, ToolBehaviour } from '../../src/baseline/behaviour.js'
import { compareBehaviour } from '../../src/baseline/compare-behaviour.js'
import { profile } from '../support/profile.js'

const behaving = (traces: number, over: Partial<Behaviour>): Baseline => {
  const base = profile(traces)
  return { ...base, cut: over.cut ?? [], behaviour: { ...base.behaviour, ...over } }
}
const tool = (name: string, traces: number, args: Record<string, number> = {}): ToolBehaviour => ({
  tool: name,
  traces,
  calls: traces,
  arguments: Object.entries(args).map(([path, count]) => ({ path, traces: count })),
})
const lines = (current: Baseline, base: Baseline) =>
  compareBehaviour(current, base).map(
    ({ kind, change, certain, tool, argument, order, above, before, after }) =>
      `${certain ? '' : '?'}${change} ${kind} ${[tool, argument, order && `${order.first}>${order.then}`, above].filter((it) => it !== undefined).join(' ')} ${before.traces}/${before.of} → ${after.traces}/${after.of}`,
  )

describe('behaviour compared with that of the base', () => {
  it('names new tools, tools gone, more and less, certain ones first', () => {
    const base = behaving(50, { tools: [tool('a', 50), tool('b', 40), tool('c', 3), tool('d', 1)] })
    const current = behaving(50, { tools: [tool('a', 50), tool('c', 17), tool('e', 17), tool('f', 1)] })
    expect(lines(current, base)).toEqual([
      'new tool e 0/50 → 17/50',
      'gone tool b 40/50 → 0/50',
      'more tool c 3/50 → 17/50',
      '?new tool f 0/50 → 1/50',
      '?gone tool d 1/50 → 0/50',
    ])
  })

  it('does not take chance for more or less', () => {
    const run = (n: number) => behaving(50, { tools: [tool('a', n)] })
    expect(lines(run(7), run(3))).toEqual([])
    expect(lines(run(3), run(7))).toEqual([])
  })

  it('names argument paths in shares of the traces that call the tool', () => {
    const base = behaving(50, { tools: [tool('pay', 20, { amount: 20 })] })
    const current = behaving(50, { tools: [tool('pay', 20, { amount: 20, 'card.number': 18 })] })
    expect(lines(current, base)).toEqual(['new argument pay card.number 0/20 → 18/20'])
  })

  it('says nothing about arguments and order of a tool that is itself new', () => {
    const base = behaving(50, { tools: [tool('a', 50)] })
    const order = [{ first: 'a', then: 'b', traces: 50, times: 50 }]
    const current = behaving(50, { tools: [tool('a', 50), tool('b', 50, { x: 50 })], order })
    expect(lines(current, base)).toEqual(['new tool b 0/50 → 50/50'])
  })

  it('names changed order of known tools', () => {
    const tools = [tool('book', 50), tool('read', 50)]
    const order = (first: string, then: string) => [{ first, then, traces: 50, times: 60 }]
    expect(
      lines(
        behaving(50, { tools, order: order('book', 'read') }),
        behaving(50, { tools, order: order('read', 'book') }),
      ),
    ).toEqual(['new order book>read 0/50 → 50/50', 'gone order read>book 50/50 → 0/50'])
  })

  it('says when traces make more calls than the median of the base', () => {
    const calls = (...counts: [number, number][]) =>
      behaving(50, { callsPerTrace: counts.map(([calls, traces]) => ({ calls, traces })) })
    expect(lines(calls([3, 33], [9, 17]), calls([3, 47], [5, 3]))).toEqual(['more calls-per-trace 3 3/50 → 17/50'])
  })

  it('says nothing about names beyond the cut of a list', () => {
    const base = behaving(50, { tools: [tool('a', 50), tool('b', 50)], cut: ['tools'] })
    const current = behaving(50, { tools: [tool('a', 50), tool('aa', 40), tool('b', 50), tool('z', 40)] })
    expect(lines(current, base)).toEqual(['new tool aa 0/50 → 40/50'])
  })

  it('says nothing where one side has no traces', () => {
    expect(lines(behaving(0, {}), behaving(50, { tools: [tool('a', 50)] }))).toEqual([])
  })
})
