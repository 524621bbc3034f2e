import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/model/json.js'
import { collect, lines } from '../../support/collect-calls.js'

const call = (name: string, args: object, more: object = {}) => ({ functionCall: { name, args, ...more } })
const chunk = (responseId: string | undefined, parts: readonly object[], more: object = {}) => ({
  ...(responseId !== undefined && { responseId }),
  candidates: [{ index: 0, content: { role: 'model', parts } }],
  ...more,
})
const tracesOf = async (...records: readonly object[]) =>
  (await collect(lines(...records))).calls.map(({ trace, tool }) => [trace, tool])

describe('a streamed answer of Gemini', () => {
  it('is one trace, with each call that its chunks hold', async () => {
    const same = call('read_file', { path: 'b' })
    const records = [
      chunk('r1', [call('read_file', { path: 'a' })]),
      chunk('r1', [same]),
      chunk('r1', [same], { usageMetadata: {} }),
    ]
    expect(await tracesOf(...records)).toEqual(Array(3).fill(['a.jsonl', 'read_file']))
  })

  it('keeps a call that it makes twice in a session that is named', async () => {
    const records = Array(2).fill(chunk('r1', [call('pay', {})], { sessionId: 's1' }))
    expect(await tracesOf(...records)).toEqual(Array(2).fill(['s1', 'pay']))
  })

  it('is not one with another answer, whatever chunks stand between', async () => {
    const records = [chunk('r1', [call('a', {})]), chunk('r2', [call('b', {})]), chunk('r1', [call('c', {})])]
    expect(await tracesOf(...records)).toEqual([
      ['a.jsonl', 'a'],
      ['a.jsonl#2', 'b'],
      ['a.jsonl', 'c'],
    ])
  })

  it('is a trace each where nothing says that they belong together', async () => {
    const records = [chunk(undefined, [call('a', {})]), chunk(undefined, [call('b', {})])]
    expect((await tracesOf(...records)).map(([trace]) => trace)).toEqual(['a.jsonl', 'a.jsonl#2'])
  })

  it('does not take arguments that came in pieces for none', async () => {
    const piece = { partialArgs: [{ jsonPath: '$.path', stringValue: '/etc' }], willContinue: true }
    const { calls, reading } = await collect(
      lines(
        chunk('r1', [{ functionCall: { name: 'delete_all', willContinue: true } }]),
        chunk('r1', [{ functionCall: piece }]),
        chunk('r1', [{ functionCall: {} }]),
      ),
    )
    expect(calls.map(({ tool, args }) => [tool, args])).toEqual([['delete_all', undefined]])
    expect(reading.skipped).toEqual([{ reason: 'piece of the arguments of a streamed call', count: 2 }])
  })

  it('does not hide a call that does not name its function', async () => {
    const { reading } = await collect(lines(chunk('r1', [call('a', {}), { functionCall: { args: { x: 1 } } }])))
    expect(reading.problems).toMatchObject([{ code: 'E_TRACE_PARSE' }])
  })
})

describe('code that Gemini runs itself', () => {
  const code = { executableCode: { language: 'PYTHON', code: '1/0' } }
  const outcome = (outcome: string, output: string) => ({ codeExecutionResult: { outcome, output } })

  it('is a call with its outcome', async () => {
    const { calls } = await collect(lines(chunk('r', [code, outcome('OUTCOME_OK', '1')])))
    expect(calls).toMatchObject([{ tool: 'code_execution', args: { code: '1/0' }, result: '1' }])
    expect(calls[0]?.error).toBeUndefined()
  })

  it('has failed if it says so', async () => {
    const { calls } = await collect(lines(chunk('r', [code, outcome('OUTCOME_FAILED', 'ZeroDivisionError')])))
    expect(calls[0]?.error).toBe('ZeroDivisionError')
  })
})

