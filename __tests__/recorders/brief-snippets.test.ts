import { writeFileSync } from 'node:fs'
import { chdir, cwd } from 'node:process'
import OpenAI from 'openai'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { AssayClient, Coverage, recordChatCompletionsWithTools, TraceWriter, validate } from '../../src/index.js'
import { startLoopbackModel } from '../support/loopback-model/server.js'
import { readLines, temporaryFolder } from '../support/trace-file.js'

const before = cwd()
beforeEach(() => chdir(temporaryFolder()))
afterEach(() => chdir(before))

it('record, validate, measure', async () => {
  writeFileSync('policy.yaml', 'version: "2.0"\ntools: { allow: [read_file, write_file], deny: [delete_file] }\n')
  const client = new AssayClient('traces.jsonl')
  client.recordTrace({ tool: 'read_file', args: { path: '/app/data.json' } })
  await client.flush()
  await client.close()

  const result = await validate('policy.yaml', 'traces.jsonl')
  expect(result.passed).toBe(true)
  const report = await new Coverage('policy.yaml', 'traces.jsonl').analyze()
  expect(report).toMatchObject({ percent: 50, covered: ['read_file'], uncovered: ['write_file'] })
})

it('a conversation with tools', async () => {
  await using server = await startLoopbackModel({
    'gpt-5': [{ calls: [{ id: 'c1', name: 'get_weather', args: { city: 'Oslo' } }] }, { text: 'It snows.' }],
  })
  const openai = new OpenAI({ apiKey: 'k', baseURL: `${server.url}/v1` })
  const model = 'gpt-5'
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Weather in Oslo?' }]
  const tools: OpenAI.ChatCompletionTool[] = [
    { type: 'function', function: { name: 'get_weather', parameters: { type: 'object' } } },
  ]
  const toolExecutors = { get_weather: ({ city }: { city: string }) => ({ city, sky: 'snow' }) }

  const writer = new TraceWriter('traces/session.jsonl')
  const r = await recordChatCompletionsWithTools({
    writer,
    client: openai,
    model,
    messages,
    tools,
    toolExecutors,
    maxToolRounds: 4,
  })
  writer.close()

  expect(r.content).toBe('It snows.')
  expect(r.toolCalls).toEqual([
    { name: 'get_weather', args: { city: 'Oslo' }, result: { city: 'Oslo', sky: 'snow' }, error: undefined },
  ])
  expect(r.messages).toHaveLength(4)
  expect(readLines('traces/session.jsonl')).toMatchObject([
    { tool: 'get_weather', args: { city: 'Oslo' }, result: { city: 'Oslo', sky: 'snow' } },
  ])
})
