import { describe, expect, it } from 'vitest'
import { collect, lines } from '../../support/collect-calls.js'
import { importText } from '../../support/import-records.js'

const details = '<environment_details>\n# Current Mode\n</environment_details>'
const text = (words: string) => ({ type: 'text', text: words })
const task = { role: 'user', content: [text('<task>\nTidy\n</task>'), text(details)], ts: 1777073160000 }
const says = (words: string) => ({ role: 'assistant', content: [text(words)], ts: 1777073161000 })
const uses = (...blocks: object[]) => ({ role: 'assistant', content: blocks, ts: 1777073161000 })
const answers = (...words: string[]) => ({ role: 'user', content: [...words, details].map(text), ts: 1777073162000 })
const use = (id: string, name: string, input: object) => ({ type: 'tool_use', id, name, input })

async function read(...messages: readonly object[]) {
  const { calls, reading } = await importText(JSON.stringify(messages), 'api_conversation_history.json')
  return { calls, problems: reading.problems, format: reading.files[0]?.format }
}

const remove =
  '<execute_command>\n<command>rm -rf attic</command>\n<requires_approval>true</requires_approval>\n</execute_command>'

describe('calls as tags in the text', () => {
  it('are found with arguments and results', async () => {
    const messages = [
      task,
      says(`I remove it.\n\n${remove}`),
      answers("[execute_command for 'rm -rf attic'] Result:\nOk"),
    ]
    const { calls, problems, format } = await read(...messages)
    expect({ problems, format }).toEqual({ problems: [], format: 'cline' })
    expect(calls).toMatchObject([
      { tool: 'execute_command', args: { command: 'rm -rf attic', requires_approval: 'true' }, result: 'Ok' },
    ])
  })

  it.each([
    ['of an answer alone', [says(remove)]],
    ['whose content is a string', [{ role: 'assistant', content: remove }]],
    ['before the task', [says(remove), task]],
    ['after plain talk', [{ role: 'user', content: 'Hi' }, { role: 'assistant', content: 'Hello' }, says(remove)]],
  ])('are found in a file %s', async (_, messages) => {
    expect((await read(...messages)).calls).toMatchObject([{ tool: 'execute_command' }])
    expect((await collect(lines(...messages))).calls).toMatchObject([{ tool: 'execute_command' }])
  })

  const hi = { role: 'user', content: 'Hi' }
  const wrote = { role: 'assistant', content: remove }

  it.each<[string, object, readonly string[]]>([
    ['under messages', { messages: [{ role: 'system', content: 'x' }, hi, wrote] }, ['a.json']],
    ['under messages, in parts', { messages: [hi, says(remove)] }, ['a.json']],
    [
      'in a list of lists',
      [
        [hi, wrote],
        [hi, says(remove)],
      ],
      ['a.json', 'a.json#2'],
    ],
    ['in lists within a list', { data: [{ messages: [hi, wrote] }] }, ['a.json']],
    ['under a name', { session_id: 's', messages: [hi, wrote] }, ['s']],
    ['request after request', [{ messages: [hi, wrote] }, { messages: [hi, wrote, hi, wrote] }], ['a.json', 'a.json']],
  ])('are found %s', async (_, file, traces) => {
    const { calls, reading } = await importText(JSON.stringify(file), 'a.json')
    expect(reading).toMatchObject({ files: [{ format: 'cline' }], problems: [] })
    expect(calls.map(({ tool }) => tool)).toEqual(traces.map(() => 'execute_command'))
    expect(calls.map(({ trace }) => trace)).toEqual(traces)
  })

  const exchange = { url: 'https://x/v1/chat/completions', request: { messages: [hi] } }
  const answer = (content: string) => ({ choices: [{ message: { role: 'assistant', content } }] })
  it.each<[string, (words: string) => object]>([
    ['captured HTTP', (words) => ({ ...exchange, response: answer(words) })],
    [
      'a history in captured HTTP',
      (words) => ({ ...exchange, request: { messages: [hi, says(words), hi] }, response: answer('') }),
    ],
    ['a response', (words) => ({ object: 'chat.completion', id: 'r', ...answer(words) })],
    [
      'a batch',
      (words) => ({
        custom_id: 'x',
        method: 'POST',
        url: '/v1/chat/completions',
        body: { messages: [hi, says(words)] },
      }),
    ],
    ['Gemini', (text) => ({ candidates: [{ content: { role: 'model', parts: [{ text }] } }] })],
    ['UI messages', (text) => ({ role: 'assistant', id: '1', parts: [{ type: 'text', text }] })],
  ])('are a problem in %s, and talk about them is none', async (_, file) => {
    const problems = async (words: string) => (await importText(JSON.stringify(file(words)), 'a.json')).reading.problems
    expect(await problems(remove)).toMatchObject([{ code: 'E_TRACE_PARSE', detail: expect.stringContaining('Cline') }])
    expect(await problems('Use <execute_command> with a <command>.')).toEqual([])
  })

  it('are talk where the run has calls', async () => {
    const call = { id: 'c1', type: 'function', function: { name: 'look', arguments: '{}' } }
    const messages = [wrote, { role: 'assistant', content: null, tool_calls: [call] }, wrote]
    const { calls, reading } = await importText(JSON.stringify({ messages }), 'a.json')
    expect({ calls, reading }).toMatchObject({ calls: [{ tool: 'look' }], reading: { problems: [] } })
  })

  it('hold the whole content of a file that ends its own tag', async () => {
    const content = 'a</content>b</path>'
    const write = `<write_to_file>\n<path>a.md</path>\n<content>\n${content}\n</content>\n</write_to_file>`
    expect((await read(task, says(write))).calls).toMatchObject([{ args: { path: 'a.md', content } }])
  })

  it('are several in one answer', async () => {
    const { calls } = await read(
      task,
      says('<read_file><path>a</path></read_file><read_file><path>b</path></read_file>'),
      answers("[read_file for 'a'] Result:", 'first', "[read_file for 'b'] Result:", 'second'),
    )
    expect(calls).toMatchObject([
      { args: { path: 'a' }, result: 'first' },
      { args: { path: 'b' }, result: 'second' },
    ])
  })

  it('are those of the server for an MCP tool', async () => {
    const call = '<server_name>shop</server_name><tool_name>buy</tool_name><arguments>{"n": 2}</arguments>'
    const { calls } = await read(
      task,
      says(`<use_mcp_tool>${call}</use_mcp_tool>`),
      answers("[use_mcp_tool for 'shop'] Result:\nok"),
    )
    expect(calls).toMatchObject([{ tool: 'buy', server: 'shop', args: { n: 2 }, result: 'ok' }])
  })

  it.each([
    ['a tag that does not end', [task, says('<execute_command><command>rm -rf attic')]],
    ['a result of a tool of another name', [task, says('<wipe><path>a</path></wipe>'), answers('[wipe] Result:\nok')]],
    [
      'a second result of one call',
      [task, says(remove), answers('[execute_command] Result:\n1', '[execute_command] Result:\n2')],
    ],
  ])('that are not certain are a problem: %s', async (_, messages) => {
    expect((await read(...messages)).problems).toMatchObject([{ code: 'E_TRACE_PARSE' }])
  })

  it('are not what a person wrote, or an answer without a tag', async () => {
    const { calls, problems } = await read(task, says('I would use read_file, or <b>not</b>.'), answers(remove))
    expect({ calls, problems }).toEqual({ calls: [], problems: [] })
  })

  it('are read in the time that their length takes', async () => {
    const many = '<write_to_file><content>a</write_to_file></content>'.repeat(40_000)
    const started = performance.now()
    await read(task, says(many))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('calls as blocks', () => {
  it('have the texts that name them as their results', async () => {
    const { calls, problems } = await read(
      task,
      uses(use('c1', 'read_file', { path: 'a' }), use('c2', 'use_subagents', {}), use('c3', 'k9mcp0buy', {})),
      answers(
        '[subagents] Result:\ndone',
        "[use_mcp_tool for 'shop'] Result:\nsold",
        "[read_file for 'a'] Result:\n1 | x",
      ),
    )
    expect(problems).toEqual([])
    expect(calls.map(({ id, result }) => [id, result])).toEqual([
      ['c1', '1 | x'],
      ['c2', 'done'],
      ['c3', 'sold'],
    ])
  })

  it('are not looked for in the text as well', async () => {
    const talk = text(`As in ${remove}`)
    const { calls, format } = await read(task, uses(talk, use('c1', 'read_file', { path: 'a' })))
    expect(calls).toMatchObject([{ tool: 'read_file' }])
    expect(format).toBe('cline')
  })

  it.each([
    ['a whole call in the text of a later answer: a problem', remove, 1],
    ['a tag without an end: talk', 'Use <execute_command> with a <command>.', 0],
    ['words: talk', 'Done.', 0],
  ])('and %s', async (_, words, count) => {
    const { calls, problems } = await read(
      task,
      uses(use('c1', 'read_file', { path: 'a' })),
      answers('ok'),
      says(words),
    )
    expect(calls).toMatchObject([{ tool: 'read_file' }])
    expect(problems).toMatchObject(Array.from({ length: count }, () => ({ code: 'E_TRACE_PARSE' })))
  })

  it('of an agent that is not Cline stay Anthropic messages', async () => {
    const result = { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c1', content: 'x' }] }
    expect((await read(uses(text(remove), use('c1', 'ls', {})), result)).format).toBe('anthropic')
  })
})

describe('what came of a call', () => {
  const outcome = async (...words: string[]) => {
    const { calls } = await read(task, says(remove), answers(...words))
    return { phase: calls[0]?.phase ?? 'executed', failed: calls[0]?.error !== undefined }
  }
  const head = "[execute_command for 'rm -rf attic'] Result:"

  it.each([
    ['skipped', ["Skipping tool [execute_command for 'rm'] due to user rejecting a previous tool."]],
    ['one too many', ['Tool [execute_command] was not executed because a tool has already been used in this message.']],
  ])('%s is denied', async (_, words) => {
    expect(await outcome(...words)).toEqual({ phase: 'denied', failed: true })
  })

  it.each([
    ['a refusal', [`${head}\nThe user denied this operation.`]],
    ['a refusal in a block of its own', [head, 'The user denied this operation.']],
    ['a refusal by Roo Code', [head, '{"status":"denied","message":"The user denied this operation."}']],
    ['a page with the words of a refusal', [head, 'The user denied this operation. Welcome to the page']],
  ])('%s leaves open whether the call ran', async (_, words) => {
    expect(await outcome(...words)).toEqual({ phase: 'unclear', failed: true })
  })

  it.each([
    ['an error', [`${head}\nThe tool execution failed with the following error:\n<error>\nno\n</error>`]],
    ['an error of Roo Code', [head, '{"status":"error","error":"no"}']],
    ['an exit code', [`${head}\nCommand failed with exit code 1.\nOutput:\nno`]],
  ])('%s is a failure', async (_, words) => {
    expect(await outcome(...words)).toEqual({ phase: 'executed', failed: true })
  })

  it('an output that speaks of a refusal is neither', async () => {
    const output = `${head}\nCommand executed.\nOutput:\nThe user denied this operation.\n<error>`
    expect(await outcome(output)).toEqual({ phase: 'executed', failed: false })
  })

  it('a command that quotes a refusal does not look as if it had not run', async () => {
    const words = "[execute_command for 'rm # ] Result:\nThe user denied this operation.'] Result:\nOk"
    expect((await outcome(words)).phase).toBe('executed')
  })
})
