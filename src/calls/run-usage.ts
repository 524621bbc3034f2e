import { addTokens } from '../model/add-tokens.js'
import { type ExactSum, isAbove, sumOf } from '../model/exact-sum.js'
import { isLater } from '../model/is-later.js'
import type { SilentTurns } from '../model/silent-turns.js'
import {
  type Tokens,
  type Usage,
  type UsageFact,
  type UsageRecord,
  type UsageSums,
  usageFacts,
} from '../model/usage.js'

/** Answers of a run that a further record may be of; of more, the first are settled. */
const maxOpen = 4096

/**
 * What was used in one run. Its source may say it answer by answer, some of them in several records and several files, or of
 * the run as a whole, or both: nothing counts twice, and what is not known is said.
 */
export class RunUsage {
  readonly #turns: SilentTurns
  /** Facts that records besides calls say. */
  readonly #besides = new Set<UsageFact>()
  /** Of answers that have no id, or are settled. */
  readonly #settled = new Sums()
  /** Answers with ids, the oldest first. */
  readonly #open = new Map<string, Answer>()
  readonly #account = new Account()
  #from: string | undefined
  #to: string | undefined

  constructor(turns: SilentTurns) {
    this.#turns = turns
  }

  add(record: UsageRecord, file: number, isOfCall: boolean): void {
    if (!isOfCall) for (const fact of usageFacts) if (record[fact] !== undefined) this.#besides.add(fact)
    this.#at(record.timestamp)
    this.#at(record.until)
    if (record.of === 'run') {
      if (!record.isRepeat) this.#account.take(record, file)
    } else if (record.id !== undefined) this.#answer(record, record.id, file)
    else if (!record.isRepeat) {
      new Answer(record).addTo(this.#settled)
      this.#account.follow(factsIn(record), file)
    }
  }

  sums(): UsageSums {
    const answers = new Sums()
    answers.join(this.#settled)
    for (const answer of this.#open.values()) answer.addTo(answers)
    for (const fact of this.#turns.unsaid)
      if (answers.sums.has(fact) && !this.#besides.has(fact)) answers.unclear.add(fact)
    return { ...this.#account.against(answers), from: this.#from, to: this.#to }
  }

  #at(timestamp: string | undefined): void {
    if (timestamp === undefined) return
    if (this.#from === undefined || isLater(this.#from, timestamp)) this.#from = timestamp
    if (this.#to === undefined || isLater(timestamp, this.#to)) this.#to = timestamp
  }

  #answer(record: UsageRecord, id: string, file: number): void {
    const known = this.#open.get(id)
    if (known !== undefined) this.#account.follow(known.take(record), file)
    else if (!record.isRepeat) {
      this.#open.set(id, new Answer(record))
      this.#account.follow(factsIn(record), file)
    }
    if (this.#open.size <= maxOpen) return
    const [[oldest, first]] = this.#open as unknown as [[string, Answer]]
    first.addTo(this.#settled)
    this.#open.delete(oldest)
  }
}

type Sum = Tokens<ExactSum>

/** What was used by one answer. */
class Answer {
  readonly #said = new Map<UsageFact, Sum>()
  readonly #unclear = new Set<UsageFact>()

  constructor(usage: Usage) {
    this.take(usage)
  }

  /**
   * Records of one answer say more and more of it: the most counts, and the last knows what an earlier one could not.
   * Returns the facts of which this one knows more.
   */
  take(usage: Usage): readonly UsageFact[] {
    const risen: UsageFact[] = []
    for (const fact of usageFacts) {
      const sum = sumIn(usage, fact)
      if (sum === undefined) continue
      const known = this.#said.get(fact)
      if (known === undefined || isAbove(sum.total, known.total)) risen.push(fact)
      this.#said.set(fact, larger(sum, known))
      this.#unclear.delete(fact)
    }
    for (const fact of usage.unclear ?? []) this.#unclear.add(fact)
    return risen
  }

  addTo(sums: Sums): void {
    for (const [fact, sum] of this.#said) sums.add(fact, sum)
    for (const fact of this.#unclear) sums.unclear.add(fact)
  }
}

/** What the source says of the run as a whole, perhaps again and again: each time from the beginning, or since the time before. */
class Account {
  readonly #said = new Map<UsageFact, { readonly sum: Sum; readonly file: number }>()
  /** Of processes before the one that speaks. */
  readonly #earlier = new Sums()
  readonly #unclear = new Set<UsageFact>()
  /** Facts of which there was more after the account. */
  readonly #followed = new Set<UsageFact>()

  take(record: UsageRecord, file: number): void {
    for (const fact of usageFacts) {
      const sum = sumIn(record, fact)
      if (sum === undefined) continue
      this.#followed.delete(fact)
      this.#say(fact, sum, file, record.adds?.includes(fact) === true)
    }
    for (const fact of record.unclear ?? []) this.#unclear.add(fact)
  }

  #say(fact: UsageFact, sum: Sum, file: number, adds: boolean): void {
    const known = this.#said.get(fact)
    const hasFallen = known !== undefined && larger(sum, known.sum) === known.sum
    if (hasFallen && known.file !== file && !adds) {
      // An older copy, or another process: what it adds is not known.
      this.#unclear.add(fact)
      return
    }
    // What falls below what it had reached was begun anew.
    if (known !== undefined && (adds || hasFallen)) this.#earlier.add(fact, known.sum)
    this.#said.set(fact, { sum, file })
  }

  /** What an answer used became known after the account. */
  follow(facts: readonly UsageFact[], file: number): void {
    for (const fact of facts) if (this.#said.get(fact)?.file === file) this.#followed.add(fact)
  }

  /** Of account and answers, the one that knows more: that of a run which failed may leave out what its answers say. */
  against(answers: Sums): Pick<UsageSums, 'sums' | 'unclear'> {
    const all = new Sums()
    for (const fact of usageFacts) {
      const parts = answers.sums.get(fact)
      const whole = this.#sumOf(fact)
      const isAccount = whole !== undefined && (fact === 'turns' || larger(whole, parts) === whole)
      const sum = isAccount ? whole : parts
      if (sum !== undefined) all.add(fact, sum)
      const open = isAccount ? this.#followed : answers.unclear
      if (this.#unclear.has(fact) || open.has(fact)) all.unclear.add(fact)
    }
    return all
  }

  #sumOf(fact: UsageFact): Sum | undefined {
    const said = this.#said.get(fact)?.sum
    const earlier = this.#earlier.sums.get(fact)
    return said && earlier ? addTokens(said, earlier) : said
  }
}

class Sums {
  readonly sums = new Map<UsageFact, Sum>()
  readonly unclear = new Set<UsageFact>()

  add(fact: UsageFact, sum: Sum): void {
    const known = this.sums.get(fact)
    this.sums.set(fact, known ? addTokens(known, sum) : sum)
  }

  join(other: Sums): void {
    for (const [fact, sum] of other.sums) this.add(fact, sum)
    for (const fact of other.unclear) this.unclear.add(fact)
  }
}

function factsIn(usage: Usage): readonly UsageFact[] {
  return usageFacts.filter((fact) => usage[fact] !== undefined)
}

function sumIn(usage: Usage, fact: UsageFact): Sum | undefined {
  if (fact === 'tokens') return usage.tokens
  const value = usage[fact]
  return value === undefined ? undefined : { total: sumOf(value) }
}

function larger(sum: Sum, other: Sum | undefined): Sum {
  return other !== undefined && isAbove(other.total, sum.total) ? other : sum
}
