import { timestampOf } from '../../calls/time/read-time.js'
import { writeEvents } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { firstId, isObject, nonEmptyText, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import type { UsageRecord } from '../../model/usage.js'
import { functionOutcome } from '../../wire/gemini.js'
import { RecentMap } from '../../wire/recent-map.js'
import { noWords, type SentCall, type SentOutcome, type ToolEvent } from '../../wire/tool-event.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'
import { usageOfMessage, usageOfResult } from './gemini-cli/session-usage.js'

/**
 * Gemini CLI chats (`~/.gemini/tmp/PROJECT/chats/session-*.json`): one conversation a file, or, in newer releases, a head
 * and then one message a line, written again when its calls have ended; and the lines of `--output-format stream-json`.
 */
export const geminiCli: TraceFormat = {
  id: 'gemini-cli',
  title: 'Gemini CLI chats',
  layout: 'ordered',
  marks: ['sessionId', 'projectHash', 'messages', 'toolCalls', 'lastUpdated'],
  recognise(record) {
    const fields = objectOf(record)
    if (fields === undefined) return 'no'
    if ('sessionId' in fields && ('projectHash' in fields || objectsOf(fields.messages).some(isMessage)))
      return 'certain'
    if (isMessage(fields) || isStreamed(fields) || messagesSet(fields).some(isMessage)) return 'certain'
    return objectOf(fields.$set) === undefined ? 'no' : 'possible'
  },
  open: (sink, context) => new ChatReader(sink, context),
}

class ChatReader implements FormatReader {
  readonly #sink: RecordSink
  /** Ids of messages whose text was handed on. */
  readonly #written = new RecentMap<true>()
  #trace: string

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#trace = context.file
  }

  record(value: JsonValue, at: RecordPlace): void {
    const record = objectOf(value)
    if (record === undefined) {
      this.#sink.skip('record that is not an object')
      return
    }
    if (isStreamed(record)) {
      this.#streamed(record, at)
      return
    }
    const session = firstId(record, ['sessionId'])
    if (session !== undefined) {
      this.#trace = session
      this.#sink.start({ trace: session, hasMessages: true, meta: { agent: 'gemini-cli' } }, at.line, at.column)
      for (const message of objectsOf(record.messages)) this.#message(message, at)
      return
    }
    if (objectOf(record.$set) === undefined) this.#message(record, at)
    else this.#update(record, at)
  }

  end(): void {}

  #update(record: JsonObject, at: RecordPlace): void {
    const messages = messagesSet(record)
    if (messages.length === 0) this.#sink.skip('update that sets no messages')
    for (const message of messages) this.#message(message, at)
  }

  #streamed(event: JsonObject, at: RecordPlace): void {
    const session = event.type === 'init' ? firstId(event, ['session_id']) : undefined
    if (session !== undefined) {
      this.#trace = session
      const model = textOf(event.model)
      const meta = { agent: 'gemini-cli', entry_point: 'stream-json', ...(model !== undefined && { model }) }
      this.#sink.start({ trace: session, meta }, at.line, at.column)
      return
    }
    if (event.type === 'result') this.#used(usageOfResult(event), event, at)
    const run = { trace: this.#trace, timestamp: timestampOf(event.timestamp) }
    writeEvents(streamedEvents(event), run, this.#sink, at, 'event that is not a tool call')
  }

  #used(usage: Omit<UsageRecord, 'trace'> | undefined, { timestamp }: JsonObject, at: RecordPlace): void {
    if (usage) this.#sink.usage({ trace: this.#trace, timestamp: timestampOf(timestamp), ...usage }, at.line, at.column)
  }

  /** A message is written again when its calls have ended. */
  #said(message: JsonObject, at: RecordPlace): void {
    const id = firstId(message, ['id'])
    if (id !== undefined && this.#written.has(id)) return
    if (id !== undefined) this.#written.set(id, true)
    const run = { trace: this.#trace, timestamp: timestampOf(message.timestamp) }
    writeMessage(message.type, message.content, run, this.#sink, at.of(message))
  }

  #message(message: JsonObject, at: RecordPlace): void {
    this.#said(message, at)
    this.#used(usageOfMessage(message), message, at)
    const model = nonEmptyText(message.model)
    if (model !== undefined) this.#sink.start({ trace: this.#trace, meta: { model } }, at.line, at.column)
    const calls = objectsOf(message.toolCalls)
    if (calls.length === 0) this.#sink.skip('message without a tool call')
    for (const [index, call] of calls.entries()) {
      const tool = stringOf(call.name)
      const event: ToolEvent = tool
        ? { type: 'call', from: call, call: callOf(message, call, index, tool) }
        : { type: 'nameless', from: call }
      writeEvents([event], { trace: this.#trace, turn: firstId(message, ['id']) }, this.#sink, at, '')
    }
  }
}

/** A later line may set the list of messages anew, with those that were written before. */
function messagesSet({ $set: set }: JsonObject): readonly JsonObject[] {
  return objectsOf(objectOf(set)?.messages)
}

/** A line of `--output-format stream-json`. */
function isStreamed(record: JsonObject): boolean {
  if (record.type === 'init') return 'session_id' in record && 'model' in record
  if (record.type === 'result') return 'status' in record && isObject(record.stats) && 'tool_calls' in record.stats
  return (record.type === 'tool_use' || record.type === 'tool_result') && 'tool_id' in record
}

function streamedEvents(event: JsonObject): readonly ToolEvent[] {
  const id = textOf(event.tool_id)
  if (event.type === 'tool_use') {
    const tool = stringOf(event.tool_name)
    return tool
      ? [{ type: 'call', from: event, call: { id, tool, args: event.parameters } }]
      : [{ type: 'nameless', from: event }]
  }
  if (event.type !== 'tool_result') return []
  if (id === undefined) return [{ type: 'skip', reason: 'result without a call id' }]
  const error = event.status === 'error' && (event.error || true)
  const phase = error && objectOf(event.error)?.type === 'policy_violation' ? 'denied' : 'executed'
  return [{ type: 'result', from: event, result: { id, content: event.output ?? null, error, phase } }]
}

function isMessage(record: JsonObject): boolean {
  if (objectsOf(record.toolCalls).some((call) => 'status' in call && 'args' in call)) return true
  if (record.type !== 'user' && record.type !== 'gemini') return false
  return 'content' in record && 'timestamp' in record && 'id' in record && !('message' in record)
}

function callOf(message: JsonObject, call: JsonObject, index: number, tool: string): SentCall {
  const messageId = firstId(message, ['id'])
  return {
    id: textOf(call.id),
    tool,
    args: call.args,
    timestamp: timestampOf(call.timestamp ?? message.timestamp),
    ...outcomeOf(call),
    // A message is written again with the results of its calls; without an id it is written once.
    ...(messageId === undefined ? {} : { mergeKey: JSON.stringify([messageId, index, textOf(call.id) ?? null]) }),
  }
}

/** What Gemini CLI answers in place of a call that a rule or its own settings refuse; a server's words follow others. */
const refused = /^Tool execution (?:denied by policy|for "[^"]*" (?:denied by policy|requires user confirmation))/
/** The words of a hook follow these, as any tool can write them. */
const blocked = /^Tool execution blocked: /

function outcomeOf(call: JsonObject): SentOutcome {
  const [part] = objectsOf(call.result)
  const response = objectOf(part?.functionResponse)?.response
  const sent = response === undefined ? {} : functionOutcome(response)
  const content = sent.content ?? call.result ?? undefined
  const { error } = sent
  switch (call.status) {
    case 'success':
      return { content, phase: 'executed' }
    case 'error': {
      const failure = error || (content === undefined ? noWords : true)
      const words = stringOf(error) ?? ''
      if (refused.test(words)) return { content, error: failure, phase: 'denied' }
      return { content, error: failure, ...(blocked.test(words) && { phase: 'unclear' }) }
    }
    case 'cancelled':
      return { content, phase: 'denied', error: error || (content === undefined ? noWords : true) }
    default:
      return { content, error }
  }
}
