import { ofAnswer } from '../../calls/write-usage.js'
import { isList, nonEmptyText, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import { usageOf } from '../../json/usage.js'
import type { JsonObject } from '../../model/json.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import { type SessionEntry, sessionFormat } from '../sessions/session-format.js'

/**
 * AutoGen 0.4 and later: messages and events of a run, one a record or in a `TaskResult`, and saved states of agents and teams.
 * Shapes: `autogen_agentchat.messages`, `autogen_core.models`.
 */
export const autogen = sessionFormat({
  id: 'autogen',
  title: 'AutoGen messages, task results and states',
  marks: ['source', 'models_usage', 'messages', 'stop_reason', 'llm_context', 'agent_states', 'type'],
  recognise: (record) => (isMessage(record) || listsIn(record).length > 0 ? 'certain' : 'no'),
  open: () => read,
})

const types =
  /^(?:(?:Text|MultiModal|Stop|Handoff|ToolCallSummary|Structured|User|Assistant|FunctionExecutionResult)Message|(?:ToolCallRequest|ToolCallExecution|CodeGeneration|CodeExecution|MemoryQuery|UserInputRequested|ModelClientStreamingChunk|Thought|SelectSpeaker|Selector)Event)(?:\[.*\])?$/

/** Messages of agents have a source, and those of the results of functions none. */
function isMessage(record: JsonObject): boolean {
  const type = stringOf(record.type) ?? ''
  if (!types.test(type)) return false
  return 'source' in record || type === 'FunctionExecutionResultMessage'
}

/** The conversations that a record holds: of a run, of an agent's model, and of each agent of a team. */
function listsIn(record: JsonObject): readonly Conversation[] {
  const context = objectOf(record.llm_context)?.messages
  for (const messages of [record.messages, context, record.message_thread]) {
    if (objectsOf(messages).some(isMessage)) return [{ messages: objectsOf(messages) }]
  }
  const inner = objectOf(record.agent_state)
  if (inner) return listsIn(inner)
  return Object.entries(objectOf(record.agent_states) ?? {}).flatMap(([name, state]) =>
    listsIn(objectOf(state) ?? {}).map(({ messages }) => ({ name, messages })),
  )
}

interface Conversation {
  readonly name?: string
  readonly messages: readonly JsonObject[]
}

/** The thread of a team repeats what its agents' own conversations hold. */
function read(record: JsonObject): readonly SessionEntry[] | undefined {
  if (isMessage(record)) return [messageEntry(record)]
  const lists = listsIn(record)
  const agents = lists.filter(({ messages }) => messages.some(({ type }) => type === 'AssistantMessage'))
  const chosen = agents.length > 0 ? agents : lists
  if (chosen.length === 0) return undefined
  const start = { hasMessages: true, meta: { agent: 'autogen' } }
  return chosen.flatMap(({ name, messages }): readonly SessionEntry[] => [
    { isNewRun: true, start },
    ...messages.map((message) => ({ ...messageEntry(message), ...(name !== undefined && { agent: name }) })),
  ])
}

function messageEntry(message: JsonObject): SessionEntry {
  const source = nonEmptyText(message.source)
  const isSpoken = /^(?:Text|MultiModal|Stop|User|Assistant)Message$/.test(stringOf(message.type) ?? '')
  const role = source === 'user' ? 'user' : 'assistant'
  return {
    timestamp: message.created_at,
    agent: source === 'user' ? undefined : source,
    turn: nonEmptyText(message.id),
    ...(isSpoken && { said: { role, content: textParts(message.content) } }),
    events: eventsOf(message),
    usage: usedFor(message),
  }
}

/** What an agent asked its model for says what that used, and nothing else does. */
function usedFor({ id, models_usage: used }: JsonObject): SessionEntry['usage'] {
  const usage = usageOf(used)
  return usage && { of: 'answer', id: nonEmptyText(id), ...ofAnswer(usage) }
}

/** All parts of a message that asks for tools, or answers, are about that. */
const ofTools = /^(?:ToolCallRequestEvent|ToolCallExecutionEvent|AssistantMessage|FunctionExecutionResultMessage)$/

function eventsOf(message: JsonObject): readonly ToolEvent[] {
  if (message.type === 'CodeExecutionEvent') return [codeRun(message)]
  if (!ofTools.test(stringOf(message.type) ?? '')) return []
  return objectsOf(message.content).map((part) => partEvent(part) ?? { type: 'unread', from: part })
}

function textParts(content: JsonObject[string] | undefined): JsonObject[string] | undefined {
  return isList(content) ? content.filter((part) => typeof part === 'string') : content
}

function partEvent(part: JsonObject): ToolEvent | undefined {
  if ('call_id' in part) {
    const id = textOf(part.call_id)
    if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
    return { type: 'result', from: part, result: { id, content: part.content ?? null, error: part.is_error === true } }
  }
  if (!('arguments' in part)) return undefined
  const tool = stringOf(part.name)
  if (!tool) return { type: 'nameless', from: part }
  return { type: 'call', from: part, call: { id: textOf(part.id), tool, args: part.arguments } }
}

/** What an agent ran that executes code: the code stands in the message before. */
function codeRun(message: JsonObject): ToolEvent {
  const { output = null, exit_code: code = 0 } = objectOf(message.result) ?? {}
  const error = code === 0 ? undefined : (nonEmptyText(output) ?? `exit code ${textOf(code) ?? ''}`)
  return { type: 'call', from: message, call: { tool: 'code_executor', content: output, error } }
}
