import { canonicalJson } from '../../../canonical/canonical-json.js'
import { isObject, objectOf, objectsOf, textOf } from '../../../json/json-fields.js'
import { parseJsonText } from '../../../json/json-text.js'
import type { JsonObject } from '../../../model/json.js'
import { isInvocation } from './calls-inside.js'
import { argumentsOf } from './invoked-arguments.js'

/** What the calls of a request are known by. One without an id is like no other. */
export function callKeys(request: JsonObject): readonly string[] {
  const calls = [...askedIn(request), ...invocationsIn(request)]
  return calls.flatMap((call) => keysOf(request, call))
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
    const [key, ofKind = '', withArguments] = keysOf(request, call)
    if (key === undefined) return true
    const isOther = hasRunWith(call) && withArguments !== undefined && known.has(ofKind) && !known.has(withArguments)
    const isNew = isOther || !known.has(key)
    for (const each of keysOf(request, call)) known.add(each)
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

/** The call; the call as the model's or as the editor's; that with its arguments, where it has some. */
function keysOf({ requestId }: JsonObject, call: JsonObject): readonly string[] {
  const id = textOf(call.id ?? call.toolCallId)
  if (id === undefined) return []
  const named = [requestId ?? null, id, call.name ?? call.toolId ?? null]
  const kind = isInvocation(call) ? 'ran' : 'asked'
  const args = writtenArguments(call)
  const keys = [named, [...named, kind], ...(args === undefined ? [] : [[...named, kind, args]])]
  return keys.map((key) => JSON.stringify(key))
}

function writtenArguments(call: JsonObject): string | undefined {
  const args = isInvocation(call) ? argumentsOf(call) : call.arguments
  return args === undefined || args === null ? undefined : canonicalJson(parseJsonText(args))
}

/** Whether its arguments were all there: an invocation grows until it is complete, and what the model asks for until it is JSON. */
function hasRunWith(call: JsonObject): boolean {
  if (isInvocation(call)) return call.isComplete === true
  const args = parseJsonText(call.arguments ?? null)
  return isObject(args) && Object.keys(args).length > 0
}
