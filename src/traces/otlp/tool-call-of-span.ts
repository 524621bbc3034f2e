import { argumentsOf } from '../../calls/arguments.js'
import { outcomeOf } from '../../calls/tool-call.js'
import { isObject, nonEmptyText } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { langChainMessage, outcomeOfToolMessage } from '../../wire/langchain.js'
import type { SpanCall } from '../spans/span-note.js'
import { callEventOf } from './call-events.js'
import { type Dialect, dialects, type Marker } from './dialects.js'
import type { Span } from './span.js'

/** Reads a span by the first dialect that knows it; undefined if the span is not a tool call. */
export function toolCallOfSpan(span: Span): SpanCall | undefined {
  const dialect = dialectOf(span)
  const tool = dialect && nameOf(span, dialect)
  if (!dialect || !tool || dialect.bundles?.includes(tool)) return undefined
  const recorded = argsOf(span, dialect)
  const argsLost = lossOf(span, dialect, recorded)
  const result = resultOf(span, dialect)
  const message = isObject(result) ? langChainMessage(result) : undefined
  const answer = message?.kind === 'tool' ? outcomeOf(outcomeOfToolMessage(message.fields)) : undefined
  return {
    tool,
    id: firstName(span, dialect.id) ?? (answer && nonEmptyText(message?.fields.tool_call_id)),
    args: argsLost === undefined ? recorded : undefined,
    result: answer ? parseJsonText(answer.result ?? null) : result,
    error: errorOf(span, dialect) ?? answer?.error,
    server: nonEmptyText(span.attributes['mcp.server.name']),
    mcp: span.attributes['mcp.method.name'] === 'tools/call',
    namesClass: dialect.namesClass === true,
    argsLost,
  }
}

/** The first dialect of the list that knows the span. */
function dialectOf(span: Span): Dialect | undefined {
  const keys = Object.keys(span.attributes)
  let first = dialects.length
  const look = ({ dialect, marker }: Filed): void => {
    if (dialect < first && meets(span, keys, marker)) first = dialect
  }
  for (const key of keys) filed.get(key)?.forEach(look)
  filedNowhere.forEach(look)
  return dialects[first]
}

type Test = Marker & { readonly attributes: readonly (readonly [string, string])[] }

interface Filed {
  readonly dialect: number
  readonly marker: Test
}

/** All markers by one attribute that they require, and those that require none: few have to be checked for a span. */
const filed = new Map<string, Filed[]>()
const filedNowhere: Filed[] = []
for (const [dialect, { markers }] of dialects.entries()) {
  for (const marker of markers) {
    const attributes = Object.entries(marker.is ?? {})
    const key = marker.has?.[0] ?? attributes[0]?.[0]
    const entry = { dialect, marker: { ...marker, attributes } }
    if (key === undefined) filedNowhere.push(entry)
    else filed.set(key, [...(filed.get(key) ?? []), entry])
  }
}

function meets(span: Span, keys: readonly string[], marker: Test): boolean {
  const { attributes } = span
  if (marker.scope !== undefined && !span.scope.startsWith(marker.scope)) return false
  if (marker.name !== undefined && !namePattern(span.name, marker.name)) return false
  if (marker.has?.some((key) => attributes[key] === undefined)) return false
  for (const [key, value] of marker.attributes) if (attributes[key] !== value) return false
  const prefix = marker.hasPrefix
  return prefix === undefined || keys.some((key) => key.startsWith(prefix))
}

function namePattern(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}

function nameOf(span: Span, dialect: Dialect): string | undefined {
  const name = firstName(span, dialect.tool)
  if (name === undefined) return undefined
  if (dialect.handsOff && nonEmptyText(span.attributes['tool.name']) === undefined)
    return `transfer_to_${asFunction(name)}`
  return dialect.inEvents ? (callEventOf(span)?.tool ?? name) : name
}

/** How the Agents SDK makes the name of a function of an agent's. */
function asFunction(agent: string): string {
  return agent
    .replaceAll(' ', '_')
    .replace(/[^A-Za-z0-9_]/g, '_')
    .toLowerCase()
}

function firstName(span: Span, sources: readonly string[]): string | undefined {
  for (const source of sources) {
    const name = source.startsWith('@name')
      ? nameAfter(span.name, source.slice(6))
      : nonEmptyText(span.attributes[source])
    if (name !== undefined) return name
  }
  return undefined
}

