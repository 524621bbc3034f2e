import type { JsonValue } from '../../model/json.js'

/** How much of one value is kept. What is cut is named in its place, never left out silently. */
export interface JsonLimits {
  /** UTF-16 units of one string. */
  readonly string: number
  /** Members of one array or object. */
  readonly members: number
  readonly depth: number
}

const unlimited: JsonLimits = { string: Number.POSITIVE_INFINITY, members: Number.POSITIVE_INFINITY, depth: 200 }
/** From generous to tight: the first that brings an event under its cap is used. */
const tighter: readonly JsonLimits[] = [
  { string: 65_536, members: 10_000, depth: 100 },
  { string: 8_192, members: 1_000, depth: 50 },
  { string: 1_024, members: 100, depth: 20 },
  { string: 128, members: 20, depth: 8 },
]

/**
 * The JSON text of any value, at most `maxUnits` UTF-16 units long.
 *
 * What JSON has no word for is named: a BigInt is its decimal digits, a number that is not finite is `"NaN"` or
 * `"Infinity"`, a cycle is `"[circular]"`, a Map an object, a Set an array, an Error its name and message. A member that
 * is `undefined` is absent, as in every JSON that an agent sends.
 */
export function toJsonText(value: unknown, maxUnits = Number.POSITIVE_INFINITY): string {
  const text = fastText(value) ?? JSON.stringify(plain(value, unlimited, []))
  if (text.length <= maxUnits) return text
  for (const limits of tighter) {
    const shorter = JSON.stringify(plain(value, limits, []))
    if (shorter.length <= maxUnits) return shorter
  }
  return JSON.stringify(`[left out: ${text.length} characters]`)
}

/** A copy of any value as JSON data, of the same bounds and names as `toJsonText`. */
export function toJsonValue(value: unknown, maxUnits?: number): JsonValue {
  return JSON.parse(toJsonText(value, maxUnits)) as JsonValue
}

/**
 * `JSON.stringify` alone where it can be trusted. It turns NaN, an undefined array item or a function into `null`, and a
 * Map, Set or Error into `{}`: where its text shows neither, nothing was lost that way.
 */
function fastText(value: unknown): string | undefined {
  try {
    const text = JSON.stringify(value) as string | undefined
    return text === undefined || text.includes('null') || text.includes('{}') ? undefined : text
  } catch {
    return undefined
  }
}

function plain(value: unknown, limits: JsonLimits, parents: readonly object[]): JsonValue {
  switch (typeof value) {
    case 'string':
      return shortened(value, limits.string)
    case 'boolean':
      return value
    case 'number':
      return Number.isFinite(value) ? value : String(value)
    case 'bigint':
      return String(value)
    case 'undefined':
      return null
    case 'function':
      return '[function]'
    case 'symbol':
      return '[symbol]'
    default:
      return value === null ? null : plainObject(value as object, limits, parents)
  }
}

function plainObject(value: object, limits: JsonLimits, parents: readonly object[]): JsonValue {
  if (parents.includes(value)) return '[circular]'
  if (parents.length >= limits.depth) return '[too deep]'
  const path = [...parents, value]
  try {
    if (value instanceof Error) return { name: value.name, message: shortened(value.message, limits.string) }
    if (value instanceof Map) return members(mapEntries(value), limits, path)
    if (value instanceof Set) return items([...value], limits, path)
    if (value instanceof Boolean || value instanceof Number || value instanceof String) {
      return plain(value.valueOf(), limits, path)
    }
    const toJSON = (value as { toJSON?: unknown }).toJSON
    if (typeof toJSON === 'function') return plain(toJSON.call(value, ''), limits, path)
    if (Array.isArray(value)) return items(value, limits, path)
    return members(Object.keys(value), limits, path, value as Record<string, unknown>)
  } catch {
    return '[unreadable]'
  }
}

function items(values: readonly unknown[], limits: JsonLimits, path: readonly object[]): JsonValue {
  const kept = values.slice(0, limits.members).map((value) => plain(value, limits, path))
  if (values.length > kept.length) kept.push(`[left out: ${values.length - kept.length} items]`)
  return kept
}

function members(
  source: readonly string[] | readonly (readonly [string, unknown])[],
  limits: JsonLimits,
  path: readonly object[],
  owner?: Record<string, unknown>,
): JsonValue {
  const entries: [string, JsonValue][] = []
  for (const entry of source.slice(0, limits.members)) {
    const [name, value] = typeof entry === 'string' ? [entry, read(owner as Record<string, unknown>, entry)] : entry
    if (value !== undefined && typeof value !== 'function' && typeof value !== 'symbol') {
      entries.push([name, plain(value, limits, path)])
    }
  }
  if (source.length > limits.members) entries.push(['[left out]', `${source.length - limits.members} members`])
  // fromEntries defines `__proto__` as a member of its own; an assignment would lose it.
  return Object.fromEntries(entries)
}

function mapEntries(map: ReadonlyMap<unknown, unknown>): readonly (readonly [string, unknown])[] {
  return [...map].map(([name, value]) => [String(name), value] as const)
}

function read(owner: Record<string, unknown>, name: string): unknown {
  try {
    return owner[name]
  } catch {
    return '[unreadable]'
  }
}

function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}[left out: ${text.length - limit} characters]`
}
