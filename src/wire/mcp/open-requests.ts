import { isObject, nonEmptyText } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'

export type Side = 'client' | 'server'

/** A request that has no response yet. */
export type OpenRequest = OpenCall | { readonly kind: 'other'; readonly taskId?: string | undefined }

export interface OpenCall {
  readonly kind: 'call'
  readonly trace: string
  /** The id under which the call was written. */
  readonly id: string
  readonly tool: string
  readonly server: string | undefined
}

interface Entry {
  readonly side: Side
  readonly request: OpenRequest
}

/**
 * Finds the request that a response answers. JSON-RPC ids count from 0, `1` is not `"1"`, and each side of each connection
 * counts for itself, so that a server's request and a client's may be open under one id.
 */
export class OpenRequests {
  /** Server → typed id → open requests of the connection, oldest first. */
  readonly #open = new Map<string | undefined, Map<string, Entry[]>>()
  /** Written ids of calls without a result, of all connections: no two may be equal, or a result would find the wrong call. */
  readonly #unanswered = new Set<string>()
  readonly #tasks = new Map<string, OpenCall>()
  /** Calls that wait for input, by the state that the client must send back; without one, by tool. */
  readonly #suspended = new Map<string, OpenCall>()

  /** Ids begin anew. What is open stays without a response. */
  newConnection(server: string | undefined): void {
    this.#open.delete(server)
  }

  /** The id under which a call is written: its own, unless an unanswered call of an earlier connection has it. */
  callId(trace: string, id: JsonValue): string {
    const own = String(id)
    let written = own
    for (let round = 2; this.#unanswered.has(JSON.stringify([trace, written])); round++) written = `${own}#${round}`
    this.#unanswered.add(JSON.stringify([trace, written]))
    return written
  }

  add(side: Side, id: JsonValue, request: OpenRequest, server: string | undefined): void {
    const key = typedId(id)
    const open = this.#open.get(server) ?? new Map<string, Entry[]>()
    this.#open.set(server, open)
    const entries = open.get(key)
    if (entries) entries.push({ side, request })
    else open.set(key, [{ side, request }])
  }

  /** Takes the request that this response answers; `from` is who answers. */
  take(from: Side | undefined, response: JsonObject, server: string | undefined): OpenRequest | undefined {
    const key = typedId(response.id)
    const open = this.#open.get(server)
    const entries = open?.get(key) ?? []
    const asker = from === undefined ? likelyAsker(response, entries) : from === 'client' ? 'server' : 'client'
    const at = entries.findIndex((entry) => entry.side === asker)
    const [entry] = at === -1 ? [] : entries.splice(at, 1)
    if (entries.length === 0) open?.delete(key)
    return entry?.request
  }

  close(call: OpenCall): void {
    this.#unanswered.delete(JSON.stringify([call.trace, call.id]))
  }

  /** The call goes on: as a task that is asked for later, or when the client sends what the server wants to know. */
  suspend(call: OpenCall, response: JsonObject): void {
    const result = isObject(response.result) ? response.result : {}
    const taskId = nonEmptyText((isObject(result.task) ? result.task.taskId : result.taskId) ?? null)
    if (taskId !== undefined) this.#tasks.set(keyAt(call.server, taskId), call)
    else this.#suspended.set(keyAt(call.server, stateKey(result.requestState, call.tool)), call)
  }

  /** The call that this `tools/call` takes up again. */
  continued(params: JsonObject, server: string | undefined): OpenCall | undefined {
    if (params.inputResponses === undefined && params.requestState === undefined) return undefined
    const key = keyAt(server, stateKey(params.requestState, nonEmptyText(params.name) ?? ''))
    const call = this.#suspended.get(key)
    this.#suspended.delete(key)
    return call
  }

  task(taskId: string | undefined, server: string | undefined): OpenCall | undefined {
    const call = taskId === undefined ? undefined : this.#tasks.get(keyAt(server, taskId))
    return call && this.#unanswered.has(JSON.stringify([call.trace, call.id])) ? call : undefined
  }
}

/** What servers name they name each for itself. */
function keyAt(server: string | undefined, key: string): string {
  return server === undefined ? key : JSON.stringify([server, key])
}

function typedId(id: JsonValue | undefined): string {
  return isObject(id) || Array.isArray(id) ? 'none' : `${typeof id} ${String(id)}`
}

function stateKey(state: JsonValue | undefined, tool: string): string {
  return typeof state === 'string' ? `state ${state}` : `tool ${tool}`
}

/**
 * Who asked, where the record does not say who answers. What clients answer with (a sampled message, an elicited form, roots)
 * looks unlike a tool's result; an error could be either's, and then ends the inner, later request.
 */
function likelyAsker(response: JsonObject, entries: readonly Entry[]): Side | undefined {
  const result = response.result
  if (!isObject(result)) return entries.at(-1)?.side
  const fromClient = 'role' in result || 'action' in result || 'roots' in result
  const asker: Side = fromClient ? 'server' : 'client'
  return entries.some((entry) => entry.side === asker) ? asker : entries.at(-1)?.side
}
