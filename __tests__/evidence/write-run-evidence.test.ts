import { pbkdf2 } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EventRead } from '../../src/evidence/read/read-event.js'
import { verifyBundle } from '../../src/evidence/read/verify-bundle.js'
import { type RunEvidenceOptions, writeRunEvidence } from '../../src/evidence/run/write-run-evidence.js'
import { type RecordedCall, recordRun, runFiles, runPolicy } from '../support/evidence-run.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-test-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
async function exported(
  calls: Iterable<RecordedCall>,
  options: Partial<RunEvidenceOptions> & { redact?: 'none' } = {},
) {
  const recorder = await recordRun(calls, {
    temporaryFolder: folder,
    ...(options.redact && { redact: options.redact }),
  })
  const written = await writeRunEvidence(recorder, {
    output: join(folder, `${made++}.tar.gz`),
    time: '2026-01-31T12:00:00Z',
    producer: { name: 'assay', version: '0.1.0' },
    files: runFiles,
    verdict: 'pass',
    ...options,
  })
  recorder.close()
  return written
}

async function eventsOf(path: string): Promise<EventRead[]> {
  const events: EventRead[] = []
  const verdict = await verifyBundle(readFileSync(path), { strict: true, onEvent: (event) => events.push(event) })
  expect(verdict).toMatchObject({ ok: true, events: events.length })
  return events
}

const call = (tool: string, args?: RecordedCall['args'], trace = 't'): RecordedCall => ({ trace, tool, args })

describe('what a run leaves', () => {
  test('a finding names the call that broke the rule; one that only the end broke names none', async () => {
    const login = { label: 'login', terms: [{ tools: ['login'], argsMatch: [] }] }
    const sequences = [...runPolicy.sequences, { id: 'require:login', type: 'require', tool: login } as const]
    const policy = { ...runPolicy, sequences }
    const recorder = await recordRun(
      [call('read_file', { path: 'a' }), call('read_file', { path: 'a' }), call('book'), call('login', {}, 'fine')],
      { temporaryFolder: folder, policy },
    )
    const written = await writeRunEvidence(recorder, {
      output: join(folder, `${made++}.tar.gz`),
      time: '2026-01-31T12:00:00Z',
      producer: { name: 'assay', version: '0.1.0' },
      files: runFiles,
    })
    recorder.close()
    const findings = (await eventsOf(written.bundles[0]!.path)).filter(({ type }) => type === 'assay.session.finding')
    const reported = findings.map(({ data }) => {
      const { rule_id, trace, outcome, spanned } = data as Record<string, unknown>
      return [rule_id, trace, outcome, spanned]
    })
    expect(reported).toContainEqual(['before:login->book', 't', 'violated', [2]])
    expect(reported).toContainEqual(['before:login->book', 'fine', 'not_exercised', []])
    expect(reported).toContainEqual(['require:login', 't', 'violated', []])
    expect(reported).toContainEqual(['require:login', 'fine', 'held', []])
  })

  test('starts, one decision a call, one finding a rule and trace, ends', async () => {
    const written = await exported([
      call('read_file', { path: '/a' }),
      call('read_file', {}),
      call('delete_user', { id: 1 }),
      call('book'),
    ])
    const events = await eventsOf(written.bundles[0]!.path)
    expect(events.map(({ type }) => type)).toEqual([
      'assay.profile.started',
      ...Array(4).fill('assay.tool.decision'),
      'assay.session.finding',
      'assay.profile.finished',
    ])
    expect(events[0]!.data).toMatchObject({
      policy_digest: runPolicy.digest,
      trace_files: [{ file: 'traces/a.jsonl', sha256: 'cd'.repeat(32) }],
    })
    expect(events.slice(1, 5).map(({ data }) => data)).toMatchObject([
      { tool: 'read_file', decision: 'allow', reason_code: 'P_POLICY_ALLOW', call_index: 0, trace: 't' },
      { tool: 'read_file', decision: 'deny', reason_code: 'P_ARG_SCHEMA', code: 'E_ARG_SCHEMA' },
      { tool: 'delete_user', decision: 'deny', reason_code: 'P_TOOL_DENIED', policy_digest: runPolicy.digest },
      { tool: 'book', decision: 'allow', args_digest: null, args_missing: 'not-recorded' },
    ])
    expect(events[5]!.data).toMatchObject({
      rule_id: 'before:login->book',
      kind: 'before',
      outcome: 'violated',
    })
    expect(events[6]!.data).toMatchObject({ calls: 4, denied: 2, traces: 1, verdict: 'pass' })
  })

  test('equal arguments have equal digests whatever their order; no value of them is in the bundle', async () => {
    const written = await exported([call('x', { b: 'needle-1', a: 2 }), call('x', { a: 2, b: 'needle-1' })])
    const [, first, second] = await eventsOf(written.bundles[0]!.path)
    expect((first!.data as { args_digest: string }).args_digest).toBe(
      (second!.data as { args_digest: string }).args_digest,
    )
    expect(zlib.gunzipSync(readFileSync(written.bundles[0]!.path)).includes('needle-1')).toBe(false)
  })

  test('a run without calls is a bundle too', async () => {
    const written = await exported([])
    expect((await eventsOf(written.bundles[0]!.path)).map(({ type }) => type)).toEqual([
      'assay.profile.started',
      'assay.profile.finished',
    ])
  })

  test('hostile names and arguments without a canonical form do not stop it', async () => {
    const deep = JSON.parse(`${'['.repeat(6000)}${']'.repeat(6000)}`)
    const written = await exported([
      call('\ud800\u0000\u001b[31m', { n: Number.POSITIVE_INFINITY }, 'x'.repeat(100_000)),
      call('__proto__', deep, '\udfff'),
    ])
    const events = await eventsOf(written.bundles[0]!.path)
    expect(events[1]!.data).toMatchObject({ args_missing: 'not-canonical', args_digest: null })
  })

  test('a thousand and more trace files are all named', async () => {
    const files = Array.from({ length: 2500 }, (_, i) => ({ ...runFiles[0]!, file: `traces/${i}.jsonl` }))
    const events = await eventsOf((await exported([call('x')], { files })).bundles[0]!.path)
    const named = events.flatMap(({ data }) => (data as { trace_files?: object[] }).trace_files ?? [])
    expect(named).toHaveLength(2500)
  })
})

