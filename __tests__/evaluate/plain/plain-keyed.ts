import { type RelatedCall, relatedReasons } from '../../../src/model/related-call.js'

/** A rule with keys, windows and resets, as a test draws it; every operand is one tool, or any. */
export interface PlainRule {
  readonly type: 'before' | 'never_after' | 'after' | 'max_calls' | 'total'
  /** `first`, `trigger`, `tool`. */
  readonly one: string
  /** `then`, `forbidden`. */
  readonly two?: string | undefined
  readonly keyed: boolean
  /** Calls, or seconds. */
  readonly within?: { readonly calls: number } | { readonly seconds: number } | undefined
  readonly reset?: string | undefined
  readonly uses?: number | undefined
  readonly count?: number | undefined
  readonly distinct?: boolean | undefined
  readonly streak?: boolean | undefined
  readonly max?: number | undefined
}

/** A call of one possible trace: everything is known. */
export interface PlainEvent {
  readonly tool: string
  readonly ids: readonly number[]
  /** Values of the path that `distinct` and `total` read. */
  readonly values: readonly number[]
  readonly time: number
}

export interface PlainOutcome {
  readonly outcome: 'held' | 'violated' | 'not-exercised'
  readonly at?: number
  /** The earlier calls that explain it, in order. */
  readonly related?: readonly RelatedCall[]
}

/** What the words say, one key at a time, over a whole trace in memory: slow, and easy to compare with the words. */
export function plainOutcome(rule: PlainRule, trace: readonly PlainEvent[]): PlainOutcome {
  const keys = rule.keyed ? [...new Set(trace.flatMap(({ ids }) => ids))] : [0]
  const outcomes = keys.map((key) => ofKey(rule, trace, key))
  const broken = outcomes.filter(({ outcome }) => outcome === 'violated')
  if (broken.length > 0) {
    const at = broken.flatMap((each) => (each.at === undefined ? [] : [each.at]))
    const first = at.length > 0 ? Math.min(...at) : undefined
    const related = broken.filter((each) => each.at === first).flatMap((each) => each.related ?? [])
    return {
      outcome: 'violated',
      ...(first !== undefined && { at: first }),
      related: sorted(rule, trace, related, first),
    }
  }
  if (outcomes.some(({ outcome }) => outcome === 'held')) return { outcome: 'held' }
  return { outcome: rule.type === 'max_calls' && rule.max === 0 ? 'held' : 'not-exercised' }
}

/** Each once. Of several triggers without an answer the one whose window closed first; at the end of the trace the first. */
function sorted(
  rule: PlainRule,
  trace: readonly PlainEvent[],
  related: readonly RelatedCall[],
  at: number | undefined,
): readonly RelatedCall[] {
  const unique = [...new Map(related.map((each) => [`${each.callIndex} ${each.reason}`, each])).values()]
  const rank = ({ reason }: RelatedCall) => relatedReasons.indexOf(reason)
  unique.sort((a, b) => a.callIndex - b.callIndex || rank(a) - rank(b))
  if (rule.type !== 'after' || unique.length === 0) return unique
  const isTimed = at !== undefined && rule.within !== undefined && 'seconds' in rule.within
  const when = ({ callIndex }: RelatedCall) => (isTimed ? (trace[callIndex] as PlainEvent).time : callIndex)
  return [unique.reduce((a, b) => (when(b) < when(a) ? b : a))]
}

