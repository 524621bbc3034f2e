import type { JsonObject, JsonValue } from '../../model/json.js'
import { type MessageList, messageListIn } from '../spans/message-list.js'
import type { Span } from './span.js'

/** Attributes that hold all messages of a request, or of a whole run, as JSON. */
const listKeys = [
  'gen_ai.input.messages',
  'pydantic_ai.all_messages',
  'all_messages_events',
  'ai.prompt.messages',
  'gen_ai.request.messages',
  'llm.input_messages',
  'langfuse.observation.input',
  'gen_ai.prompt',
]

/** The same, an attribute for each field: Traceloop's `gen_ai.prompt.0.role`, OpenInference's `llm.input_messages.0.message.role`. */
const flatLists = [
  { first: 'llm.input_messages.0.message.role', prefix: 'llm.input_messages.' },
  // The instructions stand apart, and their place may be empty.
  { first: 'llm.input_messages.1.message.role', prefix: 'llm.input_messages.' },
  { first: 'gen_ai.prompt.0.role', prefix: 'gen_ai.prompt.' },
]

/** The messages that a model's span says it was sent: every request repeats the conversation so far. */
export function messageListOf({ attributes, events }: Span): MessageList | undefined {
  for (const key of listKeys) if (attributes[key] !== undefined) return messageListIn(attributes[key])
  for (const { first, prefix } of flatLists) {
    if (attributes[first] !== undefined) return messageListIn(unflattened(attributes, prefix))
  }
  return events.length === 0 ? undefined : messageListIn(messagesInEvents(events))
}

/** `PREFIX0.a.1.b` → `[{a: [, {b}]}]`, all levels as objects whose members stand in numeric order. */
export function unflattened(attributes: JsonObject, prefix: string): JsonValue {
  const root: Tree = Object.create(null)
  for (const key in attributes) {
    if (!key.startsWith(prefix)) continue
    const path = key.slice(prefix.length).split('.', maxDepth)
    let at = root
    for (const step of path.slice(0, -1)) {
      const below = at[step]
      const next: Tree = isTree(below) ? below : Object.create(null)
      at[step] = next
      at = next
    }
    at[path.at(-1) as string] = attributes[key] ?? null
  }
  return listsIn(root)
}

interface Tree {
  [step: string]: Tree | JsonValue
}

const maxDepth = 12

function isTree(value: Tree | JsonValue | undefined): value is Tree {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null
}

/** Members named by numbers are the items of a list; a JavaScript object keeps them in numeric order. */
function listsIn(tree: Tree | JsonValue): JsonValue {
  if (!isTree(tree)) return tree
  const keys = Object.keys(tree)
  const values = keys.map((key) => listsIn(tree[key] as Tree))
  if (keys.every((key) => /^\d+$/.test(key))) return values
  return Object.fromEntries(keys.map((key, at) => [key, values[at] as JsonValue]))
}

/** `gen_ai.assistant.message` and its like (GenAI 1.28–1.36), or one event that holds the messages (`…operation.details`). */
function messagesInEvents(events: Span['events']): JsonValue | undefined {
  for (const { attributes } of events) {
    const list = attributes['gen_ai.input.messages'] ?? attributes['gen_ai.prompt']
    if (list !== undefined) return list
  }
  const messages = events.flatMap(({ name, attributes }) => {
    const role = roleOf(name)
    return role === undefined ? [] : [{ ...attributes, role }]
  })
  return messages.length === 0 ? undefined : messages
}

const messageEvent = /^gen_ai\.(system|user|assistant|tool)\.message$/

/** An event is named for the role of its message. */
export function roleOf(event: string): string | undefined {
  return messageEvent.exec(event)?.[1]
}
