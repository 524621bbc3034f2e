import { firstId, numberOf, objectOf, objectsOf, stringOf, textOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import { RecentMap } from '../../../wire/recent-map.js'
import { noWords, type SentOutcome, type ToolEvent } from '../../../wire/tool-event.js'

export function isOpenhandsV0(event: JsonObject): boolean {
  const named = typeof event.action === 'string' || typeof event.observation === 'string'
  return (
    named &&
    !('kind' in event) &&
    ('source' in event || 'cause' in event) &&
    ('args' in event || 'extras' in event || 'tool_call_metadata' in event)
  )
}

/** Actions by which the agent talks, or the program keeps its books. */
const noTools = new Set([
  'message',
  'system',
  'recall',
  'change_agent_state',
  'agent_state_changed',
  'condensation',
  'null',
  'start',
])

/** Events of OpenHands V0: an action, then an observation that names it as its cause or shares its call id. */
export class OpenhandsV0 {
  /** Event id of an unanswered action → its call id. */
  readonly #unanswered = new RecentMap<string>()

  events(event: JsonObject): readonly ToolEvent[] {
    if (typeof event.observation === 'string') return this.#observation(event)
    return event.source === 'agent' ? this.#action(event) : []
  }

  #action(event: JsonObject): readonly ToolEvent[] {
    const metadata = objectOf(event.tool_call_metadata)
    const action = stringOf(event.action)
    const tool = stringOf(metadata?.function_name) ?? action
    if (tool === undefined || (metadata === undefined && noTools.has(tool))) return []
    if (tool === '') return [{ type: 'nameless', from: event }]
    const eventId = firstId(event, ['id'])
    const id = textOf(metadata?.tool_call_id) ?? (eventId === undefined ? undefined : `event-${eventId}`)
    if (eventId !== undefined && id !== undefined) this.#unanswered.set(eventId, id)
    return [{ type: 'call', from: event, call: { id, tool, args: requestedArguments(metadata, tool) ?? event.args } }]
  }

  #observation(event: JsonObject): readonly ToolEvent[] {
    const cause = textOf(event.cause)
    const caused = cause === undefined ? undefined : this.#unanswered.get(cause)
    if (cause !== undefined) this.#unanswered.delete(cause)
    const id = textOf(objectOf(event.tool_call_metadata)?.tool_call_id) ?? caused
    if (id === undefined) return []
    return [{ type: 'result', from: event, result: { id, ...outcomeOf(event) } }]
  }
}

/** The event's own `args` are rewritten for the runtime; what the model asked for is in its response. */
function requestedArguments(metadata: JsonObject | undefined, tool: string): JsonValue | undefined {
  const [choice] = objectsOf(objectOf(metadata?.model_response)?.choices)
  const calls = objectsOf(objectOf(choice?.message)?.tool_calls)
  const id = textOf(metadata?.tool_call_id)
  const called = calls.find((call) => textOf(call.id) === id && objectOf(call.function)?.name === tool)
  return called === undefined ? undefined : objectOf(called.function)?.arguments
}

function outcomeOf(event: JsonObject): SentOutcome {
  const content = event.content ?? null
  const words = stringOf(content) || noWords
  if (event.observation === 'user_rejected') return { content, phase: 'denied', error: words }
  if (event.observation === 'error') return { content, phase: 'executed', error: words }
  const extras = objectOf(event.extras)
  const code = numberOf(objectOf(extras?.metadata)?.exit_code) ?? numberOf(extras?.exit_code)
  // -1 says that the command still runs.
  if (code !== undefined && code > 0) return { content, phase: 'executed', error: `exit code ${code}` }
  return { content, phase: 'executed' }
}

/** What an action of talking says, and who says it. */
export function openhandsV0Words(event: JsonObject): { role: string; content: JsonValue | undefined } | undefined {
  if (event.action !== 'message' || (event.source !== 'user' && event.source !== 'agent')) return undefined
  return { role: event.source === 'agent' ? 'assistant' : 'user', content: objectOf(event.args)?.content }
}
