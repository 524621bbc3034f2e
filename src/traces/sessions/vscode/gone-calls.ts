import { objectOf, objectsOf, textOf } from '../../../json/json-fields.js'
import type { JsonObject } from '../../../model/json.js'
import { isInvocation } from './calls-inside.js'

/** What the calls of a request are known by. One without an id is like no other. */
export function callKeys(request: JsonObject): readonly string[] {
  const calls = [...askedIn(request), ...invocationsIn(request)]
  return calls.flatMap((call) => keyOf(request, call) ?? [])
}

/** The request with calls of its that are not known, out of parts that it no longer has. */
export function withGone(request: JsonObject, parts: readonly JsonObject[], known: Set<string>): JsonObject {
  const rest = parts.flatMap((part): readonly JsonObject[] => {
    const calls = withoutCalls({ ...part, requestId: request.requestId ?? null }, known)
    return calls ? [calls] : []
  })
  if (rest.length === 0) return request
  const metadata = metadataOf(request)
  const toolCalls = rest.flatMap(askedIn)
  const toolCallRounds = [...(toolCalls.length === 0 ? [] : [{ toolCalls }]), ...objectsOf(metadata.toolCallRounds)]
  const response = [...rest.flatMap(invocationsIn), ...objectsOf(request.response)]
  return { ...request, response, result: { ...objectOf(request.result), metadata: { ...metadata, toolCallRounds } } }
}

/** What a session no longer has, with only those of its calls that are not known; undefined if there are none. */
export function withoutCalls(request: JsonObject, known: Set<string>): JsonObject | undefined {
  const isNews = (call: JsonObject) => {
    const key = keyOf(request, call)
    if (key === undefined) return true
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  }
  const toolCalls = askedIn(request).filter(isNews)
  const response = invocationsIn(request).filter(isNews)
  if (toolCalls.length + response.length === 0) return undefined
  const metadata = { ...metadataOf(request), toolCallRounds: toolCalls.length === 0 ? [] : [{ toolCalls }] }
  return { ...request, message: null, response, result: { metadata } }
}

function metadataOf({ result }: JsonObject): JsonObject {
  return objectOf(objectOf(result)?.metadata) ?? {}
}

function askedIn(request: JsonObject): readonly JsonObject[] {
  return objectsOf(metadataOf(request).toolCallRounds).flatMap(({ toolCalls }) => objectsOf(toolCalls))
}

function invocationsIn({ response }: JsonObject): readonly JsonObject[] {
  return objectsOf(response).filter(isInvocation)
}

function keyOf({ requestId }: JsonObject, { id, name, toolCallId, toolId }: JsonObject): string | undefined {
  const call = textOf(id ?? toolCallId)
  return call === undefined ? undefined : JSON.stringify([requestId ?? null, call, name ?? toolId ?? null])
}
