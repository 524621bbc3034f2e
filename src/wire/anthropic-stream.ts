import { objectOf, stringOf, textOf } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import { anthropicAnswerEvents, anthropicEvents } from './anthropic.js'
import type { ModelStream } from './model-api.js'
import { unreadCall } from './part-events.js'
import { RecentMap } from './recent-map.js'
import type { ToolEvent } from './tool-event.js'

interface OpenBlock {
  readonly block: JsonObject
  json: string
}

/** Blocks that may be open at once; more, and the oldest are taken for cut off. */
const maxOpen = 2048

/** Puts streamed content blocks together: a start, pieces of JSON, a stop. Blocks of one message may interleave by index. */
export class AnthropicStream implements ModelStream {
  #open = new RecentMap<OpenBlock>(maxOpen)
  #events: ToolEvent[] = []
  #cutOff: ToolEvent[] = []
  finished = false
  usage: JsonValue | undefined
  said = ''

  push(event: JsonObject): void {
    const index = textOf(event.index) ?? ''
    switch (event.type) {
      case 'message_start':
        this.said = ''
        this.#addUsage(objectOf(event.message)?.usage)
        this.#cutOff.push(...this.#closed().flatMap(cutCalls))
        return
      case 'message_delta':
        this.#addUsage(event.usage)
        return
      case 'message_stop':
        this.#events.push(...anthropicAnswerEvents(this.#closed().map(wholeBlock)))
        this.finished = true
        return
      case 'content_block_start': {
        const block = objectOf(event.content_block)
        if (block !== undefined) this.#begin(index, block)
        if (block?.type === 'text') this.said += `${this.said === '' ? '' : '\n'}${stringOf(block.text) ?? ''}`
        return
      }
      case 'content_block_delta': {
        const open = this.#open.get(index)
        const delta = objectOf(event.delta)
        if (delta?.type === 'text_delta') this.said += stringOf(delta.text) ?? ''
        if (open !== undefined) open.json += stringOf(delta?.partial_json) ?? ''
        return
      }
      case 'content_block_stop': {
        const open = this.#open.get(index)
        this.#open.delete(index)
        if (open !== undefined) this.#events.push(...anthropicAnswerEvents([wholeBlock(open)]))
        return
      }
      default:
        this.#events.push(...unreadCall(event))
    }
  }

  take(): readonly ToolEvent[] {
    return this.#events.splice(0)
  }

  cutOff(): readonly ToolEvent[] {
    return [...this.#cutOff.splice(0), ...this.#closed().flatMap(cutCalls)]
  }

  /** A block that begins where another is open ends the other: some gateways leave out the stop. */
  #begin(index: string, block: JsonObject): void {
    const replaced = this.#open.get(index)
    if (replaced !== undefined) this.#events.push(...anthropicAnswerEvents([wholeBlock(replaced)]))
    const forgotten = this.#open.set(index, { block, json: '' })
    for (const open of forgotten) this.#cutOff.push(...cutCalls(open))
  }

  #closed(): readonly OpenBlock[] {
    const open = [...this.#open.values()]
    if (open.length > 0) this.#open = new RecentMap(maxOpen)
    return open
  }

  #addUsage(usage: JsonValue | undefined): void {
    const more = objectOf(usage)
    if (more !== undefined) this.usage = { ...objectOf(this.usage), ...more }
  }
}

function wholeBlock({ block, json }: OpenBlock): JsonObject {
  return json === '' ? block : { ...block, input: json }
}

function cutCalls(open: OpenBlock): readonly ToolEvent[] {
  return anthropicEvents([wholeBlock(open)]).filter(({ type }) => type === 'call')
}

export function isAnthropicStreamEvent(event: JsonObject): boolean {
  return /^(message_(start|delta|stop)|content_block_(start|delta|stop))$/.test(stringOf(event.type) ?? '')
}
