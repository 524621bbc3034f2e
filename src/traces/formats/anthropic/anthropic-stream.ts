import type { JsonObject, JsonValue } from '../../../model/json.js'
import { objectOf, stringOf, textOf } from '../../json-fields.js'
import { recordedArguments } from '../../json-text.js'

/** Puts streamed content blocks together: a start, pieces of JSON, a stop. Blocks of one message may interleave by index. */
export class AnthropicStream {
  readonly #open = new Map<string, { readonly block: JsonObject; json: string }>()

  /** Takes one event; gives the block that it finishes. */
  push(event: JsonObject): JsonObject | undefined {
    const index = textOf(event.index) ?? ''
    switch (event.type) {
      case 'content_block_start': {
        const block = objectOf(event.content_block)
        if (block !== undefined) this.#open.set(index, { block, json: '' })
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
    return [...this.#open.values()].filter(({ block }) => stringOf(block.type)?.endsWith('tool_use') === true).length
  }

  #close(index: string): JsonObject | undefined {
    const open = this.#open.get(index)
    this.#open.delete(index)
    if (open === undefined || open.json === '') return open?.block
    return { ...open.block, input: recordedArguments(open.json) as JsonValue }
  }
}

export function isAnthropicStreamEvent(event: JsonObject): boolean {
  return /^(message_(start|delta|stop)|content_block_(start|delta|stop))$/.test(stringOf(event.type) ?? '')
}
