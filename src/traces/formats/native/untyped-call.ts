import { traceIdOf } from '../../../calls/run-id.js'
import { isList, isObject, objectsOf } from '../../../json/json-fields.js'
import type { JsonObject } from '../../../model/json.js'
import { callIdOf, hasArguments } from './call-record.js'

/**
 * Whether a record without a type, or with a type of the user's own, is a call: `tool` or `tool_name` with arguments, with
 * something that only a trace has, or with nothing else; `name` only with `args` or `arguments`, or with other arguments
 * next to a call id or a trace id. Definitions of tools, spans and log lines have a `name` and `parameters` or `input`, too.
 * `nameless`: a call that does not say of which tool.
 */
export function untypedCall(record: JsonObject): 'call' | 'nameless' | 'no' {
  const tool = record.tool ?? record.tool_name
  if (tool === undefined || tool === null) return record.type === undefined && isNamedCall(record) ? 'call' : 'no'
  if (typeof tool !== 'string' || tool === '') return hasArguments(record) ? 'nameless' : 'no'
  return hasArguments(record) || isOfTrace(record) || hasCallKeysOnly(record) ? 'call' : 'no'
}

function isNamedCall(record: JsonObject): boolean {
  if (typeof record.name !== 'string' || record.name === '' || isDefinition(record)) return false
  if (record.args !== undefined || record.arguments !== undefined) return true
  return hasArguments(record) && isOfTrace(record) && !spanKeys.some((key) => key in record)
}

function isOfTrace(record: JsonObject): boolean {
  return traceIdOf(record) !== undefined || callIdOf(record) !== undefined
}

/** What a tool is, or takes: a description with a JSON Schema, or with a list of named arguments (prompts of MCP). */
function isDefinition({ description, parameters, params, input, args, arguments: named }: JsonObject): boolean {
  if (typeof description !== 'string') return false
  const schema = [parameters, params, input, args].find(isObject)
  if (schema && ('properties' in schema || schema.type === 'object')) return true
  return isList(named) && objectsOf(named).every((argument) => typeof argument.name === 'string')
}

const spanKeys = [
  ...['span_id', 'spanId', 'parent_span_id', 'parentSpanId', 'parent_id', 'parentId'],
  ...['start_time', 'startTime', 'started_at', 'startedAt', 'end_time', 'endTime', 'ended_at', 'endedAt'],
]

const callKeys = new Set([
  ...['type', 'tool', 'tool_name', 'timestamp', 'time', 'result', 'output', 'error', 'isError', 'phase', 'durationMs'],
  ...['usage', 'source', 'case', 'trial', 'agent', 'server', 'turn', 'meta', 'truncated', 'truncations'],
])

function hasCallKeysOnly(record: JsonObject): boolean {
  return Object.keys(record).every((key) => callKeys.has(key))
}
