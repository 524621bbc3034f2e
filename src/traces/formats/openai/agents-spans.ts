import { argumentsOf } from '../../../calls/arguments.js'
import { contentOf } from '../../../calls/content.js'
import { failureOf } from '../../../calls/failure.js'
import type { CallFacts } from '../../../calls/match.js'
import { durationBetween, rfc3339, timeOf, timestampOf } from '../../../calls/time/read-time.js'
import { ofAnswer } from '../../../calls/write-usage.js'
import { nonEmptyText, objectOf, stringOf, textOf } from '../../../json/json-fields.js'
import { usageOf } from '../../../json/usage.js'
import type { JsonObject } from '../../../model/json.js'
import type { RecordPlace, RecordSink, ToolCall } from '../../../model/trace.js'
import type { Usage } from '../../../model/usage.js'
import { addHistory } from '../../spans/add-history.js'
import type { SessionStep } from '../../spans/join-trace.js'
import { maxCollected } from '../../spans/max-collected.js'
import { messageListIn } from '../../spans/message-list.js'
import type { OrderedCall } from '../../spans/order-session.js'
import { requestsInAnswer } from '../../spans/requests-in-answer.js'
import { saidInAnswer } from '../../spans/said-in-message.js'
import { saidInSession } from '../../spans/said-in-session.js'
import { SpokenSession } from '../../spans/spoken-session.js'

const knownCall = 'span of a call that the same capture holds'

interface Span {
  readonly id: string | undefined
  readonly traceId: string
  readonly call: Omit<ToolCall, 'trace'>
  /** Nanoseconds since 1970; spans without a start keep their place in the file. */
  readonly start: bigint
  readonly line: number
  readonly column: number
}

interface ModelSpan extends Omit<Span, 'call'> {
  readonly usage: Usage
  readonly words: Pick<SessionStep, 'history' | 'wasSent' | 'isCut' | 'said' | 'requests'>
}

/**
 * Collects the `trace` and `trace.span` objects of the OpenAI Agents SDK (Python and JavaScript write the same).
 * Spans are exported when they end, children before parents, so the order of calls is the order of `started_at`, and a
 * session (`group_id`) may be named after the calls in it. Function spans carry no call id.
 */
export class AgentsSpans {
  readonly #sink: RecordSink
  readonly #spans: Span[] = []
  readonly #sessions = new Map<string, { readonly session: string; readonly line: number; readonly column: number }>()
  /** Span → the span around it; span of an agent → its name. */
  readonly #parents = new Map<string, string>()
  readonly #agents = new Map<string, string>()
  /** Spans of models, in the order of the file. */
  readonly #models: ModelSpan[] = []
  #functions: ReadonlySet<string> | undefined
  #full = false

  constructor(sink: RecordSink) {
    this.#sink = sink
  }

  add(record: JsonObject, at: RecordPlace): void {
    if (record.object === 'trace') this.#trace(record, at)
    else this.#span(record, at)
  }

