import { isObject, nonEmptyText } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { SentOutcome, ToolEvent } from '../tool-event.js'
import { type OpenRequest, OpenRequests, type Side } from './open-requests.js'
import { outcomeOfResponse, outcomeOfResult } from './tool-outcome.js'

/** A JSON-RPC message, and what is known of it. */
export interface McpMessage {
  readonly message: JsonObject
  /** Who sent it, where that is known. */
  readonly from: Side | undefined
  /** The server of the connection, where one recording is of several. */
  readonly server?: string | undefined
  /** The response, where it is recorded with its request. */
  readonly response?: JsonObject | undefined
  /** Milliseconds from request to response. */
  readonly durationMs?: number | undefined
}

/** What a message says, in the trace that its call belongs to. */
export interface McpEvent {
  readonly trace: string
  readonly event: ToolEvent
}

/** What only servers ask for; everything else is asked by clients. */
const serverMethod = /^(sampling|elicitation|roots)\//

/**
 * Reads the JSON-RPC messages of one MCP connection, or of one with each of several servers, into calls and results (modelcontextprotocol.io, 2025-11-25 and
 * 2026-07-28). Every message gives an event: those that are about no call are skipped by reason.
 */
export class McpConnection {
  readonly #open = new OpenRequests()

  /** `trace`: of a call that this message is. */
  see(held: McpMessage, trace: string): readonly McpEvent[] {
    const { message } = held
    if (typeof message.method !== 'string') return [this.#response(held, message, held.from, trace)]
    if (message.id === undefined) return skip(trace, 'JSON-RPC notification')
    if (typeof message.id === 'object') return skip(trace, 'JSON-RPC request whose id is neither text nor a number')
    return this.#request(held, message.method, message.id, trace)
  }

  #request(held: McpMessage, method: string, id: JsonValue, trace: string): readonly McpEvent[] {
    const { message, response } = held
    const side = held.from ?? (serverMethod.test(method) ? 'server' : 'client')
    if (method === 'initialize') this.#open.newConnection(held.server)
    const { request, event } = method === 'tools/call' ? this.#call(held, id, trace) : other(method, message)
    this.#open.add(side, id, request, held.server)
    const asked = { trace, event }
    if (response === undefined) return [asked]
    return [asked, this.#response(held, { id, ...response }, side === 'client' ? 'server' : 'client', trace)]
  }

  #call({ message, server }: McpMessage, id: JsonValue, trace: string): { request: OpenRequest; event: ToolEvent } {
    const params = isObject(message.params) ? message.params : {}
    const continued = this.#open.continued(params, server)
    if (continued) {
      return { request: continued, event: { type: 'skip', reason: 'tools/call that continues an earlier one' } }
    }
    const tool = nonEmptyText(params.name)
    if (tool === undefined) return { request: { kind: 'other' }, event: { type: 'nameless', from: message } }
    const request = { kind: 'call', trace, id: this.#open.callId(trace, id), tool, server } as const
    // MCP leaves `arguments` out when there are none: the message itself was recorded whole.
    const call = { id: request.id, tool, args: params.arguments ?? {}, server }
    return { request, event: { type: 'call', call, from: message } }
  }

  #response(held: McpMessage, response: JsonObject, from: Side | undefined, trace: string): McpEvent {
    const request = this.#open.take(from, response, held.server)
    const call = request?.kind === 'call' ? request : this.#open.task(request?.taskId, held.server)
    const outcome = call && (call === request ? outcomeOfResponse(response) : outcomeOfTask(response))
    if (call && outcome) {
      this.#open.close(call)
      const result = { id: call.id, ...outcome, durationMs: held.durationMs }
      return { trace: call.trace, event: { type: 'result', result, from: held.message } }
    }
    if (request?.kind === 'call') this.#open.suspend(request, response)
    const reason = call
      ? 'JSON-RPC response that does not end its call'
      : `JSON-RPC response ${request ? 'to another request' : 'without a request'}`
    return { trace, event: { type: 'skip', reason } }
  }
}

function other(method: string, message: JsonObject): { request: OpenRequest; event: ToolEvent } {
  const taskId = isObject(message.params) ? nonEmptyText(message.params.taskId) : undefined
  const request = { kind: 'other', taskId: method.startsWith('tasks/') ? taskId : undefined } as const
  return { request, event: { type: 'skip', reason: 'JSON-RPC request other than tools/call' } }
}

/** `tasks/result` answers with the call's own result, `tasks/get` holds it once the task has ended. */
function outcomeOfTask(response: JsonObject): SentOutcome | undefined {
  if (!isObject(response.result)) return undefined
  const inner = isObject(response.result.result) ? response.result.result : response.result
  return 'content' in inner || 'structuredContent' in inner
    ? outcomeOfResult({ ...inner, resultType: 'complete' })
    : undefined
}

function skip(trace: string, reason: string): readonly McpEvent[] {
  return [{ trace, event: { type: 'skip', reason } }]
}
