import { nonEmptyText, objectOf, objectsOf, stringOf, textOf } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import { noWords, type SentCall, type SentOutcome, type ToolEvent } from './tool-event.js'

/**
 * What one item of the OpenAI Responses API says about tools (platform.openai.com, "Responses"). The Agents SDK's history
 * holds the same items with `callId` for `call_id`. Hosted tools are named by their item type without `_call`.
 */
export function openaiItemEvents(item: JsonObject): readonly ToolEvent[] {
  const type = stringOf(item.type) ?? ''
  if (type === 'function_call') return [call(item, item.name, { args: item.arguments })]
  if (type === 'hosted_tool_call') return [call(item, withoutSuffix(stringOf(item.name)), { args: item.arguments })]
  if (type === 'custom_tool_call') return [call(item, item.name, { text: item.input })]
  if (type === 'mcp_call') return [mcpCall(item)]
  if (type === 'mcp_approval_request') return [approvalRequest(item)]
  if (type === 'mcp_approval_response') return [approvalResponse(item)]
  if (type === 'function_call_result' || type.endsWith('_call_output')) return [result(item)]
  if (!type.endsWith('_call')) return none
  // A kind that has a name of its own, besides that of its type, is not known to be a hosted tool.
  return !isOpenaiItem(item) && nonEmptyText(item.name) ? [{ type: 'unread', from: item }] : [hostedCall(item, type)]
}

const none: readonly ToolEvent[] = []

/** Item types that only this API and its SDKs write. */
export function isOpenaiItem(item: JsonObject): boolean {
  const type = stringOf(item.type) ?? ''
  return /^(function|custom_tool|mcp|hosted_tool|shell|local_shell|apply_patch|computer|web_search|file_search|code_interpreter|image_generation|tool_search)_call(_output|_result)?$|^mcp_(approval_re|list_tools)/.test(
    type,
  )
}

function call(item: JsonObject, name: JsonValue | undefined, more: Omit<SentCall, 'tool'>): ToolEvent {
  const tool = stringOf(name)
  if (!tool) return { type: 'nameless', from: item }
  return { type: 'call', from: item, call: { id: callId(item), tool, ...inlineOutcome(item), ...more } }
}

/** Call and result in one item, known by the id of the request that was approved; `null` output and error mean that the server has not answered. */
function mcpCall(item: JsonObject): ToolEvent {
  const approval = textOf(item.approval_request_id)
  const isAnswered = hasText(item.output) || hasText(item.error) || item.status === 'failed'
  return call(item, item.name, {
    ...(approval === undefined ? {} : { id: approval, mergeKey: approvalKey(approval) }),
    args: item.arguments,
    server: serverOf(item),
    phase: isAnswered ? 'executed' : undefined,
    isSettled: true,
  })
}

function hasText(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null
}

/** A request that waits for a person is a call the model asked for; the `mcp_call` that follows consent is the same call. */
function approvalRequest(item: JsonObject): ToolEvent {
  const id = callId(item)
  const mergeKey = id === undefined ? undefined : approvalKey(id)
  return call(item, item.name, {
    args: item.arguments,
    server: serverOf(item),
    phase: 'requested',
    mergeKey,
  })
}

function serverOf(item: JsonObject): string | undefined {
  return nonEmptyText(item.server_label)
}

function approvalResponse(item: JsonObject): ToolEvent {
  const id = textOf(item.approval_request_id)
  if (item.approve !== false || id === undefined) return { type: 'skip', reason: 'approval of a call' }
  return { type: 'result', from: item, result: { id, phase: 'denied', error: stringOf(item.reason) || 'not approved' } }
}

function approvalKey(id: string): string {
  return `approval:${id}`
}

/** Tools that the agent itself runs: their output follows. Every other hosted tool has run when its item arrives. */
const agentRun = new Set(['shell_call', 'local_shell_call', 'apply_patch_call', 'computer_call'])

function hostedCall(item: JsonObject, type: string): ToolEvent {
  if (callId(item) === undefined) return { type: 'skip', reason: 'hosted tool call without an id' }
  const isSettled = agentRun.has(type) ? undefined : true
  return call(item, withoutSuffix(type), { args: hostedArguments(item), isSettled })
}

function hostedArguments(item: JsonObject): JsonValue | undefined {
  const whole = item.action ?? item.operation
  if (whole !== undefined && whole !== null) return whole
  for (const key of ['actions', 'queries', 'code'] as const) {
    const value = item[key]
    if (value !== undefined && value !== null) return { [key]: value }
  }
  return item.arguments
}

function withoutSuffix(name: string | undefined): string | undefined {
  return name?.replace(/_call$/, '')
}

/** Hosted tools answer inside the item of the call. */
function inlineOutcome(item: JsonObject): SentOutcome {
  const content = item.output ?? item.outputs ?? item.results ?? undefined
  return { content, error: item.error || item.status === 'failed' }
}

function result(item: JsonObject): ToolEvent {
  const id = callId(item)
  if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
  const content = outputOf(item.output) ?? null
  return { type: 'result', from: item, result: { id, content, error: errorOf(item, content) } }
}

/** The Agents SDK for JavaScript wraps text as `{type: "text", text}`. */
function outputOf(output: JsonValue | undefined): JsonValue | undefined {
  const wrapped = objectOf(output)
  return wrapped?.type === 'text' ? wrapped.text : output
}

/**
 * The API has no field for a failed function. What can be known: the status of an apply_patch, the exit of a shell, and the
 * sentence that the Agents SDK sends to the model in place of a result.
 */
function errorOf(item: JsonObject, content: JsonValue): JsonValue {
  if (item.status === 'failed') return true
  const failedCommand = objectsOf(item.output).find((each) => {
    const outcome = objectOf(each.outcome)
    return outcome?.type === 'timeout' || (outcome?.type === 'exit' && outcome.exit_code !== 0)
  })
  if (failedCommand !== undefined) return stringOf(failedCommand.stderr) || noWords
  return isAgentsFailure(stringOf(content) ?? stringOf(objectsOf(content)[0]?.text))
}

/** How the Agents SDK words the result of a tool that threw; the error itself it keeps for its own traces. */
export function isAgentsFailure(text: string | undefined): boolean {
  return text?.startsWith('An error occurred while running the tool.') === true
}

function callId(item: JsonObject): string | undefined {
  return textOf(item.call_id) ?? textOf(item.callId) ?? textOf(item.id)
}
