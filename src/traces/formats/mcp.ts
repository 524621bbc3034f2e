import { writeEvent } from '../../calls/write-events.js'
import { isObject } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { McpConnection } from '../../wire/mcp/mcp-connection.js'
import { messagesIn } from '../mcp/messages-in.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/** Traffic of the Model Context Protocol: JSON-RPC lines, Inspector's export, HTTP captures (`streamable-http`, `http-sse`). */
export const mcp: TraceFormat = {
  id: 'mcp',
  title: 'MCP messages (JSON-RPC)',
  layout: 'ordered',
  marks: ['jsonrpc', 'method', 'params', 'id', 'message', 'direction', 'transport', 'entries'],
  recognise(record) {
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

class McpReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #trace: string
  readonly #connection = new McpConnection()

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#trace = context.file
  }

  record(value: JsonValue, at: RecordPlace): void {
    const messages = messagesIn(value)
    if (messages.length === 0) this.#sink.skip('record without a JSON-RPC message')
    for (const message of messages) {
      const { timestamp } = message
      const place = at.of(message.message)
      for (const { trace, event } of this.#connection.see(message, message.session ?? this.#trace)) {
        writeEvent(event, { trace, timestamp }, this.#sink, place)
      }
    }
  }

  end(): void {}
}
