import fc from 'fast-check'
import { kind, mistaking, onlyPolicy } from './kind.js'

/** Usage as some API writes it, and what it says: `undefined` = nothing, `open` = of something, but not how much in all. */
interface Usage {
  readonly written: Readonly<Record<string, number>>
  readonly tokens?: number
  readonly isPart?: true
  readonly cost?: number
}

interface Call {
  readonly is: 'call'
  readonly tool: 'a' | 'b'
  readonly turn: string | undefined
  readonly usage: Usage | undefined
  readonly fails: boolean
  /** Milliseconds. */
  readonly took: number | undefined
  readonly time: number | undefined
  /** Lines after the call on which its result stands; 0 = on its own line. */
  readonly later: number
}

/** A line of its own about an answer, or about the run so far. */
interface Line {
  readonly is: 'line'
  readonly id: string | undefined
  readonly ofRun: boolean
  readonly usage: Usage | undefined
  readonly turns: number | undefined
  readonly took: number | undefined
}
type Event = Call | Line

type Of = '@tokens' | '@cost' | '@duration' | '@elapsed' | '@turns'
interface Rule {
  readonly of: Of
  /** `limits` instead of a rule: always all calls. */
  readonly isLimit: boolean
  readonly tool: '*' | 'a' | 'failed'
  readonly max: number
  readonly within: number | undefined
}

interface Drawn {
  readonly rule: Rule
  readonly traces: readonly (readonly Event[])[]
}

const maybe = <T>(value: fc.Arbitrary<T>, freq = 2) => fc.option(value, { nil: undefined, freq })
const amount = fc.integer({ min: 0, max: 4 })
const cents = amount.map((n) => n / 10)
const usage: fc.Arbitrary<Usage> = fc.oneof(
  amount.map((n): Usage => ({ written: { total_tokens: n }, tokens: n })),
  fc
    .tuple(
      amount,
      amount,
      fc.constantFrom(
        ['input_tokens', 'output_tokens'],
        ['promptTokenCount', 'candidatesTokenCount'],
        ['prompt_tokens', 'completion_tokens'],
      ),
    )
    .map(
      ([input, output, [sent = '', answered = '']]): Usage => ({
        written: { [sent]: input, [answered]: output },
        tokens: input + output,
      }),
    ),
  cents.map((n): Usage => ({ written: { cost_usd: n }, cost: n })),
  fc
    .tuple(amount, cents)
    .map(([n, cost]): Usage => ({ written: { total_tokens: n, total_cost_usd: cost }, tokens: n, cost })),
  // What was answered is not there.
  amount.map((n): Usage => ({ written: { input_tokens: n }, tokens: n, isPart: true })),
)
const call: fc.Arbitrary<Event> = fc.record({
  is: fc.constant('call' as const),
  tool: fc.constantFrom('a' as const, 'b' as const),
  turn: maybe(fc.constantFrom('x', 'y', 'z'), 4),
  usage: maybe(usage, 3),
  fails: fc.boolean(),
  took: maybe(amount, 4),
  time: maybe(fc.integer({ min: 0, max: 5 }), 6),
  later: fc.constantFrom(0, 0, 1, 2, 5),
})
const line: fc.Arbitrary<Event> = fc.record({
  is: fc.constant('line' as const),
  id: maybe(fc.constantFrom('1', '2'), 4),
  ofRun: fc.constantFrom(false, false, true),
  usage: maybe(usage, 5),
  turns: maybe(fc.integer({ min: 1, max: 3 })),
  took: maybe(amount),
})
/** One run says more of itself in its calls, another in lines. */
const rest = fc.oneof(
  ...[1, 8].map((weight) =>
    fc.array(fc.oneof({ weight: 3, arbitrary: call }, { weight, arbitrary: line }), { maxLength: 7 }),
  ),
)
const events = fc.tuple(call, rest).map(([first, rest]) => [first, ...rest])
const rule: fc.Arbitrary<Rule> = fc
  .record({
    of: fc.constantFrom<Of>('@tokens', '@tokens', '@cost', '@cost', '@duration', '@elapsed', '@turns', '@turns'),
    isLimit: fc.boolean(),
    tool: fc.constantFrom<Rule['tool']>('*', '*', '*', 'a', 'failed'),
    max: fc.integer({ min: 0, max: 8 }),
    within: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
    ),
  })
  .map((drawn) => {
    const isLimit = drawn.isLimit && drawn.of !== '@duration'
    const max = drawn.of === '@cost' ? drawn.max / 10 : drawn.max
    const within = isLimit || drawn.of === '@elapsed' ? undefined : drawn.within
    return { ...drawn, isLimit, max, within, tool: isLimit ? '*' : drawn.tool }
  })

