import type { ToolCall, TraceStart } from '../model/trace.js'

/** A call as one canonical line, without the line end: fixed order of members, absent ones left out. */
export function callLine(call: ToolCall): string {
  const { trace, id, tool, args, timestamp, result, error, phase, durationMs, usage, source, agent } = call
  const run = { case: call.case, trial: call.trial }
  return JSON.stringify({
    type: 'tool_call',
    trace,
    id,
    tool,
    args,
    timestamp,
    result,
    error,
    phase,
    durationMs,
    usage,
    source,
    ...run,
    agent,
  })
}

/** A run without calls as one canonical line. */
export function startLine(start: TraceStart): string {
  return JSON.stringify({ type: 'trace_start', trace: start.trace, case: start.case, trial: start.trial })
}
