import { nonEmptyText, objectOf, objectsOf, stringOf } from '../json/json-fields.js'
import type { JsonObject } from '../model/json.js'
import { anthropicAnswerEvents, anthropicEvents } from './anthropic.js'
import { AnthropicStream, isAnthropicStreamEvent } from './anthropic-stream.js'
import { candidateContents, GeminiStream, geminiEvents } from './gemini.js'
import { leftOver } from './left-over.js'
import type { ModelApi } from './model-api.js'
import { answerEvents, chatEvents } from './openai-chat.js'
import { ChatStream } from './openai-chat-stream.js'
import { openaiItemEvents } from './openai-responses.js'
import { ResponsesStream } from './openai-responses-stream.js'
import { eventsOfParts, unreadCall } from './part-events.js'

export const openaiChat: ModelApi = {
  paths: ['/chat/completions'],
  matches: (_, answer) => Array.isArray(answer?.choices),
  messages: (request) => objectsOf(request.messages),
  history: chatEvents,
  answer: (response) => objectsOf(response.choices).flatMap((choice) => answerEvents(objectOf(choice.message) ?? {})),
  stream: () => new ChatStream(),
}

export const openaiResponses: ModelApi = {
  paths: ['/responses'],
  matches: (_, answer) => answer?.object === 'response' || stringOf(answer?.type)?.startsWith('response.') === true,
  messages: (request) => objectsOf(request.input),
  history: openaiItemEvents,
  answer: ({ output = null }) => [
    ...eventsOfParts(objectsOf(output), openaiItemEvents),
    ...unreadCall(leftOver({ output }, 'output')),
  ],
  stream: () => new ResponsesStream(),
}

export const anthropic: ModelApi = {
  paths: ['/messages'],
  matches: (_, answer) =>
    (answer?.type === 'message' && Array.isArray(answer.content)) || isAnthropicStreamEvent(answer ?? {}),
  messages: (request) => objectsOf(request.messages),
  history: (message) => anthropicEvents(message.content),
  answer: ({ content = null }) => [
    ...anthropicAnswerEvents(objectsOf(content)),
    ...unreadCall(leftOver({ content }, 'content')),
  ],
  stream: () => new AnthropicStream(),
}

export const gemini: ModelApi = {
  paths: [':generateContent', ':streamGenerateContent'],
  matches: (_, answer) => answer !== undefined && Array.isArray((objectOf(answer.response) ?? answer).candidates),
  messages: (request) => objectsOf((objectOf(request.request) ?? request).contents),
  history: geminiEvents,
  answer: (response) => candidateContents(response).flatMap(geminiEvents),
  stream: () => new GeminiStream(),
}

const modelApis = [openaiChat, openaiResponses, anthropic, gemini]

/** The API of an exchange; `undefined` for calls to anything else (embeddings, files, token counts). */
export function modelApiOf(
  url: string | undefined,
  request: JsonObject,
  answer: JsonObject | undefined,
): ModelApi | undefined {
  if (url === undefined) return modelApis.find((api) => api.matches(request, answer))
  const end = url.search(/\/?(?:[?#]|$)/)
  return modelApis.find(({ paths }) => paths.some((path) => url.endsWith(path, end)))
}

/** The id that a later request may name as the one it follows. */
export function responseId(answers: readonly JsonObject[]): string | undefined {
  for (const answer of answers) {
    const id = nonEmptyText(answer.id) ?? nonEmptyText(objectOf(answer.response)?.id)
    if (id !== undefined) return id
  }
  return undefined
}
