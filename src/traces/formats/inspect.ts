import { argumentsOf } from '../../calls/arguments.js'
import { contentOf } from '../../calls/content.js'
import { failureOf } from '../../calls/failure.js'
import { namelessCall } from '../../calls/nameless-call.js'
import { durationBetween, rfc3339, timeOf } from '../../calls/time/read-time.js'
import { writeMessage } from '../../calls/write-message.js'
import { writeUsage } from '../../calls/write-usage.js'
import { isList, isObject, nonEmptyText, numberOf, objectOf, objectsOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink, ToolCall } from '../../model/trace.js'
import type { Usage } from '../../model/usage.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/** Logs of Inspect AI: what an `.eval` archive holds (header and samples), or as JSON, whole or one sample a record. */
export const inspect: TraceFormat = {
  id: 'inspect',
  title: 'Inspect AI logs',
  layout: 'ordered',
  marks: ['version', 'eval', 'samples', 'epoch', 'events', 'messages'],
  recognise: (record) => (isLog(record) || isStart(record) || isSample(record) ? 'certain' : 'no'),
  open: (sink, context) => new InspectReader(sink, context),
}

class InspectReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #file: string
  /** Samples that the logs of the file count, and those that were read. */
  #counted = 0
  #read = 0
  #last: Pick<RecordPlace, 'line' | 'column'> = { line: 1, column: 1 }

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#file = context.file
  }

  record(value: JsonValue, at: RecordPlace): void {
    if (isSample(value)) this.#sample(value, at)
    else if (isLog(value)) this.#log(value, at)
    else if (isStart(value)) this.#unended(at)
    else this.#sink.skip('neither a log nor a sample')
  }

  end(): void {
    if (this.#read >= this.#counted) return
    const detail = `the log counts ${this.#counted} samples and holds ${this.#read} of them`
    this.#sink.problem({ code: 'E_TRACE_TRUNCATED', detail, ...this.#last })
  }

  #unended({ line, column }: RecordPlace): void {
    const detail = 'the log was cut before the evaluation ended: samples may be missing'
    this.#sink.problem({ code: 'E_TRACE_TRUNCATED', detail, line, column })
  }

  #log({ results, samples, status }: JsonObject, at: RecordPlace): void {
    this.#counted += numberOf(objectOf(results)?.completed_samples) ?? 0
    this.#last = { line: at.line, column: at.column }
    if (status === 'started') this.#unended(at)
    const held = objectsOf(samples)
    if (held.length === 0) this.#sink.skip(samples === undefined ? 'header of a log' : 'log without samples')
    for (const sample of held) this.#sample(sample, at)
  }

  /** `events` have more than `messages` (times, failures, calls of subagents); both record the same calls. */
  #sample(sample: JsonObject, at: RecordPlace): void {
    this.#read++
    const [id, epoch] = [nonEmptyText(sample.id), nonEmptyText(sample.epoch ?? null)]
    const run = { trace: id === undefined ? this.#file : `${id}/${epoch ?? '1'}`, case: id, trial: epoch }
    const { line, column } = at.of(sample)
    this.#sink.start(run, line, column)
    writeUsage(usageOfSample(sample), { of: 'run' }, run, this.#sink, { line, column })
    const whole = attachedTexts(sample.attachments)
    const events = toolEvents(sample.events)
    for (const event of events) this.#event(event, run, whole, at)
    if (events.length > 0) return
    for (const message of objectsOf(sample.messages)) {
      // Where there are events, nothing says what was said between them.
      writeMessage(message.role, message.content, run, this.#sink, at.of(message))
      if (message.role === 'tool') this.#result(message, run.trace, whole, at)
      else this.#requests(message, run, whole, at)
    }
  }

  #event(event: JsonObject, run: Run, whole: Whole, at: RecordPlace): void {
    const tool = nonEmptyText(event.function)
    const { line, column } = at.of(event)
    const start = timeOf(event.timestamp)
    if (tool === undefined) this.#sink.problem(namelessCall({ line, column }))
    else {
      const call: ToolCall = {
        ...run,
        id: nonEmptyText(event.id),
        tool,
        args: argsOf(event.arguments, whole),
        timestamp: rfc3339(start),
        result: event.pending === true || event.result === undefined ? undefined : contentOf(whole(event.result)),
        error: failureOf(event.error) ?? failureOf(event.failed === true),
        phase: isObject(event.error) && event.error.type === 'approval' ? 'denied' : 'executed',
        durationMs: durationBetween(start, timeOf(event.completed ?? undefined)),
        agent: nonEmptyText(event.agent ?? null),
      }
      this.#sink.call(call, line, column)
    }
  }

  #result(message: JsonObject, trace: string, whole: Whole, at: RecordPlace): void {
    const { line, column } = at.of(message)
    const id = nonEmptyText(message.tool_call_id ?? null)
    const result = contentOf(whole(message.content ?? null))
    if (id === undefined) this.#sink.skip('tool message without a call id')
    else this.#sink.result({ trace, id, result, error: failureOf(message.error) }, line, column)
  }

  #requests(message: JsonObject, run: Run, whole: Whole, at: RecordPlace): void {
    const { line, column } = at.of(message)
    const calls = objectsOf(message.tool_calls)
    if (calls.length === 0) this.#sink.skip('message without tool calls')
    for (const call of calls) {
      const tool = nonEmptyText(call.function)
      if (tool === undefined) this.#sink.problem(namelessCall({ line, column }))
      else
        this.#sink.call({ ...run, id: nonEmptyText(call.id), tool, args: argsOf(call.arguments, whole) }, line, column)
    }
  }
}

