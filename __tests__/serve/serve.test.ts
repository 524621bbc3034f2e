import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { validate } from '../../src/library/validate.js'
import { readMessages } from '../../src/serve/read-messages.js'
import { serve } from '../../src/serve/serve.js'
import { builtCli } from '../support/built-cli.js'
import { folderWith, runCli } from '../support/run-cli.js'

const policy = 'version: "2.0"\nname: shop\ntools: { allow: [read], deny: [delete] }\n'
const traces = [
  { trace: 'a', tool: 'read', args: {} },
  { trace: 'b', tool: 'delete', args: {} },
]

interface Answer {
  readonly id: number | null
  // biome-ignore lint/suspicious/noExplicitAny: answers of every method
  readonly result?: any
  readonly error?: { readonly code: number; readonly message: string; readonly data?: { readonly errors: object[] } }
}

/** Sends lines as they are, closes the input, and returns what came back. */
async function converse(...lines: readonly (string | object)[]): Promise<Answer[]> {
  const input = new PassThrough()
  const output = new PassThrough()
  let text = ''
  output.on('data', (chunk) => {
    text += chunk
  })
  input.end(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''))
  await serve({ input, output, env: {}, program: run as never })
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

const request = (method: string, params: object = {}, id = 1) => ({ jsonrpc: '2.0', id, method, params })