const limits: Readonly<Record<Of, string>> = {
  '@tokens': 'max_tokens',
  '@cost': 'max_cost_usd',
  '@elapsed': 'max_duration',
  '@turns': 'max_turns',
  '@duration': '',
}

function policyOf({ of, isLimit, tool, max, within }: Rule): object {
  const quiet = { enforcement: { unconstrained_tools: 'allow' } }
  // A time as text, or in milliseconds.
  const most = of !== '@elapsed' ? max : max % 2 === 0 ? max * 1000 : `${max}s`
  if (isLimit) return { ...quiet, limits: { [limits[of]]: most } }
  const selector = tool === 'failed' ? { tool: '*', outcome: 'error' } : tool
  const given = of === '@duration' ? max * 1000 : most
  return {
    ...quiet,
    sequences: [{ type: 'total', id: 'r', tool: selector, of, max: given, ...(within && { within }) }],
  }
}

/** A run that is timed as a whole begins with its first call, and its clock does not run back. */
function withClocks(drawn: Drawn): Drawn {
  if (!drawn.rule.isLimit || drawn.rule.of !== '@elapsed') return drawn
  const traces = drawn.traces.map((events) => {
    const times = events.flatMap((event) => (event.is === 'call' ? (event.time ?? []) : [])).sort((a, b) => a - b)
    return events.map((event, i): Event => {
      if (event.is === 'line' || (i > 0 && event.time === undefined)) return event
      return { ...event, time: event.time === undefined ? 0 : (times.shift() as number) }
    })
  })
  return { ...drawn, traces }
}

/** Lines of the traces among each other; a result stands so many lines of its trace after its call. */
function recordsOf(traces: Drawn['traces']): object[] {
  const lines = traces.flatMap((events, t) =>
    events.flatMap((event, i) => {
      const head = { trace: `t${t}` }
      if (event.is === 'line') {
        const { id, ofRun, usage: used, turns, took } = event
        const said = {
          ...(used && { usage: used.written }),
          ...(turns && { turns }),
          ...(took !== undefined && { durationMs: took * 1000 }),
        }
        if (Object.keys(said).length === 0) return []
        return [
          { when: i, record: { type: 'usage', ...head, ...(id && { id }), ...(ofRun && { of: 'run' }), ...said } },
        ]
      }
      const { tool, turn, usage: used, fails, took, time, later } = event
      const end = {
        ...(fails ? { error: 'no' } : { result: 'ok' }),
        ...(took !== undefined && { durationMs: took * 1000 }),
      }
      const made = {
        ...{ type: 'tool_call', ...head, id: `c${i}`, tool, args: {} },
        ...(turn && { turn }),
        ...(used && { usage: used.written }),
        ...(time !== undefined && { timestamp: new Date(Date.UTC(2026, 0, 1) + time * 1000).toISOString() }),
      }
      if (later === 0) return [{ when: i, record: { ...made, ...end } }]
      return [
        { when: i, record: made },
        { when: i + later + 0.5, record: { type: 'tool_result', ...head, id: `c${i}`, ...end } },
      ]
    }),
  )
  return lines.sort((one, other) => one.when - other.when).map(({ record }) => record)
}

/** What is known: so much, and whether there may have been more. */
interface Sum {
  readonly said: number | undefined
  readonly isOpen: boolean
}
const amountIn = (said: Usage | undefined, of: Of) => (of === '@cost' ? said?.cost : said?.tokens)
const isPartial = (said: Usage | undefined, of: Of) => of === '@tokens' && said?.isPart === true
const add = (values: readonly number[]) => Math.round(values.reduce((a, b) => a + b, 0) * 10) / 10

/** Each record once, even if several calls of a turn share it; where others stand between them, it may be that of another turn. */
function recordOf({ turn, usage: used }: Call, at: number): string {
  return turn === undefined ? `call ${at}` : `${turn} ${JSON.stringify(used?.written)}`
}

