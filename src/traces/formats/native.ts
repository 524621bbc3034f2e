import { traceIdOf } from '../../calls/run-id.js'
import { sessionFallback } from '../../calls/session-fallback.js'
import { isList, isObject } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'
import { callIdOf, readCall, readResult } from './native/call-record.js'
import { isMessageLine, readMessage } from './native/message-record.js'
import {
  readDecision,
  readEpisodeEnd,
  readEpisodeStart,
  readPromptRun,
  readSessionRecord,
  readStart,
} from './native/run-record.js'
import { untypedCall } from './native/untyped-call.js'
import { isUsageLine, readUsage } from './native/usage-record.js'

/**
 * Assay's own lines and those of its forerunners: the canonical lines, `{"tool","args"}`, `call_tool`, `tool_call` with
 * `tool_result`, version 2 episodes, version 1 prompts, session records and decision events. One file may mix them.
 */
export const native: TraceFormat = {
  id: 'native',
  title: 'Assay lines: tool calls, episodes, session records, decision events',
  layout: 'ordered',
  marks: ['tool', 'tool_name', 'args', 'arguments', 'type', 'trace', 'session', 'episode_id', 'test_id'],
  recognise,
  open: (sink, context) => new NativeReader(sink, context),
}

const ownTypes = new Set([
  'call_tool',
  'trace_start',
  'session_fallback',
  'episode_start',
  'episode_end',
  'assay.trace',
  'verdict.trace',
  'assay.tool.decision',
])

/** What the recorders and `trace import` write into a call; other keys may mean another format. */
const ownKeys = new Set([
  'type',
  'trace',
  'id',
  'tool',
  'args',
  'timestamp',
  'result',
  'error',
  'phase',
  'durationMs',
  'usage',
  'source',
  'case',
  'trial',
  'agent',
  'server',
  'turn',
  'truncated',
])

/** Of a message line; others have an id, too. */
const messageKeys = new Set(['type', 'trace', 'role', 'text', 'timestamp', 'oneSided'])

/** A call as only Assay, or somebody after its README, writes it: a file that begins with one needs no other format to be asked. */
export function isOwnLine(record: JsonValue): boolean {
  if (!isObject(record) || typeof record.tool !== 'string') return false
  const isByHand = record.type === undefined && typeof record.trace === 'string' && isObject(record.args)
  if (record.type !== 'tool_call' && !isByHand) return false
  return Object.keys(record).every((key) => ownKeys.has(key))
}

/** Read as a call whatever else it has. */
export function isUntypedCall(record: JsonValue): boolean {
  if (!isObject(record) || record.type !== undefined) return false
  return typeof record.tool === 'string' && record.tool !== '' && record.args !== undefined
}

function recognise(record: JsonValue): 'certain' | 'possible' | 'no' {
  if (!isObject(record)) return 'no'
  const { type } = record
  if (typeof type === 'string' && (ownTypes.has(type) || isUsageLine(record))) return 'certain'
  if (isMessageLine(record)) return Object.keys(record).every((key) => messageKeys.has(key)) ? 'certain' : 'possible'
  const named = typeof record.tool === 'string' || typeof record.tool_name === 'string'
  // Spans of others call themselves so, too, and have a name.
  if (type === 'tool_call' && (named || (typeof record.name === 'string' && !('traceId' in record)))) return 'certain'
  if (type === 'tool_result' && isResult(record)) return 'certain'
  if (type === 'step' && record.episode_id !== undefined) return 'certain'
  if (type !== undefined) return untypedCall(record) === 'no' ? 'no' : 'possible'
  return isSessionRecord(record) || isPromptRun(record) || untypedCall(record) !== 'no' ? 'possible' : 'no'
}

/** Others call their results so, too, and have other names for what is in them. */
function isResult(record: JsonObject): boolean {
  const { result, output, error, content } = record
  return callIdOf(record) !== undefined && [result, output, error, content].some((outcome) => outcome !== undefined)
}

class NativeReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #file: string
  /** Runs so far that named no trace. */
  #unnamed = 0

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#file = context.file
  }

  record(value: JsonValue, at: RecordPlace): void {
    if (!isObject(value)) this.#sink.skip('record that is not an object')
    else if (value.type === undefined || value.type === 'tool_call') this.#call(value, at)
    else this.#typed(value, at)
  }

  end(): void {}

  /** The hot path. */
  #call(record: JsonObject, at: RecordPlace): void {
    if (record.type === undefined && !isUntypedCall(record)) this.#untyped(record, at)
    else this.#typedCall(record, at)
  }

  #untyped(record: JsonObject, at: RecordPlace): void {
    if (isSessionRecord(record)) readSessionRecord(record, this.#file, this.#sink, at)
    else if (isPromptRun(record)) this.#run(record, at)
    else this.#undeclared(record, at, 'record of a shape that is not a tool call')
  }

  #undeclared(record: JsonObject, at: RecordPlace, otherwise: string): void {
    const is = untypedCall(record)
    if (is === 'call') this.#typedCall(record, at)
    else if (is === 'nameless') this.#nameless(at)
    else this.#sink.skip(otherwise)
  }

  #typed(record: JsonObject, at: RecordPlace): void {
    const { type } = record
    if (type === 'call_tool') this.#typedCall(record, at)
    else if (type === 'tool_result') this.#result(record, at)
    else if (type === 'message' && typeof record.role === 'string') readMessage(record, this.#file, this.#sink, at)
    else if (type === 'trace_start') readStart(record, this.#file, this.#sink, at)
    else if (isUsageLine(record)) readUsage(record, this.#file, this.#sink, at)
    else if (type === 'session_fallback') this.#sink.problem(sessionFallback(at))
    else if (type === 'episode_start') readEpisodeStart(record, this.#file, this.#sink, at)
    else if (type === 'step' || type === 'episode_end') {
      if (type === 'episode_end') readEpisodeEnd(record, this.#file, this.#sink, at)
      this.#sink.skip(`${type} record`)
    } else if (type === 'assay.trace' || type === 'verdict.trace') this.#run(record, at)
    else if (type === 'assay.tool.decision') this.#decision(record, at)
    else this.#undeclared(record, at, 'event of another type')
  }

  #decision(record: JsonObject, at: RecordPlace): void {
    if (!readDecision(record, this.#file, this.#sink, at)) this.#nameless(at)
  }

  #typedCall(record: JsonObject, at: RecordPlace): void {
    const { trace } = record
    // The first of the names that a trace may have.
    const named = typeof trace === 'string' && trace !== '' ? trace : traceIdOf(record)
    const call = readCall(record, named ?? this.#file)
    if (call) this.#sink.call(call, at.line, at.column)
    else this.#nameless(at)
  }

  #result(record: JsonObject, at: RecordPlace): void {
    const result = readResult(record, traceIdOf(record) ?? this.#file)
    if (result) this.#sink.result(result, at.line, at.column)
    else this.#sink.problem({ code: 'E_TRACE_PARSE', detail: 'a tool result without the id of its call', ...place(at) })
  }

  #run(record: JsonObject, at: RecordPlace): void {
    const fallback = () => (this.#unnamed++ === 0 ? this.#file : `${this.#file}#${this.#unnamed}`)
    readPromptRun(record, fallback, this.#sink, at)
  }

  #nameless(at: RecordPlace): void {
    this.#sink.problem({ code: 'E_TRACE_PARSE', detail: 'a tool call without a tool name', ...place(at) })
  }
}

function place(at: RecordPlace): { readonly line: number; readonly column: number } {
  return { line: at.line, column: at.column }
}

/** A run by the names of its tools. Definitions of agents list their tools, too. */
function isSessionRecord(record: JsonObject): boolean {
  const { tools, messages, description, instructions, model } = record
  if (!isList(tools) || !tools.every((tool) => typeof tool === 'string')) return false
  return [messages, description, instructions, model].every((other) => other === undefined)
}

function isPromptRun(record: JsonObject): boolean {
  return typeof record.prompt === 'string' && (typeof record.response === 'string' || typeof record.text === 'string')
}
