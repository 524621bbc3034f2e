import type { JsonObject, JsonValue } from '../../../model/json.js'
import { objectsOf } from '../../json-fields.js'

/**
 * The JSON objects of a recorded event stream (html.spec.whatwg.org, "server-sent events"): `data:` lines up to an empty
 * line are one event. All are parsed in one go, which takes half the time, unless one of them is bad. `unreadable` counts events that are no JSON object, such as the last one of a stream that was cut.
 */
export function readServerSentEvents(text: string): { events: readonly JsonObject[]; unreadable: number } {
  const payloads: string[] = []
  let data: string[] = []
  const finish = (): void => {
    const payload = (data.length === 1 ? data[0]! : data.join('\n')).trim()
    data = []
    if (payload !== '' && payload !== '[DONE]') payloads.push(payload)
  }
  for (const line of text.split(text.includes('\r') ? /\r\n|\n|\r/ : '\n')) {
    if (line === '') finish()
    else if (line.startsWith('data:')) data.push(line.slice('data:'.length))
  }
  finish()
  const events = objectsOf(parse(`[${payloads.join()}]`))
  if (events.length === payloads.length) return { events, unreadable: 0 }
  const readable = objectsOf(payloads.map((payload) => parse(payload) ?? null))
  return { events: readable, unreadable: payloads.length - readable.length }
}

function parse(json: string): JsonValue | undefined {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
