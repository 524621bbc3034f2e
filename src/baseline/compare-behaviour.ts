import type { BehaviourChange } from '../model/comparison.js'
import type { Baseline } from './baseline.js'
import { quantile } from './baseline.js'
import { pairKey } from './behaviour.js'
import { behaviourRisk, isLess, isMore } from './compare-rates.js'

type Subject = Pick<BehaviourChange, 'kind' | 'tool' | 'argument' | 'order' | 'above'>

/** Both runs, and how many traces each has. */
interface Sides {
  readonly before: number
  readonly after: number
}

/** What the agent does differently, most important first. A list that was cut says nothing about what is beyond its cut. */
export function compareBehaviour(current: Baseline, base: Baseline): BehaviourChange[] {
  const sides = { before: base.traces.traces, after: current.traces.traces }
  if (sides.before === 0 || sides.after === 0) return []
  const tools = compareMaps(
    listed(base, 'tools', base.behaviour.tools, ({ tool }) => tool),
    listed(current, 'tools', current.behaviour.tools, ({ tool }) => tool),
    (tool) => ({ kind: 'tool', tool }),
    sides,
  )
  return [
    ...tools,
    ...compareArguments(current, base),
    ...compareOrder(current, base, sides),
    ...compareCalls(current, base, sides),
  ].sort(byImportance)
}

interface Counted {
  readonly traces: number
}

/** Counts by key; keys above `bound` were not kept. */
interface Listed {
  readonly counts: ReadonlyMap<string, number>
  readonly bound: string | undefined
}

function listed<T extends Counted>(
  { cut }: Baseline,
  list: 'tools' | 'arguments' | 'order',
  entries: readonly T[],
  key: (entry: T) => string,
): Listed {
  const counts = new Map(entries.map((entry) => [key(entry), entry.traces]))
  return { counts, bound: cut.includes(list) ? [...counts.keys()].at(-1) : undefined }
}

function compareMaps(
  before: Listed,
  after: Listed,
  subject: (key: string) => Subject,
  sides: Sides,
): BehaviourChange[] {
  const keys = new Set([...before.counts.keys(), ...after.counts.keys()])
  return [...keys].flatMap((key) => {
    if ([before, after].some(({ counts, bound }) => bound !== undefined && !counts.has(key) && key > bound)) return []
    return difference(subject(key), before.counts.get(key) ?? 0, after.counts.get(key) ?? 0, sides)
  })
}

/** New and gone are facts, certain or not; more and less are said only if chance does not explain them. */
function difference(subject: Subject, before: number, after: number, sides: Sides): BehaviourChange[] {
  const [base, current] = [
    { part: Math.min(before, sides.before), whole: sides.before },
    { part: Math.min(after, sides.after), whole: sides.after },
  ]
  const more = isMore(base, current, behaviourRisk)
  const less = isLess(base, current, behaviourRisk)
  const change =
    before === 0 && after > 0 ? 'new' : after === 0 && before > 0 ? 'gone' : more ? 'more' : less ? 'less' : undefined
  if (change === undefined) return []
  const numbers = {
    before: { traces: base.part, of: base.whole },
    after: { traces: current.part, of: current.whole },
  }
  return [{ ...subject, change, certain: more || less, ...numbers }]
}

/** Arguments of the tools that both runs called, in shares of the traces that called the tool. */
function compareArguments(current: Baseline, base: Baseline): BehaviourChange[] {
  const after = new Map(current.behaviour.tools.map((tool) => [tool.tool, tool]))
  return base.behaviour.tools.flatMap((before) => {
    const now = after.get(before.tool)
    if (!now) return []
    return compareMaps(
      listed(base, 'arguments', before.arguments, ({ path }) => path),
      listed(current, 'arguments', now.arguments, ({ path }) => path),
      (argument) => ({ kind: 'argument', tool: before.tool, argument }),
      { before: before.traces, after: now.traces },
    )
  })
}

/** Pairs of tools that both runs called: a new tool brings new pairs, which say nothing more. */
function compareOrder(current: Baseline, base: Baseline, sides: Sides): BehaviourChange[] {
  const tools = [base, current].map(({ behaviour }) => new Set(behaviour.tools.map(({ tool }) => tool)))
  const pairs = new Map([...base.behaviour.order, ...current.behaviour.order].map((pair) => [pairKey(pair), pair]))
  const changes = compareMaps(
    listed(base, 'order', base.behaviour.order, pairKey),
    listed(current, 'order', current.behaviour.order, pairKey),
    (key) => {
      const { first, then } = pairs.get(key) as { first: string; then: string }
      return { kind: 'order', order: { first, then } }
    },
    sides,
  )
  return changes.filter(({ order }) => tools.every((called) => called.has(order!.first) && called.has(order!.then)))
}

/** Traces with more calls than the median of the base. */
function compareCalls(current: Baseline, base: Baseline, sides: Sides): BehaviourChange[] {
  const above = quantile(base.behaviour.callsPerTrace, 0.5)
  const count = ({ behaviour }: Baseline) =>
    behaviour.callsPerTrace.reduce((sum, { calls, traces }) => (calls > above ? sum + traces : sum), 0)
  return difference({ kind: 'calls-per-trace', above }, count(base), count(current), sides)
}

const kinds = { tool: 0, argument: 1, 'calls-per-trace': 2, order: 3 } as const
const changes = { new: 0, gone: 1, more: 2, less: 3 } as const

function byImportance(a: BehaviourChange, b: BehaviourChange): number {
  return (
    Number(b.certain) - Number(a.certain) ||
    kinds[a.kind] - kinds[b.kind] ||
    changes[a.change] - changes[b.change] ||
    size(b) - size(a) ||
    (subjectKey(a) < subjectKey(b) ? -1 : 1)
  )
}

function size({ before, after }: BehaviourChange): number {
  return Math.abs(after.traces / after.of - before.traces / before.of)
}

function subjectKey({ tool, argument, order }: BehaviourChange): string {
  return JSON.stringify([tool, argument, order?.first, order?.then])
}
