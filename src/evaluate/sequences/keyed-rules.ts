import type { SequenceRule } from '../../model/policy.js'
import type { TraceRun } from '../../model/trace.js'
import { KeyTable } from '../../rules/keyed/key-table.js'
import type { EarlierCall, Hit, KeyedCall, KeyedMachine, Memory } from '../../rules/keyed/keyed-rule.js'
import { rememberTick } from '../../rules/keyed/keyed-rule.js'
import type { RuleEnd } from '../../rules/rule.js'
import type { MissingFact } from '../conditions/call-facts.js'
import { callTime } from '../conditions/call-time.js'
import { type KeyedTouch, noHit, nothingMissing, type ReadHit } from './keyed-touch.js'
import type { WaitingCall } from './outcome-queue.js'
import { TraceTotals } from './trace-totals.js'

/** How far a rule is in a trace. */
export interface Standing {
  /** Who remembers for the rule while all is known, and then with everything on its side; 0: nothing yet. */
  best: number
  /** Who remembers with everything against it; 0: all is known, or that reading broke the rule. */
  worst: number
  /** Some way of filling in what is not known breaks the rule. */
  mayBeBroken: boolean
}

/** What a call did to a rule, and what could not be known of it. */
export interface Step {
  readonly broken: boolean
  readonly missing: readonly MissingFact[]
  /** Nothing of the rule is certain any more in this trace. */
  readonly isFull: boolean
  /** What explains that it broke the rule. */
  readonly earlier: readonly EarlierCall[]
}

const nothing: Step = { broken: false, missing: [], isFull: false, earlier: [] }
const full: Step = { broken: false, missing: ['too many keys'], isFull: true, earlier: [] }

/** Runs the machines of keyed rules: one memory a rule and trace where all is known, else two readings of what is not. */
export class KeyedRules {
  readonly #totals = new TraceTotals()
  /** By operand of the rule that looks at a call. */
  readonly #read: (ReadHit | undefined)[] = []
  readonly #memory: Memory = { table: new KeyTable(), owner: 0, counted: true, isFull: false, earlier: [] }

  /** Keys that are kept of all traces. */
  get keys(): number {
    return this.#memory.table.counted
  }

