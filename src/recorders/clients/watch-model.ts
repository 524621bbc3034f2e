import { objectOf } from '../../json/json-fields.js'
import type { ModelApi } from '../../wire/model-api.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import { callSite } from '../calls/call-site.js'
import { recordEvents, recordHistory } from '../calls/record-events.js'
import type { Recorder } from '../calls/recorder.js'
import { jsonOf } from './shape.js'
import type { ResponseWatcher } from './watch-response.js'

/** A request to a model and its answer: results of earlier calls are in the request, new calls in the answer. */
export function watchModel(recorder: Recorder, api: ModelApi, body: unknown): ResponseWatcher {
  const log = recorder.log()
  const source = callSite()
  const request = objectOf(jsonOf(body)) ?? {}
  recordHistory(
    log,
    api.messages(request).flatMap((message) => api.history(message)),
  )
  const stream = api.stream()
  const usageFollows = objectOf(request.stream_options)?.include_usage === true
  const record = (events: readonly ToolEvent[], usage: unknown): void =>
    recordEvents(log, events, { source, agent: recorder.agent, usage })
  return {
    answer(response) {
      const answered = objectOf(jsonOf(response)) ?? {}
      record(api.answer(answered), answered.usage)
    },
    event(event) {
      stream.push(objectOf(jsonOf(event)) ?? {})
      // An agent may stop reading here without closing the stream.
      if (stream.finished && (!usageFollows || stream.usage !== undefined)) this.end()
    },
    end: () => record([...stream.take(), ...stream.cutOff()], stream.usage),
  }
}
