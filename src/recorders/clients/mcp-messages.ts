import { isObject } from '../../json/json-fields.js'
import type { JsonObject } from '../../model/json.js'
import { McpConnection } from '../../wire/mcp/mcp-connection.js'
import type { OpenCall } from '../calls/call-log.js'
import type { Recorder } from '../calls/recorder.js'
import { jsonOf } from './shape.js'

/** Records the tool calls in the JSON-RPC messages of one MCP connection. */
export class McpMessages {
  readonly #recorder: Recorder
  readonly #connection = new McpConnection()
  /** Calls without a response, by the id that the connection gave them: those on the wire repeat. */
  readonly #open = new Map<string, OpenCall>()

  constructor(recorder: Recorder) {
    this.#recorder = recorder
  }

  /** A message, or a batch of them, that this side sent to or received from the other. */
  see(message: unknown, direction: 'sent' | 'received'): void {
    const messages = Array.isArray(message) ? message : [message]
    for (const one of messages.map(jsonOf)) if (isObject(one)) this.#see(one, direction)
  }

  /** What passed cannot be known: a call without a name is none that a policy allows, and whoever reads the line says so. */
  unseen(what: string): void {
    this.#recorder
      .log()
      .request({ tool: '' })
      .settle({ error: `not recorded: ${what}`, phase: 'requested' })
  }

  #see(message: JsonObject, direction: 'sent' | 'received'): void {
    const from = direction === 'sent' ? 'client' : 'server'
    for (const { event } of this.#connection.see({ message, from }, '')) {
      if (event.type === 'result') {
        this.#open.get(event.result.id)?.settle(event.result)
        this.#open.delete(event.result.id)
      } else if (event.type === 'call') {
        const { id, tool, args } = event.call
        const { agent } = this.#recorder
        const call = this.#recorder.log().request({ id: String(message.id), tool, args, agent })
        if (id !== undefined) this.#open.set(id, call)
      } else if (event.type === 'nameless') this.#recorder.log().request({ tool: '' }, true)
    }
  }
}
