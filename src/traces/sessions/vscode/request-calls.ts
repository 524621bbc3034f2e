import {
  isList,
  isObject,
  nonEmptyText,
  numberOf,
  objectOf,
  objectsOf,
  stringOf,
  textOf,
} from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import { looksLikeCall } from '../../../wire/looks-like-call.js'
import { noWords, type SentOutcome, type ToolEvent } from '../../../wire/tool-event.js'
import { agentOf, holdsMisplacedCall, isInvocation } from './calls-inside.js'
import { argumentsOf } from './invoked-arguments.js'
import { joined } from './joined-calls.js'
import { nodeText } from './node-text.js'
import { nameForModel } from './tool-names.js'

/** One answer of the model within a request: what it said, and what it asked for. */
export interface Round {
  readonly said: JsonValue | undefined
  readonly agent?: string | undefined
  readonly events: readonly ToolEvent[]
}

/**
 * The rounds of a request. What the model asked for and was sent stands in the result's metadata (`toolCallRounds`,
 * `toolCallResults`); how the editor ran it, and whether the person allowed it, among the parts of the response
 * (`toolInvocationSerialized`), in older releases under other ids. What only the editor knows of, such as the calls of a subagent,
 * is a call as well.
 */
export function roundsOf(request: JsonObject): readonly Round[] {
  const metadata = objectOf(objectOf(request.result)?.metadata) ?? {}
  const rounds = objectsOf(metadata.toolCallRounds)
  const asked = rounds.flatMap(({ toolCalls }) => objectsOf(toolCalls))
  const parts = objectsOf(request.response)
  const { byCall, others } = joined(asked, parts.filter(isInvocation))
  const results = objectOf(metadata.toolCallResults) ?? {}
  const ofModel = rounds.map(({ response, toolCalls }) => ({
    said: response,
    events: objectsOf(toolCalls).map((call) => askedCall(call, results, byCall.get(call))),
  }))
  const ofEditor = others.map((part) => ({ said: undefined, agent: agentOf(part), events: [invokedCall(part)] }))
  return rounds.length > 0 ? [...ofModel, ...ofEditor] : withWords(parts, others)
}

/** Parts of a request that look like calls, of a kind that is not known or where no call stands. */
export function unreadParts(request: JsonObject): readonly JsonObject[] {
  const { response, result } = request
  const rounds = objectOf(objectOf(result)?.metadata)?.toolCallRounds
  const isMisplaced = [response, rounds, ...objectsOf(rounds).map(({ toolCalls }) => toolCalls)].some(
    holdsMisplacedCall,
  )
  const strange = objectsOf(response).filter((part) => !isInvocation(part) && (isOfCall(part) || looksLikeCall(part)))
  return isMisplaced ? [request, ...strange] : strange
}

/** What the editor says of its own kinds of calls. */
function isOfCall({ toolId, toolCallId }: JsonObject): boolean {
  return typeof toolId === 'string' && typeof toolCallId === 'string'
}

/** A request without rounds: parts of the response in their order. */
function withWords(parts: readonly JsonObject[], others: readonly JsonObject[]): readonly Round[] {
  const calls = new Set(others)
  return parts.flatMap((part): readonly Round[] => {
    if (calls.has(part)) return [{ said: undefined, agent: agentOf(part), events: [invokedCall(part)] }]
    const said = wordsOf(part)
    return said === undefined ? [] : [{ said, events: [] }]
  })
}

function wordsOf({ kind, value, content }: JsonObject): string | undefined {
  if (kind === undefined) return nonEmptyText(value)
  return kind === 'markdownContent' ? nonEmptyText(objectOf(content)?.value) : undefined
}

function askedCall(call: JsonObject, results: JsonObject, part: JsonObject | undefined): ToolEvent {
  const tool = stringOf(call.name)
  if (!tool) return { type: 'nameless', from: call }
  const id = textOf(call.id)
  const sent = id === undefined || !Object.hasOwn(results, id) ? undefined : objectOf(results[id])
  const content = sent && contentOf(sent)
  const outcome = outcomeOf(content, part)
  return { type: 'call', from: call, call: { id, tool, args: call.arguments, server: serverOf(part), ...outcome } }
}

function invokedCall(part: JsonObject): ToolEvent {
  const tool = stringOf(part.toolId)
  if (!tool) return { type: 'nameless', from: part }
  const details = objectOf(part.resultDetails)
  const output = details?.output
  const content = part.isComplete === true ? (output ?? null) : undefined
  const outcome = outcomeOf(content, part)
  const args = argumentsOf(part)
  return {
    type: 'call',
    from: part,
    call: { id: textOf(part.toolCallId), tool: nameForModel(tool), args, server: serverOf(part), ...outcome },
  }
}

function serverOf(part: JsonObject | undefined): string | undefined {
  const source = objectOf(part?.source)
  return source?.type === 'mcp' ? (nonEmptyText(source.serverLabel) ?? nonEmptyText(source.label)) : undefined
}

/** `ToolConfirmKind` of the editor: 0 is denied, 5 is skipped. Before, it was a boolean. Undefined where nothing is said. */
function isAllowed(confirmed: JsonValue | undefined): boolean | undefined {
  if (isObject(confirmed)) return confirmed.type !== 0 && confirmed.type !== 5
  return typeof confirmed === 'boolean' ? confirmed : undefined
}

/** What Copilot sends the model in the place of a result: of a call that was allowed and ran, it means that it was stopped. */
const refusal = /^(The user|User) (cancelled the tool call|chose to skip|declined)/
const failure = /^ERROR while calling tool/

function outcomeOf(content: JsonValue | undefined, part: JsonObject | undefined): SentOutcome {
  const words = stringOf(content)
  const allowed = isAllowed(part?.isConfirmed)
  const isStopped = refusal.test(words ?? '')
  if (allowed === false) return { content, error: words || 'denied', phase: 'denied' }
  if (isStopped && allowed === undefined) return { content, error: words, phase: 'unclear' }
  const details = objectOf(part?.resultDetails)
  const code = numberOf(objectOf(objectOf(part?.toolSpecificData)?.terminalCommandState)?.exitCode) ?? 0
  if (isStopped || details?.isError === true || failure.test(words ?? '')) return { content, error: words || noWords }
  return { content, error: code !== 0 && `exit code ${code}` }
}

/** What a tool gave back: texts, or trees of a prompt. */
function contentOf({ content }: JsonObject): JsonValue {
  if (!isList(content)) return content ?? null
  const texts = content.map((part) => {
    const { value } = objectOf(part) ?? {}
    return typeof value === 'string' ? value : isObject(value) ? nodeText(value.node) : undefined
  })
  return texts.every((text) => text !== undefined) ? texts.join('\n') : content
}
