import { describe, expect, it } from 'vitest'
import type { Collected } from '../support/collect-calls.js'
import { collect, collectAll, lines } from '../support/collect-calls.js'
import { otlpSpan, request } from '../support/otlp-builder.js'

const tools = ({ calls }: Collected) => calls.map(({ tool }) => tool)
const skipped = ({ reading }: Collected) => Object.fromEntries(reading.skipped.map((each) => [each.reason, each.count]))
const files = (...texts: readonly string[]) =>
  collectAll(texts.map((text, at) => ({ file: `${at}.jsonl`, chunks: [Buffer.from(text)] })))

describe('threads of Amp', () => {
  const thread = (...runs: readonly object[]) => ({
    v: 1,
    id: 'T-1',
    messages: [
      {
        role: 'assistant',
        messageId: 1,
        content: runs.map((_, at) => ({ type: 'tool_use', id: `u${at}`, name: 'Bash', input: { cmd: 'ls' } })),
      },
      {
        role: 'user',
        messageId: 2,
        content: runs.map((run, at) => ({ type: 'tool_result', toolUseID: `u${at}`, run })),
      },
    ],
  })
  const callsOf = async (...runs: readonly object[]) =>
    (await collect(JSON.stringify(thread(...runs)))).calls.map(({ result, error }) => [result, error])

  it('has what a tool gave back, and why it failed', async () => {
    const calls = await callsOf(
      { status: 'done', result: { content: '1: a' } },
      { status: 'error', error: { message: 'no such file' } },
      { status: 'cancelled', reason: 'user:cancelled' },
    )
    expect(calls).toEqual([
      [{ content: '1: a' }, undefined],
      [null, 'no such file'],
      [null, 'user:cancelled'],
    ])
  })

  it('keeps a call that a person refused from being one that ran', async () => {
    const sink = await collect(JSON.stringify(thread({ status: 'rejected-by-user' })))
    expect(sink.calls[0]).toMatchObject({ error: 'rejected-by-user' })
  })

  it('does not take a call that runs for one that ended', async () => {
    expect(await callsOf({ status: 'in-progress' })).toEqual([[undefined, undefined]])
  })
})

describe('a forked session of Codex', () => {
  const at = (time: string, type: string, payload: object) => ({ timestamp: `2026-06-12T${time}Z`, type, payload })
  const call = (time: string, name: string) =>
    at(time, 'response_item', { type: 'function_call', name, arguments: '{}', call_id: `call_${name}` })
  const parent = { id: '019e0000-0000-7000-8000-00000000000a', timestamp: '2026-06-12T10:00:00Z' }
  const fork = { id: '019e0100-0000-7000-8000-00000000000b', timestamp: '2026-06-12T12:00:00Z' }
  const turn = (session: { id: string }, time: string) => at(time, 'turn_context', { turn_id: session.id })
  const parentLines = [
    at('10:00:00.000', 'session_meta', parent),
    turn(parent, '10:00:00.010'),
    call('10:00:01', 'pay'),
  ]
  const forkLines = (more: object, own: object = turn(fork, '12:01:00')) => [
    at('12:00:00.000', 'session_meta', { ...fork, ...more }),
    at('12:00:00.010', 'session_meta', parent),
    turn(parent, '12:00:00.010'),
    call('12:00:00.010', 'pay'),
    own,
    call('12:01:01', 'read'),
  ]

  it.each([
    ['and says so', { forked_from_id: parent.id }],
    ['and does not say so', {}],
  ])('counts what it repeats once, and its own calls as its own %s', async (_, more) => {
    const read = await files(lines(...parentLines), lines(...forkLines(more)))
    expect(read.calls.map(({ trace, tool }) => [trace, tool])).toEqual([
      [parent.id, 'pay'],
      [fork.id, 'read'],
    ])
    expect(skipped(read)).toMatchObject({ 'line repeated from the session that this one was forked from': 2 })
  })

  it('counts all calls where no turn says when it began', async () => {
    const own = forkLines({ forked_from_id: parent.id }).filter(
      (line) => (line as { type?: string }).type !== 'turn_context',
    )
    expect(tools(await collect(lines(...own)))).toEqual(['pay', 'read'])
  })

  it('counts all calls of two sessions that stand in one file', async () => {
    const read = await collect(
      lines(...parentLines, at('12:00:00', 'session_meta', fork), turn(fork, '12:00:00'), call('12:00:01', 'pay')),
    )
    expect(read.calls.map(({ trace }) => trace)).toEqual([parent.id, fork.id])
  })
})

