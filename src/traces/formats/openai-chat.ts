import { HistoryFilter } from '../../calls/history-filter.js'
import { traceIdOf } from '../../calls/run-id.js'
import { outcomeOfReward } from '../../calls/run-outcome.js'
import { timestampOf } from '../../calls/time/read-time.js'
import { Turns } from '../../calls/turns.js'
import { UnreadParts } from '../../calls/unread-parts.js'
import { cutOffCall, writeEvents } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { writeAnswer, writeUsage } from '../../calls/write-usage.js'
import { isList, isObject, objectOf, objectsOf, textOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { openaiChat as chatApi } from '../../wire/model-apis.js'
import { ChatStream } from '../../wire/openai-chat-stream.js'
import { RecentMap } from '../../wire/recent-map.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'
import { batchRequest } from './openai/batch-request.js'
import { Conversation } from './openai-chat/conversation.js'
import { simulationEvents, simulationsIn, usageOfSimulation } from './openai-chat/tau2-bench.js'

/**
 * Chat messages with `tool_calls` and `role: tool`: bare messages, bodies with `messages`, responses with `choices`,
 * and the runs of tau-bench and tau2-bench. Anything that speaks the Chat Completions API writes one of these.
 */
export const openaiChat: TraceFormat = {
  id: 'openai-chat',
  title: 'OpenAI Chat Completions messages',
  layout: 'ordered',
  marks: ['role', 'content', 'messages', 'choices', 'tool_calls', 'traj', 'task_id'],
  recognise,
  open: (sink, context) => new ChatReader(sink, context),
}

function recognise(record: JsonValue): 'certain' | 'possible' | 'no' {
  if (isList(record)) return recogniseMessages(record)
  if (!isObject(record)) return 'no'
  if (batchRequest(record, '/chat/completions')) return 'certain'
  if (isList(record.traj) && record.task_id !== undefined)
    return recogniseMessages(record.traj) === 'no' ? 'no' : 'certain'
  if (simulationsIn(record).length > 0) return 'certain'
  if (isList(record.messages)) return recogniseMessages(record.messages)
  if (isList(record.choices)) return recogniseResponse(record, record.choices)
  return recogniseMessage(record)
}

/** Questions of a quiz have choices, too. */
function recogniseResponse({ object }: JsonObject, choices: readonly JsonValue[]): 'certain' | 'possible' | 'no' {
  if (typeof object === 'string' && object.startsWith('chat.')) return 'certain'
  return objectsOf(choices).some(({ message, delta }) => isObject(message) || isObject(delta)) ? 'possible' : 'no'
}

/** By the first messages: a long conversation need not be read twice. */
function recogniseMessages(messages: readonly JsonValue[]): 'certain' | 'possible' | 'no' {
  const answers = messages.slice(0, 100).map((message) => (isObject(message) ? recogniseMessage(message) : 'no'))
  if (answers.includes('certain')) return 'certain'
  return answers.length > 0 && !answers.includes('no') ? 'possible' : 'no'
}

function recogniseMessage(message: JsonObject): 'certain' | 'possible' | 'no' {
  const { role, content } = message
  if (role === 'assistant' && (hasChatCalls(message) || isObject(message.function_call))) return 'certain'
  if (role === 'tool' && message.tool_call_id !== undefined) return 'certain'
  if (!['system', 'developer', 'user', 'assistant', 'function'].includes(role as string)) return 'no'
  if (message.type !== undefined && message.type !== 'message') return 'no'
  return content === null || typeof content === 'string' || (isList(content) && content.every(isChatPart))
    ? 'possible'
    : 'no'
}

function hasChatCalls(message: JsonObject): boolean {
  return (
    isList(message.tool_calls) &&
    message.tool_calls.some((call) => isObject(call) && (isObject(call.function) || isObject(call.custom)))
  )
}

function isChatPart(part: JsonValue): boolean {
  return isObject(part) && ['text', 'image_url', 'input_audio', 'file', 'refusal'].includes(part.type as string)
}

/** Streamed responses that may be open at once; more, and the oldest are taken for ended. */
const maxStreams = 2048

interface OpenStream {
  readonly stream: ChatStream
  readonly first: JsonObject
  readonly at: RecordPlace
}

class ChatReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #file: string
  readonly #history = new HistoryFilter()
  readonly #turns = new Turns()
  readonly #shared: { readonly turns: Turns; readonly unread: UnreadParts }
  /** Streamed responses that have not ended, by id. */
  readonly #streams = new RecentMap<OpenStream>(maxStreams)
  /** Bodies so far that named no trace. */
  #unnamed = 0

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#file = context.file
    this.#shared = { turns: this.#turns, unread: new UnreadParts(openaiChat.id, sink) }
  }

  record(value: JsonValue, at: RecordPlace): unknown {
    const batched = isObject(value) ? batchRequest(value, '/chat/completions') : undefined
    if (batched && isList(batched.messages)) this.#body(batched.messages, batched, at)
    else if (isList(value)) this.#body(value, {}, at)
    else if (!isObject(value)) this.#sink.skip('record that is not an object')
    else if (isList(value.traj)) this.#tauBench(value, value.traj, at)
    else if (this.#tau2Bench(value, at)) return true
    else if (isList(value.messages)) this.#body(value.messages, value, at)
    else if (isList(value.choices)) return this.#response(value, at)
    else if (typeof value.role === 'string') this.#message(value, at)
    else this.#sink.skip('record that is not a chat message')
    return undefined
  }

  end(): void {
    for (const stream of this.#streams.values()) this.#streamed(stream)
  }

  #message(message: JsonObject, at: RecordPlace): void {
    const conversation = this.#begin(traceIdOf(message) ?? this.#file, message, at)
    if (!conversation.message(message, at)) this.#sink.skip('message without a tool call')
  }

  /** A request body, a line of fine-tuning data, a saved conversation. A body that repeats the one before it continues it. */
  #body(messages: readonly JsonValue[], body: JsonObject, at: RecordPlace): void {
    const named =
      traceIdOf(body) ??
      (isObject(body.metadata) ? traceIdOf(body.metadata) : undefined) ??
      (textOf(body.id) || undefined)
    const { trace, news } = this.#history.newMessages(messages, named, () => this.#nextUnnamed())
    const conversation = this.#begin(trace, body, at, undefined, true)
    for (const message of news) if (isObject(message)) conversation.message(message, at)
  }

  #nextUnnamed(): string {
    return this.#unnamed++ === 0 ? this.#file : `${this.#file}#${this.#unnamed}`
  }

  /** True for a piece of a stream. */
  #response(body: JsonObject, at: RecordPlace): boolean {
    if (body.object === 'chat.completion.chunk') {
      this.#chunk(body, at)
      return true
    }
    const conversation = this.#begin(traceIdOf(body) ?? this.#file, body, at, body.created)
    conversation.used(body.usage, textOf(body.id), at)
    for (const { message } of objectsOf(body.choices))
      if (isObject(message)) conversation.answered(message.content, at.of(message))
    conversation.events(chatApi.answer(body), at)
    return false
  }

  /** One event of a stream: its calls are known when the response has come to its end. Responses may interleave. */
  #chunk(chunk: JsonObject, at: RecordPlace): void {
    this.#sink.skip('piece of a streamed response')
    const id = textOf(chunk.id) ?? ''
    const known = this.#streams.get(id) ?? this.#openStream(id, chunk, at)
    known.stream.push(chunk)
    if (!known.stream.finished) return
    this.#streams.delete(id)
    this.#streamed(known)
  }

  #openStream(id: string, first: JsonObject, at: RecordPlace): OpenStream {
    const opened = { stream: new ChatStream(), first, at }
    for (const forgotten of this.#streams.set(id, opened)) this.#streamed(forgotten)
    return opened
  }

  #streamed({ stream, first, at }: OpenStream): void {
    const conversation = this.#begin(traceIdOf(first) ?? this.#file, first, at, first.created)
    conversation.used(stream.usage, textOf(first.id), at)
    if (stream.finished) conversation.answered(stream.said, at)
    else conversation.lost(at)
    conversation.events(stream.take(), at)
    for (const _ of stream.cutOff()) this.#sink.skip(cutOffCall)
  }

  /** `{task_id, trial, traj, reward, info}`; its tools answer with a text that starts with "Error" when they fail. */
  #tauBench(run: JsonObject, messages: readonly JsonValue[], at: RecordPlace): void {
    const task = textOf(run.task_id)
    const trial = textOf(run.trial)
    const trace = task === undefined ? this.#nextUnnamed() : trial === undefined ? task : `${task}.${trial}`
    const meta = outcomeOfReward(run.reward)
    this.#sink.start({ trace, case: task, trial, meta, hasMessages: true }, at.line, at.column)
    const failed = (text: string) => text.startsWith('Error')
    const conversation = new Conversation(this.#sink, { ...this.#shared, trace, case: task, trial, failed })
    for (const message of messages) if (isObject(message)) conversation.message(message, at)
  }

  /** Results of tau2-bench: simulations of a task, tried several times. */
  #tau2Bench(record: JsonObject, at: RecordPlace): boolean {
    const runs = simulationsIn(record)
    for (const run of runs) {
      const task = textOf(run.task_id) ?? ''
      const trial = textOf(run.trial)
      const trace = trial === undefined ? task : `${task}.${trial}`
      const place = at.of(run)
      const meta = outcomeOfReward(objectOf(run.reward_info)?.reward)
      this.#sink.start({ trace, case: task, trial, meta, hasMessages: true }, place.line, place.column)
      writeUsage(usageOfSimulation(run), { of: 'run' }, { trace }, this.#sink, place)
      for (const message of objectsOf(run.messages)) {
        const eventRun = { trace, timestamp: timestampOf(message.timestamp), turn: this.#turns.next() }
        writeMessage(message.role, message.content, eventRun, this.#sink, at.of(message))
        if (message.role === 'assistant') writeAnswer(message.usage, undefined, eventRun, this.#sink, at.of(message))
        writeEvents(simulationEvents(message), eventRun, this.#sink, at, 'message without a tool call')
      }
    }
    return runs.length > 0
  }

  #begin(trace: string, record: JsonObject, at: RecordPlace, created?: JsonValue, hasMessages?: boolean): Conversation {
    const run = { trace, case: textOf(record.case), trial: textOf(record.trial) }
    this.#sink.start({ ...run, hasMessages }, at.line, at.column)
    return new Conversation(this.#sink, { ...this.#shared, ...run, created })
  }
}
