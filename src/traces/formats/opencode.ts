import { timestampOf } from '../../calls/time/read-time.js'
import { writeEvents } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { writeUsage } from '../../calls/write-usage.js'
import { firstId, isObject, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import type { Usage } from '../../model/usage.js'
import { RecentMap } from '../../wire/recent-map.js'
import { noWords, type ToolEvent } from '../../wire/tool-event.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/** Sessions of opencode: what `opencode export` writes, a message (`info`, `parts`) a record, or a part a record. */
export const opencode: TraceFormat = {
  id: 'opencode',
  title: 'opencode sessions',
  layout: 'ordered',
  marks: ['info', 'messages', 'parts', 'sessionID', 'callID', 'state'],
  recognise: (record) =>
    isObject(record) && (partsIn(record).some((part) => isToolPart(part) || isPart(part)) || isMessage(record))
      ? 'certain'
      : 'no',
  open: (sink, context) => new SessionReader(sink, context),
}

class SessionReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #file: string
  /** Ids of parts whose text was handed on. */
  readonly #written = new RecentMap<true>()

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#file = context.file
  }

  record(value: JsonValue, at: RecordPlace): void {
    const record = isObject(value) ? value : {}
    const info = isObject(record.info) ? record.info : {}
    const session = firstId(info, ['sessionID']) ?? (Array.isArray(record.messages) ? firstId(info, ['id']) : undefined)
    const parts = partsIn(record)
    if (parts.length === 0) this.#sink.skip('message without parts')
    const roles = rolesIn(record)
    for (const part of parts) {
      const trace = firstId(part, ['sessionID']) ?? session ?? this.#file
      this.#said(part, roles, trace, at)
      if (part.type === 'step-finish')
        writeUsage(
          { ...usageOfStep(part), turns: 1 },
          { of: 'answer', id: textOf(part.id) },
          { trace },
          this.#sink,
          at.of(part),
        )
      writeEvents(isToolPart(part) ? [callOf(part)] : [], { trace }, this.#sink, at, 'part that is not a tool call')
    }
  }

  end(): void {}

  /** A part is written again as it grows. */
  #said(
    part: JsonObject,
    roles: ReadonlyMap<JsonValue | undefined, JsonValue | undefined>,
    trace: string,
    at: RecordPlace,
  ): void {
    const id = firstId(part, ['id'])
    if (part.type !== 'text' || part.synthetic === true || (id !== undefined && this.#written.has(id))) return
    if (id !== undefined) this.#written.set(id, true)
    writeMessage(roles.get(part.messageID), part.text, { trace }, this.#sink, at.of(part))
  }
}

/** Message id → role: a part does not say whose it is. */
function rolesIn(record: JsonObject): ReadonlyMap<JsonValue | undefined, JsonValue | undefined> {
  const messages = Array.isArray(record.messages) ? objectsOf(record.messages) : [record]
  const infos = messages.flatMap(({ info }) => (isObject(info) ? [info] : []))
  return new Map(infos.map(({ id, role }) => [id, role]))
}

/** Of a session, of a message, of an event of `opencode run --format json`, or the record itself. */
function partsIn(record: JsonObject): readonly JsonObject[] {
  if (Array.isArray(record.messages)) return objectsOf(record.messages).flatMap(({ parts }) => objectsOf(parts))
  if (Array.isArray(record.parts)) return objectsOf(record.parts)
  return [isObject(record.part) ? record.part : record]
}

function isToolPart({ type, callID, tool, state }: JsonObject): boolean {
  return type === 'tool' && typeof callID === 'string' && typeof tool === 'string' && isObject(state)
}

/** Any part of a message names its session and its message. */
function isPart({ type, sessionID, messageID }: JsonObject): boolean {
  return typeof type === 'string' && typeof sessionID === 'string' && typeof messageID === 'string'
}

/** A message, or a session with messages that may have no parts. */
function isMessage({ info, parts, messages }: JsonObject): boolean {
  if (!isObject(info) || !(Array.isArray(parts) || Array.isArray(messages))) return false
  return typeof info.sessionID === 'string' || (typeof info.id === 'string' && info.id.startsWith('ses'))
}

function callOf(part: JsonObject): ToolEvent {
  const tool = stringOf(part.tool)
  if (!tool) return { type: 'nameless', from: part }
  const state = isObject(part.state) ? part.state : {}
  const time = isObject(state.time) ? state.time : {}
  const id = textOf(part.id)
  const took = Number(time.end) - Number(time.start)
  return {
    type: 'call',
    from: part,
    call: {
      id: textOf(part.callID),
      tool,
      // A part that is pending has an empty input, whatever comes.
      args: state.status === 'pending' ? undefined : state.input,
      timestamp: timestampOf(time.start),
      content: state.output ?? undefined,
      error: state.status === 'error' && (state.error || noWords),
      phase: state.status === 'completed' ? 'executed' : undefined,
      durationMs: Number.isFinite(took) && took >= 0 ? took : undefined,
      // A part is written again as its state changes.
      ...(id === undefined ? {} : { mergeKey: id }),
    },
  }
}

/** Parts that do not overlap, and US dollars. */
function usageOfStep({ tokens, cost }: JsonObject): Usage | undefined {
  const { input, output, reasoning, cache } = isObject(tokens) ? tokens : {}
  const { read, write } = isObject(cache) ? cache : {}
  return usageFrom({ input: [input, read, write], output: [output, reasoning], cached: read, costUsd: cost })
}
