import { fingerprint } from '../../canonical/fingerprint.js'
import { PartsMap } from '../../model/parts-map.js'
import type { RawFinding } from './raw-finding.js'

/** What one fingerprint of a rule is made of besides the rule: its tool, or a fingerprint of its own. */
export interface FindingKind {
  readonly tool?: string | undefined
  readonly violation?: string | undefined
}

/** How often exactly these kinds, as ascending places in `groups`, were found together. */
export interface KindSet {
  readonly kinds: readonly number[]
  readonly count: number
  /** Findings of trials, which the gates of their cases decide. */
  readonly leftToGate?: true
}

/** Whether to count by kind; and, for gates, each trace's findings apart. */
export type Tallying = boolean | 'by trace'

/**
 * The findings of one rule by what they are about, so that it can be decided later which of them count: a finding is
 * accepted only if each of its kinds is. All empty in a log that does not tally.
 */
export interface TalliedFindings {
  /** The kinds of findings that there are; sets name them by their places here. */
  readonly groups: readonly FindingKind[]
  /** Findings by the kinds of each: one, or one for each violation of a call. */
  readonly findings: readonly KindSet[]
  /** Traces by all kinds that were found in each. Findings that are about no trace are in none. */
  readonly traces: readonly KindSet[]
}

/** Kinds that are counted each: agents make up any number of names, and a kind that has no place of its own is never accepted. */
export const maxKinds = 10_000

/** The kind of all beyond. No finding shows its fingerprint, so that nothing waives it. */
export function furtherKinds(rule: string): string {
  return fingerprint(rule, undefined, 'further')
}

/** Counts findings of one rule by kind. A trace costs one entry, whatever number of findings it has. */
export class FindingTally implements TalliedFindings {
  readonly #groups: FindingKind[] = []
  readonly #places = new PartsMap<string | undefined, number>()
  readonly #findings = new KindSets()
  readonly #byTrace = new Map<string, KindSets>()
  /** One place, or several: almost every trace has findings of one kind. */
  readonly #traces = new Map<string, number | Set<number>>()
  #rule = ''
  readonly #countsTraces: boolean
  #further: FindingKind | undefined

  constructor(countsTraces: boolean) {
    this.#countsTraces = countsTraces
  }

