import type { CallSink, Skipped, TraceFile, TraceProblem, TraceRun } from './trace.js'

/** What a reader of traces has to say when it has handed every call to its sink. */
export interface TraceReading {
  /** In the order of the indices that calls were handed on with. */
  readonly files: readonly TraceFile[]
  readonly skipped: readonly Skipped[]
  /** Lines that could not be read, by file name. */
  readonly problems: readonly (TraceProblem & { readonly file: string })[]
  /** Problems beyond those listed, by code. */
  readonly problemsOmitted?: Readonly<Partial<Record<TraceProblem['code'], number>>>
  readonly runs: readonly TraceRun[]
  readonly traces: number
  readonly tracesWithCalls: number
  readonly calls: number
  /** Files of no known format that were left out, as far as known: those of other machines are only counted in `skipped`. */
  readonly unknownFiles?: readonly string[]
  /** Patterns for files that matched none, as the user wrote them. */
  readonly unmatched?: readonly string[]
  /** The other patterns: of several machines, one may have found what another looked for in vain. */
  readonly matched?: readonly string[]
}

/** Reads all traces into a sink. Hosts make it, from files, artifacts, a database or memory. */
export type ReadTraces = (sink: CallSink) => Promise<TraceReading>
