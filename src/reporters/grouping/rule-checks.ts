import { codes } from '../../codes/index.js'
import type { Finding, Level } from '../../model/finding.js'
import type { RuleRow } from '../../model/outcome.js'
import type { AssayResult } from '../../model/result.js'
import { noEvidencePhrase, plural } from '../phrases.js'
import type { ReportContext } from '../reporter.js'

/** One thing that was checked, for formats made of tests. Named by what the policy says, so that it has a history from run to run. */
export interface RuleCheck {
  /** A code, the id of a sequence rule, or `evidence`. */
  readonly rule: string
  readonly group: 'calls' | 'sequences' | 'run'
  /** `noted`: findings, none of which fails the run. */
  readonly status: 'held' | 'broken' | 'noted' | 'skipped'
  readonly findings: readonly Finding[]
  readonly row?: RuleRow | undefined
  /** Why it was skipped, or is broken without a finding. */
  readonly why?: string | undefined
}

/** All checks: one is broken if and only if the run fails. Order: calls, sequences as in the result, the run. */
export function ruleChecks(result: AssayResult, context: ReportContext): readonly RuleCheck[] {
  const findings = new Map<string, Finding[]>()
  for (const finding of result.findings) {
    const list = findings.get(finding.rule)
    if (list) list.push(finding)
    else findings.set(finding.rule, [finding])
  }
  const rowed = new Set(result.rules.map(({ rule }) => rule))
  const ofRow = (row: RuleRow) =>
    checkOf(row.rule, codes.has(row.rule) ? 'calls' : 'sequences', findings.get(row.rule) ?? [], result, context, row)
  const checks = [
    ...result.rules.map(ofRow),
    ...[...findings]
      .filter(([rule]) => !rowed.has(rule))
      .map(([rule, list]) => checkOf(rule, codes.has(rule) ? 'run' : 'sequences', list, result, context)),
    evidenceCheck(result, context),
  ]
  const order = { calls: 0, sequences: 1, run: 2 } as const
  return checks.sort((a, b) => order[a.group] - order[b.group])
}

/** Whether a finding fails the run. Tolerated and waived ones do not count. */
export function fails(finding: Finding, { failOn = 'error' }: ReportContext): boolean {
  if (failOn === 'none' || finding.tolerated || finding.waived) return false
  return rank[finding.level] <= rank[failOn]
}

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 }

function checkOf(
  rule: string,
  group: RuleCheck['group'],
  findings: readonly Finding[],
  result: AssayResult,
  context: ReportContext,
  row?: RuleRow,
): RuleCheck {
  const base = { rule, group, findings, row }
  // The finding that there is no evidence is a note that never fails by its level; `evidence` is its check.
  if (rule !== 'W_NO_EVIDENCE' && findings.some((finding) => fails(finding, context)))
    return { ...base, status: 'broken' }
  if (findings.length > 0) return { ...base, status: 'noted' }
  if (row === undefined) return { ...base, status: 'held' }
  if (row.violated > 0) return { ...base, ...unkept(row, result, context) }
  if (row.held > 0) return { ...base, status: 'held' }
  const why =
    row.notEvaluable > 0 ? `not evaluable in ${plural(row.notEvaluable, 'trace')}` : 'not exercised by any trace'
  return { ...base, status: 'skipped', why }
}

/** Findings of the rule were counted and not kept. Kept ones come worst first, so the last of them bounds the level. */
function unkept(row: RuleRow, result: AssayResult, context: ReportContext): Pick<RuleCheck, 'status' | 'why'> {
  const last = result.findings.at(-1)
  const why = `broken in ${row.violated}/${plural(row.applicable, 'trace')}; its findings are beyond those kept`
  return { status: last && fails(last, context) ? 'broken' : 'noted', why }
}

function evidenceCheck(result: AssayResult, { onNoEvidence = 'error' }: ReportContext): RuleCheck {
  const base = { rule: 'evidence', group: 'run', findings: [] } as const
  if (result.verdict !== 'no-evidence') return { ...base, status: 'held' }
  return { ...base, status: onNoEvidence === 'error' ? 'broken' : 'skipped', why: noEvidencePhrase(result) }
}