/** Whether an answer that asked for calls says in none of them what it used; where it is not named, tokens without their price. */
function isSilent(of: Of, calls: readonly Call[]): boolean {
  const says = (each: Call) => amountIn(each.usage, of) !== undefined
  return calls.some((each) =>
    each.turn === undefined
      ? of === '@cost' && each.usage !== undefined && !says(each)
      : !calls.some((other) => other.turn === each.turn && says(other)),
  )
}

/** All that a run used, where its source says so. */
function ofRun(of: '@tokens' | '@cost', events: readonly Event[]): Sum {
  const answers = new Map<string, { most: number; isOpen: boolean }>()
  /** What the run has said of itself since it last began anew, and before. */
  let account: { now: number; before: number; isOpen: boolean; isFollowed: boolean } | undefined
  let isSaidBesides = false
  events.forEach((event, i) => {
    const { usage: used } = event
    const value = amountIn(used, of)
    if (value === undefined) return
    if (event.is === 'line') isSaidBesides = true
    if (event.is === 'line' && event.ofRun) {
      const isOpen = isPartial(used, of) || account?.isOpen === true
      if (account === undefined) account = { now: value, before: 0, isOpen, isFollowed: false }
      else
        account = {
          now: value,
          before: account.before + (value < account.now ? account.now : 0),
          isOpen,
          isFollowed: false,
        }
      return
    }
    const id = event.is === 'call' ? recordOf(event, i) : event.id === undefined ? `line ${i}` : `answer ${event.id}`
    const known = answers.get(id)
    if (account && (known === undefined || value > known.most)) account.isFollowed = true
    answers.set(id, { most: Math.max(value, known?.most ?? 0), isOpen: isPartial(used, of) })
  })
  const list = [...answers.values()]
  const parts = list.length === 0 ? undefined : add(list.map(({ most }) => most))
  const isLeftOut =
    !isSaidBesides &&
    isSilent(
      of,
      events.filter((event) => event.is === 'call'),
    )
  const ofAnswers = { said: parts, isOpen: list.some(({ isOpen }) => isOpen) || isLeftOut }
  if (account === undefined) return ofAnswers
  const whole = add([account.now, account.before])
  if (parts !== undefined && parts > whole) return { said: parts, isOpen: ofAnswers.isOpen || account.isOpen }
  return { said: whole, isOpen: account.isOpen || account.isFollowed }
}

/** What each call that counts adds; `undefined`: nobody knows. */
function added({ of }: Rule, calls: readonly Call[], counted: readonly number[]): Map<number, number | undefined> {
  let last: string | undefined
  const start = calls[0]?.time
  const add = (i: number): number | undefined => {
    const { usage: said, turn, took, time } = calls[i] as Call
    const once = (name: string, value: number) => {
      const isSame = name === last
      last = name
      return isSame ? 0 : value
    }
    switch (of) {
      case '@tokens':
      case '@cost': {
        const value = amountIn(said, of)
        return value === undefined ? 0 : once(recordOf(calls[i] as Call, i), value)
      }
      case '@turns':
        return turn === undefined ? undefined : once(turn, 1)
      case '@duration':
        return took
      case '@elapsed':
        return time === undefined || start === undefined ? undefined : Math.max(0, time + (took ?? 0) - start)
    }
  }
  return new Map(counted.map((i) => [i, add(i)]))
}

function outcomeOf(drawn: Rule, events: readonly Event[]): string {
  const { of, tool, max, within } = drawn
  const calls = events.filter((event) => event.is === 'call')
  const counted = calls.flatMap((each, i) =>
    tool === '*' || (tool === 'a' ? each.tool === 'a' : each.fails) ? [i] : [],
  )
  if (counted.length === 0) return 'not-exercised'
  const adds = added(drawn, calls, counted)
  const sumAt = (i: number): number => {
    if (of === '@elapsed') return adds.get(i) ?? 0
    const near = counted.filter((j) => j <= i && (within === undefined || i - j < within))
    return add(near.map((j) => adds.get(j) ?? 0))
  }
  const at = counted.find((i) => sumAt(i) > max)
  if (at !== undefined) return `violated@${at}`
  const whole = wholeOf(drawn, events)
  if (whole?.said !== undefined && whole.said > max) return 'violated'
  if (whole?.isOpen) return 'not-evaluable'
  if (whole?.said !== undefined) return 'held'
  if (of === '@tokens' || of === '@cost') {
    const said = counted.filter((i) => amountIn(calls[i]?.usage, of) !== undefined)
    const isOpen =
      said.some((i) => isPartial(calls[i]?.usage, of)) ||
      isSilent(
        of,
        counted.map((i) => calls[i] as Call),
      )
    return said.length === 0 || isOpen ? 'not-evaluable' : 'held'
  }
  return [...adds.values()].includes(undefined) ? 'not-evaluable' : 'held'
}

