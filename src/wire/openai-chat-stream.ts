import { nonEmptyText, objectOf, objectsOf, stringOf, textOf } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import type { ModelStream } from './model-api.js'
import { chatEvents, unknownCalls } from './openai-chat.js'
import type { ToolEvent } from './tool-event.js'

interface Piece {
  id: string | undefined
  name: string
  args: string
  readonly kind: 'function' | 'custom' | 'legacy'
}

/**
 * Puts the chunks of one streamed Chat Completion together: one assistant message a choice. A call's id and name come in
 * its first piece, its arguments in all of them.
 */
export class ChatStream implements ModelStream {
  #choices = new Map<string, Choice>()
  #unknown: readonly ToolEvent[] = []
  usage: JsonValue | undefined

  push(chunk: JsonObject): void {
    this.usage = chunk.usage ?? this.usage
    for (const choice of objectsOf(chunk.choices)) {
      const key = textOf(choice.index) ?? '0'
      const known = this.#choices.get(key) ?? new Choice()
      this.#choices.set(key, known)
      known.push(choice)
      // A call comes in many pieces: one stands for them.
      if (this.#unknown.length === 0) this.#unknown = unknownCalls(objectOf(choice.delta) ?? {})
    }
  }

  get said(): string {
    return [...this.#choices.values()].flatMap(({ content }) => content ?? []).join('\n')
  }

  /** Every choice that began has come to its end. */
  get finished(): boolean {
    return this.#choices.size > 0 && [...this.#choices.values()].every((choice) => choice.finished)
  }

  take(): readonly ToolEvent[] {
    const unknown = this.#unknown
    this.#unknown = []
    return [...this.#taken((choice, call) => choice.finished || isWhole(call)), ...unknown]
  }

  cutOff(): readonly ToolEvent[] {
    const events = this.#taken(() => true)
    this.#choices = new Map()
    return events
  }

  /** The messages so far, whether they have ended or not. */
  messages(): readonly JsonObject[] {
    return [...this.#choices.values()].flatMap((choice) => messagesOf(choice.content, choice.calls))
  }

  #taken(isTaken: (choice: Choice, call: Piece) => boolean): readonly ToolEvent[] {
    return [...this.#choices.values()].flatMap((choice) => {
      const taken = choice.calls.filter((call) => isTaken(choice, call))
      choice.calls = choice.calls.filter((call) => !taken.includes(call))
      return messagesOf(null, taken).flatMap(chatEvents)
    })
  }
}

/** Half a JSON text shows that a call was cut; a custom tool takes any text. */
function isWhole({ args, kind }: Piece): boolean {
  return kind === 'custom' || args === '' || isJson(args)
}

class Choice {
  calls: Piece[] = []
  content: string | null = null
  finished = false
  readonly #byIndex = new Map<string, Piece>()

  push(choice: JsonObject): void {
    this.finished ||= typeof choice.finish_reason === 'string'
    const delta = objectOf(choice.delta)
    const words = stringOf(delta?.content)
    if (words !== undefined) this.content = (this.content ?? '') + words
    for (const call of objectsOf(delta?.tool_calls)) this.#add(call)
    // The older protocol: one call, no id, no index.
    const legacy = objectOf(delta?.function_call)
    if (legacy !== undefined) this.#add({ index: 'function_call', function: legacy })
  }

  #add(piece: JsonObject): void {
    const custom = objectOf(piece.custom)
    const fields = custom ?? objectOf(piece.function) ?? {}
    const index = textOf(piece.index)
    const [id, name] = [nonEmptyText(piece.id), stringOf(fields.name) ?? '']
    let call = this.#continued(index, id, name)
    if (call === undefined) {
      const kind = index === 'function_call' ? 'legacy' : custom === undefined ? 'function' : 'custom'
      call = { id, name: '', args: '', kind }
      this.calls.push(call)
    }
    if (index !== undefined) this.#byIndex.set(index, call)
    call.id ??= id
    call.name ||= name
    call.args += stringOf(fields[call.kind === 'custom' ? 'input' : 'arguments']) ?? ''
  }

  /**
   * The call that a piece goes on with. Some gateways send parallel calls under one index: another id, or a second name,
   * begins a new call whatever its index. Others repeat id and name in every piece.
   */
  #continued(index: string | undefined, id: string | undefined, name: string): Piece | undefined {
    const at = index === undefined ? this.calls.at(-1) : this.#byIndex.get(index)
    const call =
      id === undefined || at?.id === undefined || at.id === id ? at : this.calls.findLast((each) => each.id === id)
    if (call === undefined || name === '' || call.name === '') return call
    return id !== undefined && call.id === id && call.name === name ? call : undefined
  }
}

/** A message holds one call of the older protocol. */
function messagesOf(content: string | null, calls: readonly Piece[]): readonly JsonObject[] {
  const [legacy, ...others] = calls
    .filter(({ kind }) => kind === 'legacy')
    .map(({ name, args }) => ({ name, arguments: args }))
  const toolCalls = calls.filter(({ kind }) => kind !== 'legacy').map(toolCallOf)
  const message: JsonObject = {
    role: 'assistant',
    content,
    ...(toolCalls.length === 0 ? {} : { tool_calls: toolCalls }),
    ...(legacy === undefined ? {} : { function_call: legacy }),
  }
  return [message, ...others.map((call) => ({ role: 'assistant', content: null, function_call: call }))]
}

function toolCallOf({ id, name, args, kind }: Piece): JsonObject {
  const call: JsonObject =
    kind === 'custom'
      ? { type: 'custom', custom: { name, input: args } }
      : { type: 'function', function: { name, arguments: args } }
  return id === undefined ? call : { id, ...call }
}

function isJson(text: string): boolean {
  try {
    return (JSON.parse(text) as JsonValue) !== undefined
  } catch {
    return false
  }
}
