import { describe, expect, it } from 'vitest'
import { importText } from '../support/import-records.js'

const known = { type: 'tool_use', id: 'c1', name: 'look', input: {} }
const text = (type: string) => ({ type, text: 'The tool_use of look was fine.' })
const item = { type: 'function_call', call_id: 'c1', name: 'look', arguments: '{}' }
const part = { type: 'tool-call', toolCallId: 'c1', toolName: 'look', input: {} }
const invocation = { kind: 'toolInvocationSerialized', toolId: 'look', toolCallId: 'c1', isComplete: true }
const session = (response: object) => ({
  version: 3,
  sessionId: 's',
  requests: [{ requestId: 'r', response: [response] }],
})

const cases: readonly (readonly [string, (part: object) => object, object, object, object])[] = [
  [
    'Anthropic Messages',
    (block) => ({ messages: [{ role: 'assistant', content: [known, block] }] }),
    { ...known, id: 'c2', name: 'wipe', type: 'tool_use_v2' },
    text('text'),
    { ...known, id: 'c2', name: 'wipe' },
  ],
  [
    'OpenAI Responses',
    (output) => ({ object: 'response', id: 'r', output: [item, output] }),
    { ...item, call_id: 'c2', name: 'wipe', type: 'function_call_v2' },
    { type: 'message', role: 'assistant', content: [text('output_text')] },
    { ...item, call_id: 'c2', name: 'wipe' },
  ],
  [
    'the AI SDK',
    (content) => ({ role: 'assistant', content: [part, content] }),
    { ...part, toolCallId: 'c2', toolName: 'wipe', type: 'tool-call-v2' },
    text('text'),
    { ...part, toolCallId: 'c2', toolName: 'wipe' },
  ],
]

describe('a part that looks like a call, in a shape that is not known, is never left out in silence:', () => {
  it.each(cases)('%s', async (_, record, unknown, harmless, call) => {
    const read = (it: object) => importText(JSON.stringify(record(it)), 'a.json')
    const strange = await read(unknown)
    expect(strange.calls.map(({ tool }) => tool)).toEqual(['look'])
    expect(strange.reading.problems).toMatchObject([
      { code: 'E_TRACE_PARSE', detail: expect.stringContaining('looks like a tool call') },
    ])
    expect(await read(harmless)).toMatchObject({ calls: [{ tool: 'look' }], reading: { problems: [] } })
    expect(await read(call)).toMatchObject({ calls: [{ tool: 'look' }, { tool: 'wipe' }], reading: { problems: [] } })
  })

  it('also alone in an answer', async () => {
    const content = [{ ...known, type: 'tool_use_v2' }]
    const answer = { type: 'message', role: 'assistant', stop_reason: 'tool_use', content }
    expect((await importText(JSON.stringify(answer), 'a.json')).reading.problems).toMatchObject([
      { code: 'E_TRACE_PARSE' },
    ])
  })

  it('VS Code', async () => {
    const read = (response: object) => importText(JSON.stringify(session(response)), 'a.json')
    expect((await read({ ...invocation, kind: 'toolRunSerialized' })).reading.problems).toMatchObject([
      { code: 'E_TRACE_PARSE' },
    ])
    expect(await read(invocation)).toMatchObject({ calls: [{ tool: 'look' }], reading: { problems: [] } })
  })
})
