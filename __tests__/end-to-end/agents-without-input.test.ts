import { cpSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import { headSha, push } from '../support/github-events.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { removeWorkspaces, runStep, type Step } from '../support/runner-environment.js'

/** What the real programs left when they ran against the scripts of `scripts/agents/`, without their instructions and tools. */
const fixtures = resolve('__tests__/fixtures/agents')

let github: LoopbackGithub

beforeEach(async () => {
  github = await startLoopbackGithub()
  github.state.commits.set(headSha, new Map([['README.md', '']]))
})
afterEach(() => github[Symbol.asyncDispose]())
afterAll(removeWorkspaces)

/** A step without an input, after a program left its files: paths from the folder that holds home, temp and workspace. */
function checkedAfter(left: Readonly<Record<string, string>>, more: Partial<Step> = {}) {
  return runStep({
    ...{ event: push, github, ...more },
    prepare(workspace) {
      const after = Date.now() / 1000 + 60
      for (const [path, fixture] of Object.entries(left)) {
        const file = join(dirname(workspace), path)
        mkdirSync(dirname(file), { recursive: true })
        cpSync(join(fixtures, fixture), file)
        utimesSync(file, after, after)
      }
      more.prepare?.(workspace)
    },
  })
}

const rollout = 'home/.codex/sessions/2026/11/30/rollout-2026-11-30T19-00-00-x.jsonl'
const chat = 'home/.gemini/tmp/repo/chats/session-2026-11-30T19-00-x.jsonl'
const telemetry = 'workspace/gemini-artifacts/telemetry.log'
const events = 'home/.copilot/session-state/x/events.jsonl'
const execution = 'temp/claude-execution-output.json'

describe('the action without an input, after an agent', () => {
  test.each([
    ['claude-code-action', { [execution]: 'claude-execution-output.json' }, [4, 1, 5, 8120, '0.017159999999999998']],
    ['Codex', { [rollout]: 'codex-rollout.jsonl' }, [6, 2, 6, 7380, '']],
    ['Gemini CLI', { [chat]: 'gemini-chat.jsonl' }, [6, 1, 6, 7440, '']],
    ['Gemini CLI without its chat', { [telemetry]: 'gemini-telemetry.log' }, [6, 1, 6, 7440, '']],
    [
      'Gemini CLI, chat and telemetry',
      { [chat]: 'gemini-chat.jsonl', [telemetry]: 'gemini-telemetry.log' },
      [6, 1, 6, 7440, ''],
    ],
    ['Copilot CLI', { [events]: 'copilot-events.jsonl' }, [6, 2, 6, 7380, '']],
  ])('counts what %s did, was refused and used', async (_, left, facts) => {
    const { exitCode, outputs, stdout, summary } = await checkedAfter(left)
    expect([exitCode, outputs.verdict], stdout).toEqual([0, 'pass'])
    const [calls, denied, turns, tokens, cost] = facts.map(String)
    expect(outputs).toMatchObject({ calls, turns, tokens, 'denied-calls': denied, 'cost-usd': cost })
    expect(summary).toContain(`${calls} calls · ${denied} denied · ${turns} turns`)
  })

  test('says whose session it was, with which model, and how many calls failed', async () => {
    const run = await checkedAfter({ [rollout]: 'codex-rollout.jsonl' })
    const { traces, findings } = run.result() as AssayResult
    expect(traces.facts).toMatchObject([{ agent: 'codex', model: 'gpt-5.5', calls: 6, denied: 2, errors: 3 }])
    expect(findings.map(({ rule }) => rule)).toEqual(['no-script-from-the-web', 'no-writes-outside'])
  })

  /** run-gemini-cli makes the file also where telemetry is off. */
  const empty = (workspace: string) => {
    mkdirSync(join(workspace, 'gemini-artifacts'), { recursive: true })
    writeFileSync(join(dirname(workspace), telemetry), '')
  }

  test('is not disturbed by an empty telemetry file next to a chat, and has no evidence with that alone', async () => {
    const prepare = (workspace: string) => {
      empty(workspace)
      const after = Date.now() / 1000 + 60
      utimesSync(join(dirname(workspace), telemetry), after, after)
    }
    const both = await checkedAfter({ [chat]: 'gemini-chat.jsonl' }, { prepare })
    expect([both.exitCode, both.outputs.calls], both.stdout).toEqual([0, '6'])
    const alone = await checkedAfter({}, { prepare })
    expect(alone.exitCode, alone.stdout).toBe(5)
  })

  test('adds up what two agents of one job did', async () => {
    const { outputs } = await checkedAfter({ [rollout]: 'codex-rollout.jsonl', [events]: 'copilot-events.jsonl' })
    expect(outputs).toMatchObject({ calls: '12', 'denied-calls': '4', tokens: '14760' })
  })
})

describe('the artifact of a GitHub Agentic Workflow, in a job of its own', () => {
  const left = { 'workspace/agent/sandbox/agent/logs/copilot-session-state/x/events.jsonl': 'copilot-events.jsonl' }
  const prepare = (workspace: string) => {
    const foreign = {
      'aw_info.json': { engine_id: 'copilot' },
      'agent_output.json': { items: [] },
      'agent_usage.json': {},
    }
    for (const [name, value] of Object.entries(foreign))
      writeFileSync(join(workspace, 'agent', name), JSON.stringify(value))
  }

  test('is checked by its session, and what stands next to it is counted', async () => {
    const inputs = { traces: 'agent', 'skip-unknown': 'true' }
    const run = await checkedAfter(left, { inputs, prepare })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(run.outputs).toMatchObject({ calls: '6', 'denied-calls': '2', verdict: 'pass' })
    const { traces } = run.result() as AssayResult
    expect(traces.skipped).toContainEqual({ reason: 'file of no known trace format', count: 3 })
  })

  test.each(['agent', 'agent/aw_info.json'])(
    'is an error where a file of %s is not a trace and nothing allows it',
    async (traces) => {
      const { exitCode, outputs } = await checkedAfter(left, { inputs: { traces }, prepare })
      expect([exitCode, outputs.verdict]).toEqual([2, 'error'])
    },
  )

  test('a file that is named and is not a trace is an error, whatever may be skipped in folders', async () => {
    const inputs = { traces: 'agent/aw_info.json', 'skip-unknown': 'true' }
    expect((await checkedAfter(left, { inputs, prepare })).exitCode).toBe(2)
  })
})
