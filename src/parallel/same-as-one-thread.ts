import { maxLines } from '../calls/lines-before.js'
import { orphan } from '../calls/pair-records.js'
import { maxWaiting } from '../calls/waiting-calls.js'
import { maxCompared } from '../evaluate/evaluator.js'
import { maxFindings } from '../evaluate/findings/finding-log.js'
import { maxKinds } from '../evaluate/findings/finding-tally.js'
import type { Partial } from '../merge/partial.js'
import { oncePerTool } from '../model/once-per-tool.js'
import { maxKeysOfRun } from '../rules/keyed/key-table.js'
import { maxProblems } from '../traces/read-traces.js'
import { maxWritten } from '../traces/written-calls.js'
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
  if (!isPairedAlike(shares) || !isEachLineTaken(whole, shares)) return false
  // What a tool's name hides, one thread counts once.
  if (shares.some(({ recorded }) => (recorded?.redactedInTools ?? 0) > 0)) return false
  const lines = sum(shares, ({ lines }) => lines.length)
  return lines < maxLines && new Set(shares.flatMap(({ lines }) => lines)).size === lines
}

/** One thread would have waited for the results as well, with the calls of all shares between them and theirs. */
function isPairedAlike(shares: readonly CollectedShare[]): boolean {
  if (sum(shares, ({ waits }) => waits.calls) <= maxWaiting) return true
  return shares.every(({ waits, shared }) => !waits.overFiles && (shared === undefined || waits.lines < maxWaiting))
}

/** Of files that all threads read, each must have read the same bytes, and each line must have been one thread's. */
function isEachLineTaken({ files, problems, problemsOmitted }: Partial, shares: readonly CollectedShare[]): boolean {
  const [first] = shares.map(({ shared }) => shared)
  if (first === undefined) return true
  const isAlike = ({ partial, shared }: CollectedShare) =>
    shared?.lines === first.lines &&
    partial.files.length === files.length &&
    partial.files.every(({ file, sha256 }, place) => file === files[place]?.file && sha256 === files[place]?.sha256)
  if (!shares.every(isAlike) || sum(shares, ({ shared }) => shared?.taken ?? 0) !== first.lines) return false
  // What is kept of these depends on the order in which they come.
  if (sum(shares, ({ shared }) => shared?.written ?? 0) >= maxWritten) return false
  return problemsOmitted.length === 0 && problems.length < maxProblems
}

function sum(shares: readonly CollectedShare[], number: (share: CollectedShare) => number): number {
  return shares.reduce((total, share) => total + number(share), 0)
}
