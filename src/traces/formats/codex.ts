import { strangeCall } from '../../calls/strange-call.js'
import { timestampOf } from '../../calls/time/read-time.js'
import { callResult } from '../../calls/tool-call.js'
import { writeEvent, writeEvents } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { nonEmptyText, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import { usageOf } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink, TraceStart } from '../../model/trace.js'
import type { UsageRecord } from '../../model/usage.js'
import { looksLikeCall } from '../../wire/looks-like-call.js'
import { openaiItemEvents } from '../../wire/openai-responses.js'
import { RecentMap } from '../../wire/recent-map.js'
import { codexItemEvents } from './codex/codex-exec.js'
import { CodexFork } from './codex/codex-fork.js'
import { CodexResults } from './codex/codex-results.js'
import { codexUsage } from './codex/codex-usage.js'
import { isOfPerson, ReportedCalls } from './codex/reported-calls.js'
import { isSpoken, metaOfSession } from './codex/session-words.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/**
 * Codex CLI: rollouts (`~/.codex/sessions/…/rollout-*.jsonl`) and the lines of `codex exec --json`.
 * A rollout holds Responses items in envelopes, and events that say again, and better, how a command ended.
 */
export const codex: TraceFormat = {
  id: 'codex',
  title: 'Codex CLI rollouts and exec --json',
  layout: 'ordered',
  marks: ['timestamp', 'type', 'payload', 'item', 'thread_id'],
  recognise(record) {
    const fields = objectOf(record)
    const type = stringOf(fields?.type) ?? ''
    if (fields === undefined) return 'no'
    if (envelopes.has(type) && objectOf(fields.payload) !== undefined) return 'certain'
    if (/^(thread\.started|turn\.(started|completed|failed)|item\.(started|updated|completed))$/.test(type))
      return 'certain'
    return fields.record_type === 'state' || isFlatHead(fields) || savedItems(fields) ? 'certain' : 'no'
  },
  open: (sink, context) => new CodexReader(sink, context),
}

const envelopes = new Set(['session_meta', 'turn_context', 'response_item', 'event_msg', 'compacted'])

class CodexReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #results: CodexResults
  readonly #reported = new ReportedCalls<Pick<RecordPlace, 'line' | 'column'>>()
  /** Items of `exec --json` that were announced and not finished. */
  readonly #running = new RecentMap<true>()
  #trace: string
  #fork: CodexFork | undefined

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#results = new CodexResults(sink)
    this.#trace = context.file
  }

  record(value: JsonValue, at: RecordPlace): unknown {
    const record = objectOf(value)
    if (record === undefined) {
      this.#sink.skip('record that is not an object')
      return undefined
    }
    const payload = objectOf(record.payload)
    if (payload !== undefined) {
      this.#enveloped(record, payload, at)
      return envelopes.has(stringOf(record.type) ?? '')
    }
    const type = stringOf(record.type) ?? ''
    const items = savedItems(record)
    if (items !== undefined) {
      this.#session(textOf(objectOf(record.session)?.id), at)
      for (const item of items) this.#item(item, at, item)
    } else if (type === 'thread.started')
      this.#session(textOf(record.thread_id), at, { meta: { agent: 'codex', entry_point: 'exec' } })
    else if (type.startsWith('item.')) this.#execItem(type, objectOf(record.item) ?? {}, at)
    else if (type === 'turn.completed') {
      this.#used([{ of: 'run', ...usageOf(record.usage) }], record, at)
      this.#sink.skip('event that is not a tool call')
    } else if (isFlatHead(record)) this.#session(textOf(record.id), at)
    else this.#item(record, at, record)
    return undefined
  }

  end(): void {
    this.#writeReported()
    this.#results.end()
  }

  #enveloped(record: JsonObject, payload: JsonObject, at: RecordPlace): void {
    if (record.type === 'session_meta') {
      this.#writeReported()
      this.#head(record, payload, at)
      return
    }
    if (record.type === 'turn_context') this.#fork?.turn(payload)
    if (this.#fork?.isReplay) {
      this.#sink.skip('line repeated from the session that this one was forked from')
      return
    }
    if (record.type === 'turn_context') {
      this.#writeReported()
      this.#turn(payload, at)
    }
    this.#used(codexUsage(record, payload), record, at)
    if (record.type === 'response_item') {
      this.#item(payload, at, record)
      return
    }
    if (record.type === 'event_msg' && this.#event(record, payload, at)) return
    this.#sink.skip('event that is not a tool call')
  }

  #event(record: JsonObject, payload: JsonObject, at: RecordPlace): boolean {
    if (isOfPerson(payload)) {
      this.#sink.skip('command that the person ran')
      return true
    }
    const place = { line: at.line, column: at.column }
    if (!this.#reported.report(record, payload, place, this.#results.outcome(payload)))
      return this.#results.event(payload)
    if (this.#reported.isFull) this.#writeReported()
    this.#sink.skip('event that reports a call')
    return true
  }

  #writeReported(): void {
    for (const { call, record, payload, place } of this.#reported.take()) {
      const run = { trace: this.#trace, timestamp: timestampOf(record.timestamp) }
      writeEvent(
        call.tool ? { type: 'call', from: payload, call } : { type: 'nameless', from: payload },
        run,
        this.#sink,
        place,
      )
    }
  }

  /** A fork begins with its own head, and then repeats the lines of its parent, the head among them. */
  #head(record: JsonObject, payload: JsonObject, at: RecordPlace): void {
    if (this.#fork?.isParent(record, payload)) this.#sink.skip('head of the session that this one was forked from')
    else {
      this.#fork = new CodexFork(record, payload)
      this.#session(textOf(payload.id), at, { meta: metaOfSession(payload), hasMessages: true })
    }
  }

  #used(usages: readonly Omit<UsageRecord, 'trace'>[], { timestamp }: JsonObject, at: RecordPlace): void {
    for (const usage of usages)
      this.#sink.usage({ trace: this.#trace, timestamp: timestampOf(timestamp), ...usage }, at.line, at.column)
  }

  /** The model is named in front of each turn. */
  #turn(payload: JsonObject, at: RecordPlace): void {
    const model = nonEmptyText(payload.model)
    if (model !== undefined) this.#sink.start({ trace: this.#trace, meta: { model } }, at.line, at.column)
  }

  #session(id: string | undefined, at: RecordPlace, known: Omit<TraceStart, 'trace'> = {}): void {
    if (id === undefined) {
      this.#sink.skip('session without an id')
      return
    }
    this.#trace = id
    this.#sink.start({ trace: id, ...known }, at.line, at.column)
  }

  #item(item: JsonObject, at: RecordPlace, record: JsonObject): void {
    const run = { trace: this.#trace, timestamp: timestampOf(record.timestamp) }
    const [event] = openaiItemEvents(item)
    if (event?.type === 'call') {
      this.#reported.ask(event.call.id)
      this.#results.ask(event.call.id, item.namespace === undefined ? event.call.tool : '')
    } else if (event !== undefined || item.type === 'message') this.#writeReported()
    if (item.type === 'message' && isSpoken(item)) writeMessage(item.role, item.content, run, this.#sink, at)
    if (event === undefined && looksLikeCall(item)) {
      this.#sink.problem(strangeCall(at.of(item), codex.id))
    } else if (event?.type === 'result') this.#results.result(callResult(event.result, run.trace), item, at)
    else writeEvents(event === undefined ? [] : [event], run, this.#sink, at, 'item that is not a tool call')
  }

  #execItem(type: string, item: JsonObject, at: RecordPlace): void {
    const id = nonEmptyText(item.id) ?? ''
    const started = this.#running.has(id)
    if (type === 'item.completed') this.#running.delete(id)
    else if (type === 'item.started') this.#running.set(id, true)
    if (type === 'item.completed' && item.type === 'agent_message')
      writeMessage('assistant', item.text, { trace: this.#trace }, this.#sink, at, { isOneSided: true })
    const events = type === 'item.updated' ? [] : codexItemEvents(item, type === 'item.completed', started)
    writeEvents(events, { trace: this.#trace }, this.#sink, at, 'item that is not a tool call')
  }
}

/** The first Codex CLI, in TypeScript, saved a session as one object. */
function savedItems({ session, items }: JsonObject): readonly JsonObject[] | undefined {
  return objectOf(session) !== undefined && Array.isArray(items) ? objectsOf(items) : undefined
}

/** The first line of a rollout before envelopes (2025): the session, and nothing that a later line has. */
function isFlatHead(record: JsonObject): boolean {
  return (
    nonEmptyText(record.id) !== undefined &&
    'timestamp' in record &&
    ('instructions' in record || 'git' in record) &&
    !('type' in record)
  )
}
