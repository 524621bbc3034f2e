import { objectsOf } from '../../json/json-fields.js'
import { parseJson } from '../../json/parse-json.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { PieceRun } from './piece-run.js'

/**
 * The JSON objects of a recorded event stream (html.spec.whatwg.org, "server-sent events"): `data:` lines up to an empty
 * line are one event; the pieces of one text come as one. All are parsed in one go, which takes half the time, unless one of
 * them is bad. `unreadable` counts events that are not a JSON object, such as the last one of a stream that was cut.
 */
export function readServerSentEvents(recorded: string): { events: readonly JsonObject[]; unreadable: number } {
  const text = recorded.includes('\r') ? recorded.replace(/\r\n?/g, '\n') : recorded
  const joined = payloadsOf(text, true)
  const events = objectsOf(parse(`[${joined.join()}]`))
  if (events.length === joined.length) return { events, unreadable: 0 }
  const payloads = payloadsOf(text, false)
  const readable = objectsOf(payloads.map((payload) => parse(payload) ?? null))
  return { events: readable, unreadable: payloads.length - readable.length }
}

/** The data of each event that has any; with `join`, the pieces of one text as one event. */
function payloadsOf(text: string, join: boolean): readonly string[] {
  const payloads: string[] = []
  let run: PieceRun | undefined
  for (let at = 0; at < text.length; ) {
    const next = run ? run.take(text, at) : -1
    if (next >= 0) {
      at = next
      continue
    }
    if (run) payloads.push(run.json())
    const end = text.indexOf('\n\n', at)
    const event = text.slice(at, end < 0 ? text.length : end)
    const { payload, head } = dataOf(event)
    run = join && head !== undefined ? PieceRun.begin(head, payload) : undefined
    if (run === undefined && payload !== '' && payload !== '[DONE]') payloads.push(payload)
    at = end < 0 ? text.length : end + 2
  }
  if (run) payloads.push(run.json())
  return payloads
}

/** The data of an event, and all that stands before it; without that if the data has several lines. */
function dataOf(event: string): { readonly payload: string; readonly head?: string } {
  const last = event.lastIndexOf('\n') + 1
  const isLast = event.slice(last, last + 5) === 'data:'
  if (isLast && (last === 0 || !/^data:/m.test(event.slice(0, last)))) {
    const start = event.charAt(last + 5) === ' ' ? last + 6 : last + 5
    return { payload: event.slice(start).trim(), head: event.slice(0, start) }
  }
  const lines = event.split('\n').filter((line) => line.startsWith('data:'))
  const data = lines.map((line) => line.slice('data:'.length)).join('\n')
  return { payload: data.trim() }
}

function parse(json: string): JsonValue | undefined {
  try {
    return parseJson(json)
  } catch {
    return undefined
  }
}
