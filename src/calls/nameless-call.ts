import type { TraceProblem } from '../model/trace.js'

/** A tool call that does not name its tool: evidence is missing, so this is a problem, not just a skipped record. */
export function namelessCall(place: { readonly line: number; readonly column: number }): TraceProblem {
  const { line, column } = place
  return { code: 'E_TRACE_PARSE', detail: 'a tool call without a tool name', line, column }
}
