import type { JsonObject, JsonValue } from '../../../model/json.js'
import type { RecordSink } from '../../../model/trace.js'
import type { ToolEvent } from '../blocks/tool-event.js'
import { Conversation } from './conversation.js'

const answers = new Set<JsonValue | undefined>(['tool', 'function'])

/** What one chat message says about tools, as events: an exchange is read before it is known which run it belongs to. */
export function chatEvents(message: JsonObject): readonly ToolEvent[] {
  if (message.tool_calls === undefined && message.function_call === undefined && !answers.has(message.role)) return []
  const events: ToolEvent[] = []
  let from = message
  const sink: RecordSink = {
    call: ({ trace: _, ...call }) => events.push({ type: 'call', call, from }),
    result: ({ trace: _, ...result }) => events.push({ type: 'result', result, from }),
    skip: (reason) => events.push({ type: 'skip', reason }),
    problem: () => events.push({ type: 'nameless', from }),
    start: () => {},
  }
  const nowhere = { line: 0, column: 0 }
  const of = (inner: object) => {
    from = inner as JsonObject
    return nowhere
  }
  new Conversation(sink, { trace: '' }).message(message, { ...nowhere, of })
  return events
}
