import { isObject, objectsOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import { isRun, noteRun, runSessionKeys } from '../langchain/note-run.js'
import { isBatch, RunBatches } from '../langchain/run-batches.js'
import { ThreadReader, threadIn } from '../langchain/thread-reader.js'
import { SpanCollector } from '../spans/span-collector.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/** LangChain and LangGraph: runs as the tracers, LangSmith and its SDKs (`{post, patch}`) write them, and the messages of a LangGraph state. */
export const langchain: TraceFormat = {
  id: 'langchain',
  title: 'LangSmith runs, LangGraph state',
  layout: 'sorted',
  marks: ['run_type', 'dotted_order', 'parent_run_id', 'inputs', 'outputs', 'post', 'patch', 'messages', 'values'],
  recognise(record) {
    if (isRun(record) || isBatch(record)) return 'certain'
    const messages = threadIn(record)
    if (messages === undefined) return 'no'
    // `{type: "ai"}` is LangChain's alone; human and system messages look like others'.
    return messages.some(({ kind }) => kind === 'ai' || kind === 'tool') || hasConstructor(record)
      ? 'certain'
      : 'possible'
  },
  open: (sink, context) => new LangChainReader(sink, context),
}

class LangChainReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #keys: readonly string[]
  readonly #runs: SpanCollector
  readonly #threads: ThreadReader
  readonly #batches = new RunBatches()

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#keys = [...context.sessionKeys, ...runSessionKeys]
    this.#runs = new SpanCollector(sink, context, this.#keys)
    this.#threads = new ThreadReader(sink, context.file)
  }

  record(value: JsonValue, at: RecordPlace): unknown {
    if (isRun(value)) {
      this.#run(value, at)
      return true
    }
    if (isBatch(value)) {
      for (const { run, at: place } of this.#batches.take(value, at)) this.#ofBatch(run, place)
      return true
    }
    const messages = threadIn(value)
    if (messages && isObject(value)) this.#threads.record(value, messages, at)
    else this.#sink.skip('neither a run nor messages')
    return undefined
  }

  #ofBatch(run: JsonObject, at: RecordPlace): void {
    const { line, column } = at.of(run)
    const detail = 'a run in a shape that cannot be read, or the end of one whose beginning is not in the file'
    if (isRun(run)) this.#run(run, at)
    else this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line, column })
  }

  /** A run may hold the runs below it (`child_runs`), to any depth. */
  #run(root: JsonObject, at: RecordPlace): void {
    const waiting = [root]
    for (let run = waiting.pop(); run; run = waiting.pop()) {
      this.#runs.add(noteRun(run, this.#keys, { file: 0, ...at.of(run) }))
      for (const child of objectsOf(run.child_runs).filter(isRun).reverse()) waiting.push(child)
    }
  }

  end(): void {
    for (const { run, at } of this.#batches.rest()) this.#ofBatch(run, at)
    this.#runs.end()
  }
}

function hasConstructor(record: JsonValue): boolean {
  return (
    isObject(record) &&
    Array.isArray(record.messages) &&
    record.messages.some((item) => isObject(item) && item.lc === 1)
  )
}
