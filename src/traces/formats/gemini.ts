import { RepeatedLists } from '../../calls/repeated-lists.js'
import { sessionOf, startOf } from '../../calls/run-id.js'
import { timestampOf } from '../../calls/time/read-time.js'
import { Turns } from '../../calls/turns.js'
import { writeEvents } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { firstId, isObject, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/**
 * Gemini API contents (`role`, `parts`): one a record, lists of them (requests' `contents`, saved chats' `history`), responses
 * with `candidates`, and the events of Google ADK's sessions.
 */
export const gemini: TraceFormat = {
  id: 'gemini',
  title: 'Gemini API contents, Google ADK sessions',
  layout: 'ordered',
  marks: ['role', 'parts', 'contents', 'candidates', 'events', 'author', 'invocation_id'],
  recognise(record) {
    if (!isObject(record)) return 'no'
    const contents = contentsIn(record)
    if (contents.some(hasToolPart) || (Array.isArray(record.candidates) && contents.length > 0)) return 'certain'
    return contents.length > 0 && contents.every(({ role }) => role === 'user' || role === 'model') ? 'possible' : 'no'
  },
  open: (sink, context) => new ContentsReader(sink, context),
}

class ContentsReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #file: string
  readonly #runs: RepeatedLists
  readonly #turns = new Turns()

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#file = context.file
    this.#runs = new RepeatedLists(context.file)
  }

  record(value: JsonValue, at: RecordPlace): void {
    const record = isObject(value) ? value : {}
    const contents = contentsIn(record)
    if (contents.length === 0) {
      this.#sink.skip('record without contents')
      return
    }
    const named = sessionOf(record) ?? (Array.isArray(record.events) ? firstId(record, ['id']) : undefined)
    const isList = listIn(record) !== undefined
    const { trace, fresh } = isList ? this.#runs.next(contents, named) : { trace: named ?? this.#file, fresh: contents }
    const isOneSided = Array.isArray(record.candidates)
    this.#sink.start({ ...startOf(record, trace), hasMessages: isList && !isOneSided }, at.line, at.column)
    for (const content of fresh) {
      const agent = agentOf(record)
      const run = { trace, timestamp: timestampOf(record.timestamp), agent, turn: this.#turns.next() }
      writeMessage(content.role, content.parts, run, this.#sink, at.of(content), { isOneSided })
      writeEvents(objectsOf(content.parts).flatMap(partEvents), run, this.#sink, at, 'content without a tool call')
    }
  }

  end(): void {}
}

/** ADK says which of its agents wrote an event. */
function agentOf({ author }: JsonObject): string | undefined {
  return author === 'user' ? undefined : textOf(author)
}

/** The contents that a record holds: itself, what it wraps, or a list of either. */
function contentsIn(record: JsonObject): readonly JsonObject[] {
  const list = listIn(record)
  return (list ?? [record]).flatMap((each) => {
    const content = isObject(each.content) ? each.content : each
    return Array.isArray(content.parts) && isContent(content) ? [content] : []
  })
}

function listIn({ contents, history, events, candidates }: JsonObject): readonly JsonObject[] | undefined {
  const list = contents ?? history ?? events ?? candidates
  return Array.isArray(list) ? objectsOf(list) : undefined
}

/** Messages of other sources have parts, too, which have types. */
function isContent({ parts }: JsonObject): boolean {
  return objectsOf(parts).every((part) => !('type' in part) && !('part_kind' in part))
}

function hasToolPart({ parts }: JsonObject): boolean {
  return objectsOf(parts).some((part) => isObject(calledIn(part)) || isObject(answeredIn(part)))
}

function calledIn(part: JsonObject): JsonValue | undefined {
  return part.functionCall ?? part.function_call
}

function answeredIn(part: JsonObject): JsonValue | undefined {
  return part.functionResponse ?? part.function_response
}

/** Calls have an id or none; without one, an answer belongs to the first open call of its function. */
function partEvents(part: JsonObject): readonly ToolEvent[] {
  const called = calledIn(part)
  if (isObject(called)) {
    const tool = stringOf(called.name)
    if (!tool) return [{ type: 'nameless', from: called }]
    return [{ type: 'call', from: called, call: { id: textOf(called.id) ?? tool, tool, args: called.args ?? {} } }]
  }
  const answer = answeredIn(part)
  if (!isObject(answer)) return []
  const id = textOf(answer.id) ?? textOf(answer.name)
  if (id === undefined) return [{ type: 'skip', reason: 'result without the name of its function' }]
  const response = isObject(answer.response) ? answer.response : {}
  const content = response.output ?? response.result ?? answer.response ?? null
  return [{ type: 'result', from: answer, result: { id, content, error: response.error } }]
}