function nameAfter(name: string, prefix: string): string | undefined {
  return name.startsWith(prefix) ? nonEmptyText(name.slice(prefix.length)) : undefined
}

function argsOf(span: Span, dialect: Dialect): JsonValue | undefined {
  const held = firstValue(span.attributes, dialect.args)
  if (held === undefined) return undefined
  const args = argumentsOf(held)
  if (dialect.pythonCall !== undefined && isObject(args) && dialect.pythonCall in args) return keywordsOf(args)
  const inner = dialect.argsInside && unwrap(args, dialect.argsInside)
  return inner === undefined ? args : argumentsOf(inner)
}

/** Positional arguments have no names, and without them the others are not the whole call: they stand as the list that they are. */
function keywordsOf({ args, kwargs }: JsonObject): JsonValue {
  return Array.isArray(args) && args.length > 0 ? args : (kwargs ?? {})
}

function resultOf(span: Span, dialect: Dialect): JsonValue | undefined {
  const held = firstValue(span.attributes, dialect.result)
  if (held === undefined) return undefined
  const result = parseJsonText(held)
  const inner = dialect.resultInside && unwrap(result, dialect.resultInside)
  return inner === undefined ? result : parseJsonText(inner)
}

/** The wrapped value; of a list of one value (`{"args": ["{…}"]}`), that value. */
function unwrap(wrapper: JsonValue, members: readonly string[]): JsonValue | undefined {
  if (!isObject(wrapper)) return undefined
  const member = members.find((name) => Object.hasOwn(wrapper, name) && wrapper[name] !== null)
  const inner = member === undefined ? undefined : wrapper[member]
  return Array.isArray(inner) && inner.length === 1 ? inner[0] : inner
}

function firstValue(attributes: JsonObject, sources: readonly string[]): JsonValue | undefined {
  for (const source of sources) {
    const value = source.includes('*') ? gathered(attributes, source) : attributes[source]
    if (value === undefined || value === null || (source === 'tool.parameters' && isDefinition(value))) continue
    return value
  }
  return undefined
}

/** Under one name some write what a tool was called with, and some what it takes. */
function isDefinition(value: JsonValue): boolean {
  const parameters = parseJsonText(value)
  if (!isObject(parameters)) return false
  if (parameters.type === 'object' && isObject(parameters.properties)) return true
  const each = Object.values(parameters)
  return each.length > 0 && each.every((one) => isObject(one) && typeof one.type === 'string')
}

function gathered(attributes: JsonObject, pattern: string): JsonValue | undefined {
  const [prefix = '', suffix = ''] = pattern.split('*')
  const found = Object.entries(attributes)
    .filter(([key]) => key.startsWith(prefix) && key.endsWith(suffix) && key.length > prefix.length + suffix.length)
    .map(([key, value]): [string, JsonValue] => [key.slice(prefix.length, key.length - suffix.length), value])
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

/** Torn JSON without a mark was written by the model: such arguments are kept as they are, and break any schema. */
function lossOf(span: Span, dialect: Dialect, args: JsonValue | undefined): SpanCall['argsLost'] {
  if (args === undefined || isObject(args)) return undefined
  if (typeof args === 'string' && (span.attributes['anthropic.content.truncated'] === true || cutMark.test(args))) {
    return 'arguments cut off by the source'
  }
  const torn = typeof args === 'string' && /^\s*[{[]/.test(args)
  return dialect.flattensArgs && !torn ? 'arguments recorded without their names' : undefined
}

/** How instrumentations, and our own recorders, end a text that they shortened. */
const cutMark = /(?:\.\.\.|…)\s*$|[[(<]\s*(?:\.\.\.\s*)?(?:truncated|left out)[^\])>]{0,40}[\])>]\s*$/i

/** A call failed if its span says so: status ERROR, `error.type`, an exception (unless status OK says it was handled), or a flag. */
function errorOf(span: Span, dialect: Dialect): string | undefined {
  const exception = span.events.find((event) => event.name === 'exception' || event.name.endsWith('.exception'))
  const type = nonEmptyText(span.attributes['error.type'])
  const flagged = dialect.failed !== undefined && span.attributes[dialect.failed] === true
  const failed = span.status === 'error' || type !== undefined || flagged
  if (!failed && (exception === undefined || span.status === 'ok')) return undefined
  const message = nonEmptyText(exception?.attributes['exception.message'] ?? span.attributes['exception.message'])
  return message ?? nonEmptyText(span.statusMessage) ?? nonEmptyText(span.attributes['error.message']) ?? type ?? ''
}
