import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LoopbackModel, startLoopbackModel } from '../../support/loopback-model/server.js'
import { readLines } from '../../support/trace-file.js'
import { type Ended, runNode, userProject } from '../../support/user-project.js'
import { good, scripts } from './scripts.js'

let server: LoopbackModel
beforeAll(async () => {
  server = await startLoopbackModel(scripts)
})
afterAll(() => server[Symbol.asyncDispose]())

const project = () => userProject('__tests__/fixtures/recorders/vitest-project', ['vitest', 'openai'])
const vitest = (folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  runNode(folder, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', '--outputFile=out.json', ...args], {
    LOOPBACK_URL: server.url,
    ...env,
  })

interface Report {
  readonly testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[]
}

async function statuses(folder: string): Promise<Map<string, { status: string; message: string }>> {
  const { default: report } = (await import(join(folder, 'out.json'), { with: { type: 'json' } })) as {
    default: Report
  }
  const results = report.testResults.flatMap((file) => file.assertionResults)
  return new Map(
    results.map(({ fullName, status, failureMessages }) => [fullName, { status, message: failureMessages.join() }]),
  )
}

const traceOf = (folder: string, test: string, file = 'traces/vitest.jsonl') =>
  readLines(join(folder, file)).filter((line) => line.trace === test)

describe.each(['forks', 'threads'])('a Vitest project, %s', (pool) => {
  it('a breach fails the right test only; concurrent tests get their own calls; all of it is one file', async () => {
    const folder = project()
    const { code, output } = await vitest(folder, ['one.test.mjs', 'two.test.mjs'], { POOL: pool })
    expect(code, output).toBe(1)
    const tests = await statuses(folder)
    const failed = [...tests].filter(([, { status }]) => status === 'failed').map(([name]) => name)
    expect(failed.sort()).toEqual([
      'at once books unread',
      'at once deletes',
      'fails for itself',
      'policy over nothing',
    ])
    expect(tests.get('skipped')?.status).toBe('skipped')

    expect(tests.get('at once deletes')?.message).toContain('E_TOOL_DENIED')
    expect(tests.get('at once deletes')?.message).toMatch(/ {4}call 1, agent\.js:\d+, policy\.yaml:5:\d+/)
    expect(tests.get('at once books unread')?.message).toContain('read-first')
    expect(tests.get('policy over nothing')?.message).toContain('No tool call was recorded')
    expect(tests.get('fails for itself')?.message).not.toContain('PolicyBreach')

    for (let n = 0; n < 6; n++) {
      expect(traceOf(folder, `one.test.mjs > at once > good ${n}`).map((line) => line.tool)).toEqual(good)
    }
    expect(traceOf(folder, 'one.test.mjs > at once > good 0')[0]).toMatchObject({
      case: 'one.test.mjs > at once > good 0',
      trial: '0',
      args: { user_id: 'mia' },
      result: '{"ran":"get_user"}',
      source: { file: 'agent.js' },
    })
    // A retry and a repeat are trials of one case; the trace of a failed try is kept.
    expect(traceOf(folder, 'one.test.mjs > recovers')[0]).toMatchObject({ tool: 'delete_user', trial: '0' })
    expect(traceOf(folder, 'one.test.mjs > recovers #1')[0]).toMatchObject({
      tool: 'get_user',
      case: 'one.test.mjs > recovers',
      trial: '1',
    })
    expect(traceOf(folder, 'two.test.mjs > each 1 #1')).toHaveLength(3)
    expect(traceOf(folder, 'one.test.mjs > fails for itself')).toHaveLength(3)
    expect(traceOf(folder, 'two.test.mjs > calls nothing')).toEqual([
      { type: 'trace_start', trace: 'two.test.mjs > calls nothing', case: 'two.test.mjs > calls nothing', trial: '0' },
    ])
    expect(readLines(join(folder, 'traces/vitest.jsonl')).some((line) => String(line.trace).includes('no agent'))).toBe(
      false,
    )
    expect(traceOf(folder, 'one.test.mjs > its own policy', 'own/trace.jsonl')).toHaveLength(1)
    expect(existsSync(join(folder, 'traces/vitest.parts'))).toBe(false)

    expect(output).toContain('tool calls in traces/vitest.jsonl')
    expect(output).toMatch(/coverage 100 %/)
  })
})

it('`only` runs and records the one; a second run replaces the first; ASSAY_RECORD=0 records and checks nothing', async () => {
  const folder = project()
  expect((await vitest(folder, ['one.test.mjs'])).code).toBe(1)
  const only = await vitest(folder, ['only.test.mjs', '--allowOnly'])
  expect(only.code, only.output).toBe(0)
  expect(new Set(readLines(join(folder, 'traces/vitest.jsonl')).map((line) => line.trace))).toEqual(
    new Set(['only.test.mjs > the one']),
  )
  const off = await vitest(folder, ['one.test.mjs', '-t', 'deletes'], { ASSAY_RECORD: '0' })
  expect(off.code, off.output).toBe(0)
  expect(new Set(readLines(join(folder, 'traces/vitest.jsonl')).map((line) => line.trace))).toEqual(
    new Set(['only.test.mjs > the one']),
  )
})
