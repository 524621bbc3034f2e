import { expect, test } from 'vitest'
import { collect, lines } from '../../support/collect-calls.js'

async function readRecords(...records: readonly unknown[]) {
  const { reading, calls } = await collect(lines(...records))
  return {
    reading,
    calls: calls.map(({ trace, tool, args, result, error, phase }) => ({ trace, tool, args, result, error, phase })),
  }
}

test('an episode of version 2: its test is the case, its steps are counted', async () => {
  const { reading, calls } = await readRecords(
    { type: 'episode_start', episode_id: 'e1', timestamp: 1, input: { prompt: 'hi' }, meta: { test_id: 'login' } },
    { type: 'step', episode_id: 'e1', step_id: 's1', idx: 0, timestamp: 2, kind: 'llm' },
    {
      type: 'tool_call',
      episode_id: 'e1',
      step_id: 's1',
      timestamp: 3,
      tool_name: 'f',
      call_index: 0,
      args: { a: 1 },
      result: null,
      error: null,
      meta: { tool_call_id: 'c' },
    },
    {
      type: 'tool_call',
      episode_id: 'e1',
      step_id: 's1',
      timestamp: 3,
      tool_name: 'f',
      call_index: 0,
      args: { a: 1 },
      result: { ok: true },
      error: null,
    },
    { type: 'episode_end', episode_id: 'e1', timestamp: 4, outcome: 'pass' },
  )
  expect(calls).toEqual([{ trace: 'e1', tool: 'f', args: { a: 1 }, result: { ok: true } }])
  expect([...reading.runs][0]).toMatchObject({ trace: 'e1', case: 'login', calls: 1 })
  expect(reading.skipped.map((each) => each.reason)).toEqual([
    'episode_end record',
    'repeated record of a call, merged',
    'step record',
  ])
})

test('a session record names tools and says nothing of arguments', async () => {
  const { reading, calls } = await readRecords({ id: 'run-1', tools: ['A', 'B'] }, { id: 'run-2', tools: [] })
  expect(calls.map((call) => [call.trace, call.tool, call.args])).toEqual([
    ['run-1', 'A', undefined],
    ['run-1', 'B', undefined],
  ])
  expect(reading).toMatchObject({ traces: 2, tracesWithCalls: 1, calls: 2 })
})

test('decision events', async () => {
  const event = (data: object) => ({
    specversion: '1.0',
    type: 'assay.tool.decision',
    time: '2025-11-22T10:00:00Z',
    data,
  })
  const { calls } = await readRecords(
    event({ tool: 'rm', tool_classes: [], decision: 'deny', reason_code: 'E_TOOL_DENIED', tool_call_id: '1' }),
    event({ tool: 'ls', decision: 'allow', tool_call_id: '2' }),
    event({ tool: 'cp', decision: 'requires_approval' }),
    event({ tool: 'mv', decision: 'error', reason_code: 'BROKEN' }),
    event({ tool_name: 'ln', decision: 'deny' }),
    { type: 'assay.tool.decision', tool_name: 'dd', decision: 'allow' },
  )
  expect(calls.map((call) => [call.tool, call.phase, call.error, call.args])).toEqual([
    ['rm', 'denied', undefined, undefined],
    ['ls', 'executed', undefined, undefined],
    ['cp', 'requested', undefined, undefined],
    ['mv', 'requested', 'BROKEN', undefined],
    ['ln', 'denied', undefined, undefined],
    ['dd', 'executed', undefined, undefined],
  ])
})

test.each(['assay.trace', 'verdict.trace', undefined])(
  'a prompt and its response (%s) are a run each, with or without calls',
  async (type) => {
    const { reading, calls } = await readRecords(
      {
        type,
        schema_version: 1,
        request_id: 'r1',
        prompt: 'p',
        response: 'x',
        meta: { tool_calls: [{ tool_name: 'f', args: { a: 1 } }, { name: 'g', arguments: '{}' }, { args: {} }] },
      },
      { type, schema_version: 1, prompt: 'p', response: 'x', tool_calls: [{ tool: 'h', args: {}, error: 'no' }] },
      { type, schema_version: 1, prompt: 'q', text: 'y' },
    )
    expect(calls.map((call) => [call.trace, call.tool, call.args, call.error])).toEqual([
      ['r1', 'f', { a: 1 }, undefined],
      ['r1', 'g', {}, undefined],
      ['a.jsonl', 'h', {}, 'no'],
    ])
    expect([...reading.runs].map((run) => run.trace)).toEqual(['r1', 'a.jsonl', 'a.jsonl#2'])
    expect(reading.problems.map((problem) => [problem.code, problem.line])).toEqual([['E_TRACE_PARSE', 1]])
  },
)

test('the documented pair of lines', async () => {
  const { calls } = await readRecords(
    { type: 'tool_call', id: '001', tool: 'search', arguments: { q: 'x' }, timestamp: '2025-12-27T10:00:00Z' },
    { type: 'tool_result', id: '001', result: { hits: 2 } },
  )
  expect(calls).toEqual([{ trace: 'a.jsonl', tool: 'search', args: { q: 'x' }, result: { hits: 2 } }])
})

test('a call without a tool, and a result without an id, are mistakes with a line', async () => {
  const { reading } = await readRecords(
    { tool: 'f' },
    { type: 'tool_call', args: {} },
    { type: 'call_tool', tool: '' },
    { type: 'tool_result', result: 1 },
    { type: 'assay.tool.decision', data: {} },
  )
  expect(reading.problems.map((problem) => [problem.code, problem.line])).toEqual(
    [2, 3, 4, 5].map((line) => ['E_TRACE_PARSE', line]),
  )
})

test('one file may mix the shapes', async () => {
  const { reading, calls } = await readRecords(
    { tool: 'a' },
    { type: 'call_tool', tool: 'b', test_id: 't' },
    { id: 's', tools: ['c'] },
    { type: 'trace_start', trace: 'z', case: 1, trial: 2 },
  )
  expect(calls.map((call) => [call.trace, call.tool])).toEqual([
    ['a.jsonl', 'a'],
    ['t', 'b'],
    ['s', 'c'],
  ])
  expect([...reading.runs][3]).toMatchObject({ trace: 'z', case: '1', trial: '2' })
})
