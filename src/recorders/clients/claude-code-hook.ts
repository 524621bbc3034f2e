import type { EventSink } from '../writing/trace-writer.js'
import { isShape, parsedResult, type Shape, text } from './shape.js'

/**
 * Writes what one hook of Claude Code reports (the JSON on its standard input; code.claude.com/docs, "Hooks") as a
 * canonical line. A call is recorded after it ran, failed or was refused; other events are ignored. Returns whether a
 * line was written.
 */
export function recordHook(input: unknown, writer: EventSink, now: Date): boolean {
  if (!isShape(input)) return false
  const line = lineOf(input, now)
  if (line !== undefined) writer.write(line)
  return line !== undefined
}

function lineOf(input: Shape, now: Date): object | undefined {
  const trace = text(input.session_id) ?? 'claude-code'
  switch (input.hook_event_name) {
    case 'SessionStart':
      return { type: 'trace_start', trace }
    case 'PostToolUse':
      return {
        ...call(input, trace, now),
        result: parsedResult(input.tool_response ?? null),
        phase: 'executed',
        ...duration(input),
      }
    case 'PostToolUseFailure':
      return { ...call(input, trace, now), error: text(input.error) || 'failed', phase: 'executed', ...duration(input) }
    case 'PermissionDenied':
      return { ...call(input, trace, now), error: text(input.reason) || 'denied', phase: 'denied' }
    default:
      return undefined
  }
}

function call(input: Shape, trace: string, now: Date): object {
  const agent = text(input.agent_id)
  const id = text(input.tool_use_id)
  return {
    type: 'tool_call',
    trace,
    ...(agent === undefined ? {} : { agent }),
    ...(id === undefined ? {} : { id }),
    tool: text(input.tool_name) ?? '',
    args: input.tool_input ?? {},
    timestamp: now.toISOString(),
  }
}

function duration(input: Shape): object {
  return typeof input.duration_ms === 'number' ? { durationMs: input.duration_ms } : {}
}
