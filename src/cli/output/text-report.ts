import { codes } from '../../codes/index.js'
import type { Policy } from '../../model/policy.js'
import type { ReportContext } from '../../reporters/reporter.js'
import { didYouMean } from '../../text/did-you-mean.js'
import { logText } from '../../text/log-line.js'
import type { Redact } from '../../text/redact.js'
import { usageError } from '../arguments/usage-error.js'
import { type Host, inCi } from '../host.js'
import type { ReportTarget } from './reports.js'

interface TextFlags {
  readonly quiet: boolean
  readonly verbose: boolean
  readonly rule: readonly string[]
  readonly redact?: Redact | undefined
  readonly partial?: string | undefined
}

/** What the text report is asked to say. @throws {AssayError} `E_USAGE` where no text report is written, or two flags contradict */
export function readTextDetail(
  { quiet, verbose, rule }: TextFlags,
  targets: readonly ReportTarget[],
): Pick<ReportContext, 'detail' | 'rules'> {
  if (quiet && verbose) throw usageError('--quiet and --verbose exclude each other.', 'Leave one out.')
  const asked = quiet ? '--quiet' : verbose ? '--verbose' : rule.length > 0 ? '--rule' : undefined
  if (asked !== undefined && !targets.some(({ format }) => format === 'text'))
    throw usageError(`${asked} applies to the text report, but none is written.`, 'Remove it, or use --format text.')
  const detail = quiet ? 'quiet' : verbose ? 'verbose' : undefined
  return { ...(detail && { detail }), ...(rule.length > 0 && { rules: rule }) }
}

/** @throws {AssayError} `E_USAGE` for a rule that neither the policy nor Assay has */
export function refuseUnknownRules(rules: readonly string[], { sequences }: Policy): void {
  const known = [...sequences.map(({ id }) => id), ...codes.keys()]
  const unknown = rules.find((rule) => !known.includes(rule))
  if (unknown === undefined) return
  const meant = didYouMean(unknown, known)
  throw usageError(
    `There is no code or rule "${logText(unknown, 60)}".`,
    meant === undefined ? 'Use a code, or the id of a rule of the policy.' : `Did you mean ${logText(meant)}?`,
  )
}

/**
 * Whether the calls around findings are shown, and what of their values. A person at a terminal sees all but secrets,
 * unless something else is written, in which values would stay.
 */
export function shownCalls(
  { quiet, verbose, redact, partial }: TextFlags,
  targets: readonly ReportTarget[],
  { stdout, env }: Host,
): { readonly showCalls: boolean; readonly redact: Redact | undefined } {
  const isRead =
    targets.some(({ format, file }) => format === 'text' && file === '-') && stdout.isTTY === true && !inCi(env)
  const isAlone = targets.length === 1 && partial === undefined
  return {
    showCalls: !quiet && (verbose || isRead || (redact !== undefined && redact !== 'values')),
    redact: redact ?? (isRead && isAlone ? 'secrets' : undefined),
  }
}
