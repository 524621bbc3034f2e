import { contentOf } from '../../calls/content.js'
import { isList, isObject, nonEmptyText, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { noWords, type SentOutcome, type ToolEvent } from '../../wire/tool-event.js'
import { partEvents, type SessionEntry, sessionFormat } from '../sessions/session-format.js'

/**
 * goose: what `goose session export --format json` writes (and `goose run --output-format json`), session files of releases before
 * the database (`~/.local/share/goose/sessions/*.jsonl`), and `--output-format stream-json`.
 */
export const goose = sessionFormat({
  id: 'goose',
  title: 'goose sessions',
  marks: ['working_dir', 'conversation', 'created', 'message_count'],
  recognise(record) {
    const messages = messagesIn(record)
    if (messages.some(isToolMessage)) return 'certain'
    if (isHead(record)) return 'certain'
    return messages.length > 0 && messages.every(isMessage) ? 'possible' : 'no'
  },
  open: () => read,
})

const callParts = new Set<JsonValue | undefined>(['toolRequest', 'frontendToolRequest'])

/** The first line of a session file, or a whole session. */
function isHead(record: JsonObject): boolean {
  return typeof record.working_dir === 'string' && ('message_count' in record || isList(record.conversation))
}

function isMessage({ role, created, content }: JsonObject): boolean {
  return (role === 'user' || role === 'assistant') && created !== undefined && isList(content)
}

function isToolMessage({ content }: JsonObject): boolean {
  return objectsOf(content).some(({ type, toolCall, toolResult }) =>
    callParts.has(type) ? isObject(toolCall) : type === 'toolResponse' && isObject(toolResult),
  )
}

function messagesIn(record: JsonObject): readonly JsonObject[] {
  if (isList(record.conversation)) return objectsOf(record.conversation)
  if (isList(record.messages)) return objectsOf(record.messages)
  return isObject(record.message) ? [record.message] : [record]
}

function read(record: JsonObject): readonly SessionEntry[] | undefined {
  if (record.type === 'complete') return [{ usage: usedIn(record), skip: 'line about the session' }]
  if (record.type === 'notification' || record.type === 'error') return [{ skip: 'line about the session' }]
  const messages = messagesIn(record).filter((message) => isList(message.content))
  const isKnown = isHead(record) || isList(record.messages) || messages.length > 0
  if (!isKnown) return undefined
  return [...(isHead(record) || isList(record.messages) ? [headOf(record)] : []), ...messages.map(messageEntry)]
}

function headOf(head: JsonObject): SessionEntry {
  const { id, session_id: session, model_config: config } = head
  const model = nonEmptyText(objectOf(config)?.model_name)
  const meta = { agent: 'goose', ...(model !== undefined && { model }) }
  return { trace: nonEmptyText(id) ?? nonEmptyText(session), start: { hasMessages: true, meta }, usage: usedIn(head) }
}

/** Of a session, where it was compacted, what was used in all. */
function usedIn(record: JsonObject): SessionEntry['usage'] {
  const of = (name: string) => record[`accumulated_${name}`] ?? record[name]
  const tokens = { input: [of('input_tokens')], output: [of('output_tokens')], total: of('total_tokens') }
  return { of: 'run', ...usageFrom({ ...tokens, costUsd: of('cost') }) }
}

function messageEntry(message: JsonObject): SessionEntry {
  const { role, content, created, id, metadata } = message
  // What only the agent sees (summaries), a person did not say.
  const isHidden = objectOf(metadata)?.userVisible === false
  return {
    timestamp: created,
    turn: role === 'assistant' ? nonEmptyText(id) : undefined,
    said: isHidden ? undefined : { role, content },
    events: partEvents(content, partEvent),
  }
}

function partEvent(part: JsonObject): ToolEvent | undefined {
  if (callParts.has(part.type)) return callOf(part)
  if (part.type === 'toolResponse') return resultOf(part)
  // Asking for a person's leave repeats the call.
  return part.type === 'toolConfirmationRequest' || part.type === 'actionRequired'
    ? { type: 'skip', reason: 'question about a call' }
    : undefined
}

function callOf(part: JsonObject): ToolEvent {
  const asked = objectOf(part.toolCall) ?? {}
  const { name, arguments: args } = objectOf(asked.value) ?? objectOf(asked.Ok) ?? asked
  const tool = stringOf(name)
  // What the model asked for and goose could not make sense of has an error in the place of a name.
  if (!tool) return { type: 'nameless', from: part }
  return { type: 'call', from: part, call: { id: textOf(part.id), tool, args: args ?? null } }
}

function resultOf(part: JsonObject): ToolEvent {
  const id = textOf(part.id)
  if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
  return { type: 'result', from: part, result: { id, ...outcomeOf(objectOf(part.toolResult) ?? {}, part) } }
}

/** What goose answers in the place of a call that was not allowed. */
const refusal = /^(The user has declined to run this tool|This tool call was (denied|blocked)|Approval was denied)/

function outcomeOf(result: JsonObject, part: JsonObject): SentOutcome {
  const value = result.value ?? result.Ok ?? null
  const held = objectOf(value)
  const content = held ? (held.structuredContent ?? held.content ?? null) : value
  const words = nonEmptyText(contentOf(held ? held.content : value))
  // What the value itself holds, a server may have written.
  const reasons = [part.metadata, part._meta].map((each) => objectOf(each)?.['goose.denial_reason'])
  if (reasons.some((reason) => reason !== undefined)) return { content, error: words ?? noWords, phase: 'denied' }
  const saysRefused = objectOf(held?._meta)?.['goose.denial_reason'] !== undefined || refusal.test(words ?? '')
  if (saysRefused) return { content, error: words ?? noWords, phase: 'unclear' }
  if (result.status === 'error' || 'Err' in result)
    return { content: null, error: result.error ?? result.Err ?? noWords }
  return { content, error: held?.isError === true && (words ?? noWords) }
}
