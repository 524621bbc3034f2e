import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import zlib from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256Hex } from '../../src/canonical/digest.js'
import { type ExportEvidenceOptions, exportEvidence, producer } from '../../src/evidence/profile/export-evidence.js'
import { scrubSubject } from '../../src/evidence/profile/scrub-subject.js'
import type { EventRead } from '../../src/evidence/read/read-event.js'
import { verifyBundle } from '../../src/evidence/read/verify-bundle.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-test-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const profile = `
version: "1.0"
name: my-agent
updated_at: "2026-01-31T12:00:00.500+01:00"
total_runs: 3
run_ids: [run_1, run_2]
unknown: ignored
entries:
  files:
    /home/alice/project/a.txt: { first_seen: 1, last_seen: 2, runs_seen: 2, hits_total: 7 }
    /etc/hosts: { first_seen: 1, last_seen: 2, runs_seen: 2 }
  network:
    "https://x.test/?token=abcdef": { first_seen: 1, last_seen: 2, runs_seen: 2, hits_total: 1 }
  processes: {}
sandbox_degradations:
  - { reason_code: policy_conflict, degradation_mode: audit_fallback, component: landlock }
`

async function exported(text: string, options: Partial<ExportEvidenceOptions> = {}) {
  const path = join(folder, 'profile.yaml')
  writeFileSync(path, text)
  const output = await exportEvidence({ profile: path, output: join(folder, 'evidence.tar.gz'), ...options })
  const events: EventRead[] = []
  const verdict = await verifyBundle(readFileSync(output), { strict: true, onEvent: (event) => events.push(event) })
  expect(verdict).toMatchObject({ ok: true })
  return { events, output }
}
const facts = (events: EventRead[]) => events.map(({ type, subject, data }) => [type, subject, data])

describe('a profile becomes a bundle', () => {
  test('observed: what was touched, scrubbed', async () => {
    const { events } = await exported(profile)
    expect(facts(events)).toEqual([
      [
        'assay.profile.started',
        'urn:assay:phase:profile',
        { profile_name: 'my-agent', profile_version: '1.0', total_runs_aggregated: 3 },
      ],
      [
        'assay.sandbox.degraded',
        'landlock',
        { component: 'landlock', degradation_mode: 'audit_fallback', reason_code: 'policy_conflict' },
      ],
      ['assay.fs.access', '/etc/hosts', { hits: 0 }],
      ['assay.fs.access', '~/**/project/a.txt', { hits: 7 }],
      ['assay.net.connect', 'https://x.test/?token=***', { hits: 1 }],
      [
        'assay.profile.finished',
        'urn:assay:phase:profile',
        {
          files_count: 2,
          network_count: 1,
          processes_count: 0,
          sandbox_degradation_count: 1,
          integrity_scope: null,
        },
      ],
    ])
    expect(events[0]).toMatchObject({
      time: '2026-01-31T11:00:00.500Z',
      source: `urn:assay:cli:${producer.version}`,
      assayrunid: 'run_2',
      assaygit: 'unknown',
    })
    const id = 'run_2:3'
    const traceparent = `00-${sha256Hex('run_2').slice(0, 32)}-${sha256Hex(id).slice(0, 16)}-01`
    expect(events[3]!.json).toMatchObject({ id, traceparent })
  })

  test('full: raw, with times', async () => {
    const { events } = await exported(profile, { detail: 'full' })
    expect(facts(events)[3]).toEqual([
      'assay.fs.access',
      '/home/alice/project/a.txt',
      { file: '/home/alice/project/a.txt', first_seen: 1, last_seen: 2, hits: 7, runs_seen: 2 },
    ])
  })

  test('summary: start, degradations, end', async () => {
    const { events } = await exported(profile, { detail: 'summary' })
    expect(events.map(({ type }) => type)).toEqual([
      'assay.profile.started',
      'assay.sandbox.degraded',
      'assay.profile.finished',
    ])
  })

  test('JSON is read too, and a profile without runs has a run id of its own', async () => {
    const { events } = await exported('{"version":"1.0","name":"n"}', { time: '2026-01-31T12:00:00Z' })
    expect(events[0]!.assayrunid).toBe(`run_${sha256Hex('n').slice(0, 16)}`)
    expect(events[0]!.time).toBe('2026-01-31T12:00:00Z')
  })

  test('small letters in a time are read', async () => {
    const { events } = await exported(profile.replace(/updated_at: .*/, 'updated_at: 2026-01-31t12:00:00z'))
    expect(events[0]!.time).toBe('2026-01-31T12:00:00Z')
  })

  test('the same profile gives the same bytes', async () => {
    const first = zlib.gunzipSync(readFileSync((await exported(profile)).output))
    expect(zlib.gunzipSync(readFileSync((await exported(profile)).output)).equals(first)).toBe(true)
  })
})

describe('a profile that cannot be read is an error with all that is wrong', () => {
  test.each([
    ['not YAML', 'a: [', /line 1 is not YAML/],
    ['a list', '- a', /not a mapping/],
    ['no name', 'version: "1.0"', /name is missing/],
    ['a fraction', `${profile.replace('hits_total: 7', 'hits_total: 7.5')}`, /hits_total of an entry of files/],
    ['a number beyond 2^53', `${profile.replace('hits_total: 7', 'hits_total: 9007199254740993')}`, /below 2\^53/],
    ...['yesterday', '"2026-01-31"', '"2026-01-31T12:00:00"', '"2026-02-30T12:00:00Z"', '""'].map(
      (time): [string, string, RegExp] => [
        `a time such as ${time}`,
        profile.replace(/updated_at: .*/, `updated_at: ${time}`),
        /updated_at is not a time/,
      ],
    ),
    ['two mistakes', 'name: [1]\nversion: "1"\nrun_ids: 4', /name is not a text[\s\S]*run_ids is not a list/],
  ])('%s', async (_name, text, message) => {
    await expect(exported(text)).rejects.toThrow(message)
  })

  test('a missing file', async () => {
    await expect(exportEvidence({ profile: join(folder, 'nowhere.yaml') })).rejects.toThrow('E_PROFILE_PARSE')
  })

  test('a run id with a colon', async () => {
    await expect(exported(profile.replace('run_2', '"run:2"'))).rejects.toThrow('E_EVIDENCE_WRITE')
  })
})

test.each([
  ['/Users/bob/x/y', '~/**/x/y'],
  ['C:\\Users\\bob\\x', '~/**/x'],
  ['/home/bob', '~/**/'],
  ['/srv/home/bob/x', '/srv/home/bob/x'],
  ['curl -H "Authorization: Bearer abc"', 'curl -H "Authorization: Bearer ***'],
  ['x?API_KEY=abc', 'x?API_KEY=***'],
  ['a key=1 token=2', 'a key=1 token=***'],
  ['/etc/hosts', '/etc/hosts'],
])('%s is shown as %s', (subject, shown) => {
  expect(scrubSubject(subject)).toBe(shown)
})

test('the version is that of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(producer.version)
})
