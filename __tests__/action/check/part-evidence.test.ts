import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partEvidence } from '../../../src/action/check/part-evidence.js'
import { collect } from '../../../src/assay.js'
import { RunRecorder } from '../../../src/evidence/run/run-recorder.js'
import { writeRunEvidence } from '../../../src/evidence/run/write-run-evidence.js'
import type { Partial } from '../../../src/merge/partial.js'
import { takePartial } from '../../../src/merge/take-partial.js'
import { loadPolicyObject, requirePolicy } from '../../../src/policy/load-policy.js'
import { readTraces } from '../../../src/traces/read-traces.js'
import { everyRule } from '../../support/arbitrary-traces.js'

const policy = requirePolicy(loadPolicyObject(everyRule))
let folder = ''
let partial: Partial
let bundles: { path: string; bytes: Buffer }[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assay-part-'))
  const tools = ['book', 'delete_user', 'pay', 'mystery', 'book', 'book']
  const lines = ['a', 'b', 'c', 'd'].flatMap((trace) =>
    tools.map((tool) => JSON.stringify({ trace, tool, args: { amount: 900 } })),
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
  })
  recorder.close()
  bundles = written.bundles.map(({ path }) => ({ path: basename(path), bytes: readFileSync(path) }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const part = (over: object = {}) => [
  { name: 'artifact:x/partial.json', sha256: 'f'.repeat(64), partial: { ...partial, ...over } },
]
const files = (of: typeof bundles, at = 'artifact:x/') =>
  of.map(({ path, bytes }) => ({
    path: at + path,
    size: bytes.length,
    async *open() {
      yield bytes
    },
  }))

test('a run that needed several bundles is counted over all of them', async () => {
  expect(bundles.length).toBeGreaterThan(2)
  const [verified] = await partEvidence(part(), files(bundles))
  expect(verified?.bundles.map(({ file }) => file.path)).toEqual(bundles.map(({ path }) => `artifact:x/${path}`))
})

test('bundles of other artifacts, and files of other names, are not looked at', async () => {
  const elsewhere = [...files(bundles, 'artifact:xy/'), ...files(bundles, 'artifact:x/deeper/')]
  expect((await partEvidence(part(), elsewhere))[0]?.bundles).toEqual([])
})

test.each<[string, () => ReturnType<typeof partEvidence>, string]>([
  ['one of several bundles missing', () => partEvidence(part(), files(bundles.slice(1))), 'are missing'],
  [
    'one of several bundles twice',
    () =>
      partEvidence(
        part(),
        files([bundles[0]!, ...bundles].map((it, i) => ({ ...it, path: `evidence-${i + 1}of9.tar.gz` }))),
      ),
    'are missing, or of several runs',
  ],
  ['a call more', () => partEvidence(part({ calls: partial.calls + 1 }), files(bundles)), 'it holds 24 calls, not 25'],
  [
    'another policy',
    () => partEvidence(part({ policy: { name: 'x', digest: `sha256:${'0'.repeat(64)}` } }), files(bundles)),
    'under another policy',
  ],
  ['a file less', () => partEvidence(part({ files: partial.files.slice(1) }), files(bundles)), 'other trace files'],
  [
    'findings more than decisions',
    () =>
      partEvidence(
        part({
          logs: partial.logs.map((log) => (log.rule === 'E_ARG_SCHEMA' ? { ...log, total: log.total + 1 } : log)),
        }),
        files(bundles),
      ),
    'calls with E_ARG_SCHEMA, not',
  ],
])('%s is found out', async (_, verify, why) => {
  const error = await verify().catch((caught: unknown) => caught)
  expect(error).toMatchObject({ problems: [{ code: 'E_PART_EVIDENCE', message: expect.stringContaining(why) }] })
})
