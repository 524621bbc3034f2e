import { nonEmptyText, textOf } from '../../../json/json-fields.js'
import type { JsonObject } from '../../../model/json.js'
import { argumentsOf } from './invoked-arguments.js'

/** Members of a call that say what it is: a change of another one leaves the call as it was. */
const tool = new Set(['kind', 'toolId', 'name'])
const members = new Set([...tool, 'isComplete', 'toolSpecificData', 'resultDetails', 'arguments'])

/** A call before a change of one of its members; undefined where the change cannot make another call of it. */
export function callAsItWas(call: JsonObject, changed: string): JsonObject | undefined {
  const id = textOf(call.id ?? call.toolCallId)
  if (!(id === undefined ? tool : members).has(changed)) return undefined
  if (nonEmptyText(call.toolId ?? call.name) === undefined) return undefined
  const { kind = null, toolId = null, toolCallId = null, isComplete = null, isConfirmed = null, source = null } = call
  if (toolId === null) return { id: call.id ?? null, name: call.name ?? null, arguments: call.arguments ?? null }
  const { subAgentInvocationId = null, fromSubAgent = null } = call
  const rawInput = argumentsOf(call)
  const toolSpecificData = rawInput === undefined ? null : { kind: 'input', rawInput }
  const run = { kind, toolId, toolCallId, isComplete, isConfirmed, source }
  return { ...run, subAgentInvocationId, fromSubAgent, toolSpecificData }
}
