import { nonEmptyText, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject } from '../../model/json.js'
import { RecentMap } from '../../wire/recent-map.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import { partEvents, type SessionEntry, sessionFormat } from '../sessions/session-format.js'

/**
 * Sessions of pi and of what is built on it, OpenClaw among them (`~/.pi/agent/sessions/…/*.jsonl`), and the events of
 * `pi --mode json`. Shapes: the page on sessions of pi-coding-agent. Branches that were left stay in the file: their calls ran.
 */
export const pi = sessionFormat({
  id: 'pi',
  title: 'pi and OpenClaw sessions',
  marks: ['parentId', 'message', 'cwd', 'modelId', 'thinkingLevel'],
  recognise(record) {
    const type = stringOf(record.type) ?? ''
    if (type === 'session') return 'id' in record && 'cwd' in record ? 'certain' : 'no'
    if (ownTypes.has(type)) return 'parentId' in record ? 'certain' : 'no'
    if (type.startsWith('tool_execution_') && 'toolCallId' in record) return 'certain'
    if (streamed.has(type)) return 'possible'
    const message = objectOf(record.message)
    if (message === undefined || type !== 'message') return 'no'
    return message.role === 'toolResult' || objectsOf(message.content).some(isCall) ? 'certain' : 'possible'
  },
  open() {
    const lines = new PiLines()
    return (line) => lines.read(line)
  },
})

/** Lines that are about the session and hold no call. */
const ownTypes = new Set([
  ...['model_change', 'thinking_level_change', 'compaction', 'branch_summary', 'custom', 'custom_message', 'label'],
  'session_info',
])

/** Of a stream, the pieces of what `message_end` says whole. */
const pieces = new Set([
  ...['agent_start', 'turn_start', 'message_start', 'message_update', 'tool_execution_update'],
  ...['auto_compaction_start', 'auto_compaction_end', 'auto_retry_start', 'auto_retry_end'],
])

const streamed = new Set([
  ...pieces,
  ...['message_end', 'turn_end', 'agent_end', 'tool_execution_start', 'tool_execution_end'],
])

class PiLines {
  /** What a stream said already, and says again when a tool runs, a turn ends and all is over. */
  readonly #asked = new RecentMap<true>()
  readonly #answered = new RecentMap<true>()
  #hasMessages = false

  read(line: JsonObject): readonly SessionEntry[] | undefined {
    const type = stringOf(line.type) ?? ''
    if (type === 'session') return [sessionStart(line)]
    if (type === 'model_change') return [modelChange(line)]
    if (ownTypes.has(type)) return [{ skip: 'line about the session' }]
    if (pieces.has(type)) return [{ skip: 'piece of a message' }]
    if (type === 'tool_execution_start') return [{ events: [this.#started(line)] }]
    if (type === 'tool_execution_end') return [{ events: [this.#ended(line)] }]
    if (type === 'turn_end') return this.#whole([objectOf(line.message) ?? {}, ...objectsOf(line.toolResults)])
    if (type === 'agent_end') return this.#whole(objectsOf(line.messages))
    const message = objectOf(line.message)
    if (message === undefined) return undefined
    if (type === 'message') return [messageEntry(line, message)]
    return type === 'message_end' ? [this.#message(message)] : undefined
  }

  /** Of a stream that was cut down to its ends, these hold the messages. */
  #whole(messages: readonly JsonObject[]): readonly SessionEntry[] {
    if (this.#hasMessages) return [{ skip: 'messages that were said before' }]
    return messages.map((message) => this.#message(message))
  }

  #message(message: JsonObject): SessionEntry {
    this.#hasMessages = true
    const id = textOf(message.toolCallId)
    if (message.role === 'toolResult' && id !== undefined) {
      if (this.#answered.has(id)) return { skip: 'result that was said before' }
      this.#answered.set(id, true)
    }
    for (const part of objectsOf(message.content)) {
      const called = part.type === 'toolCall' ? textOf(part.id) : undefined
      if (called !== undefined) this.#asked.set(called, true)
    }
    return messageEntry({}, message)
  }

  #started(line: JsonObject): ToolEvent {
    const id = textOf(line.toolCallId)
    if (id !== undefined && this.#asked.has(id)) return { type: 'skip', reason: 'start of a call that was said before' }
    if (id !== undefined) this.#asked.set(id, true)
    return callOf(
      { type: 'toolCall', id: line.toolCallId ?? null, name: line.toolName ?? null, arguments: line.args ?? null },
      line,
    )
  }

  #ended(line: JsonObject): ToolEvent {
    const id = textOf(line.toolCallId)
    if (id !== undefined) this.#answered.set(id, true)
    return resultOf({ ...line, content: objectOf(line.result)?.content ?? line.result ?? null }, line)
  }
}

function sessionStart(line: JsonObject): SessionEntry {
  return { trace: nonEmptyText(line.id), start: { hasMessages: true, meta: { agent: 'pi' } } }
}

function modelChange({ modelId, provider }: JsonObject): SessionEntry {
  const [model, by] = [nonEmptyText(modelId), nonEmptyText(provider)]
  return { start: { meta: { ...(model && { model }), ...(by && { model_provider: by }) } } }
}

function messageEntry(line: JsonObject, message: JsonObject): SessionEntry {
  const timestamp = line.timestamp ?? message.timestamp
  const id = nonEmptyText(line.id)
  return {
    timestamp,
    turn: message.role === 'assistant' ? id : undefined,
    said: { role: message.role, content: message.content },
    events: message.role === 'toolResult' ? [resultOf(message)] : partEvents(message.content, partEvent),
    ...(message.role === 'assistant' && { usage: usageOf(message, id) }),
    ...(message.role === 'bashExecution' && { skip: 'command that the person ran' }),
    ...(id !== undefined && { copy: { id, content: message } }),
  }
}

function isCall(part: JsonObject): boolean {
  return part.type === 'toolCall' && 'arguments' in part
}

function usageOf({ usage }: JsonObject, id: string | undefined): SessionEntry['usage'] {
  const { input, output, cacheRead, cacheWrite, totalTokens, cost } = objectOf(usage) ?? {}
  const used = usageFrom({
    input: [input, cacheRead, cacheWrite],
    output: [output],
    cached: cacheRead,
    total: totalTokens,
    costUsd: objectOf(cost)?.total,
    turns: 1,
  })
  return { of: 'answer', ...(id !== undefined && { id }), ...used }
}

function partEvent(part: JsonObject): ToolEvent | undefined {
  return part.type === 'toolCall' ? callOf(part) : undefined
}

function callOf(part: JsonObject, from: JsonObject = part): ToolEvent {
  const tool = stringOf(part.name)
  if (!tool) return { type: 'nameless', from }
  return { type: 'call', from, call: { id: textOf(part.id), tool, args: part.arguments } }
}

function resultOf(message: JsonObject, from: JsonObject = message): ToolEvent {
  const id = textOf(message.toolCallId)
  if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
  const content = message.content ?? null
  return { type: 'result', from, result: { id, content, error: message.isError === true } }
}
