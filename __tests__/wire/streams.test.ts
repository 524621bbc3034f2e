import { describe, expect, test } from 'vitest'
import { toolCall } from '../../src/calls/tool-call.js'
import type { JsonObject } from '../../src/model/json.js'
import type { ModelApi } from '../../src/wire/model-api.js'
import { anthropic, openaiChat, openaiResponses } from '../../src/wire/model-apis.js'
import type { ToolEvent } from '../../src/wire/tool-event.js'

function calls(events: readonly ToolEvent[]) {
  return events.map((event) => {
    if (event.type !== 'call') return event.type
    const { id, tool, args } = toolCall(event.call, { trace: 't' })
    return [id, tool, args]
  })
}

function streamed(api: ModelApi, events: readonly JsonObject[]) {
  const stream = api.stream()
  for (const event of events) stream.push(event)
  return { calls: calls(stream.take()), cutOff: calls(stream.cutOff()), usage: stream.usage }
}

const chunk = (pieces: readonly JsonObject[], end: string | null = null): JsonObject => ({
  id: 'z',
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta: { tool_calls: pieces }, finish_reason: end }],
})
const piece = (
  index: number | undefined,
  id: string | undefined,
  name: string | undefined,
  args: string,
): JsonObject => ({
  ...(index === undefined ? {} : { index }),
  ...(id === undefined ? {} : { id }),
  function: { ...(name === undefined ? {} : { name }), arguments: args },
})
const chat = (...pieces: readonly JsonObject[]) =>
  streamed(openaiChat, [...pieces.map((each) => chunk([each])), chunk([], 'tool_calls')]).calls

describe('pieces of a chat completion', () => {
  test('a denied tool that is streamed under the index of another call is seen', () => {
    expect(chat(piece(0, 'a', 'get', '{"q":1}'), piece(0, 'b', 'delete_x', '{"all":true}'))).toEqual([
      ['a', 'get', { q: 1 }],
      ['b', 'delete_x', { all: true }],
    ])
  })

  test('so is one without an id, by its name', () => {
    expect(chat(piece(0, undefined, 'get', '{}'), piece(0, undefined, 'delete_x', '{}'))).toEqual([
      [undefined, 'get', {}],
      [undefined, 'delete_x', {}],
    ])
  })

  test('one tool called twice under one index, without ids, is two calls', () => {
    expect(chat(piece(0, undefined, 'get', '{"a":1}'), piece(0, undefined, 'get', '{"a":2}'))).toEqual([
      [undefined, 'get', { a: 1 }],
      [undefined, 'get', { a: 2 }],
    ])
  })

  test('several under one index in one chunk', () => {
    const events = [chunk([piece(0, 'a', 'get', '{}'), piece(0, 'b', 'delete_x', '{"n":1}')]), chunk([], 'stop')]
    expect(streamed(openaiChat, events).calls).toEqual([
      ['a', 'get', {}],
      ['b', 'delete_x', { n: 1 }],
    ])
  })

  test('arguments go to the call that was begun last under their index', () => {
    const pieces = [piece(0, 'a', 'get', '{}'), piece(0, 'b', 'set', '{"n"'), piece(0, undefined, undefined, ':1}')]
    expect(chat(...pieces)).toEqual([
      ['a', 'get', {}],
      ['b', 'set', { n: 1 }],
    ])
  })

  test('pieces that name their call by id may interleave under one index', () => {
    const pieces = [
      piece(0, 'a', 'get', '{"a"'),
      piece(0, 'b', 'set', '{"b"'),
      piece(0, 'a', undefined, ':1}'),
      piece(0, 'b', undefined, ':2}'),
    ]
    expect(chat(...pieces)).toEqual([
      ['a', 'get', { a: 1 }],
      ['b', 'set', { b: 2 }],
    ])
  })

  test.each([
    ['under its index', piece(0, undefined, undefined, ':1}')],
    ['without an index', piece(undefined, undefined, undefined, ':1}')],
    ['with an empty id and name', piece(0, '', '', ':1}')],
    ['with its id again', piece(0, 'a', undefined, ':1}')],
    ['with its id and name again', piece(0, 'a', 'get', ':1}')],
  ])('one call stays one: a piece %s', (_, second) => {
    expect(chat(piece(0, 'a', 'get', '{"q"'), second)).toEqual([['a', 'get', { q: 1 }]])
  })

  test('an id that comes late is that of the call', () => {
    expect(chat(piece(0, undefined, 'get', ''), piece(0, 'a', undefined, '{"q":1}'))).toEqual([['a', 'get', { q: 1 }]])
  })

  test('parallel calls under indexes of their own', () => {
    const pieces = [piece(0, 'a', 'get', '{"a"'), piece(1, 'b', 'get', '{'), piece(0, undefined, undefined, ':1}')]
    expect(chat(...pieces, piece(1, undefined, undefined, '}'))).toEqual([
      ['a', 'get', { a: 1 }],
      ['b', 'get', {}],
    ])
  })

  test('calls of the older protocol are distinguished by their names', () => {
    const legacy = (name: string | undefined, args: string): JsonObject => ({
      choices: [{ index: 0, delta: { function_call: { ...(name === undefined ? {} : { name }), arguments: args } } }],
    })
    const events = [
      legacy('get', '{"q"'),
      legacy(undefined, ':1}'),
      legacy('delete_x', '{}'),
      chunk([], 'function_call'),
    ]
    expect(streamed(openaiChat, events).calls).toEqual([
      ['get', 'get', { q: 1 }],
      ['delete_x', 'delete_x', {}],
    ])
  })

  test('a stream that breaks off has the whole calls apart from the half one', () => {
    const events = [chunk([piece(0, 'a', 'get', '{"q":1}')]), chunk([piece(1, 'b', 'delete_x', '{"al')])]
    expect(streamed(openaiChat, events)).toMatchObject({
      calls: [['a', 'get', { q: 1 }]],
      cutOff: [['b', 'delete_x', '{"al']],
    })
  })

  test('usage may follow the end', () => {
    const usage = { total_tokens: 7 }
    expect(streamed(openaiChat, [chunk([], 'stop'), { choices: [], usage }]).usage).toEqual(usage)
  })
})

