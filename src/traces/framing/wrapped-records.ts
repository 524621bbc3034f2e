import { isList, isObject, objectsOf } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { JsonObject, JsonValue } from '../../model/json.js'

/** Under what names services and scripts put a list of records into one object, as in `{"object": "list", "data": […]}`. */
const names = [
  ...['data', 'items', 'records', 'results', 'runs', 'messages', 'conversation', 'events', 'entries'],
  ...['spans', 'sessionSpans', 'observations', 'logs'],
]

/** The records in the lists that an object wraps; undefined if it wraps none. */
export function wrappedRecords(value: JsonValue): readonly JsonObject[] | undefined {
  if (!isObject(value)) return undefined
  const records = [...names.flatMap((name) => objectsOf(value[name])), ...queryResults(value)].map(ofCloudWatch)
  return records.length > 0 ? records : undefined
}

/** An event as `aws logs get-log-events` prints it holds what was logged as text. */
function ofCloudWatch(event: JsonObject): JsonObject {
  const logged = 'ingestionTime' in event && 'message' in event ? parseJsonText(event.message ?? null) : undefined
  return isObject(logged) ? logged : event
}

/** What `aws logs get-query-results` prints: rows of columns, of which one is what was logged. */
function queryResults({ results }: JsonObject): readonly JsonObject[] {
  if (!isList(results)) return []
  return results.flatMap((row) => {
    const column = objectsOf(row).find(({ field }) => field === '@message')
    return column === undefined ? [] : [{ ingestionTime: null, message: column.value ?? null }]
  })
}
