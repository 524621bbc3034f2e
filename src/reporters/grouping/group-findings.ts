import type { Finding } from '../../model/finding.js'
import type { RuleRow } from '../../model/outcome.js'
import type { AssayResult } from '../../model/result.js'

/** Findings of one rule and level, in the order of the result; `row` says in how many traces the rule applied. */
export interface FindingGroup {
  readonly rule: string
  /** `accepted` = tolerated or waived: shown last, not counted. */
  readonly standing: Finding['level'] | 'accepted'
  readonly findings: readonly Finding[]
  readonly row?: RuleRow | undefined
}

/** Worst first: errors, warnings, notes, then what the policy accepts; within a level the rule with most findings. */
export function groupFindings(result: AssayResult): readonly FindingGroup[] {
  const rows = new Map(result.rules.map((row) => [row.rule, row]))
  const groups = new Map<string, { rule: string; standing: FindingGroup['standing']; findings: Finding[] }>()
  for (const finding of result.findings) {
    const standing = finding.tolerated || finding.waived ? 'accepted' : finding.level
    const key = `${standing} ${finding.rule}`
    const group = groups.get(key)
    if (group) group.findings.push(finding)
    else groups.set(key, { rule: finding.rule, standing, findings: [finding] })
  }
  return [...groups.values()]
    .sort(
      (a, b) =>
        order[a.standing] - order[b.standing] || b.findings.length - a.findings.length || (a.rule < b.rule ? -1 : 1),
    )
    .map((group) => ({ ...group, row: rows.get(group.rule) }))
}

const order = { error: 0, warning: 1, note: 2, accepted: 3 } as const
