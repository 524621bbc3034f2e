import { isList, isObject, nonEmptyText } from '../json/json-fields.js'
import type { JsonObject, JsonValue } from '../model/json.js'

/** Where messages and events of unknown sources keep what they are about; nothing else is looked into. */
const holders = [
  ...['message', 'messages', 'content', 'parts', 'payload', 'data', 'item', 'items', 'event', 'delta', 'content_block'],
  ...['params', 'update', 'kwargs', 'choices', 'output', 'response', 'candidates', 'steps', 'child'],
]
const maxDepth = 5
/** Objects that are looked at: a record may hold a whole conversation. */
const maxLooked = 2000

/**
 * Whether a record looks like a tool call in a shape that no format has: it says so in its type and names a tool, or has a list or
 * an object under a name that only calls have. Lines of a log, which may quote anything, do not.
 */
export function looksLikeCall(record: JsonValue): boolean {
  if (!isObject(record) || isLogLine(record)) return false
  let looked = 0
  const waiting: [JsonObject, number][] = [[record, 0]]
  for (let next = waiting.pop(); next && looked++ < maxLooked; next = waiting.pop()) {
    const [value, depth] = next
    if (isTypedCall(value) || holdsCalls(value)) return true
    if (depth === maxDepth) continue
    for (const name of holders) for (const inner of objectsIn(value[name])) waiting.push([inner, depth + 1])
  }
  return false
}

function isLogLine(record: JsonObject): boolean {
  return ['level', 'severity', 'levelname', 'log_level', 'loglevel'].some((key) => key in record)
}

const callType =
  /^(?:[\w.]+[._/-])?(?:tool|function|mcp)[-_. ]?(?:use|call|request|invocation|execution)(?:[-_.](?:start|started|requested|begin|request))?(?:[-_.]?v?\d+)?$/i

/** Also `shellToolCall`, and parts of the AI SDK, whose types end in the name of the tool. */
function isTypedCall(value: JsonObject): boolean {
  const type = [value.type, value.kind, value.event, value.sessionUpdate, value.part_kind].find(
    (each) =>
      typeof each === 'string' && (callType.test(each) || /[a-z](?:Tool|Function)(?:Call|Use|Request)$/.test(each)),
  )
  if (type === undefined) return isOfUnknownKind(value)
  return names.some((name) => isName(value[name])) || holdsCalls(value) || 'arguments' in value || 'input' in value
}

/** A type that ends as those of calls do, with a name and arguments. */
function isOfUnknownKind({ type, name, arguments: args, input }: JsonObject): boolean {
  if (typeof type !== 'string' || !/[_-](?:call|tool_use)$/.test(type)) return false
  return nonEmptyText(name) !== undefined && (args ?? input ?? null) !== null
}

const names = [
  'name',
  'tool',
  'toolName',
  'tool_name',
  'function',
  'function_name',
  'title',
  'recipient_name',
  'action',
]

function isName(value: JsonValue | undefined): boolean {
  return (typeof value === 'string' && value !== '') || (isObject(value) && typeof value.name === 'string')
}

const callKey = /^(?:tool|function)_?(?:use|call|request|invocation)s?$|[a-z]ToolCall$/i

function holdsCalls(value: JsonObject): boolean {
  for (const key in value) {
    if (callKey.test(key) && (isWritten(value[key]) || objectsIn(value[key]).some(isCalled))) return true
  }
  return false
}

/** Calls as a text: JSON, or what Python prints; not a word as `auto`, nor an empty list. */
function isWritten(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && /^\s*[[{][^\w]*\w/.test(value.slice(0, 200))
}

/** An object that a call could be: it names something, or holds arguments, itself or a few levels down. */
function isCalled(value: JsonObject): boolean {
  return names.some((name) => isName(value[name])) || holdsCalled(value, 0)
}

function holdsCalled(value: JsonObject, depth: number): boolean {
  if ('args' in value || 'arguments' in value || (depth > 0 && typeof value.name === 'string')) return true
  return depth < 3 && Object.values(value).some((inner) => isObject(inner) && holdsCalled(inner, depth + 1))
}

/** Also those of lists in lists, and of lists that are written as objects (`{"0": …}`). */
function objectsIn(value: JsonValue | undefined, depth = 0): readonly JsonObject[] {
  if (isList(value)) return depth > 2 ? [] : value.flatMap((item) => objectsIn(item, depth + 1))
  if (!isObject(value)) return []
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => /^\d+$/.test(key)) ? Object.values(value).filter(isObject) : [value]
}
