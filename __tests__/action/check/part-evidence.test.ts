import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PartOptions, partEvidence } from '../../../src/action/check/part-evidence.js'
import { collect } from '../../../src/assay.js'
import { sha256Hex } from '../../../src/canonical/digest.js'
import { showBundle } from '../../../src/evidence/inspect/show-bundle.js'
import { RunRecorder } from '../../../src/evidence/run/run-recorder.js'
import { writeRunEvidence } from '../../../src/evidence/run/write-run-evidence.js'
import { BundleWriter } from '../../../src/evidence/write/bundle-writer.js'
import { type Partial, partialText } from '../../../src/merge/partial.js'
import { takePartial } from '../../../src/merge/take-partial.js'
import { loadPolicyObject, requirePolicy } from '../../../src/policy/load-policy.js'
import { readTraces } from '../../../src/traces/read-traces.js'
import { everyRule } from '../../support/arbitrary-traces.js'

const commit = '1'.repeat(40)
const here: PartOptions = { origin: { commits: [commit], ciRun: 'o/r/1' }, allowUnproven: false }
const policy = requirePolicy(loadPolicyObject(everyRule))
let folder = ''
let partial: Partial
let bundles: { path: string; bytes: Buffer }[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assay-part-'))
  const tools = ['book', 'delete_user', 'pay', 'mystery', 'book', 'book']
  const lines = ['a', 'b', 'c', 'd'].flatMap((trace) =>
    tools.map((tool) => JSON.stringify({ trace, tool: trace === 'd' ? 'mystery' : tool, args: { amount: 900 } })),
  )
  const inputs = [
    { file: 'a.jsonl', chunks: [Buffer.from(lines.slice(0, 12).join('\n'))] },
    { file: 'b.jsonl', chunks: [Buffer.from(lines.slice(12).join('\n'))] },
  ]
  const recorder = new RunRecorder(policy, { redact: 'values', temporaryFolder: folder })
  const parts = { profile: true, timelines: true, observers: [recorder] }
  const collected = await collect(policy, (sink) => readTraces(inputs, sink), parts)
  partial = takePartial(policy, collected)
  const written = await writeRunEvidence(recorder, {
    output: join(folder, 'evidence.tar.gz'),
    time: '2026-01-31T12:00:00Z',
    producer: { name: 'assay', version: '0.1.0' },
    files: collected.reading.files,
    maxEvents: 20,
    buildId: commit,
    ciRun: 'o/r/1',
    partialSha256: sha256Hex(partialText(partial)),
  })
  recorder.close()
  bundles = written.bundles.map(({ path }) => ({ path: basename(path), bytes: readFileSync(path) }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Bundles = readonly { readonly path: string; readonly bytes: Buffer }[]
const part = (changed: Partial = partial, sha256 = sha256Hex(partialText(changed))) => [
  { name: 'artifact:x/partial.json', sha256, partial: changed },
]
const files = (of: Bundles, at = 'artifact:x/') =>
  of.map(({ path, bytes }) => ({
    path: at + path,
    size: bytes.length,
    async *open() {
      yield bytes
    },
  }))
const verify = (of: Bundles = bundles, parts = part(), options = here) => partEvidence(parts, files(of), options)
const refusal = async (verified: Promise<unknown>) => {
  const error = (await verified.catch((caught: unknown) => caught)) as {
    problems?: { code: string; message: string }[]
  }
  expect(error.problems?.map(({ code }) => code)).toEqual(['E_PART_EVIDENCE'])
  return error.problems![0]!.message
}

type Data = Record<string, unknown>
/** Bundles as a forger leaves them: events changed, and all digests made again. */
async function rewritten(change: (type: string, data: Data) => Data): Promise<Bundles> {
  return Promise.all(
    bundles.map(async ({ path, bytes }) => {
      const { events } = await showBundle(bytes)
      const { assayrunid: runId, source, time, assayproducer: name, assayproducerversion: version } = events[0]!
      const writer = new BundleWriter({ runId, source, time, producer: { name, version } })
      for (const { type, subject, data } of events)
        writer.add({ type, ...(subject !== undefined && { subject }), data: change(type, data as Data) as never })
      return { path, bytes: Buffer.concat((await writer.finish()).parts) }
    }),
  )
}
const decisions = (change: (data: Data) => Data) => (type: string, data: Data) =>
  type === 'assay.tool.decision' ? change(data) : data
const findings = (change: (data: Data) => Data) => (type: string, data: Data) =>
  type === 'assay.session.finding' ? change(data) : data

test('a run that needed several bundles is counted over all of them, in whatever order they are stored', async () => {
  expect(bundles.length).toBeGreaterThan(2)
  const [verified] = await verify([...bundles].reverse())
  expect(verified?.bundles.map(({ file }) => file.path)).toEqual(bundles.map(({ path }) => `artifact:x/${path}`))
})

test('bundles rewritten as they were still belong to their partial result', async () => {
  expect((await verify(await rewritten((_type, data) => data)))[0]?.bundles).toHaveLength(bundles.length)
})

test('bundles of other artifacts, and files of other names, are not looked at', async () => {
  const elsewhere = [...files(bundles, 'artifact:xy/'), ...files(bundles, 'artifact:x/deeper/')]
  expect(await refusal(partEvidence(part(), elsewhere, here))).toContain('no evidence bundle is stored with it')
})

test('a part without any bundle is refused, unless the user takes it', async () => {
  expect(await refusal(verify([]))).toContain('`allow-unproven-parts: true` accepts it anyway')
  expect((await verify([], part(), { ...here, allowUnproven: true }))[0]?.bundles).toEqual([])
})

test.each<[string, () => Bundles, string]>([
  ['one of several bundles missing', () => bundles.slice(1), 'parts, and'],
  [
    'one of several bundles twice',
    () => [bundles[0]!, ...bundles].map((it, i) => ({ ...it, path: `evidence-${i + 1}of9.tar.gz` })),
    'parts, and',
  ],
  [
    'one bundle in the place of another',
    () => bundles.map((it, i) => ({ ...it, bytes: bundles[i === 1 ? 0 : i]!.bytes })),
    'part 2 of',
  ],
])('%s is found', async (_name, of, why) => {
  expect(await refusal(verify(of()))).toContain(why)
})

describe('a partial result that was changed alone is found', () => {
  const first = <T>(list: readonly T[], change: (item: T) => T) => [change(list[0]!), ...list.slice(1)]
  const log = (rule: string, change: (log: Partial['logs'][number]) => Partial['logs'][number]) =>
    partial.logs.map((it) => (it.rule === rule ? change(it) : it))
  test.each<[string, () => Partial, string]>([
    ['a call more', () => ({ ...partial, calls: partial.calls + 1 }), 'it holds 24 calls, not 25'],
    [
      'another policy',
      () => ({ ...partial, policy: { name: 'x', digest: `sha256:${'0'.repeat(64)}` } }),
      'under another policy',
    ],
    ['a file less', () => ({ ...partial, files: partial.files.slice(1) }), 'other trace files'],
    [
      'findings more than decisions',
      () => ({ ...partial, logs: log('E_ARG_SCHEMA', (it) => ({ ...it, total: it.total + 1 })) }),
      'calls with E_ARG_SCHEMA, not',
    ],
    ['a code less', () => ({ ...partial, logs: partial.logs.slice(1) }), 'calls with E_'],
    [
      'a code in fewer traces',
      () => ({
        ...partial,
        callRules: partial.callRules.map((row) => ({ ...row, violated: Math.max(0, row.violated - 1) })),
      }),
      'traces with E_',
    ],
    [
      'another tool',
      () => ({ ...partial, tools: first(partial.tools, (it) => ({ ...it, tool: 'look' })) }),
      'its tools or their call counts',
    ],
    [
      'a tool called less often, another more',
      () => ({
        ...partial,
        tools: partial.tools.map((it, i) => ({ ...it, calls: it.calls + (i === 0 ? 1 : i === 1 ? -1 : 0) })),
      }),
      'their call counts',
    ],
    ['another trace', () => ({ ...partial, traceIds: ['z', ...partial.traceIds.slice(1)] }), 'it covers other traces'],
    ['a trace more', () => ({ ...partial, traceIds: [...partial.traceIds, 'z'] }), 'it omits traces'],
    [
      'a trace by its digest only',
      () => ({ ...partial, traceIds: [...partial.traceIds, `sha256:${'0'.repeat(64)}`] }),
      'it omits traces',
    ],
    ['fewer traces with calls', () => ({ ...partial, tracesWithCalls: 1 }), 'it holds calls of 4 traces, not of 1'],
    [
      'a rule that was never broken',
      () => ({
        ...partial,
        rules: partial.rules.map((row) => ({ ...row, held: row.held + row.violated, violated: 0 })),
      }),
      'a sequence rule is broken',
    ],
    [
      'what broke one rule under another',
      () => {
        const other = partial.rules.findIndex(({ violated }) => violated !== partial.rules[0]!.violated)
        const rules = [...partial.rules]
        const [a, b] = [rules[0]!, rules[other]!]
        rules[0] = { ...b, rule: a.rule }
        rules[other] = { ...a, rule: b.rule }
        return { ...partial, rules }
      },
      'a sequence rule',
    ],
    ['a rule less', () => ({ ...partial, rules: partial.rules.slice(1) }), 'it has other rules'],
    [
      'only the words of a finding',
      () => ({
        ...partial,
        logs: first(partial.logs, (it) => ({ ...it, kept: it.kept.map((raw) => ({ ...raw, tool: 'look' })) })),
      }),
      'it was written with another partial result',
    ],
    [
      'only the place of a finding',
      () => ({
        ...partial,
        logs: first(partial.logs, (it) => ({ ...it, kept: it.kept.map((raw) => ({ ...raw, line: 1 })) })),
      }),
      'it was written with another partial result',
    ],
  ])('%s', async (_name, change, why) => {
    expect(await refusal(verify(bundles, part(change())))).toContain(why)
  })
})

describe('a bundle that was changed alone, its digests made again, is found', () => {
  test.each<[string, (type: string, data: Data) => Data, string]>([
    ['another tool', decisions((data) => ({ ...data, tool: 'look' })), 'its tools'],
    ['another trace', decisions((data) => ({ ...data, trace: 'z' })), 'other traces'],
    [
      'an outcome less',
      findings((data) => ({ ...data, outcome: data.outcome === 'violated' ? 'held' : data.outcome })),
      'broken sequence rules',
    ],
    ['a denial less', decisions(({ code: _code, ...data }) => ({ ...data, decision: 'allow' })), 'denied calls'],
    [
      'a code less, its count made to fit',
      (type, data) => {
        if (type === 'assay.profile.finished') return { ...data, denied: 0 }
        const { code: _code, codes: _codes, ...rest } = data
        return type === 'assay.tool.decision' ? { ...rest, decision: 'allow' } : data
      },
      'it holds 0 calls with E_',
    ],
    [
      'other codes',
      decisions((data) => (data.code === 'E_TOOL_DENIED' ? { ...data, code: 'E_TOOL_NOT_ALLOWED' } : data)),
      'calls with E_TOOL_',
    ],
    ['other rules', findings((data) => ({ ...data, rule_id: 'look' })), 'it has other rules'],
    [
      'another policy',
      (type, data) =>
        type === 'assay.profile.started' ? { ...data, policy_digest: `sha256:${'0'.repeat(64)}` } : data,
      'another policy',
    ],
    [
      'another partial result',
      (type, data) => (type === 'assay.profile.finished' ? { ...data, partial_sha256: '0'.repeat(64) } : data),
      'another partial result',
    ],
    [
      'a count of the run',
      (type, data) => (type === 'assay.profile.finished' ? { ...data, calls: 1 } : data),
      'says that the run has another number',
    ],
  ])('%s', async (_name, change, why) => {
    expect(await refusal(verify(await rewritten(change)))).toContain(why)
  })
})

describe('where a part comes from', () => {
  const at = (commits: readonly string[], ciRun?: string, allowUnproven = false) =>
    verify(bundles, part(), { origin: { commits, ciRun }, allowUnproven })
  const started = (change: (data: Data) => Data) =>
    rewritten((type, data) => (type === 'assay.profile.started' ? change(data) : data))
  const unknown = () => started((data) => ({ ...data, build_id: 'unknown' }))
  const nowhere = () => started(({ ci_run: _run, ...data }) => data)

  test('the commit of the change or of its merge, in this run', async () => {
    expect(await at(['2'.repeat(40), commit], 'o/r/1')).toHaveLength(1)
    expect(await at([commit])).toHaveLength(1)
    expect(await verify(await nowhere())).toHaveLength(1)
  })
  test('another commit or run is refused, whatever the user takes', async () => {
    for (const unproven of [false, true]) {
      expect(await refusal(at(['2'.repeat(40)], 'o/r/1', unproven))).toContain('of another commit')
      expect(await refusal(at([commit], 'o/r/2', unproven))).toContain('of another run')
    }
  })
  test('a run whose commit is not known stands for it', async () => {
    expect(await at([], 'o/r/1')).toHaveLength(1)
    expect(await refusal(at([]))).toContain('does not name its commit')
    expect(
      await refusal(verify(await nowhere(), part(), { ...here, origin: { commits: [], ciRun: 'o/r/1' } })),
    ).toContain('does not name its commit')
  })
  test('a bundle that names no commit, or no partial result, proves nothing', async () => {
    expect(await refusal(verify(await unknown()))).toContain('does not name its commit')
    const silent = await rewritten((type, { partial_sha256: digest, ...data }) =>
      type === 'assay.profile.finished' || digest === undefined ? data : { ...data, partial_sha256: digest },
    )
    expect(await refusal(verify(silent))).toContain('does not name the partial result')
    for (const of of [silent, await unknown()])
      expect(await verify(of, part(), { ...here, allowUnproven: true })).toHaveLength(1)
  })
})

describe('names that hide a secret or are long agree on both sides', () => {
  test.each<[string, 'values' | 'none']>([
    ['values', 'values'],
    ['none', 'none'],
  ])('redact: %s', async (_name, redact) => {
    const token = `gh${'p_'}${'a1B2'.repeat(9)}`
    const calls = [`use_${token}`, 'token: abcdefgh', 'x'.repeat(400), 'book'].map((tool, i) =>
      JSON.stringify({
        trace: i === 0 ? `trace ${token}` : i === 1 ? 'y'.repeat(500) : `password=secret${i}`,
        tool,
        args: {},
      }),
    )
    const own = mkdtempSync(join(folder, 'names-'))
    const recorder = new RunRecorder(policy, { redact, temporaryFolder: own })
    const inputs = [{ file: 'a.jsonl', chunks: [Buffer.from(calls.join('\n'))] }]
    const options = { profile: true, timelines: true, observers: [recorder] }
    const collected = await collect(policy, (sink) => readTraces(inputs, sink), options)
    const text = partialText(takePartial(policy, collected))
    const read = JSON.parse(text) as Partial
    const written = await writeRunEvidence(recorder, {
      ...{ output: join(own, 'evidence.tar.gz'), time: '2026-01-31T12:00:00Z', buildId: commit },
      ...{ producer: { name: 'assay', version: '0.1.0' }, files: collected.reading.files },
      partialSha256: sha256Hex(text),
    })
    recorder.close()
    const of = written.bundles.map(({ path }) => ({ path: basename(path), bytes: readFileSync(path) }))
    expect(await verify(of, part(read, sha256Hex(text)))).toHaveLength(1)
  })
})
