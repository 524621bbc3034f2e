import { ofAnswer } from '../../calls/write-usage.js'
import { nonEmptyText, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import { usageFrom, usageOf } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { looksLikeCall } from '../../wire/looks-like-call.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import { type SessionEntry, sessionFormat } from '../sessions/session-format.js'

/**
 * Chat histories of Semantic Kernel: `ChatHistory.serialize()` of Python (`content_type`), and of .NET as `JsonSerializer` writes
 * them (`$type`), a list, an object that holds it, or a message a record.
 */
export const semanticKernel = sessionFormat({
  id: 'semantic-kernel',
  title: 'Semantic Kernel chat histories',
  marks: ['content_type', 'messages', 'items', 'Role', 'Items', '$type'],
  recognise: (record) => (messagesIn(record).length > 0 ? 'certain' : 'no'),
  open: () => read,
})

function messagesIn(record: JsonObject): readonly JsonObject[] {
  if (isMessage(record)) return [record]
  return objectsOf(record.messages ?? record.Messages).filter(isMessage)
}

function isMessage(record: JsonObject): boolean {
  if (record.content_type === 'message') return Array.isArray(record.items)
  const isRole = typeof objectOf(record.Role)?.Label === 'string'
  return isRole && objectsOf(record.Items).some(({ $type }) => typeof $type === 'string')
}

function read(record: JsonObject): readonly SessionEntry[] | undefined {
  if (isMessage(record)) return [messageEntry(record)]
  const messages = messagesIn(record)
  if (messages.length === 0) return undefined
  return [
    { isNewRun: true, start: { hasMessages: true } },
    ...objectsOf(record.messages ?? record.Messages).map(messageEntry),
  ]
}

function messageEntry(message: JsonObject): SessionEntry {
  const items = objectsOf(message.items ?? message.Items)
  const role = stringOf(message.role) ?? stringOf(objectOf(message.Role)?.Label)?.toLowerCase()
  const texts = items.flatMap((item) => stringOf(item.text ?? item.Text) ?? [])
  return {
    said: { role, content: texts },
    agent: nonEmptyText(message.name ?? message.AuthorName),
    events: items.flatMap(itemEvents),
    ...(role === 'assistant' && answered(message)),
  }
}

/** What the service said of an answer: as it came in Python, as its SDK has it in .NET. */
function answered(message: JsonObject): Pick<SessionEntry, 'usage' | 'start'> {
  const metadata = objectOf(message.metadata ?? message.Metadata) ?? {}
  const used = objectOf(metadata.Usage) ?? {}
  const { InputTokenCount: sent, OutputTokenCount: said, TotalTokenCount: total, InputTokenDetails: details } = used
  const dotnet = usageFrom({ input: [sent], output: [said], total, cached: objectOf(details)?.CachedTokenCount })
  const usage = ofAnswer(usageOf(metadata.usage) ?? dotnet)
  const model = nonEmptyText(message.ai_model_id ?? message.ModelId)
  return {
    usage: { of: 'answer', id: nonEmptyText(metadata.id ?? metadata.Id), ...usage },
    ...(model !== undefined && { start: { meta: { model } } }),
  }
}

function itemEvents(item: JsonObject): readonly ToolEvent[] {
  const type = stringOf(item.content_type ?? item.$type)
  if (type === 'function_call' || type === 'FunctionCallContent') return [callOf(item)]
  if (type === 'function_result' || type === 'FunctionResultContent') return [resultOf(item)]
  return 'function_name' in item || 'FunctionName' in item || looksLikeCall(item)
    ? [{ type: 'unread', from: item }]
    : []
}

function callOf(item: JsonObject): ToolEvent {
  const tool = nameOf(item)
  if (tool === undefined) return { type: 'nameless', from: item }
  return {
    type: 'call',
    from: item,
    call: { id: textOf(item.id ?? item.Id), tool, args: item.arguments ?? item.Arguments },
  }
}

/** `plugin-function`, as the model has it. */
function nameOf(item: JsonObject): string | undefined {
  const plugin = nonEmptyText(item.plugin_name ?? item.PluginName)
  const name = nonEmptyText(item.function_name ?? item.FunctionName)
  return nonEmptyText(item.name) ?? (plugin === undefined || name === undefined ? name : `${plugin}-${name}`)
}

function resultOf(item: JsonObject): ToolEvent {
  const id = textOf(item.id ?? item.CallId ?? item.Id)
  if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
  const content: JsonValue = item.result ?? item.Result ?? null
  return { type: 'result', from: item, result: { id, content } }
}
