import type { Finding } from '../../model/finding.js'
import type { RuleRow } from '../../model/outcome.js'
import { PartsMap } from '../../model/parts-map.js'
import type { AssayResult } from '../../model/result.js'
import { knownFindings } from './failing-findings.js'
import { neverFolded } from './never-folded.js'

export type Standing = Finding['level'] | 'known' | 'accepted'

/** Findings of one rule and level, in the order of the result; `row` says in how many traces the rule applied. */
export interface FindingGroup {
  readonly rule: string
  /** `known` where only new findings count, `accepted` = tolerated or waived: shown last, not counted. */
  readonly standing: Standing
  readonly findings: readonly Finding[]
  readonly row?: RuleRow | undefined
}

interface OpenGroup extends FindingGroup {
  readonly findings: Finding[]
}

/** Worst first: errors, warnings, notes, then what the policy accepts; within a level the rule with most findings. */
export function groupFindings(result: AssayResult): readonly FindingGroup[] {
  const rows = new Map(result.rules.map((row) => [row.rule, row]))
  const isKnown = knownFindings(result)
  const groups: OpenGroup[] = []
  const known = new PartsMap<string, OpenGroup>()
  for (const finding of result.findings) {
    const accepted = finding.tolerated || finding.waived
    const standing = accepted ? 'accepted' : isKnown(finding) ? 'known' : finding.level
    const parts = [standing, finding.rule]
    let group = known.get(parts)
    if (group === undefined) {
      group = { rule: finding.rule, standing, findings: [] }
      groups.push(group)
      known.add(parts, group)
    }
    group.findings.push(finding)
  }
  return groups
    .sort(
      (a, b) =>
        order[a.standing] - order[b.standing] ||
        Number(neverFolded.has(b.rule)) - Number(neverFolded.has(a.rule)) ||
        b.findings.length - a.findings.length ||
        (a.rule < b.rule ? -1 : 1),
    )
    .map((group) => ({ ...group, row: rows.get(group.rule) }))
}

/** The worst standing of each rule's findings; absent where none is kept. */
export function worstStandings(groups: readonly FindingGroup[]): ReadonlyMap<string, Standing> {
  const worst = new Map<string, Standing>()
  for (const { rule, standing } of groups) if (!worst.has(rule)) worst.set(rule, standing)
  return worst
}

const order = { error: 0, warning: 1, note: 2, known: 3, accepted: 4 } as const
