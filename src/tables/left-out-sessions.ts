import type { SessionFilter } from '../model/table.js'
import { literal, type RowSql } from './record-sql.js'

/**
 * The query for the sessions of a table that are left out, as `assay_session`, `assay_reason` and `assay_rows`; undefined where the table cannot say it. Sessions of
 * which a row lacks its time or its tool are not among them: their reader has something to say of it. All times of a session must lie where its last one is
 * asked for: which of its rows are calls, and so which time is the last, is known when they are read.
 */
export function leftOutSql(
  { session, family, tool, time, milliseconds }: RowSql,
  source: string,
  { sample, firstTime, lastBetween = [] }: SessionFilter,
): string | undefined {
  if (session === undefined || family !== undefined) return undefined
  const reasons: string[] = []
  if (sample !== undefined) {
    // Twelve hexadecimal digits, as `admitSample` takes them.
    const drawn = `('0x' || substr(sha256(${literal(`${sample.seed}\n`)} || ${session}), 1, 12))::BIGINT`
    reasons.push(`WHEN ${drawn} >= ${sample.below} THEN ${literal(sample.reason)}`)
  }
  if (milliseconds !== undefined)
    for (const { from, before, reason } of lastBetween)
      reasons.push(
        `WHEN min(${milliseconds}) >= ${Math.max(firstTime, from)} AND max(${milliseconds}) < ${before} THEN ${literal(reason)}`,
      )
  if (reasons.length === 0) return undefined
  const known = [milliseconds ?? time, tool].flatMap((each) => each ?? [])
  const isKnown = known.map((each) => `count(${each}) = count(*)`)
  return `SELECT * FROM (SELECT ${session} AS assay_session, CASE ${reasons.join(' ')} END AS assay_reason, count(*) AS assay_rows FROM ${source}
    GROUP BY ${session} HAVING ${['true', ...isKnown].join(' AND ')})
    WHERE assay_session IS NOT NULL AND assay_reason IS NOT NULL`
}
