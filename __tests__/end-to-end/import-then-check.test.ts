import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AssayResult } from '../../src/model/result.js'
import { folderWith, runCli } from '../support/run-cli.js'

const fixtures = '__tests__/fixtures/traces'
const data = '../shared/data'
const real = [
  'claude-code/spotter-short.jsonl',
  'claude-code/spotter-tool_heavy.jsonl',
  'codex/rollout-2026-05-11T11-26-55-019e1625-789d-76c0-80ab-3724b5ddb799.jsonl',
  'generated/aisdk6-steps.json',
  'generated/openai-agents-js-trace.jsonl',
  'openai-agents/test_tool_call_and_result_attributes.http.jsonl',
  'openai/chat_tools_parallel.http.jsonl',
]

/** Something for every call to break or keep: lists, schemas, order, counts, outcomes. */
const policy = `
version: "2.0"
name: both-ways
tools:
  deny: ["refund_*", write_stdin, get_city_info]
schemas:
  find_order: { type: object, properties: { order: { type: integer } } }
  update_reservation_flights: { type: object, required: [payment_id, nothing] }
  exec_command: { type: object, required: [cmd, workdir] }
sequences:
  - { type: before, first: find_order, then: add_note }
  - { type: before, first: add_note, then: find_order }
  - { type: max_calls, tool: update_reservation_flights, max: 1 }
  - { type: never_after, trigger: { tool: "*", outcome: error }, forbidden: "*" }
  - { type: eventually, tool: transfer_to_human_agents, within: 3 }
`

async function check(folder: string, traces: string): Promise<AssayResult> {
  const { stdout } = await runCli(['check', '--policy', 'policy.yaml', '--traces', traces, '--format', 'json'], {
    cwd: folder,
  })
  return JSON.parse(stdout) as AssayResult
}

/** What must not depend on the way: everything but places in files. */
function conclusionOf({ verdict, counts, coverage, rules, findings, traces }: AssayResult) {
  return {
    verdict,
    counts,
    coverage,
    rules,
    findings: findings
      .map(({ rule, tool, trace, callIndex, level }) => ({ rule, tool, trace, callIndex, level }))
      .sort(byText),
    totals: { traces: traces.traces, tracesWithCalls: traces.tracesWithCalls, calls: traces.calls },
  }
}

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}

async function bothWays(path: string) {
  const name = path.split('/').at(-1)!
  const folder = folderWith({ 'policy.yaml': policy, [`traces/${name}`]: readFileSync(path, 'utf8') })
  const direct = await check(folder, `traces/${name}`)
  const imported = await runCli(['trace', 'import', '--input', `traces/${name}`, '--out-trace', 'imported.jsonl'], {
    cwd: folder,
  })
  expect([0, 5]).toContain(imported.code)
  const again = await check(folder, 'imported.jsonl')
  expect(conclusionOf(again)).toEqual(conclusionOf(direct))
  return { direct, lines: readFileSync(join(folder, 'imported.jsonl'), 'utf8').trim().split('\n') }
}

describe('checking a format directly is importing it and then checking', () => {
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(jsonl?|traj)$/.test(name),
  )

  test.each(files)('%s', async (name) => {
    const { direct, lines } = await bothWays(`${fixtures}/${name}`)
    expect(direct.traces.calls).toBeGreaterThan(0)
    const types: string[] = lines.map((line) => JSON.parse(line).type)
    expect(types.filter((type) => type === 'tool_call')).toHaveLength(direct.traces.calls)
    expect(
      types.filter((type) => !['tool_call', 'trace_start', 'message', 'usage', 'session_fallback'].includes(type)),
    ).toEqual([])
  })

  test.skipIf(!existsSync(data)).each(real)(`%s (skipped without ${data})`, async (name) => {
    const { direct } = await bothWays(`${data}/${name}`)
    expect(direct.findings.length).toBeGreaterThan(0)
  })
})
