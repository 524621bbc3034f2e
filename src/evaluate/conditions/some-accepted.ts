import type { JsonValue } from '../../model/json.js'
import type { MissingFact } from './call-facts.js'

/** Whether one of the values is accepted; where none that is known is, what is not known decides. */
export function someAccepted(
  values: readonly JsonValue[],
  isAccepted: (value: JsonValue) => boolean | 'too-costly',
  missing?: MissingFact,
): boolean | MissingFact {
  let open = missing
  for (const value of values) {
    const answer = isAccepted(value)
    if (answer === true) return true
    if (answer === 'too-costly') open ??= 'cost of a pattern'
  }
  return open ?? false
}
