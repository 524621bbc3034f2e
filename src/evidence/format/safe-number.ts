/**
 * Whether other verifiers of the format read the same double from this number's shortest text.
 * The format's first verifier parses decimals with one rounding too many, and so can be one unit off in the last place;
 * a number is safe if that parse is exact: its digits as an integer, then one multiplication or division by a power of ten.
 */
export function isSafeNumber(value: number): boolean {
  if (Number.isInteger(value)) return Math.abs(value) < 2 ** 53
  const [digits, exponent] = decimal(Math.abs(value))
  if (digits.length > 15 || Math.abs(exponent) > 22) return exactStep(digits, exponent) === Math.abs(value)
  return true
}

/** The shortest decimal that reads back as `value`, as its digits and a power of ten. */
function decimal(value: number): readonly [string, number] {
  const [mantissa, power] = value.toExponential().split('e') as [string, string]
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?]
  return [whole + fraction, Number(power) - fraction.length]
}

function exactStep(digits: string, exponent: number): number {
  const integer = Number(BigInt(digits))
  return exponent < 0 ? integer / Number(`1e${-exponent}`) : integer * Number(`1e${exponent}`)
}

/** The first number in a JSON value that is not safe, or undefined. */
export function findUnsafeNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return isSafeNumber(value) ? undefined : value
  if (typeof value !== 'object' || value === null) return undefined
  for (const member of Object.values(value)) {
    const found = findUnsafeNumber(member)
    if (found !== undefined) return found
  }
  return undefined
}
