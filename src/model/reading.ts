import type { Sample, Window } from './scope.js'
import type { CallSink, Skipped, TraceFile, TraceProblem, TraceRuns } from './trace.js'

/** What a reader of traces has to say when it has handed every call to its sink. */
export interface TraceReading {
  /** In the order of the indices that calls were handed on with. */
  readonly files: readonly TraceFile[]
  readonly skipped: readonly Skipped[]
  /** Lines that could not be read, by file name. */
  readonly problems: readonly (TraceProblem & { readonly file: string })[]
  /** Problems beyond those listed, by code. */
  readonly problemsOmitted?: Readonly<Partial<Record<TraceProblem['code'], number>>>
  readonly runs: TraceRuns
  readonly traces: number
  readonly tracesWithCalls: number
  readonly calls: number
  /** Files of no known format that were left out, as far as known: those of other machines are only counted in `skipped`. */
  readonly unknownFiles?: readonly string[]
  /** Patterns for files that matched none, as the user wrote them. */
  readonly unmatched?: readonly string[]
  /** The other patterns: of several machines, one may have found what another looked for in vain. */
  readonly matched?: readonly string[]
  /** Traces that were found and not asked for, by reason. */
  readonly tracesLeftOut?: readonly Skipped[]
  /** Only a part of the traces was asked for. */
  readonly sample?: Sample | undefined
  readonly window?: Window | undefined
}

/** Reads all traces into a sink. Hosts make it, from files, artifacts, a database or memory. */
export interface ReadTraces {
  (sink: CallSink): Promise<TraceReading>
  /** The same as a list of files, where any thread can open all that is read. */
  readonly list?: FileList | undefined
}

/** Files to read, in this order, and how. Plain data, for another thread. */
export interface FileList {
  readonly files: readonly ListedFile[]
  /** Id of the format that every file has; absent = recognised. */
  readonly format?: string | undefined
  readonly sessionKeys?: readonly string[] | undefined
  readonly skipUnknown?: boolean | undefined
  /** What was found besides and not read. */
  readonly found: Pick<TraceReading, 'matched' | 'unmatched'> & { readonly leftOut: readonly Skipped[] }
}

export interface ListedFile {
  /** Absolute path. */
  readonly path: string
  /** POSIX, relative to the workspace. */
  readonly name: string
  readonly isNamed: boolean
}
