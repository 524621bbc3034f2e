import { ExactNumber } from '../model/exact-number.js'

/**
 * The one canonical text of a JSON value: RFC 8785 (JSON Canonicalization Scheme).
 * Keys are sorted by UTF-16 code units, numbers are printed as ECMAScript prints them, `-0` is `0`, escapes are minimal.
 * Two things RFC 8785 leaves out, so that every JSON text has a digest, and no two values have one in common: a lone
 * surrogate keeps its `\udXXX` escape, and a number that no double holds is its shortest exact decimal, laid out as
 * ECMAScript would. Throws a RangeError for `NaN` and infinity, which JSON does not have.
 */
export function canonicalJson(value: unknown): string {
  // The engine's own writer is canonical for values whose keys happen to stand in order, and several times faster.
  return isInOrder(value) ? JSON.stringify(value) : write(value)
}

function isInOrder(value: unknown): boolean {
  if (typeof value === 'number') return finite(value)
  if (typeof value !== 'object' || value === null) return true
  if (value instanceof ExactNumber) return false
  if (Array.isArray(value)) {
    for (const item of value) if (!isInOrder(item)) return false
    return true
  }
  let previous: string | undefined
  for (const key of Object.keys(value)) {
    if (previous !== undefined && key < previous) return false
    previous = key
    if (!isInOrder((value as Record<string, unknown>)[key])) return false
  }
  return true
}

function write(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'number' && finite(value)) return String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (value instanceof ExactNumber) return value.canonical
  return Array.isArray(value) ? writeArray(value) : writeObject(value as Record<string, unknown>)
}

function writeArray(array: readonly unknown[]): string {
  let text = '['
  for (let i = 0; i < array.length; i++) text += (i > 0 ? ',' : '') + write(array[i] ?? null)
  return `${text}]`
}

function writeObject(object: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(object)
  if (keys.length > 1) keys.sort()
  let text = ''
  for (const key of keys) {
    const member = object[key]
    if (member === undefined) continue
    if (text !== '') text += ','
    text += quote(key)
    text += ':'
    text += write(member)
  }
  return `{${text}}`
}

/** Most texts need no escape, and then a look is cheaper than the engine's writer. */
function quote(text: string): string {
  return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`
}

const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/

function finite(number: number): true {
  if (!Number.isFinite(number)) throw new RangeError('a number that is not finite has no canonical form')
  return true
}
