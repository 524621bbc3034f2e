import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'

const policy = 'version: "2.0"\ntools: { deny: [Bash] }\nenforcement: { unconstrained_tools: allow }\n'

function claude(id: string, tool: string): string {
  const message = { role: 'assistant', content: [{ type: 'tool_use', id: `c-${id}`, name: tool, input: { n: 1 } }] }
  return `${JSON.stringify({ type: 'assistant', sessionId: id, uuid: `u-${id}`, timestamp: '2026-11-30T10:00:00Z', message })}\n`
}

/** A project, and a home next to it with one session of Claude Code for each age in hours. */
function machine(sessions: Readonly<Record<string, { readonly tool: string; readonly hours: number }>>) {
  const cwd = folderWith({ 'policy.yaml': policy, 'traces/own.jsonl': '{"tool":"Own","args":{}}\n' })
  const home = folderWith({})
  for (const [id, { tool, hours }] of Object.entries(sessions)) {
    const path = join(home, '.claude/projects/p', `${id}.jsonl`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, claude(id, tool))
    const modified = Date.now() / 1000 - hours * 3600
    utimesSync(path, modified, modified)
  }
  return { cwd, env: { HOME: home } }
}

it('check --agents reads the newest session, names it, and leaves the usual traces alone', async () => {
  const host = machine({ new: { tool: 'Read', hours: 1 }, old: { tool: 'Bash', hours: 5 } })
  const ran = await runCli(['check', '--agents'], host)
  expect(ran.code, ran.stdout).toBe(0)
  expect(ran.stderr).toContain('Claude Code: ~/.claude/projects/p/new.jsonl')
  expect(ran.stdout).toContain('1 call in 1 trace')
})

it('check --agents --since reads all sessions of that time, and fails for what an older one did', async () => {
  const host = machine({
    new: { tool: 'Read', hours: 1 },
    old: { tool: 'Bash', hours: 5 },
    ancient: { tool: 'Bash', hours: 99 },
  })
  const ran = await runCli(['check', '--agents', '--since', '6h'], host)
  expect(ran.code).toBe(1)
  expect(ran.stdout).toContain('E_TOOL_DENIED')
  expect(ran.stdout).toContain('2 calls in 2 traces')
})

it('check --agents on a machine without sessions is not green', async () => {
  const ran = await runCli(['check', '--agents'], machine({}))
  expect(ran.code).toBe(5)
  expect(ran.stdout).toContain('There are no sessions of coding agents on this machine')
  const recent = await runCli(['check', '--agents', '--since', '2h'], machine({ old: { tool: 'Bash', hours: 5 } }))
  expect(recent.code).toBe(5)
  expect(recent.stdout).toContain('There are no sessions of coding agents on this machine in the last 2h')
})

it('check --agents names a pattern that matches nothing next to it', async () => {
  const ran = await runCli(['check', '--agents', '--traces', 'none/*.jsonl'], machine({}))
  expect(ran.code).toBe(5)
  expect(ran.stdout).toContain(
    'No file matches none/*.jsonl, and there are no sessions of coding agents on this machine',
  )
})

it('check --agents leaves out, and says so, a file of an agent that no format knows', async () => {
  const host = machine({ new: { tool: 'Read', hours: 1 } })
  const path = join(host.env.HOME, '.codex/sessions/2026/11/30/rollout-x.jsonl')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '{"what":"else"}\n')
  const ran = await runCli(['check', '--agents'], host)
  expect(ran.code, ran.stderr).toBe(0)
  expect(ran.stdout).toMatch(/no known trace format/)
})

it('check --agents counts in its report, as the action does, what of an agent cannot be searched', async () => {
  const host = machine({ new: { tool: 'Read', hours: 1 } })
  symlinkSync('.codex', join(host.env.HOME, '.codex'))
  const ran = await runCli(['check', '--agents'], host)
  expect(ran.code, ran.stderr).toBe(0)
  expect(ran.stderr).toContain('~/.codex cannot be searched for agent sessions.')
  expect(ran.stdout).toMatch(/1 file or folder of an agent that cannot be searched/)
  const { traces } = JSON.parse((await runCli(['check', '--agents', '--format', 'json'], host)).stdout)
  expect(traces.skipped).toEqual([{ reason: 'file or folder of an agent that cannot be searched', count: 1 }])
})

it('check --agents counts sessions older than was asked for, and nothing where it read all', async () => {
  const host = machine({ new: { tool: 'Read', hours: 1 }, old: { tool: 'Read', hours: 5 } })
  const skipped = async (...flags: readonly string[]) =>
    JSON.parse((await runCli(['check', '--agents', '--format', 'json', ...flags], host)).stdout).traces.skipped
  expect(await skipped('--since', '2h')).toEqual([
    { reason: 'file of an agent that is older than the job, or than was asked for', count: 1 },
  ])
  expect(await skipped('--since', '6h')).toEqual([])
})

it('check --agents is not green with a session that Codex compressed', async () => {
  const host = machine({ new: { tool: 'Read', hours: 1 } })
  const path = join(host.env.HOME, '.codex/sessions/2026/11/30/rollout-x.jsonl.zst')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, Buffer.from('28b52ffd24100000deadbeef', 'hex'))
  const ran = await runCli(['check', '--agents'], host)
  expect(ran.code).toBe(2)
  expect(ran.stderr).toMatch(/Zstandard-compressed, for which|compressed data is damaged/)
})

it.each([
  [['--agents', '--watermark', '2h'], '--until, --watermark and --state cannot be combined with --agents'],
  [['--agents', '--since', 'yesterday'], '--since takes a span of time'],
  [['--agents', '--db', 'x.db'], '--agents and --db exclude each other'],
])('refuses %j', async (flags, words) => {
  const ran = await runCli(['check', ...flags], machine({}))
  expect(ran.code).toBe(2)
  expect(ran.stderr).toContain(words)
})
