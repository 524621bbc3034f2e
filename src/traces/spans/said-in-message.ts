import { isInjected } from '../../calls/injected-text.js'
import { isList, isObject } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { TraceMessage } from '../../model/trace.js'
import { unwrapped } from './calls-in-history.js'
import { requestsInAnswer } from './requests-in-answer.js'

/** What a person or the agent says in a message; `lost` where something is said and not recorded, or nobody knows by whom. */
export type Said = Pick<TraceMessage, 'role' | 'text'> | 'lost' | undefined

/** Reads a message of any provider's shape, as spans have it in what a model was sent. */
export function saidInMessage(outer: JsonObject): Said {
  const message = unwrapped(outer)
  const role = speakerOf(message)
  if (role === undefined || role === 'lost') return role
  const text = textIn(message.parts ?? message.content ?? message.contents, role)
  if (text !== undefined) return text === 'lost' ? 'lost' : { role, text: text.words }
  const isCall = role === 'assistant' && (message.content === null || requestsInAnswer(outer).length > 0)
  return isCall || isEmptyOnPurpose(message) ? undefined : 'lost'
}

/** What an answer of a model says, `''` for nothing; undefined where it is not recorded, or in a way that is not known. */
export function saidInAnswer(answer: JsonValue | undefined, depth = 0): string | undefined {
  if (answer === undefined || answer === null || depth > maxDepth) return undefined
  if (typeof answer === 'string') return saidInText(answer, depth)
  if (isList(answer)) return joined(answer.map((item) => saidInAnswer(item, depth + 1)))
  if (!isObject(answer)) return undefined
  if (holdsMessage(answer)) {
    const said = saidInMessage(answer)
    return said === 'lost' ? undefined : (said?.text ?? '')
  }
  for (const name of wrappers)
    if (isObject(answer[name]) || isList(answer[name])) return saidInAnswer(answer[name], depth + 1)
  const { type, text, content, parts = content } = answer
  // A thought, a call, a picture.
  if (answer.thought === true || (typeof type === 'string' && type !== 'message' && !textTypes.has(type))) return ''
  if (isObject(parts) || isList(parts)) return saidInAnswer(parts, depth + 1)
  if (typeof text === 'string') return isHidden(text) ? undefined : text
  if (typeof content === 'string') return saidInText(content, depth)
  return callKeys.some((key) => key in answer) ? '' : undefined
}

const maxDepth = 8
const wrappers = ['message', 'choices', 'generations', 'candidates', 'messages', 'output', 'outputs'] as const
const callKeys = [
  'toolCalls',
  'tool_calls',
  'functionCall',
  'function_call',
  'functionResponse',
  'toolUse',
  'finishReason',
]

/** Structured answers are said as the text that they are. */
function saidInText(text: string, depth: number): string | undefined {
  if (isHidden(text)) return undefined
  if (!/^\s*[[{]/.test(text)) return text
  const value = parseJsonText(text)
  return typeof value === 'string' ? text : (saidInAnswer(value, depth + 1) ?? text)
}

function joined(texts: readonly (string | undefined)[]): string | undefined {
  if (texts.length === 0 || texts.includes(undefined)) return undefined
  return texts.filter((text) => text !== '').join('\n')
}

function holdsMessage(value: JsonObject): boolean {
  if (typeof value.role === 'string' || isObject(value.kwargs)) return true
  if (isObject(value.message) && typeof value.message.role === 'string') return true
  return typeof value.type === 'string' && 'content' in value && (roles.has(value.type) || value.type === 'message')
}

const roles: ReadonlyMap<string, TraceMessage['role']> = new Map([
  ['user', 'user'],
  ['human', 'user'],
  ['HumanMessage', 'user'],
  ['HumanMessageChunk', 'user'],
  ['assistant', 'assistant'],
  ['ai', 'assistant'],
  ['model', 'assistant'],
  ['AIMessage', 'assistant'],
  ['AIMessageChunk', 'assistant'],
])

function speakerOf(message: JsonObject): TraceMessage['role'] | 'lost' | undefined {
  const named = message.role ?? message.type
  // The Gemini API lets what a person says go without a role.
  if (named === undefined || named === null) return 'parts' in message || 'content' in message ? 'lost' : undefined
  const role = typeof named === 'string' ? (roles.get(named) ?? roles.get(named.toLowerCase())) : undefined
  // Frameworks of several agents send the words of one to the others in the name of the person, and say whose they are.
  const isNamed = typeof message.name === 'string' && !/^(|user|human)$/i.test(message.name)
  return role === 'user' && isNamed ? 'lost' : role
}

type Words = { readonly words: string } | 'lost' | undefined

function textIn(content: JsonValue | undefined, role: TraceMessage['role']): Words {
  if (typeof content === 'string') {
    const parts = /^\s*\[\s*\{/.test(content) ? parseJsonText(content) : undefined
    if (isList(parts) && parts.every(isTyped)) return textIn(parts, role)
    return isHidden(content) ? 'lost' : wordsOf([content], role)
  }
  if (!isList(content)) return undefined
  const texts = content.map(textOfPart)
  if (texts.includes('lost')) return 'lost'
  return wordsOf(
    texts.flatMap((text) => (isObject(text) ? [text.words] : [])),
    role,
  )
}

/** A message of which nothing is text says nothing. */
function wordsOf(texts: readonly string[], role: TraceMessage['role']): Words {
  const own = texts.filter((text) => text !== '' && !(role === 'user' && isInjected(text)))
  return own.length > 0 ? { words: own.join('\n') } : undefined
}

function textOfPart(item: JsonValue): { readonly words: string } | 'lost' | undefined {
  if (typeof item === 'string') return isHidden(item) ? 'lost' : { words: item }
  const part = isObject(item) && isObject(item.message_content) ? item.message_content : item
  if (!isObject(part) || part.thought === true) return undefined
  const text = part.text ?? (part.type === 'text' ? part.content : undefined)
  if (part.type !== undefined && !textTypes.has(String(part.type))) return undefined
  if (typeof text === 'string') return isHidden(text) ? 'lost' : { words: text }
  return part.type === undefined ? undefined : 'lost'
}

const textTypes: ReadonlySet<string> = new Set(['text', 'input_text', 'output_text'])

function isTyped(item: JsonValue): boolean {
  return (
    isObject(item) && (typeof item.type === 'string' || 'text' in item || 'toolResult' in item || 'toolUse' in item)
  )
}

const hidden = /^\s*(__REDACTED__|<redacted>|\[redacted\]|redacted|\[filtered\])\s*$/i

/** What instrumentations write in the place of what they are not to record. */
function isHidden(text: string): boolean {
  return hidden.test(text)
}

/** An empty text, or a list without one: an image, a result. */
function isEmptyOnPurpose({ parts, content, contents }: JsonObject): boolean {
  const held = parts ?? content ?? contents
  return held === '' || typeof held === 'string' || (isList(held) && held.length > 0)
}
