import type { JsonObject, JsonValue } from '../../../model/json.js'

/** Reads of values whose shape nobody promised: each gives `undefined` (or an empty list) for anything but what its name says. */

export function objectOf(value: JsonValue | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
}

export function objectsOf(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((each): each is JsonObject => objectOf(each) !== undefined) : []
}

export function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** An id as text. Numbers are ids too, and 0 is one of them. */
export function idOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The first of `keys` that holds an id with something in it: a session named `""` is no session. */
export function firstId(record: JsonObject, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const id = idOf(record[key])
    if (id !== undefined && id !== '') return id
  }
  return undefined
}
