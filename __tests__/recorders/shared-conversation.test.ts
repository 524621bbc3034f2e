import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wrapAnthropic } from '../../src/recorders/anthropic.js'
import { wrapOpenAI } from '../../src/recorders/openai.js'
import { recordChatCompletionsWithTools } from '../../src/recorders/record-chat-completions.js'
import { TraceWriter } from '../../src/recorders/writing/trace-writer.js'
import { type LoopbackModel, startLoopbackModel } from '../support/loopback-model/server.js'
import { readLines, temporaryFolder } from '../support/trace-file.js'

/** The tests of the Python package read the same file, so that both halves write the same lines. */
const shared = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/recorders/conversation.json'), 'utf8'))

let model: LoopbackModel
beforeAll(async () => {
  model = await startLoopbackModel({ shared: shared.turns })
})
afterAll(() => model[Symbol.asyncDispose]())

/** What the agent's tool gives back, and whether it failed. */
function outcome(name: string): { readonly text: string; readonly failed: boolean } {
  if (name === shared.failure.tool) return { text: shared.failure.words, failed: true }
  const result = shared.results[name]
  return { text: typeof result === 'string' ? result : JSON.stringify(result), failed: false }
}

/** Without what differs from run to run. What goes over a wire stays the text that it is there; a failure's words are its content, too. */
const comparable = (file: string) =>
  readLines(file).map(({ timestamp, durationMs, usage, source, agent, trace, result, ...line }) => {
    if (line.error !== undefined && result === line.error) return line
    if (result === undefined) return line
    return { ...line, result: typeof result === 'string' && result.startsWith('{') ? JSON.parse(result) : result }
  })

/** Where the protocol has no field for a failure, the agent sends its words as a result. */
const answered = shared.lines.map(({ error, ...line }: { error?: string }) =>
  error === undefined ? line : { ...line, result: shared.answered.result },
)

const fresh = () => {
  const file = join(temporaryFolder(), 'a.jsonl')
  return { file, writer: new TraceWriter(file) }
}

it.each([false, true])('a wrapped OpenAI client writes the shared lines (stream: %s)', async (stream) => {
  const { file, writer } = fresh()
  const client = wrapOpenAI(new OpenAI({ apiKey: 'k', baseURL: `${model.url}/v1` }), { writer, trace: 't' })
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'hi' }]
  for (const _turn of shared.turns) {
    const body = { model: 'shared', messages }
    const message = stream
      ? await client.chat.completions.stream(body).finalMessage()
      : (await client.chat.completions.create(body)).choices[0]!.message
    messages.push(message)
    for (const call of message.tool_calls ?? []) {
      const { text, failed } = outcome(call.type === 'function' ? call.function.name : '')
      const content = failed ? JSON.stringify({ error: text }) : text
      messages.push({ role: 'tool', tool_call_id: call.id, content })
    }
  }
  writer.close()
  expect(comparable(file)).toEqual(answered)
})

it.each([false, true])('a wrapped Anthropic client writes the shared lines (stream: %s)', async (stream) => {
  const { file, writer } = fresh()
  const client = wrapAnthropic(new Anthropic({ apiKey: 'k', baseURL: model.url }), { writer, trace: 't' })
  const messages: Anthropic.MessageParam[] = [{ role: 'user', content: 'hi' }]
  for (const _turn of shared.turns) {
    const body = { model: 'shared', max_tokens: 9, messages }
    const message = stream ? await client.messages.stream(body).finalMessage() : await client.messages.create(body)
    messages.push({ role: 'assistant', content: message.content })
    const results = message.content
      .filter((block) => block.type === 'tool_use')
      .map(({ id, name }) => {
        const { text, failed } = outcome(name)
        return { type: 'tool_result' as const, tool_use_id: id, content: text, is_error: failed }
      })
    if (results.length > 0) messages.push({ role: 'user', content: results })
  }
  writer.close()
  expect(comparable(file)).toEqual(shared.lines)
})

it('recordChatCompletionsWithTools writes the shared lines', async () => {
  const { file, writer } = fresh()
  const tools = Object.fromEntries(
    [...Object.keys(shared.results), shared.failure.tool].map((name) => [
      name,
      () => {
        if (name === shared.failure.tool) throw new Error(shared.failure.words)
        return shared.results[name]
      },
    ]),
  )
  const { content } = await recordChatCompletionsWithTools({
    writer,
    client: new OpenAI({ apiKey: 'k', baseURL: `${model.url}/v1` }),
    model: 'shared',
    messages: [{ role: 'user', content: 'hi' }],
    toolExecutors: tools,
  })
  writer.close()
  expect(content).toBe('Done.')
  expect(comparable(file)).toEqual(shared.lines)
})
