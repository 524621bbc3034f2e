import type { Waiver } from '../../model/policy.js'
import { FindingLog, type LoggedFindings, type RawFinding } from './finding-log.js'
import { fingerprint } from './fingerprint.js'

/** The policy's waivers on a given day: which findings they accept, and which of them accept none. */
export class WaiverBook {
  readonly #active: readonly Waiver[]
  readonly #expired: readonly Waiver[]
  readonly #used = new Set<Waiver>()

  constructor(waivers: readonly Waiver[], today: string) {
    this.#active = waivers.filter((waiver) => waiver.expires === undefined || waiver.expires >= today)
    this.#expired = waivers.filter((waiver) => waiver.expires !== undefined && waiver.expires < today)
  }

  find(rule: string, tool: string | undefined, id: string): Waiver | undefined {
    const waiver = this.#active.find((candidate) => accepts(candidate, rule, tool, id))
    if (waiver) this.#used.add(waiver)
    return waiver
  }

  /** How many findings of a rule are waived. */
  waived(rule: string, log: LoggedFindings): number {
    if (this.#active.length === 0) return 0
    let count = 0
    for (const group of log.groups) if (this.find(rule, group.tool, fingerprint(group))) count += group.findings
    return count
  }

  /** Warnings about waivers that no longer do anything. */
  diagnostics(): ReadonlyMap<string, FindingLog> {
    const logs = new Map<string, FindingLog>()
    const unused = this.#active.filter((waiver) => !this.#used.has(waiver))
    for (const waiver of this.#expired) report(logs, 'W_WAIVER_EXPIRED', waiver)
    for (const waiver of unused) report(logs, 'W_WAIVER_UNUSED', waiver)
    return logs
  }
}

/** Whether a waiver applies to a finding, whatever the day. */
export function accepts(waiver: Waiver, rule: string, tool: string | undefined, id: string): boolean {
  if (waiver.fingerprint !== undefined) return waiver.fingerprint === id
  return waiver.rule === rule && (waiver.tool === undefined || waiver.tool === tool)
}

function report(logs: Map<string, FindingLog>, code: string, waiver: Waiver): void {
  const log = logs.get(code) ?? new FindingLog()
  logs.set(code, log)
  const raw: RawFinding = {
    rule: code,
    file: -1,
    line: 0,
    column: 0,
    policyAt: waiver.at,
    detail: `${waiver.fingerprint ?? [waiver.rule, waiver.tool].filter(Boolean).join(' ')}${waiver.expires ? `, ${waiver.expires}` : ''}`,
  }
  log.add(-1, 0, log.total, () => raw)
}
