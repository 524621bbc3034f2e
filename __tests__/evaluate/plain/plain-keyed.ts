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
}

/** What the words say, one key at a time, over a whole trace in memory: slow, and easy to compare with the words. */
export function plainOutcome(rule: PlainRule, trace: readonly PlainEvent[]): PlainOutcome {
  const keys = rule.keyed ? [...new Set(trace.flatMap(({ ids }) => ids))] : [0]
  const outcomes = keys.map((key) => ofKey(rule, trace, key))
  const broken = outcomes.filter(({ outcome }) => outcome === 'violated')
  if (broken.length > 0) {
    const at = broken.flatMap((each) => (each.at === undefined ? [] : [each.at]))
    return { outcome: 'violated', ...(at.length > 0 && { at: Math.min(...at) }) }
  }
  if (outcomes.some(({ outcome }) => outcome === 'held')) return { outcome: 'held' }
  return { outcome: rule.type === 'max_calls' && rule.max === 0 ? 'held' : 'not-exercised' }
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
  switch (rule.type) {
    case 'before':
      return before(rule, trace, { is, forgets, near })
    case 'never_after': {
      const at = indices.find(
        (i) => is(rule.two, i) && indices.some((j) => j < i && is(rule.one, j) && near(j, i) && !forgotten(j, i)),
      )
      if (at !== undefined) return { outcome: 'violated', at }
      return { outcome: indices.some((i) => is(rule.one, i)) ? 'held' : 'not-exercised' }
    }
    case 'after': {
      let open: number | undefined
      for (const i of indices) {
        if (is(rule.two, i) && open !== undefined && near(open, i)) open = undefined
        const { within = { calls: 1 } } = rule
        const isOver = open !== undefined && ('calls' in within ? i - open >= within.calls : !near(open, i))
        if (isOver) return { outcome: 'violated', at: i }
        if (forgets(i)) open = undefined
        if (is(rule.one, i)) open ??= i
      }
      if (open !== undefined) return { outcome: 'violated' }
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
      const at = indices.find((i) => counts(i) && amount(i) > (rule.max as number))
      if (at !== undefined) return { outcome: 'violated', at }
      return { outcome: indices.some(counts) ? 'held' : 'not-exercised' }
    }
  }
}

interface Looks {
  readonly is: (name: string | undefined, i: number) => boolean
  readonly forgets: (i: number) => boolean
  readonly near: (from: number, to: number) => boolean
}

function before(rule: PlainRule, trace: readonly PlainEvent[], { is, forgets, near }: Looks): PlainOutcome {
  let payments: { at: number; left: number; value: number | undefined }[] = []
  let served = 0
  let asked = false
  for (const [i, { values }] of trace.entries()) {
    if (is(rule.two, i)) {
      asked = true
      const inWindow = payments.filter(({ at }) => near(at, i))
      const number = rule.distinct ? new Set(inWindow.map(({ value }) => value)).size : inWindow.length
      if (number < (rule.count ?? 1)) return { outcome: 'violated', at: i }
      if (rule.uses !== undefined && rule.count !== undefined && ++served === rule.uses) {
        payments = []
        served = 0
      } else if (rule.uses !== undefined && rule.count === undefined) {
        const oldest = inWindow[0] as (typeof payments)[number]
        oldest.left--
        payments = payments.filter(({ left }) => left > 0)
      }
    }
    if (forgets(i)) {
      payments = []
      served = 0
    }
    if (!is(rule.one, i)) continue
    if (!rule.distinct) payments.push({ at: i, left: rule.uses ?? Number.POSITIVE_INFINITY, value: undefined })
    for (const value of rule.distinct ? values : []) {
      payments.push({ at: i, left: rule.uses ?? Number.POSITIVE_INFINITY, value })
    }
  }
  return { outcome: asked ? 'held' : 'not-exercised' }
}
