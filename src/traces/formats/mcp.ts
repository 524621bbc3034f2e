import { timestampOf } from '../../calls/time/read-time.js'
import { writeEvent } from '../../calls/write-events.js'
import { isObject, nonEmptyText } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { McpConnection } from '../../wire/mcp/mcp-connection.js'
import { RecentMap } from '../../wire/recent-map.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import { messagesIn } from '../mcp/messages-in.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/** Traffic of the Model Context Protocol: JSON-RPC lines, Inspector's export, HTTP captures (`streamable-http`, `http-sse`). */
export const mcp: TraceFormat = {
  id: 'mcp',
  title: 'MCP messages (JSON-RPC)',
  layout: 'ordered',
  marks: ['jsonrpc', 'method', 'params', 'id', 'message', 'direction', 'transport', 'entries'],
  recognise(record) {
    if (isObject(record) && isFiltered(record)) return 'certain'
    const messages = messagesIn(record)
    if (messages.some(({ message }) => isMcpRequest(message))) return 'certain'
    // Responses look the same in every protocol on JSON-RPC.
    if (messages.some(({ message }) => message.method === undefined)) return 'possible'
    return isObject(record) && typeof record.transport === 'string' && Array.isArray(record.entries) ? 'certain' : 'no'
  },
  open: (sink, context) => new McpReader(sink, context),
}

const mcpMethod =
  /^(initialize|ping|(tools|resources|prompts|notifications|sampling|elicitation|roots|completion|logging|tasks|server)\/)/
/** Language servers are initialised, too; the version of MCP is a date. */
function isMcpRequest({ method, params }: JsonObject): boolean {
  if (typeof method !== 'string' || !mcpMethod.test(method)) return false
  return method !== 'initialize' || (isObject(params) && typeof params.protocolVersion === 'string')
}

/** A line of the gateway of GitHub Agentic Workflows: it kept a call, or what the call gave back, from the agent. */
function isFiltered({ type, event, server_id: server, tool_name: tool }: JsonObject): boolean {
  const isOwn = type === 'DIFC_FILTERED' || event === 'difc_filtered'
  return isOwn && (server !== undefined || tool !== undefined)
}

class McpReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #trace: string
  readonly #connection = new McpConnection()
  /** Calls without a result, by server and tool: the trace and id of the latest. */
  readonly #open = new RecentMap<{ readonly trace: string; readonly id: string }>()
  readonly #keys = new RecentMap<string>()

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#trace = context.file
  }

  record(value: JsonValue, at: RecordPlace): void {
    if (isObject(value) && isFiltered(value)) {
      this.#filtered(value, at)
      return
    }
    const messages = messagesIn(value)
    if (messages.length === 0) this.#sink.skip('record without a JSON-RPC message')
    for (const message of messages) {
      const { timestamp } = message
      const place = at.of(message.message)
      for (const { trace, event } of this.#connection.see(message, message.session ?? this.#trace)) {
        writeEvent(event, { trace, timestamp }, this.#sink, place)
        this.#note(event, trace)
      }
    }
  }

  end(): void {}

  #note(event: ToolEvent, trace: string): void {
    if (event.type === 'call' && event.call.id !== undefined) {
      const { id, server, tool } = event.call
      this.#open.set(callKey(server, tool), { trace, id })
      this.#keys.set(JSON.stringify([trace, id]), callKey(server, tool))
    } else if (event.type === 'result') {
      const key = this.#keys.get(JSON.stringify([trace, event.result.id]))
      if (key !== undefined && this.#open.get(key)?.id === event.result.id) this.#open.delete(key)
    }
  }

  /** The call that is open, or one of which nothing else is known. */
  #filtered(record: JsonObject, at: RecordPlace): void {
    const tool = nonEmptyText(record.tool_name)
    const server = nonEmptyText(record.server_id)
    const refusal = { error: nonEmptyText(record.reason) ?? 'filtered by the gateway', phase: 'denied' } as const
    const key = callKey(server, tool ?? '')
    const open = this.#open.get(key)
    this.#open.delete(key)
    const event: ToolEvent = open
      ? { type: 'result', from: record, result: { id: open.id, ...refusal } }
      : tool === undefined
        ? { type: 'nameless', from: record }
        : { type: 'call', from: record, call: { tool, server, ...refusal } }
    writeEvent(event, { trace: open?.trace ?? this.#trace, timestamp: timestampOf(record.timestamp) }, this.#sink, at)
  }
}

function callKey(server: string | undefined, tool: string): string {
  return JSON.stringify([server ?? null, tool])
}