type Run = Pick<ToolCall, 'trace' | 'case' | 'trial'>
type Whole = (value: JsonValue) => JsonValue

/** Long texts are kept once, as `attachments`, and named where they stood: `attachment://<hash>`. */
function attachedTexts(attachments: JsonValue | undefined): Whole {
  if (!isObject(attachments)) return (value) => value
  const whole = (value: JsonValue, depth: number): JsonValue => {
    if (typeof value === 'string') return nonEmptyText(attachments[value.replace(/^attachment:\/\//, '')]) ?? value
    if (depth > 64) return value
    if (isList(value)) return value.map((item) => whole(item, depth + 1))
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, whole(held, depth + 1)]))
  }
  return (value) => whole(value, 0)
}

/** Also those inside others: older logs nest what a subagent's tool did. */
function toolEvents(events: JsonValue | undefined): readonly JsonObject[] {
  const found: JsonObject[] = []
  const waiting = [...objectsOf(events)].reverse()
  for (let event = waiting.pop(); event; event = waiting.pop()) {
    if (event.event === 'tool') found.push(event)
    // A list may be longer than what a function takes as arguments.
    for (const inner of [...objectsOf(event.events)].reverse()) waiting.push(inner)
  }
  return found
}

function argsOf(args: JsonValue | undefined, whole: Whole): JsonValue | undefined {
  return args === undefined ? undefined : argumentsOf(whole(args))
}

function isLog(record: JsonValue): record is JsonObject {
  return holdsTask(record) && 'status' in record
}

/** What an archive begins with; where it stands in the place of a header, the evaluation did not end. */
function isStart(record: JsonValue): record is JsonObject {
  return holdsTask(record) && !('status' in record) && 'plan' in record && 'version' in record
}

function holdsTask(record: JsonValue): record is JsonObject {
  return isObject(record) && isObject(record.eval) && typeof record.eval.task === 'string'
}

function isSample(record: JsonValue): record is JsonObject {
  return isObject(record) && 'epoch' in record && 'id' in record && Array.isArray(record.messages) && 'target' in record
}

/** Tokens of all models of the sample, of those that grade it, too. Seconds. */
function usageOfSample({ model_usage: models, total_time: seconds }: JsonObject): Usage | undefined {
  const all = objectsOf(Object.values(objectOf(models) ?? {}))
  const of = (name: string) => all.map((model) => model[name])
  const parts = ['input_tokens', 'input_tokens_cache_read', 'input_tokens_cache_write']
  return usageFrom({
    input: parts.flatMap(of),
    output: of('output_tokens'),
    durationMs: typeof seconds === 'number' ? seconds * 1000 : undefined,
  })
}
