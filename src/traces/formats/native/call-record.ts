import { argumentsOf as sentArguments } from '../../../calls/arguments.js'
import { contentOf } from '../../../calls/content.js'
import { failureOf } from '../../../calls/failure.js'
import { timestampOf } from '../../../calls/time/read-time.js'
import { isObject, nonEmptyText, numberOf, textOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import type { CallPhase, CallResult, CallSource, ToolCall } from '../../../model/trace.js'
import { truncatedIn } from './truncations.js'

/** A tool call from a record that says so under any of the known names; undefined if it names no tool. */
export function readCall(record: JsonObject, trace: string): ToolCall | undefined {
  const tool = toolOf(record)
  if (tool === undefined) return undefined
  const result = contentOf(record.result !== undefined ? record.result : record.output)
  return {
    trace,
    id: callIdOf(record),
    tool,
    args: argumentsOf(record),
    timestamp: timestampOf(record.timestamp),
    result,
    error: failureOf(record.error, result) ?? failureOf(record.isError, result),
    phase: record.phase === undefined ? undefined : phaseOf(record.phase),
    durationMs: numberOf(record.durationMs),
    usage: record.usage,
    source: record.source === undefined ? undefined : sourceOf(record.source),
    case: textOf(record.case),
    trial: textOf(record.trial),
    agent: textOf(record.agent),
    turn: textOf(record.turn),
    server: nonEmptyText(record.server),
    mergeKey: mergeKeyOf(record),
    truncated: truncatedIn(record),
  }
}

/** The result of an earlier call; undefined if it does not name the call. */
export function readResult(record: JsonObject, trace: string): CallResult | undefined {
  const id = callIdOf(record)
  if (id === undefined) return undefined
  const result = contentOf(record.result !== undefined ? record.result : (record.output ?? record.content))
  return {
    trace,
    id,
    result,
    error: failureOf(record.error, result) ?? failureOf(record.isError ?? record.is_error, result),
    phase: phaseOf(record.phase),
    durationMs: numberOf(record.durationMs),
    truncated: truncatedIn(record, '/result'),
  }
}

const argumentNames = ['args', 'arguments', 'params', 'parameters', 'input']

/** The arguments under the first of their names that is there; a string is read as JSON. */
export function argumentsOf(record: JsonObject): JsonValue | undefined {
  const first = record.args ?? record.arguments ?? record.params ?? record.parameters ?? record.input
  return first === undefined || first === null ? noneOf(record) : sentArguments(first)
}

/** Null under any of the names: called without arguments. */
function noneOf(record: JsonObject): JsonValue | undefined {
  return argumentNames.some((name) => record[name] === null) ? {} : undefined
}

/** The name of the tool, under any of its keys. */
export function toolOf(record: JsonObject): string | undefined {
  const tool = record.tool ?? record.tool_name ?? record.name
  return typeof tool === 'string' && tool !== '' ? tool : undefined
}

/** Whether arguments are recorded, under any of their names. */
export function hasArguments(record: JsonObject): boolean {
  return argumentNames.some((name) => record[name] !== undefined)
}

export function callIdOf(record: JsonObject): string | undefined {
  const id = record.id ?? record.tool_call_id ?? record.call_id
  if (id !== undefined && id !== null) return textOf(id)
  return isObject(record.meta) ? textOf(record.meta.tool_call_id) : undefined
}

/** Recorders of version 2 write one call as two records with the same place in the episode. */
function mergeKeyOf(record: JsonObject): string | undefined {
  if (record.step_id === undefined) return undefined
  const [episode, step, index] = [textOf(record.episode_id), textOf(record.step_id), textOf(record.call_index)]
  if (episode === undefined || step === undefined || index === undefined) return undefined
  return JSON.stringify([episode, step, index])
}

function phaseOf(value: JsonValue | undefined): CallPhase | undefined {
  const isKnown = value === 'requested' || value === 'executed' || value === 'denied' || value === 'unclear'
  return isKnown ? value : undefined
}

function sourceOf(value: JsonValue): CallSource | undefined {
  if (!isObject(value) || typeof value.file !== 'string') return undefined
  return isLine(value.line) ? { file: value.file, line: value.line } : { file: value.file }
}

/** What readers of reports, SARIF’s above all, take for a line of a file: of any other number they refuse the whole report. */
function isLine(value: JsonValue | undefined): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) < 2 ** 31
}
