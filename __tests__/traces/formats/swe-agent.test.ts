import { describe, expect, it } from 'vitest'
import { sweAgent } from '../../../src/traces/formats/swe-agent.js'
import { importRecords } from '../../support/import-records.js'

const call = (id: string, name: string) => ({ id, type: 'function', function: { name, arguments: '{"command":"ls"}' } })

describe('swe-agent', () => {
  it('reads the calls of the history, with plural ids, and none of the demonstration', async () => {
    const { calls } = await importRecords(sweAgent, [
      {
        trajectory: [{ action: 'ls', observation: 'a.py' }],
        history: [
          { role: 'assistant', content: '', tool_calls: [call('demo', 'delete')], is_demo: true },
          { role: 'assistant', agent: 'main', content: '', tool_calls: [call('c', 'bash')] },
          { role: 'tool', content: [{ type: 'text', text: 'a.py' }], tool_call_ids: ['c'] },
          { role: 'assistant', content: 'done', tool_calls: null },
        ],
      },
    ])
    expect(calls).toMatchObject([{ tool: 'bash', args: { command: 'ls' }, result: 'a.py', agent: 'main' }])
  })

  it('reads the command lines of a run that spoke shell', async () => {
    const { calls, skipped } = await importRecords(sweAgent, [
      {
        trajectory: [
          { action: 'ls\n', observation: 'a.py', execution_time: 0.5 },
          { action: '', observation: '' },
        ],
        history: [{ role: 'user', content: 'fix' }],
      },
    ])
    expect(calls).toMatchObject([{ tool: 'bash', args: { command: 'ls' }, result: 'a.py', durationMs: 500 }])
    expect(skipped).toEqual({ 'step without an action': 1 })
  })
})