  /**
   * Writes what was collected, in order, each call in its session, but for calls that are `known` from elsewhere.
   * `isEcho`: what the models used is known from there, too.
   */
  end(known: (call: CallFacts) => boolean = () => false, isEcho = false): void {
    if (!isEcho) this.#used()
    // Array.prototype.sort is stable: equal times (JavaScript spans have milliseconds) keep the order of the file.
    const spans = this.#spans.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    const fresh = spans.filter(({ call }) => !known(call))
    for (let count = spans.length - fresh.length; count > 0; count--) this.#sink.skip(knownCall)
    // A session of which all is known elsewhere would be a run without calls.
    const written = new Set(fresh.map(({ traceId }) => traceId))
    for (const [traceId, { session, line, column }] of this.#sessions) {
      if (spans.length > fresh.length && !written.has(traceId)) this.#sink.skip(knownCall)
      else this.#sink.start({ trace: session }, line, column)
    }
    const calls = fresh.map(({ id, traceId, call, start, line, column }, index): OrderedCall => {
      const { tool, args, phase, timestamp, durationMs, result, error, server } = call
      const trace = this.#sessionOf(traceId)
      const agent = this.#agentOf(id)
      const step = { ...this.#stepOf({ id, traceId, start, line, column }), call: { tool } }
      return { call: { trace, tool, args, phase, timestamp, durationMs, result, error, agent, server }, step, index }
    })
    const words = fresh.length === spans.length ? this.#words(calls) : new Map<string, SpokenSession>()
    for (const { call, step } of calls) {
      words.get(call.trace)?.before(1)
      this.#sink.call(call, step.line, step.column)
    }
    for (const session of words.values()) session.before(Number.POSITIVE_INFINITY)
    this.#spans.length = this.#models.length = 0
  }

  #used(): void {
    for (const { id, traceId, start, usage, line, column } of this.#models) {
      const timestamp = start === 0n ? undefined : rfc3339(start)
      this.#sink.usage({ trace: this.#sessionOf(traceId), of: 'answer', id, timestamp, ...usage }, line, column)
    }
  }

  /** What is said in each session that has spans of models. */
  #words(calls: readonly OrderedCall[]): ReadonlyMap<string, SpokenSession> {
    const spoken = new Map<string, SpokenSession>()
    const sessions = new Map<string, { readonly own: SessionStep[]; readonly made: OrderedCall[] }>()
    for (const span of this.#models) {
      const step = { ...this.#stepOf(span), ...span.words }
      const known = sessions.get(step.session)
      if (known) known.own.push(step)
      else sessions.set(step.session, { own: [step], made: [] })
    }
    for (const made of calls) sessions.get(made.call.trace)?.made.push(made)
    for (const [session, { own, made }] of sessions) {
      const { calls: all, listed } = addHistory(made, own, () => undefined)
      const said = all.length > made.length ? 'lost' : saidInSession(own, made, listed)
      const [{ line, column }] = own as [SessionStep]
      if (said === 'lost') this.#sink.start({ trace: session, losesMessages: true }, line, column)
      else if (said) spoken.set(session, new SpokenSession(said, this.#sink))
    }
    return spoken
  }

  #sessionOf(traceId: string): string {
    return this.#sessions.get(traceId)?.session ?? traceId
  }

  #stepOf({ id, traceId, start, line, column }: Omit<Span, 'call'>): SessionStep {
    const session = this.#sessionOf(traceId)
    const inCall = this.#callAround(id)
    return {
      ...{ session, fallback: false, traceId, spanId: id ?? '', start: start.toString(), depth: 0, requests: [] },
      ...{ inCall, file: 0, line, column },
    }
  }

  /** The span of the function within which a span runs. */
  #callAround(span: string | undefined): string | undefined {
    this.#functions ??= new Set(this.#spans.flatMap((each) => each.id ?? []))
    let id = span === undefined ? undefined : this.#parents.get(span)
    for (let depth = 0; id !== undefined && depth < 64; depth++) {
      if (this.#functions.has(id)) return id
      id = this.#parents.get(id)
    }
    return undefined
  }

