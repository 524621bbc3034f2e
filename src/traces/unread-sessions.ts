import { isObject, objectsOf } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'

export interface KnownFile {
  is(record: JsonObject): boolean
  readonly says: string
}

/** Sessions and exports that are known by name, and have to be converted. */
export const unreadSessions: readonly KnownFile[] = [
  {
    is: isGrokAnswer,
    says: unread('a session of Grok CLI'),
  },
  {
    is: (record) => {
      const { type, status } = record
      return typeof type === 'string' && typeof status === 'string' && isObject(record[type])
    },
    says: unread('a transcript of Windsurf'),
  },
  {
    is: ({ type, protocol_version: version }) =>
      type === 'context.append_loop_event' || (type === 'metadata' && version !== undefined),
    says: unread('a session of Kimi'),
  },
  {
    is: ({ step_index: step, source, type }) => step !== undefined && source !== undefined && type !== undefined,
    says: unread('a transcript of Antigravity'),
  },
  {
    is: ({ history }) => objectsOf(history).some((each) => 'contextItems' in each && isObject(each.message)),
    says: unread('a session of Continue'),
  },
  {
    is: ({ history }) => objectsOf(history).some((each) => 'model_output' in each && 'result' in each),
    says: unread('a history of browser-use'),
  },
  {
    is: ({ messages }) => objectsOf(messages).some((each) => isObject(each.Agent) || isObject(each.User)),
    says: unread('a thread of Zed'),
  },
  {
    is: ({ mapping, current_node: node }) => isObject(mapping) && node !== undefined,
    says: unread('an export of ChatGPT'),
  },
  { is: ({ chat_messages: messages }) => Array.isArray(messages), says: unread('an export of Claude') },
  {
    is: ({ conversations }) => objectsOf(conversations).some((each) => 'from' in each && 'value' in each),
    says: 'These are conversations of ShareGPT: write them as messages of Chat Completions (role, content, tool_calls).',
  },
  {
    is: ({ ts, type, say, ask }) =>
      ts !== undefined && (type === 'say' || type === 'ask') && (say ?? ask) !== undefined,
    says: 'This is what Cline or Roo Code shows (ui_messages.json): give api_conversation_history.json next to it.',
  },
]

function isGrokAnswer({ type, model_id: model }: JsonObject): boolean {
  return type === 'assistant' && model !== undefined
}

/** Grok CLI calls its results as Assay does. */
export function isGrokSession(records: readonly JsonValue[]): boolean {
  return records.some((record) => isObject(record) && isGrokAnswer(record))
}

function unread(what: string): string {
  return `This is ${what}, which is not read: write its calls as lines {"trace", "tool", "args", "result", "error"}.`
}
