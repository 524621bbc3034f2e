import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { agentPlaces } from '../../src/io/agent-places.js'
import { findAgentTraces, newestSessions } from '../../src/io/find-agent-traces.js'
import { leftOutFiles } from '../../src/model/left-out.js'

const folder = () => mkdtempSync(join(tmpdir(), 'assay-home-'))
const now = Date.parse('2026-11-30T12:00:00Z')
const hour = 3_600_000

function put(path: string, text: string, modified = now): string {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  utimesSync(path, modified / 1000, modified / 1000)
  return path
}

const session = (id: string) => `{"type":"user","sessionId":"${id}"}\n`
const places = (home: string, env: Record<string, string> = {}, temporary?: string) =>
  agentPlaces({ home, env, temporary }).filter(({ folder }) => folder.name !== '/tmp/gh-aw')
const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name)

it('finds what each agent left since the job began, and not what is older', () => {
  const home = folder()
  put(join(home, '.claude/projects/-repo/a.jsonl'), session('a'))
  put(join(home, '.claude/projects/-repo/a/subagents/agent-1.jsonl'), session('a'))
  put(join(home, '.claude/projects/-repo/old.jsonl'), session('old'), now - 24 * hour)
  put(join(home, '.claude/history.jsonl'), '{}')
  put(join(home, '.codex/sessions/2026/11/30/rollout-x.jsonl'), '{}')
  put(join(home, '.gemini/tmp/p/chats/session-1.json'), '{"sessionId":"g"}')
  put(join(home, '.copilot/session-state/c/events.jsonl'), '{"data":{"sessionId":"c"}}')
  const { files, leftOut, closed } = findAgentTraces(places(home), now - hour)
  expect(files.map(({ agent, name }) => `${agent}: ${name}`)).toEqual([
    'Claude Code: ~/.claude/projects/-repo/a.jsonl',
    'Claude Code: ~/.claude/projects/-repo/a/subagents/agent-1.jsonl',
    'Codex: ~/.codex/sessions/2026/11/30/rollout-x.jsonl',
    'Gemini CLI: ~/.gemini/tmp/p/chats/session-1.json',
    'Copilot CLI: ~/.copilot/session-state/c/events.jsonl',
  ])
  expect(leftOut).toEqual([{ reason: leftOutFiles.earlier, count: 1 }])
  expect(closed).toEqual([])
})

it('reads a session once that the action and the program both wrote', () => {
  const [home, temporary] = [folder(), folder()]
  put(join(temporary, 'claude-execution-output.json'), '[{"type":"system","session_id":"a"}]')
  put(join(home, '.claude/projects/-repo/a.jsonl'), session('a'))
  put(join(home, '.claude/projects/-repo/b.jsonl'), session('b'))
  const { files, leftOut } = findAgentTraces(places(home, {}, temporary), 0)
  expect(names(files)).toEqual(['RUNNER_TEMP/claude-execution-output.json', '~/.claude/projects/-repo/b.jsonl'])
  expect(leftOut).toEqual([{ reason: leftOutFiles.repeated, count: 1 }])
})

it('reads telemetry of Gemini CLI only of sessions that have no chat', () => {
  const [home, workspace] = [folder(), folder()]
  const telemetry = join(workspace, 'gemini-artifacts/telemetry.log')
  const found = () => names(findAgentTraces(agentPlaces({ home, env: {}, workspace }).slice(0, -1), 0).files)
  put(telemetry, '{ "attributes": { "session.id": "g", "event.name": "gemini_cli.tool_call" } }')
  expect(found()).toEqual(['gemini-artifacts/telemetry.log'])
  put(join(home, '.gemini/tmp/p/chats/session-1.json'), '{"sessionId":"g"}')
  expect(found()).toEqual(['~/.gemini/tmp/p/chats/session-1.json'])
})

it('reads telemetry that holds a session without a chat behind one that has one, however far behind', () => {
  const [home, workspace] = [folder(), folder()]
  const event = (id: string) => `{ "resource": { "_rawAttributes": [["session.id", "${id}"]] } }\n`
  const telemetry = (...ids: string[]) =>
    put(join(workspace, 'gemini-artifacts/telemetry.log'), ids.map(event).join(`"${'x'.repeat(65_500)}"\n`))
  const found = () => {
    const { files, leftOut } = findAgentTraces(agentPlaces({ home, env: {}, workspace }).slice(0, -1), 0)
    return [names(files), leftOut.map(({ reason }) => reason)]
  }
  const chats = ['g', 'h'].map((id) => `~/.gemini/tmp/p/chats/session-${id}.json`)
  for (const id of ['g', 'h']) put(join(home, `.gemini/tmp/p/chats/session-${id}.json`), `{"sessionId":"${id}"}`)
  telemetry('g', 'h')
  expect(found()).toEqual([chats, [leftOutFiles.repeated]])
  telemetry('g', 'h', 'i')
  expect(found()).toEqual([[...chats, 'gemini-artifacts/telemetry.log'], []])
})