describe('secrets', () => {
  // Put together here, so that no scanner takes this file for a leak.
  const secrets = [
    ['AKIA', 'IOSFODNN7EXAMPLE'],
    ['ghp_', 'a'.repeat(36)],
    ['sk-', 'proj-abcdefghijklmnop1234'],
    ['xoxb-', '123456789012-abcdef'],
    ['eyJhbGciOiJIUzI1NiJ9.', 'eyJzdWIiOiIxMjM0In0.abcdefghijk'],
  ].map((parts) => parts.join(''))

  test('are gone before anything is hashed', async () => {
    for (const secret of secrets) {
      const events = await eventsOf((await exported([call('x', { q: `use ${secret} now` })])).bundles[0]!.path)
      const other = await eventsOf((await exported([call('x', { q: `use ${secret}z now` })])).bundles[0]!.path)
      const raw = await eventsOf(
        (await exported([call('x', { q: `use ${secret} now` })], { redact: 'none' })).bundles[0]!.path,
      )
      expect(events.at(-1)!.data).toMatchObject({ secrets_redacted: 1 })
      if (!secret.startsWith('AKIA')) expect(other[1]!.data).toEqual(events[1]!.data)
      expect(raw[1]!.data).not.toEqual(events[1]!.data)
    }
  })

  test('are in no name either', async () => {
    for (const secret of secrets) {
      const written = await exported([call(`tool ${secret}`, {}, `trace ${secret}`)])
      const tar = zlib.gunzipSync(readFileSync(written.bundles[0]!.path)).toString()
      expect(tar).not.toContain(secret)
    }
  })
})

