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

it.each([
  ['two workers', []],
  ['in band', ['--runInBand']],
])('a Jest project, %s', async (_title, args) => {
  const folder = userProject('__tests__/fixtures/recorders/jest-project', ['jest', '@jest/globals', 'openai'])
  const jest = [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--json',
    '--outputFile=out.json',
    ...args,
  ]
  const { code, output } = await runNode(folder, jest, { LOOPBACK_URL: server.url })
  expect(code, output).toBe(1)
  const { default: report } = (await import(join(folder, 'out.json'), { with: { type: 'json' } })) as {
    default: { testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[] }
  }
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  expect(
    tests
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => fullName)
      .sort(),
  ).toEqual(['books unread', 'deletes'])
  expect(tests.find(({ fullName }) => fullName === 'deletes')?.failureMessages.join()).toMatch(
    /E_TOOL_DENIED[\s\S]*call 1, agent\.js:\d+, policy\.yaml:5:\d+/,
  )

  const lines = readLines(join(folder, 'traces/jest.jsonl'))
  const tools = (trace: string) => lines.filter((line) => line.trace === trace).map((line) => line.tool)
  for (let n = 0; n < 4; n++) expect(tools(`one.spec.mjs > at once > good ${n}`)).toEqual(good)
  expect(tools('one.spec.mjs > with done')).toEqual(good)
  expect(tools('one.spec.mjs > retried > recovers')).toEqual(['delete_user'])
  expect(tools('one.spec.mjs > retried > recovers #1')).toEqual(good)
  expect(
    lines.filter((line) => line.trace === 'one.spec.mjs > retried > recovers #1').map((line) => line.trial),
  ).toEqual(['1', '1', '1'])
  expect(lines.some((line) => /no agent|skipped|calls nothing/.test(String(line.trace)))).toBe(false)
  expect(tools('two.spec.mjs > each')).toEqual(good)
  expect(existsSync(join(folder, 'traces/jest.parts'))).toBe(false)
  expect(output).toContain('tool calls in traces/jest.jsonl')
})
