import { beforeNumber, farthest, isDigit, isDigitOrPoint, isE, isOfNumber, isSign } from './number-codes.js'

/**
 * Whether no number in bytes of JSON text, from `start` on, may be one that no double holds: what `mayBeRounded` says of a text, for
 * many lines at once and in half the time. Bytes are looked up in a table two by two, and seven pairs are decided on together, so that
 * most of them need no second look. In an exponent there is a pair of an `e` and a digit or a sign. Sixteen digits
 * are seven pairs at least: the first of some seven is among them, and so is the fourth of these, or of the seven before.
 */
export function isPlain(bytes: Buffer, start: number): boolean {
  const tail = Math.max(start, bytes.length - tailBytes)
  for (let at = tail; at < bytes.length; at += 14) if (isRounded(bytes, start, at)) return false
  if (tail === start) return true
  const from = start + ((bytes.byteOffset + start) & 1)
  const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset + from, (bytes.length - from) >> 1)
  const end = pairs.length - 6
  let before = 0
  for (let at = 0; at < end; at += 7) {
    const first = kindOf(pairs, at)
    const middle = kindOf(pairs, at + 3)
    const left = first | kindOf(pairs, at + 1) | kindOf(pairs, at + 2)
    const right = kindOf(pairs, at + 4) | kindOf(pairs, at + 5) | kindOf(pairs, at + 6)
    const isStriking = ((left | middle | right) & ofExponent) | (first & (middle | before) & ofDigits)
    if (isStriking !== 0 && isRounded(bytes, start, from + 2 * at)) return false
    before = middle
  }
  return true
}

/** More than the bytes behind the last seven pairs, and the number that may begin before them. */
const tailBytes = 64
const ofExponent = 1
const ofDigits = 2

/** What two bytes may be part of, by the number that they are on any machine, whichever of them it puts first. */
const kinds = new Uint8Array(1 << 16)
const digits = [...'0123456789']
for (const e of 'eE') for (const next of [...digits, '+', '-']) note(e, next, ofExponent)
for (const one of [...digits, '.']) for (const other of [...digits, '.']) note(one, other, ofDigits)

function note(one: string, other: string, kind: number): void {
  const [first, second] = [one.charCodeAt(0), other.charCodeAt(0)]
  for (const pair of [first | (second << 8), second | (first << 8)]) kinds[pair] = (kinds[pair] as number) | kind
}

function kindOf(pairs: Uint16Array, at: number): number {
  return kinds[pairs[at] as number] as number
}

/** A closer look at fourteen bytes: ids hold digits next to an `e`, too, and many digits. */
function isRounded(bytes: Buffer, start: number, at: number): boolean {
  return isLongRun(bytes, start, at) || holdsLongExponent(bytes, start, at)
}

function isLongRun(bytes: Buffer, start: number, at: number): boolean {
  const [least, most] = [Math.max(at - 15, start), Math.min(at + 16, bytes.length)]
  let first = at
  while (first > least && isDigitOrPoint(bytes[first - 1] as number)) first--
  let end = at
  while (end < most && isDigitOrPoint(bytes[end] as number)) end++
  return end - first >= 16 && isNumber(bytes, start, first)
}

/** An `e` behind a digit, and three digits behind it; a sign may stand between them. */
function holdsLongExponent(bytes: Buffer, start: number, from: number): boolean {
  const to = Math.min(from + 14, bytes.length - 3)
  for (let at = Math.max(from, start + 1); at < to; at++) {
    if (!isE(bytes[at] as number) || !isDigit(bytes[at - 1] as number)) continue
    const first = isSign(bytes[at + 1] as number) ? at + 2 : at + 1
    if (isDigit(bytes[first] as number) && isDigit(bytes[first + 1] as number) && isDigit(bytes[first + 2] as number))
      if (isNumber(bytes, start, at - 1)) return true
  }
  return false
}

function isNumber(bytes: Buffer, start: number, at: number): boolean {
  const least = Math.max(at - farthest, start)
  let first = at
  while (first > least && isOfNumber(bytes[first - 1] as number)) first--
  return first === least || beforeNumber.has(bytes[first - 1] as number)
}
