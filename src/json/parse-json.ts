import { ExactNumber, exactNumber } from '../model/exact-number.js'
import type { JsonValue } from '../model/json.js'
import { maxDepth } from './depth.js'
import { beforeNumber, farthest, isDigitOrPoint, isOfNumber } from './number-codes.js'
import { walkJson } from './walk-json.js'

/**
 * `JSON.parse`, but no number is rounded: one that no double holds is an `ExactNumber`. What nests deeper than `maxDepth` is
 * left as `JSON.parse` returns it; readers refuse such values. Throws a SyntaxError.
 */
export function parseJson(text: string): JsonValue {
  const value: JsonValue = JSON.parse(text)
  return mayBeRounded(text) ? walkJson(text, value, { number: restored }, maxDepth) : value
}

/**
 * Whether a JSON text may hold a number that no double holds. A double holds fifteen digits, and every size up to e307; nearly
 * no text has more, so the look is a quick one: of a run of sixteen digits, at one character in sixteen.
 */
export function mayBeRounded(text: string): boolean {
  for (let at = 15; at < text.length; at += 16) {
    const code = text.charCodeAt(at)
    if (isDigitOrPoint(code) && isLongRun(text, at)) return true
  }
  return longExponent.test(text) && holdsLongExponent(text)
}

const longExponent = /\d[eE][+-]?\d{3}/

/** Ids in hexadecimal look so too, but do not stand where a number stands. */
function holdsLongExponent(text: string): boolean {
  for (const { index } of text.matchAll(/\d[eE][+-]?\d{3}/g)) if (isNumber(text, index)) return true
  return false
}

function isLongRun(text: string, at: number): boolean {
  // Never beyond the ends: V8 compiles a loop anew that met the NaN which stands there.
  const [least, most] = [Math.max(at - 15, 0), Math.min(at + 15, text.length - 1)]
  let first = at
  while (first > least && isDigitOrPoint(text.charCodeAt(first - 1))) first--
  let last = at
  while (last < most && isDigitOrPoint(text.charCodeAt(last + 1))) last++
  return last - first >= 15 && isNumber(text, first)
}

/** Whether digits are those of a number, and do not stand inside of a string: by what is before them. */
function isNumber(text: string, at: number): boolean {
  const least = Math.max(at - farthest, 0)
  let first = at
  while (first > least && isOfNumber(text.charCodeAt(first - 1))) first--
  return first === least || beforeNumber.has(text.charCodeAt(first - 1))
}

/**
 * Where a key stands twice, the value next to the first may be that of the last, so only a number is replaced: the last
 * one to stand there is the right one.
 */
function restored(text: string, value: JsonValue): JsonValue {
  if (typeof value !== 'number' && !(value instanceof ExactNumber)) return value
  const number = exactNumber(text)
  if (number === undefined) throw new SyntaxError('an exponent of absurd length')
  return number
}