describe('what could hide in a forked session of Codex', () => {
  const at = (time: string, type: string, payload: object) => ({ timestamp: `2026-06-12T${time}Z`, type, payload })
  const call = (time: string, name: string) =>
    at(time, 'response_item', { type: 'function_call', name, arguments: '{}', call_id: `call_${name}` })
  const parent = { id: '019e0000-0000-7000-8000-00000000000a', timestamp: '2026-06-12T10:00:00Z' }
  const fork = {
    id: '019e0100-0000-7000-8000-00000000000b',
    timestamp: '2026-06-12T12:00:00Z',
    forked_from_id: parent.id,
  }
  const turn = (session: { id: string }, time: string) => at(time, 'turn_context', { turn_id: session.id })
  const forked = [at('12:00:00', 'session_meta', fork), turn(parent, '12:00:00'), call('12:00:00', 'read')]
  const own = [turn(fork, '12:01:00'), call('12:01:01', 'write')]
  const ofParent = [at('10:00:00', 'session_meta', parent), turn(parent, '10:00:01'), call('10:00:02', 'pay')]

  it('counts calls of a turn that says an old id after the session’s own have begun', async () => {
    const read = await collect(lines(...forked, ...own, turn(parent, '12:02:00'), call('12:02:01', 'pay')))
    expect(tools(read)).toEqual(['write', 'pay'])
  })

  it.each([
    ['one with turns of its own', [...forked, ...own], ['write', 'pay']],
    ['one without', forked, ['pay']],
  ])('counts the calls of its parent, whose file was put behind it: %s', async (_, before, expected) => {
    const read = await collect(lines(...before, ...ofParent))
    expect(tools(read)).toEqual(expected)
    expect(read.calls.at(-1)?.trace).toBe(parent.id)
  })

  it.each([
    [{ type: 'function_call_v2', name: 'pay', arguments: '{}', call_id: 'c' }, 1],
    [{ type: 'reasoning', summary: [], name: 'pay' }, 0],
  ])('says that an item that looks like a call was not read: %j', async (item, problems) => {
    const read = await collect(lines(...forked, ...own, at('12:03:00', 'response_item', item)))
    expect(tools(read)).toEqual(['write'])
    expect(read.reading.problems.map(({ code }) => code)).toEqual(Array(problems).fill('E_TRACE_PARSE'))
  })
})

describe('Codex', () => {
  const output = async (text: string) => {
    const item = (payload: object) => ({ timestamp: '2026-06-12T10:00:00Z', type: 'response_item', payload })
    const { calls } = await collect(
      lines(
        item({ type: 'function_call', name: 'shell', arguments: '{}', call_id: 'c1' }),
        item({ type: 'function_call_output', call_id: 'c1', output: text }),
      ),
    )
    return calls[0]?.error
  }

  it.each(['unsupported call: shell', 'unsupported custom tool call: shell', 'aborted by user after 3.2s', 'aborted'])(
    'a call that it could not run has failed: %s',
    async (text) => expect(await output(text)).toBe(text),
  )

  it.each(['the page lists unsupported call: shell', 'unsupported calls are listed below', 'aborted merges: 3'])(
    'an output that speaks of such has not: %s',
    async (text) => expect(await output(text)).toBeUndefined(),
  )
})

