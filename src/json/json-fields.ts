import { ExactNumber, nearestNumber } from '../model/exact-number.js'
import type { JsonObject, JsonValue } from '../model/json.js'

/** Reads of values whose shape nobody promised: each gives `undefined` (or an empty list) for anything but what its name says. */

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

export function objectOf(value: JsonValue | undefined): JsonObject | undefined {
  return isObject(value) ? value : undefined
}

/** The objects of a list. */
export function objectsOf(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The double nearest to a number, which is enough for times, sizes and costs; undefined for a number beyond all doubles. */
export function numberOf(value: JsonValue | undefined): number | undefined {
  const number = value instanceof ExactNumber ? nearestNumber(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** A string as it is, a number as its digits: ids come as both. */
export function textOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || value instanceof ExactNumber ? String(value) : undefined
}

/** A text that says something, or a number as text: a name, an id, a message. The empty string names nothing, `0` does. */
export function nonEmptyText(value: JsonValue | undefined): string | undefined {
  return textOf(value) || undefined
}

/** The first of `keys` that names something. */
export function firstId(record: JsonObject, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const id = nonEmptyText(record[key])
    if (id !== undefined) return id
  }
  return undefined
}

/** `firstId` for many keys: most records have none of them, which their own few keys show several times faster. */
export function idFinder(keys: readonly string[]): (record: JsonObject) => string | undefined {
  const names = new Set(keys)
  return (record) => {
    for (const key of Object.keys(record)) if (names.has(key)) return firstId(record, keys)
    return undefined
  }
}
