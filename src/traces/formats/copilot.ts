import { timestampOf } from '../../calls/time/read-time.js'
import { writeEvent, writeEvents } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { isObject, nonEmptyText, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { RecentMap } from '../../wire/recent-map.js'
import { noWords, type ToolEvent } from '../../wire/tool-event.js'
import { copilotUsage } from './copilot/session-usage.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/**
 * Sessions of the Copilot CLI and its SDK: `~/.copilot/session-state/<session>/events.jsonl`, an event a line. Shapes: the
 * types of `@github/copilot-sdk`. A call is asked for in a message and begun in an event of its own: one call, if they agree.
 */
export const copilot: TraceFormat = {
  id: 'copilot',
  title: 'Copilot CLI and SDK session events',
  layout: 'ordered',
  marks: ['type', 'data', 'id', 'timestamp', 'parentId'],
  recognise: (record) => (isEvent(record) ? 'certain' : 'no'),
  open: (sink, context) => new EventReader(sink, context),
}

const kinds =
  /^(?:session|assistant|user|tool|permission|system|subagent|hook|skill|model|mcp|sampling|elicitation|user_input|tool_search|external_tool|mcp_app)\.[a-z_]+$/i

function isEvent(record: JsonValue): record is JsonObject {
  if (!isChained(record)) return false
  const type = stringOf(record.type) ?? ''
  return type === 'abort' || kinds.test(type)
}

/** An event of this or of another release. */
function isChained(record: JsonValue): record is JsonObject {
  if (!isObject(record) || !isObject(record.data) || typeof record.id !== 'string') return false
  const { type, timestamp, parentId } = record
  const hasParent = parentId === null || typeof parentId === 'string'
  return hasParent && typeof timestamp === 'string' && typeof type === 'string'
}

const denied = /^denied|^cancelled$/

class EventReader implements FormatReader {
  readonly #sink: RecordSink
  /** Calls that the person made, by id. */
  readonly #ofPerson = new RecentMap<JsonValue>()
  /** Calls that were refused and whose end is not seen yet, by id: how, and where that stands. */
  readonly #refused = new Map<string, { readonly error: string; readonly at: RecordPlace }>()
  #trace: string

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#trace = context.file
  }

  record(value: JsonValue, at: RecordPlace): unknown {
    if (!isEvent(value)) {
      if (isChained(value) && this.#unknown(objectOf(value.data) ?? {}, at)) return undefined
      this.#sink.skip('record that is not an event of a session')
      return undefined
    }
    const data = objectOf(value.data) ?? {}
    const agent = nonEmptyText(value.agentId)
    if (value.type === 'session.start' || value.type === 'session.resume') this.#session(data, at)
    this.#said(value, data, at)
    const usage = copilotUsage(value, data)
    if (usage)
      this.#sink.usage({ trace: this.#trace, timestamp: timestampOf(value.timestamp), ...usage }, at.line, at.column)
    const run = { trace: this.#trace, timestamp: timestampOf(value.timestamp), agent }
    writeEvents(this.#events(value, data, at), run, this.#sink, at, 'event that is not a tool call')
    return true
  }

  /** A refused call that nothing more is said of. */
  end(): void {
    for (const [id, { error, at }] of this.#refused) this.#denied(id, error, at)
  }

  #session(data: JsonObject, at: RecordPlace): void {
    this.#trace = nonEmptyText(data.sessionId) ?? this.#trace
    const named = [
      ['version', nonEmptyText(data.copilotVersion)],
      ['model', nonEmptyText(data.selectedModel)],
    ].filter(([, name]) => name !== undefined)
    const meta = { agent: 'copilot', ...Object.fromEntries(named) }
    this.#sink.start({ trace: this.#trace, meta, hasMessages: true }, at.line, at.column)
  }

  #said({ type, timestamp, agentId }: JsonObject, data: JsonObject, at: RecordPlace): void {
    const role = type === 'user.message' ? 'user' : type === 'assistant.message' && !agentId ? 'assistant' : undefined
    writeMessage(role, data.content, { trace: this.#trace, timestamp: timestampOf(timestamp) }, this.#sink, at)
  }

  #events({ type }: JsonObject, data: JsonObject, at: RecordPlace): readonly ToolEvent[] {
    const id = textOf(data.toolCallId)
    switch (type) {
      case 'assistant.message':
        return objectsOf(data.toolRequests).map((request) => callOf(request, request.name))
      case 'tool.user_requested':
        if (id !== undefined) this.#ofPerson.set(id, data.toolName ?? null)
        return []
      case 'mcp_app.tool_call_complete':
        return [appCall(data)]
      case 'external_tool.requested':
      case 'tool.execution_start':
        return this.#isOfPerson(id, data) ? [] : [callOf(data, data.toolName)]
      case 'permission.completed':
        this.#permission(id, data, at)
        return []
      case 'tool.execution_complete':
        return id === undefined || this.#ofPerson.has(id) ? [] : [this.#completed(id, data)]
      case 'assistant.tool_call_delta':
        return []
      default:
        this.#unknown(data, at)
        return []
    }
  }

  /** An event that this format does not know, and that names a tool that is called. */
  #unknown(data: JsonObject, { line, column }: RecordPlace): boolean {
    const isCall = nonEmptyText(data.toolName) !== undefined && ('toolCallId' in data || 'arguments' in data)
    const detail = 'what looks like a tool call, in an event that copilot does not have'
    if (isCall) this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line, column })
    return isCall
  }

  /** A call of the same id that is of another tool is not the one that the person made. */
  #isOfPerson(id: string | undefined, { toolName }: JsonObject): boolean {
    const tool = id === undefined ? undefined : this.#ofPerson.get(id)
    return tool !== undefined && (tool === null || tool === toolName)
  }

  #permission(id: string | undefined, { result }: JsonObject, at: RecordPlace): void {
    const { kind, feedback } = objectOf(result) ?? {}
    if (id === undefined || !denied.test(stringOf(kind) ?? '')) return
    this.#refused.set(id, { error: nonEmptyText(feedback) ?? stringOf(kind) ?? 'denied', at })
    // Of a log that never says how calls ended, the first are written.
    const [[oldest, { error, at: place }] = ['', { error: '', at }]] = this.#refused
    if (this.#refused.size > maxRefused) this.#denied(oldest, error, place)
  }

  #completed(id: string, data: JsonObject): ToolEvent {
    const refused = this.#refused.get(id)
    this.#refused.delete(id)
    const content = objectOf(data.result)?.content ?? null
    const failed = data.success === false
    const error = failed && (nonEmptyText(objectOf(data.error)?.message) ?? refused?.error ?? noWords)
    const isDenied = failed && (refused !== undefined || denied.test(stringOf(objectOf(data.error)?.code) ?? ''))
    const phase = isDenied ? 'denied' : 'executed'
    return { type: 'result', from: data, result: { id, content: failed ? undefined : content, error, phase } }
  }

  #denied(id: string, error: string, at: RecordPlace): void {
    this.#refused.delete(id)
    const event: ToolEvent = { type: 'result', from: {}, result: { id, error, phase: 'denied' } }
    writeEvent(event, { trace: this.#trace }, this.#sink, at)
  }
}

/** A call that the view of an MCP app made, which one event says whole. */
function appCall(data: JsonObject): ToolEvent {
  const tool = nonEmptyText(data.toolName)
  if (tool === undefined) return { type: 'nameless', from: data }
  const failed = data.success === false && (nonEmptyText(objectOf(data.error)?.message) ?? noWords)
  const call = { tool, args: data.arguments, server: nonEmptyText(data.serverName), content: data.result ?? null }
  const durationMs = typeof data.durationMs === 'number' ? data.durationMs : undefined
  return { type: 'call', from: data, call: { ...call, error: failed, phase: 'executed', durationMs, isSettled: true } }
}

/** Refused calls that may wait for their end. */
const maxRefused = 10_000

function callOf(data: JsonObject, name: JsonValue | undefined): ToolEvent {
  const tool = stringOf(name)
  if (!tool) return { type: 'nameless', from: data }
  const id = textOf(data.toolCallId)
  const call = { id, tool, args: data.arguments, server: nonEmptyText(data.mcpServerName) }
  return { type: 'call', from: data, call: { ...call, ...(id === undefined ? {} : { mergeKey: `call:${id}` }) } }
}
