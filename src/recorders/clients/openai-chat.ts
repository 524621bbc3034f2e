import type { CallSource } from '../../model/trace.js'
import type { CallLog } from '../calls/call-log.js'
import { callSite } from '../calls/call-site.js'
import { type HistoryItem, pairResults } from '../calls/pair-results.js'
import type { Recorder } from '../calls/recorder.js'
import { field, isShape, list, parsedArguments, parsedResult, text } from './shape.js'
import { StreamedMessages } from './streamed-messages.js'
import type { ResponseWatcher } from './watch-response.js'

/** A request to Chat Completions and its answer. Shapes: the OpenAI API reference, since 2023-11. */
export function watchChat(recorder: Recorder, body: unknown): ResponseWatcher {
  const log = recorder.log()
  const source = callSite()
  pairResults(log, chatHistory(list(field(body, 'messages'))))
  const streamed = new StreamedMessages()
  const usageFollows = field(field(body, 'stream_options'), 'include_usage') === true
  const note = (answered: readonly unknown[], usage: unknown): void => {
    requestAll(log, answered.flatMap(messageCalls), { usage, source, agent: recorder.agent })
  }
  return {
    answer: (completion) => {
      const choices = list(field(completion, 'choices'))
      note(
        choices.map((choice) => field(choice, 'message')),
        field(completion, 'usage'),
      )
    },
    event(chunk) {
      streamed.add(chunk)
      // An agent may stop reading here without closing the stream.
      if (streamed.finished && !usageFollows) this.end()
    },
    end: () => note(streamed.take(), streamed.usage),
  }
}

export interface ChatCall {
  readonly id: string | undefined
  readonly tool: string
  readonly args: unknown
}

/** The calls that an assistant's message asks for. */
export function messageCalls(message: unknown): readonly ChatCall[] {
  const legacy = field(message, 'function_call')
  const calls = list(field(message, 'tool_calls')).map(toolCall)
  return isShape(legacy) ? [...calls, namedCall(undefined, legacy)] : calls
}

function toolCall(call: unknown): ChatCall {
  const id = text(field(call, 'id'))
  const custom = field(call, 'custom')
  // A custom tool takes free text, not JSON: kept as it is.
  if (isShape(custom)) return { id, tool: text(custom.name) ?? '', args: custom.input }
  return namedCall(id, field(call, 'function'))
}

function namedCall(id: string | undefined, named: unknown): ChatCall {
  return { id, tool: text(field(named, 'name')) ?? '', args: parsedArguments(field(named, 'arguments')) }
}

function requestAll(
  log: CallLog,
  calls: readonly ChatCall[],
  about: { readonly usage: unknown; readonly source: CallSource | undefined; readonly agent: string | undefined },
): void {
  // The usage is the whole response's: recorded once, so that a sum over lines is right.
  calls.forEach((call, index) => {
    log.request({ ...call, ...about, usage: index === 0 ? (about.usage ?? undefined) : undefined })
  })
}

function chatHistory(messages: readonly unknown[]): readonly HistoryItem[] {
  return messages.flatMap((message): HistoryItem[] => {
    const role = field(message, 'role')
    if (role === 'assistant') return callIds(message).map((id) => ({ kind: 'call', id }))
    if (role !== 'tool' && role !== 'function') return []
    const id = role === 'tool' ? text(field(message, 'tool_call_id')) : undefined
    return [{ kind: 'result', id, outcome: () => ({ result: parsedResult(field(message, 'content')) }) }]
  })
}

function callIds(message: unknown): readonly (string | undefined)[] {
  const ids = list(field(message, 'tool_calls')).map((call) => text(field(call, 'id')))
  return isShape(field(message, 'function_call')) ? [...ids, undefined] : ids
}
