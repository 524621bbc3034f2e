import type { CompatCoverage } from '../model/coverage.js'
import type { Finding } from '../model/finding.js'
import type { RuleRow } from '../model/outcome.js'
import type { Policy, Selector } from '../model/policy.js'
import { ruleKinds } from '../rules/index.js'

/** What upstream asks for when nobody names a threshold. */
const defaultThreshold = 80

/**
 * The `CoverageReport` of the reference implementation, by its own formulas: patterns are literal names, denied tools and
 * alias names belong to the policy's tools, the overall figure is the mean of tools and rules. What the policy does not
 * have (tools, or rules) reads 0 and stays out of the mean; without either no threshold is met. For scripts that read it.
 *
 * @param findings those about single calls become `policy_violations` and `policy_warnings`
 */
export function compatCoverage(
  policy: Policy,
  called: ReadonlySet<string>,
  rules: readonly RuleRow[],
  findings: readonly Finding[],
  threshold = defaultThreshold,
): CompatCoverage {
  const tools = policyTools(policy)
  const seen = (tool: string) =>
    called.has(tool) || (policy.aliases.get(tool)?.some((member) => called.has(member)) ?? false)
  const seenTools = tools.filter(seen).length
  const triggered = rules.filter((row) => row.applicable > 0)
  const shares = [
    { part: seenTools, whole: tools.length },
    { part: triggered.length, whole: rules.length },
  ]
  const [toolPercent, rulePercent] = shares.map(percent) as [number, number]
  const applicable = shares.filter(({ whole }) => whole > 0)
  const overall =
    applicable.length === 0 ? 0 : applicable.reduce((sum, share) => sum + percent(share), 0) / applicable.length
  return {
    tool_coverage: {
      total_tools_in_policy: tools.length,
      tools_seen_in_traces: seenTools,
      coverage_pct: toolPercent,
      unseen_tools: tools.filter((tool) => !seen(tool)).sort(),
      unexpected_tools: [...called].filter((tool) => !tools.includes(tool)).sort(),
    },
    rule_coverage: {
      total_rules: rules.length,
      rules_triggered: triggered.length,
      coverage_pct: rulePercent,
      untriggered_rules: rules
        .filter((row) => row.applicable === 0)
        .map((row) => row.rule)
        .sort(),
    },
    high_risk_gaps: highRiskTools(policy)
      .filter(([tool]) => !seen(tool))
      .map(([tool, list]) => ({ tool, reason: `${list}, and no trace calls it`, severity: 'high' })),
    policy_violations: callFindings(findings, 'error').map((finding) => ({
      trace_id: finding.trace ?? '',
      tool: finding.tool ?? '',
      error_code: finding.rule,
      reason: finding.message,
    })),
    policy_warnings: callFindings(findings, 'warning').map((finding) => ({
      trace_id: finding.trace ?? '',
      tool: finding.tool ?? '',
      warning_code: finding.rule,
      reason: finding.message,
    })),
    overall_coverage_pct: overall,
    meets_threshold: applicable.length > 0 && overall >= threshold,
    threshold,
  }
}

function percent({ part, whole }: { readonly part: number; readonly whole: number }): number {
  return whole === 0 ? 0 : (part / whole) * 100
}

function policyTools(policy: Policy): string[] {
  const required = [...policy.constraints].filter(([, list]) => list.some(({ origin }) => origin === 'require_args'))
  return [
    ...new Set([
      ...(policy.tools.allow ?? []).map(({ value }) => value),
      ...policy.tools.deny.map(({ value }) => value),
      ...required.map(([tool]) => tool),
      ...policy.sequences
        .filter(({ part }) => part === undefined)
        .flatMap((rule) => ruleKinds[rule.type].operands(rule))
        .flatMap(names),
      ...policy.aliases.keys(),
      ...[...policy.aliases.values()].flat(),
    ]),
  ]
}

function highRiskTools(policy: Policy): (readonly [tool: string, why: string])[] {
  const denied = policy.tools.deny.map(({ value }) => [value, 'On the deny list'] as const)
  const forbidden = policy.sequences.flatMap((rule) =>
    rule.type === 'never_after'
      ? names(rule.forbidden).map((tool) => [tool, 'Forbidden by a never_after rule'] as const)
      : [],
  )
  return [...new Map([...forbidden, ...denied])].sort(([a], [b]) => (a < b ? -1 : 1))
}

function names(selector: Selector): readonly string[] {
  return selector.terms.flatMap((term) => term.tools)
}

function callFindings(findings: readonly Finding[], level: 'error' | 'warning'): Finding[] {
  return findings.filter((finding) => finding.level === level && /^E_(TOOL|ARG|RATE|SCHEMA)_/.test(finding.rule))
}
