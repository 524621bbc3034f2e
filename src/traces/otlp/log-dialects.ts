import { argumentsOf } from '../../calls/arguments.js'
import { isObject, nonEmptyText, numberOf } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { JsonObject } from '../../model/json.js'
import type { SpanCall } from '../spans/span-note.js'
import type { LogEvent } from './log-records.js'

/** A tool call recorded by one log event. */
export interface LoggedCall {
  readonly call: SpanCall
  /** Milliseconds. */
  readonly durationMs: number | undefined
  /** The event only says that the call was refused: one with its outcome may follow. */
  readonly isDecision: boolean
}

/**
 * The events with which command line agents log their tool calls: `claude_code.tool_result` and `tool_decision`,
 * `codex.tool_result` and `tool_decision`, `gemini_cli.tool_call` (and those of its forks).
 */
export function loggedCall({ name, attributes }: LogEvent): LoggedCall | undefined {
  const kind = /(?:^|\.)(tool_result|tool_decision|tool_call)$/.exec(name)?.[1]
  if (kind === undefined) return undefined
  const tool = toolOf(attributes)
  const isRefused =
    /^(reject|denied|deny|abort|cancel)/i.test(decisionOf(attributes)) || attributes.error_type === 'policy_violation'
  const isDecision = kind === 'tool_decision'
  if (tool === undefined || (isDecision && !isRefused)) return undefined
  const failed = attributes.success === false || attributes.success === 'false'
  const text = nonEmptyText(attributes.error) ?? nonEmptyText(attributes.error_type)
  return {
    call: {
      tool,
      id: nonEmptyText(attributes.tool_use_id ?? attributes.call_id ?? attributes['gen_ai.tool.call.id']),
      args: argsOf(attributes),
      result: isDecision || attributes.output === undefined ? undefined : parseJsonText(attributes.output),
      error: failed || isRefused ? (text ?? (isRefused ? 'refused' : '')) : undefined,
      isLogged: true,
      isDenied: isRefused,
    },
    durationMs: numberOf(attributes.duration_ms) ?? numberOf(parseJsonText(attributes.duration_ms ?? null)),
    isDecision,
  }
}

function decisionOf(attributes: JsonObject): string {
  return nonEmptyText(attributes.decision ?? attributes.decision_type) ?? ''
}

/** Claude Code hides the names of MCP tools unless it is configured to log details. */
function toolOf(attributes: JsonObject): string | undefined {
  const tool = nonEmptyText(attributes.tool_name ?? attributes.function_name)
  const details = parseJsonText(attributes.tool_parameters ?? null)
  if (!isObject(details) || tool?.startsWith('mcp__')) return tool
  const [server, name] = [nonEmptyText(details.mcp_server_name), nonEmptyText(details.mcp_tool_name)]
  return server === undefined || name === undefined ? tool : `mcp__${server}__${name}`
}

/** Only what was sent to the tool: `tool_parameters` is a selection of it, made for reading. */
function argsOf(attributes: JsonObject): SpanCall['args'] {
  const held = attributes.tool_input ?? attributes.arguments ?? attributes.function_args
  return held === undefined || held === null || held === '' ? undefined : argumentsOf(held)
}
