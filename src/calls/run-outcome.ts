import { ExactNumber } from '../model/exact-number.js'
import type { JsonValue } from '../model/json.js'
import type { RunMeta } from '../model/trace.js'

/** The name in `meta` under which a run says how it ended. */
export const outcomeName = 'outcome'

const success = new Set(['success', 'succeeded', 'successful', 'pass', 'passed', 'ok', 'resolved', 'completed'])
const failure = new Set([
  'failure',
  'fail',
  'failed',
  'error',
  'errored',
  'unresolved',
  'aborted',
  'cancelled',
  'timeout',
])

/** Whether a run says that it succeeded; undefined if it says nothing of it, or in words that are not known. */
export function runSucceeded(meta: ReadonlyMap<string, JsonValue> | undefined): boolean | undefined {
  const outcome = meta?.get(outcomeName)
  if (typeof outcome === 'boolean') return outcome
  const word = typeof outcome === 'string' ? outcome.toLowerCase() : ''
  return success.has(word) ? true : failure.has(word) ? false : undefined
}

/** The outcome that a reward stands for: all of it, or not. */
export function outcomeOfReward(reward: JsonValue | undefined): RunMeta | undefined {
  if (typeof reward !== 'number' && !(reward instanceof ExactNumber)) return undefined
  return { [outcomeName]: Number(String(reward)) >= 1 - 1e-6 ? 'success' : 'failure' }
}
