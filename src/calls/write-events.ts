import type { RecordPlace, RecordSink } from '../model/trace.js'
import type { ToolEvent } from '../wire/tool-event.js'
import { namelessCall } from './nameless-call.js'
import { strangeCall } from './strange-call.js'
import { callResult, type EventRun, toolCall } from './tool-call.js'

type Place = Pick<RecordPlace, 'line' | 'column'>

/** Why a call that a stream began and did not end is not counted: what is known of its arguments is half of them. */
export const cutOffCall = 'tool call cut off in the stream'

/** Writes events in order. The record counts as skipped, for `otherwise`, if it says nothing about tools. */
export function writeEvents(
  events: readonly ToolEvent[],
  run: EventRun,
  sink: RecordSink,
  at: RecordPlace,
  otherwise: string,
): void {
  if (events.length === 0) sink.skip(otherwise)
  for (const event of events) writeEvent(event, run, sink, event.type === 'skip' ? at : at.of(event.from))
}

export function writeEvent(event: ToolEvent, run: EventRun, sink: RecordSink, { line, column }: Place): void {
  switch (event.type) {
    case 'skip':
      sink.skip(event.reason)
      return
    case 'call':
      sink.call(toolCall(event.call, run), line, column)
      return
    case 'result':
      sink.result(callResult(event.result, run.trace), line, column)
      return
    case 'nameless':
      sink.problem(namelessCall({ line, column }))
      return
    case 'unread':
      sink.problem(strangeCall({ line, column }))
  }
}
