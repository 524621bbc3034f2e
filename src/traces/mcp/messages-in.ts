import { rfc3339, timeOf } from '../../calls/time/read-time.js'
import { isObject, nonEmptyText, numberOf, objectsOf } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { JsonObject, JsonValue } from '../../model/json.js'

/** One JSON-RPC message and what its record says about it. */
export interface Message {
  readonly message: JsonObject
  /** Who sent it, where the record says so. */
  readonly from: 'client' | 'server' | undefined
  /** RFC 3339. */
  readonly timestamp: string | undefined
  /** The MCP session that an HTTP header names. */
  readonly session: string | undefined
  /** The server that a gateway passed the message to, or had it from. */
  readonly server?: string | undefined
  /** Inspector writes the response into the entry of its request. */
  readonly response?: JsonObject | undefined
  /** Milliseconds from request to response. */
  readonly durationMs?: number | undefined
}

/**
 * The messages of a record: a JSON-RPC message or a batch of them, an entry of Inspector's export (`message`, `response`),
 * `{events: […]}` of older exports, or an HTTP capture `{transport, entries: [{request | response | sse}]}`.
 */
export function messagesIn(record: JsonValue): readonly Message[] {
  if (Array.isArray(record)) return record.filter(isObject).flatMap(messagesOfObject)
  return isObject(record) ? messagesOfObject(record) : []
}

function messagesOfObject(record: JsonObject): readonly Message[] {
  if (isJsonRpc(record)) return [bare(record, record)]
  if (Array.isArray(record.events)) return objectsOf(record.events).flatMap(messagesOfObject)
  if (Array.isArray(record.entries)) return objectsOf(record.entries).flatMap((entry) => ofHttpEntry(entry, record))
  for (const name of holders) {
    const held = parseJsonText(record[name] ?? null)
    if (Array.isArray(held) && held.some(isJsonRpc))
      return held.filter(isJsonRpc).map((message) => bare(message, record))
    if (isJsonRpc(held)) return [ofEntry(held, record)]
  }
  return []
}

/** Where proxies and loggers put a message, as an object or as text. */
const holders = ['message', 'payload', 'data', 'rpc', 'frame', 'body', 'raw', 'content', 'msg']

function bare(message: JsonObject, record: JsonObject): Message {
  const server = nonEmptyText(record.server_id ?? record.server_name)
  return { message, from: sender(record), timestamp: timestampIn(record), session: undefined, server }
}

function ofEntry(message: JsonObject, entry: JsonObject): Message {
  const response = isObject(entry.response) ? entry.response : undefined
  const durationMs = numberOf(entry.duration)
  return { ...bare(message, entry), response, durationMs }
}

function ofHttpEntry(entry: JsonObject, envelope: JsonObject): readonly Message[] {
  const timestamp = timestampIn(entry)
  const session = sessionHeader(entry) ?? sessionHeader(envelope)
  if (entry.sse !== undefined) {
    const sse = isObject(entry.sse) ? entry.sse : {}
    if (sse.event !== undefined && sse.event !== 'message') return []
    return each(parseJsonText(sse.data ?? null), 'server')
  }
  return entry.request === undefined
    ? each(parseJsonText(entry.response ?? null), 'server')
    : each(parseJsonText(entry.request), 'client')

  function each(held: JsonValue, from: 'client' | 'server'): readonly Message[] {
    const body = isObject(held) && !isJsonRpc(held) ? parseJsonText(held.body ?? null) : held
    const messages = Array.isArray(body) ? body.filter(isJsonRpc) : isJsonRpc(body) ? [body] : []
    return messages.map((message) => ({ message, from, timestamp, session }))
  }
}

type JsonRpc = JsonObject & { readonly jsonrpc: '2.0' }

function isJsonRpc(value: JsonValue | undefined): value is JsonRpc {
  return isObject(value) && value.jsonrpc === '2.0' && ('method' in value || 'id' in value)
}

/** Inspector's `origin`; other recorders write `direction` or `from`. `request` and `response` name no side. */
function sender(record: JsonObject): 'client' | 'server' | undefined {
  for (const said of [record.origin, record.from, record.direction, record.sender]) {
    const word = typeof said === 'string' ? said.toLowerCase().replace(/[\s_-]*(?:->|→|>|to)[\s_-]*/, '-to-') : ''
    // A gateway says how it stands to the server.
    if (record.server_id !== undefined && (word === 'out' || word === 'in')) return word === 'out' ? 'client' : 'server'
    if (word === 'client' || word === 'client-to-server' || word === 'c2s' || word === 'outgoing') return 'client'
    if (word === 'server' || word === 'server-to-client' || word === 's2c' || word === 'incoming') return 'server'
  }
  return undefined
}

function timestampIn(record: JsonObject): string | undefined {
  return rfc3339(timeOf(record.timestamp_ms ?? record.timestamp ?? record.time ?? record.ts))
}

function sessionHeader(record: JsonObject): string | undefined {
  for (const holder of [record.headers, record.transport_context]) {
    if (!isObject(holder)) continue
    const name = Object.keys(holder).find((key) => /^mcp[-_]session[-_]id$/i.test(key))
    const session = name === undefined ? undefined : nonEmptyText(holder[name])
    if (session !== undefined) return session
  }
  return undefined
}
