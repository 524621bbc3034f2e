import { isObject, nonEmptyText, objectsOf } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { bedrockContent } from '../../wire/anthropic.js'
import type { SpanCall } from '../spans/span-note.js'

/** What one event says of the exchange or of the tool run that its span is. */
export interface MessageBodies {
  readonly sent: readonly JsonObject[]
  readonly answers: readonly JsonObject[]
  readonly call: SpanCall | undefined
}

/**
 * The messages of a span in the body of one event, `{input: {messages}, output: {messages}}`, as the AWS distribution of
 * OpenTelemetry sends them to CloudWatch: what a message holds is in its `content` once more, mostly as JSON text.
 */
export function messageBodies({ input, output }: JsonObject): MessageBodies | undefined {
  const [sent, answers] = [messagesIn(input), messagesIn(output)]
  if (sent === undefined && answers === undefined) return undefined
  const call = toolRun(sent ?? [], answers ?? [])
  return { sent: (sent ?? []).map(unwrapped), answers: (answers ?? []).map(unwrapped), call }
}

function messagesIn(body: JsonValue | undefined): readonly JsonObject[] | undefined {
  return isObject(body) && Array.isArray(body.messages) ? objectsOf(body.messages) : undefined
}

/** The run of a tool, sent as a message to it with the id of the call, and answered under the same id. Its name is only in the span. */
function toolRun(sent: readonly JsonObject[], answers: readonly JsonObject[]): SpanCall | undefined {
  const [asked] = sent
  const [answer] = answers
  const id = sent.length === 1 && asked?.role === 'tool' ? idOf(asked) : undefined
  if (!asked || id === undefined || (answer && idOf(answer) !== id)) return undefined
  return {
    tool: '',
    namesClass: true,
    id,
    args: contentIn(asked),
    result: answer && bedrockContent(contentIn(answer)),
  }
}

function idOf({ content }: JsonObject): string | undefined {
  return isObject(content) ? nonEmptyText(content.id) : undefined
}

function unwrapped(message: JsonObject): JsonObject {
  return { role: message.role ?? null, content: contentIn(message) }
}

function contentIn({ content }: JsonObject): JsonValue {
  const held = isObject(content) ? (content.message ?? content.content ?? null) : (content ?? null)
  return parseJsonText(held)
}
