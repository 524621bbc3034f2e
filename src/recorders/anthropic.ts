import type { CallLog, CallOutcome, OpenCall } from './calls/call-log.js'
import { callSite } from './calls/call-site.js'
import { type HistoryItem, pairResults } from './calls/pair-results.js'
import { Recorder, type RecorderOptions } from './calls/recorder.js'
import { errorText, field, isShape, list, parsedArguments, parsedResult, text } from './clients/shape.js'
import { watchMethod } from './clients/watch-method.js'
import type { ResponseWatcher } from './clients/watch-response.js'
import { recordingIsOff } from './writing/recording-switch.js'

/** Anything with the request method of `@anthropic-ai/sdk`, Bedrock's and Vertex's clients too. */
export interface AnthropicShape {
  readonly messages?: object
  readonly beta?: { readonly messages?: object }
}

/**
 * Records the tool calls that models ask for through this client, with the results that the agent sends back.
 *
 * `messages.create`, `stream`, `parse` and the beta tool runner, streamed or not. The very client is returned and behaves
 * as before.
 */
export function wrapAnthropic<Client extends AnthropicShape>(client: Client, options: RecorderOptions = {}): Client {
  if (recordingIsOff()) return client
  const recorder = new Recorder(options)
  watchMethod(client.messages, 'create', (body) => watchMessages(recorder, body))
  watchMethod(client.beta?.messages, 'create', (body) => watchMessages(recorder, body))
  return client
}

function watchMessages(recorder: Recorder, body: unknown): ResponseWatcher {
  const log = recorder.log()
  const source = callSite()
  pairResults(log, messagesHistory(list(field(body, 'messages'))))
  const streamed = new StreamedContent()
  const note = (content: readonly unknown[], usage: unknown): void => {
    requestContent(log, content, { source, agent: recorder.agent, usage: usage ?? undefined })
  }
  return {
    answer: (message) => note(list(field(message, 'content')), field(message, 'usage')),
    event(event) {
      streamed.add(event)
      if (field(event, 'type') === 'message_stop') this.end()
    },
    end: () => note(streamed.take(), streamed.usage),
  }
}

type About = Parameters<CallLog['request']>[0] extends infer Call ? Omit<Call & object, 'tool' | 'args' | 'id'> : never

/** One assistant turn. Tools that the service runs have their result in the same turn. */
function requestContent(log: CallLog, content: readonly unknown[], about: About): void {
  const atService = new Map<string | undefined, OpenCall>()
  let usage = about.usage
  for (const block of content) {
    const type = text(field(block, 'type')) ?? ''
    if (type === 'tool_use' || type.endsWith('_tool_use')) {
      const id = text(field(block, 'id'))
      const tool = text(field(block, 'name')) ?? ''
      const call = log.request({ ...about, usage, id, tool, args: parsedArguments(field(block, 'input')) })
      usage = undefined
      if (type !== 'tool_use') atService.set(id, call)
    } else if (type.endsWith('_tool_result')) {
      atService.get(text(field(block, 'tool_use_id')))?.settle(outcomeOf(block))
    }
  }
}

function outcomeOf(block: unknown): CallOutcome {
  const content = field(block, 'content')
  if (field(block, 'is_error') === true) return { error: errorText(content) }
  const contentType = text(field(content, 'type')) ?? ''
  if (contentType.endsWith('_error')) return { error: text(field(content, 'error_code')) ?? contentType }
  return { result: content === undefined ? null : parsedResult(content) }
}

function messagesHistory(messages: readonly unknown[]): readonly HistoryItem[] {
  return messages.flatMap((message) =>
    list(field(message, 'content')).flatMap((block): HistoryItem[] => {
      const type = field(block, 'type')
      if (type === 'tool_use') return [{ kind: 'call', id: text(field(block, 'id')) }]
      if (type !== 'tool_result') return []
      return [{ kind: 'result', id: text(field(block, 'tool_use_id')), outcome: () => outcomeOf(block) }]
    }),
  )
}

/** Puts the events of a stream together: a block starts with its id and name, its input follows as pieces of JSON. */
class StreamedContent {
  #blocks = new Map<unknown, { readonly block: unknown; json: string }>()
  usage: unknown

  add(event: unknown): void {
    const type = field(event, 'type')
    const index = field(event, 'index')
    if (type === 'message_start') this.#addUsage(field(field(event, 'message'), 'usage'))
    else if (type === 'message_delta') this.#addUsage(field(event, 'usage'))
    else if (type === 'content_block_start') this.#blocks.set(index, { block: field(event, 'content_block'), json: '' })
    else if (type === 'content_block_delta') {
      const known = this.#blocks.get(index)
      if (known !== undefined) known.json += text(field(field(event, 'delta'), 'partial_json')) ?? ''
    }
  }

  /** The content so far, once. */
  take(): readonly unknown[] {
    const blocks = [...this.#blocks.values()]
    this.#blocks = new Map()
    return blocks.map(({ block, json }) => (json !== '' && isShape(block) ? { ...block, input: json } : block))
  }

  #addUsage(usage: unknown): void {
    if (isShape(usage)) this.usage = { ...(this.usage as object | undefined), ...usage }
  }
}
