import { fingerprint } from '../../canonical/fingerprint.js'
import type { Waiver } from '../../model/policy.js'
import { plural } from '../../text/plural.js'
import { FindingLog, type LoggedFindings } from './finding-log.js'
import type { RawFinding } from './raw-finding.js'
import type { Extent, WaiverBook } from './waiver-book.js'

/** Warnings about waivers that accept nothing, or only because another day was asked for. @param logs what was found, by rule */
export function waiverDiagnostics(
  { expired, outlived, exceeded, unused }: WaiverBook,
  logs: ReadonlyMap<string, LoggedFindings>,
  { today }: { readonly today: string },
): ReadonlyMap<string, FindingLog> {
  const warnings = new Map<string, FindingLog>()
  const warn = (code: string, waiver: Waiver, what: string) => {
    const log = warnings.get(code) ?? new FindingLog(true)
    warnings.set(code, log)
    const detail = `The waiver for ${nameOf(waiver)}${what}.`
    const raw: RawFinding = { rule: code, file: -1, line: 0, column: log.total, policyAt: waiver.at, detail }
    log.add(raw.file, raw.line, raw.column, () => raw)
  }
  for (const { waiver, found } of exceeded) warn('W_WAIVER_EXCEEDED', waiver, exceededBy(waiver.max ?? 0, found))
  for (const waiver of expired) {
    const until = waiver.expires === undefined ? '' : `, ${waiver.expires},`
    warn('W_WAIVER_EXPIRED', waiver, `${until} has expired and accepts nothing: fix what it waived, or renew it`)
  }
  for (const waiver of outlived) {
    const what = ` ended on ${waiver.expires} and still accepts findings: the run counts as one of ${today}`
    warn('W_WAIVER_DAY', waiver, what)
  }
  const earlier = unused.length === 0 ? new Set<string>() : earlierFingerprints(logs.get('E_ARG_SCHEMA'))
  for (const waiver of unused) {
    const outdated = waiver.fingerprint !== undefined && earlier.has(waiver.fingerprint)
    warn('W_WAIVER_UNUSED', waiver, outdated ? ofEarlierForm : ' matched no finding: remove it')
  }
  return warnings
}

function nameOf({ fingerprint, rule, tool }: Waiver): string {
  return fingerprint ?? [rule, tool].filter(Boolean).join(' ')
}

function exceededBy(max: number, { count, of }: Extent): string {
  const [most, found] =
    of === 'traces' ? [plural(max, 'trace'), `it is in ${count}`] : [times(max), `it was found ${times(count)}`]
  return ` accepts at most ${most}, and ${found}, ${count - max} too many, so it accepts nothing: fix what is new, or raise its \`max\``
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

const ofEarlierForm =
  ' has a fingerprint of an earlier form, which did not say what broke at its path, and accepts nothing: write the fingerprints of the violations instead'

/** What the first broken path of each finding was called before violations had fingerprints of their own. */
function earlierFingerprints(log: LoggedFindings | undefined): ReadonlySet<string> {
  const places = (log?.kept ?? []).flatMap(({ tool, violations = [] }) =>
    violations.map(({ path }) => ({ tool, path: path.replace(/\/\d+(?=\/|$)/g, '/*') })),
  )
  return new Set(places.map(({ tool, path }) => fingerprint('E_ARG_SCHEMA', tool, path)))
}
