import { RepeatedLists } from '../../calls/repeated-lists.js'
import { sessionOf, startOf } from '../../calls/run-id.js'
import { timestampOf } from '../../calls/time/read-time.js'
import { Turns } from '../../calls/turns.js'
import { writeEvents } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { writeUsage } from '../../calls/write-usage.js'
import { firstId, isObject, objectsOf, textOf } from '../../json/json-fields.js'
import { usageOf } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { geminiEvents, isGeminiToolPart } from '../../wire/gemini.js'
import { looksLikeCall } from '../../wire/looks-like-call.js'
import { RecentMap } from '../../wire/recent-map.js'
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
  recognise(value) {
    if (!isObject(value)) return 'no'
    if (isRecordedCall(value)) return 'certain'
    const record = answerIn(value) ?? value
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
  readonly #responses = new RecentMap<Response>()

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#file = context.file
    this.#runs = new RepeatedLists(context.file)
  }

  record(value: JsonValue, at: RecordPlace): void {
    const outer = isObject(value) ? value : {}
    const record = answerIn(outer) ?? outer
    const contents = contentsIn(record)
    if (contents.length === 0) {
      this.#sink.skip(isRecordedCall(outer) ? 'answer without contents' : 'record without contents')
      return
    }
    const isList = listIn(record) !== undefined
    const isOneSided = Array.isArray(record.candidates)
    const { trace, fresh, turn } = this.#runOf(record, contents)
    this.#sink.start({ ...startOf(record, trace), hasMessages: isList && !isOneSided }, at.line, at.column)
    const metadata = record.usageMetadata ?? record.usage_metadata
    if (isOneSided || metadata !== undefined) {
      const id = firstId(record, ['responseId', 'response_id', 'id'])
      const usage = usageOf(metadata)
      // Of a streamed response only the last chunk may count.
      const answered = { ...usage, turns: 1, ...(isOneSided && !usage && { unclear: ['tokens'] as const }) }
      writeUsage(answered, { of: 'answer', id }, { trace, timestamp: timestampOf(record.timestamp) }, this.#sink, at)
    }
    for (const misplaced of misplacedIn(record))
      writeEvents([{ type: 'unread', from: misplaced }], { trace }, this.#sink, at, 'content without a tool call')
    for (const content of fresh) {
      const agent = agentOf(record)
      const run = { trace, timestamp: timestampOf(record.timestamp), agent, turn: turn ?? this.#turns.next() }
      writeMessage(content.role, content.parts, run, this.#sink, at.of(content), { isOneSided })
      writeEvents(geminiEvents(content), run, this.#sink, at, 'content without a tool call')
    }
  }

  end(): void {}

  #runOf(record: JsonObject, contents: readonly JsonObject[]): RunOfContents {
    const named = sessionOf(record) ?? (Array.isArray(record.events) ? firstId(record, ['id']) : undefined)
    if (Array.isArray(record.candidates)) return { ...this.#responseOf(record, contents, named), fresh: contents }
    if (listIn(record) !== undefined) return this.#runs.next(contents, named)
    return { trace: named ?? this.#file, fresh: contents }
  }

  /** The chunks of a streamed response have its id, and are one answer. */
  #responseOf(record: JsonObject, contents: readonly JsonObject[], named: string | undefined): Response {
    const id = firstId(record, ['responseId', 'response_id'])
    const known = id === undefined ? undefined : this.#responses.get(id)
    if (known && (named === undefined || named === known.trace)) return known
    const response = { trace: named ?? this.#runs.next(contents, undefined).trace, turn: this.#turns.next() }
    if (id !== undefined) this.#responses.set(id, response)
    return response
  }
}

interface Response {
  readonly trace: string
  readonly turn: string
}

interface RunOfContents extends Partial<Pick<Response, 'turn'>> {
  readonly trace: string
  /** What the record says anew. */
  readonly fresh: readonly JsonObject[]
}

/** Of `--record-responses` of Gemini CLI: a method of the SDK, and what it gave back, piece by piece where it was streamed. */
function isRecordedCall(record: JsonObject): boolean {
  return sdkMethods.has(record.method) && 'response' in record
}

const sdkMethods: ReadonlySet<JsonValue | undefined> = new Set([
  ...['generateContent', 'generateContentStream', 'countTokens', 'embedContent'],
])

/** The response that a record holds of a call that was recorded, or of a request of a batch, whose `key` names its run. */
function answerIn(record: JsonObject): JsonObject | undefined {
  if (!isRecordedCall(record) && !('key' in record)) return undefined
  const pieces = isObject(record.response) ? [record.response] : objectsOf(record.response)
  const candidates = pieces.flatMap((piece) => objectsOf(piece.candidates))
  if (candidates.length === 0) return undefined
  const [id] = pieces.flatMap((piece) => textOf(piece.responseId) ?? [])
  const named = textOf(record.key)
  return { candidates, ...(id !== undefined && { responseId: id }), ...(named !== undefined && { session: named }) }
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

/** What stands among contents, is none, and looks like a call: its parts are not a list. */
function misplacedIn(record: JsonObject): readonly JsonObject[] {
  return (listIn(record) ?? []).filter((each) => {
    const content = isObject(each.content) ? each.content : each
    return !Array.isArray(content.parts) && looksLikeCall(content)
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
  return objectsOf(parts).some(isGeminiToolPart)
}