  step(touch: KeyedTouch, rule: SequenceRule, standing: Standing, waiting: WaitingCall): Step {
    const { machine, operands } = touch
    const read = this.#read
    const table = this.#memory.table
    let isHit = false
    let isMissed = false
    // Lists are made where they are needed: a list that grows has room for seventeen.
    let missing = nothingMissing
    if (standing.best === 0) standing.best = table.newOwner()
    for (let at = 0; at < operands.length; at++) {
      const operand = operands[at] as (typeof operands)[number]
      const found = operand.read(waiting)
      if (found === 'too-many') return full
      const isSum = rule.type === 'total' && !operand.isReset && !waiting.isMessage
      const hit = isSum ? this.#totals.add(standing.best, rule, found, waiting) : found
      read[at] = hit
      if (hit === undefined) {
        if (operand.missed !== undefined) isMissed = true
        continue
      }
      isHit = true
      if (hit.missing.length > 0) missing = [...missing, ...hit.missing]
    }
    // What is said closes no window, ends no streak and starts no clock.
    if (!isHit && isMissed) this.#miss(touch, standing.best, waiting)
    if (!isHit && (!touch.everyCall || waiting.isMessage)) return nothing
    const time = placeOf(waiting, rule)
    if (isHit && time === undefined) missing = [...missing, 'timestamp']
    if (missing.length > 0 && standing.worst === 0 && !standing.mayBeBroken) standing.worst = table.copy(standing.best)
    const tick = waiting.order + 1
    const isForked = standing.worst !== 0 || standing.mayBeBroken
    if (
      standing.worst !== 0 &&
      this.#run(machine, standing.worst, false, reading('worst', touch, read, tick, time, isHit), rule)
    ) {
      standing.worst = 0
      standing.mayBeBroken = true
    }
    if (this.#memory.isFull) return this.#full()
    this.#forgetEarlier()
    const call = reading(isForked ? 'best' : undefined, touch, read, tick, time, isHit)
    const broken = this.#run(machine, standing.best, true, call, rule)
    if (this.#memory.isFull && !broken) return this.#full()
    this.#memory.isFull = false
    if (isMissed) this.#miss(touch, standing.best, waiting)
    if (missing.length === 0 && !broken) return nothing
    return { broken, missing, isFull: false, earlier: isForked ? [] : this.#memory.earlier }
  }

  /** Remembers for which keys a call would have helped, had it met the conditions. */
  #miss({ operands }: KeyedTouch, owner: number, waiting: WaitingCall): void {
    if (waiting.isMessage) return
    operands.forEach(({ missed }, at) => {
      if (missed === undefined || this.#read[at] !== undefined) return
      for (const key of missed(waiting)) this.#memory.table.miss(owner, key, rememberTick({ tick: waiting.order + 1 }))
    })
  }

  /** The outcome in a complete trace that no call broke for certain; undefined where that depends on what is not known. */
  end(rule: SequenceRule, machine: KeyedMachine, standing: Standing): RuleEnd | undefined {
    if (this.#lacks(rule, standing) !== undefined) return undefined
    if (standing.best === 0) return machine.forbids?.(rule) ? 'held' : 'not-exercised'
    this.#forgetEarlier()
    const best = this.#endOf(rule, machine, standing.best)
    if (best === 'violated') return best
    if (standing.mayBeBroken) return undefined
    if (standing.worst === 0) return best
    return this.#endOf(rule, machine, standing.worst) === best ? best : undefined
  }

  /** What explains that the end of a trace broke a rule, where all was known. Right after `end`. */
  earlierOf({ worst, mayBeBroken }: Standing): readonly EarlierCall[] {
    return worst !== 0 || mayBeBroken ? [] : this.#memory.earlier
  }

  #forgetEarlier(): void {
    if (this.#memory.earlier.length > 0) this.#memory.earlier = []
  }

  /** A fact that a trace never had, without which the sum of it is not known; its source may have it of the run, not of calls. */
  unrecorded(rule: SequenceRule, standing: Standing, { usage }: TraceRun): MissingFact | undefined {
    const fact = this.#lacks(rule, standing)
    const isOfRun = usage?.sums().sums.has(fact === 'usage' ? 'tokens' : 'costUsd')
    return isOfRun && (fact === 'usage' || fact === 'cost') ? 'usage of calls' : fact
  }

  #lacks(rule: SequenceRule, { best }: Standing): MissingFact | undefined {
    if (rule.type !== 'total' || best === 0 || !this.#memory.table.isExercised(best)) return undefined
    return this.#totals.unrecorded(best, rule)
  }

  #run(machine: KeyedMachine, owner: number, counted: boolean, call: KeyedCall, rule: SequenceRule): boolean {
    this.#memory.owner = owner
    this.#memory.counted = counted
    return machine.step(this.#memory, call, rule)
  }

  #full(): Step {
    this.#memory.isFull = false
    return full
  }

  #endOf(rule: SequenceRule, machine: KeyedMachine, owner: number): RuleEnd {
    const memory = this.#memory
    memory.owner = owner
    if (machine.brokenAtEnd?.(memory, rule)) return 'violated'
    return memory.table.isExercised(owner) || machine.forbids?.(rule) ? 'held' : 'not-exercised'
  }
}

/** Where a call stands for the rule's window; undefined where its time is not known. */
function placeOf({ call, callIndex }: WaitingCall, rule: SequenceRule): number | undefined {
  const within = 'within' in rule ? rule.within : undefined
  return typeof within === 'object' ? callTime(call) : callIndex
}

/** A call as one of the readings takes it. */
function reading(
  side: 'best' | 'worst' | undefined,
  { machine, operands }: KeyedTouch,
  read: readonly (ReadHit | undefined)[],
  tick: number,
  time: number | undefined,
  isHit: boolean,
): KeyedCall {
  const hits = operands.map((operand, at) => hitOn(side, operand, read[at]))
  if (time !== undefined) return { tick, now: time, stamp: time, hits }
  // A call that is not asked when it was made closes no window.
  if (!isHit) return { tick, now: Number.NEGATIVE_INFINITY, stamp: 0, hits }
  const isNear = (machine.nearness === 'helps') === (side === 'best')
  const far = Number.POSITIVE_INFINITY
  return { tick, now: isNear ? -far : far, stamp: isNear ? far : -far, hits }
}

function hitOn(
  side: 'best' | 'worst' | undefined,
  { role, isReset }: KeyedTouch['operands'][number],
  hit: ReadHit | undefined,
): Hit {
  if (hit === undefined) return noHit
  if (side === undefined || (role === 'helps') !== (side === 'best')) return hit.certain
  return isReset && hit.possible.any ? { ...hit.possible, all: true } : hit.possible
}
