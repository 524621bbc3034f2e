import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collect as collectFacts } from '../../src/assay.js'
import { allFacts } from '../../src/evaluate/facts/tally-facts.js'
import { AssayError } from '../../src/model/problem.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { ingestSpans } from '../../src/store/ingest-spans.js'
import { type DatabaseSync, openStore } from '../../src/store/open-store.js'
import { storedLines, storeInput } from '../../src/store/stored-traces.js'
import { readTraces, type TraceInput } from '../../src/traces/read-traces.js'
import { collect, collectAll } from '../support/collect-calls.js'
import { type MadeCall, modelSpan } from '../support/conversation-spans.js'
import { chatSpan, otlpSpan, request, toolSpan } from '../support/otlp-builder.js'
import { hasRealData, readLines } from '../support/real-data-b.js'

let folder: string
let open: DatabaseSync[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-store-'))
  open = []
})

afterEach(() => {
  for (const db of open) db.close()
  rmSync(folder, { recursive: true })
})

const file = (name = 'eval.db') => ({ path: join(folder, name), name })

async function store(mode: 'read' | 'write' = 'write', name?: string): Promise<DatabaseSync> {
  const db = await openStore(file(name), mode)
  open.push(db)
  return db
}

const input = (name: string, ...records: readonly unknown[]) => ({
  file: name,
  chunks: [Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''))],
})

const session = { 'gen_ai.conversation.id': 's1' }
const policy = requirePolicy(loadPolicyObject({ version: '2.0', tools: { deny: ['never'] } }))

/** All rows of all tables: what must not change. */
function dump(db: DatabaseSync) {
  const tables = ['spans', 'episodes', 'steps', 'usages', 'tool_calls']
  return tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all())
}

