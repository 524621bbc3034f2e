import { nonEmptyText, stringOf, textOf } from '../../json/json-fields.js'
import { usageOf } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { RecentMap } from '../../wire/recent-map.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import { type SessionEntry, sessionFormat } from '../sessions/session-format.js'

/**
 * Events of a session of Anthropic's Managed Agents, as the API lists or streams them. Shapes: `resources/beta/sessions/events`
 * of `@anthropic-ai/sdk`. The platform, a rule or a person may refuse a call (`evaluated_permission`, `user.tool_confirmation`).
 */
export const managedAgents = sessionFormat({
  id: 'managed-agents',
  title: 'Anthropic Managed Agents session events',
  marks: ['processed_at', 'evaluated_permission', 'tool_use_id'],
  recognise: (record) => (isEvent(record) ? 'certain' : 'no'),
  open() {
    const asked = new RecentMap<true>()
    return (event) => (isEvent(event) ? [entryOf(event, asked)] : undefined)
  },
})

function isEvent(record: JsonObject): boolean {
  const { id, type } = record
  // Events of the Copilot CLI have names like these, and all they say under `data`.
  return typeof id === 'string' && typeof type === 'string' && known.test(type) && !('data' in record)
}

const known =
  /^(agent\.(message|thinking|(custom_|mcp_)?tool_(use|result)|thread_\w+)|user\.(message|interrupt|tool_confirmation|(custom_)?tool_result|define_outcome)|session\.(status_|thread_|error|deleted|updated)\w*|span\.\w+|system\.message)$/

function entryOf(event: JsonObject, asked: RecentMap<true>): SessionEntry {
  const type = stringOf(event.type) ?? ''
  return {
    trace: nonEmptyText(event.session_id),
    timestamp: event.processed_at ?? event.created_at,
    agent: nonEmptyText(event.session_thread_id),
    said: saidIn(type, event),
    usage:
      type === 'span.model_request_end'
        ? { of: 'answer', id: nonEmptyText(event.id), ...usageOf(event.model_usage), turns: 1 }
        : undefined,
    events: eventsOf(type, event, asked),
    skip: 'event that is not a tool call',
  }
}

function saidIn(type: string, { content }: JsonObject): SessionEntry['said'] {
  if (type === 'user.message') return { role: 'user', content }
  return type === 'agent.message' ? { role: 'assistant', content } : undefined
}

function eventsOf(type: string, event: JsonObject, asked: RecentMap<true>): readonly ToolEvent[] {
  if (/^agent\.\w*tool_use$/.test(type)) return callOf(event, asked)
  if (/\.\w*tool_result$/.test(type)) return [resultOf(event)]
  if (type !== 'user.tool_confirmation' || event.result !== 'deny') return []
  return refusalOf(event.tool_use_id, event, event.deny_message)
}

function callOf(event: JsonObject, asked: RecentMap<true>): readonly ToolEvent[] {
  const tool = stringOf(event.name)
  if (!tool) return [{ type: 'nameless', from: event }]
  const id = textOf(event.id)
  // A listing that was continued may begin with what the one before it ended with.
  if (id !== undefined && asked.has(id)) return [{ type: 'skip', reason: 'event that stands in the file twice' }]
  if (id !== undefined) asked.set(id, true)
  const server = nonEmptyText(event.mcp_server_name)
  const refused = event.evaluated_permission === 'deny'
  const outcome = refused ? ({ error: 'denied by a permission rule', phase: 'denied' } as const) : {}
  return [{ type: 'call', from: event, call: { id, tool, args: event.input, server, ...outcome } }]
}

function resultOf(event: JsonObject): ToolEvent {
  const id = textOf(event.tool_use_id) ?? textOf(event.mcp_tool_use_id) ?? textOf(event.custom_tool_use_id)
  if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
  return { type: 'result', from: event, result: { id, content: event.content ?? null, error: event.is_error === true } }
}

function refusalOf(id: JsonValue | undefined, from: JsonObject, words: JsonValue | undefined): readonly ToolEvent[] {
  const named = textOf(id)
  if (named === undefined) return [{ type: 'skip', reason: 'refusal without a call id' }]
  return [{ type: 'result', from, result: { id: named, error: nonEmptyText(words) ?? 'denied', phase: 'denied' } }]
}
