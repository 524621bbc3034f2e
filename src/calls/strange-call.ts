import type { RecordPlace, TraceProblem } from '../model/trace.js'

/** What looks like a call, of a kind or in a shape that the format does not have: not counted as one, and not left out in silence. */
export function strangeCall({ line, column }: Pick<RecordPlace, 'line' | 'column'>, format?: string): TraceProblem {
  const owner = format === undefined ? 'its format' : format
  const detail = `what looks like a tool call, in a shape that ${owner} does not use`
  return { code: 'E_TRACE_PARSE', detail, line, column }
}