/** What the run says of itself as a whole, if the rule is about all of it. */
function wholeOf({ of, tool, within, isLimit }: Rule, events: readonly Event[]): Sum | undefined {
  if (tool !== '*' || within !== undefined) return undefined
  if (of === '@tokens' || of === '@cost') return ofRun(of, events)
  if (of === '@duration' || (of === '@elapsed' && !isLimit)) return undefined
  const lines = events.filter((event) => event.is === 'line')
  const values = (each: readonly Line[]) => each.flatMap(({ turns, took }) => (of === '@turns' ? turns : took) ?? [])
  const answers = answersOf(
    lines.filter((each) => !each.ofRun),
    of,
  )
  let [now, earlier]: [number | undefined, number] = [undefined, 0]
  for (const value of values(lines.filter((each) => each.ofRun))) {
    if (now !== undefined && value < now) earlier += now
    now = value
  }
  if (now === undefined) return { said: answers, isOpen: false }
  const whole = now + earlier
  if (answers !== undefined && of !== '@turns' && answers > whole) return { said: answers, isOpen: false }
  const last = events.findLastIndex((each) => each.is === 'line' && each.ofRun && values([each]).length > 0)
  const before = (id: string | undefined, i: number) =>
    answersOf(
      events.slice(0, i).filter((each) => each.is === 'line' && !each.ofRun && each.id === id),
      of,
    )
  const isFollowed = events.some((each, i) => {
    if (i <= last || each.is === 'call' || each.ofRun) return false
    const known = each.id === undefined ? undefined : before(each.id, i)
    return values([each]).some((value) => known === undefined || value > known)
  })
  return { said: whole, isOpen: isFollowed }
}

function answersOf(events: readonly Event[], of: Of): number | undefined {
  const most = new Map<string, number>()
  const lines = events.filter((event) => event.is === 'line')
  lines.forEach(({ id, turns, took }, i) => {
    const value = of === '@turns' ? turns : took
    if (value !== undefined) most.set(id ?? `line ${i}`, Math.max(value, most.get(id ?? `line ${i}`) ?? 0))
  })
  return most.size === 0 ? undefined : add([...most.values()])
}

/** Tokens, dollars, turns and time, in calls, in lines of their own, repeated and corrected, and results on later lines. */
export const used = kind<Drawn>({
  name: 'what a run used',
  drawn: fc.record({ rule, traces: fc.array(events, { minLength: 1, maxLength: 2 }) }).map(withClocks),
  given: (drawn) => ({ files: onlyPolicy(policyOf(drawn.rule)), records: recordsOf(drawn.traces) }),
  meant: ({ rule: drawn, traces }) =>
    traces.map((events, t) => `t${t} ${drawn.isLimit ? 'E_BUDGET' : 'r'} ${outcomeOf(drawn, events)}`).sort(),
  said: ({ outcomes, faults }) => [...outcomes, ...faults],
  mistakes: {
    'does not know usage lines': mistaking.records((records) =>
      records.filter((record) => !('type' in record) || record.type !== 'usage'),
    ),
    'counts each record of an answer': mistaking.each(({ id, ...record }) =>
      record.type === 'usage' ? record : { id, ...record },
    ),
    'takes the account of a run for that of an answer': mistaking.each(({ of: _, ...record }) => record),
    'counts the usage of a turn at every call': mistaking.each((record) =>
      record.usage ? (({ turn: _, ...rest }) => rest)(record) : record,
    ),
    'loses results on lines of their own': mistaking.records((records) =>
      records.filter((record) => !('type' in record) || record.type !== 'tool_result'),
    ),
  },
})
