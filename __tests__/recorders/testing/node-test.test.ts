import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LoopbackModel, startLoopbackModel } from '../../support/loopback-model/server.js'
import { readLines } from '../../support/trace-file.js'
import { runNode, userProject } from '../../support/user-project.js'
import { good, scripts } from './scripts.js'

let server: LoopbackModel
beforeAll(async () => {
  server = await startLoopbackModel(scripts)
})
afterAll(() => server[Symbol.asyncDispose]())

it('a node:test project', async () => {
  const folder = userProject('__tests__/fixtures/recorders/node-test-project', ['openai'])
  const reporters = [
    '--test-reporter=tap',
    '--test-reporter-destination=stdout',
    '--test-reporter=assay/node-test/reporter',
    '--test-reporter-destination=stdout',
  ]
  const { code, output } = await runNode(folder, ['--test', ...reporters, 'one.test.mjs', 'two.test.mjs'], {
    LOOPBACK_URL: server.url,
    ASSAY_TEST_OPTIONS: JSON.stringify({ policy: 'policy.yaml' }),
  })
  expect(code, output).toBe(1)
  const failed = [...output.matchAll(/^\s*not ok \d+ - (.*)$/gm)].map(([, name]) => name).sort()
  expect(failed).toEqual(['at once', 'books unread', 'deletes'])
  expect(output).toMatch(/E_TOOL_DENIED[\s\S]*call 1, agent\.js:\d+, policy\.yaml:5:\d+/)

  const lines = readLines(join(folder, 'traces/node-test.jsonl'))
  const tools = (trace: string) => lines.filter((line) => line.trace === trace).map((line) => line.tool)
  for (let n = 0; n < 6; n++) expect(tools(`one.test.mjs > at once > good ${n}`)).toEqual(good)
  expect(tools('one.test.mjs > with done')).toEqual(good)
  expect(lines.filter((line) => line.trace === 'two.test.mjs > calls nothing').map((line) => line.type)).toEqual([
    'trace_start',
  ])
  expect(lines.some((line) => /no agent|skipped/.test(String(line.trace)))).toBe(false)
  expect(readLines(join(folder, 'own/trace.jsonl'))).toHaveLength(1)
  expect(existsSync(join(folder, 'traces/node-test.parts'))).toBe(false)
  expect(output).toContain('tool calls in traces/node-test.jsonl')
})
