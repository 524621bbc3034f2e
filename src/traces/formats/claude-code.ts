import { failureOf } from '../../calls/failure.js'
import { outcomeName } from '../../calls/run-outcome.js'
import { strangeCall } from '../../calls/strange-call.js'
import { timestampOf } from '../../calls/time/read-time.js'
import { writeEvent, writeEvents } from '../../calls/write-events.js'
import { firstId, nonEmptyText, numberOf, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { anthropicEvents } from '../../wire/anthropic.js'
import { claudeHookEvents, isClaudeHook } from '../../wire/claude-hooks.js'
import { looksLikeCall } from '../../wire/looks-like-call.js'
import { RecentMap } from '../../wire/recent-map.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import { denied, RefusedCalls } from './claude-code/refused-calls.js'
import { RetractableLines } from './claude-code/retractable-lines.js'
import { usageOfAnswer, usageOfSession } from './claude-code/session-usage.js'
import { metaOf, saidIn } from './claude-code/session-words.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/**
 * Claude Code: transcripts (`~/.claude/projects/…/SESSION.jsonl` and `subagents/agent-*.jsonl`), `--output-format stream-json`
 * and logged hook input. The line format is internal to Claude Code: unknown lines are counted, never fatal.
 */
export const claudeCode: TraceFormat = {
  id: 'claude-code',
  title: 'Claude Code transcripts, stream-json and hook input',
  layout: 'ordered',
  marks: [
    'sessionId',
    'session_id',
    'parentUuid',
    'uuid',
    'message',
    'isSidechain',
    'parent_tool_use_id',
    'hook_event_name',
  ],
  recognise(record) {
    const fields = objectOf(record)
    if (fields === undefined) return 'no'
    if (isClaudeHook(fields)) return 'certain'
    const type = stringOf(fields.type) ?? ''
    const session = 'sessionId' in fields || 'session_id' in fields
    if (type === 'assistant' || type === 'user') return session ? recogniseMessage(fields) : 'no'
    if ((type === 'summary' && 'leafUuid' in fields) || type === 'file-history-snapshot') return 'certain'
    if (!session) return 'no'
    return ownLine(type, fields) ? 'certain' : Object.hasOwn(lineReasons, type) ? 'possible' : 'no'
  },
  open: (sink, context) => new TranscriptReader(sink, context),
}

/** Other agents write sessions of the same shape: what they call a message has no uuid, and their calls look otherwise. */
function recogniseMessage(line: JsonObject): 'certain' | 'possible' | 'no' {
  const message = objectOf(line.message)
  if (!message || !isMessage(message)) return 'no'
  const isSure = 'uuid' in line || 'parent_tool_use_id' in line || 'id' in message
  return isSure || anthropicEvents(message.content).length > 0 ? 'certain' : 'possible'
}

/** Whether a message has content of Anthropic's, as far as it could be a call. */
function isMessage({ content }: JsonObject): boolean {
  return typeof content === 'string' || (Array.isArray(content) && !objectsOf(content).some(isForeignCall))
}

function isForeignCall(block: JsonObject): boolean {
  return !blockTypes.has(stringOf(block.type) ?? '') && looksLikeCall(block) && anthropicEvents([block]).length === 0
}

const blockTypes = new Set(['text', 'thinking', 'tool_use', 'tool_result', 'image', 'document', 'redacted_thinking'])

/** Droid begins a stream with a list of tools, too. */
function isOwnInit(line: JsonObject): boolean {
  return Array.isArray(line.tools) && !('reasoning_effort' in line)
}

/** Lines that only Claude Code writes, among others that any program may. */
function ownLine(type: string, line: JsonObject): boolean {
  if (type === 'system') {
    return (line.subtype === 'init' && isOwnInit(line)) || line.subtype === 'permission_denied'
  }
  if (type === 'result') return 'num_turns' in line
  return /^(queue-operation|(custom|ai)-title|agent-(name|color)|last-prompt|permission-mode|pr-link|cost-state|tools-used|api-request)$/.test(
    type,
  )
}

/** Why a line of a known type is not a call or result. */
const lineReasons: Readonly<Record<string, string>> = {
  summary: 'summary line',
  system: 'system line',
  result: 'result line of a run',
  stream_event: 'partial message',
  'file-history-snapshot': 'file history line',
  'queue-operation': 'queue line',
  attachment: 'attachment line',
  progress: 'progress line',
  'custom-title': 'line about the session',
  'ai-title': 'line about the session',
  'agent-name': 'line about the session',
  'agent-color': 'line about the session',
  'last-prompt': 'line about the session',
  'permission-mode': 'line about the session',
  mode: 'line about the session',
  tag: 'line about the session',
  'pr-link': 'line about the session',
  'cost-state': 'line about the session',
  'tools-used': 'line about the session',
  'api-request': 'line about the session',
}

/** Lines other than messages that may hold one. */
const holdsCalls = new Set(['system', 'attachment', 'queue-operation'])

class TranscriptReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #context: FormatContext
  readonly #lines: RetractableLines
  /** Runs whose model was handed on. */
  readonly #models = new RecentMap<true>()
  readonly #refused = new RefusedCalls()
  /** Runs of which more than the end was read. */
  readonly #begun = new Set<string>()
  /** How runs ended, by what their last lines say. */
  readonly #ended = new Map<string, { readonly succeeded: boolean; readonly line: number; readonly column: number }>()

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#context = context
    this.#lines = new RetractableLines(sink)
  }

  record(value: JsonValue, at: RecordPlace): unknown {
    const line = objectOf(value)
    if (line === undefined) {
      this.#sink.skip('record that is not an object')
      return undefined
    }
    const trace = firstId(line, ['sessionId', 'session_id']) ?? this.#context.file
    if (isClaudeHook(line)) {
      this.#hook(line, trace, at)
      return true
    }
    const type = stringOf(line.type) ?? ''
    if (type !== 'result') this.#begun.add(trace)
    this.#used(line, trace, at)
    if (type === 'result') this.#end(line, trace, at)
    const refused = this.#refused.say(line, { trace, line: at.line, column: at.column })
    if (refused.length > 0) {
      this.#lines.refuse(new Set(refused))
      this.#sink.skip('line that says which calls were refused')
      return true
    }
    if ((type === 'assistant' || type === 'user') && isMessage(objectOf(line.message) ?? {})) {
      this.#message(line, trace, at)
      return 'uuid' in line || 'parent_tool_use_id' in line
    }
    if (type === 'system' && line.subtype === 'init')
      this.#sink.start({ trace, meta: metaOf(line) }, at.line, at.column)
    else if (holdsCalls.has(type) && this.#aside(line, trace, at)) return true
    else if (type === 'progress') this.#sink.skip(progressReason(line))
    else this.#sink.skip(Object.hasOwn(lineReasons, type) ? lineReasons[type]! : 'line of an unknown type')
    return undefined
  }

  /** Calls that stand outside of messages: false if there are none. */
  #aside(line: JsonObject, trace: string, at: RecordPlace): boolean {
    const held = [line, objectOf(line.message), objectOf(line.attachment), objectOf(objectOf(line.attachment)?.message)]
    const events = held.flatMap((each) => anthropicEvents(each?.content))
    if (events.length === 0) {
      if (!looksLikeCall(line) && !looksLikeCall(line.attachment ?? null)) return false
      this.#sink.problem(strangeCall(at, claudeCode.id))
      return true
    }
    this.#message({ ...line, message: { content: held.flatMap((each) => objectsOf(each?.content)) } }, trace, at)
    return true
  }

  end(): void {
    this.#lines.end()
    for (const [trace, { succeeded, line, column }] of this.#ended)
      if (this.#begun.has(trace))
        this.#sink.start({ trace, meta: { [outcomeName]: succeeded ? 'success' : 'failure' } }, line, column)
    for (const { event, trace, ...place } of this.#refused.rest()) writeEvent(event, { trace }, this.#sink, place)
  }

  /** A session that is taken up again ends again: all of its ends must be good. */
  #end({ subtype, is_error: isError }: JsonObject, trace: string, { line, column }: RecordPlace): void {
    const succeeded = subtype === 'success' && isError !== true && this.#ended.get(trace)?.succeeded !== false
    if (typeof subtype === 'string') this.#ended.set(trace, { succeeded, line, column })
  }

  #message(line: JsonObject, trace: string, at: RecordPlace): void {
    const uuids = Array.isArray(line.supersedes) ? line.supersedes : []
    if (uuids.length > 0) this.#lines.retract(new Set(uuids.filter((uuid) => typeof uuid === 'string')))
    const message = objectOf(line.message) ?? {}
    const events = anthropicEvents(message.content)
    const agent = firstId(line, ['agentId', 'parent_tool_use_id'])
    const said = agent === undefined ? saidIn(line, message) : undefined
    const uuid = textOf(line.uuid)
    const isNews = events.length > 0 || said !== undefined
    const isRepeat = isNews && uuid !== undefined && this.#context.lines?.repeats(trace, uuid, line.message)
    const usage = usageOfAnswer(line, message)
    if (usage) {
      const timestamp = timestampOf(line.timestamp)
      this.#sink.usage({ trace, timestamp, isRepeat, ...usage }, at.line, at.column)
    }
    if (isRepeat) {
      this.#sink.skip('line that a session has twice')
      return
    }
    const run = {
      trace,
      timestamp: timestampOf(line.timestamp),
      agent,
      turn: line.type === 'assistant' ? textOf(message.id) : undefined,
    }
    if (run.turn !== undefined && agent === undefined) this.#modelOf(trace, line, message, at)
    this.#lines.add({
      uuid,
      said,
      events: events.map((event) => this.#refused.mark(withOutcome(event, line, events.length))),
      run,
      at,
      isStreamed: !('sessionId' in line),
    })
  }

  #used(line: JsonObject, trace: string, at: RecordPlace): void {
    const usage = usageOfSession(line)
    if (!usage) return
    const uuid = textOf(line.uuid)
    const isRepeat = uuid !== undefined && this.#context.lines?.repeats(trace, uuid, line.usage)
    this.#sink.usage({ trace, timestamp: timestampOf(line.timestamp), isRepeat, ...usage }, at.line, at.column)
  }

  /** Named in each answer; an answer that the program made up has a model in brackets. */
  #modelOf(trace: string, line: JsonObject, message: JsonObject, at: RecordPlace): void {
    const model = stringOf(message.model)
    if (model === undefined || model.startsWith('<') || this.#models.get(trace)) return
    this.#models.set(trace, true)
    const version = nonEmptyText(line.version)
    const meta = { agent: 'claude-code', ...(version !== undefined && { version }), model }
    this.#sink.start({ trace, meta }, at.line, at.column)
  }

  #hook(line: JsonObject, trace: string, at: RecordPlace): void {
    const run = { trace, timestamp: timestampOf(line.timestamp), agent: firstId(line, ['agent_id']) }
    writeEvents(claudeHookEvents(line), run, this.#sink, at, 'hook that is not a tool call')
  }
}

