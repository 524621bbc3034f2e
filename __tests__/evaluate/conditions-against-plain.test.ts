import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { propertyRuns } from '../support/property-runs.js'
import { checkSteps } from '../support/run-calls.js'

/** A call as a test draws it; what is absent was not recorded. */
interface Drawn {
  readonly tool: string
  readonly args?: { readonly to?: number | readonly number[] | undefined; readonly note?: Note | undefined } | undefined
  /** The note was cut. */
  readonly cut?: true | undefined
  readonly result?: { readonly state: number } | undefined
  readonly error?: true | undefined
  readonly agent?: string | undefined
  readonly server?: string | undefined
  readonly phase?: 'requested' | 'executed' | 'denied' | undefined
  /** Hours after midnight of a Monday, UTC. */
  readonly hour?: number | undefined
  /** Whether the answer of the model that asked for it is the one before. */
  readonly turn?: 'same' | 'next' | undefined
}
type Note = string | number | readonly string[] | { readonly deep: string }

/** A selector: all that is given must hold, and none of `not`. */
interface Asked {
  readonly tool?: string | undefined
  readonly class?: string | undefined
  readonly outcome?: Exclude<End, undefined> | undefined
  readonly to?: number | undefined
  /** Any argument. */
  readonly some?: number | undefined
  /** The first letter of some text in the arguments; of the note. */
  readonly letter?: string | undefined
  readonly note?: string | undefined
  readonly state?: number | undefined
  /** In the text of the result. */
  readonly text?: string | undefined
  readonly agent?: string | undefined
  readonly server?: string | undefined
  readonly phase?: string | undefined
  readonly parallel?: boolean | undefined
  readonly at?: Hours | { readonly since: number; readonly until: number } | undefined
  readonly not?: readonly Asked[] | undefined
}
interface Hours {
  readonly from: number
  readonly to: number
  readonly days?: readonly string[] | undefined
  readonly zone?: 'Asia/Tokyo' | undefined
}
type End = 'success' | 'error' | 'denied' | undefined

const classes: Readonly<Record<string, readonly string[]>> = { a: ['x:one'], b: ['x:two', 'y'], mcp__gh__c: ['y'] }
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 })
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
const number = fc.integer({ min: 1, max: 2 })
const note: fc.Arbitrary<Note> = fc.constantFrom<Note>('yes', 'no', 1, ['no', 'yes'], [], { deep: 'yes' })
const drawn: fc.Arbitrary<Drawn> = fc
  .record<Drawn>({
    tool: fc.constantFrom('a', 'b', 'mcp__gh__c'),
    args: maybe(fc.record({ to: maybe(fc.oneof(number, fc.array(number, { maxLength: 2 }))), note: maybe(note) })),
    cut: rarely(fc.constant(true as const)),
    result: maybe(fc.record({ state: number })),
    error: rarely(fc.constant(true as const)),
    agent: maybe(fc.constantFrom('sub1', 'main')),
    server: maybe(fc.constantFrom('gh', 'db')),
    phase: maybe(fc.constantFrom('requested' as const, 'executed' as const, 'denied' as const)),
    hour: maybe(fc.integer({ min: 0, max: 47 })),
    turn: maybe(fc.constantFrom('same' as const, 'next' as const)),
  })
  .map((call) => (call.error ? { ...call, result: undefined } : call))
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const hour = fc.integer({ min: 0, max: 23 })
const day = fc.integer({ min: 0, max: 47 })
const leaf = {
  tool: maybe(fc.constantFrom('*', 'a', 'mcp__*')),
  class: maybe(fc.constantFrom('y', 'x:*')),
  outcome: rarely(fc.constantFrom('success' as const, 'error' as const, 'denied' as const)),
  to: rarely(number),
  some: rarely(number),
  letter: rarely(fc.constantFrom('y', 'n')),
  note: rarely(fc.constantFrom('y', '1', '{')),
  state: rarely(number),
  text: rarely(fc.constantFrom('state":1', '^{')),
  agent: rarely(fc.constantFrom('sub*', 'main')),
  server: rarely(fc.constantFrom('gh', 'd*')),
  phase: rarely(fc.constantFrom('requested', 'executed', 'denied')),
  parallel: rarely(fc.boolean()),
  at: rarely(
    fc.oneof(
      fc.record({
        ...{ from: hour, to: hour, days: maybe(fc.subarray([...weekdays], { minLength: 1 })) },
        zone: maybe(fc.constant('Asia/Tokyo' as const)),
      }),
      fc.tuple(day, day).map(([one, two]) => ({ since: Math.min(one, two), until: Math.max(one, two) + 1 })),
    ),
  ),
}
/** A selector needs a tool or a class. */
const sound = (asked: Asked): Asked =>
  asked.tool === undefined && asked.class === undefined ? { ...asked, tool: '*' } : asked