describe('a resumed session of Claude Code', () => {
  const line = (uuid: string, sessionId: string, name: string, id = `toolu_${uuid}`) => ({
    type: 'assistant',
    uuid,
    sessionId,
    message: { id: `msg_${uuid}`, role: 'assistant', content: [{ type: 'tool_use', id, name, input: {} }] },
  })

  it('counts the lines that it copies from another file once', async () => {
    const read = await files(lines(line('u1', 's1', 'pay')), lines(line('u1', 's1', 'pay'), line('u2', 's2', 'read')))
    expect(tools(read)).toEqual(['pay', 'read'])
    expect(skipped(read)).toMatchObject({ 'line that a session has twice': 1 })
  })

  it('counts a call whose line stands in a file of another format, too, where that is an error', async () => {
    const span = request([otlpSpan({ id: 'x', attributes: { 'gen_ai.tool.name': 'x', 'gen_ai.tool.call.id': 'c' } })])
    const read = await files(lines(span, line('u1', 's1', 'delete_all')), lines(line('u1', 's1', 'delete_all')))
    expect(tools(read)).toEqual(['x', 'delete_all'])
    expect(read.reading.problems).toContainEqual(expect.objectContaining({ code: 'E_TRACE_PARSE', line: 2 }))
  })

  it.each([
    ['another call under the same id', line('u1', 's1', 'delete_all', 'toolu_u1')],
    ['the same in another session', line('u1', 's2', 'pay')],
    ['the same again, under an id of its own', line('u9', 's1', 'pay')],
  ])('counts %s', async (_, second) => {
    expect((await files(lines(line('u1', 's1', 'pay')), lines(second))).calls).toHaveLength(2)
  })
})

describe('calls that Claude Code refused', () => {
  const use = (id: string) => ({
    type: 'assistant',
    session_id: 's1',
    uuid: `a${id}`,
    message: { id: 'm1', role: 'assistant', content: [{ type: 'tool_use', id, name: 'Bash', input: {} }] },
  })
  const answer = (id: string, content: string, is_error: boolean) => ({
    type: 'user',
    session_id: 's1',
    uuid: `r${id}`,
    message: { role: 'user', content: [{ type: 'tool_result', tool_use_id: id, is_error, content }] },
  })
  const noticed = {
    type: 'system',
    subtype: 'permission_denied',
    tool_name: 'Bash',
    tool_use_id: 't1',
    session_id: 's1',
  }
  const listed = {
    type: 'result',
    session_id: 's1',
    num_turns: 2,
    permission_denials: [{ tool_name: 'Bash', tool_use_id: 't1', tool_input: { command: 'rm' } }],
  }
  const phases = async (...records: readonly object[]) => {
    const phased: unknown[] = []
    const { readTraces } = await import('../../src/traces/read-traces.js')
    const { CanonicalWriter } = await import('../../src/traces/write-canonical.js')
    const writer = new CanonicalWriter((text) => phased.push(JSON.parse(text)))
    await readTraces([{ file: 'a.jsonl', chunks: [Buffer.from(lines(...records))] }], writer)
    writer.end()
    return (phased as { type: string; phase?: string }[])
      .filter(({ type }) => type === 'tool_call')
      .map(({ phase }) => phase)
  }

  it.each([
    ['said at once', [use('t1'), noticed, answer('t1', 'blocked by a rule', true)]],
    ['said after the answer', [use('t1'), answer('t1', 'blocked by a rule', true), noticed]],
    ['listed at the end', [use('t1'), answer('t1', 'blocked by a rule', true), listed]],
    ['that nothing answers', [use('t1'), listed]],
    ['that nothing else speaks of', [listed]],
  ])('are denied: %s', async (_, records) => {
    expect(await phases(...records)).toEqual(['denied'])
  })

  it.each([
    [
      'another call',
      [use('t2'), noticed, answer('t2', 'no such file', true), use('t1'), answer('t1', 'x', true)],
      [undefined, 'denied'],
    ],
    ['a call that ran after all', [use('t1'), noticed, answer('t1', 'done', false)], [undefined]],
    [
      'an ordinary failure',
      [use('t2'), answer('t2', 'no such file', true), { ...listed, permission_denials: [] }],
      [undefined],
    ],
  ])('are not: %s', async (_, records, expected) => {
    expect(await phases(...records)).toEqual(expected)
  })
})

const span = (name: string, attributes: Record<string, unknown>, more: object = {}) =>
  otlpSpan({ id: name, name, attributes: { 'session.id': 's1', ...attributes }, ...more })
