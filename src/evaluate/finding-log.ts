import type { Violation } from '../model/finding.js'
import type { Location } from '../model/location.js'

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

/** Findings kept per rule, and in all. */
export const maxFindings = 10_000

/**
 * The findings of one rule: all are counted, and the first `maxFindings` in order of file, line, call are kept.
 * Almost all arrive in that order; a heap with the last one on top takes those that do not.
 */
export class FindingLog {
  total = 0
  readonly #heap: RawFinding[] = []
  #full = false
  readonly #groups = new Map<string, [RawFinding, number]>()

  /** @param grouped also count by what fingerprints are made of, for policies with waivers */
  constructor(readonly grouped = false) {}

  /** Counts a finding; `make` is asked for it only if it will be kept for now. */
  add(file: number, line: number, callIndex: number | undefined, make: () => RawFinding): void {
    this.total++
    if (this.grouped) this.#tally(make())
    if (this.#full && compare(file, line, callIndex, this.#heap[0] as RawFinding) >= 0) return
    if (this.#full) {
      this.#heap[0] = make()
      this.#sink(0)
      return
    }
    this.#heap.push(make())
    if (this.#heap.length < maxFindings) return
    this.#full = true
    for (let i = (this.#heap.length >> 1) - 1; i >= 0; i--) this.#sink(i)
  }

  kept(): readonly RawFinding[] {
    return this.#heap
  }

  /** One finding of each fingerprint with their number; empty unless `grouped`. */
  groups(): Iterable<readonly [RawFinding, number]> {
    return this.#groups.values()
  }

  #tally(raw: RawFinding): void {
    const id = JSON.stringify([raw.tool, raw.key])
    const group = this.#groups.get(id)
    if (group) group[1]++
    else this.#groups.set(id, [raw, 1])
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
  return compare(a.file, a.line, a.callIndex, b) > 0
}

function compare(file: number, line: number, callIndex: number | undefined, other: RawFinding): number {
  return file - other.file || line - other.line || (callIndex ?? -1) - (other.callIndex ?? -1)
}
