import type { JsonObject, JsonValue } from '../model/json.js'

/** Keys that name a record's trace, in order of preference. */
export const traceKeys = ['trace', 'session', 'session_id', 'episode_id', 'test_id', 'run_id', 'trace_id'] as const

/** The trace that a record names, if it does: the first key that holds a number or a text that is not empty. */
export function traceIdOf(record: JsonObject): string | undefined {
  for (const key of traceKeys) {
    const value = record[key]
    if (value === undefined || value === null) continue
    if (typeof value === 'string' ? value !== '' : typeof value === 'number') return String(value)
  }
  return undefined
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** A string as it is, a number as text: ids come as both. */
export function textOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : undefined
}

export function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}
