import { RepeatedLists } from '../../calls/repeated-lists.js'
import { sessionOf, startOf } from '../../calls/run-id.js'
import { timestampOf } from '../../calls/time/read-time.js'
import { Turns } from '../../calls/turns.js'
import { writeEvents } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { writeAnswer } from '../../calls/write-usage.js'
import { isObject, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'

/** Messages of Pydantic AI as `all_messages_json()` writes them: one a record, or lists under `messages`. */
export const pydanticAi: TraceFormat = {
  id: 'pydantic-ai',
  title: 'Pydantic AI messages',
  layout: 'ordered',
  marks: ['parts', 'kind', 'part_kind', 'model_name', 'run_id', 'messages'],
  recognise: (record) =>
    isObject(record) && (isMessage(record) || objectsOf(record.messages).some(isMessage)) ? 'certain' : 'no',
  open: (sink, context) => new MessagesReader(sink, context),
}

class MessagesReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #file: string
  readonly #runs: RepeatedLists
  readonly #turns = new Turns()

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#file = context.file
    this.#runs = new RepeatedLists(context.file)
  }

  record(value: JsonValue, at: RecordPlace): void {
    const record = isObject(value) ? value : {}
    if (Array.isArray(record.messages)) {
      const { trace, fresh } = this.#runs.next(objectsOf(record.messages), sessionOf(record))
      this.#sink.start({ ...startOf(record, trace), hasMessages: true }, at.line, at.column)
      for (const message of fresh) this.#message(message, trace, at)
    } else if (!isMessage(record)) this.#sink.skip('record that is not a message')
    else {
      const trace = sessionOf(record) ?? this.#file
      this.#sink.start(startOf(record, trace), at.line, at.column)
      this.#message(record, trace, at)
    }
  }

  end(): void {}

  #message(message: JsonObject, trace: string, at: RecordPlace): void {
    const events = objectsOf(message.parts).flatMap(partEvents)
    const run = { trace, timestamp: timestampOf(message.timestamp), turn: this.#turns.next() }
    for (const part of objectsOf(message.parts)) {
      const role = part.part_kind === 'user-prompt' ? 'user' : part.part_kind === 'text' ? 'assistant' : undefined
      writeMessage(role, part.content, run, this.#sink, at.of(part))
    }
    if (message.kind === 'response') writeAnswer(message.usage, undefined, run, this.#sink, at)
    writeEvents(events, run, this.#sink, at, 'message without a tool call')
  }
}

function isMessage({ kind, parts }: JsonObject): boolean {
  return (
    (kind === 'request' || kind === 'response') && objectsOf(parts).some((part) => typeof part.part_kind === 'string')
  )
}

function partEvents(part: JsonObject): readonly ToolEvent[] {
  const id = textOf(part.tool_call_id)
  switch (part.part_kind) {
    case 'tool-call':
    case 'builtin-tool-call': {
      const tool = stringOf(part.tool_name)
      if (!tool) return [{ type: 'nameless', from: part }]
      return [{ type: 'call', from: part, call: { id, tool, args: part.args ?? {} } }]
    }
    case 'tool-return':
    case 'builtin-tool-return':
      return [resultOf(part, id, part.outcome === 'failed' || part.outcome === 'denied')]
    case 'retry-prompt':
      // Without a tool, it is the answer of the model that did not fit.
      return part.tool_name === null || part.tool_name === undefined ? [] : [resultOf(part, id, true)]
    default:
      return []
  }
}

function resultOf(part: JsonObject, id: string | undefined, failed: boolean): ToolEvent {
  if (id === undefined) return { type: 'skip', reason: 'result without a call id' }
  const phase = part.outcome === 'denied' ? ('denied' as const) : undefined
  return {
    type: 'result',
    from: part,
    result: { id, content: part.content ?? null, error: failed, phase },
  }
}
