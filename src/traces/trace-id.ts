import { idFinder } from './json/json-fields.js'

/** Keys that name a record's trace, in order of preference. */
export const traceKeys = ['trace', 'session', 'session_id', 'episode_id', 'test_id', 'run_id', 'trace_id'] as const

/** The trace that a record names, if it does: the first key that holds a number or a text that is not empty. */
export const traceIdOf = idFinder(traceKeys)
