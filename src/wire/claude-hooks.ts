import { isObject, nonEmptyText, numberOf, stringOf, textOf } from '../json/json-fields.js'
import type { JsonObject } from '../model/json.js'
import { noWords, type SentOutcome, type ToolEvent } from './tool-event.js'

/** What Claude Code hands to hooks on standard input, logged a line each (docs.anthropic.com, "Hooks reference"). */
export function isClaudeHook(line: JsonObject): boolean {
  return typeof line.hook_event_name === 'string' && typeof line.session_id === 'string'
}

/** Teams log the event before a tool, the one after it, or both: equal merge keys make them one call. */
export function claudeHookEvents(line: JsonObject): ToolEvent[] {
  const tool = stringOf(line.tool_name)
  const outcome = outcomeOf(line)
  if (outcome === undefined) return []
  if (!tool) return [{ type: 'nameless', from: line }]
  const id = textOf(line.tool_use_id)
  const durationMs = numberOf(line.duration_ms)
  const call = { id, tool, args: line.tool_input, server: serverOf(line), mergeKey: id, durationMs, ...outcome }
  return [{ type: 'call', from: line, call }]
}

function serverOf({ mcp_server: server }: JsonObject): string | undefined {
  return nonEmptyText(isObject(server) ? server.name : server)
}

function outcomeOf(line: JsonObject): SentOutcome | undefined {
  switch (line.hook_event_name) {
    case 'PreToolUse':
      return {}
    case 'PostToolUse':
      return { phase: 'executed', content: line.tool_response ?? null }
    case 'PostToolUseFailure':
      return { phase: 'executed', error: line.error || noWords }
    case 'PermissionDenied':
      return { phase: 'denied', error: line.reason || noWords }
    default:
      return undefined
  }
}
