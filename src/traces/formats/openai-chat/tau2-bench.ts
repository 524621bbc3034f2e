import { isList, objectsOf, stringOf, textOf } from '../../../json/json-fields.js'
import { usageFrom } from '../../../json/usage.js'
import type { JsonObject } from '../../../model/json.js'
import type { Usage } from '../../../model/usage.js'
import type { ToolEvent } from '../../../wire/tool-event.js'

/** The runs of tau2-bench: a results file with `simulations`, or one simulation. */
export function simulationsIn(record: JsonObject): readonly JsonObject[] {
  if (isList(record.simulations)) return objectsOf(record.simulations).filter(isSimulation)
  return isSimulation(record) ? [record] : []
}

function isSimulation(record: JsonObject): boolean {
  if (record.task_id === undefined || !isList(record.messages)) return false
  return 'termination_reason' in record || 'reward_info' in record || objectsOf(record.messages).some(hasRequestor)
}

function hasRequestor(message: JsonObject): boolean {
  return 'requestor' in message || objectsOf(message.tool_calls).some((call) => 'requestor' in call)
}

/** What a message says about the agent's tools: the simulated user has tools of its own, and no policy is about those. */
export function simulationEvents(message: JsonObject): readonly ToolEvent[] {
  // Results of parallel calls are wrapped in one message.
  if (isList(message.tool_messages)) return objectsOf(message.tool_messages).flatMap(simulationEvents)
  if (message.role === 'tool') return message.requestor === 'user' ? [ofUser] : [resultEvent(message)]
  return objectsOf(message.tool_calls).map((call) => (call.requestor === 'user' ? ofUser : callEvent(call)))
}

const ofUser: ToolEvent = { type: 'skip', reason: 'tool of the simulated user' }

function callEvent(call: JsonObject): ToolEvent {
  const tool = stringOf(call.name)
  if (!tool) return { type: 'nameless', from: call }
  return { type: 'call', from: call, call: { id: textOf(call.id), tool, args: call.arguments } }
}

function resultEvent(message: JsonObject): ToolEvent {
  const id = textOf(message.id)
  if (id === undefined) return { type: 'skip', reason: 'tool message without the id of its call' }
  return { type: 'result', from: message, result: { id, content: message.content ?? null, error: message.error } }
}

/** What the agent cost, apart from the simulated user, and how many seconds the run took. */
export function usageOfSimulation({ agent_cost: costUsd, duration }: JsonObject): Usage | undefined {
  return usageFrom({ costUsd, durationMs: typeof duration === 'number' ? duration * 1000 : undefined })
}
