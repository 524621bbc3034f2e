import { timeIn, timeOf } from '../../calls/time/read-time.js'
import { isObject, nonEmptyText, objectsOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { decodeAttributes } from './attribute-value.js'
import { otelId } from './span-layouts.js'

/** One OpenTelemetry log record that is an event: it has a name. All its strings are agent-controlled. */
export interface LogEvent {
  readonly name: string
  readonly traceId: string
  /** The span in which it was written; `''` if none. */
  readonly spanId: string
  readonly scope: string
  /** Nanoseconds since 1970. */
  readonly time: bigint | undefined
  /** Decoded; the members of a body that is an object stand among them. */
  readonly attributes: JsonObject
  readonly resource: JsonObject
}

/** A log record and the object of the file's record that it was read from. */
export interface PlacedLog {
  readonly event: LogEvent
  readonly origin: JsonObject
}

/** Whether a record holds OpenTelemetry logs: a request (`resourceLogs`), or one event as a console exporter prints it. */
export function holdsLogs(record: JsonValue): record is JsonObject {
  return isObject(record) && (groupsIn(record) !== undefined || isSingle(record))
}

export function* logsIn(record: JsonObject): Generator<PlacedLog> {
  if (isSingle(record)) {
    yield { event: logEvent(record, scopeOf(record), resourceOf(record)), origin: record }
    return
  }
  for (const group of groupsIn(record) ?? []) {
    const resource = decodeAttributes(isObject(group.resource) ? group.resource.attributes : undefined)
    for (const scoped of objectsOf(group.scopeLogs ?? group.scope_logs)) {
      for (const log of objectsOf(scoped.logRecords ?? scoped.log_records)) {
        yield { event: logEvent(log, scopeOf(scoped), resource), origin: log }
      }
    }
  }
}

function groupsIn(record: JsonObject): readonly JsonObject[] | undefined {
  const groups = record.resourceLogs ?? record.resource_logs
  return Array.isArray(groups) ? objectsOf(groups) : undefined
}

function isSingle(record: JsonObject): boolean {
  const { attributes } = record
  // A record of the JavaScript SDK written as it is keeps its body under a private name.
  const hasBody = 'body' in record || '_body' in record
  return isObject(attributes) && typeof attributes['event.name'] === 'string' && hasBody
}

/** The JavaScript SDK, written as it is, has pairs of name and value. */
function resourceOf({ resource }: JsonObject): JsonObject {
  if (!isObject(resource)) return {}
  const { attributes, _rawAttributes: raw } = resource
  if (attributes !== undefined || !Array.isArray(raw)) return decodeAttributes(attributes)
  const pairs = raw.flatMap((pair) => (Array.isArray(pair) ? [{ key: pair[0] ?? null, value: pair[1] ?? null }] : []))
  return decodeAttributes(pairs)
}

function scopeOf(holder: JsonObject): string {
  const scope = holder.scope ?? holder.instrumentationScope ?? holder.instrumentation_scope
  return isObject(scope) ? (nonEmptyText(scope.name) ?? '') : ''
}

function logEvent(log: JsonObject, scope: string, resource: JsonObject): LogEvent {
  const attributes = decodeAttributes(log.attributes)
  const written = log.body ?? log._body ?? null
  const [decoded] = Object.values(decodeAttributes([{ key: 'body', value: written }]))
  const body = typeof written === 'string' || isPlain(written) ? written : (decoded ?? null)
  const context = isObject(log.spanContext) ? log.spanContext : log
  const named = log.eventName ?? log.event_name ?? attributes['event.name'] ?? null
  return {
    name: nonEmptyText(named) ?? (typeof body === 'string' ? body : ''),
    traceId: otelId(context.traceId ?? context.trace_id),
    spanId: otelId(context.spanId ?? context.span_id),
    scope,
    time: timeOfEvent(log, attributes),
    attributes: isObject(body) ? { ...attributes, ...body } : attributes,
    resource,
  }
}

/** A body as CloudWatch has it: the value itself, not one of OTLP's that says its kind. */
function isPlain(body: JsonValue | undefined): body is JsonObject {
  return isObject(body) && !Object.keys(body).some((key) => /^[a-z]+_?[vV]alue$/.test(key))
}

/** The event's own time; where that is left out or zero, when it was observed, or what its author wrote. */
function timeOfEvent(log: JsonObject, attributes: JsonObject): bigint | undefined {
  for (const written of [
    log.timeUnixNano,
    log.time_unix_nano,
    log.observedTimeUnixNano,
    attributes['event.timestamp'],
  ]) {
    const time = timeIn(written, 'ns')
    if (time !== undefined && time > 0n) return time
  }
  return timeOf(log.hrTime ?? log.timestamp)
}
