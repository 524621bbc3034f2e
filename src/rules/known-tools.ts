import type { Policy, Selector } from '../model/policy.js'
import { mentionedOperands } from './index.js'

/** Every name and pattern that the policy mentions: a called tool that none of them means is unexpected. */
export function knownTools(policy: Policy): readonly string[] {
  return [
    ...(policy.tools.allow ?? []).map((entry) => entry.value),
    ...policy.tools.deny.map((entry) => entry.value),
    ...policy.constraints.keys(),
    ...policy.toolClasses.keys(),
    ...policy.sequences
      .filter(({ part }) => part?.limit === undefined)
      .flatMap(mentionedOperands)
      .flatMap(names),
    ...[...policy.aliases.values()].flat(),
  ]
}

function names(selector: Selector): readonly string[] {
  return selector.terms.flatMap((term) => term.tools)
}
