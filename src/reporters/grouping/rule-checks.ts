import { codes } from '../../codes/index.js'
import type { Finding } from '../../model/finding.js'
import type { RuleRow } from '../../model/outcome.js'
import type { AssayResult } from '../../model/result.js'
import { noEvidencePhrase, plural } from '../phrases.js'
import { failingFindings } from './failing-findings.js'

/** One thing that was checked, for formats made of tests. Named by what the policy says, so that it has a history from run to run. */
export interface RuleCheck {
  /** A code, the id of a sequence rule, `evidence`, or `verdict` for a failure that no kept finding shows. */
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
export function ruleChecks(result: AssayResult): readonly RuleCheck[] {
  const findings = new Map<string, Finding[]>()
  for (const finding of result.findings) {
    const list = findings.get(finding.rule)
    if (list) list.push(finding)
    else findings.set(finding.rule, [finding])
  }
  const rowed = new Set(result.rules.map(({ rule }) => rule))
  const statusOf = statuses(result)
  const ofRow = (row: RuleRow) =>
    statusOf({
      rule: row.rule,
      group: codes.has(row.rule) ? 'calls' : 'sequences',
      findings: findings.get(row.rule) ?? [],
      row,
    })
  const checks = [
    ...result.rules.map(ofRow),
    ...[...findings]
      .filter(([rule]) => !rowed.has(rule))
      .map(([rule, list]) => statusOf({ rule, group: codes.has(rule) ? 'run' : 'sequences', findings: list })),
    evidenceCheck(result),
  ]
  const order = { calls: 0, sequences: 1, run: 2 } as const
  return [...checks, ...unlistedFailure(result, checks)].sort((a, b) => order[a.group] - order[b.group])
}

type Unasked = Omit<RuleCheck, 'status' | 'why'>

function statuses(result: AssayResult): (check: Unasked) => RuleCheck {
  const fails = failingFindings(result)
  const last = result.findings.at(-1)
  return (check) => {
    const { rule, findings, row } = check
    // The finding that there is no evidence is a note that never fails by its level; `evidence` is its check.
    if (rule !== 'W_NO_EVIDENCE' && findings.some(fails)) return { ...check, status: 'broken' }
    if (findings.length > 0) return { ...check, status: 'noted' }
    if (row === undefined) return { ...check, status: 'held' }
    if (row.violated > 0) {
      // Its findings were counted and not kept. Kept ones come worst first, so the last of them bounds the level.
      const why = `broken in ${row.violated}/${plural(row.applicable, 'trace')}; its findings are beyond those kept`
      return { ...check, status: last && fails(last) ? 'broken' : 'noted', why }
    }
    if (row.held > 0) return { ...check, status: 'held' }
    const why =
      row.notEvaluable > 0 ? `not evaluable in ${plural(row.notEvaluable, 'trace')}` : 'not exercised by any trace'
    return { ...check, status: 'skipped', why }
  }
}

function evidenceCheck(result: AssayResult): RuleCheck {
  const base = { rule: 'evidence', group: 'run', findings: [] } as const
  if (result.verdict !== 'no-evidence') return { ...base, status: 'held' }
  const accepted = result.gate.onNoEvidence !== 'error'
  return { ...base, status: accepted ? 'skipped' : 'broken', why: noEvidencePhrase(result) }
}

/** What failed the run may lie beyond the findings that a result keeps: the report is red all the same. */
function unlistedFailure({ verdict, findingsOmitted }: AssayResult, checks: readonly RuleCheck[]): RuleCheck[] {
  if (verdict !== 'fail' || checks.some(({ status }) => status === 'broken')) return []
  const why = `what fails the run is among the ${plural(findingsOmitted, 'finding')} beyond those kept`
  return [{ rule: 'verdict', group: 'run', findings: [], status: 'broken', why }]
}
