import { constraintsOf } from '../../model/constraints-of.js'
import type { Location } from '../../model/location.js'
import type { Advice, Policy } from '../../model/policy.js'
import { denialOf } from '../calls/entries-of-tool.js'

/** What the author of the broken entry says to those who read the finding. */
export function adviceOn(
  rule: string,
  tool: string | undefined,
  policyAt: Location | undefined,
  policy: Policy,
): Advice | undefined {
  switch (rule) {
    case 'E_TOOL_DENIED':
      return denialOf(policy, tool ?? '')
    case 'E_ARG_SCHEMA':
      // Other entries about the same tool have their own places, and none if the policy is an object.
      return constraintsOf(policy, tool ?? '').find(
        (entry) => saysSomething(entry) && entry.at?.line === policyAt?.line && entry.at?.column === policyAt?.column,
      )
    default:
      return policy.sequences.find(({ id }) => id === rule)
  }
}

function saysSomething({ message, help }: Advice): boolean {
  return message !== undefined || help !== undefined
}
