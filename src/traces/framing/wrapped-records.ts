import { isObject, objectsOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'

/** Under what names services and scripts put a list of records into one object, as in `{"object": "list", "data": […]}`. */
const names = [
  ...['data', 'items', 'records', 'results', 'runs', 'messages', 'conversation', 'events', 'entries'],
  ...['spans', 'sessionSpans', 'observations', 'logs'],
]

/** The records in the lists that an object wraps; undefined if it wraps none. */
export function wrappedRecords(value: JsonValue): readonly JsonObject[] | undefined {
  if (!isObject(value)) return undefined
  const records = names.flatMap((name) => objectsOf(value[name]))
  return records.length > 0 ? records : undefined
}
