import { namelessCall } from '../../calls/nameless-call.js'
import { sessionFallback } from '../../calls/session-fallback.js'
import { rfc3339 } from '../../calls/time/read-time.js'
import { sameJson } from '../../json/same-json.js'
import { writeJson } from '../../json/write-json.js'
import type { RecordSink, ToolCall } from '../../model/trace.js'
import type { Usage } from '../../model/usage.js'
import { addHistory, answered, type SessionCalls } from './add-history.js'
import type { HistoryCall } from './calls-in-history.js'
import { type ExportedSpans, isAnswered } from './exported-spans.js'
import { type JoinedTrace, joinTrace, type SessionStep } from './join-trace.js'
import { maxCollected } from './max-collected.js'
import { LongestLists, scopeOf } from './message-list.js'
import { maxVariants, oneSpan, variantOf } from './one-span.js'
import { type OrderedCall, orderSession } from './order-session.js'
import { saidInSession } from './said-in-session.js'
import type { SpanNote } from './span-note.js'
import { withoutEchoedUsages } from './span-usage.js'
import { SpokenSession } from './spoken-session.js'

/** What a collector has to know of its file. */
export interface SpanFile {
  readonly file: string
  readonly exported?: ExportedSpans | undefined
}

/** Holds the spans of one file, at most `maxCollected`, and writes their calls at its end: only then is every family complete. */
export class SpanCollector {
  readonly #sink: RecordSink
  readonly #file: string
  readonly #keys: readonly string[]
  readonly #exported: ExportedSpans | undefined
  /** OpenTelemetry trace id → span id → note. */
  readonly #traces = new Map<string, CollectedTrace>()
  #spans = 0

  constructor(sink: RecordSink, { file, exported }: SpanFile, sessionKeys: readonly string[]) {
    this.#sink = sink
    this.#file = file
    this.#exported = exported
    this.#keys = sessionKeys
  }

  add(note: SpanNote): void {
    if (this.#spans++ >= maxCollected) {
      if (this.#spans === maxCollected + 1) this.#sink.problem(tooManySpans(note))
      this.#sink.skip('span beyond the limit of one file')
      return
    }
    let trace = this.#traces.get(note.traceId)
    if (!trace) {
      trace = { first: note, spans: new Map(), lists: new LongestLists() }
      this.#traces.set(note.traceId, trace)
    }
    this.#keep(trace, note.spanId || `#${this.#spans}`, note)
  }

  /** A span exported twice counts once; two spans under one id count twice. */
  #keep(trace: CollectedTrace, id: string, note: SpanNote): void {
    for (let variant = 1; variant <= maxVariants; variant++) {
      const key = variantOf(id, variant)
      const known = trace.spans.get(key)
      const whole = known ? oneSpan(known, note) : note
      if (!whole) continue
      if (known) this.#sink.skip(note.isPart ? 'further span of the same call' : 'span exported twice')
      keep(trace, key, whole)
      return
    }
    keep(trace, variantOf(id, this.#spans), note)
  }

  end(): void {
    const sessions = new Map<string, SessionStep[]>()
    const used: JoinedTrace['usages'][number][] = []
    for (const { spans } of this.#traces.values()) {
      const { steps, usages, merged } = joinTrace([...spans.values()], this.#keys, () => this.#file)
      for (const step of steps) {
        const session = sessions.get(step.session)
        if (session) session.push(step)
        else sessions.set(step.session, [step])
      }
      used.push(...usages)
      const calls = steps.filter((step) => step.call).length
      skipTimes(this.#sink, 'further span of the same call', merged)
      skipTimes(this.#sink, 'span that is not a tool call', spans.size - calls - merged)
    }
    this.#traces.clear()
    this.#write([...sessions.values()])
    for (const { session, note, usage } of withoutEchoedUsages(used)) this.#used(session, note, usage)
    this.#warnOfFallback([...sessions.values()])
  }

  #used(trace: string, { traceId, spanId, start, line, column }: SpanNote, usage: Usage): void {
    const id = spanId === '' ? undefined : JSON.stringify([traceId, spanId])
    const timestamp = start === undefined ? undefined : rfc3339(BigInt(start))
    this.#sink.usage({ trace, of: 'answer', id, timestamp, ...usage }, line, column)
  }

  #write(sessions: readonly (readonly SessionStep[])[]): void {
    const areTurns = sessions.some((steps) => steps.some(({ fallback, history }) => fallback && history))
    if (areTurns) this.#writeTurns(sessions)
    else for (const steps of sessions) this.#writeSession(steps, this.#complete(orderSession(steps), steps))
  }

  /** Nothing names the sessions: a later one may repeat the calls of an earlier one, or have their results. */
  #writeTurns(sessions: readonly (readonly SessionStep[])[]): void {
    const known = sessions.map(orderSession)
    const recorded = new RecordedCalls()
    for (const calls of known) for (const { call } of calls) recorded.add(call)
    const complete = sessions.map((steps, at) => {
      const session = this.#complete(known[at] ?? [], steps, recorded)
      for (const call of session.added) recorded.add(call)
      for (const call of session.ofTurns) recorded.answer(call)
      return { steps, session }
    })
    for (const { steps, session } of complete) this.#writeSession(steps, session, recorded)
  }

  #complete(known: readonly OrderedCall[], steps: readonly SessionStep[], recorded?: RecordedCalls): SessionCalls {
    const complete = addHistory(known, steps, (call, nth) => recorded?.sessionOf(call, nth))
    skipTimes(this.#sink, 'call that a history brought along from elsewhere', complete.earlier)
    return complete
  }

  #writeSession(steps: readonly SessionStep[], { calls, listed }: SessionCalls, recorded?: RecordedCalls): void {
    const first = steps[0] as SessionStep
    const said = saidInSession(steps, calls, listed)
    if (said === 'lost') this.#sink.start({ trace: first.session, losesMessages: true }, first.line, first.column)
    else if (calls.length === 0) this.#sink.start({ trace: first.session }, first.line, first.column)
    const words = typeof said === 'object' ? new SpokenSession(said, this.#sink) : undefined
    for (const ordered of calls) {
      words?.before(1)
      this.#writeCall(recorded?.whole(ordered.call) ?? ordered.call, ordered)
    }
    words?.before(1)
    for (const { call } of steps) if (call?.argsLost) this.#sink.skip(call.argsLost)
  }

  #writeCall(call: ToolCall, { step, index }: OrderedCall): void {
    const { line, column } = step
    const first = this.#exported?.first(step, index, call)
    if (call.tool === '') this.#sink.problem(namelessCall({ line, column }))
    else if (first === undefined) this.#sink.call(call, line, column)
    else {
      this.#sink.skip('span exported twice')
      if (!first.isAnswered && call.id !== undefined && isAnswered(call)) {
        const { trace, id, result, error, phase, durationMs } = call
        this.#sink.result({ trace, id, result, error, phase, durationMs }, line, column)
      }
    }
  }

  #warnOfFallback(sessions: readonly (readonly SessionStep[])[]): void {
    for (const steps of sessions) {
      const step = steps.find(
        ({ fallback, call, requests, history }) => fallback && (call || requests.length > 0 || history),
      )
      if (!step) continue
      this.#sink.problem(sessionFallback(step))
      return
    }
  }
}

