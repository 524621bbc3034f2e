import type { JsonObject, JsonValue } from '../../model/json.js'
import { saidInAnswer } from '../spans/said-in-message.js'
import { unflattened } from './message-list.js'
import type { Span } from './span.js'

/** Attributes that hold an answer whole, as JSON or as text. */
const keys = ['gen_ai.output.messages', 'llm.output_messages', 'langfuse.observation.output', 'gen_ai.completion']

/** The same, an attribute for each field. */
const flat = [
  { first: 'llm.output_messages.0.message.role', prefix: 'llm.output_messages.' },
  { first: 'gen_ai.completion.0.role', prefix: 'gen_ai.completion.' },
]

/** What the answer of a model's span says, `''` for nothing; undefined where it is not recorded. */
export function saidInSpan({ attributes, events }: Pick<Span, 'attributes' | 'events'>): string | undefined {
  const ofAiSdk = attributes['ai.response.text']
  if (typeof ofAiSdk === 'string') return ofAiSdk
  if (attributes['ai.response.toolCalls'] !== undefined) return ''
  for (const key of keys) if (attributes[key] !== undefined) return saidInAnswer(attributes[key])
  for (const { first, prefix } of flat)
    if (attributes[first] !== undefined) return saidInAnswer(unflattened(attributes, prefix))
  return events.length === 0 ? undefined : saidInAnswer(answersIn(events))
}

/** `gen_ai.choice` (GenAI 1.28–1.36), and the one event that later holds all messages. */
function answersIn(events: Span['events']): JsonValue | undefined {
  const answers = events.flatMap(({ name, attributes }): readonly JsonValue[] => {
    if (name === 'gen_ai.choice') return [choiceIn(attributes)]
    const list = attributes['gen_ai.output.messages']
    return list === undefined ? [] : [list]
  })
  return answers.length === 0 ? undefined : answers
}

/** The message of a choice, next to which its role or its calls may stand. */
export function choiceIn({ message, content, tool_calls: calls = null }: JsonObject): JsonValue {
  if (typeof message === 'string') return message
  if (message !== undefined && message !== null) return { role: 'assistant', ...(message as JsonObject) }
  return { role: 'assistant', content: content ?? null, tool_calls: calls }
}

/** What instrumentations say that they left out of the messages. */
const cuts = [
  'gen_ai.request.messages.original_length',
  'gen_ai.input.messages.original_length',
  'sentry.sdk_meta.gen_ai.input.messages.original_length',
]

export function isCutIn(attributes: JsonObject): boolean {
  return cuts.some((key) => attributes[key] !== undefined)
}
