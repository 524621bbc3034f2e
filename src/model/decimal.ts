/**
 * A decimal of any length and size, exactly: `0.DIGITS × 10^point`. `digits` has no zero at either end; zero has no digits.
 * Exponents are as free as digits, so nothing here ever writes a number out: `1e999999999` costs what `1` costs.
 */
export interface Decimal {
  readonly negative: boolean
  readonly digits: string
  readonly point: bigint
}

const literal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/

/** The decimal that a text names, as JSON and YAML write numbers; undefined for any other text, or an exponent of absurd length. */
export function decimalOf(text: string): Decimal | undefined {
  const [, sign, whole = '', fraction = '', exponent = '0'] = literal.exec(text) ?? []
  if (sign === undefined || whole.length + fraction.length === 0 || exponent.length > maxExponent) return undefined
  const all = whole + fraction
  const start = leadingZeros(all)
  const digits = all.slice(start, endOfDigits(all))
  if (digits === '') return zero
  return { negative: sign === '-', digits, point: BigInt(exponent) + BigInt(whole.length - start) }
}

/** Digits of an exponent: more than any value needs, few enough to add up at no cost. */
const maxExponent = 1_000

const zero: Decimal = { negative: false, digits: '', point: 0n }

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [signA, signB] = [signOf(a), signOf(b)]
  if (signA !== signB) return signA - signB
  if (a.point !== b.point) return a.point > b.point ? signA : -signA
  return a.digits === b.digits ? 0 : a.digits > b.digits ? signA : -signA
}

/** Digits that are divided: more than any value needs, few enough to take no time. */
const maxDivided = 20_000

/** Whether `a` is a whole number of times `b`; nothing is a multiple of zero. Throws a RangeError beyond 20,000 digits. */
export function isMultipleOf(a: Decimal, b: Decimal): boolean {
  if (b.digits === '') return false
  if (a.digits === '') return true
  if (a.digits.length > maxDivided || b.digits.length > maxDivided) throw new RangeError('too many digits to divide')
  const [units, step] = [BigInt(a.digits), BigInt(b.digits)]
  const shift = a.point - BigInt(a.digits.length) - (b.point - BigInt(b.digits.length))
  // `units` does not end in zero, so nothing that does divides it.
  return shift < 0n ? false : (units * power(10n % step, shift, step)) % step === 0n
}

/** Whether the decimal is a whole number. */
export function isWhole({ digits, point }: Decimal): boolean {
  return BigInt(digits.length) <= point
}

/** The shortest exact text, laid out as ECMAScript lays out numbers: what RFC 8785 says of doubles, for every decimal. */
export function decimalText({ negative, digits, point }: Decimal): string {
  if (digits === '') return '0'
  const sign = negative ? '-' : ''
  const length = digits.length
  if (point > 21n || point <= -6n) {
    const exponent = point - 1n
    const mantissa = length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`
    return `${sign}${mantissa}e${exponent < 0n ? '' : '+'}${exponent}`
  }
  const at = Number(point)
  if (at <= 0) return `${sign}0.${'0'.repeat(-at)}${digits}`
  return sign + (length <= at ? digits.padEnd(at, '0') : `${digits.slice(0, at)}.${digits.slice(at)}`)
}

function signOf({ negative, digits }: Decimal): number {
  return digits === '' ? 0 : negative ? -1 : 1
}

/** `base ** exponent % modulus` by squaring: the exponent may be anything that a trace can write. */
function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus
  for (let square = base, left = exponent; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

function leadingZeros(text: string): number {
  let at = 0
  while (text.charCodeAt(at) === zeroCode) at++
  return at
}

/** Behind the last digit that is not zero. A loop: an expression for it takes quadratic time. */
function endOfDigits(text: string): number {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === zeroCode) end--
  return end
}

const zeroCode = 48