const spans = (...each: readonly object[]) => collect(lines(request(each)))

describe('calls that a completion names by function_call', () => {
  it('are read, each of several', async () => {
    const attributes = {
      'gen_ai.completion.0.function_call.name': 'get_weather',
      'gen_ai.completion.0.function_call.arguments': '{"city":"Rome"}',
      'gen_ai.completion.1.tool_calls.0.name': 'get_news',
      'gen_ai.completion.10.function_call.name': 'pay',
    }
    const read = await spans(span('litellm_request', attributes))
    expect(tools(read)).toEqual(['get_weather', 'get_news', 'pay'])
    expect(read.calls[0]?.args).toEqual({ city: 'Rome' })
  })

  it('are none where only the prompt has one', async () => {
    const attributes = { 'gen_ai.prompt.0.function_call.name': 'pay', 'gen_ai.completion.0.content': 'hi' }
    expect(tools(await spans(span('litellm_request', attributes)))).toEqual([])
  })
})

const openInference = (kind: string, more: object) => ({ 'openinference.span.kind': kind, ...more })
const asked = (message: number, at: number, name: string, id: string, args = '{}') => {
  const stem = `llm.output_messages.${message}.message.tool_calls.${at}.tool_call`
  return { [`${stem}.id`]: id, [`${stem}.function.name`]: name, [`${stem}.function.arguments`]: args }
}

describe('a handoff', () => {
  const handoff = span(
    'handoff to Math Tutor',
    openInference('TOOL', { 'input.value': 'coordinator', 'output.value': 'Math Tutor' }),
  )

  it('counts once, under the name that the model called', async () => {
    const read = await spans(
      span('response', openInference('LLM', asked(0, 0, 'transfer_to_math_tutor', 'c1'))),
      handoff,
    )
    expect(tools(read)).toEqual(['transfer_to_math_tutor'])
  })

  it('is not a further call of another agent', async () => {
    const read = await spans(span('response', openInference('LLM', asked(0, 0, 'transfer_to_history', 'c1'))), handoff)
    expect(tools(read).sort()).toEqual(['transfer_to_history', 'transfer_to_math_tutor'])
  })

  it('is not a tool that has a name of its own', async () => {
    const attributes = openInference('TOOL', { 'tool.name': 'page_oncall', 'input.value': '{"to":"x"}' })
    expect(tools(await spans(span('handoff to oncall', attributes)))).toEqual(['page_oncall'])
  })
})

describe('the events of a tool of BeeAI', () => {
  const event = (kind: string, number: number, more: object) =>
    span(
      `tool.search.wikipedia.${kind}-${number}`,
      openInference('TOOL', { target: `tool.search.wikipedia.${kind}`, ...more }),
    )

  it('are one call with its arguments and its result', async () => {
    const read = await spans(
      event('start', 12, { 'tool.parameters': '{"query":"x"}' }),
      event('success', 12, { 'output.value': '[1]' }),
      event('finish', 12, {}),
    )
    expect(read.calls).toMatchObject([{ tool: 'wikipedia', args: { query: 'x' }, result: [1] }])
    expect(skipped(read)).toMatchObject({ 'further span of the same call': 2 })
  })

  it('are two calls if they are of two runs', async () => {
    const read = await spans(event('start', 12, {}), event('start', 13, {}), event('success', 12, {}))
    expect(read.calls).toHaveLength(2)
  })
})