describe('assay serve', () => {
  it('shakes hands, and refuses another version', async () => {
    const [same, other] = await converse(
      request('initialize', { protocol: 1, client: 'python 0.1.0' }),
      request('initialize', { protocol: 2, client: 'python 9' }, 2),
    )
    expect(same?.result).toMatchObject({ protocol: 1, version: '0.1.0', pid: process.pid })
    expect(same?.result.methods).toContain('validate')
    expect(other?.error).toMatchObject({ code: -32001, data: { errors: [{ code: 'E_PROTOCOL' }] } })
    expect(other?.error?.message).toContain('python 9 speaks protocol 2')
  })

  it('gives the result of the library and of the command line', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': traces })
    const [answer] = await converse(request('validate', { policy: 'policy.yaml', traces: 'traces.jsonl', cwd }))
    expect(answer?.result).toEqual(await validate('policy.yaml', 'traces.jsonl', { cwd }))
    const printed = await runCli(['validate', '--traces', 'traces.jsonl', '--format', 'json'], { cwd })
    expect(answer?.result).toEqual(JSON.parse(printed.stdout))
    expect(answer?.result.findings.slice(0, 1)).toMatchObject([
      { rule: 'E_TOOL_DENIED', policyLocation: { file: 'policy.yaml' } },
    ])
  })

  it('takes policy and records as they are, and gives only the coverage if asked', async () => {
    const document = { version: '2.0', name: 'shop', tools: { allow: ['read', 'write'] } }
    const [whole, part] = await converse(
      request('validate', { policy: document, traces: traces.slice(0, 1) }),
      request('coverage', { policy: document, traces: traces.slice(0, 1) }, 2),
    )
    expect(whole?.result.passed).toBe(true)
    expect(part?.result).toEqual(whole?.result.coverage)
    expect(part?.result).toMatchObject({ percent: 50, covered: ['read'], uncovered: ['write'] })
  })

  it('sees a policy that changed between two requests, however fast and however alike', async () => {
    const { writeFileSync } = await import('node:fs')
    const cwd = folderWith({ 'policy.yaml': policy })
    const input = new PassThrough()
    const output = new PassThrough()
    const answers = output[Symbol.asyncIterator]()
    const next = async () => JSON.parse(String((await answers.next()).value)) as Answer
    const done = serve({ input, output, env: {}, program: run as never })
    const ask = () => input.write(`${JSON.stringify(request('validate', { policy: 'policy.yaml', traces, cwd }))}\n`)
    ask()
    expect((await next()).result.passed).toBe(false)
    writeFileSync(`${cwd}/policy.yaml`, policy.replace('deny: [delete]', 'deny: [elected]'))
    ask()
    expect((await next()).result.findings[0].rule).toBe('E_TOOL_NOT_ALLOWED')
    input.end()
    await done
  })

  it('says what is wrong with a policy: code, place, excerpt, remedy', async () => {
    const cwd = folderWith({ 'policy.yaml': 'version: "2.0"\ntools: { alow: [read] }\n' })
    const [answer] = await converse(
      request('validate', { policy: 'policy.yaml', traces, cwd, options: { strict: true } }),
    )
    expect(answer?.error).toMatchObject({
      code: -32001,
      data: {
        schema: 'assay.error.v1',
        errors: [{ code: expect.stringMatching(/^[EW]_POLICY/), location: { file: 'policy.yaml', line: 2 } }],
      },
    })
    expect(answer?.error?.data?.errors[0]).toHaveProperty('excerpt')
    expect(answer?.error?.data?.errors[0]).toHaveProperty('remedy')
  })

  it.each([
    ['an unknown option', { failon: 'none' }, 'There is no option `failon`'],
    ['an unknown level', { failOn: 'never' }, '`failOn` is not what it may be'],
    ['an unknown gate', { gates: 'nothing' }, '`gates` is not what it may be'],
    ['a minimum beyond 100', { minCoverage: 120 }, '`minCoverage` is not what it may be'],
    ['a minimum that is text', { minCoverage: '80' }, '`minCoverage` is not what it may be'],
    ['a prototype’s member', { constructor: true }, 'There is no option `constructor`'],
  ])('refuses %s instead of checking less', async (_what, options, words) => {
    const [answer] = await converse(request('validate', { policy: {}, traces: [], options }))
    expect(answer?.error).toMatchObject({ code: -32001, data: { errors: [{ code: 'E_USAGE' }] } })
    expect(answer?.error?.message).toContain(words)
  })

  it('answers bad messages and goes on', async () => {
    const answers = await converse(
      'garbage',
      '[]',
      '{"jsonrpc":"2.0","id":7}',
      request('nothing', {}, 8),
      '',
      '{"jsonrpc":"2.0","method":"validate","params":{}}',
      request('validate', { cwd: '/does/not/exist', policy: {}, traces: [] }, 9),
      request('validate', {}, 10),
      request('initialize', { protocol: 1 }, 11),
    )
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, -32700],
      [null, -32600],
      [7, -32600],
      [8, -32601],
      [9, -32001],
      [10, -32001],
      [11, undefined],
    ])
  })

  it('passes over a message that is too long, and reads the next', async () => {
    async function* chunks() {
      for (const part of ['{"a":', '"xxxxxxxxxxxxxxxx', 'xxxx"}\nsecond\n', '\n  \nlast']) yield Buffer.from(part)
    }
    const lines = []
    for await (const line of readMessages(chunks(), 20)) lines.push(line)
    expect(lines).toEqual([{ tooLong: true }, { text: 'second' }, { text: 'last' }])
  })

  it('runs any command and gives back what it printed', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': traces })
    const [checked, bad, itself, stdin] = await converse(
      request('run', { argv: ['check', '--format', 'json'], cwd }),
      request('run', { argv: ['chekc'], cwd }),
      request('run', { argv: ['serve', '--stdio'] }),
      request('run', {
        argv: ['trace', 'import', '-', '--out-trace', '-'],
        cwd,
        stdin: `${JSON.stringify({ trace: 's', tool: 'read', args: {} })}\n`,
      }),
    )
    expect(checked?.result.exitCode).toBe(1)
    expect(JSON.parse(checked?.result.stdout)).toMatchObject({ schema: 'assay.result.v1', passed: false })
    expect(bad?.result).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('There is no command') })
    expect(itself?.error).toMatchObject({ code: -32001 })
    expect(stdin?.result.stdout).toContain('"trace":"s"')
  })

  it('collects parts that merge into the result of one run', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, 'a.jsonl': traces.slice(0, 1), 'b.jsonl': traces.slice(1) })
    const options = { policyFile: 'policy.yaml' }
    const [one] = await converse(
      request('validate', { policy: 'policy.yaml', traces: ['a.jsonl', 'b.jsonl'], cwd, options: { gates: 'all' } }),
    )
    const [a, b, empty] = await converse(
      request('collect', { policy, name: 'a.jsonl', path: 'a.jsonl', cwd, options }),
      request('collect', { policy, name: 'b.jsonl', records: traces.slice(1), options }),
      request('collect', { policy, name: 'c.jsonl', lines: '', options }),
    )
    const parts = [b?.result, empty?.result, a?.result]
    const [merged, twice, none] = await converse(
      request('merge', { policy, parts, options }),
      request('merge', { policy, parts: [a?.result, a?.result], options }),
      request('merge', { policy, parts: [], options }),
    )
    const { traces: seen, ...rest } = one?.result ?? {}
    expect(merged?.result).toMatchObject(rest)
    expect(merged?.result.traces).toMatchObject({ traces: seen.traces, calls: seen.calls })
    expect(twice?.error?.data?.errors).toMatchObject([{ code: 'E_TRACE_SPLIT' }])
    expect(none?.error?.data?.errors).toMatchObject([{ code: 'E_USAGE' }])
  })

  it('exports and verifies evidence', async () => {
    const profile = 'version: "1.0"\nname: demo\nupdated_at: "2026-01-01T00:00:00Z"\nentries: { files: {} }\n'
    const cwd = folderWith({ 'profile.yaml': profile, 'policy.yaml': policy, 'traces.jsonl': traces })
    const [exported, run_, verified, missing] = await converse(
      request('exportEvidence', { options: { profile: 'profile.yaml', output: 'evidence.tar.gz' }, cwd }),
      request('exportRunEvidence', {
        policy: 'policy.yaml',
        traces: 'traces.jsonl',
        options: { output: 'run.tar.gz' },
        cwd,
      }),
      request('verifyBundle', { path: 'run.tar.gz', cwd }),
      request('verifyBundle', { path: 'none.tar.gz', cwd }),
    )
    expect(exported?.error).toBeUndefined()
    expect(exported?.result).toBe('evidence.tar.gz')
    expect(run_?.result).toMatchObject({ result: { passed: false }, evidence: { bundles: [{}] } })
    expect(verified?.result).toMatchObject({ ok: true })
    expect(missing?.error).toMatchObject({ code: -32001 })
  })

  it('says which bug it met, with a stack, and goes on', async () => {
    const input = new PassThrough()
    const output = new PassThrough()
    input.end(`${JSON.stringify(request('run', { argv: [] }))}\n${JSON.stringify(request('shutdown', {}, 2))}\n`)
    await serve({ input, output, env: {}, program: () => Promise.reject(new Error('boom')) })
    const [bug, end] = String(output.read())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(bug.error).toMatchObject({ code: -32603, data: { errors: [{ code: 'E_INTERNAL' }] } })
    expect(bug.error.data.stack).toContain('boom')
    expect(end).toEqual({ jsonrpc: '2.0', id: 2, result: null })
  })
})

describe('the command', () => {
  it('needs --stdio', async () => {
    expect(await runCli(['serve'])).toMatchObject({ code: 2, stderr: expect.stringContaining('needs --stdio') })
  })

  it('answers as a process and ends with its input', () => {
    const lines = [
      request('initialize', { protocol: 1, parent: process.pid }),
      request('validate', { policy: {}, traces }, 2),
    ]
    const { code, stdout, stderr } = builtCli(['serve', '--stdio'], {
      stdin: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.trim().split('\n')).toHaveLength(2)
  })
})
