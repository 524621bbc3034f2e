import { numberOf, objectOf, stringOf, textOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import { noWords, type SentOutcome, type ToolEvent } from '../../../wire/tool-event.js'

export function isOpenhandsV1(event: JsonObject): boolean {
  const kind = event.kind
  return (
    typeof kind === 'string' &&
    /^(ActionEvent|ObservationEvent|AgentErrorEvent|UserRejectObservation|MessageEvent|SystemPromptEvent|PauseEvent|Condensation\w*|ConversationStateUpdateEvent|TokenEvent)$/.test(
      kind,
    )
  )
}

/** One event of the OpenHands agent SDK: calls and results share `tool_call_id`. */
export function openhandsV1Events(event: JsonObject): readonly ToolEvent[] {
  switch (event.kind) {
    case 'ActionEvent':
      return [actionEvent(event)]
    case 'ObservationEvent':
      return [resultEvent(event, observed(objectOf(event.observation)))]
    case 'AgentErrorEvent':
      return [resultEvent(event, { error: event.error || noWords })]
    case 'UserRejectObservation':
      return [resultEvent(event, { phase: 'denied', error: event.rejection_reason || noWords })]
    default:
      return []
  }
}

function actionEvent(event: JsonObject): ToolEvent {
  const requested = objectOf(event.tool_call)
  const called = objectOf(requested?.function) ?? requested
  const tool = stringOf(event.tool_name) ?? stringOf(called?.name)
  if (!tool) return { type: 'nameless', from: event }
  const id = textOf(event.tool_call_id) ?? textOf(requested?.id)
  const args = called?.arguments ?? actionArguments(objectOf(event.action))
  // An action that could not be made of the call's arguments is null: asked for, never run.
  return {
    type: 'call',
    from: event,
    call: { id, tool, args, phase: event.action === null ? 'requested' : undefined },
  }
}

function actionArguments(action: JsonObject | undefined): JsonValue | undefined {
  if (action === undefined) return undefined
  const { kind: _, ...args } = action
  return args
}

function observed(observation: JsonObject | undefined): SentOutcome {
  const content = observation?.content ?? observation ?? null
  const code = numberOf(observation?.exit_code)
  if (observation?.is_error === true) return { content, phase: 'executed', error: true }
  if (code !== undefined && code > 0) return { content, phase: 'executed', error: `exit code ${code}` }
  return { content, phase: 'executed' }
}

function resultEvent(event: JsonObject, outcome: SentOutcome): ToolEvent {
  const id = textOf(event.tool_call_id)
  if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
  return { type: 'result', from: event, result: { id, ...outcome } }
}

/** What a message says, and who says it: the program speaks as `environment`. */
export function openhandsV1Words(event: JsonObject): { role: string; content: JsonValue | undefined } | undefined {
  if (event.kind !== 'MessageEvent' || (event.source !== 'user' && event.source !== 'agent')) return undefined
  return { role: event.source === 'agent' ? 'assistant' : 'user', content: objectOf(event.llm_message)?.content }
}
