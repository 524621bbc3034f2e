import { argumentsOf } from '../calls/arguments.js'
import { returned } from './calls/call-log.js'
import { quietly } from './calls/quietly.js'
import { Recorder, type RecorderOptions } from './calls/recorder.js'
import { field, jsonOf, text } from './clients/shape.js'
import { recordingIsOff } from './writing/recording-switch.js'

/** The event source of LlamaIndex.TS: `Settings.callbackManager`. */
export interface LlamaIndexEvents {
  // biome-ignore lint/suspicious/noExplicitAny: the manager's own generic signature
  on(event: any, handler: any): unknown
}

/** Records the tools that LlamaIndex.TS runs: `recordLlamaIndex(Settings.callbackManager)`. Returns its argument. */
export function recordLlamaIndex<Events extends LlamaIndexEvents>(
  events: Events,
  options: RecorderOptions = {},
): Events {
  if (recordingIsOff()) return events
  const recorder = new Recorder(options)
  listen(events, 'llm-tool-call', (detail) => {
    const call = field(detail, 'toolCall')
    const args = argumentsOf(jsonOf(field(call, 'input') ?? null))
    recorder
      .log()
      .request({ id: text(field(call, 'id')), tool: text(field(call, 'name')) ?? '', args, agent: recorder.agent })
  })
  listen(events, 'llm-tool-result', (detail) => {
    const result = field(detail, 'toolResult')
    const outcome = { ...returned(field(result, 'output')), error: field(result, 'isError') === true }
    recorder.log().answer(text(field(field(detail, 'toolCall'), 'id')), outcome)
  })
  return events
}

function listen(events: LlamaIndexEvents, name: string, look: (detail: unknown) => void): void {
  events.on(name, (event: unknown) => quietly(() => look(field(event, 'detail'))))
}