describe('blocks of an Anthropic message', () => {
  const start = (index: number, id: string, name: string): JsonObject => ({
    type: 'content_block_start',
    index,
    content_block: { type: 'tool_use', id, name, input: {} },
  })
  const json = (index: number, partial: string): JsonObject => ({
    type: 'content_block_delta',
    index,
    delta: { type: 'input_json_delta', partial_json: partial },
  })
  const stop = (index: number): JsonObject => ({ type: 'content_block_stop', index })

  test('interleaved by index', () => {
    const events = [
      start(0, 'a', 'get'),
      start(1, 'b', 'set'),
      json(0, '{"q":'),
      json(1, '{'),
      json(0, '1}'),
      json(1, '}'),
    ]
    expect(streamed(anthropic, [...events, stop(0), stop(1)]).calls).toEqual([
      ['a', 'get', { q: 1 }],
      ['b', 'set', {}],
    ])
  })

  test('a denied tool that begins under the index of another block is seen', () => {
    const events = [start(0, 'a', 'get'), json(0, '{"q":1}'), start(0, 'b', 'delete_x'), json(0, '{}'), stop(0)]
    expect(streamed(anthropic, events).calls).toEqual([
      ['a', 'get', { q: 1 }],
      ['b', 'delete_x', {}],
    ])
  })

  test('the end of the message ends what a gateway left open', () => {
    const events = [start(0, 'a', 'delete_x'), json(0, '{"q":1}'), { type: 'message_stop' }]
    expect(streamed(anthropic, events)).toMatchObject({ calls: [['a', 'delete_x', { q: 1 }]], cutOff: [] })
  })

  test('a stream that breaks off, or begins anew, has a half call apart', () => {
    const half = [start(0, 'a', 'delete_x'), json(0, '{"q')]
    expect(streamed(anthropic, half)).toMatchObject({ calls: [], cutOff: [['a', 'delete_x', '{"q']] })
    expect(streamed(anthropic, [...half, { type: 'message_start', message: {} }])).toMatchObject({
      calls: [],
      cutOff: [['a', 'delete_x', '{"q']],
    })
  })

  test('usage is added up', () => {
    const events: JsonObject[] = [
      { type: 'message_start', message: { usage: { input_tokens: 3, output_tokens: 1 } } },
      { type: 'message_delta', usage: { output_tokens: 9 } },
    ]
    expect(streamed(anthropic, events).usage).toEqual({ input_tokens: 3, output_tokens: 9 })
  })
})

describe('events of a response', () => {
  const item: JsonObject = { type: 'function_call', call_id: 'a', name: 'get', arguments: '{"q":1}' }
  const done: JsonObject = { type: 'response.output_item.done', item }
  const completed: JsonObject = { type: 'response.completed', response: { output: [item], usage: { total_tokens: 7 } } }

  test.each([
    ['items and the end', [done, completed]],
    ['only the end', [completed]],
    ['only items', [done]],
    ['an end that is not complete', [{ ...completed, type: 'response.incomplete' }]],
  ])('%s', (_, events) => {
    expect(streamed(openaiResponses, events).calls).toEqual([['a', 'get', { q: 1 }]])
  })
})