describe('ingestSpans', () => {
  it.skipIf(!hasRealData)('gives the calls that reading the file gives, through a new connection', async () => {
    const records = readLines('generated/aisdk7-genai.otlp.jsonl')
    const text = records.map((record) => JSON.stringify(record)).join('\n')
    const ingestion = await ingestSpans(await store(), [input('a.jsonl', ...records)])
    expect(ingestion).toMatchObject({ spans: 52, changed: 52, episodes: 1, calls: 7, fallbacks: 0 })
    const stored = await collectAll([storeInput(await store('read'), 'eval.db')])
    const direct = await collect(text)
    const bare = ({ at: _, ...call }: { at: string }) => call
    expect(stored.calls.map(bare)).toEqual(JSON.parse(JSON.stringify(direct.calls.map(bare))))
  })

  it('keeps what was used: facts are those that reading the file gives', async () => {
    const used = (input: number, cost?: number) => ({
      ...session,
      'gen_ai.usage.input_tokens': input,
      'gen_ai.usage.output_tokens': 2,
      ...(cost !== undefined && { 'gen_ai.usage.cost': cost }),
    })
    const records = [
      request([
        chatSpan('a', [{ name: 'read', id: 'c1' }], { attributes: used(10, 0.01) }),
        chatSpan('b', [{ name: 'read', id: 'c2' }], { attributes: used(20, 0.02) }),
        chatSpan('c', [], { trace: 'f', attributes: { ...used(5), 'gen_ai.conversation.id': 's2' } }),
      ]),
      request([chatSpan('d', [], { trace: 'e', attributes: used(40, 0.04) })]),
    ]
    const factsOf = async (sources: () => readonly TraceInput[]) => {
      const { evaluation } = await collectFacts(policy, (sink) => readTraces(sources(), sink))
      const { turns, tokens, costUsd, atLeast } = allFacts(evaluation.facts)
      return { turns, tokens, costUsd, atLeast }
    }
    const db = await store()
    await ingestSpans(db, [input('a.jsonl', records[0])])
    await ingestSpans(db, [input('b.jsonl', ...records)])
    const direct = await factsOf(() => [input('a.jsonl', ...records)])
    expect(direct).toMatchObject({ turns: 4, tokens: { total: 83 } })
    expect(await factsOf(() => [storeInput(db, 'eval.db')])).toEqual(direct)
  })

  it('changes nothing the second time', async () => {
    const db = await store()
    const inputs = () => [
      input(
        'a.jsonl',
        request([toolSpan('read', { attributes: session }), chatSpan('llm', [{ name: 'write', id: 'c1' }])]),
      ),
      input('b.jsonl', { name: 'flat', attributes: { 'gen_ai.operation.name': 'execute_tool' } }),
    ]
    const first = await ingestSpans(db, inputs())
    const before = dump(db)
    const lines = [...storedLines(db, 'affected')]
    const second = await ingestSpans(db, inputs())
    expect(dump(db)).toEqual(before)
    expect([...storedLines(db, 'affected')]).toEqual(lines)
    expect(second).toEqual({ ...first, changed: 0, reading: expect.anything() })
    expect(lines.map((line) => JSON.parse(line).type).sort()).toEqual([
      ...['tool_call', 'tool_call', 'tool_call', 'usage'],
    ])
  })

  it('keeps every call of spans that share one id, however many, and no call twice', async () => {
    const db = await store()
    const spans = Array.from({ length: 70 }, (_, i) => toolSpan(`tool_${i}`, { id: 'same', attributes: session }))
    const input70 = () => [input('a.jsonl', request(spans))]
    await ingestSpans(db, input70())
    const lines = [...storedLines(db)]
    expect(new Set(lines.map((line) => JSON.parse(line).tool)).size).toBe(70)
    expect(await ingestSpans(db, input70())).toMatchObject({ changed: 0 })
    expect([...storedLines(db)]).toEqual(lines)
  })

  it('keeps equal span ids of two OpenTelemetry traces apart, and joins their session', async () => {
    const db = await store()
    await ingestSpans(db, [input('a', request([toolSpan('one', { trace: 'x', id: 'same', attributes: session })]))])
    await ingestSpans(db, [
      input(
        'b',
        request([toolSpan('two', { trace: 'y', id: 'same', start: '1795347558719000001', attributes: session })]),
      ),
    ])
    expect([...storedLines(db)].map((line) => JSON.parse(line))).toMatchObject([
      { trace: 's1', tool: 'one' },
      { trace: 's1', tool: 'two' },
    ])
    expect([...storedLines(db, 'affected')]).toHaveLength(2)
  })

  it('moves a call into its session when the span that names it comes later', async () => {
    const db = await store()
    const early = await ingestSpans(db, [input('a', request([toolSpan('read', { parent: 'root' })]))])
    expect(early.fallbacks).toBe(1)
    const late = await ingestSpans(db, [input('b', request([otlpSpan({ id: 'root', attributes: session })]))])
    expect(late).toMatchObject({ episodes: 1, calls: 1, fallbacks: 0 })
    expect([...storedLines(db)].map((line) => JSON.parse(line).trace)).toEqual(['s1'])
  })

  it('takes what two exports of a span say together', async () => {
    const db = await store()
    const began = request([toolSpan('read', { args: { p: 1 }, attributes: session })])
    const ended = request([
      toolSpan('read', { args: { p: 1 }, attributes: { ...session, 'gen_ai.tool.call.result': '5' } }),
    ])
    await ingestSpans(db, [input('a', began)])
    expect((await ingestSpans(db, [input('b', ended)])).changed).toBe(1)
    expect((await ingestSpans(db, [input('a', began), input('b', ended)])).changed).toBe(0)
    expect([...storedLines(db)].map((line) => JSON.parse(line))).toMatchObject([
      { tool: 'read', args: { p: 1 }, result: 5 },
    ])
  })

  it.each([
    ['another tool', { args: { p: 1 } }, 'delete_x'],
    ['other arguments', { args: { p: 2 } }, 'read'],
  ])('a span of %s does not replace the one whose id it has', async (_, more, tool) => {
    const db = await store()
    const first = request([toolSpan('read', { args: { p: 1 }, attributes: session })])
    const second = request([toolSpan(tool, { ...more, attributes: session })])
    for (const files of [[input('a', first)], [input('b', second)], [input('a', first), input('b', second)]]) {
      await ingestSpans(db, files)
    }
    expect([...storedLines(db)].map((line) => JSON.parse(line))).toMatchObject([
      { tool: 'read', args: { p: 1 } },
      { tool, ...more },
    ])
  })

  it('keeps what was not recorded apart from null and from nothing', async () => {
    const db = await store()
    const attributes = { ...session, 'gen_ai.tool.call.result': 'null' }
    await ingestSpans(db, [
      input('a', request([toolSpan('a', { attributes: session }), toolSpan('b', { args: {}, attributes })])),
    ])
    const [a, b] = [...storedLines(db)].map((line) => JSON.parse(line))
    expect(['args' in a, 'result' in a]).toEqual([false, false])
    expect([b.args, b.result]).toEqual([{}, null])
  })

  it('keeps a run without calls, and spans of files that name neither trace nor span', async () => {
    const db = await store()
    const flat = (tool: string) => ({ name: tool, attributes: { 'gen_ai.operation.name': 'execute_tool' } })
    await ingestSpans(db, [
      input('a.jsonl', flat('x'), flat('y')),
      input('b.jsonl', flat('z')),
      input('c.jsonl', request([chatSpan('llm', [], { attributes: session })])),
    ])
    expect(
      [...storedLines(db)].map((line) => JSON.parse(line)).map(({ type, trace, tool }) => [type, trace, tool]),
    ).toEqual([
      ['tool_call', 'a.jsonl', 'x'],
      ['tool_call', 'a.jsonl', 'y'],
      ['tool_call', 'b.jsonl', 'z'],
      ['trace_start', 's1', undefined],
      ['usage', 's1', undefined],
    ])
  })

  it('leaves the store as it was when a file is not OpenTelemetry', async () => {
    const db = await store()
    await ingestSpans(db, [input('a', request([toolSpan('a', { attributes: session })]))])
    const before = dump(db)
    const good = input('b', request([toolSpan('b', { attributes: session })]))
    await expect(ingestSpans(db, [good, input('c', { tool: 'x', args: {} })])).rejects.toThrow(AssayError)
    expect(dump(db)).toEqual(before)
  })

  it('reads the same digest from equal traces', async () => {
    const digest = async (name: string) => {
      const db = await store('write', name)
      await ingestSpans(db, [input('a', request([toolSpan('a', { attributes: session })]))])
      return (await collectAll([storeInput(db, 'eval.db')])).reading.files[0]?.sha256
    }
    expect(await digest('one.db')).toBe(await digest('two.db'))
  })
})

