import type { JsonObject, JsonValue } from '../model/json.js'
import { isObject, textOf } from './record-fields.js'

/** A text that says something, or a number as text: a name, an id, a message. The empty string names nothing. */
export function nonEmptyText(value: JsonValue | undefined): string | undefined {
  return textOf(value) || undefined
}

/** The objects of a list; `[]` for anything that is no list. */
export function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
