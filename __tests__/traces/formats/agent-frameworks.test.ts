import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collect } from '../../support/collect-calls.js'

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/traces/${path}`, import.meta.url), 'utf8')

describe('a record of a known kind with a call in an unknown shape', () => {
  it.each<[string, string, string, string]>([
    ['bedrock-agents', 'bedrock-agents/functions.json', 'actionGroupInvocationInput', 'browserInvocationInput'],
    ['adk-eval', 'adk-eval/shop.evalset.json', '"tool_uses"', '"tool_steps"'],
    ['haystack', 'haystack/messages.json', '"tool_call":', '"tool_calls":'],
    ['autogen', 'autogen/result.json', '"arguments"', '"parameters"'],
    ['semantic-kernel', 'semantic-kernel/history.json', 'function_call', 'tool_call'],
    ['smolagents', 'smolagents/steps.json', '"name"', '"title"'],
    ['agentdojo', 'agentdojo/run.json', '"function":', '"callee":'],
    ['deepeval', 'deepeval/trace.json', '"name"', '"title"'],
  ])('is a problem with its line: %s', async (format, file, name, other) => {
    const { reading } = await collect(fixture(file).replaceAll(name, other), { format })
    expect(reading.problems.map(({ code }) => code)).toContain('E_TRACE_PARSE')
    for (const { line } of reading.problems) expect(line).toBeGreaterThan(0)
    const good = await collect(fixture(file), { format })
    expect(good.reading.problems.filter(({ code }) => code === 'E_TRACE_PARSE')).toEqual([])
  })
})

describe('a last line that was cut', () => {
  it.each([
    'autogen/stream.jsonl',
    'bedrock-agents/parts.jsonl',
    'promptfoo/rows.jsonl',
    'opik/spans.jsonl',
    'weave/calls.jsonl',
    'langfuse/rows.jsonl',
    'langchain/batches.jsonl',
    'gemini/recorded.jsonl',
  ])('is said to be cut, and the lines before it are read: %s', async (file) => {
    const text = fixture(file).trimEnd()
    const cut = await collect(text.slice(0, -20))
    expect(cut.reading.problems.map(({ code }) => code)).toContain('E_TRACE_TRUNCATED')
    const lines = text.split('\n')
    const before = await collect(`${lines.slice(0, -1).join('\n')}\n`)
    expect(cut.calls.map(({ tool }) => tool)).toEqual(before.calls.map(({ tool }) => tool))
  })
})

it('the conversation of a person with an agent is handed on', async () => {
  const { reading } = await collect(fixture('semantic-kernel/history.json'))
  expect([...reading.runs]).toMatchObject([{ hasUserMessages: true, hasAssistantMessages: true }])
})
