import type { CallOutcome, OpenCall } from '../calls/call-log.js'
import type { Recorder } from '../calls/recorder.js'
import { errorText, field, isShape, parsedResult, text } from './shape.js'

/**
 * The tool calls in the JSON-RPC messages of one MCP connection. Ids are counted by each side for itself, from 0, so a
 * request and its response are matched within their own direction. Spec: modelcontextprotocol.io, 2025-11-25.
 */
export class McpMessages {
  readonly #recorder: Recorder
  readonly #open = { sent: new Map<unknown, OpenCall[]>(), received: new Map<unknown, OpenCall[]>() }

  constructor(recorder: Recorder) {
    this.#recorder = recorder
  }

  /** A message, or a batch of them, that this side sent to or received from the other. */
  see(message: unknown, direction: 'sent' | 'received'): void {
    if (Array.isArray(message)) {
      for (const one of message) this.see(one, direction)
    } else if (isShape(message)) {
      if (message.method === 'tools/call' && message.id !== undefined) this.#request(message, direction)
      else if (message.method === undefined && message.id !== undefined) {
        this.#respond(message, direction === 'sent' ? 'received' : 'sent')
      }
    }
  }

  #request(message: Readonly<Record<string, unknown>>, direction: 'sent' | 'received'): void {
    const params = message.params
    const call = this.#recorder.log().request({
      id: String(message.id),
      tool: text(field(params, 'name')) ?? '',
      args: field(params, 'arguments') ?? {},
      agent: this.#recorder.agent,
    })
    const open = this.#open[direction]
    open.set(message.id, [...(open.get(message.id) ?? []), call])
  }

  #respond(message: Readonly<Record<string, unknown>>, requested: 'sent' | 'received'): void {
    const open = this.#open[requested]
    const [call, ...others] = open.get(message.id) ?? []
    if (call === undefined) return
    if (others.length === 0) open.delete(message.id)
    else open.set(message.id, others)
    call.settle(outcomeOf(message))
  }
}

function outcomeOf(message: Readonly<Record<string, unknown>>): CallOutcome {
  const failure = message.error
  if (isShape(failure)) return { error: errorText(failure) }
  const result = message.result
  const content = field(result, 'content')
  if (field(result, 'isError') === true) return { error: errorText(content) }
  return { result: field(result, 'structuredContent') ?? (content === undefined ? result : parsedResult(content)) }
}
