import { traceIdOf } from '../../../calls/run-id.js'
import { timestampOf } from '../../../calls/time/read-time.js'
import { isList, isObject, nonEmptyText } from '../../../json/json-fields.js'
import { usageFrom, usageOf } from '../../../json/usage.js'
import type { JsonObject } from '../../../model/json.js'
import type { RecordPlace, RecordSink } from '../../../model/trace.js'
import { type UsageFact, usageFacts } from '../../../model/usage.js'

/** `{"type":"usage","trace","usage":{…},"turns","durationMs"}`: what one answer of the model used, or (`"of":"run"`) the run so far. */
export function isUsageLine(record: JsonObject): boolean {
  const { type, usage, turns, durationMs } = record
  if (type !== 'usage' || traceIdOf(record) === undefined) return false
  return isObject(usage) || turns !== undefined || durationMs !== undefined
}

export function readUsage(record: JsonObject, file: string, sink: RecordSink, at: RecordPlace): void {
  const { usage, turns, durationMs, of, atLeast } = record
  const known = [usageOf(usage), usageFrom({ turns, durationMs })]
  const isKnown = atLeast === undefined || atLeast === null || isList(atLeast)
  const partly = usageFacts.filter((fact) => !isKnown || (isList(atLeast) && atLeast.includes(fact)))
  const unclear: readonly UsageFact[] = [...new Set([...known.flatMap((each) => each?.unclear ?? []), ...partly])]
  const said = {
    ...{ trace: traceIdOf(record) ?? file, of: of === 'run' ? ('run' as const) : ('answer' as const) },
    ...{ id: nonEmptyText(record.id), timestamp: timestampOf(record.timestamp), until: timestampOf(record.until) },
    ...Object.assign({}, ...known),
    unclear,
  }
  sink.usage(said, at.line, at.column)
}
