import type { JsonObject, JsonValue } from '../../../model/json.js'
import { objectOf } from '../../json-fields.js'

/**
 * The JSON objects of a recorded event stream (html.spec.whatwg.org, "server-sent events"): `data:` lines up to an empty
 * line are one event. `unreadable` counts events that are no JSON object, such as the last one of a stream that was cut.
 */
export function readServerSentEvents(text: string): { events: readonly JsonObject[]; unreadable: number } {
  const events: JsonObject[] = []
  let unreadable = 0
  let data: string[] = []
  const finish = (): void => {
    const payload = data.join('\n').trim()
    data = []
    if (payload === '' || payload === '[DONE]') return
    const event = parse(payload)
    if (event === undefined) unreadable++
    else events.push(event)
  }
  for (const line of text.split(text.includes('\r') ? /\r\n|\n|\r/ : '\n')) {
    if (line === '') finish()
    else if (line.startsWith('data:')) data.push(line.slice('data:'.length))
  }
  finish()
  return { events, unreadable }
}

function parse(payload: string): JsonObject | undefined {
  try {
    return objectOf(JSON.parse(payload) as JsonValue)
  } catch {
    return undefined
  }
}
