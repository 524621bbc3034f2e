import type { CaseRow } from '../model/result.js'
import type { CaseTally } from './tally-cases.js'

/** Cases that a result lists. */
const maxCases = 10_000

/** Broken cases, then flaky ones, then those that held; by name. Absent if no trace names a case. */
export function caseRows(cases: readonly CaseTally[]): { cases?: readonly CaseRow[]; casesOmitted?: number } {
  if (cases.length === 0) return {}
  const rows = (['broken', 'flaky', 'held'] as const).flatMap((standing) =>
    cases.filter((tally) => standingOf(tally) === standing).map((tally) => ({ ...tally, standing })),
  )
  const omitted = rows.length - maxCases
  return { cases: rows.slice(0, maxCases), ...(omitted > 0 && { casesOmitted: omitted }) }
}

function standingOf({ trials, broken }: CaseTally): CaseRow['standing'] {
  return broken === 0 ? 'held' : broken < trials ? 'flaky' : 'broken'
}
