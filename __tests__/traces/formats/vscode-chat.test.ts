import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SessionJournal } from '../../../src/traces/sessions/vscode/session-journal.js'
import { importRecords, importText } from '../../support/import-records.js'

const invocation = (toolCallId: string, more: object = {}) => ({
  kind: 'toolInvocationSerialized',
  toolCallId,
  toolId: 'run_in_terminal',
  isConfirmed: { type: 1 },
  isComplete: true,
  ...more,
})
const request = (calls: readonly string[], response: readonly object[], results: { [id: string]: string } = {}) => ({
  requestId: 'r',
  message: { text: 'go' },
  response,
  result: {
    metadata: {
      toolCallRounds: [
        { response: '', toolCalls: calls.map((id) => ({ id, name: 'run_in_terminal', arguments: '{"a":1}' })) },
      ],
      toolCallResults: Object.fromEntries(Object.entries(results).map(([id, value]) => [id, { content: [{ value }] }])),
    },
  },
})
const session = (...requests: readonly object[]) => ({ sessionId: 's', responderUsername: 'GitHub Copilot', requests })
const read = async (...records: readonly object[]) => importRecords(undefined, records)

describe('a chat session of VS Code', () => {
  it('has what the model asked for, what it was sent, and what only the editor knows', async () => {
    const text = readFileSync(new URL('../../fixtures/traces/vscode-chat/session.json', import.meta.url))
    const { calls, reading } = await importText(text, 'chat.json')
    expect(reading.problems).toEqual([])
    expect(calls).toMatchObject([
      {
        trace: 'vs-1',
        tool: 'read_file',
        args: { filePath: '/repo/shelf.md' },
        result: 'books\nand maps',
        turn: 'request_1#0',
      },
      { tool: 'run_in_terminal', args: { command: 'rm -r attic' }, phase: 'denied' },
      { tool: 'mcp_library_find', server: 'library', error: 'the server is gone' },
      { tool: 'read_file', agent: 'helper', args: { filePath: '/repo/a.md' } },
      { tool: 'run_in_terminal', args: { command: 'ls attic' }, error: 'exit code 2' },
    ])
  })

  it('that was written as its changes has the same calls', async () => {
    const text = readFileSync(new URL('../../fixtures/traces/vscode-chat/journal.jsonl', import.meta.url))
    const { calls, reading } = await importText(text, 'chat.jsonl')
    expect(reading.problems).toEqual([])
    expect(calls.map(({ trace, tool, phase }) => [trace, tool, phase])).toEqual([
      ['vs-2', 'read_file', undefined],
      ['vs-2', 'run_in_terminal', 'denied'],
      ['vs-2', 'mcp_library_find', undefined],
      ['vs-2', 'read_file', undefined],
    ])
  })

  it.each([
    ['denied', { type: 0 }, 'denied'],
    ['skipped', { type: 5 }, 'denied'],
    ['denied in an older file', false, 'denied'],
    ['allowed by the person', { type: 4 }, undefined],
    ['allowed by a setting', { type: 2, id: 'x' }, undefined],
    ['allowed in an older file', true, undefined],
  ])('knows a call that was %s, by id and by order', async (_, isConfirmed, phase) => {
    for (const id of ['c1', 'another'])
      expect(
        (await read(session(request(['c1'], [invocation(id, { isConfirmed })], { c1: 'x' })))).calls,
      ).toMatchObject([{ tool: 'run_in_terminal', phase }])
  })

  it('takes a call that was stopped while it ran for a failure, and leaves open whether one ran that nobody confirmed', async () => {
    const words = { c1: 'The user cancelled the tool call.' }
    const outcome = async (more: object) =>
      (await read(session(request(['c1'], [invocation('c1', more)], words)))).calls.map(({ phase, error }) => [
        phase,
        error,
      ])
    expect(await outcome({})).toEqual([[undefined, words.c1]])
    expect(await outcome({ isConfirmed: undefined })).toEqual([['unclear', words.c1]])
  })

  it('counts what the editor ran beyond what the model asked for, and never one call as two', async () => {
    const count = async (asked: readonly string[], ran: readonly object[]) =>
      (await read(session(request(asked, ran)))).calls.length
    expect(await count(['a', 'b'], [invocation('x'), invocation('y')])).toBe(2)
    expect(await count(['a', 'b'], [invocation('x')])).toBe(2)
    expect(await count(['a'], [invocation('x'), invocation('y')])).toBe(2)
    expect(await count(['a'], [invocation('a'), invocation('y')])).toBe(2)
    expect(await count(['a'], [invocation('x'), invocation('y', { subAgentInvocationId: 'z' })])).toBe(2)
    expect(await count([], [invocation('x')])).toBe(1)
  })

  it.each([
    ['another tool under the same id', ['a'], [invocation('a', { toolId: 'wipe' })]],
    ['another tool in its place', ['a'], [invocation('x', { toolId: 'wipe' })]],
    ['another tool before it', ['a'], [invocation('x', { toolId: 'wipe' }), invocation('y')]],
    ['another tool next to it under the same id', ['a'], [invocation('a', { toolId: 'wipe' }), invocation('a')]],
  ])('has what the model asked for and what the editor ran: %s', async (_, asked, ran) => {
    const { calls, reading } = await read(session(request(asked, ran)))
    expect(calls.map(({ tool }) => tool).sort()).toEqual(['run_in_terminal', 'wipe'])
    expect(reading.problems).toEqual([])
  })

  it.each([
    ['copilot_fetchWebPage', 'fetch_webpage'],
    ['vscode_fetchWebPage_internal', 'fetch_webpage'],
    ['copilot_viewImage', 'view_image'],
    ['mcp_library_find', 'mcp_library_find'],
    [undefined, 'read_file'],
  ])('knows that the editor calls it %s when the model asks for %s', async (toolId, name) => {
    const one = request([], [invocation('x', { toolId })])
    const metadata = { toolCallRounds: [{ toolCalls: [{ id: 'a', name, arguments: '{}' }] }] }
    expect((await read(session({ ...one, result: { metadata } }))).calls).toMatchObject([{ tool: name }])
  })

  it.each([
    ['a list among the requests', { ...session([request([], [invocation('x')])], request(['a'], [])) }],
    ['a list among the parts', session({ ...request(['a'], []), response: [[invocation('x')]] })],
    ['parts by number', session({ ...request(['a'], []), response: { 0: invocation('x') } })],
    [
      'rounds by number',
      session(request(['a'], []), { result: { metadata: { toolCallRounds: { 0: { toolCalls: [{ id: 'b' }] } } } } }),
    ],
  ])('a call in %s is a problem', async (_, strange) => {
    for (const record of [strange, { kind: 0, v: strange }])
      expect((await read(record)).reading.problems).toMatchObject([{ code: 'E_TRACE_PARSE', line: 1 }])
  })

  it.each([
    ['of a kind that is not known', { kind: 4, k: ['requests'], v: [request([], [invocation('x')])] }],
    ['of a kind that is not known, to no call', { kind: 4, k: ['requests', 0, 'message'], v: { text: 'x' } }],
    ['with parts by number', { kind: 2, k: ['requests', 0, 'response'], v: { 0: invocation('x') } }],
    ['with a list of parts in the list', { kind: 2, k: ['requests', 0, 'response'], v: [[invocation('x')]] }],
    [
      'that puts a list in the place of a request',
      { kind: 1, k: ['requests', 1], v: [request([], [invocation('x')])] },
    ],
  ])('a change %s is a problem', async (_, change) => {
    const { reading } = await read({ kind: 0, v: session(request(['c1'], [])) }, change)
    expect(reading.problems).toMatchObject([{ code: 'E_TRACE_PARSE', line: 2 }])
  })

  it('lists of words, and changes that cut a list or are not of requests, pass', async () => {
    const { reading, calls } = await read(
      { kind: 0, v: session({ ...request(['c1'], []), response: [['words']] }) },
      { kind: 2, k: ['requests', 0, 'response'], i: 0 },
      { kind: 4, k: ['inputState'], v: 'words' },
    )
    expect(reading.problems).toEqual([])
    expect(calls).toHaveLength(1)
  })

  it('says that a part looks like a call of another kind, and that a call names no tool', async () => {
    const strange = { kind: 'toolInvocationV2', toolName: 'wipe', input: {} }
    expect((await read(session(request([], [strange])))).reading.problems).toHaveLength(1)
    expect((await read(session(request([], [invocation('x', { toolId: '' })])))).reading.problems).toHaveLength(1)
    expect(
      (await read(session(request([], [{ kind: 'prepareToolInvocation', toolName: 'x' }])))).reading.problems,
    ).toEqual([])
  })

  it.each([
    ['of a request that is not there', { kind: 1, k: ['requests', 3, 'response'], v: [] }],
    ['of a list that is none', { kind: 2, k: ['requests', 0, 'message'], v: [{}] }],
    ['that leaves a hole', { kind: 2, k: ['requests'], v: [{}], i: 9 }],
    ['that takes the requests away', { kind: 3, k: ['requests'] }],
  ])('a change %s is a problem with its line', async (_, change) => {
    const { reading } = await read({ kind: 0, v: session(request(['c1'], [])) }, change)
    expect(reading.problems).toMatchObject([{ code: 'E_TRACE_PARSE', line: 2 }])
  })

  it('a journal whose beginning was lost says so', async () => {
    const { reading } = await read({ kind: 2, k: ['requests', 0, 'response'], v: [invocation('x')] })
    expect(reading.problems).toMatchObject([{ line: 1 }])
  })

  it('is read again where a later line of the file begins another', async () => {
    const first = { kind: 0, v: session(request(['c1'], [])) }
    expect((await read(first, first)).calls).toHaveLength(2)
  })

  it.each([
    ['the requests were cut back', { kind: 2, k: ['requests'], v: [], i: 0 }],
    ['the response was replaced', { kind: 1, k: ['requests', 0, 'response'], v: [] }],
    ['the request was replaced', { kind: 1, k: ['requests', 0], v: request([], []) }],
    ['the invocation was taken out', { kind: 2, k: ['requests', 0, 'response'], v: [], i: 0 }],
  ])('a call stays one although %s', async (_, change) => {
    const { calls, reading } = await read({ kind: 0, v: session(request([], [invocation('x')])) }, change)
    expect(calls).toMatchObject([{ tool: 'run_in_terminal', id: 'x' }])
    expect(reading.problems).toEqual([])
  })

  it('calls stay that stood behind all that is left', async () => {
    const cut = (i: number) => ({ kind: 2, k: ['requests'], v: [], i })
    const two = session(request([], [invocation('x')]), { ...request([], [invocation('y')]), requestId: 'r2' })
    expect((await read({ kind: 0, v: two }, cut(1), cut(0))).calls.map(({ id }) => id).sort()).toEqual(['x', 'y'])
  })

  it('a call stays although first its part and then its request are replaced', async () => {
    const begun = { kind: 0, v: session(request([], [invocation('x')])) }
    const part = { kind: 1, k: ['requests', 0, 'response'], v: [] }
    const replaced = { kind: 1, k: ['requests', 0], v: request([], []) }
    const kept = { kind: 1, k: ['requests', 0], v: request([], [invocation('x')]) }
    expect((await read(begun, part, replaced)).calls).toMatchObject([{ id: 'x' }])
    expect((await read(begun, part, kept)).calls).toMatchObject([{ id: 'x' }])
  })

  it('a call whose part is written again is one', async () => {
    const grown = invocation('x', { toolSpecificData: { kind: 'terminal', commandLine: { original: 'ls' } } })
    const { calls } = await read(
      { kind: 0, v: session(request([], [invocation('x', { isComplete: false })])) },
      { kind: 2, k: ['requests', 0, 'response'], v: [grown], i: 0 },
      { kind: 1, k: ['requests', 0, 'response', 0], v: grown },
    )
    expect(calls).toMatchObject([{ id: 'x', args: { command: 'ls' } }])
  })

  const terminal = (original: string) => ({ toolSpecificData: { kind: 'terminal', commandLine: { original } } })
  const asking = (args: string) => ({ toolCallRounds: [{ toolCalls: [{ id: 'a', name: 'write', arguments: args }] }] })
  const asked = (args: string) => ({ ...request([], []), result: { metadata: asking(args) } })
  const part = ['requests', 0, 'response', 0]
  const call = ['requests', 0, 'result', 'metadata', 'toolCallRounds', 0, 'toolCalls']
  const evil = '{"path":"/etc/passwd"}'
  const ran = request([], [invocation('x', terminal('rm -r attic'))])
  it.each<[string, object, readonly object[], readonly unknown[]]>([
    ['the tool of an invocation', ran, [{ kind: 1, k: [...part, 'toolId'], v: 'ok' }], ['rm -r attic', 'rm -r attic']],
    [
      'the command of one',
      ran,
      [{ kind: 1, k: [...part, 'toolSpecificData', 'commandLine', 'original'], v: 'ls' }],
      ['ls', 'rm -r attic'],
    ],
    ['one by another', ran, [{ kind: 1, k: part, v: invocation('x', terminal('ls')) }], ['ls', 'rm -r attic']],
    ['one by another without arguments', ran, [{ kind: 1, k: part, v: invocation('x') }], ['rm -r attic']],
    [
      'one that was incomplete in between',
      ran,
      [
        { kind: 1, k: [...part, 'isComplete'], v: false },
        { kind: 1, k: [...part, 'toolSpecificData'], v: terminal('ls').toolSpecificData },
        { kind: 1, k: [...part, 'isComplete'], v: true },
      ],
      ['ls', 'rm -r attic'],
    ],
    [
      'the result of a request',
      asked(evil),
      [{ kind: 1, k: ['requests', 0, 'result'], v: { metadata: asking('{"path":"/tmp/x"}') } }],
      ['/etc/passwd', '/tmp/x'],
    ],
    [
      'arguments',
      asked(evil),
      [{ kind: 1, k: [...call, 0, 'arguments'], v: '{"path":"/tmp/x"}' }],
      ['/etc/passwd', '/tmp/x'],
    ],
    ['the calls of a round', asked(evil), [{ kind: 1, k: call, v: [] }], ['/etc/passwd']],
    ['a call of a round', asked(evil), [{ kind: 2, k: call, v: [], i: 0 }], ['/etc/passwd']],
  ])('a call that ran stays although a later change replaces %s', async (_, begun, changes, expected) => {
    const { calls, reading } = await read({ kind: 0, v: session(begun) }, ...changes)
    const said = calls.map(({ args }) => Object.values(args ?? {})[0]).filter((value) => value !== undefined)
    expect(said.sort()).toEqual(expected)
    expect(reading.problems).toEqual([])
  })

  it('a call that ran stays although its part gets another kind, and that kind is a problem', async () => {
    const { calls, reading } = await read(
      { kind: 0, v: session(ran) },
      { kind: 1, k: [...part, 'kind'], v: 'thinking' },
    )
    expect(calls).toMatchObject([{ tool: 'run_in_terminal', args: { command: 'rm -r attic' } }])
    expect(reading.problems).toHaveLength(1)
  })

  it('a tool that was another one in between ran as both', async () => {
    const named = (v: string) => ({ kind: 1, k: [...part, 'toolId'], v })
    const { calls } = await read({ kind: 0, v: session(ran) }, named('wipe'), named('run_in_terminal'))
    expect(calls.map(({ tool }) => tool).sort()).toEqual(['run_in_terminal', 'wipe'])
  })

  it.each<[string, object, readonly object[]]>([
    ['its arguments are streamed', asked('{"pa'), [{ kind: 1, k: [...call, 0, 'arguments'], v: evil }]],
    [
      'the same is written in another order',
      asked('{"a":1,"b":2}'),
      [{ kind: 1, k: [...call, 0, 'arguments'], v: '{"b":2, "a":1}' }],
    ],
    [
      'its command is edited before it runs',
      request([], [invocation('x', { ...terminal('ls'), isComplete: false })]),
      [
        { kind: 1, k: [...part, 'toolSpecificData', 'commandLine', 'userEdited'], v: 'ls -l' },
        { kind: 1, k: [...part, 'isComplete'], v: true },
      ],
    ],
    [
      'its input moves to the details of its result',
      request([], [invocation('x', { isComplete: false, toolSpecificData: { kind: 'input', rawInput: { q: 1 } } })]),
      [
        { kind: 1, k: [...part, 'resultDetails'], v: { input: '{ "q": 1 }', output: [] } },
        { kind: 1, k: [...part, 'isComplete'], v: true },
        { kind: 3, k: [...part, 'toolSpecificData'] },
      ],
    ],
    [
      'how it ended is added',
      ran,
      [{ kind: 1, k: [...part, 'toolSpecificData', 'terminalCommandState'], v: { exitCode: 2 } }],
    ],
  ])('a call is one although %s', async (_, begun, changes) => {
    expect((await read({ kind: 0, v: session(begun) }, ...changes)).calls).toHaveLength(1)
  })

  it('is held up to a size', () => {
    const journal = new SessionJournal(1000)
    const push = () =>
      journal.apply({ kind: 2, k: ['requests'], v: [{ text: 'x'.repeat(300) }] }, { line: 1, column: 1 })
    expect([push(), push(), push(), push(), push()]).toEqual(['applied', 'applied', 'full', 'full', 'full'])
  })

  it('has no names that mean something to a program', async () => {
    const change = { kind: 1, k: ['requests', 0, '__proto__', 'polluted'], v: true }
    const { reading } = await read({ kind: 0, v: session(request(['c1'], [])) }, change)
    expect(reading.problems).toHaveLength(1)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
