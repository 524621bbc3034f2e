import type { JsonValue } from '../model/json.js'
import type { CallLog, CallOutcome, OpenCall } from './calls/call-log.js'
import { quietly } from './calls/quietly.js'
import { Recorder, type RecorderOptions } from './calls/recorder.js'
import { errorText, field, isShape, list, text } from './clients/shape.js'
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
        requestCalls(log, list(field(event, 'content')), field(event, 'usage'), recorder.agent)
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
        for (const { call, outcome } of early.get(log) ?? [])
          requestCall(log, call, undefined, recorder.agent).settle(outcome)
        early.delete(log)
        answerStep(log, event)
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
      requestCalls(log, list(field(step, 'content')), field(step, 'usage'), recorder.agent)
      answerStep(log, step)
    })
  }
}

/** Inputs as they were before their tool could change them. */
const inputs = new WeakMap<object, JsonValue>()

function inputOf(call: unknown): unknown {
  const input = field(call, 'input')
  return (isShape(input) ? inputs.get(input) : undefined) ?? input ?? {}
}

function requestCalls(log: CallLog, content: readonly unknown[], usage: unknown, agent: string | undefined): void {
  let unreported = usage ?? undefined
  for (const part of content) {
    if (field(part, 'type') !== 'tool-call') continue
    const call = requestCall(log, part, unreported, agent)
    unreported = undefined
    if (field(part, 'invalid') === true) {
      call.settle({ error: errorText(field(part, 'error') ?? 'invalid call'), phase: 'requested' })
    }
  }
}

function requestCall(log: CallLog, call: unknown, usage: unknown, agent: string | undefined): OpenCall {
  const tool = text(field(call, 'toolName')) ?? ''
  return log.request({ id: text(field(call, 'toolCallId')), tool, args: inputOf(call), usage, agent })
}

function executionOutcome(event: unknown): CallOutcome {
  const output = field(event, 'toolOutput')
  const ms = field(event, 'toolExecutionMs')
  const durationMs = typeof ms === 'number' ? ms : undefined
  return field(output, 'type') === 'tool-error'
    ? { error: errorText(field(output, 'error')), durationMs }
    : { result: field(output, 'output'), durationMs }
}

/** At the end of a step: what the provider ran, and what nobody ran. A call that waits for approval goes on waiting. */
function answerStep(log: CallLog, step: unknown): void {
  const content = list(field(step, 'content'))
  const waiting = new Set<unknown>()
  for (const part of content) {
    const id = text(field(part, 'toolCallId'))
    const type = field(part, 'type')
    if (type === 'tool-result') log.answer(id, { result: field(part, 'output') })
    else if (type === 'tool-error') log.answer(id, { error: errorText(field(part, 'error')) })
    else if (type === 'tool-approval-request')
      waiting.add(field(field(part, 'toolCall'), 'toolCallId') ?? field(part, 'toolCallId'))
  }
  for (const part of content) {
    const id = field(part, 'toolCallId')
    if (field(part, 'type') === 'tool-call' && !waiting.has(id)) log.answer(text(id), { phase: 'requested' })
  }
}
