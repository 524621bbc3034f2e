import { strangeCall } from '../../calls/strange-call.js'
import { timestampOf } from '../../calls/time/read-time.js'
import { writeEvent } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { isList, isObject, nonEmptyText, objectOf, objectsOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { holdsCall, holdsMisplacedCall } from '../sessions/vscode/calls-inside.js'
import { callKeys, withGone, withoutCalls } from '../sessions/vscode/gone-calls.js'
import { roundsOf, unreadParts } from '../sessions/vscode/request-calls.js'
import { addedBy, isJournalEntry, SessionJournal } from '../sessions/vscode/session-journal.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/**
 * Chat sessions of VS Code, Copilot's above all: `workspaceStorage/…/chatSessions/*.json`, what *Chat: Export Chat…* writes, and the
 * journal of changes of newer releases (`*.jsonl`). Shapes: `chatModel.ts` and `objectMutationLog.ts` of VS Code.
 */
export const vscodeChat: TraceFormat = {
  id: 'vscode-chat',
  title: 'VS Code chat sessions (Copilot)',
  layout: 'sorted',
  marks: ['requests', 'responderUsername', 'sessionId', 'creationDate', 'kind', 'k', 'v'],
  recognise(record) {
    if (!isObject(record)) return 'no'
    if (isSession(record)) return 'certain'
    if (!isJournalEntry(record)) return 'no'
    return record.kind === 0 || (isList(record.k) && record.k[0] === 'requests') ? 'certain' : 'possible'
  },
  open: (sink, context) => new ChatReader(sink, context),
}

function isSession(record: JsonObject): boolean {
  if (!isList(record.requests)) return false
  if ('responderUsername' in record || 'initialLocation' in record) return true
  return objectsOf(record.requests).some(({ requestId, response }) => requestId !== undefined && isList(response))
}

const strangeChange = 'a change of the chat session of a kind that vscode-chat does not have'

/** An entry of a journal that says neither what is changed nor how, in a way that is known. */
function isStrangeChange(record: JsonValue): boolean {
  return isObject(record) && record.kind !== undefined && isList(record.k) && record.k[0] === 'requests'
}

type Place = Pick<RecordPlace, 'line' | 'column'>

class ChatReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #file: string
  #journal: SessionJournal | undefined
  /** Where the session began that its changes are of. */
  #began = { line: 0, column: 0 }
  #isFull = false

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#file = context.file
  }

  record(value: JsonValue, at: RecordPlace): void {
    if (isObject(value) && isSession(value)) this.#session(value, at)
    else if (isObject(value) && isJournalEntry(value)) this.#change(value, at)
    else if (isStrangeChange(value) || holdsCall(value)) this.#problem(strangeChange, at)
    else this.#sink.skip('record that is not of a chat session')
  }

  end(): void {
    const journal = this.#journal
    if (!journal) return
    const trace = nonEmptyText(journal.id) ?? this.#file
    this.#start(trace, this.#began)
    const known = new Set<string>()
    const requests = [...journal.requests()]
    for (const { request, isGone } of requests) if (!isGone) for (const key of callKeys(request)) known.add(key)
    for (const { request, place, isGone, gone } of requests) {
      const rest = isGone ? withoutCalls(withGone(request, gone, new Set()), known) : withGone(request, gone, known)
      if (rest) this.#request(rest, trace, () => place)
      else this.#sink.skip('part of a session that a later change repeats')
    }
  }

  #session(session: JsonObject, at: RecordPlace): void {
    const trace = nonEmptyText(session.sessionId) ?? this.#file
    this.#start(trace, at)
    if (holdsMisplacedCall(session.requests)) this.#sink.problem(strangeCall(at, vscodeChat.id))
    for (const request of objectsOf(session.requests)) this.#request(request, trace, (inner) => at.of(inner))
  }

  #change(entry: JsonObject, at: RecordPlace): void {
    if (this.#journal === undefined || entry.kind === 0) {
      this.end()
      this.#journal = new SessionJournal()
      this.#isFull = false
      this.#began = { line: at.line, column: at.column }
    }
    if (holdsMisplacedCall(addedBy(entry))) this.#sink.problem(strangeCall(at, vscodeChat.id))
    const answer = this.#isFull ? 'full' : this.#journal.apply(entry, at)
    if (answer === 'applied') this.#sink.skip('change of a chat session, read at its end')
    else if (answer === 'misfit') this.#problem('a change of a part of the chat session that is not there', at)
    else {
      if (!this.#isFull) this.#problem('the chat session is larger than what is held: the rest of it is not read', at)
      else this.#sink.skip('change of a chat session that is too large')
      this.#isFull = true
    }
  }

  /** The tokens of a request are those of its last answer. */
  #used(request: JsonObject, run: { trace: string; timestamp: string | undefined }, { line, column }: Place): void {
    const metadata = objectOf(objectOf(request.result)?.metadata) ?? {}
    const turns = objectsOf(metadata.toolCallRounds).length
    const used = usageFrom({
      input: [metadata.promptTokens],
      output: [metadata.outputTokens],
      ...(turns > 0 && { turns }),
    })
    const unclear = turns > 1 ? { unclear: ['tokens' as const] } : {}
    if (used) this.#sink.usage({ ...run, of: 'answer', ...used, ...unclear }, line, column)
  }

  #problem(detail: string, { line, column }: Pick<RecordPlace, 'line' | 'column'>): void {
    this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line, column })
  }

  #start(trace: string, { line, column }: Pick<RecordPlace, 'line' | 'column'>): void {
    this.#sink.start({ trace, hasMessages: true, meta: { agent: 'vscode-chat' } }, line, column)
  }

  #request(
    request: JsonObject,
    trace: string,
    place: (inner: JsonObject) => Pick<RecordPlace, 'line' | 'column'>,
  ): void {
    const at = place(request)
    const timestamp = timestampOf(request.timestamp)
    const model = nonEmptyText(request.modelId)
    if (model !== undefined) this.#sink.start({ trace, meta: { model } }, at.line, at.column)
    writeMessage('user', objectOf(request.message)?.text, { trace, timestamp }, this.#sink, at)
    const id = nonEmptyText(request.requestId) ?? ''
    this.#used(request, { trace, timestamp }, at)
    for (const part of unreadParts(request)) this.#sink.problem(strangeCall(place(part), vscodeChat.id))
    for (const [index, { said, agent, events }] of roundsOf(request).entries()) {
      const run = { trace, timestamp, agent, turn: `${id}#${index}` }
      writeMessage('assistant', said, run, this.#sink, at)
      if (events.length === 0) this.#sink.skip('answer without a tool call')
      for (const event of events) writeEvent(event, run, this.#sink, event.type === 'skip' ? at : place(event.from))
    }
  }
}
