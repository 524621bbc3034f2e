import { isObject, nonEmptyText, numberOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject } from '../../model/json.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import { type SessionEntry, sessionFormat } from '../sessions/session-format.js'

/** Runs of AgentDojo (`runs/PIPELINE/SUITE/USER_TASK/ATTACK/INJECTION_TASK.json`): a task of a suite, with or without an attack. */
export const agentdojo = sessionFormat({
  id: 'agentdojo',
  title: 'AgentDojo runs',
  marks: ['suite_name', 'pipeline_name', 'user_task_id', 'injection_task_id', 'messages', 'utility', 'security'],
  recognise: (record) => (isRun(record) ? 'certain' : 'no'),
  open: () => (record) => (isRun(record) ? runEntries(record) : undefined),
})

function isRun(record: JsonObject): boolean {
  return 'suite_name' in record && 'user_task_id' in record && Array.isArray(record.messages)
}

function runEntries(run: JsonObject): readonly SessionEntry[] {
  const names = [run.suite_name, run.user_task_id, run.injection_task_id, run.attack_type, run.pipeline_name]
  const trace = names.flatMap((name) => nonEmptyText(name) ?? []).join('/')
  const task = [run.suite_name, run.user_task_id].flatMap((name) => nonEmptyText(name) ?? []).join('/')
  const model = nonEmptyText(run.pipeline_name)
  const start = { case: task, hasMessages: true, ...(model !== undefined && { meta: { model } }) }
  const answers = objectsOf(run.messages).filter(({ role }) => role === 'assistant').length
  const seconds = numberOf(run.duration)
  const durationMs = seconds === undefined ? undefined : seconds * 1000
  const usage = { of: 'run' as const, ...usageFrom({ turns: answers, durationMs }) }
  return [{ trace, start, usage }, ...objectsOf(run.messages).map(messageEntry)]
}

function messageEntry(message: JsonObject): SessionEntry {
  const events = message.role === 'tool' ? [resultOf(message)] : objectsOf(message.tool_calls).map(callOf)
  return { said: { role: message.role, content: textsOf(message.content) }, events }
}

/** Newer runs have parts, whose text is called `content`. */
function textsOf(content: JsonObject[string] | undefined): JsonObject[string] | undefined {
  return Array.isArray(content)
    ? objectsOf(content).flatMap((part) => stringOf(part.content ?? part.text) ?? [])
    : content
}

function callOf(call: JsonObject): ToolEvent {
  const called = isObject(call.function) ? call.function : undefined
  const tool = stringOf(called?.name ?? call.function)
  if (!tool) return { type: 'nameless', from: call }
  return { type: 'call', from: call, call: { id: textOf(call.id), tool, args: call.args ?? called?.arguments } }
}

function resultOf(message: JsonObject): ToolEvent {
  const called = isObject(message.tool_call) ? message.tool_call : {}
  const id = textOf(message.tool_call_id ?? called.id)
  if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
  const content = textsOf(message.content) ?? null
  const whole = Array.isArray(content) ? content.join('\n') : content
  return { type: 'result', from: message, result: { id, content: whole, error: message.error } }
}
