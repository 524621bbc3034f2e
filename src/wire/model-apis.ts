import { nonEmptyText, objectOf, objectsOf, stringOf } from '../json/json-fields.js'
import type { JsonObject } from '../model/json.js'
import { anthropicEvents } from './anthropic.js'
import { AnthropicStream, isAnthropicStreamEvent } from './anthropic-stream.js'
import type { ModelApi } from './model-api.js'
import { chatEvents, requestEvents } from './openai-chat.js'
import { ChatStream } from './openai-chat-stream.js'
import { openaiItemEvents } from './openai-responses.js'
import { ResponsesStream } from './openai-responses-stream.js'

export const openaiChat: ModelApi = {
  path: '/chat/completions',
  matches: (_, answer) => Array.isArray(answer?.choices),
  messages: (request) => objectsOf(request.messages),
  history: chatEvents,
  answer: (response) => objectsOf(response.choices).flatMap((choice) => requestEvents(objectOf(choice.message) ?? {})),
  stream: () => new ChatStream(),
}

export const openaiResponses: ModelApi = {
  path: '/responses',
  matches: (_, answer) => answer?.object === 'response' || stringOf(answer?.type)?.startsWith('response.') === true,
  messages: (request) => objectsOf(request.input),
  history: openaiItemEvents,
  answer: (response) => objectsOf(response.output).flatMap(openaiItemEvents),
  stream: () => new ResponsesStream(),
}

export const anthropic: ModelApi = {
  path: '/messages',
  matches: (_, answer) =>
    (answer?.type === 'message' && Array.isArray(answer.content)) || isAnthropicStreamEvent(answer ?? {}),
  messages: (request) => objectsOf(request.messages),
  history: (message) => anthropicEvents(message.content),
  answer: (response) => anthropicEvents(response.content),
  stream: () => new AnthropicStream(),
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
