import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { showBundle } from '../../src/evidence/inspect/show-bundle.js'
import { readEvidenceIndex } from '../../src/evidence/run/evidence-index.js'
import { type MergedEvidenceOptions, writeMergedEvidence } from '../../src/evidence/run/write-merged-evidence.js'
import { runFiles, runPolicy } from '../support/evidence-run.js'

const ajv = new Ajv2020({ allErrors: true })
formats.default(ajv)
const schema = (name: string) => ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-merged-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const part = (number: number, bundles = 1) => ({
  name: `artifact:assay-partial-${number}/partial.json`,
  partialSha256: String(number).repeat(64),
  traces: 2,
  calls: 3,
  bundles: Array.from({ length: bundles }, (_, i) => ({
    path: join(folder, `evidence-part-${number}${i}.tar.gz`),
    sha256: `${number}${i}`.repeat(32),
    bytes: 900,
    events: 5,
    runRoot: `sha256:${'ab'.repeat(32)}`,
  })),
})
const write = (over: Partial<MergedEvidenceOptions> = {}) =>
  writeMergedEvidence({
    output: join(folder, 'evidence.tar.gz'),
    time: '2026-01-31T12:00:00Z',
    producer: { name: 'assay', version: '0.1.0' },
    files: runFiles,
    verdict: 'fail',
    policy: runPolicy,
    redact: 'values',
    parts: [part(1), part(2, 2)],
    counts: { calls: 6, traces: 4, result_sha256: 'cd'.repeat(32) },
    ...over,
  })

test('the bundle and its index are as the published schemas say, and name every part', async () => {
  const { bundles, index, runId } = await write()
  const { verdict, events } = await showBundle(readFileSync(bundles[0]!.path), { strict: true })
  expect(verdict).toMatchObject({ ok: true, notes: [] })
  const isEvent = schema('assay.evidence-event.v1')
  for (const { json } of events) expect(isEvent(json), ajv.errorsText(isEvent.errors)).toBe(true)
  expect(events.map(({ type }) => type)).toEqual([
    'assay.profile.started',
    'dev.assay-action.merged-part.v1',
    'dev.assay-action.merged-part.v1',
    'assay.profile.finished',
  ])
  expect(events.at(-1)?.data).toMatchObject({ verdict: 'fail', calls: 6, merged_parts: 2 })
  const text = readFileSync(index!, 'utf8')
  const isIndex = schema('assay.evidence-index.v1')
  expect(isIndex(JSON.parse(text)), ajv.errorsText(isIndex.errors)).toBe(true)
  expect(JSON.parse(text)).toMatchObject({ run_id: runId })
  expect(readEvidenceIndex(text)?.bundles.map(({ file }) => file)).toEqual([
    'evidence.tar.gz',
    'evidence-part-10.tar.gz',
    'evidence-part-20.tar.gz',
    'evidence-part-21.tar.gz',
  ])
})

test('the same parts give the same bytes; another digest of a part gives others', async () => {
  const tar = async (over: Partial<MergedEvidenceOptions> = {}) =>
    gunzipSync(readFileSync((await write(over)).bundles[0]!.path))
  const first = await tar()
  expect((await tar()).equals(first)).toBe(true)
  const changed = { ...part(1), partialSha256: 'e'.repeat(64) }
  expect((await tar({ parts: [changed, part(2, 2)] })).equals(first)).toBe(false)
})

test('parts without bundles need no index', async () => {
  const written = await write({ parts: [part(1, 0)] })
  expect([written.bundles.length, written.index]).toEqual([1, undefined])
})

test('a token in the name of an artifact stays out', async () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  const { bundles } = await write({ parts: [{ ...part(1), name: `artifact:${token}/partial.json` }] })
  expect(gunzipSync(readFileSync(bundles[0]!.path)).toString('latin1')).not.toContain(token)
})
