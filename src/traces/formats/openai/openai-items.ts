import { errorText, unwrapContent } from '../../../calls/content-text.js'
import { objectOf, objectsOf, stringOf, textOf } from '../../../json/json-fields.js'
import { recordedArguments } from '../../../json/json-text.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import type { ToolEvent } from '../../../wire/tool-event.js'

/**
 * What one item of the OpenAI Responses API says about tools (platform.openai.com, "Responses"). The Agents SDK's history
 * holds the same items with `callId` for `call_id`. Hosted tools are named by their item type without `_call`.
 */
export function openaiItemEvents(item: JsonObject): ToolEvent[] {
  const type = stringOf(item.type) ?? ''
  if (type === 'function_call') return call(item, item.name, jsonArguments(item))
  if (type === 'hosted_tool_call') return call(item, stringOf(item.name)?.replace(/_call$/, ''), jsonArguments(item))
  if (type === 'custom_tool_call') return call(item, item.name, item.input)
  if (type === 'mcp_call') return mcpCall(item)
  if (type === 'mcp_approval_request') return approvalRequest(item)
  if (type === 'mcp_approval_response') return approvalResponse(item)
  if (type === 'function_call_result' || type.endsWith('_call_output')) return result(item)
  if (type.endsWith('_call')) return hostedCall(item, type.slice(0, -'_call'.length))
  return []
}

/** Item types that only this API and its SDKs write. */
export function isOpenaiItem(item: JsonObject): boolean {
  const type = stringOf(item.type) ?? ''
  return /^(function|custom_tool|mcp|hosted_tool|shell|local_shell|apply_patch|computer|web_search|file_search|code_interpreter|image_generation|tool_search)_call(_output|_result)?$|^mcp_(approval_re|list_tools)/.test(
    type,
  )
}

function call(item: JsonObject, name: JsonValue | undefined, args: JsonValue | undefined): ToolEvent[] {
  const tool = stringOf(name)
  if (!tool) return [{ type: 'nameless', from: item }]
  return [{ type: 'call', from: item, call: { id: callId(item), tool, args, ...inlineOutcome(item) } }]
}

function jsonArguments(item: JsonObject): JsonValue | undefined {
  return recordedArguments(item.arguments)
}

/** Call and result in one item; `null` output and error mean that the server has not answered. */
function mcpCall(item: JsonObject): ToolEvent[] {
  const approval = textOf(item.approval_request_id)
  const events = call(item, item.name, jsonArguments(item))
  const [event] = events
  if (event?.type !== 'call') return events
  const answered = event.call.result !== undefined || event.call.error !== undefined
  const mergeKey = approval === undefined ? undefined : approvalKey(approval)
  return [{ ...event, call: { ...event.call, mergeKey, phase: answered ? 'executed' : undefined } }]
}

/** A request that waits for a person is a call the model asked for; the `mcp_call` that follows consent is the same call. */
function approvalRequest(item: JsonObject): ToolEvent[] {
  const id = callId(item)
  const [event] = call(item, item.name, jsonArguments(item))
  if (event?.type !== 'call' || id === undefined) return event === undefined ? [] : [event]
  return [{ ...event, call: { ...event.call, phase: 'requested', mergeKey: approvalKey(id) } }]
}

function approvalResponse(item: JsonObject): ToolEvent[] {
  const id = textOf(item.approval_request_id)
  if (item.approve !== false || id === undefined) return [{ type: 'skip', reason: 'approval of a call' }]
  return [{ type: 'result', from: item, result: { id, phase: 'denied', error: stringOf(item.reason) ?? '' } }]
}

function approvalKey(id: string): string {
  return `approval:${id}`
}

function hostedCall(item: JsonObject, tool: string): ToolEvent[] {
  if (callId(item) === undefined) return [{ type: 'skip', reason: 'hosted tool call without an id' }]
  return call(item, tool, hostedArguments(item))
}

function hostedArguments(item: JsonObject): JsonValue | undefined {
  const whole = item.action ?? item.operation
  if (whole !== undefined && whole !== null) return whole
  for (const key of ['actions', 'queries', 'code'] as const) {
    const value = item[key]
    if (value !== undefined && value !== null) return { [key]: value }
  }
  return jsonArguments(item)
}

/** Hosted tools answer inside the item of the call. */
function inlineOutcome(item: JsonObject): { result?: JsonValue; error?: string } {
  const output = item.output ?? item.outputs ?? item.results
  const error = item.error
  const failed = (error !== undefined && error !== null) || item.status === 'failed'
  return {
    ...(output === undefined || output === null ? {} : { result: unwrapContent(output) as JsonValue }),
    ...(failed ? { error: errorText(error ?? output) } : {}),
  }
}

function result(item: JsonObject): ToolEvent[] {
  const id = callId(item)
  if (id === undefined) return [{ type: 'skip', reason: 'result without a call id' }]
  const value = outputOf(item.output)
  return [{ type: 'result', from: item, result: { id, result: value ?? null, error: failureOf(item, value) } }]
}

/** The Agents SDK for JavaScript wraps text as `{type: "text", text}`. */
function outputOf(output: JsonValue | undefined): JsonValue | undefined {
  const wrapped = objectOf(output)
  return wrapped?.type === 'text' ? wrapped.text : unwrapContent(output)
}

/**
 * The API has no field for a failed function. What can be known: the status of an apply_patch, the exit of a shell, and the
 * sentence that the Agents SDK sends to the model in place of a result.
 */
function failureOf(item: JsonObject, value: JsonValue | undefined): string | undefined {
  if (item.status === 'failed') return errorText(value)
  const failedCommand = objectsOf(item.output).find((each) => {
    const outcome = objectOf(each.outcome)
    return outcome?.type === 'timeout' || (outcome?.type === 'exit' && outcome.exit_code !== 0)
  })
  if (failedCommand !== undefined) return stringOf(failedCommand.stderr) ?? ''
  return typeof value === 'string' && value.startsWith(agentsFailure) ? value : undefined
}

const agentsFailure = 'An error occurred while running the tool.'

function callId(item: JsonObject): string | undefined {
  return textOf(item.call_id) ?? textOf(item.callId) ?? textOf(item.id)
}
