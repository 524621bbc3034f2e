import { compareFound, type LoggedFindings, maxFindings } from './finding-log.js'
import { type KindSet, TallyingLog } from './finding-tally.js'
import type { RawFinding } from './raw-finding.js'

/** Of each tool the finding that stands first, in whatever order they arrive; all tools beyond `maxFindings` count as one. */
export class OncePerTool extends TallyingLog implements LoggedFindings {
  readonly #first = new Map<string, RawFinding>()
  #hasFurther = false

  /** @param trace of every occurrence: tolerances and waivers are about numbers of traces */
  add(
    tool: string,
    trace: string | undefined,
    file: number,
    line: number,
    column: number,
    make: () => RawFinding,
  ): void {
    const known = this.#first.get(tool)
    if (known === undefined) this.#addFirst(tool, make)
    else if (known && isBefore(file, line, column, known)) this.#first.set(tool, make())
    if (trace !== undefined) this.tally?.again(tool, trace)
  }

  #addFirst(tool: string, make: () => RawFinding): void {
    if (this.#hasFurther) return
    const raw = make()
    this.tally?.add(raw)
    if (this.#first.size < maxFindings) this.#first.set(tool, raw)
    else this.#hasFurther = true
  }

  /** What is said once stands for all traces: it is left to gates only if it was found in no other. */
  override findingsBy(isLeft: (trace: string) => boolean): readonly KindSet[] {
    const left = this.tally?.kindsOnlyIn(isLeft)
    return this.findings.map(({ kinds, count }) => ({
      ...{ kinds, count },
      ...(kinds.every((kind) => left?.has(kind)) && { leftToGate: true as const }),
    }))
  }

  get total(): number {
    return this.#first.size + Number(this.#hasFurther)
  }

  get kept(): readonly RawFinding[] {
    return [...this.#first.values()].sort(compareFound)
  }
}

/** Calls that wait for a result are looked at after later ones. */
function isBefore(file: number, line: number, column: number, known: RawFinding): boolean {
  return (file - known.file || line - known.line || column - known.column) < 0
}
