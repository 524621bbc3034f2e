import type { JsonObject, JsonValue } from '../../../model/json.js'
import type { RecordSink } from '../../../model/trace.js'
import { joinText } from '../../error-text.js'
import { isList, isObject, textOf } from '../../json-fields.js'
import { parseArguments } from '../../json-text.js'
import { timestampOf } from '../../timestamp.js'
import type { RecordPlace } from '../format.js'

interface ConversationOptions {
  readonly trace: string
  readonly case?: string | undefined
  readonly trial?: string | undefined
  /** When the model answered, in seconds since 1970. */
  readonly created?: JsonValue | undefined
  /** Whether the text of a result tells of a failure. The protocol itself has no errors. */
  readonly failed?: (text: string) => boolean
}

/** Reads the messages of one conversation into calls and results. */
export class Conversation {
  readonly #sink: RecordSink
  readonly #options: ConversationOptions

  constructor(sink: RecordSink, options: ConversationOptions) {
    this.#sink = sink
    this.#options = options
  }

  /** True if the message asks for a tool or answers for one. */
  message(message: JsonObject, at: RecordPlace): boolean {
    if (message.role === 'tool') return this.#result(message, message.tool_call_id, at)
    // The older protocol has no ids: a function answers by its name, in order.
    if (message.role === 'function') return this.#result(message, message.name, at)
    if (message.role !== 'assistant') return false
    const calls = isList(message.tool_calls) ? message.tool_calls : []
    for (const call of calls) this.#toolCall(call, at)
    if (!isObject(message.function_call)) return calls.length > 0
    const { name, arguments: args } = message.function_call
    this.#call(name, textOf(name), args, at.of(message.function_call))
    return true
  }

  #toolCall(call: JsonValue, at: RecordPlace): void {
    const where = isObject(call) ? at.of(call) : at
    if (!isObject(call)) this.#call(undefined, undefined, undefined, where)
    else if (isObject(call.function)) this.#call(call.function.name, textOf(call.id), call.function.arguments, where)
    else if (isObject(call.custom)) this.#call(call.custom.name, textOf(call.id), call.custom.input, where, true)
    else this.#call(call.name, textOf(call.id), call.arguments ?? call.args, where)
  }

  /** `free` arguments are a text of no format, not JSON. */
  #call(
    name: JsonValue | undefined,
    id: string | undefined,
    args: JsonValue | undefined,
    where: { readonly line: number; readonly column: number },
    free = false,
  ): void {
    if (typeof name !== 'string' || name === '') {
      this.#sink.problem({
        code: 'E_TRACE_PARSE',
        detail: 'a tool call without the name of a tool',
        line: where.line,
        column: where.column,
      })
      return
    }
    const { trace, case: task, trial, created } = this.#options
    const parsed = typeof args === 'string' && !free ? parseArguments(args) : args
    const call = { trace, id, tool: name, args: parsed, timestamp: timestampOf(created), case: task, trial }
    this.#sink.call(call, where.line, where.column)
  }

  #result(message: JsonObject, callId: JsonValue | undefined, at: RecordPlace): boolean {
    const id = textOf(callId)
    if (id === undefined) {
      this.#sink.skip('tool message without the id of its call')
      return true
    }
    const result = isList(message.content) ? joinText(message.content) : (message.content ?? null)
    const failed = typeof result === 'string' && this.#options.failed?.(result)
    const where = at.of(message)
    this.#sink.result(
      { trace: this.#options.trace, id, result, error: failed ? result : undefined },
      where.line,
      where.column,
    )
    return true
  }
}
