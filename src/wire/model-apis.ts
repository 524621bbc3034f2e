import { nonEmptyText, objectOf, objectsOf, stringOf } from '../json/json-fields.js'
import type { JsonObject } from '../model/json.js'
import { anthropicEvents } from './anthropic.js'
import { AnthropicStream, isAnthropicStreamEvent } from './anthropic-stream.js'
import { chatEvents } from './openai-chat.js'
import { joinChatChunks } from './openai-chat-stream.js'
import { openaiItemEvents } from './openai-responses.js'
import type { ToolEvent } from './tool-event.js'

/** How one HTTP API of a model provider says what was called: in the history that a request sends, and in its answer. */
export interface ModelApi {
  /** Whether an exchange is of this API, by the end of its path. */
  readonly path: string
  /** The same, by the shape of the bodies, for captures that leave the path out. */
  matches(request: JsonObject, answer: JsonObject | undefined): boolean
  messages(request: JsonObject): readonly JsonObject[]
  history(message: JsonObject): readonly ToolEvent[]
  answer(response: JsonObject): readonly ToolEvent[]
  streamed(events: readonly JsonObject[]): readonly ToolEvent[]
}

const cutOff: ToolEvent = { type: 'skip', reason: 'tool call cut off in the stream' }

const openaiChat: ModelApi = {
  path: '/chat/completions',
  matches: (_, answer) => Array.isArray(answer?.choices),
  messages: (request) => objectsOf(request.messages),
  history: chatEvents,
  answer: (response) => objectsOf(response.choices).flatMap((choice) => chatEvents(objectOf(choice.message) ?? {})),
  streamed(events) {
    const { messages, cut } = joinChatChunks(events)
    return [...messages.flatMap(chatEvents), ...Array<ToolEvent>(cut).fill(cutOff)]
  },
}

const openaiResponses: ModelApi = {
  path: '/responses',
  matches: (_, answer) => answer?.object === 'response' || stringOf(answer?.type)?.startsWith('response.') === true,
  messages: (request) => objectsOf(request.input),
  history: openaiItemEvents,
  answer: (response) => objectsOf(response.output).flatMap(openaiItemEvents),
  /** Finished items, one by one; where a recorder kept only the end of the stream, all of them at once. */
  streamed(events) {
    const items = events
      .filter((event) => event.type === 'response.output_item.done')
      .map((event) => event.item ?? null)
    const completed = events.find((event) => event.type === 'response.completed')
    const all = items.length > 0 ? items : objectOf(completed?.response)?.output
    return objectsOf(all).flatMap(openaiItemEvents)
  },
}

const anthropic: ModelApi = {
  path: '/messages',
  matches: (_, answer) =>
    (answer?.type === 'message' && Array.isArray(answer.content)) || isAnthropicStreamEvent(answer ?? {}),
  messages: (request) => objectsOf(request.messages),
  history: (message) => anthropicEvents(message.content),
  answer: (response) => anthropicEvents(response.content),
  streamed(events) {
    const stream = new AnthropicStream()
    const blocks = events.map((event) => stream.push(event)).filter((block) => block !== undefined)
    return [...anthropicEvents(blocks), ...Array<ToolEvent>(stream.unfinished).fill(cutOff)]
  },
}

const modelApis = [openaiChat, openaiResponses, anthropic]

/** The API of an exchange; `undefined` for calls to anything else (embeddings, files, token counts). */
export function modelApiOf(
  url: string | undefined,
  request: JsonObject,
  answer: JsonObject | undefined,
): ModelApi | undefined {
  if (url === undefined) return modelApis.find((api) => api.matches(request, answer))
  const end = url.search(/\/?(?:[?#]|$)/)
  return modelApis.find((api) => url.endsWith(api.path, end))
}

/** The id that a later request may name as the one it follows. */
export function responseId(answers: readonly JsonObject[]): string | undefined {
  for (const answer of answers) {
    const id = nonEmptyText(answer.id) ?? nonEmptyText(objectOf(answer.response)?.id)
    if (id !== undefined) return id
  }
  return undefined
}
