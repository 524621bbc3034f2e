import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'

const policy = `version: "2.0"
name: shop
tools: { allow: [look, pay, note], deny: [drop] }
schemas: { pay: { type: object, properties: { amount: { type: number } } } }
enforcement: { unconstrained_tools: allow }
sequences: [{ type: before, first: look, then: pay }]
levels: { E_TOOL_NOT_ALLOWED: warning }
`
const hex = '0af7651916cd43dd8448eb211c80319c'
const calls = [
  { trace: 'good', tool: 'look', args: {} },
  { trace: 'bad', tool: 'pay', args: { amount: 'much' } },
  { trace: 'bad', tool: 'drop', args: {} },
  { trace: hex, tool: 'look', args: {} },
  { trace: hex, tool: 'pay' },
  { trace: 'mild', tool: 'other', args: {} },
]

/** A store of others on 127.0.0.1: answers as it is asked to, and keeps what it was sent. */
class Store {
  readonly requests: { path: string; headers: IncomingMessage['headers']; body: string }[] = []
  readonly #server: Server
  answer: (
    request: IncomingMessage,
    body: string,
  ) => { status: number; headers?: Record<string, string>; body?: unknown }

  private constructor(answer: Store['answer']) {
    this.answer = answer
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const body = Buffer.concat(chunks).toString('utf8')
      this.requests.push({ path: request.url ?? '', headers: request.headers, body })
      const { status, headers, body: sent } = this.answer(request, body)
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(sent ?? {}))
    })
  }

  static async start(answer: Store['answer'] = () => ({ status: 200 })): Promise<Store> {
    const store = new Store(answer)
    await new Promise<void>((done) => store.#server.listen(0, '127.0.0.1', done))
    return store
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  stop(): Promise<unknown> {
    this.#server.closeAllConnections()
    return new Promise((done) => this.#server.close(done))
  }
}

/** What Langfuse's ingestion does: 207, with each event among the successes or the errors. */
const langfuse: Store['answer'] = (request, body) => {
  const { batch } = JSON.parse(body) as { batch: { id: string; body: { value: unknown } }[] }
  return {
    status: request.headers.authorization === `Basic ${Buffer.from('pk-1:sk-1').toString('base64')}` ? 207 : 401,
    body: { successes: batch.map(({ id }) => ({ id, status: 201 })), errors: [] },
  }
}

const env = { LANGFUSE_PUBLIC_KEY: 'pk-1', LANGFUSE_SECRET_KEY: 'sk-1', OTEL_EXPORTER_OTLP_HEADERS: 'x-key=a%20secret' }
const stores: Store[] = []
const start = async (answer?: Store['answer']) => {
  const store = await Store.start(answer)
  stores.push(store)
  return store
}
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.stop()))
})

async function check(
  targets: readonly string[],
  more: { flags?: string[]; env?: Record<string, string>; policy?: string } = {},
) {
  const cwd = folderWith({ 'policy.yaml': more.policy ?? policy, 'a.jsonl': calls })
  const flags = targets.flatMap((target) => ['--write-back', target])
  const argv = ['check', '--traces', 'a.jsonl', '--format', 'json', ...flags, ...(more.flags ?? [])]
  const ran = await runCli(argv, { cwd, env: more.env ?? env })
  const said = /^error (E_\w+)/m.exec(ran.stderr)?.[1]
  return {
    ...ran,
    cwd,
    codes:
      said !== undefined ? [said] : (JSON.parse(ran.stdout).errors ?? []).map(({ code }: { code: string }) => code),
  }
}

const byTrace = {
  good: ['pass', 'Keeps every rule that it exercises.'],
  bad: ['fail', 'Breaks E_ARG_SCHEMA, E_TOOL_DENIED, before:look->pay.'],
  [hex]: ['not_evaluable', 'Not evaluable: E_ARG_SCHEMA.'],
  mild: ['pass', 'Keeps every rule that it exercises.'],
}

