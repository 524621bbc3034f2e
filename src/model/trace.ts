import type { JsonValue } from './json.js'
import type { UsageRecord, UsageSums } from './usage.js'

/**
 * Whether the model only asked for the call, the call ran, or a gate refused it.
 * Every phase counts against a policy: the wish to call a denied tool is what a policy wants to see.
 * `unclear`: words in the place of the result say that it was refused, which a tool that ran can print as well.
 */
export type CallPhase = 'requested' | 'executed' | 'denied' | 'unclear'

/** Where in the agent's own source the call was made. */
export interface CallSource {
  readonly file: string
  readonly line?: number
}

/** One tool call of one trace. Every string in it is written by an agent and is hostile until escaped. */
export interface ToolCall {
  /** The id of the trace (one recorded run) that the call belongs to. */
  readonly trace: string
  /** The id by which a later result names this call. Not unique, not even within one trace; may be `"0"`. */
  readonly id?: string | undefined
  readonly tool: string
  /**
   * The arguments as recorded. Absent means that the source did not record them, which is not `{}`.
   * A string is text that should have been a JSON object and did not parse.
   */
  readonly args?: JsonValue | undefined
  /**
   * JSON Pointers, from the canonical line, of the values that the source recorded only in part: `/args/body`, `/args`,
   * `/result`. Rules about such a value, or what is below it, cannot be evaluated. Absent if nothing was cut.
   */
  readonly truncated?: readonly string[] | undefined
  /** RFC 3339, UTC. */
  readonly timestamp?: string | undefined
  /** Absent means that no result was recorded; `null` is a result. */
  readonly result?: JsonValue | undefined
  /** Present only if the call failed: the text of the failure, perhaps empty. */
  readonly error?: string | undefined
  readonly phase?: CallPhase | undefined
  /** Milliseconds. */
  readonly durationMs?: number | undefined
  readonly usage?: JsonValue | undefined
  readonly source?: CallSource | undefined
  /** The task that the run repeats, and which repeat it is. */
  readonly case?: string | undefined
  readonly trial?: string | undefined
  /** The agent or subagent that made the call. */
  readonly agent?: string | undefined
  /** The answer of the model that asked for the call: calls of equal turns of a file were asked for together. */
  readonly turn?: string | undefined
  /** The MCP server that the tool is of, where the source names it apart from the tool. */
  readonly server?: string | undefined
  /**
   * Set by formats that may write one call as several records: records of one trace with equal keys are one call,
   * and the last non-null result wins.
   */
  readonly mergeKey?: string | undefined
}

/** Something that was said in a run. Hostile, like all of a trace. */
export interface TraceMessage {
  readonly trace: string
  /** `user`: a person, never a tool's result or what a program put in. */
  readonly role: 'user' | 'assistant'
  readonly text: string
  /** RFC 3339, UTC. */
  readonly timestamp?: string | undefined
  /** The source records nothing that the other role says. */
  readonly isOneSided?: boolean | undefined
}

/** The outcome of a call, recorded apart from it. It belongs to the first unanswered call before it with that id in that trace. */
export interface CallResult {
  readonly trace: string
  readonly id: string
  readonly result?: JsonValue | undefined
  readonly error?: string | undefined
  readonly phase?: CallPhase | undefined
  readonly durationMs?: number | undefined
  /** As of the call: what is said here of `/result` is added to it. */
  readonly truncated?: readonly string[] | undefined
}

/** Plain values by name. */
export type RunMeta = Readonly<Record<string, JsonValue>>

/** A run announced by its source. A run that never calls a tool is still a trace. */
export interface TraceStart {
  readonly trace: string
  /** What the source knows of the run: `model`, `agent`, `entry_point`, or whatever its lines say. */
  readonly meta?: RunMeta | undefined
  /** The source records what is said in the run, so that silence means that nothing was. */
  readonly hasMessages?: boolean | undefined
  /** More was said in the run than the source shows, or in another order: rules about it are not evaluable. */
  readonly losesMessages?: boolean | undefined
  readonly case?: string | undefined
  readonly trial?: string | undefined
}

