import { compareDecimals, type Decimal, decimalOf, decimalText, isMultipleOf, isWhole } from './decimal.js'

/**
 * A number of a trace or a policy that no double holds: an integer beyond 2^53, a long decimal, `1e400`. It stands wherever
 * a number can stand in a `JsonValue`. All other numbers are numbers of JavaScript, and mean the decimal that they print as.
 */
export class ExactNumber {
  static #met = false

  /** Whether there has been any, so that whoever walks values for their sake need not, in nearly every run. */
  static get met(): boolean {
    return ExactNumber.#met
  }

  /** The number as its source wrote it, in the syntax of JSON. */
  readonly text: string
  /** The shortest exact text: equal for equal numbers. */
  readonly canonical: string

  /** Use `numberOf`, which makes one only where a double will not do. */
  constructor(text: string, canonical: string) {
    this.text = text
    this.canonical = canonical
    ExactNumber.#met = true
  }

  toString(): string {
    return this.text
  }

  /** `JSON.stringify` writes the digits; before Node.js 22 it can write them as a string only (`jsonText` writes the number). */
  toJSON(): unknown {
    return rawJson === undefined ? this.text : rawJson(this.text)
  }
}

const { rawJSON: rawJson } = JSON as { readonly rawJSON?: (text: string) => unknown }

const ofJson = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** The number that a text names: a double where that is exact. Undefined for text that names no number. */
export function exactNumber(text: string): number | ExactNumber | undefined {
  const decimal = decimalOf(text)
  if (decimal === undefined) return undefined
  const canonical = decimalText(decimal)
  const number = Number(canonical)
  if (String(number) === canonical) return number
  return new ExactNumber(ofJson.test(text) ? text : canonical, canonical)
}

/** The nearest double, for what needs no more: a time, a size. */
export function nearestNumber(value: number | ExactNumber): number {
  return typeof value === 'number' ? value : Number(value.text)
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`; no rounding. */
export function compareNumbers(a: number | ExactNumber, b: number | ExactNumber): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareDecimals(decimal(a), decimal(b))
}

/** Whether `a` is a whole number of times `b`, decided on decimals: 19.99 is a multiple of 0.01. */
export function isMultiple(a: number | ExactNumber, b: number | ExactNumber): boolean {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return (a as number) % (b as number) === 0
  return isMultipleOf(decimal(a), decimal(b))
}

export function isWholeNumber(value: number | ExactNumber): boolean {
  return isWhole(decimal(value))
}

function decimal(value: number | ExactNumber): Decimal {
  return decimalOf(typeof value === 'number' ? String(value) : value.canonical) as Decimal
}
