import { usageOf } from '../json/usage.js'
import type { JsonValue } from '../model/json.js'
import type { RecordPlace, RecordSink } from '../model/trace.js'
import type { Usage, UsageRecord } from '../model/usage.js'
import type { EventRun } from './tool-call.js'

type Place = Pick<RecordPlace, 'line' | 'column'>

/** Hands on that a model gave an answer and what it used: where the source says usage and does not say this one, more than it says. */
export function writeAnswer(
  usage: JsonValue | undefined,
  id: string | undefined,
  run: EventRun,
  sink: RecordSink,
  at: Place,
): void {
  writeUsage(ofAnswer(usageOf(usage)), { of: 'answer', id }, run, sink, at)
}

/** What is known of an answer of a model that used so much, or does not say what it used. */
export function ofAnswer(usage: Usage | undefined): Usage {
  return { ...(usage ?? { unclear: ['tokens'] }), turns: 1 }
}

export function writeUsage(
  usage: Usage | undefined,
  how: Pick<UsageRecord, 'of' | 'id'>,
  { trace, timestamp }: EventRun,
  sink: RecordSink,
  { line, column }: Place,
): void {
  if (usage) sink.usage({ trace, timestamp, ...how, ...usage }, line, column)
}
