import { isMessageName } from '../model/message-names.js'
import { isUnconditional, type Policy, type Selector, type SequenceRule } from '../model/policy.js'
import { ruleKinds } from '../rules/index.js'
import { compileToolPattern } from '../text/tool-pattern.js'

/**
 * The tools that traces are expected to exercise, as the policy writes them (names or patterns), sorted:
 * allowed, constrained, members of aliases, and operands that rules ask for; without those it denies, forbids or excludes.
 */
export function coverageUniverse(policy: Policy): readonly string[] {
  const entries = new Set<string>([
    ...(policy.tools.allow ?? []).map((entry) => entry.value),
    ...policy.constraints.keys(),
    ...policy.sequences.flatMap(positiveOperands).flatMap(names),
    ...[...policy.aliases.values()].flat(),
  ])
  const unwanted = [
    ...policy.tools.deny.map((entry) => entry.value),
    ...policy.sequences.flatMap(forbiddenOperands).flatMap(names),
    ...policy.coverage.exclude,
  ]
  const matchers = unwanted.map(compileToolPattern)
  const blocked = policy.sequences.flatMap((rule) => (rule.type === 'blocklist' ? [rule.pattern] : []))
  return (
    [...entries]
      // A pattern that matches the text of another matches all that the other does: its stars met stars or text.
      .filter((entry) => !matchers.some((matches) => matches(entry)))
      .filter((entry) => !blocked.some((text) => entry.includes(text)))
      .filter((entry) => !deniedByClass(policy, entry))
      .sort()
  )
}

function positiveOperands(rule: SequenceRule): readonly Selector[] {
  if (rule.part?.limit !== undefined) return []
  switch (rule.type) {
    case 'never_after':
      return [rule.trigger]
    case 'forbid':
      return []
    case 'max_calls':
      return rule.max > 0 ? [rule.tool] : []
    default:
      return ruleKinds[rule.type].operands(rule)
  }
}

function forbiddenOperands(rule: SequenceRule): readonly Selector[] {
  // An operand with conditions forbids some calls of the tool, not the tool.
  const forbidden = rule.type === 'never_after' ? rule.forbidden : rule.type === 'forbid' ? rule.tool : undefined
  return forbidden?.terms.every(isUnconditional) ? [forbidden] : []
}

function names(selector: Selector): readonly string[] {
  return selector.terms.flatMap((term) => term.tools).filter((name) => !isMessageName(name))
}

function deniedByClass(policy: Policy, tool: string): boolean {
  const classes = policy.toolClasses.get(tool) ?? []
  return policy.tools.denyClasses.some((entry) => classes.includes(entry.value))
}
