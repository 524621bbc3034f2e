import type { Script } from '../support/loopback-model/script.js'

/** A conversation with what recorders get wrong: parallel calls, a reused id, `""` and broken arguments, a denied tool. */
export const travel: Script = [
  {
    text: 'Let me look.',
    calls: [
      { id: 'call_1', name: 'get_user', args: { user_id: 'mia' } },
      { id: 'call_2', name: 'search_flights', args: { from: 'JFK', to: 'SFO', big: 3 } },
    ],
  },
  { calls: [{ id: 'call_1', name: 'get_user', args: '' }] },
  { calls: [{ id: 'call_3', name: 'delete_user', args: '{"user_id": "mia"' }] },
  { text: 'Done.' },
]

export const expectedTravel = (trace: string) => [
  {
    type: 'tool_call',
    trace,
    id: 'call_1',
    tool: 'get_user',
    args: { user_id: 'mia' },
    phase: 'executed',
    result: '{"ok":"get_user#1"}',
  },
  {
    type: 'tool_call',
    trace,
    id: 'call_2',
    tool: 'search_flights',
    args: { from: 'JFK', to: 'SFO', big: 3 },
    phase: 'executed',
    result: '{"ok":"search_flights#2"}',
  },
  {
    type: 'tool_call',
    trace,
    id: 'call_1',
    tool: 'get_user',
    args: {},
    phase: 'executed',
    result: '{"ok":"get_user#3"}',
  },
  {
    type: 'tool_call',
    trace,
    id: 'call_3',
    tool: 'delete_user',
    args: '{"user_id": "mia"',
    phase: 'executed',
    result: '{"ok":"delete_user#4"}',
  },
]

/** Tools that say who they are and the how-manieth call this was. */
export function numberedTools(): (name: string) => string {
  let n = 0
  return (name) => JSON.stringify({ ok: `${name}#${++n}` })
}
