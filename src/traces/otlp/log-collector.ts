import { sameCall } from '../../calls/match.js'
import { timeIn } from '../../calls/time/read-time.js'
import { isObject, nonEmptyText } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordSink } from '../../model/trace.js'
import { withResults } from '../spans/calls-in-history.js'
import { maxCollected } from '../spans/max-collected.js'
import { messageListIn } from '../spans/message-list.js'
import { requestsInAnswer } from '../spans/requests-in-answer.js'
import { saidInAnswer } from '../spans/said-in-message.js'
import { sessionsIn } from '../spans/session-keys.js'
import type { SpanCall, SpanNote, SpanPlace } from '../spans/span-note.js'
import { loggedCall } from './log-dialects.js'
import type { LogEvent } from './log-records.js'
import { messageBodies } from './message-bodies.js'
import { messageListOf, roleOf } from './message-list.js'
import { requestedCalls } from './requested-calls.js'
import { saidInSpan } from './said-in-answer.js'
import type { Span } from './span.js'
import { usageOfAttributes, usageOfRequest } from './usage-of-span.js'

/** The messages of one span, each sent as an event of its own. */
interface Exchange {
  readonly note: SpanNote
  readonly sent: JsonObject[]
  readonly answers: JsonValue[]
}

/**
 * Turns log events into the same notes as spans. Events of calls are complete; the messages of a request come one by
 * one (`gen_ai.*.message`, `gen_ai.choice`), and a refusal may be followed by the call's own event, so these wait for
 * the end.
 */
export class LogCollector {
  readonly #add: (note: SpanNote) => void
  readonly #sink: RecordSink
  readonly #keys: readonly string[]
  readonly #exchanges = new Map<string, Exchange>()
  readonly #refusals: SpanNote[] = []
  /** Calls, by session and id, whose outcome an event reports. */
  readonly #ended = new Map<string, SpanCall[]>()
  #messages = 0
  /** Events so far without an id of their own. */
  #nameless = 0

  constructor(add: (note: SpanNote) => void, sink: RecordSink, sessionKeys: readonly string[]) {
    this.#add = add
    this.#sink = sink
    this.#keys = sessionKeys
  }

  event(event: LogEvent, place: SpanPlace): void {
    const logged = loggedCall(event)
    if (logged) {
      const note = { ...this.#noteOf(event, place, logged.durationMs), call: logged.call }
      if (logged.isDecision) this.#refusals.push(note)
      else {
        this.#end(note, logged.call)
        this.#add(note)
      }
    } else if (!this.#used(event, place) && !this.#bodies(event, place) && !this.#message(event, place))
      this.#sink.skip('log record that is not a tool call')
  }

  end(): void {
    for (const note of this.#refusals) {
      if (this.#hasEnded(note)) this.#sink.skip('further event of the same call')
      else this.#add(note)
    }
    for (const { note, sent, answers } of this.#exchanges.values()) {
      const requests = withResults(requestsInAnswer(answers), answers.filter(isObject))
      this.#add({ ...note, requests, history: messageListIn(sent), said: saidInAnswer(answers) })
    }
  }

  #end(note: SpanNote, call: SpanCall): void {
    const ended = this.#ended.get(keyOf(note))
    if (ended) ended.push(call)
    else this.#ended.set(keyOf(note), [call])
  }

  #hasEnded(note: SpanNote): boolean {
    const { call } = note
    if (call?.id === undefined) return false
    return this.#ended.get(keyOf(note))?.some((ended) => sameCall(ended, call)) === true
  }

  /** A request of an agent on the command line. */
  #used(event: LogEvent, place: SpanPlace): boolean {
    const isCounted = /(?:^|\.)(?:api_response|sse_event)$/.test(event.name)
    const usage = usageOfRequest(event) ?? (isCounted ? usageOfAttributes(event.attributes) : undefined)
    if (usage) this.#add({ ...this.#noteOf(event, place, undefined), usage, isAnswer: true, isLogged: true })
    return usage !== undefined
  }

  #bodies(event: LogEvent, place: SpanPlace): boolean {
    const bodies = messageBodies(event.attributes)
    if (bodies === undefined || this.#messages++ >= maxCollected) return false
    const { sent, answers, call } = bodies
    const note = this.#noteOf(event, place, undefined)
    if (call) this.#add({ ...note, call })
    else {
      const requests = withResults(requestsInAnswer(answers), answers)
      this.#add({ ...note, requests, history: messageListIn(sent), said: saidInAnswer(answers) })
    }
    return true
  }

  #message(event: LogEvent, place: SpanPlace): boolean {
    const whole = spanOf(event.attributes)
    const isWhole = 'gen_ai.input.messages' in event.attributes || 'gen_ai.output.messages' in event.attributes
    if (isWhole) {
      const note = this.#noteOf(event, place, undefined)
      const said = saidInSpan(whole)
      this.#add({ ...note, requests: requestedCalls(whole), history: messageListOf(whole), said })
      return true
    }
    const role = roleOf(event.name)
    if ((role === undefined && event.name !== 'gen_ai.choice') || this.#messages++ >= maxCollected) return false
    const { sent, answers } = this.#exchangeOf(event, place)
    if (role === undefined) answers.push(messageIn(event.attributes))
    // What the instructions say is nobody's word.
    else sent.push(role === 'system' ? { role } : { ...messageIn(event.attributes), role })
    return true
  }

  #exchangeOf(event: LogEvent, place: SpanPlace): Exchange {
    const key = `${event.traceId}/${event.spanId}`
    let exchange = this.#exchanges.get(key)
    if (!exchange) {
      exchange = { note: this.#noteOf(event, place, undefined), sent: [], answers: [] }
      this.#exchanges.set(key, exchange)
    }
    return exchange
  }

  /** As a span below the one in which the event was written. */
  #noteOf(event: LogEvent, place: SpanPlace, durationMs: number | undefined): SpanNote {
    const { attributes, time } = event
    // A duration is agent-controlled: one that is below zero, or longer than the time since 1970, moves nothing.
    const took = timeIn(durationMs, 'ms') ?? 0n
    const start = time === undefined || took < 0n || took > time ? time : time - took
    const id = nonEmptyText(attributes.tool_use_id ?? attributes.call_id ?? attributes['event.sequence'])
    return {
      traceId: event.traceId,
      spanId: [event.spanId, event.name, time, id ?? `#${this.#nameless++}`].join('/'),
      parentId: event.spanId,
      sessions: sessionsIn(attributes, this.#keys),
      resourceSessions: sessionsIn(event.resource, this.#keys),
      agentic: true,
      start: start?.toString(),
      durationMs,
      requests: [],
      ...place,
    }
  }
}

function keyOf({ sessions, call }: SpanNote): string {
  return JSON.stringify([sessions, call?.id])
}

/** `gen_ai.choice` wraps its message, and later forms have members next to it. */
function messageIn(attributes: JsonObject): JsonObject {
  const message = isObject(attributes.message) ? { ...attributes, ...attributes.message } : attributes
  const { role = 'assistant', content = null, tool_calls = null, id = null } = message
  return { role, content, tool_calls, id }
}

function spanOf(attributes: JsonObject): Span {
  return {
    traceId: '',
    spanId: '',
    parentId: '',
    name: '',
    scope: '',
    start: undefined,
    end: undefined,
    attributes,
    resource: {},
    status: 'unset',
    statusMessage: '',
    events: [],
  }
}
