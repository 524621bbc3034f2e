import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { runAction } from '../../support/run-action.js'

const policy = 'version: "2.0"\ntools: { deny: [Bash] }\nenforcement: { unconstrained_tools: allow }\n'
const own = '{"tool":"Own","args":{}}\n'
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function claude(id: string, tool: string): string {
  const message = { role: 'assistant', content: [{ type: 'tool_use', id: `c-${id}`, name: tool, input: { n: 1 } }] }
  return `${JSON.stringify({ type: 'assistant', sessionId: id, uuid: `u-${id}`, timestamp: '2026-11-30T10:00:00Z', message })}\n`
}

/** A runner whose job began an hour ago, with sessions of Claude Code by path below the home and age in hours. */
function runner(files: Readonly<Record<string, { readonly text: string; readonly hours: number }>>) {
  const home = mkdtempSync(join(tmpdir(), 'assay-home-'))
  folders.push(home)
  const put = (path: string, text: string, hours: number) => {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), text)
    const modified = Date.now() / 1000 - hours * 3600
    utimesSync(join(home, path), modified, modified)
  }
  for (const [path, { text, hours }] of Object.entries(files)) put(path, text, hours)
  put('event.json', '{}', 1)
  const none = join(home, 'none')
  return {
    HOME: home,
    GITHUB_EVENT_PATH: join(home, 'event.json'),
    CLAUDE_CONFIG_DIR: join(home, '.claude'),
    CODEX_HOME: none,
  }
}

const today = { '.claude/projects/p/new.jsonl': { text: claude('new', 'Bash'), hours: 0.5 } }
const yesterday = { '.claude/projects/p/old.jsonl': { text: claude('old', 'Bash'), hours: 24 } }

it('with no input at all, checks what an agent did in this job, and says whose file it read', async () => {
  const { code, log, result } = await runAction({ 'policy.yaml': policy }, {}, runner(today))
  expect(code).toBe(1)
  expect(result.findings.map(({ rule }) => rule)).toContain('E_TOOL_DENIED')
  expect(log).toContain('Claude Code: CLAUDE_CONFIG_DIR/projects/p/new.jsonl, session new, 1 call')
})

it('does not check yesterday’s session of a runner of one’s own', async () => {
  const files = { 'policy.yaml': policy, 'traces.jsonl': own }
  const { code, result } = await runAction(files, {}, runner(yesterday))
  expect(code).toBe(0)
  expect(result.traces.calls).toBe(1)
  expect(result.traces.skipped).toContainEqual({ reason: expect.stringContaining('older than the job'), count: 1 })
})

it('counts a home that it cannot search in the result, and says so in the log', async () => {
  const env = runner(today)
  symlinkSync(join(env.HOME, '.codex'), join(env.HOME, '.codex'))
  const { log, result } = await runAction({ 'policy.yaml': policy }, {}, { ...env, CODEX_HOME: '' })
  expect(result.traces.skipped).toContainEqual({
    reason: 'file or folder of an agent that cannot be searched',
    count: 1,
  })
  expect(log).toContain('~/.codex cannot be searched for agent sessions.')
})

it('says that no agent left a session where there is no trace at all', async () => {
  const { code, log } = await runAction({ 'policy.yaml': policy }, {}, runner(yesterday))
  expect(code).toBe(5)
  expect(log).toContain('there are no sessions of coding agents on this runner since the job began')
})

it('fails on a session whose last line is cut off, and checks one that ends between two lines', async () => {
  const text = claude('s', 'Read')
  const written = async (more: string) =>
    runAction({ 'policy.yaml': policy }, {}, runner({ '.claude/projects/p/s.jsonl': { text: text + more, hours: 0 } }))
  const cut = await written(claude('s', 'Bash').slice(0, 60))
  expect([cut.code, cut.result.findings.map(({ rule }) => rule)]).toEqual([1, ['E_TRACE_TRUNCATED']])
  expect((await written('')).code).toBe(0)
})

