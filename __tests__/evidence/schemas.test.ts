import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { showBundle } from '../../src/evidence/inspect/show-bundle.js'
import { writeRunEvidence } from '../../src/evidence/run/write-run-evidence.js'
import { event } from '../support/evidence-archive.js'
import { recordRun, runFiles } from '../support/evidence-run.js'

const ajv = new Ajv2020({ allErrors: true })
formats.default(ajv)
const schema = (name: string) => ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')))

test('what a run leaves is as the published schemas say', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-test-'))
  const calls = Array.from({ length: 40 }, (_, i) => ({
    trace: `t${i % 4}`,
    tool: i % 3 ? 'book' : 'delete_x',
    args: { i },
  }))
  const recorder = await recordRun(calls, { temporaryFolder: folder })
  const written = await writeRunEvidence(recorder, {
    output: join(folder, 'e.tar.gz'),
    time: '2026-01-31T12:00:00Z',
    producer: { name: 'assay', version: '0' },
    files: runFiles,
    maxEvents: 20,
  })
  const [isManifest, isEvent, isIndex] = ['manifest', 'event', 'index'].map((name) =>
    schema(`assay.evidence-${name}.v1`),
  )
  for (const { path } of written.bundles) {
    const { verdict, events } = await showBundle(readFileSync(path))
    expect(isManifest!(verdict.ok && verdict.manifest.json), ajv.errorsText(isManifest!.errors)).toBe(true)
    for (const { json } of events) expect(isEvent!(json), ajv.errorsText(isEvent!.errors)).toBe(true)
  }
  expect(isIndex!(JSON.parse(readFileSync(written.index!, 'utf8'))), ajv.errorsText(isIndex!.errors)).toBe(true)
  rmSync(folder, { recursive: true })
})

test.each([
  ['a decision without its tool', { type: 'assay.tool.decision', data: {} }],
  ['a source that starts with a colon', { source: ':a' }],
  ['a hash in upper case', { assaycontenthash: `sha256:${'A'.repeat(64)}` }],
  ['a day that is none', { time: '2026-02-30T00:00:00Z' }],
])('%s is not as the schema says', (_name, changes) => {
  const isEvent = ajv.getSchema('assay.evidence-event.v1.schema.json') ?? schema('assay.evidence-event.v1')
  expect(isEvent(event(0))).toBe(true)
  expect(isEvent(event(0, changes))).toBe(false)
})
