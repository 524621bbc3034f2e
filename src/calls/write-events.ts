import type { CallResult, RecordPlace, RecordSink, ToolCall } from '../model/trace.js'
import type { ToolEvent } from '../wire/tool-event.js'
import { namelessCall } from './nameless-call.js'

/** What the record around the events knows of all of them. */
export interface EventRun {
  readonly trace: string
  readonly timestamp?: string | undefined
  readonly agent?: string | undefined
  readonly case?: string | undefined
  readonly trial?: string | undefined
}

/** Writes events in order. The record counts as skipped, for `otherwise`, if it says nothing about tools. */
export function writeEvents(
  events: readonly ToolEvent[],
  run: EventRun,
  sink: RecordSink,
  at: RecordPlace,
  otherwise: string,
): void {
  if (events.length === 0) sink.skip(otherwise)
  for (const event of events) writeEvent(event, run, sink, at)
}

function writeEvent(event: ToolEvent, run: EventRun, sink: RecordSink, at: RecordPlace): void {
  if (event.type === 'skip') {
    sink.skip(event.reason)
    return
  }
  const { line, column } = at.of(event.from)
  switch (event.type) {
    case 'call':
      sink.call(callIn(run, event.call), line, column)
      return
    case 'result':
      sink.result(resultIn(run, event.result), line, column)
      return
    case 'nameless':
      sink.problem(namelessCall({ line, column }))
  }
}

/** Key by key, so that all calls have one shape: the engine is several times faster on them than on spread copies. */
function callIn(run: EventRun, call: Omit<ToolCall, 'trace'>): ToolCall {
  return {
    trace: run.trace,
    id: call.id,
    tool: call.tool,
    args: call.args,
    timestamp: call.timestamp ?? run.timestamp,
    result: call.result,
    error: call.error,
    phase: call.phase,
    durationMs: call.durationMs,
    case: run.case,
    trial: run.trial,
    agent: call.agent ?? run.agent,
    mergeKey: call.mergeKey,
  }
}

function resultIn(
  { trace }: EventRun,
  { id, result, error, phase, durationMs }: Omit<CallResult, 'trace'>,
): CallResult {
  return { trace, id, result, error, phase, durationMs }
}
