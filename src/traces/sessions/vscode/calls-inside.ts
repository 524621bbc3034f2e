import { isList, isObject, objectsOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'

/** How the editor ran a tool. */
export function isInvocation({ kind }: JsonObject): boolean {
  return kind === 'toolInvocationSerialized' || kind === 'toolInvocation'
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
