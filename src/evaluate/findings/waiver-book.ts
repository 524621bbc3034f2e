import type { Waiver } from '../../model/policy.js'
import type { LoggedFindings } from './finding-log.js'
import { countWith, type FindingKind } from './finding-tally.js'

export interface FoundKind extends FindingKind {
  readonly fingerprint: string
}

/** The findings of one rule, and the fingerprints in them, in the order of the log's groups. */
export interface FoundKinds {
  readonly rule: string
  readonly log: LoggedFindings
  readonly kinds: readonly FoundKind[]
}

/** How often something was found: in traces, or, where it is about no trace, times. */
export interface Extent {
  readonly count: number
  readonly of: 'traces' | 'times'
}

/** A waiver that accepts nothing, because it was found more often than it says. */
export interface ExceededWaiver {
  readonly waiver: Waiver
  readonly found: Extent
}

/**
 * The policy's waivers on a given day, and what was found: which mistakes they accept, and which of them accept none.
 * What several waivers name belongs to the first that may take it: those of a fingerprint come before those of a rule.
 * A waiver takes all that no other took, or, if that is in more traces than its `max`, nothing.
 */
export class WaiverBook {
  readonly expired: readonly Waiver[]
  /** Past by the clock, and accepted on the day that was asked for. */
  readonly outlived: readonly Waiver[]
  readonly unused: readonly Waiver[]
  readonly exceeded: readonly ExceededWaiver[]
  readonly #accepted = new Map<string, Waiver>()
  readonly #exceeded = new Set<string>()

  constructor(
    waivers: readonly Waiver[],
    { today, clockDay = today }: { readonly today: string; readonly clockDay?: string | undefined },
    found: readonly FoundKinds[],
  ) {
    const active = waivers.filter(({ expires }) => expires === undefined || expires >= today)
    this.expired = waivers.filter((waiver) => !active.includes(waiver))
    this.outlived = active.filter(({ expires }) => expires !== undefined && expires < clockDay)
    const exceeded: ExceededWaiver[] = []
    const used = new Set<Waiver>()
    const placesOf = places(found)
    for (const waiver of [...active.filter(isOfFingerprint), ...active.filter((each) => !isOfFingerprint(each))]) {
      const { of, kinds } = placesOf(waiver)
      const open = kinds.filter((kind) => !this.#accepted.has(printOf(of, kind)))
      if (of === undefined || open.length === 0) continue
      used.add(waiver)
      const extent = waiver.max === undefined ? undefined : extentOf(of, open)
      const isExceeded = extent !== undefined && extent.count > (waiver.max ?? 0)
      if (isExceeded) exceeded.push({ waiver, found: extent })
      for (const kind of open) {
        if (isExceeded) this.#exceeded.add(printOf(of, kind))
        else this.#accepted.set(printOf(of, kind), waiver)
      }
    }
    this.unused = active.filter((waiver) => !used.has(waiver))
    this.exceeded = exceeded
  }

  /** What accepts a mistake. @param fingerprint of the finding, or of one of its violations */
  of(fingerprint: string): Waiver | undefined {
    return this.#accepted.get(fingerprint)
  }

  /** Whether a waiver would accept it if it occurred less often. */
  isExceeded(fingerprint: string): boolean {
    return this.#exceeded.has(fingerprint) && !this.#accepted.has(fingerprint)
  }
}

/** Whether a waiver names a mistake, whatever the day and however often it was made. */
export function names(waiver: Waiver, rule: string, tool: string | undefined, id: string): boolean {
  if (isOfFingerprint(waiver)) return waiver.fingerprint === id
  return waiver.rule === rule && (waiver.tool === undefined || waiver.tool === tool)
}

function isOfFingerprint({ fingerprint }: Waiver): boolean {
  return fingerprint !== undefined
}

interface Places {
  readonly of: FoundKinds | undefined
  readonly kinds: readonly number[]
}

/** The kinds that a waiver names, which are all of one rule. A policy may have thousands of waivers of fingerprints. */
function places(found: readonly FoundKinds[]): (waiver: Waiver) => Places {
  const byRule = new Map(found.map((of) => [of.rule, of]))
  const byFingerprint = new Map<string, Places>()
  for (const of of found)
    for (const [at, { fingerprint }] of of.kinds.entries()) byFingerprint.set(fingerprint, { of, kinds: [at] })
  return (waiver) => {
    if (waiver.fingerprint !== undefined) return byFingerprint.get(waiver.fingerprint) ?? { of: undefined, kinds: [] }
    const of = byRule.get(waiver.rule ?? '')
    const kinds = (of?.kinds ?? []).flatMap(({ tool, fingerprint }, at) =>
      names(waiver, waiver.rule ?? '', tool, fingerprint) ? [at] : [],
    )
    return { of, kinds }
  }
}

function printOf(of: FoundKinds | undefined, kind: number): string {
  return of?.kinds[kind]?.fingerprint ?? ''
}

function extentOf({ log }: FoundKinds, kinds: readonly number[]): Extent {
  const meant = new Set(kinds)
  const isMeant = (kind: number) => meant.has(kind)
  const traces = countWith(log.traces, isMeant)
  return traces > 0 ? { count: traces, of: 'traces' } : { count: countWith(log.findings, isMeant), of: 'times' }
}