/**
 * A subagent's messages are copied into its parent's transcript as progress while they happen; they are read from the
 * subagent's own file, and must not count twice.
 */
function progressReason(line: JsonObject): string {
  return objectOf(line.data)?.type === 'agent_progress' ? 'copy of a subagent message' : 'progress line'
}

/** The sentences with which Claude Code answers a call that a person or a permission rule refused. */
const refusal =
  /^(This (Bash )?command (contains multiple operations\. The following parts require|requires) approval\b|The user doesn't want to (proceed|take this action)|Permission to use .{0,200} (has been )?denied|Claude requested permissions|\[Request interrupted by user for tool use\])/

function withOutcome(event: ToolEvent, line: JsonObject, count: number): ToolEvent {
  if (event.type !== 'result') return event
  const error = failureOf(event.result.error, event.result.content)
  const took = objectOf(line.toolUseResult)
  const durationMs = count === 1 ? (numberOf(took?.durationMs) ?? numberOf(took?.totalDurationMs)) : undefined
  const result = durationMs === undefined ? event.result : { ...event.result, durationMs }
  if (error !== undefined && line.toolUseResult === 'User rejected tool use') return denied({ ...event, result })
  const saysRefused = error !== undefined && refusal.test(error)
  return { ...event, result: saysRefused ? { ...result, phase: 'unclear' } : result }
}
