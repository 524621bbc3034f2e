import { HistoryFilter } from '../../calls/history-filter.js'
import { traceIdOf } from '../../calls/run-id.js'
import { spokenText } from '../../calls/write-message.js'
import { isList, isObject, nonEmptyText, objectOf, objectsOf, stringOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { anthropicEvents, isAnthropicCall } from '../../wire/anthropic.js'
import type { SentCall, ToolEvent } from '../../wire/tool-event.js'
import { type SessionEntry, sessionFormat } from '../sessions/session-format.js'
import { holdsTextCall, readTextCalls, toolNames } from './cline/text-calls.js'
import { outcomeOf, readResultHead } from './cline/text-results.js'

/**
 * What Cline and Roo Code send to the model (`api_conversation_history.json`): messages of Anthropic, in which calls are blocks
 * or tags in the text, and results are blocks or texts that name their call. Also a conversation a record, as `messages`.
 */
export const cline = sessionFormat({
  id: 'cline',
  title: 'Cline and Roo Code conversations',
  marks: ['role', 'content', 'ts', 'modelInfo', 'metrics'],
  recognise(record) {
    const messages = isList(record.messages) ? objectsOf(record.messages) : [record]
    return messages.some(isOfCline) ? 'certain' : 'no'
  },
  open() {
    const conversations = new Conversations()
    return (line) => conversations.read(line)
  },
})

function isOfCline(message: JsonObject): boolean {
  const texts = textsOf(message)
  if (message.role === 'user') return texts.some(isOfProgram)
  if (message.role !== 'assistant' || 'tool_calls' in message || hasCall(message)) return false
  return texts.some(holdsTextCall)
}

const details = '<environment_details>'

function isOfProgram(text: string): boolean {
  if (text.startsWith(details) || (text.startsWith('<task>') && text.includes(details))) return true
  return toolNames.has(readResultHead(text)?.name ?? '')
}

function textsOf({ content }: JsonObject): readonly string[] {
  return blocksOf(content).flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
}

function blocksOf(content: JsonValue | undefined): readonly JsonObject[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : objectsOf(content)
}

function hasCall({ content }: JsonObject): boolean {
  return objectsOf(content).some(({ type }) => isAnthropicCall(type))
}

/** A record is a message of the one conversation of the file, or a conversation, which may go on with the one before it. */
class Conversations {
  readonly #history = new HistoryFilter()
  #messages = new Messages()

  read(record: JsonObject): readonly SessionEntry[] | undefined {
    if (!isList(record.messages)) return this.#messages.read(record)
    const trace = traceIdOf(record)
    const { news } = this.#history.newMessages(record.messages, trace, () => '')
    const isNewRun = news.length === record.messages.length
    if (isNewRun) this.#messages = new Messages()
    const entries = objectsOf(news).flatMap((message) => this.#messages.read(message) ?? [])
    return [{ trace, isNewRun, start: { hasMessages: true, meta } }, ...entries]
  }
}

class Messages {
  /** Calls of the last answer without a result: their tools by id. */
  readonly #waiting = new Map<string, string>()
  #count = 0
  /** Calls are blocks: what looks like one in the text next to them is talk. */
  #hasBlocks = false

  read(line: JsonObject): readonly SessionEntry[] | undefined {
    const { role, content } = line
    if ('tool_calls' in line || (typeof content !== 'string' && !isList(content))) return undefined
    if (role === 'assistant') return [this.#answer(line)]
    if (role !== 'user') return undefined
    const { events, said } = this.#results(blocksOf(content))
    return [{ timestamp: line.ts, start: { hasMessages: true, meta }, said: { role, content: said }, events }]
  }

  #answer(line: JsonObject): SessionEntry {
    this.#waiting.clear()
    const callsInBlocks = hasCall(line)
    this.#hasBlocks ||= callsInBlocks
    const events: ToolEvent[] = []
    const words: string[] = []
    for (const block of blocksOf(line.content)) {
      for (const event of anthropicEvents([block])) events.push(this.#called(event, stringOf(block.name)))
      const text = block.type === 'text' ? stringOf(block.text) : undefined
      if (text === undefined) continue
      const read = this.#hasBlocks ? { words: text, calls: [] } : readTextCalls(text)
      words.push(read.words)
      // An answer that has no block may be talk about a call, or the call.
      if (this.#hasBlocks && !callsInBlocks && holdsTextCall(text)) events.push({ type: 'unread', from: block })
      for (const { tool, args, isWhole } of read.calls) {
        const id = `text-${++this.#count}`
        const event: ToolEvent = { type: 'call', from: block, call: { id, tool, args } }
        events.push(isWhole ? this.#called(event, tool) : { type: 'unread', from: block })
      }
    }
    const said = words.filter((each) => each !== '').join('\n')
    const turn = `answer-${++this.#count}`
    return { timestamp: line.ts, turn, said: { role: 'assistant', content: said }, events, usage: usageOf(line) }
  }

  #called(event: ToolEvent, name: string | undefined): ToolEvent {
    if (event.type !== 'call') return event
    const id = event.call.id ?? `call-${++this.#count}`
    this.#waiting.set(id, name ?? event.call.tool)
    return { ...event, call: ofServer({ ...event.call, id }) }
  }

  #results(blocks: readonly JsonObject[]): { events: readonly ToolEvent[]; said: readonly JsonObject[] } {
    const events: ToolEvent[] = []
    const said: JsonObject[] = []
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at] as JsonObject
      const sent = anthropicEvents([block])
      events.push(...sent.map((event) => this.#answered(event)))
      if (sent.length > 0) continue
      const text = stringOf(block.text) ?? ''
      const head = readResultHead(text)
      if (head === undefined) {
        if (!text.startsWith(details)) said.push(block)
        continue
      }
      const id = this.#take(head.name)
      if (id === undefined) {
        events.push({ type: 'unread', from: block })
        continue
      }
      const content = head.text === '' ? (stringOf(blocks[++at]?.text) ?? '') : head.text
      events.push({ type: 'result', from: block, result: { id, ...resultOf(content, head) } })
    }
    return { events, said }
  }

  #answered(event: ToolEvent): ToolEvent {
    if (event.type !== 'result') return event
    const { id, content, error } = event.result
    this.#waiting.delete(id)
    const text = spokenText(content)
    if (text === undefined) return event
    const { error: words, phase } = resultOf(text, { isAmbiguous: false })
    if (words === undefined) return event
    return { ...event, result: { ...event.result, error: error || words, ...(phase && { phase }) } }
  }

  /**
   * The call that waits longest of those that a result names. Cline names some otherwise: `subagents` is `use_subagents`, and a
   * tool of a server, which the model knows by a name of its own, is `use_mcp_tool`.
   */
  #take(name: string): string | undefined {
    const waiting: [string, string][] = []
    for (const each of this.#waiting) if (waiting.push(each) === maxLooked) break
    const found =
      waiting.find(([, tool]) => tool === name) ??
      waiting.find(([, tool]) => tool.endsWith(`_${name}`)) ??
      waiting.find(([, tool]) => !toolNames.has(tool))
    if (found) this.#waiting.delete(found[0])
    return found?.[0]
  }
}

/** Calls of one answer that are looked at for a result. */
const maxLooked = 1000

const meta = { agent: 'cline' }

interface Known {
  readonly isSkipped?: boolean
  readonly isAmbiguous: boolean
}

function resultOf(text: string, { isSkipped, isAmbiguous }: Known): Omit<SentCall, 'tool' | 'id' | 'args'> {
  const outcome = isSkipped ? 'denied' : outcomeOf(text)
  if (outcome === 'executed') return { content: text, phase: 'executed' }
  if (isSkipped) return { error: text, phase: 'denied' }
  // An argument that is quoted in the head must not make a call look as if it had not run; nor must what a tool printed.
  return outcome === 'denied' && !isAmbiguous
    ? { content: text, error: text, phase: 'unclear' }
    : { error: text, phase: 'executed' }
}

/** A call of a tool of an MCP server is a call of that tool. */
function ofServer(call: SentCall): SentCall {
  const args = objectOf(call.args)
  const tool = call.tool === 'use_mcp_tool' ? nonEmptyText(args?.tool_name) : undefined
  if (tool === undefined) return call
  return { ...call, tool, server: nonEmptyText(args?.server_name), args: args?.arguments ?? null }
}

/** `cached` is what was read from and written to a cache, apart from `prompt`. */
function usageOf({ metrics, id }: JsonObject): SessionEntry['usage'] {
  if (!isObject(metrics)) return undefined
  const { prompt, completion, cached } = objectOf(metrics.tokens) ?? {}
  const used = usageFrom({ input: [prompt, cached], output: [completion], costUsd: metrics.cost, turns: 1 })
  const named = nonEmptyText(id)
  return used && { of: 'answer', ...(named !== undefined && { id: named }), ...used }
}
