import { sessionOf, startOf } from '../../calls/run-id.js'
import { timestampOf } from '../../calls/time/read-time.js'
import { writeEvents } from '../../calls/write-events.js'
import { writeMessage } from '../../calls/write-message.js'
import { writeUsage } from '../../calls/write-usage.js'
import { firstId, objectOf, objectsOf, stringOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { RecordPlace, RecordSink } from '../../model/trace.js'
import type { Usage } from '../../model/usage.js'
import type { FormatContext, FormatReader, TraceFormat } from './format.js'
import { isOpenhandsV0, OpenhandsV0, openhandsV0Words } from './openhands/openhands-v0.js'
import { isOpenhandsV1, openhandsV1Events, openhandsV1Words } from './openhands/openhands-v1.js'

/** OpenHands: events, one a record, a file each (V1), or in the `history`, `trajectory` or `events` of a saved run. */
export const openhands: TraceFormat = {
  id: 'openhands',
  title: 'OpenHands events (V0 and V1)',
  layout: 'ordered',
  marks: [
    'action',
    'observation',
    'source',
    'cause',
    'extras',
    'kind',
    'tool_call_metadata',
    'tool_call_id',
    'llm_message',
  ],
  recognise(record) {
    const fields = objectOf(record)
    if (fields === undefined) return 'no'
    if (isOpenhandsV1(fields) || isOpenhandsV0(fields)) return 'certain'
    return eventsOf(fields).some((event) => isOpenhandsV1(event) || isOpenhandsV0(event)) ? 'certain' : 'no'
  },
  open: (sink, context) => new EventsReader(sink, context),
}

class EventsReader implements FormatReader {
  readonly #sink: RecordSink
  readonly #file: string
  readonly #v0 = new OpenhandsV0()

  constructor(sink: RecordSink, context: FormatContext) {
    this.#sink = sink
    this.#file = conversationFolder(context.file)
  }

  record(value: JsonValue, at: RecordPlace): void {
    const record = objectOf(value)
    if (record === undefined) {
      this.#sink.skip('record that is not an object')
      return
    }
    const trace = sessionOf(record) ?? firstId(record, ['instance_id']) ?? issueOf(record) ?? this.#file
    const events = eventsOf(record)
    if (events.length === 0) {
      this.#event(record, trace, at)
      return
    }
    this.#sink.start(startOf(record, trace), at.line, at.column)
    for (const event of events) this.#event(event, trace, at)
    writeUsage(usageOfRun(record.metrics), { of: 'run' }, { trace }, this.#sink, at)
  }

  end(): void {}

  #event(event: JsonObject, trace: string, at: RecordPlace): void {
    const events = isOpenhandsV1(event) ? openhandsV1Events(event) : this.#v0.events(event)
    const agent = stringOf(event.sender) ?? undefined
    const timestamp = timestampOf(event.timestamp)
    writeUsage(usageOfRun(event.llm_metrics), { of: 'run' }, { trace, timestamp }, this.#sink, at.of(event))
    const said = isOpenhandsV1(event) ? openhandsV1Words(event) : openhandsV0Words(event)
    if (said) writeMessage(said.role, said.content, { trace, timestamp }, this.#sink, at.of(event))
    writeEvents(
      events,
      { trace, timestamp, agent, turn: stringOf(event.llm_response_id) },
      this.#sink,
      at,
      'event that is not a tool call',
    )
  }
}

/** V1 keeps a conversation as a folder, `…/ID/events/event-00007-….json`: the folder is the run, or no result would find its call. */
function conversationFolder(file: string): string {
  return /^(.+?)(\/events)?\/event-\d+[^/]*\.json$/.exec(file)?.[1] ?? file
}

/** The resolver writes a line for each issue. */
function issueOf(record: JsonObject): string | undefined {
  const issue = objectOf(record.issue)
  const number = issue && firstId(issue, ['number'])
  const named = [issue?.owner, issue?.repo].map((each) => stringOf(each)).filter((each) => each !== undefined)
  return number === undefined ? undefined : `${named.join('/')}#${number}`
}

/** Early V0 paired each action with its observation. */
function eventsOf(record: JsonObject): readonly JsonObject[] {
  for (const key of ['history', 'trajectory', 'events']) {
    const list = record[key]
    if (Array.isArray(list)) return list.flatMap((each) => (Array.isArray(each) ? objectsOf(each) : objectsOf([each])))
  }
  return []
}

/** Sums of the run so far. */
function usageOfRun(metrics: JsonValue | undefined): Usage | undefined {
  const { accumulated_cost: costUsd, accumulated_token_usage: sums } = objectOf(metrics) ?? {}
  const { prompt_tokens: sent, completion_tokens: answered, cache_read_tokens: cached } = objectOf(sums) ?? {}
  return usageFrom({ input: [sent], output: [answered], cached, costUsd })
}
