import type { Waiver } from '../../model/policy.js'
import { FindingLog, type LoggedFindings } from './finding-log.js'
import { fingerprint } from './fingerprint.js'
import type { RawFinding } from './raw-finding.js'

/** The policy's waivers on a given day: which mistakes they accept, and which of them accept none. */
export class WaiverBook {
  readonly #active: readonly Waiver[]
  readonly #expired: readonly Waiver[]
  /** A policy may have thousands of these, and every finding asks. */
  readonly #byFingerprint = new Map<string, Waiver>()
  readonly #byRule: readonly Waiver[]
  readonly #used = new Set<Waiver>()

  constructor(waivers: readonly Waiver[], today: string) {
    this.#active = waivers.filter((waiver) => waiver.expires === undefined || waiver.expires >= today)
    this.#expired = waivers.filter((waiver) => waiver.expires !== undefined && waiver.expires < today)
    this.#byRule = this.#active.filter(({ fingerprint }) => fingerprint === undefined)
    for (const waiver of this.#active) {
      if (waiver.fingerprint !== undefined && !this.#byFingerprint.has(waiver.fingerprint))
        this.#byFingerprint.set(waiver.fingerprint, waiver)
    }
  }

  /** @param id the fingerprint of the finding, or of one of its violations */
  find(rule: string, tool: string | undefined, id: string): Waiver | undefined {
    const waiver = this.#byFingerprint.get(id) ?? this.#byRule.find((candidate) => accepts(candidate, rule, tool, id))
    if (waiver) this.#used.add(waiver)
    return waiver
  }

  /** Warnings about waivers that no longer do anything. @param logs what was found, by rule */
  diagnostics(logs: ReadonlyMap<string, LoggedFindings>): ReadonlyMap<string, FindingLog> {
    const warnings = new Map<string, FindingLog>()
    for (const waiver of this.#expired) {
      const until = waiver.expires === undefined ? '' : `, ${waiver.expires},`
      warn(
        warnings,
        'W_WAIVER_EXPIRED',
        waiver,
        `${until} has expired and accepts nothing: fix what it waived, or renew it`,
      )
    }
    const unused = this.#active.filter((waiver) => !this.#used.has(waiver))
    const earlier = unused.length === 0 ? new Set<string>() : earlierFingerprints(logs.get('E_ARG_SCHEMA'))
    for (const waiver of unused) {
      const outdated = waiver.fingerprint !== undefined && earlier.has(waiver.fingerprint)
      warn(warnings, 'W_WAIVER_UNUSED', waiver, outdated ? ofEarlierForm : ' matched no finding: remove it')
    }
    return warnings
  }
}

/** Whether a waiver applies to a mistake, whatever the day. */
export function accepts(waiver: Waiver, rule: string, tool: string | undefined, id: string): boolean {
  if (waiver.fingerprint !== undefined) return waiver.fingerprint === id
  return waiver.rule === rule && (waiver.tool === undefined || waiver.tool === tool)
}

function warn(logs: Map<string, FindingLog>, code: string, waiver: Waiver, what: string): void {
  const log = logs.get(code) ?? new FindingLog(true)
  logs.set(code, log)
  const name = waiver.fingerprint ?? [waiver.rule, waiver.tool].filter(Boolean).join(' ')
  const raw: RawFinding = {
    rule: code,
    ...{ file: -1, line: 0, column: log.total },
    policyAt: waiver.at,
    detail: `The waiver for ${name}${what}.`,
  }
  log.add(raw.file, raw.line, raw.column, () => raw)
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
