import { spawnSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../support/built-cli.js'
import { folderWith } from '../support/run-cli.js'

/** Two files of 34 MB each: a policy's limit of a third of them is broken, and one call is denied. */
function largeTraces(): string {
  const text = 'x'.repeat(1 << 20)
  const file = (name: string) =>
    Array.from({ length: 34 }, (_, i) => ({
      type: 'tool_call',
      trace: `${name}${i % 2}`,
      tool: i === 7 ? 'drop_table' : 'write',
      args: { text },
    }))
  const policy = { version: '2.0', name: 'p', tools: { deny: ['drop_*'] }, limits: { max_tool_calls_total: 15 } }
  return folderWith({ 'policy.yaml': JSON.stringify(policy), 'traces/a.jsonl': file('a'), 'traces/b.jsonl': file('b') })
}

const check = (cli: string, cwd: string, jobs: string) =>
  spawnSync(process.execPath, [cli, 'check', '--format', 'json', '--jobs', jobs], { cwd, encoding: 'utf8' })

it('the built program reads large files on several threads, and none is lost where a thread fails', () => {
  const folder = largeTraces()
  const copy = join(folder, 'cli')
  cpSync(`${root}dist/cli`, copy, { recursive: true })
  const cli = join(copy, 'index.js')
  const [one, two] = ['1', '2'].map((jobs) => check(cli, folder, jobs))
  expect(one?.status).toBe(1)
  expect(JSON.parse(one?.stdout as string).traces.calls).toBe(68)
  expect([two?.status, two?.stdout, two?.stderr]).toEqual([1, one?.stdout, ''])

  writeFileSync(join(copy, 'worker.js'), 'process.exit(0)\n')
  const lost = check(cli, folder, '2')
  expect(lost.status).toBe(3)
  expect(JSON.parse(lost.stdout)).not.toHaveProperty('verdict')
  expect(lost.stderr).toContain('without an answer')
  expect(check(cli, folder, '1').status).toBe(1)
}, 120_000)
