import { randomUUID } from 'node:crypto'
import { type EventSink, TraceWriter, type TraceWriterOptions } from '../writing/trace-writer.js'
import { CallLog, type TraceIdentity } from './call-log.js'
import { currentRun, type RunContext, runAs } from './run-context.js'

export interface RecorderOptions extends TraceWriterOptions {
  /** Where lines go: a writer of yours (which you close), … */
  readonly writer?: EventSink
  /** … or a file. Default: `ASSAY_TRACE_FILE`, else `traces.jsonl`. Inside a test of the Assay plugins, the test's file. */
  readonly file?: string
  /** The trace id of calls made outside `withTrace` and outside tests. Default: one id per process. */
  readonly trace?: string | (() => string)
  /** The name of the agent, for runs of several. */
  readonly agent?: string
}

export interface TraceScope {
  /** The trace id: unique per run of the agent. */
  readonly trace: string
  /** The task, for runs that repeat one … */
  readonly case?: string
  /** … and which repeat this is. */
  readonly trial?: string
  readonly writer?: EventSink
}

/**
 * Runs `agent` as one trace: every recorder that works inside it, also after awaits and in parallel with other traces,
 * writes under this id. When it ends, calls that still wait for a result are written without.
 */
export async function withTrace<T>(scope: string | TraceScope, agent: () => T | Promise<T>): Promise<T> {
  const identity = typeof scope === 'string' ? { trace: scope } : scope
  const context: RunContext = { ...currentRun(), ...identity }
  try {
    return await runAs(context, agent)
  } finally {
    endRun(context)
  }
}

/** Writes what a run's calls still wait for. A run that a recorder was part of and that called no tool is said to have taken place. */
export function endRun(context: RunContext): void {
  for (const [writer, logs] of logsByWriter) {
    const log = logs.get(logKey(context))
    if (log === undefined) continue
    log.flush()
    if (log.calls === 0) log.start()
    logs.delete(logKey(context))
    if (logs.size === 0) logsByWriter.delete(writer)
  }
}

/** What every recorder holds: where its lines go, and under which trace. */
export class Recorder {
  readonly agent: string | undefined
  readonly #options: RecorderOptions
  #writer: EventSink | undefined

  constructor(options: RecorderOptions = {}) {
    this.#options = options
    this.agent = options.agent
    this.#writer = options.writer
  }

  /** The log of the run that the code executing now belongs to. */
  log(): CallLog {
    const context = currentRun()
    const writer = context?.writer ?? this.#ownWriter()
    const { trace } = this.#options
    const identity = context ?? { trace: (typeof trace === 'function' ? trace() : trace) ?? processTrace }
    return logOf(writer, identity)
  }

  #ownWriter(): EventSink {
    this.#writer ??= sharedWriter(this.#options)
    return this.#writer
  }
}

const processTrace = `run-${randomUUID()}`
const logsByWriter = new Map<EventSink, Map<string, CallLog>>()
/** Logs kept per writer outside runs; idle ones beyond it are forgotten, which loses nothing. */
const maxLogs = 10_000

function logOf(writer: EventSink, identity: TraceIdentity): CallLog {
  let logs = logsByWriter.get(writer)
  if (logs === undefined) {
    logs = new Map()
    logsByWriter.set(writer, logs)
    writer.beforeClose(() => flushLogs(writer))
  }
  const key = logKey(identity)
  const known = logs.get(key)
  if (known !== undefined) return known
  if (logs.size >= maxLogs) for (const [id, log] of logs) if (log.idle) logs.delete(id)
  const { trace, case: task, trial } = identity
  const log = new CallLog(writer, {
    trace,
    ...(task === undefined ? {} : { case: task }),
    ...(trial === undefined ? {} : { trial }),
  })
  logs.set(key, log)
  return log
}

function logKey(identity: TraceIdentity): string {
  return JSON.stringify([identity.trace, identity.case, identity.trial])
}

function flushLogs(writer: EventSink): void {
  for (const log of logsByWriter.get(writer)?.values() ?? []) log.flush()
  logsByWriter.delete(writer)
}

/** Recorders of one process that name the same file with the same options share a writer, so that they share its logs. */
const sharedWriters = new Map<string, TraceWriter>()

function sharedWriter(options: RecorderOptions): TraceWriter {
  const file = options.file ?? process.env.ASSAY_TRACE_FILE ?? 'traces.jsonl'
  if (options.redact !== undefined) return new TraceWriter(file, options)
  const key = JSON.stringify([file, options.buffered, options.maxEventLength, options.strict])
  const known = sharedWriters.get(key)
  if (known !== undefined) return known
  const writer = new TraceWriter(file, options)
  sharedWriters.set(key, writer)
  return writer
}

// Before the files themselves let go of what they keep back.
process.prependListener('exit', () => {
  for (const writer of [...logsByWriter.keys()]) flushLogs(writer)
})
