import type { FileList, TraceReading } from '../model/reading.js'
import type { Skipped } from '../model/trace.js'
import type { FoundTraces } from './find-traces.js'

type Found = Omit<FoundTraces, 'files'> | FileList['found']

/** A reading of files that were searched for, with what the search found and did not read. */
export function foundReading<R extends Omit<TraceReading, 'runs'>>(reading: R, found: Found): R {
  const { matched = [], unmatched = [], leftOut } = found
  return { ...reading, matched, unmatched, skipped: sumOf([...reading.skipped, ...leftOut]) }
}

function sumOf(skipped: readonly Skipped[]): readonly Skipped[] {
  const counts = new Map<string, number>()
  for (const { reason, count } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + count)
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1))
}
