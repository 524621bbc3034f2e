import { isLater } from '../../model/is-later.js'
import { RunDoubles } from '../../model/run-doubles.js'
import { RunValues } from '../../model/run-values.js'
import { millisecondsOf, packTime, unpackTime } from './packed-time.js'

/** Runs whose latest moment is at hand, as text. */
const atHand = 256

/** The first moment of each run and the last, of those that are known. */
export class RunTimes {
  /** 0: none, or as text. */
  readonly #from = new RunDoubles()
  /** So much later. */
  readonly #span = new RunDoubles()
  /** Of runs with a time in another form than the usual one. */
  readonly #texts = new RunValues<{ from: string; to: string }>()
  #hasTexts = false
  /** The run at each place, and its latest moment: made a number when another run takes the place, as texts are compared faster. */
  readonly #runs = new Int32Array(atHand).fill(-1)
  readonly #latest = new Array<string>(atHand).fill('')

  /** A moment of a run; true if it is the latest so far. */
  at(run: number, timestamp: string): boolean {
    const place = run % atHand
    const other = this.#runs[place] as number
    const latest = this.#latest[place] as string
    if (other === run && timestamp.length === latest.length) {
      const isLatest = timestamp > latest
      if (isLatest) this.#latest[place] = timestamp
      else this.#take(run, timestamp)
      return isLatest
    }
    if (other >= 0) this.#take(other, latest)
    const isLatest = this.#take(run, timestamp)
    const isUsual = isLatest && this.#from.of(run) > 0
    this.#runs[place] = isUsual ? run : -1
    if (isUsual) this.#latest[place] = timestamp
    return isLatest
  }

  /** Milliseconds from the first moment to the last; undefined where none is known. */
  elapsed(run: number): number | undefined {
    const place = run % atHand
    if (this.#runs[place] === run) this.#take(run, this.#latest[place] as string)
    const from = this.#from.of(run)
    if (from > 0) {
      const span = this.#span.of(run)
      const first = millisecondsOf(from)
      return span === 0 ? first - first : millisecondsOf(from + span) - first
    }
    const texts = this.#texts.of(run)
    return texts && Date.parse(texts.to) - Date.parse(texts.from)
  }

  #take(run: number, timestamp: string): boolean {
    const time = packTime(timestamp)
    const from = this.#from.of(run)
    if (time === 0 || (this.#hasTexts && from === 0)) return this.#text(run, timestamp)
    if (from === 0) {
      this.#from.set(run, time)
      return true
    }
    const span = this.#span.of(run)
    if (time < from) {
      this.#from.set(run, time)
      this.#span.set(run, span + from - time)
      return false
    }
    if (time - from <= span) return false
    this.#span.set(run, time - from)
    return true
  }

  #text(run: number, timestamp: string): boolean {
    const from = this.#from.of(run)
    const known = from > 0 ? { from: unpackTime(from), to: unpackTime(from + this.#span.of(run)) } : this.#texts.of(run)
    this.#hasTexts = true
    this.#from.set(run, 0)
    const isLast = known === undefined || isLater(timestamp, known.to)
    const isFirst = known === undefined || isLater(known.from, timestamp)
    this.#texts.set(run, { from: isFirst ? timestamp : known.from, to: isLast ? timestamp : known.to })
    return isLast
  }
}