describe('openStore', () => {
  const code = (promise: Promise<unknown>) =>
    promise.then(
      () => 'opened',
      (error: unknown) => (error instanceof AssayError ? error.problems[0]?.code : error),
    )

  it('says what is missing where Node.js has no SQLite', async () => {
    const refuse = () => Promise.reject(new Error('ERR_UNKNOWN_BUILTIN_MODULE'))
    expect(await code(openStore(file(), 'write', refuse))).toBe('E_STORE_UNSUPPORTED')
    expect(await code(openStore(file('absent.db'), 'read', refuse))).toBe('E_STORE_OPEN')
  })

  it('refuses a file that is not there, no database, another program’s, or of another version', async () => {
    expect(await code(openStore(file('absent.db'), 'read'))).toBe('E_STORE_OPEN')
    writeFileSync(join(folder, 'text.db'), 'this is not a database, however long it may be '.repeat(50))
    expect(await code(openStore(file('text.db'), 'write'))).toBe('E_STORE_OPEN')

    const { DatabaseSync } = await import('node:sqlite')
    const foreign = new DatabaseSync(join(folder, 'foreign.db'))
    foreign.exec('CREATE TABLE runs (id)')
    foreign.close()
    expect(await code(openStore(file('foreign.db'), 'write'))).toBe('E_STORE_FOREIGN')

    const db = await store('write', 'newer.db')
    db.exec('PRAGMA user_version = 99')
    expect(await code(openStore(file('newer.db'), 'read'))).toBe('E_STORE_VERSION')
  })

  it('makes the folders of a new store', async () => {
    expect(await code(openStore(file('.eval/deep/eval.db'), 'write').then((db) => db.close()))).toBe('opened')
  })
})

describe('histories of requests', () => {
  const call = (n: number): MadeCall => ({ id: `c${n}`, tool: 'search', args: { n }, result: n })
  const turn = (trace: string, at: number, calls: number, session?: string) =>
    request([modelSpan('genAi', [...Array(calls).keys()].map(call), { id: `r${at}`, trace, at, session })])

  it.each([['s'], [undefined]])('give each call once, as reading the file does (session: %s)', async (session) => {
    const records = [
      turn('a', 0, 0, session),
      turn('a', 1, 2, session),
      turn('b', 2, 2, session),
      turn('b', 3, 3, session),
    ]
    const db = await store()
    await ingestSpans(db, [input('a.jsonl', ...records)])
    const before = dump(db)
    await ingestSpans(db, [input('a.jsonl', ...records)])
    expect(dump(db)).toEqual(before)
    const bare = ({ at: _, ...each }: { at: string }) => JSON.parse(JSON.stringify(each))
    const stored = await collectAll([storeInput(db, 'eval.db')])
    const direct = await collect(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    expect(stored.calls.map(bare)).toEqual(direct.calls.map(bare))
    expect(direct.calls.map(({ id, result }) => [id, result])).toEqual([
      ['c0', 0],
      ['c1', 1],
      ['c2', 2],
    ])
  })
})
