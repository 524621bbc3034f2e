/**
 * The one canonical text of a JSON value: RFC 8785 (JSON Canonicalization Scheme).
 * Keys are sorted by UTF-16 code units, numbers are printed as ECMAScript prints them, `-0` is `0`, escapes are minimal.
 * A lone surrogate, which RFC 8785 leaves out, keeps its `\udXXX` escape, so that any value of `JSON.parse` but one has a
 * digest; that one, a number beyond the range of a double (`1e400`), is a RangeError.
 */
export function canonicalJson(value: unknown): string {
  // The engine's own writer is canonical for values whose keys happen to stand in order, and several times faster.
  return isInOrder(value) ? JSON.stringify(value) : write(value)
}

function isInOrder(value: unknown): boolean {
  if (typeof value === 'number') return finite(value)
  if (typeof value !== 'object' || value === null) return true
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
  if (typeof value === 'number') finite(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
  let text = ''
  for (const key of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[key]
    if (member === undefined) continue
    text += `${text === '' ? '' : ','}${quoteKey(key)}:${write(member)}`
  }
  return `{${text}}`
}

/** Most keys need no escape, and then a test is cheaper than the writer. */
function quoteKey(key: string): string {
  return /^[\w .-]*$/.test(key) ? `"${key}"` : JSON.stringify(key)
}

function finite(number: number): true {
  if (!Number.isFinite(number)) throw new RangeError('a number beyond the range of a double has no canonical form')
  return true
}