interface CollectedTrace {
  readonly first: SpanNote
  readonly spans: Map<string, HeldNote>
  readonly lists: LongestLists<string>
}

function keep(trace: CollectedTrace, key: string, note: SpanNote): void {
  const held: HeldNote = note
  if (held.history) held.wasSent = true
  trace.spans.set(key, held)
  share(held, trace.first)
  keepLongestList(trace, key, held)
}

/** A note is the collector's own: its list is taken away as soon as another continues it. */
type HeldNote = { -readonly [Key in keyof SpanNote]: SpanNote[Key] }

/** All spans of a trace name it, and most name one session: what is held once need not be copied by the collector of garbage. */
function share(note: HeldNote, first: SpanNote): void {
  note.traceId = first.traceId
  if (sameJson(note.sessions, first.sessions)) note.sessions = first.sessions
}

/** Of lists of messages that continue one another, only the longest is kept. */
function keepLongestList({ spans, lists }: CollectedTrace, spanId: string, { history, sessions }: HeldNote): void {
  if (!history) return
  for (const { owner, list } of lists.add(history, spanId, scopeOf(sessions))) {
    const note = spans.get(owner)
    if (note) note.history = list
  }
}

/**
 * Which session recorded a call first: without session ids, the next turn of a chat repeats the calls of the one
 * before.
 */
class RecordedCalls {
  readonly #calls = new Map<string, ToolCall[]>()
  /** Calls that were recorded without an id, by that which a history has for them. */
  readonly #named = new Map<string, ToolCall>()
  readonly #taken = new Set<ToolCall>()
  /** Not filed yet: few files ask. */
  #added: ToolCall[] = []
  readonly #answered = new Map<ToolCall, ToolCall>()

  add(call: ToolCall): void {
    this.#added.push(call)
  }

  #all(listed: HistoryCall): readonly ToolCall[] {
    for (const call of this.#added) {
      const key = keyOf(call)
      const equal = this.#calls.get(key)
      if (equal === undefined) this.#calls.set(key, [call])
      // Of one id there is one.
      else if (call.id === undefined) equal.push(call)
    }
    this.#added = []
    return this.#calls.get(keyOf(listed)) ?? []
  }

  #find(listed: HistoryCall): ToolCall | undefined {
    return this.#all(listed)[0] ?? this.#nameless(listed)
  }

  /** Some record what a model asked for without the ids that the next request has: each such call is that of one id. */
  #nameless(listed: HistoryCall): ToolCall | undefined {
    const key = keyOf(listed)
    const known = this.#named.get(key)
    if (known) return known
    const call = this.#all({ tool: listed.tool, args: listed.args }).find((each) => !this.#taken.has(each))
    if (call) this.#named.set(key, call)
    if (call) this.#taken.add(call)
    return call
  }

  /** `nth`: how many calls of the same list without an id are equal to this one and stand before it. */
  sessionOf(call: HistoryCall, nth: number): string | undefined {
    return (call.id === undefined ? this.#all(call)[nth] : this.#find(call))?.trace
  }

  /** The turn that made a call often ends before its result is there: the history of the next one has it. */
  answer(listed: HistoryCall): void {
    const isOpen = (call: ToolCall) => !isAnswered(call) && !this.#answered.has(call)
    const call = listed.id === undefined ? this.#all(listed).find(isOpen) : this.#find(listed)
    if (call && isOpen(call)) this.#answered.set(call, answered(call, listed))
  }

  whole(call: ToolCall): ToolCall {
    return this.#answered.get(call) ?? call
  }
}

function keyOf({ id, tool, args }: Pick<ToolCall, 'id' | 'tool' | 'args'>): string {
  return writeJson([id, tool, args ?? null])
}

function tooManySpans(note: SpanNote) {
  const detail = `more than ${maxCollected} spans in one file: the rest was not read`
  return { code: 'E_TRACE_TRUNCATED' as const, detail, line: note.line, column: note.column }
}

function skipTimes(sink: RecordSink, reason: string, times: number): void {
  for (let time = 0; time < times; time++) sink.skip(reason)
}
