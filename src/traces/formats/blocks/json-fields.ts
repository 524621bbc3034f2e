import type { JsonObject, JsonValue } from '../../../model/json.js'
import { isObject } from '../../record-fields.js'

/** Reads of values whose shape nobody promised: each gives `undefined` (or an empty list) for anything but what its name says. */

export function objectOf(value: JsonValue | undefined): JsonObject | undefined {
  return isObject(value) ? value : undefined
}

export function objectsOf(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The first of `keys` that holds a text with something in it, or a number: a session named `""` is no session, `0` is one. */
export function firstId(record: JsonObject, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = record[key]
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return String(value)
  }
  return undefined
}