describe('the calls that the span of an agent lists', () => {
  const agent = (attributes: object) => span('query', openInference('AGENT', attributes), { start: '1000000000' })
  const ran = (name: string, id: string, start: string) =>
    span(`${name}-${id}`, openInference('TOOL', { 'tool.name': name, 'tool.id': id, 'tool.parameters': '{}' }), {
      start,
    })

  it.each([
    ['in one message', { ...asked(0, 0, 'Delegate', 'u1'), ...asked(0, 1, 'Delegate', 'u2') }],
    ['in two messages', { ...asked(0, 0, 'Delegate', 'u1'), ...asked(1, 0, 'Delegate', 'u2') }],
  ])('stand where their spans do, %s', async (_, listed) => {
    const read = await spans(
      agent(listed),
      ran('Delegate', 'u1', '1000000005'),
      ran('Shell', 'u3', '1000000008'),
      ran('Delegate', 'u2', '1000000030'),
    )
    expect(tools(read)).toEqual(['Delegate', 'Shell', 'Delegate'])
  })

  it('stand behind the call before them if they have no span', async () => {
    const listed = { ...asked(0, 0, 'read', 'u1'), ...asked(1, 0, 'delete_all', 'u2') }
    const read = await spans(agent(listed), ran('read', 'u1', '1000000005'), ran('Shell', 'u3', '1000000008'))
    expect(tools(read)).toEqual(['read', 'delete_all', 'Shell'])
  })

  it('of one answer of a model stay in the order of the answer', async () => {
    const model = span('llm', openInference('LLM', { ...asked(0, 0, 'b', 'u1'), ...asked(0, 1, 'a', 'u2') }), {
      start: '1000000000',
    })
    expect(tools(await spans(model, ran('a', 'u2', '1000000001'), ran('b', 'u1', '1000000002')))).toEqual(['b', 'a'])
  })
})

describe('arguments as Python passed them', () => {
  const called = async (input: unknown) =>
    (await spans(span('T', openInference('TOOL', { 'tool.name': 'get', 'input.value': JSON.stringify(input) }))))
      .calls[0]

  it('are the keywords', async () => {
    const input = { args: [], sanitize_inputs_outputs: true, kwargs: { city: 'Rome' } }
    expect((await called(input))?.args).toEqual({ city: 'Rome' })
  })

  it('are not recorded where they have no names', async () => {
    const input = { args: ['Rome'], sanitize_inputs_outputs: true, kwargs: {} }
    expect((await called(input))?.args).toBeUndefined()
  })

  it('are what they are where a tool takes arguments of these names', async () => {
    const input = { args: ['-l'], kwargs: { a: 1 } }
    expect((await called(input))?.args).toEqual(input)
  })

  it('are not the parameters that the tool takes', async () => {
    const attributes = openInference('TOOL', { 'tool.name': 'get', 'tool.parameters': '{"city":{"type":"string"}}' })
    expect((await spans(span('T', attributes))).calls[0]?.args).toBeUndefined()
  })
})

describe('Langfuse, with LangChain for Python', () => {
  const observation = (id: string, type: string, more: object) => ({
    id,
    traceId: 't1',
    parentObservationId: null,
    type,
    name: 'find_order',
    startTime: `2025-08-22T09:38:5${id}Z`,
    level: 'DEFAULT',
    input: null,
    output: null,
    metadata: null,
    ...more,
  })
  const read = (...observations: readonly object[]) =>
    collect(JSON.stringify({ trace: { id: 't1', sessionId: 's1' }, observations }))
  const model = observation('1', 'GENERATION', {
    name: 'ChatOpenAI',
    output: JSON.stringify({
      role: 'assistant',
      content: '',
      additional_kwargs: {
        tool_calls: [{ id: 'c7', type: 'function', function: { name: 'find_order', arguments: '{"query":"17"}' } }],
      },
    }),
  })
  const answer = { type: 'tool', content: '[1]', name: 'find_order', tool_call_id: 'c7', status: 'success' }

  it('has the call that the answer asks for, and the result of the span that ran it', async () => {
    const run = observation('2', 'SPAN', { input: "{'query': '17'}", output: JSON.stringify(answer) })
    const { calls } = await read(model, run)
    expect(calls).toMatchObject([{ id: 'c7', tool: 'find_order', args: { query: '17' }, result: [1] }])
  })

  it('has the failure of a tool', async () => {
    const failed = JSON.stringify({ ...answer, status: 'error', content: 'no such order' })
    const { calls } = await read(model, observation('2', 'SPAN', { output: failed }))
    expect(calls).toMatchObject([{ tool: 'find_order', error: 'no such order' }])
  })

  it('takes a span that returned anything else for no call', async () => {
    const chain = observation('2', 'SPAN', { output: '{"type":"ai","content":"hi"}' })
    expect((await read(model, chain)).calls).toHaveLength(1)
  })
})

