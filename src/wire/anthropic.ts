import { isList, isObject, nonEmptyText, objectOf, objectsOf, stringOf, textOf } from '../json/json-fields.js'
import { writeJson } from '../json/write-json.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import { eventsOfParts } from './part-events.js'
import type { ToolEvent } from './tool-event.js'

/**
 * The content blocks of the Anthropic Messages API (docs.anthropic.com, "tool use"): calls in assistant turns, results in
 * user turns, and for tools that Anthropic runs both in one assistant turn. Whole conversations inside a result stay text.
 */
export function anthropicEvents(content: JsonValue | undefined): ToolEvent[] {
  const events: ToolEvent[] = []
  for (const block of objectsOf(content)) {
    const event = blockEvent(block)
    if (event !== undefined) events.push(event)
  }
  return events
}

/** The same of an answer, which holds nothing but blocks of the API. */
export function anthropicAnswerEvents(blocks: readonly JsonObject[]): readonly ToolEvent[] {
  return eventsOfParts(blocks, (block) => anthropicEvents([block]))
}

function blockEvent(block: JsonObject): ToolEvent | undefined {
  const type = stringOf(block.type) ?? ''
  if (isAnthropicCall(type)) return callEvent(block)
  if (type === 'tool_result' || type.endsWith('_tool_result')) return resultEvent(block)
  return type === '' ? bedrockEvent(block) : undefined
}

/** Amazon Bedrock's Converse API wraps what its messages say about tools, and has no types. */
function bedrockEvent({ toolUse, toolResult }: JsonObject): ToolEvent | undefined {
  if (isObject(toolUse)) return callEvent({ ...toolUse, id: toolUse.toolUseId ?? null })
  if (!isObject(toolResult)) return undefined
  const content = bedrockContent(toolResult.content) ?? []
  return resultEvent({ tool_use_id: toolResult.toolUseId ?? null, content, is_error: toolResult.status === 'error' })
}

/** Parts of Converse, which have no types, as parts of Messages. */
export function bedrockContent(content: JsonValue | undefined): JsonValue | undefined {
  if (!isList(content)) return content
  return content.map((part) => {
    if (!isObject(part) || 'type' in part) return part
    return 'json' in part
      ? { type: 'text', text: writeJson(part.json) }
      : 'text' in part
        ? { type: 'text', ...part }
        : part
  })
}

/** A block of Converse that is about a tool. */
export function isBedrockBlock({ type, toolUse, toolResult }: JsonObject): boolean {
  if (type !== undefined) return false
  return (isObject(toolUse) && 'toolUseId' in toolUse) || (isObject(toolResult) && 'toolUseId' in toolResult)
}

export function isAnthropicCall(type: JsonValue | undefined): boolean {
  return type === 'tool_use' || type === 'server_tool_use' || type === 'mcp_tool_use'
}

function callEvent(block: JsonObject): ToolEvent {
  const tool = stringOf(block.name)
  if (!tool) return { type: 'nameless', from: block }
  const server = block.type === 'mcp_tool_use' ? nonEmptyText(block.server_name) : undefined
  return { type: 'call', from: block, call: { id: textOf(block.id), tool, args: block.input, server } }
}

function resultEvent(block: JsonObject): ToolEvent {
  const id = textOf(block.tool_use_id) ?? textOf(block.toolUseID)
  if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
  if (isObject(block.run)) return ampResult(block, id, block.run)
  const content = block.content
  const failed = block.is_error === true || stringOf(objectOf(content)?.type)?.endsWith('_error') === true
  // A tool may return nothing at all: the block without content is still the result.
  return { type: 'result', from: block, result: { id, content: content ?? null, error: failed } }
}

/** Threads of Amp keep next to a call how its run ended, and what it gave back. */
function ampResult(from: JsonObject, id: string, run: JsonObject): ToolEvent {
  const status = stringOf(run.status) ?? ''
  if (/^(queued|in-progress|blocked)/.test(status)) {
    return { type: 'skip', reason: 'result of a call that had not ended' }
  }
  const content = run.result ?? null
  if (/^(rejected|denied)/.test(status)) {
    return { type: 'result', from, result: { id, content, error: run.error || status, phase: 'denied' } }
  }
  const failed = status !== 'done' && status !== '' && status
  return { type: 'result', from, result: { id, content, error: run.error || run.reason || failed } }
}
