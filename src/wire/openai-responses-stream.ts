import { objectOf, objectsOf, stringOf } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import type { ModelStream } from './model-api.js'
import { openaiItemEvents } from './openai-responses.js'
import { eventsOfParts, unreadCall } from './part-events.js'
import type { ToolEvent } from './tool-event.js'

const ends = new Set<JsonValue | undefined>(['response.completed', 'response.incomplete', 'response.failed'])

/** Events about items that are sent once more when they are done. */
const repeats = new Set<JsonValue | undefined>([
  ...['response.created', 'response.queued', 'response.in_progress', 'response.output_item.added'],
  'response.output_item.done',
])

/** Items come one by one as they are done, and all again at the end: a recorder of streams may have kept only that. */
export class ResponsesStream implements ModelStream {
  #events: ToolEvent[] = []
  /** The stream that is being read has sent finished items. */
  #itemsSeen = false
  finished = false
  usage: JsonValue | undefined
  said = ''

  push(event: JsonObject): void {
    const item = event.type === 'response.output_item.done' ? objectOf(event.item) : undefined
    if (item !== undefined) {
      this.#itemsSeen = true
      this.#hear(item)
      this.#events.push(...eventsOfParts([item], openaiItemEvents))
    }
    if (!ends.has(event.type)) {
      if (!repeats.has(event.type)) this.#events.push(...unreadCall(event))
      return
    }
    const response = objectOf(event.response)
    const unseen = this.#itemsSeen ? [] : objectsOf(response?.output)
    for (const each of unseen) this.#hear(each)
    for (const each of eventsOfParts(unseen, openaiItemEvents)) this.#events.push(each)
    this.usage = response?.usage
    this.finished = true
    this.#itemsSeen = false
  }

  #hear({ type, content }: JsonObject): void {
    if (type !== 'message') return
    for (const part of objectsOf(content))
      if (part.type === 'output_text') this.said += `${this.said === '' ? '' : '\n'}${stringOf(part.text) ?? ''}`
  }

  take(): readonly ToolEvent[] {
    return this.#events.splice(0)
  }

  /** Items are sent whole. */
  cutOff(): readonly ToolEvent[] {
    return []
  }
}
