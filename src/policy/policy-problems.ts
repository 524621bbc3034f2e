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

interface OpenText {
  readonly base: number
  readonly text: string
  readonly file: string | undefined
  lineStarts?: readonly number[]
}

/** Gathers what is wrong with one document, each problem with its place, its line drawn, and what to do. */
export class PolicyProblems {
  readonly invalidCode: PolicyCode
  readonly #source: ProblemSource
  /** The texts of the policy, each with the place at which it begins: what a policy extends follows its own text. */
  readonly #texts: OpenText[] = []
  /** What is added to places while one of the other texts is parsed. */
  #current: OpenText | undefined
  readonly #problems: Problem[] = []
  readonly #seen = new Set<string>()
  #omitted = 0
  /** The first of the omitted problems; an error before a warning. */
  #rest: Problem | undefined

  /** @param invalid the code of a value that cannot be used */
  constructor(source: ProblemSource, invalid: PolicyCode = 'E_POLICY_INVALID') {
    this.#source = source
    const { text, file } = source
    if (text !== undefined) this.#texts.push({ base: 0, text, file })
    this.invalidCode = invalid
  }

  /** The level is the code's own. `remedy` is for this very case; without one the code's general remedy is used. */
  add(code: PolicyCode, place: number, message: string, remedy?: Remedy): void {
    const offset = this.#current && place >= 0 ? place + this.#current.base : place
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
    return this.#current ? this.#current.file : this.#source.file
  }

  /** Parses another text of the same policy: `base` is to be added to the places of what comes out. */
  inFile<T>(text: string, file: string, parse: () => T): { readonly tree: T; readonly base: number } {
    const last = this.#texts.at(-1)
    const current = { base: last ? last.base + last.text.length + 1 : 1, text, file }
    this.#texts.push(current)
    this.#current = current
    try {
      return { tree: parse(), base: current.base }
    } finally {
      this.#current = undefined
    }
  }

  /** The file that a place is in; undefined where there are no texts. */
  fileAt(offset: number): string | undefined {
    return this.#textAt(offset)?.file
  }

  #textAt(offset: number): OpenText | undefined {
    return offset < 0 ? undefined : this.#texts.findLast(({ base }) => base <= offset)
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
    const file = this.fileAt(offset)
    const place = this.#place(offset)
    return place && file !== undefined ? { file, line: place.line, column: place.column } : undefined
  }

  #excerpt(offset: number): string | undefined {
    const place = this.#place(offset)
    if (!place) return undefined
    const { text } = this.#textAt(offset)!
    const end = text.indexOf('\n', place.start)
    const lineText = text.slice(place.start, end === -1 ? undefined : end).replace(/\r$/, '')
    const before = redactText(lineText.slice(0, place.column - 1)).value
    const shown = redactText(lineText).value
    return drawExcerpt(shown, place.line, Math.min(before.length, shown.length) + 1)
  }

  #place(offset: number): { line: number; column: number; start: number } | undefined {
    const source = this.#textAt(offset)
    if (source === undefined) return undefined
    const { text, base } = source
    source.lineStarts ??= findLineStarts(text)
    const starts = source.lineStarts
    const at = offset - base
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    const start = starts[low]!
    return { line: low + 1, column: Math.min(at, text.length) - start + 1, start }
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
