import { ExactNumber } from '../model/exact-number.js'
import type { JsonValue } from '../model/json.js'
import type { RunMeta } from '../model/trace.js'

/** Names kept of one run, and UTF-16 units of a name or text. */
const maxNames = 64
const maxText = 4096

/** Adds what is not known yet. What is not a plain value, or too much, is left out and counted: rules about it are then not evaluable. */
export function joinMeta(
  known: ReadonlyMap<string, JsonValue> | undefined,
  meta: RunMeta,
  leftOut: () => void,
): ReadonlyMap<string, JsonValue> {
  const joined = new Map(known)
  for (const [name, value] of Object.entries(meta)) {
    if (joined.has(name)) continue
    if (joined.size < maxNames && name.length <= maxText && isPlain(value)) joined.set(name, value)
    else leftOut()
  }
  return joined
}

function isPlain(value: JsonValue): boolean {
  if (typeof value === 'string') return value.length <= maxText
  return typeof value === 'number' || typeof value === 'boolean' || value instanceof ExactNumber
}
