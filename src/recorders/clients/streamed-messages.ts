import { field, isShape, list, type Shape, text } from './shape.js'

interface Piece {
  readonly id: string | undefined
  readonly kind: 'function' | 'custom' | 'legacy'
  name: string
  content: string
}

interface Choice {
  readonly calls: Map<unknown, Piece>
  content: string | null
  done: boolean
}

/**
 * Puts the chunks of a Chat Completions stream together again: one assistant message a choice. A call's id and name come
 * once, its arguments in pieces, keyed by its index.
 */
export class StreamedMessages {
  #choices = new Map<unknown, Choice>()
  usage: unknown

  /** Every choice has said why it ended. */
  get finished(): boolean {
    return this.#choices.size > 0 && [...this.#choices.values()].every((choice) => choice.done)
  }

  add(chunk: unknown): void {
    this.usage = field(chunk, 'usage') ?? this.usage
    for (const choice of list(field(chunk, 'choices'))) this.#addChoice(choice)
  }

  /** The messages so far, once. */
  take(): readonly Shape[] {
    const choices = [...this.#choices.values()]
    this.#choices = new Map()
    return choices.map(messageOf)
  }

  #addChoice(choice: unknown): void {
    const index = field(choice, 'index') ?? 0
    const known: Choice = this.#choices.get(index) ?? { calls: new Map(), content: null, done: false }
    this.#choices.set(index, known)
    const delta = field(choice, 'delta')
    const words = text(field(delta, 'content'))
    if (words !== undefined) known.content = (known.content ?? '') + words
    addPiece(known.calls, 'legacy', undefined, 'legacy', field(delta, 'function_call'))
    for (const call of list(field(delta, 'tool_calls'))) {
      const at = field(call, 'index') ?? 0
      const id = text(field(call, 'id'))
      addPiece(known.calls, at, id, 'function', field(call, 'function'))
      addPiece(known.calls, at, id, 'custom', field(call, 'custom'))
    }
    if (typeof field(choice, 'finish_reason') === 'string') known.done = true
  }
}

function addPiece(
  calls: Map<unknown, Piece>,
  index: unknown,
  id: string | undefined,
  kind: Piece['kind'],
  delta: unknown,
): void {
  if (!isShape(delta)) return
  const piece = calls.get(index) ?? { id, kind, name: '', content: '' }
  piece.name += text(delta.name) ?? ''
  piece.content += text(delta.arguments) ?? text(delta.input) ?? ''
  calls.set(index, piece)
}

function messageOf({ calls, content }: Choice): Shape {
  const pieces = [...calls.values()]
  const legacy = pieces.find((piece) => piece.kind === 'legacy')
  const tools = pieces
    .filter((piece) => piece.kind !== 'legacy')
    .map(({ id, kind, name, content: given }) =>
      kind === 'custom'
        ? { id, type: 'custom', custom: { name, input: given } }
        : { id, type: 'function', function: { name, arguments: given } },
    )
  return {
    role: 'assistant',
    content,
    ...(tools.length === 0 ? {} : { tool_calls: tools }),
    ...(legacy === undefined ? {} : { function_call: { name: legacy.name, arguments: legacy.content } }),
  }
}
