import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/model/json.js'
import { AnthropicStream } from '../../../src/wire/anthropic-stream.js'
import type { ModelStream } from '../../../src/wire/model-api.js'
import { ChatStream } from '../../../src/wire/openai-chat-stream.js'
import { readServerSentEvents } from '../../../src/wire/sse/server-sent-events.js'

/** The slow way: every event by itself. */
function oneByOne(text: string): { events: JsonObject[]; unreadable: number } {
  const events: JsonObject[] = []
  let unreadable = 0
  for (const event of text.replace(/\r\n?/g, '\n').split('\n\n')) {
    const data = event.split('\n').filter((line) => line.startsWith('data:'))
    const json = data
      .map((line) => line.slice(5))
      .join('\n')
      .trim()
    if (json === '' || json === '[DONE]') continue
    try {
      const value = JSON.parse(json)
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SyntaxError()
      events.push(value)
    } catch {
      unreadable++
    }
  }
  return { events, unreadable }
}

function put(stream: ModelStream, events: readonly JsonObject[]) {
  for (const event of events) stream.push(event)
  return { events: stream.take(), cutOff: stream.cutOff() }
}

let seed = 7
function below(n: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
  return (seed >> 8) % n
}
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
const pieces = [
  '{"',
  'a": ',
  '"b\\"',
  '\\',
  'é',
  '\u2028',
  '😀',
  '\ud83d',
  '\ude00',
  '}',
  '',
  'name":"',
  '\n',
  '","x":"',
  'x'.repeat(40),
]

function chatChunk(): object {
  const args = pick(pieces)
  const call = pick<object>([
    { index: 0, function: { arguments: args } },
    { index: 0, function: { arguments: args } },
    { index: 1, function: { arguments: args } },
    { index: 0, id: 'a', function: { name: 'f', arguments: args } },
    { function: { arguments: args } },
    { index: null, function: { arguments: args } },
    { index: 0, function: { arguments: args, name: 'g' } },
    { index: 0, custom: { input: args } },
    { index: 0, arguments: 'x', function: { arguments: args } },
  ])
  const delta = pick<object>([
    { tool_calls: [call] },
    { tool_calls: [call] },
    { tool_calls: [{ index: 3, id: 'q' }, call] },
    { tool_calls: [call, { id: 'r' }] },
    { function_call: { arguments: args } },
    { content: args },
    { role: 'assistant', content: null, tool_calls: [call] },
  ])
  const choice = { index: below(8) === 0 ? 1 : 0, delta, finish_reason: below(9) === 0 ? 'stop' : null }
  const choices = below(9) === 0 ? [choice, { index: 2, delta: { tool_calls: [call] } }] : [choice]
  return { id: 'c', created: 1, choices, ...(below(2) === 0 ? { obfuscation: 'x'.repeat(below(9)) } : {}) }
}

function anthropicEvent(): object {
  const [index, text] = [below(2), pick(pieces)]
  return pick<object>([
    { type: 'content_block_delta', index, delta: { type: 'input_json_delta', partial_json: text } },
    { type: 'content_block_delta', index, delta: { type: 'input_json_delta', partial_json: text } },
    { type: 'content_block_delta', index, delta: { type: 'input_json_delta', partial_json: text } },
    { type: 'content_block_delta', index, delta: { type: 'text_delta', text } },
    { type: 'content_block_start', index, content_block: { type: 'tool_use', id: 't', name: 'f', input: {} } },
    { type: 'content_block_start', index, content_block: { type: 'tool_result', content: text } },
    { type: 'content_block_stop', index },
    { type: 'content_block_delta', index, delta: { partial_json: text, also: { partial_json: text } } },
  ])
}

/** The text of a stream; now and then a letter of it is changed, dropped or doubled. */
function streamOf(make: () => object, named: boolean): string {
  let text = ''
  let event = make()
  for (let count = 2 + below(14); count > 0; count--) {
    if (below(3) > 0) event = make()
    const json = JSON.stringify(event)
    text += `${named ? 'event: e\n' : ''}data: ${below(20) === 0 ? json.replace('{', '{ ') : json}\n\n`
  }
  if (below(3) === 0) text += 'data: [DONE]\n\n'
  for (let count = below(3) === 0 ? 1 + below(3) : 0; count > 0; count--) {
    const at = below(text.length)
    text =
      text.slice(0, at) + pick(['', '"', '\\', '\n', '{', '}', '\\u00', text.slice(at, at + 2)]) + text.slice(at + 1)
  }
  return below(9) === 0 ? text.replaceAll('\n', '\r\n') : text
}

describe('pieces of one text that are parsed as one event', () => {
  it('give the calls of a chat stream that event by event gives', () => {
    let joined = 0
    for (let round = 0; round < 2500; round++) {
      const text = streamOf(chatChunk, below(4) === 0)
      const [fast, slow] = [readServerSentEvents(text), oneByOne(text)]
      expect(put(new ChatStream(), fast.events), text).toEqual(put(new ChatStream(), slow.events))
      expect(fast.unreadable, text).toBe(slow.unreadable)
      joined += slow.events.length - fast.events.length
    }
    expect(joined).toBeGreaterThan(400)
  })

  it('give the blocks of an Anthropic stream that event by event gives', () => {
    let joined = 0
    for (let round = 0; round < 2500; round++) {
      const text = streamOf(anthropicEvent, below(4) > 0)
      const [fast, slow] = [readServerSentEvents(text), oneByOne(text)]
      expect(put(new AnthropicStream(), fast.events), text).toEqual(put(new AnthropicStream(), slow.events))
      expect(fast.unreadable, text).toBe(slow.unreadable)
      joined += slow.events.length - fast.events.length
    }
    expect(joined).toBeGreaterThan(400)
  })

  it('are joined also where each is padded to hide its length', () => {
    const chunk = (piece: string, obfuscation: string) => {
      const delta = { tool_calls: [{ index: 0, function: { arguments: piece } }] }
      return `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta, finish_reason: null }], obfuscation })}\n\n`
    }
    const { events } = readServerSentEvents(
      chunk('{"a', 'abc') + chunk('":1', 'x') + chunk('}', '') + chunk('', 'yzyz'),
    )
    expect(events).toHaveLength(1)
    expect(JSON.stringify(events[0])).toContain(JSON.stringify('{"a":1}'))
  })

  it('do not cost the stack for a piece of any length', () => {
    const event = { type: 'content_block_delta', index: 0, delta: { partial_json: '\\"'.repeat(2_000_000) } }
    expect(readServerSentEvents(`data: ${JSON.stringify(event)}\n\n`).events).toEqual([event])
  })
})
