import { join } from 'node:path'
import { CallbackManager } from '@llamaindex/core/global'
import { expect, it } from 'vitest'
import { withTrace } from '../../src/recorders/calls/recorder.js'
import { recordLlamaIndex } from '../../src/recorders/llamaindex.js'
import { calls, temporaryFolder } from '../support/trace-file.js'

it('records the tool events of the callback manager', async () => {
  const file = join(temporaryFolder(), 'a.jsonl')
  const events = recordLlamaIndex(new CallbackManager(), { file })
  const toolCall = { id: '1', name: 'get', input: { n: 1 } }
  const failing = { id: '2', name: 'fails', input: {} }
  await withTrace('t1', async () => {
    events.dispatchEvent('llm-tool-call', { toolCall } as never)
    events.dispatchEvent('llm-tool-result', { toolCall, toolResult: { output: { ok: 1 }, isError: false } } as never)
    events.dispatchEvent('llm-tool-call', { toolCall: failing } as never)
    events.dispatchEvent('llm-tool-result', { toolCall: failing, toolResult: { output: 'no', isError: true } } as never)
    // The manager calls its handlers in a later turn of the event loop.
    await new Promise((resolve) => setTimeout(resolve, 10))
  })
  const line = { type: 'tool_call', trace: 't1', phase: 'executed' }
  expect(calls(file)).toEqual([
    { ...line, id: '1', tool: 'get', args: { n: 1 }, result: { ok: 1 } },
    { ...line, id: '2', tool: 'fails', args: {}, result: 'no', error: 'no' },
  ])
})
