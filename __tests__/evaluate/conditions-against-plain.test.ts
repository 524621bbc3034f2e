import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { propertyRuns } from '../support/property-runs.js'
import { checkSteps } from '../support/run-calls.js'

/** A call as a test draws it; what is absent was not recorded. */
interface Drawn {
  readonly tool: string
  readonly args?: { readonly to?: number | readonly number[] | undefined } | undefined
  readonly result?: { readonly state: number } | undefined
  readonly agent?: string | undefined
  readonly server?: string | undefined
  readonly phase?: 'requested' | 'executed' | 'denied' | undefined
  /** Hours after midnight of a Monday, UTC. */
  readonly hour?: number | undefined
}

/** A selector: all that is given must hold, and none of `not`. */
interface Asked {
  readonly tool?: string | undefined
  readonly class?: string | undefined
  readonly to?: number | undefined
  readonly state?: number | undefined
  readonly agent?: string | undefined
  readonly server?: string | undefined
  readonly phase?: string | undefined
  readonly at?:
    | { readonly from: number; readonly to: number; readonly days?: readonly string[] | undefined }
    | undefined
  readonly not?: readonly Asked[] | undefined
}

const classes: Readonly<Record<string, readonly string[]>> = { a: ['x:one'], b: ['x:two', 'y'], mcp__gh__c: ['y'] }
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 })
const number = fc.integer({ min: 1, max: 2 })
const drawn: fc.Arbitrary<Drawn> = fc.record<Drawn>({
  tool: fc.constantFrom('a', 'b', 'mcp__gh__c'),
  args: maybe(fc.record({ to: maybe(fc.oneof(number, fc.array(number, { maxLength: 2 }))) })),
  result: maybe(fc.record({ state: number })),
  agent: maybe(fc.constantFrom('sub1', 'main')),
  server: maybe(fc.constantFrom('gh', 'db')),
  phase: maybe(fc.constantFrom('requested' as const, 'executed' as const, 'denied' as const)),
  hour: maybe(fc.integer({ min: 0, max: 47 })),
})
const leaf = {
  tool: maybe(fc.constantFrom('*', 'a', 'mcp__*')),
  class: maybe(fc.constantFrom('y', 'x:*')),
  to: maybe(number),
  state: maybe(number),
  agent: maybe(fc.constantFrom('sub*', 'main')),
  server: maybe(fc.constantFrom('gh', 'd*')),
  phase: maybe(fc.constantFrom('requested', 'executed', 'denied')),
  at: maybe(
    fc.record({
      from: fc.integer({ min: 0, max: 23 }),
      to: fc.integer({ min: 0, max: 23 }),
      days: maybe(fc.constant(['mon'])),
    }),
  ),
}
/** A selector needs a tool or a class. */
const sound = (asked: Asked): Asked =>
  asked.tool === undefined && asked.class === undefined ? { ...asked, tool: '*' } : asked
const inner = fc.record(leaf).map(sound)
const selector = fc.record({ ...leaf, not: maybe(fc.array(inner, { minLength: 1, maxLength: 2 })) }).map(sound)

type Three = boolean | 'unknown'
const both = (all: readonly Three[]): Three =>
  all.includes(false) ? false : all.includes('unknown') ? 'unknown' : true
const opposite = (one: Three): Three => (one === 'unknown' ? one : !one)
const fits = (pattern: string, name: string) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name)
const known = <T>(value: T | undefined, test: (value: T) => boolean): Three =>
  value === undefined ? 'unknown' : test(value)

/** What the words of §11 say, one by one. */
function meant(asked: Asked, call: Drawn): Three {
  const { tool, class: kind, to, state, agent, server, phase, at, not = [] } = asked
  const served = call.server ?? /^mcp__(.+?)__/.exec(call.tool)?.[1]
  const phased = call.phase ?? (call.result === undefined ? undefined : 'executed')
  return both([
    tool === undefined || fits(tool, call.tool),
    kind === undefined || (classes[call.tool] ?? []).some((name) => fits(kind, name)),
    to === undefined || known(call.args, (args) => [args.to ?? []].flat().includes(to)),
    // A refused call has no result, and that is known.
    state === undefined || (phased === 'denied' && !call.result ? false : known(call.result, (r) => r.state === state)),
    agent === undefined || known(call.agent, (name) => fits(agent, name)),
    server === undefined || known(served, (name) => fits(server, name)),
    phase === undefined || known(phased, (name) => name === phase),
    at === undefined || known(call.hour, (hour) => isAt(at, hour)),
    ...not.map((each) => opposite(meant(each, call))),
  ])
}

/** A span over midnight belongs to the day on which it began. */
function isAt({ from, to, days }: NonNullable<Asked['at']>, hour: number): boolean {
  const [day, clock] = [Math.floor(hour / 24), hour % 24]
  const isOver = to <= from
  const isIn = isOver ? clock >= from || clock < to : clock >= from && clock < to
  const began = isOver && clock < to ? day - 1 : day
  return isIn && (days === undefined || began === 0)
}

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
function written({ tool, class: kind, to, state, agent, server, phase, at, not }: Asked): object {
  return {
    ...{ tool, class: kind, agent, server, phase },
    ...(to !== undefined && { args: { to } }),
    ...(state !== undefined && { result: { state: { const: state } } }),
    ...(at && { at: { hours: `${clock(at.from)}-${clock(at.to)}`, ...(at.days && { days: at.days }) } }),
    ...(not && { not: not.map(written) }),
  }
}

const step = ({ hour, args, result, ...call }: Drawn) => ({
  call: {
    ...{ trace: 't', ...call },
    ...(args && { args: plain(args) as JsonValue }),
    ...(result && { result: result as JsonValue }),
    // 2026-01-05 is a Monday.
    ...(hour !== undefined && { timestamp: new Date(Date.UTC(2026, 0, 5, hour)).toISOString() }),
  },
})

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
  const { rules, findings } = await checkSteps(policy, trace.map(step))
  const [{ held = 0, violated = 0, notEvaluable = 0 } = {}] = rules
  const outcome = violated ? 'violated' : notEvaluable ? 'not-evaluable' : held ? 'held' : 'not-exercised'
  return { outcome, at: findings.find(({ rule }) => rule === 'r')?.callIndex }
}

const traces = fc.array(drawn, { minLength: 1, maxLength: 5 })

test('conditions are met, not met or open as the words say, below not too', async () => {
  await fc.assert(
    fc.asyncProperty(selector, traces, async (asked, trace) => {
      fc.pre(isPossible(asked))
      const answers = trace.map((call) => meant(asked, call))
      const at = answers.indexOf(true)
      const expected =
        at >= 0
          ? { outcome: 'violated', at }
          : { outcome: answers.includes('unknown') ? 'not-evaluable' : 'held', at: undefined }
      expect(await seen({ type: 'forbid', tool: written(asked) }, trace)).toEqual(expected)
    }),
    propertyRuns(400),
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
        const certain = (asked: Asked, i: number) => meant(asked, trace[i] as Drawn)
        const before = (i: number) => trace.slice(0, i).map((_, j) => j)
        const some = (answers: readonly Three[]): Three =>
          answers.includes(true) ? true : answers.includes('unknown') ? 'unknown' : false
        const answers = trace.map((_, i) =>
          both([certain(forbidden, i), ...members.map((member) => some(before(i).map((j) => certain(member, j))))]),
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