it.skipIf(process.getuid?.() === 0)('is an error where a session of this job cannot be read', async () => {
  const env = runner({ ...today, '.claude/projects/p/closed.jsonl': { text: claude('closed', 'Read'), hours: 0 } })
  chmodSync(join(env.HOME, '.claude/projects/p/closed.jsonl'), 0o000)
  const { code, log } = await runAction({ 'policy.yaml': policy }, {}, env)
  expect(code).toBe(2)
  expect(log).toContain('there is no permission to read it')
})

it('traces: agents takes only those, and is not green where there are none', async () => {
  const files = { 'policy.yaml': policy, 'traces.jsonl': own }
  const found = await runAction(files, { traces: 'agents' }, runner({ ...today, ...yesterday }))
  expect(found.result.traces.files.map(({ file }) => file)).toEqual(['CLAUDE_CONFIG_DIR/projects/p/new.jsonl'])
  const none = await runAction(files, { traces: 'agents' }, runner(yesterday))
  expect(none.code).not.toBe(0)
  expect(none.result.verdict).toBe('no-evidence')
  expect(none.log).toContain('There are no sessions of coding agents on this runner since the job began')
})

it('traces: auto takes the usual places and those of agents; a named file is read alone', async () => {
  const files = { 'policy.yaml': policy, 'traces.jsonl': own }
  const auto = await runAction(files, { traces: 'auto' }, runner(today))
  expect(auto.result.traces.calls).toBe(2)
  const named = await runAction(files, { traces: 'traces.jsonl' }, runner(today))
  expect([named.code, named.result.traces.calls]).toEqual([0, 1])
})

it('leaves out, with a warning, a file of an agent that no format knows, and not one that the workflow names', async () => {
  const odd = { '.claude/projects/p/odd.jsonl': { text: '{"what":"else"}\n', hours: 0 } }
  const env = runner({ ...odd })
  const files = { 'policy.yaml': policy, 'traces.jsonl': own }
  const found = await runAction(files, {}, env)
  expect(found.code).toBe(0)
  expect(found.log).toContain('odd.jsonl, of unknown format, skipped')
  expect(found.result.traces.skipped).toContainEqual({ reason: 'file of no known trace format', count: 1 })
  const named = join(env.HOME, '.claude/projects/p/odd.jsonl')
  expect((await runAction(files, { traces: named }, env)).code).toBe(2)
})

it('an exclusion goes for files of agents, too, and a session that is being written is said to be', async () => {
  const text = claude('b', 'Read')
  const env = runner({ ...today, '.claude/projects/q/b.jsonl': { text, hours: 0 } })
  const ran = await runAction({ 'policy.yaml': policy }, { traces: '!CLAUDE_CONFIG_DIR/projects/p' }, env)
  expect([ran.code, ran.result.traces.calls]).toEqual([0, 1])
  expect(ran.log).toContain('it was just written')
})

const telemetry = `${JSON.stringify({
  resource: { attributes: { 'service.name': 'gemini-cli' } },
  timestamp: 1_795_347_558_719_000,
  body: 'Tool call: Read',
  attributes: {
    'session.id': 'g',
    'event.name': 'gemini_cli.tool_call',
    function_name: 'Read',
    function_args: '{}',
    success: true,
    decision: 'accept',
  },
})}\n`

/** A checkout that holds a telemetry file of Gemini CLI, as the change brings it, in itself or in a submodule. */
function checkout(text = telemetry, { isSubmodule = false } = {}) {
  const env = runner({ 'work/gemini-artifacts/telemetry.log': { text, hours: 0 } })
  const workspace = join(env.HOME, 'work')
  writeFileSync(join(workspace, 'policy.yaml'), policy)
  const git = (cwd: string, ...argv: readonly string[]) => execFileSync('git', argv, { cwd, stdio: 'ignore' })
  git(workspace, 'init', '-q')
  if (isSubmodule) {
    const submodule = join(workspace, 'gemini-artifacts')
    mkdirSync(join(workspace, '.git/modules'))
    git(submodule, 'init', '-q', `--separate-git-dir=${join(workspace, '.git/modules/gemini-artifacts')}`)
    git(submodule, 'add', '.')
  }
  git(workspace, 'add', isSubmodule ? 'policy.yaml' : '.')
  return { env: { ...env, GITHUB_WORKSPACE: workspace }, file: join(workspace, 'gemini-artifacts/telemetry.log') }
}

