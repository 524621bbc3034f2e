import type { RecordSink } from '../../model/trace.js'
import { maxCollected } from '../formats/format.js'
import { joinTrace, type SessionStep } from './join-trace.js'
import { orderSession } from './order-session.js'
import type { SpanNote } from './span-note.js'

/** Holds the spans of one file, at most `maxCollected`, and writes their calls at its end: only then is every family complete. */
export class SpanCollector {
  readonly #sink: RecordSink
  readonly #file: string
  readonly #keys: readonly string[]
  /** OpenTelemetry trace id → span id → note. */
  readonly #traces = new Map<string, Map<string, SpanNote>>()
  #spans = 0

  constructor(sink: RecordSink, file: string, sessionKeys: readonly string[]) {
    this.#sink = sink
    this.#file = file
    this.#keys = sessionKeys
  }

  add(note: SpanNote): void {
    if (this.#spans++ >= maxCollected) {
      if (this.#spans === maxCollected + 1) this.#sink.problem(tooManySpans(note))
      this.#sink.skip('span beyond the limit of one file')
      return
    }
    const spanId = note.spanId || `#${this.#spans}`
    const trace = this.#traces.get(note.traceId)
    if (trace?.has(spanId)) this.#sink.skip('span exported twice')
    if (trace) trace.set(spanId, note)
    else this.#traces.set(note.traceId, new Map([[spanId, note]]))
  }

  end(): void {
    const sessions = new Map<string, SessionStep[]>()
    for (const spans of this.#traces.values()) {
      const { steps, merged } = joinTrace([...spans.values()], this.#keys, () => this.#file)
      for (const step of steps) {
        const session = sessions.get(step.session)
        if (session) session.push(step)
        else sessions.set(step.session, [step])
      }
      const calls = steps.filter((step) => step.call).length
      skipTimes(this.#sink, 'further span of the same call', merged)
      skipTimes(this.#sink, 'span that is no tool call', spans.size - calls - merged)
    }
    this.#traces.clear()
    for (const steps of sessions.values()) this.#write(steps)
    this.#warnOfFallback([...sessions.values()])
  }

  #write(steps: readonly SessionStep[]): void {
    const calls = orderSession(steps)
    const first = steps[0] as SessionStep
    if (calls.length === 0) this.#sink.start({ trace: first.session }, first.line, first.column)
    for (const { call, step } of calls) this.#sink.call(call, step.line, step.column)
    for (const { call } of steps) if (call?.argsLost) this.#sink.skip(call.argsLost)
  }

  #warnOfFallback(sessions: readonly (readonly SessionStep[])[]): void {
    for (const steps of sessions) {
      const step = steps.find(({ fallback, call, requests }) => fallback && (call || requests.length > 0))
      if (!step) continue
      const detail = 'nothing names the session: each trace id of the file is taken as one trace'
      this.#sink.problem({ code: 'W_SESSION_FALLBACK', detail, line: step.line, column: step.column })
      return
    }
  }
}

function tooManySpans(note: SpanNote) {
  const detail = `more than ${maxCollected} spans in one file: the rest was not read`
  return { code: 'E_TRACE_TRUNCATED' as const, detail, line: note.line, column: note.column }
}

function skipTimes(sink: RecordSink, reason: string, times: number): void {
  for (let time = 0; time < times; time++) sink.skip(reason)
}