  #trace(record: JsonObject, at: RecordPlace): void {
    const id = nonEmptyText(record.id)
    if (id === undefined || this.#sessions.has(id) || this.#sessions.size >= maxCollected) {
      this.#sink.skip('trace object without an id, or repeated')
      return
    }
    const { line, column } = at.of(record)
    this.#sessions.set(id, { session: nonEmptyText(record.group_id) ?? id, line, column })
  }

  #span(record: JsonObject, at: RecordPlace): void {
    const data = objectOf(record.span_data) ?? {}
    const id = textOf(record.id)
    if (id !== undefined) this.#family(id, textOf(record.parent_id), data)
    if (data.type === 'function') this.#function(record, data, at)
    else if (data.type === 'generation' || data.type === 'response') this.#model(record, data, at)
    else this.#sink.skip(skipReason(data))
  }

  /** Spans of responses name them, and have neither what was sent nor what was answered. */
  #model(record: JsonObject, data: JsonObject, at: RecordPlace): void {
    this.#sink.skip(skipReason(data))
    const traceId = nonEmptyText(record.trace_id)
    if (traceId === undefined || this.#models.length >= maxCollected) return
    const history = messageListIn(data.input)
    const requests = requestsInAnswer(data.output)
    const isKnown = history !== undefined
    const words = { history, wasSent: isKnown, isCut: !isKnown, said: saidInAnswer(data.output), requests }
    const start = timeOf(record.started_at) ?? this.#models.at(-1)?.start ?? 0n
    const usage = ofAnswer(usageOf(data.usage))
    this.#models.push({ id: textOf(record.id), traceId, start, words, usage, ...at.of(record) })
  }

  #family(id: string, parent: string | undefined, data: JsonObject): void {
    const agent = data.type === 'agent' ? stringOf(data.name) : undefined
    if (parent !== undefined && this.#parents.size < maxCollected) this.#parents.set(id, parent)
    if (agent !== undefined && this.#agents.size < maxCollected) this.#agents.set(id, agent)
  }

  #function(record: JsonObject, data: JsonObject, at: RecordPlace): void {
    const traceId = nonEmptyText(record.trace_id)
    const tool = stringOf(data.name)
    if (!tool || traceId === undefined) {
      const detail = 'a function span without the name of a tool or without a trace id'
      this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line: at.line, column: at.column })
    } else if (this.#spans.length >= maxCollected) this.#overflow(at)
    else {
      // Python writes microseconds, and they order calls.
      const start = timeOf(record.started_at)
      const { line, column } = at.of(record)
      const call = callOf(record, data, tool, start)
      const place = start ?? this.#spans.at(-1)?.start ?? 0n
      this.#spans.push({ id: textOf(record.id), traceId, call, start: place, line, column })
    }
  }

  #overflow(at: RecordPlace): void {
    if (this.#full) {
      this.#sink.skip('function span beyond the cap')
      return
    }
    this.#full = true
    const detail = `more than ${maxCollected} function spans in one file: split the file`
    this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line: at.line, column: at.column })
  }

  #agentOf(span: string | undefined): string | undefined {
    let id = span
    // A span is written once, so a chain of parents can only be long or circular if the file was made to be.
    for (let depth = 0; id !== undefined && depth < 64; depth++) {
      const agent = this.#agents.get(id)
      if (agent !== undefined) return agent
      id = this.#parents.get(id)
    }
    return undefined
  }
}

export function isAgentsRecord(record: JsonObject): boolean {
  return (
    record.object === 'trace.span' || (record.object === 'trace' && ('workflow_name' in record || 'group_id' in record))
  )
}

function callOf(
  record: JsonObject,
  data: JsonObject,
  tool: string,
  start: bigint | undefined,
): Omit<ToolCall, 'trace'> {
  return {
    tool,
    args: spanArguments(data),
    phase: 'executed',
    timestamp: timestampOf(record.started_at),
    durationMs: durationBetween(start, timeOf(record.ended_at)),
    result: contentOf(data.output ?? undefined),
    server: nonEmptyText(objectOf(data.mcp_data)?.server),
    error: failureOf(stringOf(objectOf(objectOf(record.error)?.data)?.error) || record.error),
  }
}

/** With `traceIncludeSensitiveData: false` the input is `""` or missing; a tool without parameters is sent `{}`. */
function spanArguments({ input }: JsonObject): ToolCall['args'] {
  return input === '' || input === null ? undefined : argumentsOf(input)
}

function skipReason(data: JsonObject): string {
  return data.type === 'handoff'
    ? 'handoff span (the call that asked for it is not recorded)'
    : 'span that is not a tool call'
}
