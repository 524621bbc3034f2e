import { objectOf, objectsOf, stringOf, textOf } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import { unreadCall } from './part-events.js'
import { noWords, type SentOutcome, type ToolEvent } from './tool-event.js'

/** The parts of AI SDK steps, model messages and UI messages (ai-sdk.dev, reference). v4 said `args` and `result` for `input` and `output`. */

export function isMessagePart(part: JsonObject): boolean {
  return /^tool-(call|result|error)$/.test(stringOf(part.type) ?? '') && 'toolCallId' in part
}

export function isUiToolPart(part: JsonObject): boolean {
  const type = stringOf(part.type) ?? ''
  return (
    type === 'tool-invocation' ||
    ((type === 'dynamic-tool' || type.startsWith('tool-')) && 'toolCallId' in part && 'state' in part)
  )
}

/** What a step says, in which nothing else may look like a call but what repeats one. */
export function stepEvents(step: JsonObject): readonly ToolEvent[] {
  const events = readEvents(step)
  const { content: _, toolCalls: _calls, toolResults: _results, response: _messages, ...rest } = step
  const known = new Set(events.flatMap((event) => (event.type === 'call' ? [event.call.id] : [])))
  const lists = [...objectsOf(rest.staticToolCalls), ...objectsOf(rest.dynamicToolCalls)]
  const others = lists.filter((call) => !known.has(textOf(call.toolCallId)))
  return [...events, ...others.map((from): ToolEvent => ({ type: 'unread', from })), ...unreadCall(rest)]
}

/** `content` holds everything in order, failures included; without it the two lists are all there is. */
function readEvents(step: JsonObject): readonly ToolEvent[] {
  const content = objectsOf(step.content)
  if (content.some(isMessagePart)) return content.flatMap((part) => messagePartEvents(part, 'step'))
  const calls = objectsOf(step.toolCalls).flatMap((call) => {
    const [event] = messagePartEvents({ ...call, type: 'tool-call' }, 'step')
    if (event?.type !== 'call' || call.invalid !== true) return event ?? []
    return { ...event, call: { ...event.call, error: call.error || noWords } }
  })
  return [
    ...calls,
    ...objectsOf(step.toolResults).flatMap((result) => messagePartEvents({ ...result, type: 'tool-result' }, 'step')),
  ]
}

/** In messages the output is wrapped, `{type, value}`; in steps it is what the tool returned. */
export function messagePartEvents(part: JsonObject, inside: 'step' | 'message' = 'message'): ToolEvent[] {
  switch (part.type) {
    case 'tool-call':
      return [callEvent(part)]
    case 'tool-result':
      if (part.preliminary === true) return [{ type: 'skip', reason: 'preliminary result' }]
      return [resultEvent(part, inside === 'step' ? { content: part.output ?? part.result ?? null } : unwrap(part))]
    case 'tool-error':
      return [resultEvent(part, { error: part.error || noWords })]
    case 'tool-approval-request':
    case 'tool-approval-response':
      return [{ type: 'skip', reason: 'approval of a call' }]
    default:
      return []
  }
}

/** A call to an unknown tool, or with arguments its schema refuses, is `invalid`: asked for, never run. */
function callEvent(part: JsonObject): ToolEvent {
  const tool = stringOf(part.toolName)
  if (!tool) return { type: 'nameless', from: part }
  const phase = part.invalid === true ? 'requested' : undefined
  return { type: 'call', from: part, call: { id: textOf(part.toolCallId), tool, args: inputOf(part), phase } }
}

function inputOf(part: JsonObject): JsonValue | undefined {
  return part.input ?? part.args ?? part.rawInput ?? part.input
}

function resultEvent(part: JsonObject, outcome: SentOutcome): ToolEvent {
  const id = textOf(part.toolCallId)
  if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
  return { type: 'result', from: part, result: { id, ...outcome } }
}

function unwrap(part: JsonObject): SentOutcome {
  const output = objectOf(part.output)
  const value = output?.value ?? null
  switch (output?.type) {
    case 'error-text':
    case 'error-json':
      return { content: value, error: true }
    case 'execution-denied':
      return { phase: 'denied', error: stringOf(output.reason) || noWords }
    case 'text':
    case 'json':
    case 'content':
      return { content: value }
    default: {
      return { content: part.output ?? part.result ?? null, error: part.isError === true }
    }
  }
}

/** One part of a UI message is call and result together; `state` says how far it came. */
export function uiPartEvents(part: JsonObject): ToolEvent[] {
  if (!isUiToolPart(part)) return []
  const inner = part.type === 'tool-invocation' ? (objectOf(part.toolInvocation) ?? {}) : part
  const tool = stringOf(inner.toolName) ?? stringOf(part.type)?.slice('tool-'.length)
  const state = inner.state
  if (!tool) return [{ type: 'nameless', from: part }]
  if (state === 'input-streaming' || state === 'partial-call')
    return [{ type: 'skip', reason: 'tool call still streaming' }]
  return [
    {
      type: 'call',
      from: part,
      call: { id: textOf(inner.toolCallId), tool, args: inputOf(inner), ...uiOutcome(inner) },
    },
  ]
}

/** A tool invocation of version 4: what later became a part. */
export function invocationEvents(invocation: JsonObject): ToolEvent[] {
  return uiPartEvents({ type: 'tool-invocation', toolInvocation: invocation })
}

function uiOutcome(part: JsonObject): SentOutcome {
  const approval = objectOf(part.approval)
  switch (part.state) {
    case 'output-available':
    case 'result':
      return part.preliminary === true ? {} : { content: part.output ?? part.result ?? null }
    case 'output-error':
      // Input that never became arguments stays `rawInput`: the call was refused before it ran.
      return {
        error: part.errorText || noWords,
        ...(part.input === undefined && part.rawInput !== undefined ? { phase: 'requested' } : {}),
      }
    case 'output-denied':
      return { phase: 'denied', error: stringOf(approval?.reason) || noWords }
    case 'approval-requested':
      return { phase: 'requested' }
    case 'approval-responded':
      return approval?.approved === false ? { phase: 'denied', error: stringOf(approval.reason) || noWords } : {}
    default:
      return {}
  }
}
