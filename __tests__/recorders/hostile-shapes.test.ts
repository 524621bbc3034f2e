import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { assayTelemetry, recordStep } from '../../src/recorders/ai-sdk.js'
import { wrapAnthropic } from '../../src/recorders/anthropic.js'
import { withTrace } from '../../src/recorders/calls/recorder.js'
import { AssayCallbackHandler } from '../../src/recorders/langchain.js'
import { recordMcp } from '../../src/recorders/mcp.js'
import { wrapOpenAI } from '../../src/recorders/openai.js'
import { readLines, temporaryFolder } from '../support/trace-file.js'

afterEach(() => {
  vi.restoreAllMocks()
})

const names = [
  ...[
    'choices',
    'message',
    'messages',
    'delta',
    'tool_calls',
    'function',
    'function_call',
    'custom',
    'name',
    'arguments',
    'id',
    'index',
  ],
  ...[
    'output',
    'input',
    'item',
    'type',
    'call_id',
    'content',
    'content_block',
    'partial_json',
    'usage',
    'role',
    'tool_call_id',
  ],
  ...[
    'toolCallId',
    'toolName',
    'toolOutput',
    'toolCall',
    'generations',
    'invalid_tool_calls',
    'args',
    'method',
    'params',
    'result',
    'error',
  ],
]
const words = [
  'tool',
  'assistant',
  'tool_use',
  'tool_result',
  'function_call',
  'mcp_call',
  'web_search_call',
  'tools/call',
  'tool-call',
  'response.completed',
  '0',
]

/** What an SDK could hand over if everything about its shapes were wrong. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(...words),
    fc.constantFrom(null, undefined, 0, true, Number.NaN, 10n),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 6 }),
  ),
})).value

it('whatever an SDK says, the agent gets it unchanged, nothing throws, and every line is whole', async () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
  const file = join(temporaryFolder(), 'a.jsonl')
  await withTrace('t1', () =>
    fc.assert(
      fc.asyncProperty(anything, anything, fc.array(anything, { maxLength: 5 }), async (body, answer, events) => {
        const says = (value: unknown) => ({ create: async (_: unknown) => value })
        const openai = wrapOpenAI({ chat: { completions: says(answer) }, responses: says(answer) }, { file })
        expect(await openai.chat.completions.create(body)).toBe(answer)
        expect(await openai.responses.create(body)).toBe(answer)
        expect(await wrapAnthropic({ messages: says(answer) }, { file }).messages.create(body)).toBe(answer)

        for (const wrapped of [
          wrapOpenAI({ chat: { completions: says(streamOf(events)) } }, { file }).chat.completions,
          wrapOpenAI({ responses: says(streamOf(events)) }, { file }).responses,
          wrapAnthropic({ messages: says(streamOf(events)) }, { file }).messages,
        ]) {
          const seen: unknown[] = []
          for await (const event of (await wrapped.create(body)) as AsyncIterable<unknown>) seen.push(event)
          expect(seen).toEqual(events)
        }

        const telemetry = assayTelemetry({ file })
        for (const hook of Object.values(telemetry)) hook(answer)
        recordStep({ file })(answer)
        const handler = new AssayCallbackHandler({ file })
        handler.handleLLMEnd(answer)
        handler.handleToolStart(body, answer as string, 'r')
        handler.handleToolEnd(answer, 'r')
        handler.handleToolError(answer, 'r')
        handler.handleChainEnd(answer, 'r')
        const transport = recordMcp({ send: async (_: unknown) => {}, onmessage: (_: unknown) => {} }, { file })
        await transport.send(answer)
        transport.onmessage(body)
      }),
      { numRuns: 400 },
    ),
  )
  expect(warned).not.toHaveBeenCalled()
  const lines = readLines(file)
  expect(lines.length).toBeGreaterThan(100)
  for (const line of lines) expect(line.type).toBe('tool_call')
})

function streamOf(events: readonly unknown[]): AsyncIterable<unknown> {
  return {
    async *[Symbol.asyncIterator]() {
      yield* events
    },
  }
}

it('a file that cannot be written is one warning, and the agent goes on', async () => {
  const warned: string[] = []
  vi.spyOn(process, 'emitWarning').mockImplementation((warning) => void warned.push(String(warning)))
  const folder = temporaryFolder()
  const answer = {
    choices: [{ message: { tool_calls: [{ id: '0', function: { name: 'a', arguments: '{"secret":"hunter2"}' } }] } }],
  }
  const client = wrapOpenAI({ chat: { completions: { create: async (_: object) => answer } } }, { file: folder })
  for (let n = 0; n < 3; n++) expect(await withTrace(`t${n}`, () => client.chat.completions.create({}))).toBe(answer)
  expect(warned).toEqual([expect.stringContaining('EISDIR')])
})

it('a frozen client stays as it is, and an odd Error.prepareStackTrace costs only the place', async () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
  const frozen = { chat: { completions: Object.freeze({ create: async (_: object) => 1 }) } }
  expect(await wrapOpenAI(frozen).chat.completions.create({})).toBe(1)
  expect(warned).toHaveBeenCalledOnce()

  const file = join(temporaryFolder(), 'a.jsonl')
  const answer = { choices: [{ message: { tool_calls: [{ id: '0', function: { name: 'a', arguments: '{}' } }] } }] }
  const client = wrapOpenAI({ chat: { completions: { create: async (_: object) => answer } } }, { file })
  const before = Error.prepareStackTrace
  Error.prepareStackTrace = (_, frames) => frames
  try {
    await withTrace('t1', () => client.chat.completions.create({}))
  } finally {
    Error.prepareStackTrace = before
  }
  expect(readLines(file)).toMatchObject([{ tool: 'a', args: {} }])
  expect(readLines(file)[0]).not.toHaveProperty('source')
})
