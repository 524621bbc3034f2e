import type { TraceProblem } from '../model/trace.js'

/** Said once a file of spans, where the trace id had to stand in for the session. */
export function sessionFallback({ line, column }: Pick<TraceProblem, 'line' | 'column'>): TraceProblem {
  const detail = 'no session is recorded: each trace id of the file counts as one trace'
  return { code: 'W_SESSION_FALLBACK', detail, line, column }
}
