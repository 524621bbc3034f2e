import { type PolicyCode, policyCodes } from '../codes/policy-codes.js'
import type { Location } from '../model/location.js'
import type { Problem } from '../model/problem.js'
import { redactText } from '../text/redact.js'
import { drawExcerpt } from './document/draw-excerpt.js'

/** Problems beyond this number are counted, not listed. */
const MAX_PROBLEMS = 100

const STRICT_CODES: ReadonlySet<PolicyCode> = new Set(['W_POLICY_DEPRECATED'])

/** A function is called only if the problem is listed: looking for what was meant is slow, and hostile texts have many problems. */
export type Remedy = string | (() => string | undefined)

export interface ProblemSource {
  /** Absent for a policy given as an object. */
  readonly text?: string | undefined
  readonly file?: string | undefined
  /** Old forms are errors. */
  readonly strict?: boolean | undefined
}

/** Gathers what is wrong with one document, each problem with its place, its line drawn, and what to do. */
export class PolicyProblems {
  readonly invalidCode: PolicyCode
  readonly #source: ProblemSource
  readonly #problems: Problem[] = []
  readonly #seen = new Set<string>()
  #lineStarts: readonly number[] | undefined
  #omitted = 0
  /** The first of the omitted problems; an error before a warning. */
  #rest: Problem | undefined

  /** @param invalid the code of a value that cannot be used */
  constructor(source: ProblemSource, invalid: PolicyCode = 'E_POLICY_INVALID') {
    this.#source = source
    this.invalidCode = invalid
  }

  /** The level is the code's own. `remedy` is for this very case; without one the code's general remedy is used. */
  add(code: PolicyCode, offset: number, message: string, remedy?: Remedy): void {
    // A value that is read twice is wrong once.
    const seen = `${code} ${offset} ${message}`
    if (this.#seen.has(seen)) return
    this.#seen.add(seen)
    const strict = this.#source.strict === true && STRICT_CODES.has(code)
    const level = strict || policyCodes[code].level === 'error' ? 'error' : 'warning'
    const full = this.#problems.length === MAX_PROBLEMS
    if (full) this.#omitted++
    if (full && this.#rest && (this.#rest.level === 'error' || level === 'warning')) return
    const problem: Problem = {
      code,
      level,
      // The text may be another file than the one that was meant, such as one with passwords.
      message: redactText(message).value,
      location: this.location(offset),
      remedy: (typeof remedy === 'function' ? remedy() : remedy) ?? policyCodes[code].remedy,
      excerpt: this.#excerpt(offset),
    }
    if (full) this.#rest = problem
    else this.#problems.push(problem)
  }

  /** The file as the user would name it; absent for a policy given as an object or as text alone. */
  get file(): string | undefined {
    return this.#source.file
  }

  get hasErrors(): boolean {
    return [...this.#problems, this.#rest].some((problem) => problem?.level === 'error')
  }

  /** In order of place in the document. */
  list(): readonly Problem[] {
    const place = ({ location }: Problem) => (location ? location.line * 1e6 + location.column : 0)
    const sorted = [...this.#problems].sort((a, b) => place(a) - place(b))
    if (!this.#rest) return sorted
    const message = `${this.#omitted} more problems are not listed; the first: ${this.#rest.message}`
    return [...sorted, { ...this.#rest, message }]
  }

  /** Absent without a text or a file name. */
  location(offset: number): Location | undefined {
    const { file } = this.#source
    const place = this.#place(offset)
    return place && file !== undefined ? { file, line: place.line, column: place.column } : undefined
  }

  #excerpt(offset: number): string | undefined {
    const place = this.#place(offset)
    if (!place) return undefined
    const text = this.#source.text!
    const end = text.indexOf('\n', place.start)
    const lineText = text.slice(place.start, end === -1 ? undefined : end).replace(/\r$/, '')
    const before = redactText(lineText.slice(0, place.column - 1)).value
    const shown = redactText(lineText).value
    return drawExcerpt(shown, place.line, Math.min(before.length, shown.length) + 1)
  }

  #place(offset: number): { line: number; column: number; start: number } | undefined {
    const { text } = this.#source
    if (text === undefined || offset < 0) return undefined
    this.#lineStarts ??= findLineStarts(text)
    const starts = this.#lineStarts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    const start = starts[low]!
    return { line: low + 1, column: Math.min(offset, text.length) - start + 1, start }
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
