import { objectOf, stringOf, textOf } from '../json/json-fields.js'
import type { JsonObject } from '../model/json.js'
import { RecentMap } from './recent-map.js'

interface OpenBlock {
  readonly block: JsonObject
  json: string
}

/** Blocks that may be open at once; more, and the oldest are taken for cut off. */
const maxOpen = 2048

/** Puts streamed content blocks together: a start, pieces of JSON, a stop. Blocks of one message may interleave by index. */
export class AnthropicStream {
  readonly #open = new RecentMap<OpenBlock>(maxOpen)
  #forgotten = 0

  /** Takes one event; gives the block that it finishes. */
  push(event: JsonObject): JsonObject | undefined {
    const index = textOf(event.index) ?? ''
    switch (event.type) {
      case 'content_block_start': {
        const block = objectOf(event.content_block)
        if (block !== undefined) this.#begin(index, block)
        return undefined
      }
      case 'content_block_delta': {
        const open = this.#open.get(index)
        if (open !== undefined) open.json += stringOf(objectOf(event.delta)?.partial_json) ?? ''
        return undefined
      }
      case 'content_block_stop':
        return this.#close(index)
      default:
        return undefined
    }
  }

  /** Blocks that never came to their end: what is known of their arguments is half a JSON text. */
  get unfinished(): number {
    return this.#forgotten + [...this.#open.values()].filter(isCall).length
  }

  #begin(index: string, block: JsonObject): void {
    for (const forgotten of this.#open.set(index, { block, json: '' })) this.#forgotten += isCall(forgotten) ? 1 : 0
  }

  #close(index: string): JsonObject | undefined {
    const open = this.#open.get(index)
    this.#open.delete(index)
    if (open === undefined || open.json === '') return open?.block
    return { ...open.block, input: open.json }
  }
}

function isCall({ block }: OpenBlock): boolean {
  return stringOf(block.type)?.endsWith('tool_use') === true
}

export function isAnthropicStreamEvent(event: JsonObject): boolean {
  return /^(message_(start|delta|stop)|content_block_(start|delta|stop))$/.test(stringOf(event.type) ?? '')
}
