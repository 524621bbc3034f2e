import { isObject, nonEmptyText, numberOf, objectOf, stringOf, textOf } from '../../json/json-fields.js'
import { usageFrom, usageOf } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { anthropicEvents } from '../../wire/anthropic.js'
import { noWords, type SentOutcome, type ToolEvent } from '../../wire/tool-event.js'
import { partEvents, type SessionEntry, sessionFormat } from '../sessions/session-format.js'
import { withoutReminders } from '../sessions/without-reminders.js'

/** Sessions of Factory's Droid (`~/.factory/sessions/…/*.jsonl`: Anthropic messages in envelopes) and `droid exec --output-format stream-json`. */
export const droid = sessionFormat({
  id: 'droid',
  title: 'Factory Droid sessions and stream-json',
  marks: ['toolName', 'toolCallId', 'toolId', 'parameters', 'session_id'],
  recognise(record) {
    if (record.type === 'session_start') return 'id' in record && 'cwd' in record ? 'certain' : 'no'
    if (isStreamed(record)) return 'certain'
    const message = objectOf(record.message)
    if (record.type !== 'message' || message === undefined) return 'no'
    return anthropicEvents(message.content).length > 0 ? 'certain' : 'possible'
  },
  open: () => read,
})

/** A line of the stream that no other agent writes. */
function isStreamed(line: JsonObject): boolean {
  if (line.type === 'system') return line.subtype === 'init' && 'reasoning_effort' in line
  if (line.type === 'completion') return 'finalText' in line
  if (line.type === 'tool_call') return 'toolName' in line && 'parameters' in line
  return line.type === 'tool_result' && 'value' in line && ('toolCallId' in line || 'toolId' in line)
}

const aboutSession = new Set<JsonValue | undefined>([
  ...['todo_state', 'compaction_state', 'session_end', 'error', 'reasoning'],
])

function read(line: JsonObject): readonly SessionEntry[] | undefined {
  const { type, timestamp } = line
  const trace = nonEmptyText(line.session_id) ?? nonEmptyText(line.sessionId)
  const known = { trace, timestamp }
  if (type === 'session_start')
    return [{ trace: nonEmptyText(line.id), start: { hasMessages: true, meta: { agent: 'droid' } } }]
  if (type === 'system') return [{ trace, start: { hasMessages: true, meta: metaOf(line) } }]
  if (type === 'tool_call') return [{ ...known, events: [callOf(line)] }]
  if (type === 'tool_result') return [{ ...known, events: [resultOf(line)] }]
  if (type === 'message') {
    if (isObject(line.message)) return [stored(line, line.message)]
    return [{ ...known, said: { role: line.role, content: withoutReminders(line.text) } }]
  }
  if (type === 'completion') return [{ ...known, usage: usedIn(line), skip: 'line about the session' }]
  return aboutSession.has(type) ? [{ trace, skip: 'line about the session' }] : undefined
}

function metaOf({ model }: JsonObject): { readonly [name: string]: string } {
  const name = nonEmptyText(model)
  return { agent: 'droid', entry_point: 'stream-json', ...(name !== undefined && { model: name }) }
}

function usedIn({ usage, numTurns, durationMs }: JsonObject): SessionEntry['usage'] {
  return { of: 'run', ...usageOf(usage), ...usageFrom({ turns: numTurns, durationMs }) }
}

function stored(line: JsonObject, message: JsonObject): SessionEntry {
  return {
    timestamp: line.timestamp,
    turn: message.role === 'assistant' ? nonEmptyText(line.id) : undefined,
    said: { role: message.role, content: withoutReminders(message.content) },
    events: partEvents(message.content, (part) => anthropicEvents([part]).map(withRefusal)[0]),
  }
}

/** What the stream calls a call was its `toolCallId`, and later its `id`. */
function idOf(line: JsonObject): string | undefined {
  return textOf(line.toolCallId) ?? textOf(line.id)
}

function callOf(line: JsonObject): ToolEvent {
  const tool = stringOf(line.toolName)
  if (!tool) return { type: 'nameless', from: line }
  return { type: 'call', from: line, call: { id: idOf(line), tool, args: line.parameters } }
}

function resultOf(line: JsonObject): ToolEvent {
  const id = idOf(line)
  if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
  return withRefusal({ type: 'result', from: line, result: { id, ...outcomeOf(line) } })
}

function outcomeOf(line: JsonObject): SentOutcome {
  const content = line.value ?? null
  const code = numberOf(objectOf(line.value)?.exitCode) ?? 0
  if (line.isError === true) return { content, error: line.error || stringOf(line.value) || noWords }
  return { content, error: line.error || (code !== 0 && `exit code ${code}`) }
}

/** The sentences with which Droid answers a call that a person or its autonomy level refused. */
const refusal = /^(Error: )?Tool (execution|call) (was )?(rejected|denied|cancelled by)\b/i

function withRefusal(event: ToolEvent): ToolEvent {
  if (event.type !== 'result') return event
  const { error, content } = event.result
  const words = stringOf(error) ?? (error === true ? stringOf(content) : undefined)
  return words !== undefined && refusal.test(words)
    ? { ...event, result: { ...event.result, phase: 'unclear' } }
    : event
}