describe('an answer with a call and its response', () => {
  const answerOf = (...parts: readonly object[]) =>
    span('chat', {
      'gen_ai.operation.name': 'chat',
      'gen_ai.output.messages': JSON.stringify([{ role: 'assistant', parts }]),
    })
  const call = { type: 'tool_call', id: 'c1', name: 'web_search', arguments: { q: 'x' } }

  it('keeps the response', async () => {
    const { calls } = await spans(answerOf(call, { type: 'tool_call_response', id: 'c1', response: { hits: 2 } }))
    expect(calls).toMatchObject([{ tool: 'web_search', result: { hits: 2 }, phase: 'executed' }])
  })

  it('leaves a call without one asked for', async () => {
    const { calls } = await spans(answerOf(call, { type: 'tool_call_response', id: 'c9', response: 'x' }))
    expect(calls[0]?.result).toBeUndefined()
    expect(calls).toMatchObject([{ tool: 'web_search', phase: 'requested' }])
  })
})

describe('events of CloudWatch', () => {
  const event = (spanId: string, body: object, at: number) => ({
    resource: { attributes: { 'service.name': 'agent' } },
    scope: { name: 'strands.telemetry.tracer' },
    timeUnixNano: 1_763_805_600_000_000_000 + at,
    severityNumber: 9,
    body,
    attributes: { 'event.name': 'strands.telemetry.tracer', 'session.id': 's1' },
    traceId: '1'.repeat(32),
    spanId,
  })
  const use = JSON.stringify([{ toolUse: { toolUseId: 'u1', name: 'recall', input: { query: 'food' } } }])
  const model = event(
    'a'.repeat(16),
    {
      input: { messages: [{ role: 'user', content: { content: '[{"text":"hungry"}]' } }] },
      output: { messages: [{ role: 'assistant', content: { message: use, finish_reason: 'tool_use' } }] },
    },
    0,
  )
  const run = event(
    'b'.repeat(16),
    {
      input: { messages: [{ role: 'tool', content: { content: '{"query":"food"}', role: 'tool', id: 'u1' } }] },
      output: { messages: [{ role: 'assistant', content: { message: '[{"text":"pizza"}]', id: 'u1' } }] },
    },
    1000,
  )
  const toolSpan = {
    traceId: '1'.repeat(32),
    spanId: 'b'.repeat(16),
    name: 'execute_tool recall',
    startTimeUnixNano: '1763805600000000500',
    attributes: {
      'session.id': 's1',
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': 'recall',
      'gen_ai.tool.call.id': 'u1',
    },
  }
  const whole = [{ trace: 's1', id: 'u1', tool: 'recall', args: { query: 'food' }, result: 'pizza' }]

  it.each([
    ['by the events alone', [model, run]],
    ['by the events and the span', [model, run, toolSpan]],
    ['by the span and the event of the run', [toolSpan, run]],
    ['in a list of spans', [{ spans: [model, run, toolSpan] }]],
    ['in a list for an evaluation', [{ sessionSpans: [toolSpan, run, model] }]],
  ])('say what a tool was called with and gave back: %s', async (_, records) => {
    expect((await collect(lines(...records))).calls).toMatchObject(whole)
  })

  it('do not hide a run whose tool nothing names', async () => {
    const { reading } = await collect(lines(run))
    expect(reading.problems).toMatchObject([{ code: 'E_TRACE_PARSE' }])
  })

  it('give no call where nobody asked for one', async () => {
    const talk = {
      input: { messages: [{ role: 'user', content: 'hi' }] },
      output: { messages: [{ role: 'assistant', content: 'hi' }] },
    }
    expect((await collect(lines(event('a'.repeat(16), talk, 0)))).calls).toEqual([])
  })
})

describe('lists that one object wraps', () => {
  it('are all read', async () => {
    const call = (tool: string) => ({ type: 'tool_call', tool, args: {} })
    expect(tools(await collect(JSON.stringify({ data: [call('a')], items: [call('b')] })))).toEqual(['a', 'b'])
  })
})