const inner = fc.record(leaf).map(sound)
const selector = fc.record({ ...leaf, not: maybe(fc.array(inner, { minLength: 1, maxLength: 2 })) }).map(sound)
const operand = fc.array(selector, { minLength: 1, maxLength: 2 })

type Three = boolean | 'unknown'
const both = (all: readonly Three[]): Three =>
  all.includes(false) ? false : all.includes('unknown') ? 'unknown' : true
const either = (all: readonly Three[]): Three =>
  all.includes(true) ? true : all.includes('unknown') ? 'unknown' : false
const opposite = (one: Three): Three => (one === 'unknown' ? one : !one)
const fits = (pattern: string, name: string) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name)
const known = <T>(value: T | undefined, test: (value: T) => boolean): Three =>
  value === undefined ? 'unknown' : test(value)

/** What the words say of one call, one by one: any of the selectors. Where nobody knows how a call ended, each way counts. */
function meant(asked: readonly Asked[], trace: readonly Drawn[], at: number): Three {
  const call = trace[at] as Drawn
  const end = endOf(call)
  const isAsked = end === undefined && asked.some((each) => asksEnd(each, call))
  const ends = isAsked ? (['success', 'error', 'denied'] as const) : [end]
  const [first, ...others] = ends.map((each) => either(asked.map((one) => meantIf(one, trace, at, each))))
  return others.every((other) => other === first) ? (first as Three) : 'unknown'
}

function endOf({ phase, error, result }: Drawn): End {
  return phase === 'denied' ? phase : error ? 'error' : result ? 'success' : undefined
}

function isNamed({ tool, class: kind }: Asked, call: Drawn): boolean {
  const isOfClass = kind === undefined || (classes[call.tool] ?? []).some((name) => fits(kind, name))
  return isOfClass && (tool === undefined || fits(tool, call.tool))
}

function asksEnd(asked: Asked, call: Drawn): boolean {
  const { outcome, not = [] } = asked
  return isNamed(asked, call) && (outcome !== undefined || not.some((each) => asksEnd(each, call)))
}

function meantIf(asked: Asked, trace: readonly Drawn[], i: number, end: End): Three {
  const { outcome, to, some, letter, state, text, agent, server, phase, parallel, at, not = [] } = asked
  const call = trace[i] as Drawn
  const { cut } = call
  const args: Drawn['args'] = call.args && cut ? { to: call.args.to } : call.args
  const served = call.server ?? /^mcp__(.+?)__/.exec(call.tool)?.[1]
  const isRecorded = call.result !== undefined || call.error === true
  const phased = call.phase ?? (isRecorded ? 'executed' : undefined)
  // A call that failed or was refused has no result, and that is known.
  const result = !call.result && (end === 'error' || end === 'denied') ? ('none' as const) : call.result
  const ofNote: Three = asked.note === undefined || known(args, (given) => finds(asked.note as string, given.note))
  return both([
    isNamed(asked, call),
    outcome === undefined || known(end, (how) => how === outcome || (outcome === 'error' && how === 'denied')),
    to === undefined || known(args, (given) => [given.to ?? []].flat().includes(to)),
    some === undefined ||
      orCut(
        known(args, (given) => Object.values(given).flat().includes(some)),
        cut,
      ),
    letter === undefined ||
      orCut(
        known(args, ({ note: said }) => textsOf(said).some((each) => each.startsWith(letter))),
        cut,
      ),
    asked.note !== undefined && args && cut ? 'unknown' : ofNote,
    state === undefined || known(result, (r) => r !== 'none' && r.state === state),
    text === undefined || known(result, (r) => r !== 'none' && new RegExp(text).test(JSON.stringify(r))),
    agent === undefined || known(call.agent, (name) => fits(agent, name)),
    server === undefined || known(served, (name) => fits(server, name)),
    phase === undefined || known(phased, (name) => name === phase),
    parallel === undefined || known(isParallel(trace, i), (is) => is === parallel),
    at === undefined || known(call.hour, (time) => isAt(at, time)),
    ...not.map((each) => opposite(meantIf(each, trace, i, end))),
  ])
}

