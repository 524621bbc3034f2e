import { objectOf } from '../json/json-fields.js'
import type { JsonValue } from '../model/json.js'
import { stepEvents } from '../wire/ai-sdk.js'
import type { ToolEvent } from '../wire/tool-event.js'
import { type CallLog, type CallOutcome, returned, thrown } from './calls/call-log.js'
import { quietly } from './calls/quietly.js'
import { recordEvents } from './calls/record-events.js'
import { Recorder, type RecorderOptions } from './calls/recorder.js'
import { field, isShape, jsonOf, list, text } from './clients/shape.js'
import { toJsonValue } from './writing/plain-json.js'
import { recordingIsOff } from './writing/recording-switch.js'

/** The hooks of AI SDK 7 that this recorder uses; fits its `Telemetry` type. */
export interface AssayTelemetry {
  onLanguageModelCallEnd(event: unknown): void
  onToolExecutionStart(event: unknown): void
  onToolExecutionEnd(event: unknown): void
  onStepEnd(event: unknown): void
}

/**
 * A telemetry integration for AI SDK 7: `registerTelemetry(assayTelemetry())` once, or `telemetry: { integrations: [...] }`
 * for one call (which replaces the registered ones).
 *
 * The calls come from the model's answer, so that those which never run (unknown tool, invalid input, waiting for
 * approval) are recorded too; their outcome comes from their execution. For AI SDK 6 see `recordStep`.
 */
export function assayTelemetry(options: RecorderOptions = {}): AssayTelemetry {
  const recorder = new Recorder(options)
  // While streaming, a tool may end before the answer that asked for it has.
  const early = new WeakMap<CallLog, { readonly call: unknown; readonly outcome: CallOutcome }[]>()
  const look = (action: (log: CallLog) => void): void => {
    if (!recordingIsOff()) quietly(() => action(recorder.log()))
  }
  return {
    onLanguageModelCallEnd: (event) =>
      look((log) => {
        const ended = early.get(log) ?? []
        recordEvents(log, requestsOf(event), { usage: field(event, 'usage'), agent: recorder.agent })
        early.set(
          log,
          ended.filter(({ call, outcome }) => !log.answer(text(field(call, 'toolCallId')), outcome)),
        )
      }),
    onToolExecutionStart: (event) =>
      look(() => {
        const input = field(field(event, 'toolCall'), 'input')
        if (isShape(input)) inputs.set(input, toJsonValue(input))
      }),
    onToolExecutionEnd: (event) =>
      look((log) => {
        const call = field(event, 'toolCall')
        const outcome = executionOutcome(event)
        if (log.answer(text(field(call, 'toolCallId')), outcome)) return
        early.set(log, [...(early.get(log) ?? []), { call, outcome }])
      }),
    onStepEnd: (event) =>
      look((log) => {
        for (const { call, outcome } of early.get(log) ?? []) {
          recordEvents(log, requestsOf({ content: [{ ...(call as object), type: 'tool-call' }] }), recorder)
          log.answer(text(field(call, 'toolCallId')), outcome)
        }
        early.delete(log)
        recordOutcomes(log, event)
      }),
  }
}

/** For AI SDK 6, where telemetry has no hooks: `generateText({ …, onStepFinish: recordStep() })`. */
export function recordStep(options: RecorderOptions = {}): (step: unknown) => void {
  const recorder = new Recorder(options)
  return (step) => {
    if (recordingIsOff()) return
    quietly(() => {
      const log = recorder.log()
      recordEvents(log, requestsOf(step), { usage: field(step, 'usage'), agent: recorder.agent })
      recordOutcomes(log, step)
    })
  }
}

/** Inputs as they were before their tool could change them. */
const inputs = new WeakMap<object, JsonValue>()

/** The calls that an answer or a step asks for. */
function requestsOf(step: unknown): readonly ToolEvent[] {
  return eventsOf(step)
    .filter(({ type }) => type !== 'result')
    .map(asItWas)
}

function eventsOf(step: unknown): readonly ToolEvent[] {
  return stepEvents(objectOf(jsonOf(step)) ?? {})
}

function asItWas(event: ToolEvent): ToolEvent {
  if (event.type !== 'call' || !isShape(event.call.args)) return event
  return { ...event, call: { ...event.call, args: inputs.get(event.call.args) ?? event.call.args } }
}

function executionOutcome(event: unknown): CallOutcome {
  const output = field(event, 'toolOutput')
  const ms = field(event, 'toolExecutionMs')
  const durationMs = typeof ms === 'number' ? ms : undefined
  return field(output, 'type') === 'tool-error'
    ? { ...thrown(field(output, 'error')), durationMs }
    : { ...returned(field(output, 'output')), durationMs }
}

/** At the end of a step: what the provider ran, and what nobody ran. A call that waits for approval goes on waiting. */
function recordOutcomes(log: CallLog, step: unknown): void {
  const events = eventsOf(step)
  for (const event of events) if (event.type === 'result') log.answer(event.result.id, event.result)
  const waiting = new Set<unknown>()
  for (const part of list(field(step, 'content'))) {
    if (field(part, 'type') !== 'tool-approval-request') continue
    waiting.add(field(field(part, 'toolCall'), 'toolCallId') ?? field(part, 'toolCallId'))
  }
  for (const event of events) {
    if (event.type === 'call' && !waiting.has(event.call.id)) log.answer(event.call.id, { phase: 'requested' })
  }
}