describe('a span with two attributes called __proto__', () => {
  it('is read', async () => {
    const attributes = [
      { key: '__proto__', value: { stringValue: 'a' } },
      { key: '__proto__', value: { stringValue: 'b' } },
      { key: 'gen_ai.tool.name', value: { stringValue: 'pay' } },
      { key: 'gen_ai.tool.call.id', value: { stringValue: 'c' } },
    ]
    const record = {
      resourceSpans: [{ scopeSpans: [{ spans: [{ traceId: 't', spanId: 's', name: 'x', attributes }] }] }],
    }
    expect(tools(await collect(lines(record)))).toEqual(['pay'])
  })
})

describe('calls of Codex that only events report', () => {
  const meta = { type: 'session_meta', payload: { id: 's' } }
  const event = (type: string, more: object) => ({ type: 'event_msg', payload: { type, ...more } })
  const item = (more: object) => ({ type: 'response_item', payload: more })
  const call = (call_id: string) => item({ type: 'function_call', name: 'exec_command', arguments: '{}', call_id })
  const output = (call_id: string) => item({ type: 'function_call_output', call_id, output: 'ok' })
  const began = (call_id: string) => event('exec_command_begin', { call_id, command: ['rm', 'x'], cwd: '/r' })
  const ended = (call_id: string, exit_code = 0) =>
    event('exec_command_end', { call_id, command: ['rm', 'x'], exit_code, aggregated_output: 'out' })
  const mcp = (type: string, more: object = {}) =>
    event(type, { call_id: 'm', invocation: { server: 'gh', tool: 'wipe', arguments: { all: true } }, ...more })
  const read = async (...records: readonly object[]) => collect(lines(meta, ...records))

  it('are calls, in their order, with how they ended', async () => {
    const { calls } = await read(
      item({ type: 'custom_tool_call', name: 'exec', input: 'run()', call_id: 'js' }),
      began('n'),
      ended('n', 3),
      mcp('mcp_tool_call_begin'),
      mcp('mcp_tool_call_end', { result: { Err: 'gone' }, duration: { secs: 1, nanos: 0 } }),
      item({ type: 'custom_tool_call_output', call_id: 'js', output: 'done' }),
      call('later'),
    )
    expect(calls).toMatchObject([
      { tool: 'exec' },
      { tool: 'shell', args: { command: ['rm', 'x'], workdir: '/r' }, error: 'exit code 3', result: 'out' },
      { tool: 'wipe', server: 'gh', args: { all: true }, error: 'gone', durationMs: 1000 },
      { tool: 'exec_command' },
    ])
  })

  it.each([
    ['before its events', [call('c'), began('c'), ended('c'), output('c')]],
    ['after its events', [began('c'), ended('c'), call('c'), output('c')]],
    ['between them', [began('c'), call('c'), ended('c'), output('c')]],
    ['among others', [began('c'), call('d'), call('c'), ended('c'), output('d'), output('c')]],
  ])('count once where the item is there, %s', async (_, records) => {
    const { calls } = await read(...records)
    expect(calls.map(({ tool }) => tool)).toEqual(calls.map(() => 'exec_command'))
    expect(calls).toHaveLength(records.length === 6 ? 2 : 1)
  })

  it('stay although the run ends with them, and one that was declined is denied', async () => {
    expect(tools(await read(began('c')))).toEqual(['shell'])
    const declined = event('exec_command_end', { call_id: 'c', command: ['rm'], exit_code: -1, status: 'declined' })
    expect((await read(declined)).calls).toMatchObject([{ error: 'declined' }])
  })

  it('are not those that the person typed', async () => {
    const typed = event('exec_command_end', { call_id: 'c', command: ['rm'], exit_code: 0, source: 'user_shell' })
    expect((await read(call('d'), typed)).calls).toHaveLength(1)
  })

  it('say that they name no tool', async () => {
    const { reading } = await read(event('mcp_tool_call_begin', { call_id: 'm', invocation: { server: 'gh' } }))
    expect(reading.problems).toHaveLength(1)
  })
})

