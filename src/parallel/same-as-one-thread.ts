import { maxLines } from '../calls/lines-before.js'
import { orphan } from '../calls/pair-records.js'
import { maxCompared } from '../evaluate/evaluator.js'
import { maxFindings } from '../evaluate/findings/finding-log.js'
import { maxKinds } from '../evaluate/findings/finding-tally.js'
import type { Partial } from '../merge/partial.js'
import { oncePerTool } from '../model/once-per-tool.js'
import { maxKeysOfRun } from '../rules/keyed/key-table.js'
import type { CollectedShare } from './collect-share.js'

/**
 * Whether one thread would have collected the same. It would not where a line stands in files of two shares, or where it would have come to
 * a bound that is one for all files: what is kept then depends on the order in which files are read.
 */
export function sameAsOneThread(whole: Partial, shares: readonly CollectedShare[]): boolean {
  const { tools, furtherCalls = 0, logs, skipped } = whole
  // What was no longer waited for is counted where a result came that may have been for it.
  if (skipped.some(({ reason }) => reason === orphan)) return false
  // Of so many tools no more are compared with the entries of the policy, nor, later, counted by name.
  if (furtherCalls > 0 || tools.length > maxCompared) return false
  if (logs.some(({ rule, kept }) => oncePerTool.has(rule) && kept.length >= maxFindings)) return false
  if (logs.some(({ groups }) => groups.length >= maxKinds)) return false
  if (sum(shares, ({ filled }) => filled) >= 1 || sum(shares, ({ keys }) => keys) >= maxKeysOfRun) return false
  // What a tool's name hides, one thread counts once.
  if (shares.some(({ recorded }) => (recorded?.redactedInTools ?? 0) > 0)) return false
  const lines = sum(shares, ({ lines }) => lines.length)
  return lines < maxLines && new Set(shares.flatMap(({ lines }) => lines)).size === lines
}

function sum(shares: readonly CollectedShare[], number: (share: CollectedShare) => number): number {
  return shares.reduce((total, share) => total + number(share), 0)
}