/** What was cut may have been what is asked for. */
function orCut(answer: Three, cut: true | undefined): Three {
  return answer === false && cut ? 'unknown' : answer
}

function textsOf(said: Note | undefined): readonly string[] {
  if (typeof said === 'string') return [said]
  return typeof said === 'object' ? Object.values(said) : []
}

/** A list element by element, anything but text as its JSON. */
function finds(start: string, said: Note | undefined): boolean {
  if (said === undefined) return false
  const each = Array.isArray(said) ? (said as readonly string[]) : [said]
  return each.some((one) => (typeof one === 'string' ? one : JSON.stringify(one)).startsWith(start))
}

/** Number of the turn of each call. */
function turnsOf(trace: readonly Drawn[]): (number | undefined)[] {
  let count = 0
  return trace.map(({ turn }) => (turn === undefined ? undefined : turn === 'next' ? ++count : count))
}

/** Another call of its turn shows it; that there is none, the next turn of its agent, unless a call without one comes first. */
function isParallel(trace: readonly Drawn[], i: number): boolean | undefined {
  const turns = turnsOf(trace)
  if (turns[i] === undefined) return undefined
  if (turns.slice(0, i).includes(turns[i])) return true
  for (let j = i + 1; j < trace.length; j++) {
    if (turns[j] === turns[i]) return true
    if ((trace[j] as Drawn).agent === (trace[i] as Drawn).agent) return turns[j] === undefined ? undefined : false
  }
  return false
}

/** A span over midnight belongs to the day on which it began. */
function isAt(at: NonNullable<Asked['at']>, utc: number): boolean {
  if ('since' in at) return utc >= at.since && utc < at.until
  const { from, to, days, zone } = at
  const time = zone === undefined ? utc : utc + 9
  const [date, clock] = [Math.floor(time / 24), time % 24]
  const isOver = to <= from
  const isIn = isOver ? clock >= from || clock < to : clock >= from && clock < to
  const began = isOver && clock < to ? date - 1 : date
  return isIn && (days === undefined || days.includes(weekdays[(began + 7) % 7] as string))
}

const clock = (at: number) => `${String(at).padStart(2, '0')}:00`
// 2026-01-05 is a Monday.
const moment = (at: number) => new Date(Date.UTC(2026, 0, 5, at)).toISOString()
function writtenAt(at: NonNullable<Asked['at']>): object {
  if ('since' in at) return { between: [moment(at.since), moment(at.until)] }
  const { from, to, days, zone } = at
  return { hours: `${clock(from)}-${clock(to)}`, ...(days && { days }), ...(zone && { zone }) }
}

function written(asked: Asked): object {
  const { tool, class: kind, outcome, to, some, letter, note: start, state, text } = asked
  const { agent, server, phase, parallel, at, not } = asked
  const args = { ...(to !== undefined && { to }), ...(some !== undefined && { '*': { const: some } }) }
  const result = {
    ...(state !== undefined && { state: { const: state } }),
    ...(text !== undefined && { '@result': { pattern: text.replace('{', '\\{') } }),
  }
  return {
    ...{ tool, class: kind, outcome, agent, server, phase, parallel },
    ...(Object.keys(args).length > 0 && { args }),
    ...(letter !== undefined && { any_arg: { pattern: `^${letter}` } }),
    ...(start !== undefined && { args_match: { note: start === '{' ? '^\\{' : `^${start}` } }),
    ...(Object.keys(result).length > 0 && { result }),
    ...(at && { at: writtenAt(at) }),
    ...(not && { not: not.map(written) }),
  }
}

