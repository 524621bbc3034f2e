import { describe, expect, test } from 'vitest'
import { collect, lines } from '../../support/collect-calls.js'

async function only(record: unknown) {
  const { calls } = await collect(lines(record))
  expect(calls).toHaveLength(1)
  return calls[0]
}

describe('a tool call on one line', () => {
  test.each([
    ['brief', { tool: 'f', args: { a: 1 } }],
    ['tool_name and arguments', { tool_name: 'f', arguments: { a: 1 } }],
    ['name and args', { name: 'f', args: { a: 1 } }],
    ['name and arguments', { name: 'f', arguments: { a: 1 } }],
    ['call_tool with input', { type: 'call_tool', tool: 'f', input: { a: 1 } }],
    ['tool_call with text arguments', { type: 'tool_call', tool: 'f', args: '{"a":1}' }],
    ['a type of its own', { type: 'my.event', tool: 'f', args: { a: 1 } }],
  ])('%s', async (_, record) => {
    expect(await only(record)).toMatchObject({ trace: 'a.jsonl', tool: 'f', args: { a: 1 }, callIndex: 0, at: '0:1:1' })
  })

  test.each([
    ['absent means not recorded', { tool: 'f' }, undefined],
    ['empty text means no arguments', { tool: 'f', args: '' }, {}],
    ['text that is not JSON stays as it is', { tool: 'f', args: '{"a":' }, '{"a":'],
    ...['args', 'arguments', 'params', 'parameters', 'input'].map((name) => [
      `null under ${name} means no arguments`,
      { tool: 'f', [name]: null },
      {},
    ]),
    ['null leaves the word to another name', { tool: 'f', args: null, input: { a: 1 } }, { a: 1 }],
    ['the text null means no arguments', { tool: 'f', args: 'null' }, {}],
  ] as readonly [string, object, unknown][])('arguments: %s', async (_, record, args) => {
    expect((await only(record))?.args).toEqual(args)
  })

  test.each([
    [{ error: 'boom' }, 'boom'],
    [{ error: { code: 1, message: 'boom' } }, 'boom'],
    [{ error: true, result: 'boom' }, 'boom'],
    [{ isError: true, result: { content: [{ type: 'text', text: 'boom' }] } }, 'boom'],
    [{ error: '' }, undefined],
    [{ error: '', isError: true, result: 'boom' }, 'boom'],
    [{ error: true }, ''],
    [{ error: null }, undefined],
    [{ error: false }, undefined],
    [{ isError: false, result: 'fine' }, undefined],
  ])('error %j', async (fields, error) => {
    expect((await only({ tool: 'f', args: {}, ...fields }))?.error).toBe(error)
  })

  test.each([
    ['2025-11-22T10:00:00Z', '2025-11-22T10:00:00Z'],
    ['2025-11-22T12:00:00+02:00', '2025-11-22T10:00:00.000Z'],
    ['2025-11-22 10:00:00', '2025-11-22T10:00:00.000Z'],
    [1763805600000, '2025-11-22T10:00:00.000Z'],
    [1763805600.5, '2025-11-22T10:00:00.500Z'],
    ['yesterday', undefined],
    [1e300, undefined],
  ])('timestamp %j', async (timestamp, expected) => {
    expect((await only({ tool: 'f', timestamp }))?.timestamp).toBe(expected)
  })

  test('the trace is the first of the known keys, numbers too', async () => {
    expect((await only({ tool: 'f', run_id: 7, trace_id: 'x' }))?.trace).toBe('7')
    expect((await only({ tool: 'f', session: 's', test_id: 't', trace: '' }))?.trace).toBe('s')
  })

  test('two ids that one double would stand for are two traces, trials, cases and calls', async () => {
    const line = (id: string) => `{"tool":"f","args":{},"trace":${id},"trial":${id},"case":${id},"id":${id}}\n`
    const { calls } = await collect(line('9007199254740993') + line('9007199254740992') + line('1e400'))
    for (const [at, id] of ['9007199254740993', '9007199254740992', '1e400'].entries())
      expect(calls[at]).toMatchObject({ tool: 'f', trace: id, trial: id, case: id, id })
  })
})