function ofKey(rule: PlainRule, trace: readonly PlainEvent[], key: number): PlainOutcome {
  const is = (name: string | undefined, i: number) => {
    const { tool, ids } = trace[i] as PlainEvent
    return name !== undefined && (name === '*' || name === tool) && (!rule.keyed || ids.includes(key))
  }
  const indices = trace.map((_, i) => i)
  /** Whether a reset at `i` forgets this key. */
  const forgets = (i: number) => {
    const { tool, ids } = trace[i] as PlainEvent
    if (rule.reset === undefined || rule.reset !== tool) return false
    return !rule.keyed || ids.includes(key) || (rule.type === 'before' && ids.length === 0)
  }
  /** What was remembered at `from` is forgotten before the call at `to` is looked at. */
  const forgotten = (from: number, to: number) => indices.some((r) => r > from && r < to && forgets(r))
  const near = (from: number, to: number, least = 0) => {
    const { within } = rule
    if (within === undefined) return true
    if ('calls' in within) return to - from <= within.calls - least
    return from === to || (trace[to] as PlainEvent).time - (trace[from] as PlainEvent).time <= within.seconds
  }
  const latest = (list: readonly number[]) => {
    const when = (i: number) =>
      rule.within !== undefined && 'seconds' in rule.within ? (trace[i] as PlainEvent).time : i
    return list.reduce((a, b) => (when(b) >= when(a) ? b : a))
  }
  switch (rule.type) {
    case 'before':
      return before(rule, trace, { is, forgets, near, latest })
    case 'never_after': {
      const armed = (i: number) => indices.filter((j) => j < i && is(rule.one, j) && near(j, i) && !forgotten(j, i))
      const at = indices.find((i) => is(rule.two, i) && armed(i).length > 0)
      if (at !== undefined)
        return { outcome: 'violated', at, related: [{ callIndex: latest(armed(at)), reason: 'forbids' }] }
      return { outcome: indices.some((i) => is(rule.one, i)) ? 'held' : 'not-exercised' }
    }
    case 'after': {
      let open: number | undefined
      for (const i of indices) {
        if (is(rule.two, i) && open !== undefined && near(open, i)) open = undefined
        const { within = { calls: 1 } } = rule
        const isOver = open !== undefined && ('calls' in within ? i - open >= within.calls : !near(open, i))
        const related = open === undefined ? [] : [{ callIndex: open, reason: 'unanswered' as const }]
        if (isOver) return { outcome: 'violated', at: i, related }
        if (forgets(i)) open = undefined
        if (is(rule.one, i)) open ??= i
      }
      if (open !== undefined) return { outcome: 'violated', related: [{ callIndex: open, reason: 'unanswered' }] }
      return { outcome: indices.some((i) => is(rule.one, i)) ? 'held' : 'not-exercised' }
    }
    case 'max_calls':
    case 'total': {
      const counts = (i: number) => is(rule.one, i) && (!rule.distinct || (trace[i] as PlainEvent).values.length > 0)
      const counted = (i: number) =>
        indices.filter(
          (j) => j <= i && counts(j) && near(j, i, 1) && !indices.some((r) => r > j && r <= i && forgets(r)),
        )
      const amount = (i: number): number => {
        if (rule.streak) {
          const start = indices.findLast((j) => j <= i && !is(rule.one, j)) ?? -1
          const reset = indices.findLast((j) => j <= i && forgets(j)) ?? -1
          return i - Math.max(start, reset - 1)
        }
        const list = counted(i)
        if (rule.type === 'total')
          return list.flatMap((j) => (trace[j] as PlainEvent).values).reduce((a, b) => a + b, 0)
        if (!rule.distinct) return list.length
        return new Set(list.flatMap((j) => (trace[j] as PlainEvent).values)).size
      }
      const firstCounted = (i: number): readonly RelatedCall[] => {
        if (rule.type === 'total') return []
        // Of each value the newest call counts.
        const newest = (value: number) =>
          latest(counted(i).filter((j) => (trace[j] as PlainEvent).values.includes(value)))
        const all = rule.streak
          ? [i - amount(i) + 1]
          : rule.distinct
            ? counted(i)
                .flatMap((j) => (trace[j] as PlainEvent).values)
                .map(newest)
            : counted(i)
        const first = Math.min(...all)
        return first < i ? [{ callIndex: first, reason: 'first-counted' }] : []
      }
      const at = indices.find((i) => counts(i) && amount(i) > (rule.max as number))
      if (at !== undefined) return { outcome: 'violated', at, related: firstCounted(at) }
      return { outcome: indices.some(counts) ? 'held' : 'not-exercised' }
    }
  }
}