const steps = (trace: readonly Drawn[]) => {
  const turns = turnsOf(trace)
  return trace.map(({ hour: time, args, cut, result, error, ...call }, i) => ({
    call: {
      ...{ trace: 't', ...call, turn: turns[i] === undefined ? undefined : `turn ${turns[i]}` },
      ...(args && { args: plain(args) as JsonValue }),
      ...(cut && { truncated: ['/args/note'] }),
      ...(result && { result: result as JsonValue }),
      ...(error && { error: 'failed' }),
      ...(time !== undefined && { timestamp: moment(time) }),
    },
  }))
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
async function seen(rule: object, trace: readonly Drawn[]) {
  const policy = requirePolicy(
    loadPolicyObject({
      version: '2.0',
      enforcement: { unconstrained_tools: 'allow' },
      tool_classes: classes,
      sequences: [plain({ id: 'r', ...rule })],
    }),
  )
  const { rules, findings } = await checkSteps(policy, steps(trace))
  const [{ held = 0, violated = 0, notEvaluable = 0 } = {}] = rules
  const outcome = violated ? 'violated' : notEvaluable ? 'not-evaluable' : held ? 'held' : 'not-exercised'
  return { outcome, at: findings.find(({ rule }) => rule === 'r')?.callIndex }
}

const traces = fc.array(drawn, { minLength: 1, maxLength: 5 })

test('conditions are met, not met or open as the words say, below not too', async () => {
  await fc.assert(
    fc.asyncProperty(operand, traces, async (asked, trace) => {
      fc.pre(asked.every(isPossible))
      const answers = trace.map((_, i) => meant(asked, trace, i))
      const at = answers.indexOf(true)
      const expected =
        at >= 0
          ? { outcome: 'violated', at }
          : { outcome: answers.includes('unknown') ? 'not-evaluable' : 'held', at: undefined }
      expect(await seen({ type: 'forbid', tool: asked.map(written) }, trace)).toEqual(expected)
    }),
    propertyRuns(400),
  )
})

test('require: so many calls met the conditions, may have, or did not', async () => {
  await fc.assert(
    fc.asyncProperty(operand, number, traces, async (asked, min, trace) => {
      fc.pre(asked.every(isPossible))
      const answers = trace.map((_, i) => meant(asked, trace, i))
      const [certain, possible] = [answers.filter((each) => each === true), answers.filter((each) => each !== false)]
      const outcome = certain.length >= min ? 'held' : possible.length >= min ? 'not-evaluable' : 'violated'
      expect((await seen({ type: 'require', tool: asked.map(written), min }, trace)).outcome).toBe(outcome)
    }),
    propertyRuns(300),
  )
})

test('all: each member was called before, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(inner, { minLength: 2, maxLength: 3 }),
      inner,
      traces,
      async (members, forbidden, trace) => {
        fc.pre([...members, forbidden].every(isPossible))
        // Rules that remember more than names ask each operand for itself, and leave open how a call ended.
        const certain = (asked: Asked, i: number) => meantIf(asked, trace, i, endOf(trace[i] as Drawn))
        const before = (i: number) => trace.slice(0, i).map((_, j) => j)
        const answers = trace.map((_, i) =>
          both([certain(forbidden, i), ...members.map((member) => either(before(i).map((j) => certain(member, j))))]),
        )
        const isOpen = [...members, forbidden].some((asked) => trace.some((_, i) => certain(asked, i) === 'unknown'))
        const rule = { type: 'never_after', trigger: { all: members.map(written) }, forbidden: written(forbidden) }
        const found = await seen(rule, trace)
        if (answers.includes(true)) expect(found).toEqual({ outcome: 'violated', at: answers.indexOf(true) })
        else if (answers.includes('unknown')) expect(found.outcome).not.toBe('violated')
        // Whether it was asked at all may be open, too.
        else expect(['held', 'not-exercised', ...(isOpen ? ['not-evaluable'] : [])]).toContain(found.outcome)
        if (answers.every((answer) => answer === 'unknown' || answer === false) && answers.includes('unknown'))
          expect(found.outcome).not.toBe('held')
      },
    ),
    propertyRuns(300),
  )
})

/** A name and a class that no tool has both are refused when the policy is read. */
function isPossible({ tool, class: kind, not = [] }: Asked): boolean {
  const own =
    tool === undefined ||
    kind === undefined ||
    Object.entries(classes).some(([name, list]) => fits(tool, name) && list.some((each) => fits(kind, each)))
  return own && not.every(isPossible)
}
