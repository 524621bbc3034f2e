import { namelessCall } from '../../calls/nameless-call.js'
import { callResult, toolCall } from '../../calls/tool-call.js'
import { isObject, nonEmptyText } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { type OpenRequest, OpenRequests, type Side } from '../../wire/mcp/open-requests.js'
import { outcomeOfResponse, outcomeOfResult } from '../../wire/mcp/tool-outcome.js'
import type { SentOutcome } from '../../wire/tool-event.js'
import { type Message, messagesIn } from '../mcp/messages-in.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/** Traffic of the Model Context Protocol: JSON-RPC lines, Inspector's export, HTTP captures (`streamable-http`, `http-sse`). */
export const mcp: TraceFormat = {
  id: 'mcp',
  title: 'MCP messages (JSON-RPC)',
  layout: 'ordered',
  marks: ['jsonrpc', 'method', 'params', 'id', 'message', 'direction', 'transport', 'entries'],
  recognise(record) {
    const messages = messagesIn(record)
    if (messages.some(({ message }) => typeof message.method === 'string' && mcpMethod.test(message.method)))
      return 'certain'
    if (messages.length > 0) return 'possible'
    return isObject(record) && typeof record.transport === 'string' && Array.isArray(record.entries) ? 'certain' : 'no'
  },
  open: (sink, context) => new McpReader(sink, context),
}

const mcpMethod =
  /^(initialize|ping|(tools|resources|prompts|notifications|sampling|elicitation|roots|completion|logging|tasks|server)\/)/
/** What only servers ask for; everything else is asked by clients. */
const serverMethod = /^(sampling|elicitation|roots)\//

class McpReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #trace: string
  readonly #open = new OpenRequests()

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#trace = context.file
  }

  record(value: JsonValue, at: RecordPlace): void {
    const messages = messagesIn(value)
    if (messages.length === 0) this.#sink.skip('record without a JSON-RPC message')
    for (const message of messages) {
      const { line, column } = at.of(message.message)
      this.#message(message, line, column)
    }
  }

  end(): void {}

  #message(held: Message, line: number, column: number): void {
    const { message } = held
    if (typeof message.method !== 'string') this.#response(held, message, held.from, line, column)
    else if (message.id === undefined) this.#sink.skip('JSON-RPC notification')
    else if (typeof message.id === 'object') this.#sink.skip('JSON-RPC request whose id is neither text nor a number')
    else this.#request(held, message.method, line, column)
  }

  #request(held: Message, method: string, line: number, column: number): void {
    const { message } = held
    const side = held.from ?? (serverMethod.test(method) ? 'server' : 'client')
    if (method === 'initialize') this.#open.newConnection()
    const request = method === 'tools/call' ? this.#call(held, line, column) : this.#other(method, message)
    this.#open.add(side, message.id as JsonValue, request)
    if (held.response)
      this.#response(held, { id: message.id as JsonValue, ...held.response }, other(side), line, column)
  }

  #call(held: Message, line: number, column: number): OpenRequest {
    const params = isObject(held.message.params) ? held.message.params : {}
    const tool = nonEmptyText(params.name)
    const continued = this.#open.continued(params)
    if (continued) {
      this.#sink.skip('tools/call that continues an earlier one')
      return continued
    }
    if (tool === undefined) {
      this.#sink.problem(namelessCall({ line, column }))
      return { kind: 'other' }
    }
    const trace = held.session ?? this.#trace
    const id = this.#open.callId(trace, held.message.id as JsonValue)
    // MCP leaves `arguments` out when there are none: the message itself was recorded whole.
    const args = params.arguments ?? {}
    this.#sink.call(toolCall({ id, tool, args }, { trace, timestamp: held.timestamp }), line, column)
    return { kind: 'call', trace, id, tool }
  }

  #other(method: string, message: JsonObject): OpenRequest {
    this.#sink.skip('JSON-RPC request other than tools/call')
    const taskId = isObject(message.params) ? nonEmptyText(message.params.taskId) : undefined
    return { kind: 'other', taskId: method.startsWith('tasks/') ? taskId : undefined }
  }

  #response(held: Message, response: JsonObject, from: Side | undefined, line: number, column: number): void {
    const request = this.#open.take(from, response)
    const call = request?.kind === 'call' ? request : this.#open.task(request?.taskId)
    const outcome = call && (call === request ? outcomeOfResponse(response) : outcomeOfTask(response))
    if (call && outcome) {
      this.#open.close(call)
      const { durationMs } = held
      this.#sink.result(callResult({ id: call.id, ...outcome, durationMs }, call.trace), line, column)
      return
    }
    if (request?.kind === 'call') this.#open.suspend(request, response)
    this.#sink.skip(
      call
        ? 'JSON-RPC response that does not end its call'
        : `JSON-RPC response ${request ? 'to another request' : 'without a request'}`,
    )
  }
}

/** `tasks/result` answers with the call's own result, `tasks/get` holds it once the task has ended. */
function outcomeOfTask(response: JsonObject): SentOutcome | undefined {
  if (!isObject(response.result)) return undefined
  const inner = isObject(response.result.result) ? response.result.result : response.result
  return 'content' in inner || 'structuredContent' in inner
    ? outcomeOfResult({ ...inner, resultType: 'complete' })
    : undefined
}

function other(side: Side): Side {
  return side === 'client' ? 'server' : 'client'
}
