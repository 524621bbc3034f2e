import { describe, expect, it } from 'vitest'
import { AssayError } from '../../src/model/problem.js'
import { collect, lines } from '../support/collect-calls.js'

const step = {
  id: 'step_1',
  object: 'thread.run.step',
  run_id: 'run_1',
  step_details: {
    type: 'tool_calls',
    tool_calls: [{ id: 'c', type: 'function', function: { name: 'wipe', arguments: '{}' } }],
  },
}

describe('what holds calls that no format reads is refused by name', () => {
  it.each<[string, string, object]>([
    [
      'LlamaIndex',
      'LlamaIndex',
      { role: 'assistant', additional_kwargs: {}, blocks: [{ block_type: 'tool_call', tool_name: 'wipe' }] },
    ],
    [
      'LlamaIndex, an output',
      'LlamaIndex',
      { blocks: [], tool_name: 'wipe', raw_input: {}, raw_output: 'x', is_error: false },
    ],
    ['LlamaIndex, an event', 'LlamaIndex', { tool_name: 'wipe', tool_kwargs: {}, tool_id: 'c', return_direct: false }],
    ['Assistants', 'Assistants', step],
    ['Assistants, a list', 'Assistants', { object: 'list', data: [step] }],
    [
      'BFCL',
      'BFCL',
      { id: 'multi_turn_0', result: [[["wipe(a='x')"]]], input_token_count: [[1]], output_token_count: [[1]] },
    ],
    [
      'ToolBench',
      'ToolBench',
      { win: true, answer_generation: { valid_data: true, function: [], chain: [] }, tree: {} },
    ],
    ['n8n', 'n8n', { data: { resultData: { runData: { Agent: [] } } }, mode: 'manual', finished: true }],
    ['n8n, a workflow', 'n8n', { name: 'x', nodes: [], connections: {} }],
    [
      'a stream of the AI SDK',
      'AI SDK',
      { type: 'tool-input-available', toolCallId: 'c', toolName: 'wipe', input: {} },
    ],
    ['older ADK', 'ADK', { query: 'x', expected_tool_use: [{ tool_name: 'wipe', tool_input: {} }], reference: '' }],
  ])('%s', async (_, name, record) => {
    const error = await collect(lines(record)).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AssayError)
    expect((error as AssayError).message).toContain('E_TRACE_FORMAT')
    expect((error as AssayError).message).toContain(name)
  })
})

it('a message of the AI SDK, which names its calls likewise, is read', async () => {
  const part = { type: 'tool-wipe', toolCallId: 'c', state: 'output-available', input: {}, output: 'x' }
  expect((await collect(lines({ id: 'm', role: 'assistant', parts: [part] }))).calls).toMatchObject([{ tool: 'wipe' }])
})
