import { canonicalJson } from '../canonical/canonical-json.js'
import { sha256Hex } from '../canonical/digest.js'
import type { JsonValue } from '../model/json.js'
import type { CallFacts, RememberedCall } from './match.js'

/** Stands for a call in memory: calls are many, and their arguments may be books. */
export function remembered({ id, tool, args }: CallFacts): RememberedCall {
  return { id, tool, args: args === undefined ? undefined : argumentsKey(args) }
}

/** Equal for equal arguments, whatever the order of their members; empty for those that were not recorded. */
export function argumentsKey(args: JsonValue | undefined): string {
  return args === undefined ? '' : sha256Hex(canonicalJson(args)).slice(0, 32)
}