/** The same requests and responses, as the gemini format and as an HTTP capture have them. */
describe('what is read of Gemini equals what is read of the HTTP that carried it', () => {
  const folder = new URL('../../fixtures/traces/gemini/', import.meta.url).pathname
  const api = 'https://generativelanguage.googleapis.com/v1beta/models/gemini-3-pro'
  const facts = async (...records: readonly object[]) =>
    (await collect(lines(...records))).calls.map(({ tool, args, result, error }) => ({ tool, args, result, error }))

  it('a response', async () => {
    const response = JSON.parse(readFileSync(join(folder, 'response.json'), 'utf8')) as JsonObject
    const read = await facts(response)
    expect(read.length).toBeGreaterThan(0)
    expect(await facts({ url: `${api}:generateContent`, request: { contents: [] }, response })).toEqual(read)
  })

  const chunks = [
    chunk('r1', [{ text: 'let me look' }]),
    chunk('r1', [call('read_file', { path: 'a' }), call('read_file', { path: 'b' }, { id: 'x' })]),
    chunk(
      'r1',
      [{ executableCode: { language: 'PYTHON', code: '1' } }, { codeExecutionResult: { outcome: 'OUTCOME_OK' } }],
      {
        usageMetadata: { totalTokenCount: 3 },
      },
    ),
  ]

  it.each([
    ['an event stream', chunks.map((each) => `data: ${JSON.stringify(each)}\r\n\r\n`).join('')],
    ['a list', chunks],
  ])('a stream that came as %s', async (_, response) => {
    const exchange = { url: `${api}:streamGenerateContent?alt=sse`, request: { contents: [] }, response }
    expect(await facts(exchange)).toEqual(await facts(...chunks))
  })

  it('a conversation with its results', async () => {
    const asked = { role: 'user', parts: [{ text: 'read a' }] }
    const model = { role: 'model', parts: [call('read_file', { path: 'a' })] }
    const answered = {
      role: 'user',
      parts: [{ functionResponse: { name: 'read_file', response: { error: 'no such file' } } }],
    }
    const exchanges = [
      { url: `${api}:generateContent`, request: { contents: [asked] }, response: { candidates: [{ content: model }] } },
      {
        url: `${api}:generateContent`,
        request: { contents: [asked, model, answered] },
        response: { candidates: [{ content: { role: 'model', parts: [{ text: 'sorry' }] } }] },
      },
    ]
    expect(await facts(...exchanges)).toEqual(await facts({ contents: [asked, model, answered] }))
    const wrapped = exchanges.map(({ request, response }) => ({
      url: 'https://cloudcode-pa.googleapis.com/v1internal:generateContent',
      request: { model: 'm', request },
      response: { response },
    }))
    expect(await facts(...wrapped)).toEqual(await facts(...exchanges))
  })
})

describe('Gemini CLI', () => {
  const message = (id: string, status: string) => ({
    id,
    type: 'gemini',
    timestamp: '2026-01-01T00:00:00Z',
    content: '',
    toolCalls: [{ id: 'c', name: 'write_file', args: { path: 'x' }, status }],
  })
  const head = { sessionId: 'g1', projectHash: 'h' }

  it('a list that is set anew holds calls that no line before has, and repeats others', async () => {
    const records = [
      head,
      message('1', 'executing'),
      { $set: { messages: [message('1', 'success'), message('2', 'success')] } },
    ]
    const { calls } = await collect(lines(...records))
    expect(calls.map(({ trace, tool }) => [trace, tool])).toEqual(Array(2).fill(['g1', 'write_file']))
  })

  it('an update of anything else is counted', async () => {
    const { reading } = await collect(lines(head, { $set: { lastUpdated: 'x' } }))
    expect(reading.skipped).toEqual([{ reason: 'update that sets no messages', count: 1 }])
  })

  it('an answer that only counts its calls is refused, with what to give instead', async () => {
    const answer = { response: 'done', stats: { models: {}, tools: { totalCalls: 2 } } }
    await expect(collect(JSON.stringify(answer, null, 2))).rejects.toMatchObject({
      problems: [{ code: 'E_TRACE_FORMAT', message: expect.stringContaining('--output-format stream-json') }],
    })
  })
})
