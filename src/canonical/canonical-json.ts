/**
 * The RFC 8785 (JCS) form of a JSON value: keys sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript writes them.
 * @throws TypeError for what JSON cannot say (NaN, infinities, undefined, functions, big integers).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) return canonicalObject(value)
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no NaN and no infinity')
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) throw new TypeError(`JSON has no ${typeof value}`)
  return text
}

function canonicalObject(object: object): string {
  const members = Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson((object as Record<string, unknown>)[key])}`)
  return `{${members.join(',')}}`
}
