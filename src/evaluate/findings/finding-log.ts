import { type TalliedFindings, TallyingLog } from './finding-tally.js'
import type { RawFinding } from './raw-finding.js'

/** The findings of one rule, counted, and the first of them. */
export interface LoggedFindings extends TalliedFindings {
  readonly total: number
  readonly kept: readonly RawFinding[]
}

/** Findings kept per rule, and in all. */
export const maxFindings = 10_000

/**
 * The findings of one rule: all are counted, and the first `maxFindings` in order of file, line, call are kept.
 * Almost all arrive in that order; a heap with the last one on top takes those that do not.
 */
export class FindingLog extends TallyingLog implements LoggedFindings {
  total = 0
  readonly #heap: RawFinding[] = []
  #full = false

  /** Counts a finding; `make` is asked for it only if it will be kept for now. */
  add(file: number, line: number, column: number, make: () => RawFinding): void {
    this.total++
    const raw = this.tally && make()
    if (raw) this.tally?.add(raw)
    if (this.#full) this.#replaceLast(file, line, column, raw ? () => raw : make)
    else this.#keep(raw ?? make())
  }

  #keep(raw: RawFinding): void {
    this.#heap.push(raw)
    if (this.#heap.length < maxFindings) return
    this.#full = true
    for (let i = (this.#heap.length >> 1) - 1; i >= 0; i--) this.#sink(i)
  }

  #replaceLast(file: number, line: number, column: number, make: () => RawFinding): void {
    const last = this.#heap[0] as RawFinding
    if (compareLines({ file, line, column }, last) > 0) return
    const raw = make()
    if (compareFound(raw, last) >= 0) return
    this.#heap[0] = raw
    this.#sink(0)
  }

  get kept(): readonly RawFinding[] {
    return this.#heap
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

/**
 * The order of results within one level and rule: file, line, column, trace, call, tool. Total, so that no other order
 * of arrival keeps others.
 */
export function compareFound(a: RawFinding, b: RawFinding): number {
  return (
    compareLines(a, b) ||
    compareText(a.trace, b.trace) ||
    (a.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.callIndex ?? Number.MAX_SAFE_INTEGER) ||
    compareText(a.tool, b.tool)
  )
}

type Place = Pick<RawFinding, 'file' | 'line' | 'column'>

function compareLines(a: Place, b: Place): number {
  return a.file - b.file || a.line - b.line || a.column - b.column
}

/** By UTF-16 code units, the same on every machine; absent last. */
export function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -1 : 1
}
