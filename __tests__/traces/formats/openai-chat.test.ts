import { describe, expect, test } from 'vitest'
import { collect, lines } from '../../support/collect-calls.js'

const asks = (id: string, name: string, args: unknown) => ({
  role: 'assistant',
  content: null,
  tool_calls: [{ id, type: 'function', function: { name, arguments: args } }],
})
const answers = (id: string, content: unknown) => ({ role: 'tool', tool_call_id: id, content })
const user = { role: 'user', content: 'hi' }
const system = { role: 'system', content: 'be good' }

async function readText(text: string) {
  const { reading, calls } = await collect(text)
  expect(reading.files[0]?.format).toBe('openai-chat')
  return { reading, calls: calls.map((call) => [call.trace, call.tool, call.args, call.result]) }
}

describe('one conversation, however it is kept', () => {
  const messages = [
    system,
    user,
    asks('c1', 'f', '{"a":1}'),
    answers('c1', 'one'),
    asks('c1', 'g', ''),
    answers('c1', [{ type: 'text', text: 'two' }]),
  ]
  const expected = [
    ['a.jsonl', 'f', { a: 1 }, 'one'],
    ['a.jsonl', 'g', {}, 'two'],
  ]
  test.each([
    ['a line a message', lines(...messages)],
    ['an array', JSON.stringify(messages)],
    ['a pretty array', JSON.stringify(messages, null, 2)],
    ['a body', JSON.stringify({ model: 'm', messages, tools: [] })],
    [
      'every request of it, each with the history',
      lines(...[2, 4, 6].map((end) => ({ messages: messages.slice(0, end) }))).replace(/^.*\n/, ''),
    ],
  ])('%s', async (_, text) => {
    const { reading, calls } = await readText(text)
    expect(calls).toEqual(expected)
    expect(reading).toMatchObject({ traces: 1, problems: [] })
  })
})

test('bodies are a conversation each', async () => {
  const body = (name: string, more = {}) => ({ messages: [user, asks('c', name, '{}'), answers('c', name)], ...more })
  const { calls } = await readText(
    lines(
      body('f'),
      body('g'),
      body('h', { session_id: 's' }),
      body('i', { id: 'x' }),
      body('j', { metadata: { trace_id: 'm' } }),
    ),
  )
  expect(calls.map(([trace, tool, , result]) => [trace, tool, result])).toEqual([
    ['a.jsonl', 'f', 'f'],
    ['a.jsonl#2', 'g', 'g'],
    ['s', 'h', 'h'],
    ['x', 'i', 'i'],
    ['m', 'j', 'j'],
  ])
})

test('custom tools take text, older functions pair by order, arguments may be objects or broken', async () => {
  const { calls } = await readText(
    lines(
      {
        role: 'assistant',
        tool_calls: [
          { id: '1', type: 'custom', custom: { name: 'sql', input: '{"not":"parsed"}' } },
          { id: '2', type: 'function', function: { name: 'f', arguments: { a: 1 } } },
        ],
      },
      { role: 'assistant', function_call: { name: 'old', arguments: '{"n":1}' } },
      { role: 'function', name: 'old', content: 'first' },
      { role: 'assistant', function_call: { name: 'old', arguments: '{"n":' } },
      { role: 'function', name: 'old', content: 'second' },
    ),
  )
  expect(calls.map(([, ...rest]) => rest)).toEqual([
    ['sql', '{"not":"parsed"}', undefined],
    ['f', { a: 1 }, undefined],
    ['old', { n: 1 }, 'first'],
    ['old', '{"n":', 'second'],
  ])
})

test('a response gives its calls the time of the response', async () => {
  const response = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1763805600,
    choices: [{ index: 0, message: asks('c', 'f', '{}') }],
  }
  const { calls } = await collect(lines(response))
  expect(calls).toMatchObject([{ trace: 'a.jsonl', tool: 'f', timestamp: '2025-11-22T10:00:00.000Z' }])
})

test('tau-bench runs: trace, case, trial, errors by their text, runs without calls', async () => {
  const run = (task: number, traj: unknown[]) => ({ task_id: task, trial: 1, reward: 0, info: {}, traj })
  const { reading, calls } = await collect(
    JSON.stringify(
      [
        run(20, [
          system,
          user,
          asks('c', 'f', '{}'),
          answers('c', 'Error: no'),
          asks('c', 'f', '{}'),
          answers('c', 'fine'),
        ]),
        run(21, [system, user]),
      ],
      null,
      1,
    ),
  )
  expect(calls.map((call) => [call.trace, call.case, call.trial, call.result, call.error])).toEqual([
    ['20.1', '20', '1', 'Error: no', 'Error: no'],
    ['20.1', '20', '1', 'fine', undefined],
  ])
  expect(reading).toMatchObject({ traces: 2, tracesWithCalls: 1 })
})

test('elsewhere "Error" in a result is only a text', async () => {
  const { calls } = await collect(lines(asks('c', 'f', '{}'), answers('c', 'Error: no')))
  expect(calls[0]).toMatchObject({ result: 'Error: no', error: undefined })
})

test('records that are not calls are counted, calls without a name are problems', async () => {
  const { reading } = await collect(
    lines(
      user,
      asks('c', '', '{}'),
      { role: 'tool', content: 'x' },
      { role: 'assistant', tool_calls: [null] },
      { hello: 1 },
    ),
  )
  expect(reading.skipped).toEqual([
    { reason: 'message without a tool call', count: 1 },
    { reason: 'record that is not a chat message', count: 1 },
    { reason: 'tool message without the id of its call', count: 1 },
  ])
  expect(reading.problems.map((problem) => problem.line)).toEqual([2, 4])
})
