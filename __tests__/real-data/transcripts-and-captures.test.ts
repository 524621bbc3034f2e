import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importText } from '../support/import-records.js'

const data = '../shared/data'

interface Expected {
  readonly calls?: number
  readonly withResult?: number
  readonly errors?: number
  readonly sessions?: number
  /** Of an HTTP capture: calls in responses. */
  readonly requestedCalls?: number
  readonly tools?: Record<string, number>
}

/** File → the format that it must be recognised as. */
const files: Readonly<Record<string, string>> = {
  'claude-code/codemie-session-9eda1058.jsonl': 'claude-code',
  'claude-code/spotter-short.jsonl': 'claude-code',
  'claude-code/spotter-tool_heavy.jsonl': 'claude-code',
  'codex/codemie-turn-2.no-tools.jsonl': 'codex',
  'codex/rollout-2026-05-11T11-26-55-019e1625-789d-76c0-80ab-3724b5ddb799.jsonl': 'codex',
  'anthropic/test_anthropic_tools_history_legacy.http.jsonl': 'http-capture',
  'anthropic/test_anthropic_tools_legacy.http.jsonl': 'http-capture',
  'openai-agents/test_recipe_workflow_agent_handoffs_with_function_tools.http.jsonl': 'http-capture',
  'openai-agents/test_tool_call_and_result_attributes.http.jsonl': 'http-capture',
  'openai/chat_tools_parallel.http.jsonl': 'http-capture',
  'openai/responses_tool_calls.http.jsonl': 'http-capture',
  'generated/aisdk6-steps.json': 'ai-sdk',
  'generated/openai-agents-js-trace.jsonl': 'openai-responses',
}

const read = (file: string) => importText(readFileSync(`${data}/${file}`), file)

describe.skipIf(!existsSync(data))(`transcripts and captures of real agents (skipped without ${data})`, () => {
  test.each(Object.entries(files))('%s has the counts of independent code', async (file, format) => {
    const expected = (JSON.parse(readFileSync(`${data}/EXPECTED.json`, 'utf8')) as Record<string, Expected>)[file]!
    const { calls, reading } = await read(file)
    expect(reading.files[0]?.format).toBe(format)
    expect(reading.problems).toEqual([])
    expect(calls).toHaveLength((expected.calls ?? expected.requestedCalls)!)
    if (expected.tools !== undefined) expect(countByTool(calls)).toEqual(expected.tools)
    const { withResult, errors, sessions } = expected
    if (withResult !== undefined) expect(calls.filter((call) => call.result !== undefined)).toHaveLength(withResult)
    if (errors !== undefined) expect(calls.filter((call) => call.error !== undefined)).toHaveLength(errors)
    if (sessions !== undefined) expect(reading.tracesWithCalls).toBe(sessions)
  })

  test.each(['generated/aisdk6-steps.json', 'generated/openai-agents-js-trace.jsonl'])(
    '%s records the seven calls of airline run 20.1, two of them failed',
    async (file) => {
      const lines = readFileSync(`${data}/tau-bench/airline.calls.expected.jsonl`, 'utf8').trim().split('\n')
      const run = lines.map((line) => JSON.parse(line)).filter(({ session }) => session === '20.1')
      const { calls } = await read(file)
      const recorded = calls.map(({ tool, args, error }) => ({ tool, args, failed: error !== undefined }))
      expect(recorded).toEqual(run.map(({ tool, args, error }) => ({ tool, args, failed: error !== null })))
      expect(calls.every((call) => call.result !== undefined || call.error !== undefined)).toBe(true)
    },
  )

  test('a run without calls is still a trace', async () => {
    const { reading } = await read('codex/codemie-turn-2.no-tools.jsonl')
    expect(reading).toMatchObject({ traces: 1, tracesWithCalls: 0 })
  })

  test('results in a capture come from the requests that follow', async () => {
    const { calls } = await read('openai-agents/test_tool_call_and_result_attributes.http.jsonl')
    for (const call of calls) expect(call.result).toMatch(/^City: London/)
    expect(new Set(calls.map((call) => call.trace)).size).toBe(2)
  })
})

function countByTool(calls: readonly { readonly tool: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { tool } of calls) counts[tool] = (counts[tool] ?? 0) + 1
  return counts
}
