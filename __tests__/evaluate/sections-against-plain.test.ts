import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Outcome } from '../../src/model/outcome.js'
import { checkRecords } from '../support/check-records.js'
import { propertyRuns } from '../support/property-runs.js'

const quiet = { version: '2.0', enforcement: { unconstrained_tools: 'allow' } }
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

interface Call {
  readonly tool: 'ask' | 'pay' | 'drop' | 'look'
  readonly id: number | undefined
  readonly fails: boolean
  readonly isNewTurn: boolean
}
const call: fc.Arbitrary<Call> = fc.record({
  tool: fc.constantFrom('ask', 'ask', 'pay', 'drop', 'look'),
  id: maybe(fc.constantFrom(1, 2)),
  fails: fc.boolean(),
  isNewTurn: fc.boolean(),
})
const calls = fc.array(call, { minLength: 1, maxLength: 8 })

function turnsOf(trace: readonly Call[]): number[] {
  let turn = 0
  return trace.map(({ isNewTurn }) => (isNewTurn ? ++turn : turn))
}

function recorded(trace: readonly Call[]): object[] {
  const turns = turnsOf(trace)
  return trace.map(({ tool, id, fails }, at) => ({
    ...{ type: 'tool_call', trace: 't', tool, args: id === undefined ? {} : { id } },
    ...(fails ? { error: 'failed' } : { result: 'ok' }),
    turn: String(turns[at]),
  }))
}

/** The first call after which there are more than `max`, each counted as what it counts as. */
function firstAbove(max: number, counts: readonly (string | undefined)[]): number | undefined {
  const at = counts.findIndex(
    (each, i) => each !== undefined && counts.slice(0, i + 1).filter((other) => other === each).length > max,
  )
  return at < 0 ? undefined : at
}

const limits = {
  max_errors: (trace: readonly Call[], max: number) =>
    firstAbove(
      max,
      trace.map(({ fails }) => (fails ? 'error' : undefined)),
    ),
  max_identical_calls: (trace: readonly Call[], max: number) =>
    firstAbove(
      max,
      trace.map(({ tool, id }) => `${tool} ${id}`),
    ),
  max_turns: (trace: readonly Call[], max: number) => {
    const turns = turnsOf(trace)
    return firstAbove(
      max,
      turns.map((turn, i) => (turns.indexOf(turn) === i ? 'turn' : undefined)),
    )
  },
}

test('a limit is exceeded at the call that the plain count names', async () => {
  const name = fc.constantFrom(...(Object.keys(limits) as (keyof typeof limits)[]))
  await fc.assert(
    fc.asyncProperty(name, fc.integer({ min: 1, max: 3 }), calls, async (limit, max, trace) => {
      const { findings } = await checkRecords({ ...quiet, limits: { [limit]: max } }, recorded(trace))
      const at = limits[limit](trace, max)
      expect(findings.map(({ rule, callIndex }) => [rule, callIndex])).toEqual(
        at === undefined ? [] : [['E_BUDGET', at]],
      )
    }),
    propertyRuns(300),
  )
})

