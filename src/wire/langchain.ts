import { isObject, nonEmptyText, objectsOf } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import type { SentOutcome, ToolEvent } from './tool-event.js'

/** A LangChain message, whatever way it was written. */
export interface LangChainMessage {
  readonly kind: 'ai' | 'tool' | 'human' | 'other'
  readonly fields: JsonObject
}

const kinds: Readonly<Record<string, LangChainMessage['kind']>> = {
  ai: 'ai',
  AIMessage: 'ai',
  AIMessageChunk: 'ai',
  human: 'human',
  HumanMessage: 'human',
  HumanMessageChunk: 'human',
  tool: 'tool',
  ToolMessage: 'tool',
  ToolMessageChunk: 'tool',
}
const otherKinds = /^(human|system|function|chat|developer|remove|generic|\w+Message(Chunk)?)$/

/** Flat (`{type: "ai", …}`), under `data`, or a constructor (`{lc: 1, id: [… "AIMessage"], kwargs}`); absent for anything else. */
export function langChainMessage(value: JsonValue | undefined): LangChainMessage | undefined {
  // AutoGen calls its messages alike, and has a source for each.
  if (!isObject(value) || 'source' in value) return undefined
  if (value.lc !== undefined && Array.isArray(value.id) && isObject(value.kwargs)) {
    return messageOf(nonEmptyText(value.id.at(-1) ?? null), value.kwargs)
  }
  const type = nonEmptyText(value.type)
  return messageOf(type, isObject(value.data) && 'content' in value.data ? value.data : value)
}

function messageOf(type: string | undefined, fields: JsonObject): LangChainMessage | undefined {
  if (type === undefined || !('content' in fields)) return undefined
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : otherKinds.test(type) ? 'other' : undefined
  return kind && { kind, fields }
}

/** Who said a message, in the words of a chat; undefined for programs and tools. */
export function speakerOf({ kind }: LangChainMessage): 'user' | 'assistant' | undefined {
  return kind === 'human' ? 'user' : kind === 'ai' ? 'assistant' : undefined
}

/** What a message says about tools: what an AI message asks for, or what a tool answered. */
export function langChainEvents({ kind, fields }: LangChainMessage): readonly ToolEvent[] {
  if (kind === 'tool') return [answerEvent(fields)]
  return kind === 'ai' ? requestEvents(fields) : none
}

const none: readonly ToolEvent[] = []

/** Also what was asked in a way that could not be read: a policy wants to see those. */
export function requestEvents(fields: JsonObject): readonly ToolEvent[] {
  const valid = objectsOf(fields.tool_calls).map(requestEvent)
  return [
    ...valid,
    ...objectsOf(fields.invalid_tool_calls)
      .map(requestEvent)
      .filter(({ type }) => type === 'call'),
  ]
}

function requestEvent(call: JsonObject): ToolEvent {
  const tool = nonEmptyText(call.name)
  if (tool === undefined) return { type: 'nameless', from: call }
  return { type: 'call', from: call, call: { tool, id: nonEmptyText(call.id), args: call.args } }
}

function answerEvent(fields: JsonObject): ToolEvent {
  const id = nonEmptyText(fields.tool_call_id)
  if (id === undefined) return { type: 'skip', reason: 'tool message without a call id' }
  return { type: 'result', from: fields, result: { id, ...outcomeOfToolMessage(fields) } }
}

export function outcomeOfToolMessage(fields: JsonObject): SentOutcome {
  return { content: fields.content ?? null, error: fields.status === 'error' }
}
