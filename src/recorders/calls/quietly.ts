import { AssayError } from '../../model/problem.js'

let warned = false

/**
 * Runs what must not disturb the agent. A strict recorder's error passes; anything else is our own mistake about a shape,
 * reported once per process without its message, which could hold a value of the agent.
 */
export function quietly(action: () => void): void {
  try {
    action()
  } catch (error) {
    if (error instanceof AssayError) throw error
    if (warned) return
    warned = true
    const kind = error instanceof Error ? error.name : typeof error
    process.emitWarning(`A recorder did not understand what it saw (${kind}); the trace may be incomplete.`, {
      type: 'AssayWarning',
      code: 'W_RECORD_FAILED',
    })
  }
}
