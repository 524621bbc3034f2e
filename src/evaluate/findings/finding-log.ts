import type { Violation } from '../../model/finding.js'
import type { Location } from '../../model/location.js'

/** A finding before its level is known and its words are made: what happened, and where. */
export interface RawFinding {
  readonly rule: string
  readonly tool?: string | undefined
  readonly trace?: string | undefined
  readonly callIndex?: number | undefined
  /** Index into the files read; -1 for findings that are not about a place in a trace. */
  readonly file: number
  readonly line: number
  readonly column: number
  readonly policyAt?: Location | undefined
  /** What the fingerprint is made of besides rule and tool. */
  readonly key?: string | null | undefined
  readonly violations?: readonly Violation[] | undefined
  /** One clause: what went wrong. */
  readonly detail?: string | undefined
}

/** How often what one fingerprint is made of was found. */
export interface FindingGroup {
  readonly rule: string
  readonly tool?: string | undefined
  readonly key?: string | null | undefined
  readonly findings: number
  /** Traces with such a finding; 0 for findings that are about no trace. */
  readonly traces: number
}

/** The findings of one rule, counted, and the first of them. */
export interface LoggedFindings {
  readonly total: number
  readonly kept: readonly RawFinding[]
  /** One for each fingerprint; empty in a log that does not group. */
  readonly groups: readonly FindingGroup[]
}

/** Findings kept per rule, and in all. */
export const maxFindings = 10_000

/**
 * The findings of one rule: all are counted, and the first `maxFindings` in order of file, line, call are kept.
 * Almost all arrive in that order; a heap with the last one on top takes those that do not.
 */
export class FindingLog implements LoggedFindings {
  total = 0
  readonly #heap: RawFinding[] = []
  #full = false
  readonly #groups = new Map<string, { raw: RawFinding; findings: number; readonly traces: Set<string> }>()

  /** @param grouped also count by what fingerprints are made of, for waivers and baselines */
  constructor(readonly grouped = false) {}

  /** Counts a finding; `make` is asked for it only if it will be kept for now. */
  add(file: number, line: number, callIndex: number | undefined, make: () => RawFinding): void {
    this.total++
    if (this.grouped) this.#tally(make())
    if (this.#full) {
      const last = this.#heap[0] as RawFinding
      const place = comparePlaces({ file, line, callIndex }, last)
      if (place > 0 || (place === 0 && compareFound(make(), last) >= 0)) return
      this.#heap[0] = make()
      this.#sink(0)
      return
    }
    this.#heap.push(make())
    if (this.#heap.length < maxFindings) return
    this.#full = true
    for (let i = (this.#heap.length >> 1) - 1; i >= 0; i--) this.#sink(i)
  }

  get kept(): readonly RawFinding[] {
    return this.#heap
  }

  get groups(): readonly FindingGroup[] {
    return [...this.#groups.values()].map(({ raw: { rule, tool, key }, findings, traces }) => {
      return { rule, tool, key, findings, traces: traces.size }
    })
  }

  #tally(raw: RawFinding): void {
    const id = JSON.stringify([raw.tool, raw.key])
    let group = this.#groups.get(id)
    if (!group) {
      group = { raw, findings: 0, traces: new Set() }
      this.#groups.set(id, group)
    }
    group.findings++
    if (raw.trace !== undefined) group.traces.add(raw.trace)
  }

  #sink(start: number): void {
    const heap = this.#heap
    const item = heap[start] as RawFinding
    let at = start
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && after(heap[child + 1] as RawFinding, heap[child] as RawFinding)) child++
      if (!after(heap[child] as RawFinding, item)) break
      heap[at] = heap[child] as RawFinding
      at = child
    }
    heap[at] = item
  }
}

function after(a: RawFinding, b: RawFinding): boolean {
  return compareFound(a, b) > 0
}

/** The order in which findings of one rule are kept, the order of results within a file; total, so that no other order of arrival keeps others. */
export function compareFound(a: RawFinding, b: RawFinding): number {
  return (
    comparePlaces(a, b) ||
    compareText(a.trace, b.trace) ||
    compareText(a.tool, b.tool) ||
    compareText(a.key ?? undefined, b.key ?? undefined) ||
    a.column - b.column
  )
}

type Place = Pick<RawFinding, 'file' | 'line' | 'callIndex'>

function comparePlaces(a: Place, b: Place): number {
  return (
    a.file - b.file ||
    a.line - b.line ||
    (a.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.callIndex ?? Number.MAX_SAFE_INTEGER)
  )
}

function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -1 : 1
}