test('each call needs an approval of its own before it, which did not fail', async () => {
  const approvals = fc.record({
    same: fc.constantFrom(undefined, 'id', '@args'),
    isDropNamed: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(approvals, calls, async ({ same, isDropNamed }, trace) => {
      const policy = {
        ...quiet,
        approvals: { call: 'ask', for: ['pay'], ...(same && { same }) },
        ...(isDropNamed && { tools: { approval_required: ['drop'] } }),
      }
      const { findings } = await checkRecords(policy, recorded(trace))
      const asked = isDropNamed ? ['pay', 'drop'] : ['pay']
      const keyOf = ({ id }: Call) => (same === undefined ? 'any' : same === 'id' ? id : `args ${id}`)
      let open: Call[] = []
      const unapproved = trace.flatMap((each, at) => {
        if (each.tool === 'ask' && !each.fails) open.push(each)
        if (!asked.includes(each.tool)) return []
        const paying = open.find((approval) => keyOf(each) !== undefined && keyOf(approval) === keyOf(each))
        open = open.filter((approval) => approval !== paying)
        return paying ? [] : [{ tool: each.tool, at }]
      })
      const first = unapproved.filter(({ tool }, i) => unapproved.findIndex((each) => each.tool === tool) === i)
      expect(findings.map(({ rule, tool, callIndex }) => ({ rule, tool, at: callIndex }))).toEqual(
        first.map((each) => ({ rule: 'E_NOT_APPROVED', ...each })),
      )
    }),
    propertyRuns(300),
  )
})

/** A call, or what somebody said. */
type Event = 'pay' | 'look' | `@user ${string}` | `@assistant ${string}`
const event = fc.constantFrom<Event>('pay', 'look', '@user yes', '@user no', '@assistant done', '@assistant hm')
/** Both have spoken, so that it is known what was said. */
const talk = fc.array(event, { maxLength: 7 }).map((events): Event[] => ['@user hi', '@assistant hm', ...events])

const run = fc.record({ case: maybe(fc.constantFrom('refund', 'other')), role: maybe(fc.constantFrom('x', 'y')) })
const when = fc.constantFrom(undefined, { case: 'ref*' }, { meta: { role: 'x' } })
const asks = (who: string, text: string) => ({ tool: who, args: { text: { pattern: text } } })

const rules = {
  'before, once': { type: 'before', first: asks('@user', '^yes'), then: 'pay' },
  'before, used up': { type: 'before', first: asks('@user', '^yes'), then: 'pay', uses: 1 },
  'require @final': { type: 'require', tool: asks('@final', 'done') },
  'forbid @assistant': { type: 'forbid', tool: asks('@assistant', 'done') },
}

function plain(rule: keyof typeof rules, events: readonly Event[]): { outcome: Outcome; at?: number } {
  const called = (at: number) => events.slice(0, at).filter((each) => !each.startsWith('@')).length
  if (rule === 'require @final') {
    const last = events.findLast((each) => each.startsWith('@assistant'))
    return { outcome: last?.includes('done') ? 'held' : 'violated' }
  }
  if (rule === 'forbid @assistant') return { outcome: events.includes('@assistant done') ? 'violated' : 'held' }
  let paid = 0
  for (const [at, each] of events.entries()) {
    if (each === '@user yes') paid++
    if (each !== 'pay') continue
    if (paid === 0) return { outcome: 'violated', at: called(at) }
    if (rule === 'before, used up') paid--
  }
  return { outcome: events.includes('pay') ? 'held' : 'not-exercised' }
}

test('what was said, and which runs a rule is about, decide as the words say', async () => {
  const name = fc.constantFrom(...(Object.keys(rules) as (keyof typeof rules)[]))
  await fc.assert(
    fc.asyncProperty(name, when, run, talk, async (rule, about, { case: task, role }, events) => {
      const policy = { ...quiet, sequences: [{ id: 'r', ...rules[rule], ...(about && { when: about }) }] }
      const records = events.map((each) => {
        const [who = '', text] = each.split(' ')
        return who.startsWith('@')
          ? { type: 'message', trace: 't', role: who.slice(1), text }
          : { type: 'tool_call', trace: 't', tool: who, args: {}, result: 'ok' }
      })
      const start = { type: 'trace_start', trace: 't', ...(task && { case: task }), ...(role && { meta: { role } }) }
      const seen: { outcome: Outcome; at?: number }[] = []
      await checkRecords(policy, [start, ...records], {
        onNoEvidence: 'ignore',
        observers: [
          { outcome: (_run, _rule, outcome, at) => void seen.push({ outcome, ...(at !== undefined && { at }) }) },
        ],
      })
      const expected = plain(rule, events)
      const isKnown = about === undefined || 'case' in about || role !== undefined
      const applies = about === undefined || ('case' in about ? task === 'refund' : role === 'x')
      if (!isKnown && expected.outcome !== 'not-exercised') expect(seen).toEqual([{ outcome: 'not-evaluable' }])
      else expect(seen).toEqual([applies ? expected : { outcome: 'not-exercised' }])
    }),
    propertyRuns(400),
  )
})