it.each(['agents', ''])(
  'is not green by a file that a change brings in place of an agent’s (traces: %s)',
  async (traces) => {
    const { code, log, result } = await runAction({}, { traces }, checkout().env)
    expect([code, result.verdict]).toEqual([5, 'no-evidence'])
    expect(log).toContain('it is part of the checkout, so it is not evidence that an agent ran')
  },
)

it.each(['agents', ''])('is green by the same file once the agent has written into it (traces: %s)', async (traces) => {
  const { env, file } = checkout()
  appendFileSync(file, telemetry.replace('"g"', '"h"'))
  const { code, log, result } = await runAction({}, { traces }, env)
  expect([code, result.verdict]).toEqual([0, 'pass'])
  expect(log).not.toContain('came with the checkout')
})

it('fails on what a file that came with the checkout did against the policy', async () => {
  const { env } = checkout(telemetry.replace('"Read"', '"Bash"'))
  const { code, result } = await runAction({}, { traces: 'agents' }, env)
  expect(code).toBe(1)
  expect(result.findings.map(({ rule }) => rule)).toContain('E_TOOL_DENIED')
})

it('is not green by a file of a submodule, and is once the agent has written into it', async () => {
  const { env, file } = checkout(telemetry, { isSubmodule: true })
  expect((await runAction({}, { traces: 'agents' }, env)).result.verdict).toBe('no-evidence')
  appendFileSync(file, telemetry)
  expect((await runAction({}, { traces: 'agents' }, env)).result.verdict).toBe('pass')
})

it('does not follow a link of the checkout to a file of another job', async () => {
  const { env, file } = checkout()
  const elsewhere = join(env.HOME, 'other-job')
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'telemetry.log'), telemetry)
  rmSync(dirname(file), { recursive: true })
  symlinkSync(elsewhere, dirname(file))
  const { result, log } = await runAction({}, { traces: 'agents' }, env)
  expect([result.verdict, result.traces.files]).toEqual(['no-evidence', []])
  expect(log).toContain('gemini-artifacts cannot be searched for agent sessions.')
})

it.each(['', 'auto', 'traces', 'traces.jsonl', 'traces/**', 'traces/p/old.jsonl', 'traces/p'])(
  'does not follow a link of the change to sessions of other jobs (traces: %s)',
  async (traces) => {
    const env = runner({ ...yesterday, 'work/policy.yaml': { text: policy, hours: 0 } })
    const workspace = join(env.HOME, 'work')
    symlinkSync(join(env.HOME, '.claude/projects'), join(workspace, 'traces'))
    symlinkSync(join(env.HOME, '.claude/projects/p/old.jsonl'), join(workspace, 'traces.jsonl'))
    const { code, log } = await runAction({}, { traces }, { ...env, GITHUB_WORKSPACE: workspace })
    expect(code).toBe(2)
    expect(log).toContain('outside the workspace')
  },
)

it('reads yesterday’s session where the workflow itself names it', async () => {
  const env = runner(yesterday)
  const traces = join(env.HOME, '.claude/projects/p/old.jsonl')
  const { code, result } = await runAction({ 'policy.yaml': policy }, { traces }, env)
  expect([code, result.traces.calls]).toEqual([1, 1])
})

it('names each file in the log once, though it is read again for the artifact', async () => {
  const inputs = { evidence: 'kept', 'include-traces': 'true' }
  const { log } = await runAction({ 'policy.yaml': policy }, inputs, runner(today))
  expect(log.split('\n').filter((line) => line.includes('session new'))).toHaveLength(1)
})
