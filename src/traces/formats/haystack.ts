import { ofAnswer } from '../../calls/write-usage.js'
import { nonEmptyText, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import { usageOf } from '../../json/usage.js'
import type { JsonObject } from '../../model/json.js'
import { noWords, type ToolEvent } from '../../wire/tool-event.js'
import { partEvents, type SessionEntry, sessionFormat } from '../sessions/session-format.js'

/** Haystack: `ChatMessage.to_dict()`, one a record, or the `messages` of an agent's result. */
export const haystack = sessionFormat({
  id: 'haystack',
  title: 'Haystack chat messages',
  marks: ['role', 'meta', 'name', 'content', 'messages'],
  recognise(record) {
    const messages = messagesIn(record)
    if (messages.some(({ content }) => objectsOf(content).some(isToolPart))) return 'certain'
    return messages.length > 0 ? 'possible' : 'no'
  },
  open: () => (record) => {
    const messages = messagesIn(record)
    if (messages.length === 0) return undefined
    if (isMessage(record)) return [messageEntry(record)]
    return [{ isNewRun: true, start: { hasMessages: true } }, ...messages.map(messageEntry)]
  },
})

function messagesIn(record: JsonObject): readonly JsonObject[] {
  return isMessage(record) ? [record] : objectsOf(record.messages ?? objectOf(record.agent)?.messages).filter(isMessage)
}

function isMessage(record: JsonObject): boolean {
  return typeof record.role === 'string' && 'meta' in record && 'name' in record && objectsOf(record.content).length > 0
}

function isToolPart(part: JsonObject): boolean {
  return 'tool_name' in (objectOf(part.tool_call) ?? {}) || 'origin' in (objectOf(part.tool_call_result) ?? {})
}

function messageEntry(message: JsonObject): SessionEntry {
  return {
    said: { role: message.role, content: message.content },
    events: partEvents(message.content, (part) => callIn(part) ?? answerIn(part)),
    ...(message.role === 'assistant' && answered(objectOf(message.meta) ?? {})),
  }
}

/** What a generator says of its answer. */
function answered({ usage, model }: JsonObject): Pick<SessionEntry, 'usage' | 'start'> {
  const named = nonEmptyText(model)
  return {
    usage: { of: 'answer', ...ofAnswer(usageOf(usage)) },
    ...(named !== undefined && { start: { meta: { model: named } } }),
  }
}

function callIn(part: JsonObject): ToolEvent | undefined {
  const call = objectOf(part.tool_call)
  if (!call) return undefined
  const tool = stringOf(call.tool_name)
  if (!tool) return { type: 'nameless', from: call }
  return { type: 'call', from: call, call: { id: textOf(call.id), tool, args: call.arguments } }
}

function answerIn(part: JsonObject): ToolEvent | undefined {
  const answer = objectOf(part.tool_call_result)
  if (!answer) return undefined
  const id = textOf(objectOf(answer.origin)?.id)
  if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
  const error = answer.error === true ? (nonEmptyText(answer.result) ?? noWords) : null
  return { type: 'result', from: answer, result: { id, content: answer.result ?? null, error } }
}
