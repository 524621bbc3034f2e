import { addDecimals } from './add-decimals.js'
import { compareDecimals, type Decimal, decimalOf, decimalText } from './decimal.js'
import { ExactNumber } from './exact-number.js'

/** A sum without rounding: a whole number that a double holds, else a decimal. */
export type ExactSum = number | Decimal

export function sumOf(value: number | ExactNumber): ExactSum {
  return Number.isSafeInteger(value) ? (value as number) : asDecimal(value)
}

/** Throws a RangeError for sums of absurd length. */
export function addUp(a: ExactSum, b: ExactSum): ExactSum {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b)) return a + b
  return addDecimals(asDecimal(a), asDecimal(b))
}

export function isAbove(sum: ExactSum, max: ExactSum): boolean {
  if (typeof sum === 'number' && typeof max === 'number') return sum > max
  return compareDecimals(asDecimal(sum), asDecimal(max)) > 0
}

export function isNegative(sum: ExactSum): boolean {
  return typeof sum === 'number' ? sum < 0 : sum.negative && sum.digits !== ''
}

function asDecimal(value: number | ExactNumber | Decimal): Decimal {
  if (typeof value === 'number') return decimalOf(String(value)) as Decimal
  return value instanceof ExactNumber ? (decimalOf(value.canonical) as Decimal) : value
}

/** The sum as the shortest exact decimal. */
export function sumText(sum: ExactSum): string {
  return decimalText(asDecimal(sum))
}

export function sumFromText(text: string): ExactSum {
  const number = Number(text)
  return Number.isSafeInteger(number) && String(number) === text ? number : (decimalOf(text) as Decimal)
}

/** The double nearest to a sum. */
export function nearestSum(sum: ExactSum): number {
  return typeof sum === 'number' ? sum : Number(decimalText(sum))
}

export function lessBy(sum: ExactSum, part: ExactSum): ExactSum {
  return addUp(sum, typeof part === 'number' ? -part : { ...part, negative: !part.negative })
}
