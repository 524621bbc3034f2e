import { contentOf } from '../../calls/content.js'
import { failureOf } from '../../calls/failure.js'
import { isObject, nonEmptyText, objectsOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RequestedCall } from '../spans/span-note.js'

/** A LangChain message, whatever way it was written. */
export interface LangChainMessage {
  readonly kind: 'ai' | 'tool' | 'other'
  readonly fields: JsonObject
}

const kinds: Readonly<Record<string, LangChainMessage['kind']>> = {
  ai: 'ai',
  AIMessage: 'ai',
  AIMessageChunk: 'ai',
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

/** What an AI message asks for, also what it asked in a way that could not be read: a policy wants to see those. */
export function requestsOfMessage(message: LangChainMessage): readonly RequestedCall[] {
  if (message.kind !== 'ai') return []
  const requests: RequestedCall[] = []
  for (const call of [...objectsOf(message.fields.tool_calls), ...objectsOf(message.fields.invalid_tool_calls)]) {
    const tool = nonEmptyText(call.name)
    if (tool !== undefined) requests.push({ tool, id: nonEmptyText(call.id), written: call.args })
  }
  return requests
}

/** Calls of an AI message that do not say of which tool. */
export function namelessRequests(message: LangChainMessage): number {
  return objectsOf(message.fields.tool_calls).filter((call) => nonEmptyText(call.name) === undefined).length
}

export interface ToolMessageOutcome {
  readonly id: string | undefined
  /** As the model saw it: text stays text. */
  readonly result: JsonValue
  readonly error: string | undefined
}

export function outcomeOfToolMessage({ fields }: LangChainMessage): ToolMessageOutcome {
  const content = fields.content ?? null
  return {
    id: nonEmptyText(fields.tool_call_id),
    result: contentOf(content),
    error: failureOf(fields.status === 'error', content),
  }
}
