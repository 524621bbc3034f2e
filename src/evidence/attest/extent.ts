import type { JsonValue } from '../../model/json.js'
import { maxObjectKeys, maxStringLength } from '../format/limits.js'
import type { EventRead } from '../read/read-event.js'

/** How much a bundle retains, and what its producer says it observed. Part of the predicate since revision 1.1. */
export interface Extent {
  readonly retained_events_by_type: Readonly<Record<string, number>>
  readonly observed:
    | { readonly basis: 'not_stated' }
    | { readonly basis: 'producer_reported'; readonly source_type: string; readonly counts: Readonly<Counts> }
}

interface Counts {
  files: number
  /** Absent for a sandbox, which does not say. */
  network?: number
  processes: number
  sandbox_degradations: number
}

/** The events that state counts, the first that is there first, and what they call them. */
const summaries: readonly {
  readonly type: string
  readonly names: Readonly<Record<keyof Counts, string | undefined>>
}[] = [
  {
    type: 'assay.profile.finished',
    names: {
      files: 'files_count',
      network: 'network_count',
      processes: 'processes_count',
      sandbox_degradations: 'sandbox_degradation_count',
    },
  },
  {
    type: 'assay.sandbox.summary',
    names: {
      files: 'fs_count',
      network: undefined,
      processes: 'exec_count',
      sandbox_degradations: 'degradation_count',
    },
  },
]

/** Gathers the extent of a bundle from its events. */
export class ExtentCounter {
  readonly #events = new Map<string, number>()
  readonly #summaries = new Map<string, Counts | undefined>()
  #typeBytes = 0

  see({ type, data }: EventRead): void {
    if (!this.#events.has(type)) this.#typeBytes += Buffer.byteLength(type)
    this.#events.set(type, (this.#events.get(type) ?? 0) + 1)
    const names = summaries.find((summary) => summary.type === type)?.names
    if (names) this.#summaries.set(type, this.#summaries.has(type) ? undefined : readCounts(data, names))
  }

  /** Undefined if the bundle contradicts itself or leaves a count out: others would refuse an extent of it. */
  get extent(): Extent | undefined {
    if (this.#events.size > maxObjectKeys || this.#typeBytes > maxStringLength) return undefined
    if ([...this.#summaries.values()].includes(undefined)) return undefined
    const stated = summaries.find(({ type }) => this.#summaries.has(type))
    return {
      retained_events_by_type: Object.fromEntries([...this.#events].sort(([a], [b]) => (a < b ? -1 : 1))),
      observed: stated
        ? { basis: 'producer_reported', source_type: stated.type, counts: this.#summaries.get(stated.type)! }
        : { basis: 'not_stated' },
    }
  }
}

function readCounts(data: JsonValue, names: Readonly<Record<keyof Counts, string | undefined>>): Counts | undefined {
  const counts: Partial<Counts> = {}
  for (const [key, name] of Object.entries(names) as [keyof Counts, string | undefined][]) {
    if (name === undefined) continue
    const value = (data as Readonly<Record<string, unknown>> | null)?.[name]
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return undefined
    counts[key] = value
  }
  return counts as Counts
}
