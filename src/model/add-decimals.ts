import { compareDecimals, type Decimal, decimalOf } from './decimal.js'
import type { ExactNumber } from './exact-number.js'

/** Digits between the first of the larger and the last of the smaller number: more than any value needs. */
const maxDigits = 20_000n

/** The exact sum. Throws a RangeError where it would need more than 20,000 digits. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  if (a.digits === '') return b
  if (b.digits === '') return a
  const ends = [a, b].map(({ digits, point }) => point - BigInt(digits.length))
  const [endA, endB] = ends as [bigint, bigint]
  const end = endA < endB ? endA : endB
  const top = a.point > b.point ? a.point : b.point
  if (top - end > maxDigits) throw new RangeError('too many digits to add')
  const units = unitsOf(a, endA - end) + unitsOf(b, endB - end)
  return decimalOf(`${units}e${end}`) as Decimal
}

function unitsOf({ negative, digits }: Decimal, shift: bigint): bigint {
  const units = BigInt(digits) * 10n ** shift
  return negative ? -units : units
}

/** Whether two numbers differ by at most `tolerance`, which is not negative; no rounding. */
export function areNear(a: number | ExactNumber, b: number | ExactNumber, tolerance: number | ExactNumber): boolean {
  const [left, right, apart] = [a, b, tolerance].map(decimalOfNumber) as [Decimal, Decimal, Decimal]
  try {
    return (
      compareDecimals(left, addDecimals(right, apart)) <= 0 && compareDecimals(right, addDecimals(left, apart)) <= 0
    )
  } catch (error) {
    if (error instanceof RangeError) return compareDecimals(left, right) === 0
    throw error
  }
}

function decimalOfNumber(value: number | ExactNumber): Decimal {
  return decimalOf(typeof value === 'number' ? String(value) : value.canonical) as Decimal
}