test('a busy thread pool changes no byte', async () => {
  const calls = Array.from({ length: 8000 }, (_, i) =>
    call(`tool-${i % 50}`, { i, text: `text ${i * 7919}` }, `trace-${i % 40}`),
  )
  const quiet = await exported(calls)
  const load = Array.from({ length: 40 }, () => promisify(pbkdf2)('x', 'y', 20_000, 64, 'sha512'))
  const busy = await exported(calls)
  await Promise.all(load)
  expect(statSync(quiet.bundles[0]!.path).size).toBeGreaterThan(500_000)
  expect(readFileSync(busy.bundles[0]!.path).equals(readFileSync(quiet.bundles[0]!.path))).toBe(true)
})

describe('several bundles', () => {
  const calls = (traces: number, each: number) =>
    Array.from({ length: traces * each }, (_, i) => call('book', { i }, `trace-${i % traces}`))

  test('split by whole trace where one fits, and an index names them', async () => {
    const written = await exported(calls(10, 5), { maxEvents: 20 })
    // Two of each bundle start and end it; a trace is five decisions and one finding.
    expect(written.bundles.map(({ events }) => events)).toEqual([20, 20, 20, 8])
    const index = JSON.parse(readFileSync(written.index!, 'utf8'))
    expect(index.bundles.map(({ sha256 }: { sha256: string }) => sha256)).toEqual(
      written.bundles.map(({ sha256 }) => sha256),
    )
    const seen = new Map<string, number>()
    for (const [i, { path }] of written.bundles.entries()) {
      for (const { data } of await eventsOf(path)) {
        const { trace } = data as { trace?: string }
        if (trace !== undefined) expect(seen.get(trace) ?? i).toBe(i)
        if (trace !== undefined) seen.set(trace, i)
      }
    }
    expect(seen.size).toBe(10)
  })

  test('a trace that fits in none is cut, and nothing is lost', async () => {
    const written = await exported([...calls(1, 95), ...calls(1, 3).map((each) => ({ ...each, trace: 'small' }))], {
      maxEvents: 20,
    })
    const all = (await Promise.all(written.bundles.map(({ path }) => eventsOf(path)))).flat()
    expect(all.filter(({ type }) => type === 'assay.tool.decision')).toHaveLength(98)
    for (const { events } of written.bundles) expect(events).toBeLessThanOrEqual(20)
  })

  test('a run beyond what is kept in memory leaves nothing behind on the disk', async () => {
    const before = readdirSync(folder).filter((name) => name.startsWith('assay-evidence-'))
    const written = await exported(calls(200, 300))
    expect(written.bundles[0]!.events).toBe(200 * 300 + 200 + 2)
    expect(readdirSync(folder).filter((name) => name.startsWith('assay-evidence-'))).toEqual(before)
  })
})

test('any run verifies, and the same run gives the same bytes', async () => {
  const value = fc.jsonValue({ maxDepth: 3, noUnicodeString: false } as Parameters<typeof fc.jsonValue>[0])
  const anyCall = fc.record(
    {
      trace: fc.constantFrom('a', 'b', 'c', '__proto__'),
      tool: fc.oneof(fc.constantFrom('read_file', 'delete_x', 'login', 'book'), fc.string({ unit: 'binary' })),
      args: value,
    },
    { requiredKeys: ['trace', 'tool'] },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyCall, { maxLength: 30 }),
      fc.integer({ min: 12, max: 60 }),
      async (calls, maxEvents) => {
        const first = await exported(calls as RecordedCall[], { maxEvents })
        const second = await exported(calls as RecordedCall[], { maxEvents })
        expect(second.bundles.map(({ sha256 }) => sha256)).toEqual(first.bundles.map(({ sha256 }) => sha256))
        const all = (await Promise.all(first.bundles.map(({ path }) => eventsOf(path)))).flat()
        expect(all.filter(({ type }) => type === 'assay.tool.decision')).toHaveLength(calls.length)
      },
    ),
    { numRuns: 40 },
  )
})
