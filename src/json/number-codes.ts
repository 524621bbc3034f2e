/** Characters of numbers in JSON text, by their codes, which are those of its bytes. */

/** One of `0123456789`. */
export function isDigit(code: number): boolean {
  return code <= 57 && code >= 48
}

/** One of `0123456789.` */
export function isDigitOrPoint(code: number): boolean {
  return code <= 57 && code >= 46 && code !== 47
}

/** One of `eE`. */
export function isE(code: number): boolean {
  return (code | 32) === 101
}

/** One of `+-`. */
export function isSign(code: number): boolean {
  return code === 43 || code === 45
}

export function isOfNumber(code: number): boolean {
  return isDigitOrPoint(code) || isE(code) || isSign(code)
}

/** White space, a comma, a colon, an opening bracket. */
export const beforeNumber: ReadonlySet<number> = new Set([9, 10, 13, 32, 44, 58, 91])

/** No more characters are looked at: what is longer may be a number, for all that a quick look can say in a time that does not grow with it. */
export const farthest = 64