/** A trace while it is read, whatever number of files it is spread over. Known by its index: several objects may be of one run. */
export interface TraceRun {
  readonly trace: string
  /** 0, 1, 2 … in the order in which trace ids were first met: an index for whoever keeps state per trace. */
  readonly index: number
  /** Calls met so far; the next call's index. */
  calls: number
  case?: string | undefined
  trial?: string | undefined
  /** Of all records that announced the run, the first value of each name. */
  meta?: ReadonlyMap<string, JsonValue> | undefined
  /** What the source says was used in the run, and the part of it that stands in calls. */
  usage?: { sums(): UsageSums } | undefined
  callUsage?: { sums(): UsageSums } | undefined
  /** What people said in the run is in the trace, and what the agent did. */
  hasUserMessages?: boolean | undefined
  hasAssistantMessages?: boolean | undefined
  /** Some of what was said is missing, whatever else is there. */
  losesMessages?: boolean | undefined
  /** Index into the list of files, line and column of the last record met. */
  lastFile: number
  lastLine: number
  lastColumn: number
}

/** All runs of a reading, in the order in which they were first met. */
export interface TraceRuns extends Iterable<TraceRun> {
  readonly length: number
}

/** One file of traces, as the result reports it. `traces` counts the trace ids that have a record in it. */
export interface TraceFile {
  readonly file: string
  /** Lower-case hex, of the bytes as stored (of the compressed bytes for `.gz`). */
  readonly sha256: string
  readonly format: string
  readonly traces: number
  readonly calls: number
}

/** Records that are not calls, results or runs, by reason: nothing is dropped without a count. */
export interface Skipped {
  readonly reason: string
  readonly count: number
}

/** A line of a readable file that could not be read as a record. */
export interface TraceProblem {
  readonly code: 'E_TRACE_PARSE' | 'E_TRACE_TRUNCATED' | 'W_SESSION_FALLBACK' | 'E_TRACE_LATE' | 'E_TRACE_LOST'
  /** What was wrong, in words that hold no text of the trace. */
  readonly detail: string
  readonly line: number
  readonly column: number
}

/**
 * What a trace format writes into, record by record, in file order.
 * `line` and `column` say where the record starts (1-based; 0 when the record never was in a file).
 */
export interface RecordSink {
  call(call: ToolCall, line: number, column: number): void
  result(result: CallResult, line: number, column: number): void
  start(start: TraceStart, line: number, column: number): void
  message(message: TraceMessage, line: number, column: number): void
  /** What was used: no record of its own, so that one which says nothing else is skipped besides. */
  usage(usage: UsageRecord, line: number, column: number): void
  /** Counts a record that is none of these. `reason` is a short fixed phrase, never text of the trace. */
  skip(reason: string): void
  problem(problem: TraceProblem): void
}

/** Where a record starts. Lines and columns count from 1; both are 0 for values that never were in a file. */
export interface RecordPlace {
  readonly line: number
  readonly column: number
  /** The place of an object or array inside the record: the record's own place where it stands on one line. */
  of(inner: object): { readonly line: number; readonly column: number }
}

/**
 * What the trace reader hands on: records joined into runs and results paired with their calls.
 * The evaluator, the importer and the evidence exporter are such sinks.
 */
export interface CallSink {
  /** Called once per file, before its records. `file` is the index that runs and calls refer to. */
  file?(file: number, name: string): void
  /** `callIndex` is the call's 0-based place in its trace. A result recorded inline is already in `call`. */
  call(run: TraceRun, call: ToolCall, callIndex: number, file: number, line: number, column: number): void
  /** A result that came after its call. */
  result(run: TraceRun, callIndex: number, result: CallResult): void
  /** A run was met for the first time. */
  start?(run: TraceRun): void
  /** Something was said, after `run.calls` calls of the run. */
  message?(run: TraceRun, message: TraceMessage, file: number, line: number, column: number): void
}