describe('--write-back', () => {
  it('events=FILE has a line of gen_ai.evaluation.result for each trace', async () => {
    const { code, cwd } = await check(['events=out/events.jsonl'])
    expect(code).toBe(1)
    const lines = readFileSync(join(cwd, 'out/events.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.every(({ event_name }) => event_name === 'gen_ai.evaluation.result')).toBe(true)
    expect(
      Object.fromEntries(
        lines.map(({ attributes }) => [
          attributes['gen_ai.conversation.id'],
          [attributes['gen_ai.evaluation.score.label'], attributes['gen_ai.evaluation.explanation']],
        ]),
      ),
    ).toEqual(byTrace)
    expect(lines.map(({ attributes }) => attributes['gen_ai.evaluation.score.value'])).toEqual([1, 0, undefined, 1])
  })

  it('otlp=URL sends them as log records, with the headers of the environment', async () => {
    const store = await start()
    expect((await check([`otlp=${store.url}`])).codes).toEqual([])
    const [request] = store.requests
    expect([store.requests.length, request?.path, request?.headers['x-key']]).toEqual([1, '/v1/logs', 'a secret'])
    const [{ scopeLogs }] = JSON.parse(request?.body ?? '').resourceLogs
    const records = scopeLogs[0].logRecords as { eventName: string; traceId?: string; attributes: { key: string }[] }[]
    expect(records.map(({ eventName }) => eventName)).toEqual(Array(4).fill('gen_ai.evaluation.result'))
    expect(records.map(({ traceId }) => traceId)).toEqual([undefined, undefined, hex, undefined])
    expect(records[0]?.attributes).toContainEqual({ key: 'gen_ai.evaluation.name', value: { stringValue: 'assay' } })
    expect(records[0]?.attributes).toContainEqual({ key: 'gen_ai.evaluation.score.value', value: { doubleValue: 1 } })
  })

  it('langfuse=URL sends scores: of a trace by its id, of a session by its name', async () => {
    const store = await start(langfuse)
    expect((await check([`langfuse=${store.url}/`])).codes).toEqual([])
    const [request] = store.requests
    expect(request?.path).toBe('/api/public/ingestion')
    const { batch } = JSON.parse(request?.body ?? '')
    expect(
      batch.map(({ type, body }: { type: string; body: Record<string, unknown> }) => [
        type,
        body.traceId ?? body.sessionId,
        body.value,
        body.dataType,
        body.name,
      ]),
    ).toEqual(
      [
        ['good', 'pass'],
        ['bad', 'fail'],
        [hex, 'not_evaluable'],
        ['mild', 'pass'],
      ].map(([trace, label]) => ['score-create', trace, label, 'CATEGORICAL', 'assay']),
    )
    expect(batch[2].body).toMatchObject({ traceId: hex })
    expect(batch[0].body).toMatchObject({ sessionId: 'good', comment: 'Keeps every rule that it exercises.' })
  })

  it('writes the same ids again, so that no score is doubled', async () => {
    const store = await start(langfuse)
    await check([`langfuse=${store.url}`])
    await check([`langfuse=${store.url}`])
    const ids = store.requests.map(({ body }) =>
      JSON.parse(body).batch.map(({ id, body }: { id: string; body: { id: string } }) => [id, body.id]),
    )
    expect(ids[0]).toEqual(ids[1])
    expect(new Set(ids[0].map(([, id]: string[]) => id)).size).toBe(4)
  })

  it('does not fail a trace for what the policy waives', async () => {
    const store = await start(langfuse)
    const first = JSON.parse((await check([])).stdout)
    const fingerprints = first.findings
      .filter(({ level, trace }: { level: string; trace?: string }) => level === 'error' && trace === 'bad')
      .flatMap(({ fingerprint, violations = [] }: { fingerprint: string; violations?: { fingerprint: string }[] }) => [
        fingerprint,
        ...violations.map((each) => each.fingerprint),
      ])
    const waivers = fingerprints.map(
      (fingerprint: string) => `  - { fingerprint: "${fingerprint}", reason: known, owner: me }`,
    )
    await check([`langfuse=${store.url}`], { policy: `${policy}waivers:\n${[...new Set(waivers)].join('\n')}\n` })
    const { batch } = JSON.parse(store.requests[0]?.body ?? '')
    expect(batch[1].body).toMatchObject({ sessionId: 'bad', value: 'pass' })
  })

  it('sends many verdicts in several requests', async () => {
    const store = await start(langfuse)
    const many = Array.from({ length: 1201 }, (_, index) => ({ trace: `t${index}`, tool: 'look', args: {} }))
    const cwd = folderWith({ 'policy.yaml': policy, 'a.jsonl': many })
    expect(
      (await runCli(['check', '--traces', 'a.jsonl', '--write-back', `langfuse=${store.url}`], { cwd, env })).code,
    ).toBe(0)
    expect(store.requests.map(({ body }) => JSON.parse(body).batch.length)).toEqual([500, 500, 201])
  })
})

describe('a write-back that fails', () => {
  const refusal = async (kind: 'otlp' | 'langfuse', answer: Store['answer']) => {
    const store = await start(answer)
    const ran = await check([`${kind}=${store.url}`], { flags: ['--report', 'markdown=out.md'] })
    return { ...ran, store }
  }

  it.each([
    ['langfuse', 'it answers HTTP 401', () => ({ status: 401, body: { message: 'sk-1' } })],
    ['langfuse', 'it refused 4 of 4 verdicts', () => ({ status: 200, body: { hello: 'I am a proxy' } })],
    [
      'langfuse',
      'it refused 1 of 4 verdicts',
      () => ({ status: 207, body: { successes: [{}, {}, {}], errors: [{ status: 400 }] } }),
    ],
    ['langfuse', 'it refused 1 of 4 verdicts', () => ({ status: 207, body: { successes: [{}, {}, {}], errors: [] } })],
    [
      'otlp',
      'it refused 2 of 4 verdicts',
      () => ({ status: 200, body: { partialSuccess: { rejectedLogRecords: '2' } } }),
    ],
    ['otlp', 'it answers HTTP 404', () => ({ status: 404 })],
  ] as const)('%s: %s', async (kind, why, answer) => {
    const { code, codes, stdout, stderr, cwd } = await refusal(kind, answer)
    expect([code, codes]).toEqual([2, ['E_WRITE_BACK']])
    expect(stderr).toContain(why)
    expect(JSON.parse(stdout).verdict).toBe('fail')
    expect(stdout + stderr).not.toMatch(/sk-1|a secret|a%20secret/)
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toContain('before:look->pay')
  })

  it('is not carried to where a redirect points', async () => {
    const other = await start(langfuse)
    const { codes, stderr } = await refusal('langfuse', () => ({
      status: 307,
      headers: { location: `${other.url}/api/public/ingestion` },
    }))
    expect(codes).toEqual(['E_WRITE_BACK'])
    expect(stderr).toContain('redirects to another address')
    expect(other.requests).toEqual([])
  })

  it('asks an overloaded store again', async () => {
    let asked = 0
    const { codes, store } = await refusal('otlp', () => ({ status: ++asked < 3 ? 503 : 200 }))
    expect([codes, store.requests.length]).toEqual([[], 3])
  })

  it('where nobody listens says so', async () => {
    const store = await start()
    const { url } = store
    await stores.pop()?.stop()
    const { codes, stderr } = await check([`otlp=${url}`])
    expect(codes).toEqual(['E_WRITE_BACK'])
    expect(stderr).toContain('cannot be reached')
  })

  it('leaves the state as it was: the next run writes the same verdicts', async () => {
    const store = await start(() => ({ status: 400 }))
    const timed = calls.map((call) => ({ ...call, timestamp: '2026-11-29T00:00:00Z' }))
    const cwd = folderWith({ 'policy.yaml': policy, 'a.jsonl': timed })
    const run = () =>
      runCli(
        [
          'check',
          '--traces',
          'a.jsonl',
          '--format',
          'json',
          '--state',
          's.json',
          '--until',
          '2026-11-30',
          '--write-back',
          `otlp=${store.url}`,
        ],
        { cwd, env },
      )
    expect((await run()).code).toBe(2)
    store.answer = () => ({ status: 200 })
    expect(JSON.parse((await run()).stdout).traces.traces).toBe(4)
    const sent = store.requests.map(({ body }) => JSON.parse(body).resourceLogs[0].scopeLogs[0].logRecords.length)
    expect(sent).toEqual([4, 4])
  })

  it.each([
    [['nonsense']],
    [['otlp=']],
    [['events=']],
    [['otlp=file:///etc/passwd']],
    [['otlp=not a url']],
    [['langfuse=https://pk:sk@cloud.langfuse.com']],
  ])('is refused before anything is read: %s', async (targets) => {
    const { code, codes, stdout } = await check(targets)
    expect([code, codes]).toEqual([2, ['E_USAGE']])
    expect(stdout).not.toContain('pk:sk')
  })

  it('is refused without the keys of Langfuse', async () => {
    const { codes, stdout } = await check(['langfuse=https://cloud.langfuse.com'], { env: {} })
    expect(codes).toEqual(['E_USAGE'])
    expect(stdout).toContain('LANGFUSE_PUBLIC_KEY')
  })
})
