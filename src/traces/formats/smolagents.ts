import { ofAnswer } from '../../calls/write-usage.js'
import { isObject, nonEmptyText, numberOf, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import { usageFrom, usageOf } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import { type SessionEntry, sessionFormat } from '../sessions/session-format.js'

/** Runs of smolagents: the steps of an agent's memory (`agent.memory.get_full_steps()`), one a record, or a `RunResult`, which lists them. */
export const smolagents = sessionFormat({
  id: 'smolagents',
  title: 'smolagents steps and run results',
  marks: ['step_number', 'model_output_message', 'observations', 'action_output', 'steps', 'task'],
  recognise(record) {
    if (isAction(record) || isResult(record)) return 'certain'
    return isTask(record) || isOther(record) ? 'possible' : 'no'
  },
  open: () => read,
})

function isAction(record: JsonObject): boolean {
  return 'step_number' in record && 'observations' in record && ('model_output' in record || 'tool_calls' in record)
}

function isResult(record: JsonObject): boolean {
  return objectsOf(record.steps).some(isAction)
}

function isTask(record: JsonObject): boolean {
  return typeof record.task === 'string' && 'task_images' in record
}

/** A plan, and the instructions that stand before the task. */
function isOther(record: JsonObject): boolean {
  return ('plan' in record && 'model_output_message' in record) || 'system_prompt' in record
}

function read(record: JsonObject): readonly SessionEntry[] | undefined {
  if (isResult(record)) {
    const first = { isNewRun: true, start: { hasMessages: true, meta: { agent: 'smolagents' } } }
    return [first, ...objectsOf(record.steps).flatMap((step) => read(step) ?? []), { ...accountOf(record) }]
  }
  if (isAction(record)) return [actionEntry(record)]
  if (isTask(record))
    return [{ start: { hasMessages: true, meta: { agent: 'smolagents' } }, said: said('user', record.task) }]
  return isOther(record) ? [{ skip: 'step without a tool call', usage: usedIn(record) }] : undefined
}

/** Of a run that was not asked for its steps only: tokens of all its answers, and seconds. */
function accountOf({ token_usage: tokens, timing }: JsonObject): SessionEntry {
  const seconds = numberOf(objectOf(timing)?.duration)
  const durationMs = seconds === undefined ? undefined : seconds * 1000
  return { skip: 'account of a run', usage: { of: 'run', ...usageOf(tokens), ...usageFrom({ durationMs }) } }
}

/** A step that asked the model; releases before 1.17 do not say what it used. */
function usedIn({ model_output_message: answer, token_usage: tokens }: JsonObject): SessionEntry['usage'] {
  return isObject(answer) ? { of: 'answer', ...ofAnswer(usageOf(tokens)) } : undefined
}

function said(role: string, content: JsonValue | undefined): SessionEntry['said'] {
  return { role, content }
}

function actionEntry(step: JsonObject): SessionEntry {
  const timing = objectOf(step.timing)
  const events = eventsOf(step)
  return {
    timestamp: timing?.start_time ?? step.start_time,
    turn: textOf(step.step_number),
    ...(step.is_final_answer === true && { said: said('assistant', step.action_output) }),
    events,
    usage: usedIn(step),
  }
}

/**
 * A step in which a tool failed lists no calls: what the model asked for stands in its message alone. What several tools gave back in
 * one step is one text, which is nobody's result.
 */
function eventsOf(step: JsonObject): readonly ToolEvent[] {
  const run = objectsOf(step.tool_calls)
  const ids = new Set(run.map(({ id }) => textOf(id)))
  const message = objectOf(step.model_output_message)
  const asked = objectsOf(message?.tool_calls).filter(({ id }) => !ids.has(textOf(id)))
  const isAlone = run.length + asked.length === 1
  const content = isAlone ? (step.observations ?? step.action_output ?? undefined) : undefined
  const error = errorOf(step)
  const failed = error === undefined || (run.length > 0 && asked.length > 0) ? asked : [...run, ...asked]
  return [...run, ...asked].map((call) => {
    const outcome = error !== undefined && failed.includes(call) ? { error } : content === undefined ? {} : { content }
    return callOf(call, run.includes(call) || error !== undefined ? outcome : { phase: 'requested' })
  })
}

function callOf(call: JsonObject, outcome: object): ToolEvent {
  const called = objectOf(call.function) ?? call
  const tool = stringOf(called.name)
  if (!tool) return { type: 'nameless', from: call }
  const written = called.arguments
  const args =
    typeof written === 'string' && !written.trimStart().startsWith('{') ? { text: written } : { args: written }
  return { type: 'call', from: call, call: { id: textOf(call.id), tool, ...args, ...outcome } }
}

function errorOf({ error }: JsonObject): string | undefined {
  return isObject(error) ? (nonEmptyText(error.message) ?? nonEmptyText(error.type)) : nonEmptyText(error)
}