it('goes where COPILOT_HOME and GEMINI_CLI_HOME say', () => {
  const home = folder()
  for (const at of ['', 'elsewhere/']) {
    put(join(home, `${at}.gemini/tmp/p/chats/session-1.json`), '{}')
    put(join(home, `${at}.copilot/session-state/c/events.jsonl`), '{}')
  }
  const env = { COPILOT_HOME: join(home, 'elsewhere/.copilot'), GEMINI_CLI_HOME: join(home, 'elsewhere') }
  expect(names(findAgentTraces(places(home, env), 0).files)).toEqual([
    'GEMINI_CLI_HOME/.gemini/tmp/p/chats/session-1.json',
    'COPILOT_HOME/session-state/c/events.jsonl',
  ])
})

it('goes where CODEX_HOME and CLAUDE_CONFIG_DIR say, and finds nothing where there is no home', () => {
  const home = folder()
  put(join(home, 'elsewhere/sessions/2026/11/30/rollout-x.jsonl'), '{}')
  put(join(home, '.codex/sessions/2026/11/30/rollout-y.jsonl'), '{}')
  const env = { CODEX_HOME: join(home, 'elsewhere'), CLAUDE_CONFIG_DIR: join(home, 'none') }
  expect(names(findAgentTraces(places(home, env), 0).files)).toEqual(['CODEX_HOME/sessions/2026/11/30/rollout-x.jsonl'])
  expect(findAgentTraces(places(join(home, 'nobody')), 0)).toEqual({ files: [], leftOut: [], closed: [] })
})

it('follows a home that is a link, and no link out of it', () => {
  const [home, real, secret] = [folder(), folder(), folder()]
  put(join(real, 'projects/p/a.jsonl'), session('a'))
  put(join(secret, 'b.jsonl'), session('b'))
  symlinkSync(join(secret, 'b.jsonl'), join(real, 'projects/p/b.jsonl'))
  symlinkSync(secret, join(real, 'projects/q'))
  symlinkSync(real, join(home, '.claude'))
  const { files, leftOut } = findAgentTraces(places(home), 0)
  expect(names(files)).toEqual(['~/.claude/projects/p/a.jsonl'])
  expect(leftOut).toEqual([
    { reason: leftOutFiles.linkedFolder, count: 1 },
    { reason: leftOutFiles.outside, count: 1 },
  ])
})

it.skipIf(process.getuid?.() === 0)('says which home it cannot search, and searches the others', () => {
  const home = folder()
  put(join(home, '.claude/projects/p/a.jsonl'), session('a'))
  put(join(home, '.codex/sessions/2026/11/30/rollout-x.jsonl'), '{}')
  chmodSync(join(home, '.claude/projects'), 0o000)
  const found = findAgentTraces(places(home), 0)
  chmodSync(join(home, '.claude/projects'), 0o755)
  expect(found.closed).toEqual(['~/.claude'])
  expect(found.leftOut).toEqual([{ reason: leftOutFiles.closed, count: 1 }])
  expect(names(found.files)).toEqual(['~/.codex/sessions/2026/11/30/rollout-x.jsonl'])
})

it('takes a home that is a circle of links for one that cannot be searched, and counts it', () => {
  const home = folder()
  symlinkSync(join(home, '.claude'), join(home, '.claude'))
  const { closed, leftOut } = findAgentTraces(places(home), 0)
  expect([closed, leftOut]).toEqual([['~/.claude'], [{ reason: leftOutFiles.closed, count: 1 }]])
})

it('counts sessions that are links to nowhere or to folders, and nothing that is called otherwise', () => {
  const [home, elsewhere] = [folder(), folder()]
  put(join(elsewhere, 'events.jsonl'), '{}')
  put(join(home, '.codex/sessions/2026/11/30/rollout-x.jsonl'), '{}')
  put(join(home, '.copilot/session-state/a/events.jsonl'), '{}')
  for (const at of ['.codex/history.jsonl', '.codex/sessions/2026/11/30/note.txt']) put(join(home, at), 'words')
  symlinkSync(join(home, 'gone'), join(home, '.codex/sessions/2026/11/30/rollout-y.jsonl'))
  symlinkSync(elsewhere, join(home, '.copilot/session-state/b'))
  const { files, leftOut } = findAgentTraces(places(home), 0)
  expect(files).toHaveLength(2)
  expect(leftOut).toEqual([
    { reason: leftOutFiles.dangling, count: 1 },
    { reason: leftOutFiles.linkedFolder, count: 1 },
  ])
})

it('the newest session of each agent has its subagents with it', () => {
  const home = folder()
  put(join(home, '.claude/projects/p/a.jsonl'), session('a'), now)
  put(join(home, '.claude/projects/p/a/subagents/agent-1.jsonl'), session('a'), now - hour)
  put(join(home, '.claude/projects/p/b.jsonl'), session('b'), now - hour)
  put(join(home, '.codex/sessions/2026/11/29/rollout-x.jsonl'), '{}', now - 9 * hour)
  put(join(home, '.codex/sessions/2026/11/30/rollout-y.jsonl'), '{}', now - 8 * hour)
  expect(names(newestSessions(findAgentTraces(places(home), 0).files))).toEqual([
    '~/.claude/projects/p/a.jsonl',
    '~/.claude/projects/p/a/subagents/agent-1.jsonl',
    '~/.codex/sessions/2026/11/30/rollout-y.jsonl',
  ])
})
