import { canonicalJson } from '../../canonical/canonical-json.js'
import { usageOf } from '../../json/usage.js'
import { type ExactSum, sumOf } from '../../model/exact-sum.js'
import type { TotalRule } from '../../model/policy.js'
import { SilentTurns } from '../../model/silent-turns.js'
import type { Hit } from '../../rules/keyed/keyed-rule.js'
import type { MissingFact } from '../conditions/call-facts.js'
import { callTime } from '../conditions/call-time.js'
import type { ReadHit } from './keyed-touch.js'
import type { WaitingCall } from './outcome-queue.js'

/** What a total of a trace has to remember that no single call says. */
interface Course {
  /** Whether the trace has said anything of what is added up. */
  isRecorded: boolean
  /**
   * The turn, or its usage record, that counted last: it counts once for all its calls that follow one another. The same name later may be
   * another turn's, as many sources number them in each file.
   */
  counted: string | undefined
  /** Whether all answers that asked for calls of the rule say what they used. */
  readonly turns: SilentTurns
  /** Of the first call of the trace: milliseconds, or that it is not known. */
  start: number | undefined | 'none yet'
  /** The largest time since then. */
  elapsed: number
}

/** Totals of what a trace says of itself: tokens, cost, turns and time since its first call. */
export class TraceTotals {
  readonly #courses = new Map<number, Course>()

  /** What a call adds, given what came before it; `hit` is absent for calls that the rule does not count. */
  add(owner: number, rule: TotalRule, hit: ReadHit | undefined, waiting: WaitingCall): ReadHit | undefined {
    if (rule.of.kind === 'value' || rule.of.kind === '@duration') return hit
    const course = this.#courses.get(owner) ?? {
      ...{ isRecorded: false, counted: undefined, turns: new SilentTurns(), start: 'none yet', elapsed: 0 },
    }
    this.#courses.set(owner, course)
    if (course.start === 'none yet') course.start = callTime(waiting.call)
    if (hit === undefined) return undefined
    const { amount, missing } = amountOf(rule, course, waiting)
    return withAmount(hit, amount, missing)
  }

  /** What the trace would have had to say for the total to be known, and never did. */
  unrecorded(owner: number, { of: { kind } }: TotalRule): MissingFact | undefined {
    if (kind !== '@tokens' && kind !== '@cost') return undefined
    const course = this.#courses.get(owner)
    if (!course?.isRecorded) return kind === '@tokens' ? 'usage' : 'cost'
    return course.turns.unsaid.includes(kind === '@tokens' ? 'tokens' : 'costUsd') ? 'whole usage' : undefined
  }
}

interface Added {
  readonly amount: ExactSum
  readonly missing?: MissingFact
}

function amountOf({ of }: TotalRule, course: Course, waiting: WaitingCall): Added {
  const { call } = waiting
  switch (of.kind) {
    case '@tokens':
    case '@cost':
      return used(of.kind === '@tokens' ? 'tokens' : 'costUsd', course, waiting)
    case '@turns': {
      if (call.turn === undefined) return { amount: 0, missing: 'turn' }
      return { amount: isNext(course, call.turn) ? 1 : 0 }
    }
    default:
      return elapsed(course, waiting)
  }
}

function used(fact: 'tokens' | 'costUsd', course: Course, { call }: WaitingCall): Added {
  const said = usageOf(call.usage)
  const amount = fact === 'tokens' ? said?.tokens?.total : said?.costUsd
  const isUnclear = said?.unclear?.includes(fact) === true
  course.turns.call(call.turn, said)
  if (amount === undefined && !isUnclear) return { amount: 0 }
  course.isRecorded = true
  const record = call.turn === undefined ? undefined : canonicalJson([call.turn, call.usage ?? null])
  if (!isNext(course, record)) return { amount: 0 }
  return { amount: amount === undefined ? 0 : sumOf(amount), ...(isUnclear && { missing: 'whole usage' as const }) }
}

function isNext(course: Course, name: string | undefined): boolean {
  if (name !== undefined && name === course.counted) return false
  course.counted = name
  return true
}

/** The sum of the additions is the largest time so far. */
function elapsed(course: Course, { call, durationMs }: WaitingCall): Added {
  const time = callTime(call)
  if (time === undefined || typeof course.start !== 'number') return { amount: 0, missing: 'timestamp' }
  const since = time + (durationMs ?? 0) - course.start
  const more = Math.max(0, since - course.elapsed)
  course.elapsed += more
  return { amount: sumOf(more) }
}

function withAmount(hit: ReadHit, amount: ExactSum, missing: MissingFact | undefined): ReadHit {
  const isOpen = missing !== undefined
  const side = (of: Hit, anyAmount: Hit['anyAmount']): Hit => ({ ...of, amount, ...(isOpen && { anyAmount }) })
  return {
    certain: side(hit.certain, 'left-out'),
    possible: side(hit.possible, 'added'),
    missing: isOpen ? [...hit.missing, missing] : hit.missing,
  }
}