interface Looks {
  readonly is: (name: string | undefined, i: number) => boolean
  readonly forgets: (i: number) => boolean
  readonly near: (from: number, to: number) => boolean
  /** By the clock of the rule; of several at one time the last. */
  readonly latest: (list: readonly number[]) => number
}

function before(rule: PlainRule, trace: readonly PlainEvent[], { is, forgets, near, latest }: Looks): PlainOutcome {
  let payments: { at: number; left: number; value: number | undefined }[] = []
  let served = 0
  let asked = false
  let spent: { paid: number; by: number } | undefined
  /** Why no payment is enough at `i`. */
  const whyNot = (i: number): RelatedCall[] => {
    const pays = (j: number) => !rule.distinct || (trace[j] as PlainEvent).values.length > 0
    const earlier = trace.map((_, j) => j).filter((j) => j < i)
    // Of each value the newest call counts.
    const isReplaced = ({ at, value }: (typeof payments)[number]) =>
      rule.distinct === true &&
      payments.some((other) => other.at > at && other.value === value && latest([at, other.at]) !== at)
    const [counted] = payments.filter((payment) => near(payment.at, i) && !isReplaced(payment))
    if (counted) return [{ callIndex: counted.at, reason: 'first-counted' }]
    const old = payments.length > 0 ? latest(payments.map(({ at }) => at)) : -1
    if (spent && spent.paid > old)
      return [
        { callIndex: spent.paid, reason: 'used-up' },
        { callIndex: spent.by, reason: 'used-by' },
      ]
    if (old >= 0) return [{ callIndex: old, reason: 'too-early' }]
    const own = earlier.filter((j) => is(rule.one, j) && pays(j))
    const reset = earlier.findLast(forgets)
    if (own.length > 0) return reset === undefined ? [] : [{ callIndex: reset, reason: 'reset' }]
    const everything = earlier.findLast((j) => forgets(j) && (trace[j] as PlainEvent).ids.length === 0) ?? -1
    const isOther = ({ tool, ids }: PlainEvent) => (rule.one === '*' || tool === rule.one) && ids.length > 0
    const other = rule.keyed
      ? earlier.findLast((j) => j >= everything && isOther(trace[j] as PlainEvent) && pays(j))
      : undefined
    return other === undefined ? [] : [{ callIndex: other, reason: 'other-key' }]
  }
  for (const [i, { values }] of trace.entries()) {
    if (is(rule.two, i)) {
      asked = true
      const inWindow = payments.filter(({ at }) => near(at, i))
      const number = rule.distinct ? new Set(inWindow.map(({ value }) => value)).size : inWindow.length
      if (number < (rule.count ?? 1)) return { outcome: 'violated', at: i, related: whyNot(i) }
      if (rule.uses !== undefined && rule.count !== undefined && ++served === rule.uses) {
        payments = []
        served = 0
        spent = { paid: (inWindow.at(-1) as (typeof payments)[number]).at, by: i }
      } else if (rule.uses !== undefined && rule.count === undefined) {
        const oldest = inWindow[0] as (typeof payments)[number]
        oldest.left--
        payments = payments.filter(({ left }) => left > 0)
        if (oldest.left === 0) spent = { paid: oldest.at, by: i }
      }
    }
    if (forgets(i)) {
      payments = []
      served = 0
      spent = undefined
    }
    if (!is(rule.one, i)) continue
    if (!rule.distinct) payments.push({ at: i, left: rule.uses ?? Number.POSITIVE_INFINITY, value: undefined })
    for (const value of rule.distinct ? values : []) {
      payments.push({ at: i, left: rule.uses ?? Number.POSITIVE_INFINITY, value })
    }
  }
  return { outcome: asked ? 'held' : 'not-exercised' }
}
