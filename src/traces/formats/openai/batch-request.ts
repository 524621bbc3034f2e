import { isObject, nonEmptyText } from '../../../json/json-fields.js'
import type { JsonObject } from '../../../model/json.js'

/** The body of a line of what is sent to OpenAI's batch API, as a run that is named after the line. */
export function batchRequest(record: JsonObject, path: string): JsonObject | undefined {
  const { custom_id: id, url, body } = record
  if (nonEmptyText(id) === undefined || typeof url !== 'string' || !url.endsWith(path)) return undefined
  return isObject(body) ? { ...body, session: id ?? null } : undefined
}