  add({ rule, tool, trace, violations, key }: RawFinding): void {
    this.#rule = rule
    const own = key === undefined ? undefined : fingerprint(rule, tool, key)
    const places =
      violations === undefined
        ? [this.#place({ tool, ...(own !== undefined && { violation: own }) })]
        : ascending(new Set(violations.map(({ fingerprint }) => this.#place({ tool, violation: fingerprint }))))
    this.#setsOf(trace).add(places, 1)
    if (trace !== undefined) for (const place of places) this.#met(trace, place)
  }

  again(tool: string, trace: string): void {
    this.#met(trace, this.#place({ tool }))
  }

  get groups(): readonly FindingKind[] {
    return this.#groups
  }

  get findings(): readonly KindSet[] {
    return this.findingsBy(() => false)
  }

  /** @param isLeft whether the findings of a trace are left to a gate */
  findingsBy(isLeft: (trace: string) => boolean): readonly KindSet[] {
    const sets = new KindSets()
    for (const { kinds, count } of this.#findings.list()) sets.add(kinds, count)
    for (const [trace, own] of this.#byTrace)
      for (const { kinds, count } of own.list()) sets.add(kinds, count, isLeft(trace))
    return sets.list()
  }

  /** The kinds that were found in traces, and in no other than these. */
  kindsOnlyIn(isMeant: (trace: string) => boolean): ReadonlySet<number> {
    const [inside, outside] = [new Set<number>(), new Set<number>()]
    for (const [trace, places] of this.#traces)
      for (const place of typeof places === 'number' ? [places] : places) (isMeant(trace) ? inside : outside).add(place)
    return new Set([...inside].filter((place) => !outside.has(place)))
  }

  /** The kinds that were found in a trace. */
  kindsIn(trace: string): readonly number[] {
    const places = this.#traces.get(trace) ?? []
    return typeof places === 'number' ? [places] : [...places]
  }

  get traces(): readonly KindSet[] {
    const sets = new KindSets()
    for (const places of this.#traces.values()) sets.add(typeof places === 'number' ? [places] : ascending(places), 1)
    return sets.list()
  }

  #setsOf(trace: string | undefined): KindSets {
    if (!this.#countsTraces || trace === undefined) return this.#findings
    const sets = this.#byTrace.get(trace) ?? new KindSets()
    this.#byTrace.set(trace, sets)
    return sets
  }

  #place(kind: FindingKind): number {
    const parts = [kind.tool, kind.violation]
    let place = this.#places.get(parts)
    if (place === undefined && this.#groups.length >= maxKinds) {
      this.#further ??= { violation: furtherKinds(this.#rule) }
      if (kind !== this.#further) return this.#place(this.#further)
    }
    if (place === undefined) {
      place = this.#groups.push(kind) - 1
      this.#places.add(parts, place)
    }
    return place
  }

  #met(trace: string, place: number): void {
    const known = this.#traces.get(trace)
    if (known === undefined) this.#traces.set(trace, place)
    else if (typeof known !== 'number') known.add(place)
    else if (known !== place) this.#traces.set(trace, new Set([known, place]))
  }
}

/** A log that counts by kind if it is asked to, and else has no kinds. */
export abstract class TallyingLog implements TalliedFindings {
  protected readonly tally: FindingTally | undefined

  /** @param tallied also count by what fingerprints are made of, for waivers and baselines */
  constructor(tallied: Tallying = false) {
    this.tally = tallied ? new FindingTally(tallied === 'by trace') : undefined
  }

  get groups(): readonly FindingKind[] {
    return this.tally?.groups ?? []
  }

  get findings(): readonly KindSet[] {
    return this.tally?.findings ?? []
  }

  get traces(): readonly KindSet[] {
    return this.tally?.traces ?? []
  }

  findingsBy(isLeft: (trace: string) => boolean): readonly KindSet[] {
    return this.tally?.findingsBy(isLeft) ?? []
  }

  kindsIn(trace: string): readonly number[] {
    return this.tally?.kindsIn(trace) ?? []
  }
}

/** Numbers by the kinds that they are about. */
export class KindSets {
  readonly #sets = new Map<
    string | number,
    { readonly kinds: readonly number[]; count: number; readonly leftToGate?: true }
  >()

  add(kinds: readonly number[], count: number, leftToGate = false): void {
    const isAlone = kinds.length === 1 && !leftToGate
    const key = isAlone ? (kinds[0] as number) : `${kinds.join()} ${leftToGate}`
    const known = this.#sets.get(key)
    if (known) known.count += count
    else this.#sets.set(key, { kinds, count, ...(leftToGate && { leftToGate }) })
  }

  list(): readonly KindSet[] {
    return [...this.#sets.values()]
  }
}

/** Of each kind, how much of what was counted has it. */
export function perKind(sets: readonly KindSet[], kinds: number): readonly number[] {
  const counts = new Array<number>(kinds).fill(0)
  for (const { kinds: places, count } of sets) for (const place of places) counts[place] = (counts[place] ?? 0) + count
  return counts
}

/** How much of what was counted has any of these kinds. */
export function countWith(sets: readonly KindSet[], isMeant: (kind: number) => boolean): number {
  return sets.reduce((sum, { kinds, count }) => (kinds.some(isMeant) ? sum + count : sum), 0)
}

export function kindKey({ tool, violation }: FindingKind): string {
  return JSON.stringify([tool ?? null, violation ?? null])
}

export function ascending(places: Iterable<number>): readonly number[] {
  return [...places].sort((a, b) => a - b)
}