describe('calls of Claude Code in unusual places', () => {
  const use = (id: string) => ({ type: 'tool_use', id, name: 'Bash', input: { command: 'ls' } })
  const line = (type: string, more: object) => ({
    type,
    uuid: `${type}-${JSON.stringify(more).length}`,
    sessionId: 's',
    ...more,
  })
  const message = (...content: readonly object[]) => ({ message: { role: 'assistant', content } })

  it.each([
    ['a system line', line('system', message(use('t')))],
    ['the content of a system line', line('system', { content: [use('t')] })],
    ['an attachment', line('attachment', { attachment: { type: 'x', content: [use('t')] } })],
    ['a message that is attached', line('attachment', { attachment: { type: 'x', ...message(use('t')) } })],
    ['the queue', line('queue-operation', { operation: 'enqueue', content: [use('t')] })],
  ])('are read in %s', async (_, record) => {
    const user = line('user', {
      message: { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't', content: 'a' }] },
    })
    const { calls } = await collect(lines(record, user))
    expect(calls).toMatchObject([{ tool: 'Bash', id: 't', result: 'a' }])
  })

  it('of a shape that nobody knows are a problem, and words about a call are not', async () => {
    const strange = line('attachment', { attachment: { type: 'tool_call', name: 'Bash', input: {} } })
    const plain = line('system', { subtype: 'hook', content: 'PostToolUse:Bash ran', level: 'info' })
    const { reading } = await collect(lines(line('user', message({ type: 'text', text: 'x' })), strange, plain))
    expect(reading.problems).toMatchObject([{ code: 'E_TRACE_PARSE', line: 2 }])
  })

  const superseding = { ...line('assistant', message({ type: 'text', text: 'again' })), supersedes: ['u1'] }
  const asked = { ...line('assistant', message(use('t'))), uuid: 'u1' }
  const answer = line('user', {
    message: { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't', content: 'a' }] },
  })

  it('count although superseded, if a result comes after all', async () => {
    const { calls } = await collect(lines(asked, superseding, answer))
    expect(calls).toMatchObject([{ tool: 'Bash', args: { command: 'ls' }, result: 'a' }])
  })

  it('do not count if none comes', async () => {
    const read = await collect(lines(asked, superseding))
    expect([read.calls.length, skipped(read)['call superseded by a later message']]).toEqual([0, 1])
  })
})

describe('a long stream of Claude Code', () => {
  const init = { type: 'system', subtype: 'init', session_id: 's', tools: ['Bash'] }
  const said = (type: string, ...content: readonly object[]) => ({
    type,
    session_id: 's',
    message: { role: type, content },
  })
  const call = (id: string) => said('assistant', { type: 'tool_use', id, name: 'Bash', input: {} })
  const failed = (id: string) => said('user', { type: 'tool_result', tool_use_id: id, content: 'no', is_error: true })
  const talk = Array.from({ length: 1500 }, () => said('assistant', { type: 'text', text: 'x' }))
  const listed = (...ids: readonly string[]) => ({
    type: 'result',
    session_id: 's',
    num_turns: 3,
    permission_denials: ids.map((tool_use_id) => ({ tool_use_id, tool_name: 'Bash', tool_input: {} })),
  })
  const phases = async (...records: readonly object[]) => {
    const written: [string, string | undefined][] = []
    const sink = {
      call() {},
      result: (_: unknown, at: number, { phase }: { phase?: string | undefined }) =>
        void written.push([String(at), phase]),
    }
    const { readTraces } = await import('../../src/traces/read-traces.js')
    await readTraces([{ file: 'a', chunks: [Buffer.from(lines(init, ...records))] }], sink)
    return written.sort()
  }

  it('ends with a list of refusals that holds for its first calls, too', async () => {
    const records = [call('a'), failed('a'), call('b'), failed('b'), ...talk, call('c'), failed('c'), listed('a', 'c')]
    expect(await phases(...records)).toEqual([
      ['0', 'denied'],
      ['1', undefined],
      ['2', 'denied'],
    ])
  })

  it('keeps results apart where an id is used again', async () => {
    expect(await phases(call('a'), failed('a'), ...talk, call('a'), failed('a'), ...talk)).toHaveLength(2)
  })
})
