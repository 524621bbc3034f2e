import { objectOf, objectsOf, stringOf, textOf } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'

/** Where the one call of the older protocol is kept. */
const legacyIndex = 'function_call'

interface Piece {
  id?: string
  name: string
  args: string
  custom: boolean
}

/** Messages, one per choice; `cut` counts calls of choices that never finished and whose arguments are half a JSON text. */
interface Joined {
  readonly messages: readonly JsonObject[]
  readonly cut: number
}

/**
 * Puts the chunks of one streamed Chat Completion together. A call's id and name come in its first piece, its arguments in
 * all of them; pieces belong together by `index`.
 */
export class ChatStream {
  readonly #choices = new Map<string, { readonly calls: Map<string, Piece>; finished: boolean }>()

  push(chunk: JsonObject): void {
    for (const choice of objectsOf(chunk.choices)) {
      const key = textOf(choice.index) ?? '0'
      const known = this.#choices.get(key) ?? { calls: new Map<string, Piece>(), finished: false }
      this.#choices.set(key, known)
      known.finished ||= typeof choice.finish_reason === 'string'
      const delta = objectOf(choice.delta)
      for (const piece of objectsOf(delta?.tool_calls)) addPiece(known.calls, piece)
      // The older protocol: one call, no id, no index.
      const legacy = objectOf(delta?.function_call)
      if (legacy !== undefined) addPiece(known.calls, { index: legacyIndex, function: legacy })
    }
  }

  /** Every choice that began has come to its end. */
  get finished(): boolean {
    return [...this.#choices.values()].every((choice) => choice.finished)
  }

  end(): Joined {
    let cut = 0
    const messages = [...this.#choices.values()].map(({ calls, finished }) => {
      const whole = [...calls].filter(([, call]) => finished || call.custom || isJson(call.args))
      cut += calls.size - whole.length
      const legacy = whole.find(([index]) => index === legacyIndex)?.[1]
      return {
        role: 'assistant',
        tool_calls: whole.filter(([index]) => index !== legacyIndex).map(([, call]) => toolCallOf(call)),
        ...(legacy === undefined ? {} : { function_call: { name: legacy.name, arguments: legacy.args } }),
      }
    })
    return { messages, cut }
  }
}

export function joinChatChunks(chunks: readonly JsonObject[]): Joined {
  const stream = new ChatStream()
  for (const chunk of chunks) stream.push(chunk)
  return stream.end()
}

function addPiece(calls: Map<string, Piece>, piece: JsonObject): void {
  const index = textOf(piece.index) ?? String(calls.size)
  const known = calls.get(index) ?? { name: '', args: '', custom: false }
  calls.set(index, known)
  const custom = objectOf(piece.custom)
  const fields = custom ?? objectOf(piece.function) ?? {}
  known.custom ||= custom !== undefined
  const id = textOf(piece.id)
  if (id !== undefined) known.id = id
  known.name += stringOf(fields.name) ?? ''
  known.args += stringOf(fields[custom === undefined ? 'arguments' : 'input']) ?? ''
}

function toolCallOf({ id, name, args, custom }: Piece): JsonObject {
  const call: JsonObject = custom
    ? { type: 'custom', custom: { name, input: args } }
    : { type: 'function', function: { name, arguments: args } }
  return id === undefined ? call : { id, ...call }
}

function isJson(text: string): boolean {
  try {
    return (JSON.parse(text) as JsonValue) !== undefined
  } catch {
    return text === ''
  }
}
