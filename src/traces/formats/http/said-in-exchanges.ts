import { writeJson } from '../../../json/write-json.js'
import type { JsonObject } from '../../../model/json.js'
import type { RecordPlace, RecordSink, TraceMessage } from '../../../model/trace.js'
import type { ModelApi } from '../../../wire/model-api.js'
import { RecentMap } from '../../../wire/recent-map.js'
import { type Said, saidInMessage } from '../../spans/said-in-message.js'

/** What is remembered of a conversation: how far its last request went, and what was answered then. */
interface Heard {
  readonly messages: number
  /** Of the first message and of the last. */
  readonly first: string
  readonly last: string
  answer: string
  calls: number
  isLost: boolean
}

/** A request, as its conversation hears it. */
export interface HeardRequest {
  readonly trace: string
  readonly messages: readonly JsonObject[]
  readonly api: ModelApi
  /** The service knows what came before, and is sent only what is new. */
  readonly continues: boolean
  readonly timestamp: string | undefined
}

/**
 * Hands on what is said in the conversations of a capture. Each request repeats the one before it, and adds the answer to that and
 * what is new. Where a request does not, or begins with calls of its own, nobody knows what was said, and when.
 */
export class SaidInExchanges {
  readonly #sink: RecordSink
  readonly #heard = new RecentMap<Heard>()

  constructor(sink: RecordSink) {
    this.#sink = sink
  }

  /** What is new in a request. */
  request(request: HeardRequest, at: RecordPlace): void {
    const { trace, messages } = request
    const known = this.#heard.get(trace)
    const news = this.#newsOf(request, known)
    const isLost = news === undefined
    if (isLost) this.#lose(trace, at)
    else {
      if (known === undefined) this.#sink.start({ trace, hasMessages: true }, at.line, at.column)
      for (const said of news) this.#write(request, said, at)
    }
    const [first, last] = [digestOf(messages[0], request.api), digestOf(messages.at(-1), request.api)]
    this.#heard.set(trace, { messages: messages.length, first, last, answer: '', calls: 0, isLost })
  }

  /** @param said undefined where it cannot be read */
  answer(request: HeardRequest, said: string | undefined, calls: number, at: RecordPlace): void {
    const state = this.#heard.get(request.trace)
    if (state === undefined || state.isLost) return
    if (said === undefined) {
      state.isLost = true
      this.#lose(request.trace, at)
      return
    }
    state.answer = said.trim()
    state.calls = calls
    if (state.answer !== '') this.#write(request, { role: 'assistant', text: said }, at)
  }

  #newsOf(request: HeardRequest, known: Heard | undefined): readonly Words[] | undefined {
    const { messages, api, continues } = request
    if (known === undefined)
      return continues || messages.some((each) => callsIn(each, api) > 0) ? undefined : wordsIn(messages)
    if (known.isLost) return undefined
    if (!continues && !goesOn(messages, known, api)) return undefined
    const fresh = continues ? messages : messages.slice(known.messages)
    if (fresh.reduce((sum, each) => sum + callsIn(each, api), 0) > known.calls) return undefined
    const words = wordsIn(fresh)
    const answers = words?.filter(({ role }) => role === 'assistant') ?? []
    if (answers.some(({ text }) => text.trim() !== known.answer) || answers.length > 1) return undefined
    return words?.filter(({ role }) => role === 'user')
  }

  #write({ trace, timestamp }: HeardRequest, { role, text }: Words, { line, column }: RecordPlace): void {
    this.#sink.message({ trace, role, text, timestamp }, line, column)
  }

  #lose(trace: string, { line, column }: RecordPlace): void {
    this.#sink.start({ trace, losesMessages: true }, line, column)
  }
}

type Words = Pick<TraceMessage, 'role' | 'text'>

/** Undefined if some of it cannot be read. */
function wordsIn(messages: readonly JsonObject[]): readonly Words[] | undefined {
  const words: Words[] = []
  for (const message of messages) {
    const said = saidBy(message)
    if (said === 'lost') return undefined
    if (said) words.push(said)
  }
  return words
}

/** What goes to Gemini may leave out that a person says it. */
function saidBy(message: JsonObject): Said {
  return saidInMessage('parts' in message && message.role === undefined ? { role: 'user', ...message } : message)
}

function goesOn(messages: readonly JsonObject[], known: Heard, api: ModelApi): boolean {
  return (
    messages.length >= known.messages &&
    digestOf(messages[0], api) === known.first &&
    digestOf(messages[known.messages - 1], api) === known.last
  )
}

function callsIn(message: JsonObject, api: ModelApi): number {
  return api.history(message).filter(({ type }) => type === 'call').length
}

/** What a message says, and which calls and results it has: marks of a cache, which move, are left out. */
function digestOf(message: JsonObject | undefined, api: ModelApi): string {
  if (message === undefined) return ''
  const events = api.history(message).map((event) => {
    const id = event.type === 'call' ? event.call.id : event.type === 'result' ? event.result.id : undefined
    return [event.type, id ?? null]
  })
  const said = saidBy(message)
  return writeJson([typeof said === 'object' ? [said.role, said.text] : (said ?? null), events])
}
