import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../support/built-cli.js'
import { startLoopbackModel } from '../support/loopback-model/server.js'
import { readLines } from '../support/trace-file.js'
import { runNode, userProject } from '../support/user-project.js'

it('the conversation of docs/recording.md runs as written, and is recorded', async () => {
  const page = readFileSync(`${root}docs/recording.md`, 'utf8')
  const [, block = ''] = /## A whole conversation\n[\s\S]*?```ts\n([\s\S]*?)```/.exec(page) ?? []
  await using server = await startLoopbackModel({
    'gpt-5': [{ calls: [{ id: 'c1', name: 'get_weather', args: { city: 'Oslo' } }] }, { text: 'It snows.' }],
  })
  const folder = userProject('__tests__/fixtures/recorders/vitest-project/policy.yaml', ['openai'])
  writeFileSync(join(folder, 'weather.mjs'), block)
  const env = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: `${server.url}/v1` }
  const { code, output } = await runNode(folder, ['weather.mjs'], env)
  expect([code, output]).toEqual([0, 'It snows. 1\n'])
  expect(readLines(join(folder, 'traces/weather.jsonl'))).toMatchObject([
    { tool: 'get_weather', args: { city: 'Oslo' }, result: { city: 'Oslo', sky: 'snow' } },
  ])
})
