import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withTrace } from '../../src/recorders/calls/recorder.js'
import { wrapOpenAI } from '../../src/recorders/openai.js'
import { wrapTools } from '../../src/recorders/wrap-tools.js'
import { runCli } from '../support/run-cli.js'
import { temporaryFolder } from '../support/trace-file.js'

it('importing a recorded file gives the file, byte by byte', async () => {
  const cwd = temporaryFolder()
  const file = join(cwd, 'traces.jsonl')
  const tools = wrapTools(
    { ok: (_: object) => ({ n: 1 }), text: (_: unknown) => null, fails: () => Promise.reject(new Error('no')) },
    { file, agent: 'a' },
  )
  const message = {
    tool_calls: [
      { id: '0', function: { name: 'asked', arguments: '{"n": ' } },
      { id: '0', custom: { name: 'grep', input: '{"looks":"like JSON"}' } },
    ],
  }
  const client = wrapOpenAI(
    {
      chat: { completions: { create: async (_: object) => ({ choices: [{ message }], usage: { total_tokens: 3 } }) } },
    },
    { file },
  )
  await withTrace({ trace: 't1', case: 'c', trial: '0' }, async () => {
    tools.ok({ a: { b: [1, null] } })
    tools.text('42')
    await tools.fails().catch(() => {})
    await client.chat.completions.create({ messages: [] })
  })
  await withTrace({ trace: 't2', case: 'c', trial: '1' }, () => client.chat.completions.create({ messages: [] }))
  const { code, stdout } = await runCli(['trace', 'import', '--input', 'traces.jsonl', '--out-trace', '-'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toBe(readFileSync(file, 'utf8'))
  expect(stdout.trim().split('\n')).toHaveLength(7)
})
