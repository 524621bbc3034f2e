import type { RunRecord } from '../model/run-record.js'
import type { Baseline } from './baseline.js'
import { maxRunRecords } from './run-record-schema.js'

/**
 * A baseline that remembers the runs before it, and since which commit it knows each finding. Where nothing earlier is at
 * hand, or it is of another policy, the history begins here and nothing is said of since when.
 *
 * @param run this run, which becomes the last of the history
 * @param earlier the baseline of the run before
 */
export function withHistory(baseline: Baseline, run: RunRecord, earlier: Baseline | undefined): Baseline {
  const before = earlier !== undefined && samePolicy(baseline, earlier) ? earlier : undefined
  const history = [...(before?.history ?? []), run].slice(-maxRunRecords)
  if (before === undefined) return { ...baseline, history }
  const known = new Map(before.findings.map(({ fingerprint, since }) => [fingerprint, since]))
  // Of a list that was cut, what is missing may have been there.
  const isWhole = !before.cut.includes('findings') && before.schema === baseline.schema
  const findings = baseline.findings.map((finding) => {
    const since = known.has(finding.fingerprint) ? known.get(finding.fingerprint) : isWhole ? run.commit : undefined
    return since === undefined ? finding : { ...finding, since }
  })
  return { ...baseline, findings, history }
}

/** Whether two runs are of one check. */
export function samePolicy({ policy }: Pick<Baseline, 'policy'>, { policy: other }: Pick<Baseline, 'policy'>): boolean {
  return policy.name === other.name || policy.name === '' || other.name === ''
}
