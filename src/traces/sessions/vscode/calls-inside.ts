import { isList, isObject, nonEmptyText, objectsOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import { looksLikeCall } from '../../../wire/looks-like-call.js'

/** How the editor ran a tool. */
export function isInvocation({ kind }: JsonObject): boolean {
  return kind === 'toolInvocationSerialized' || kind === 'toolInvocation'
}

/** A subagent's calls are the editor's to know. */
export function agentOf({ subAgentInvocationId, fromSubAgent }: JsonObject): string | undefined {
  return nonEmptyText(subAgentInvocationId) ?? (fromSubAgent === true ? 'subagent' : undefined)
}

/** The calls in a part of a request, in the shape of a request; undefined where there are none. */
export function callsInside(part: JsonValue): JsonObject | undefined {
  const response: JsonObject[] = []
  const toolCalls: JsonObject[] = []
  const waiting: JsonValue[] = [part]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isList(value)) waiting.push(...[...value].reverse())
    if (!isObject(value)) continue
    if (isInvocation(value)) response.push(value)
    else {
      toolCalls.push(...objectsOf(value.toolCalls))
      for (const each of Object.values(value)) if (typeof each === 'object' && each !== null) waiting.push(each)
    }
  }
  if (response.length + toolCalls.length === 0) return undefined
  return { response, result: { metadata: { toolCallRounds: toolCalls.length === 0 ? [] : [{ toolCalls }] } } }
}

export function holdsCall(part: JsonValue): boolean {
  return callsInside(part) !== undefined || looksLikeCall(part)
}

/** Whether there are calls in what should be a list of objects, or in a member of it that is not an object. */
export function holdsMisplacedCall(list: JsonValue | undefined): boolean {
  if (list === undefined) return false
  return isList(list) ? list.some((each) => !isObject(each) && holdsCall(each)) : holdsCall(list)
}
