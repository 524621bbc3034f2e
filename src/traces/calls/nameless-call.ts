import type { TraceProblem } from '../../model/trace.js'

/** A record that is a tool call and does not say of which tool: evidence is missing, so it is no mere skip. */
export function namelessCall(place: { readonly line: number; readonly column: number }): TraceProblem {
  const { line, column } = place
  return { code: 'E_TRACE_PARSE', detail: 'a tool call without the name of a tool', line, column }
}
