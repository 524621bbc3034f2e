import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256Hex } from '../../src/canonical/digest.js'
import { verifyIndex } from '../../src/evidence/inspect/verify-index.js'
import type { IndexedBundle } from '../../src/evidence/run/evidence-index.js'
import { writeMergedEvidence } from '../../src/evidence/run/write-merged-evidence.js'
import { type WrittenEvidence, writeRunEvidence } from '../../src/evidence/run/write-run-evidence.js'
import { recordRun, runFiles, runPolicy } from '../support/evidence-run.js'

interface Index {
  run_id: string
  bundles: IndexedBundle[]
  [more: string]: unknown
}

let folder = ''
/** The bundle of every file name, wherever it was written. */
const files = new Map<string, string>()
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-index-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const description = { time: '2026-01-31T12:00:00Z', producer: { name: 'assay', version: '0' }, files: runFiles }
/** A run in several bundles: its calls differ with its name. */
async function run(name: string, traces = 9, over: object = {}): Promise<WrittenEvidence> {
  const calls = Array.from({ length: traces }, (_, i) => ({
    trace: `${name}${i}`,
    tool: 'read_file',
    args: { path: 'a' },
  }))
  const recorder = await recordRun(calls, { temporaryFolder: folder })
  const written = await writeRunEvidence(recorder, {
    output: join(folder, `${name}.tar.gz`),
    maxEvents: 8,
    ...description,
    ...over,
  })
  recorder.close()
  for (const { path } of written.bundles) files.set(path.slice(folder.length + 1), path)
  return written
}
const read = ({ index }: WrittenEvidence): Index => JSON.parse(readFileSync(index!, 'utf8'))
/** The index as a forger leaves it: with a sum that fits. */
const sealed = (index: Index) =>
  Buffer.from(
    JSON.stringify({ ...index, bundles_sha256: sha256Hex(index.bundles.map(({ sha256 }) => `${sha256}\n`).join('')) }),
  )
const verify = async (text: Uint8Array) => {
  const { failure, bundles } = await verifyIndex(text, (file) =>
    createReadStream(files.get(file) ?? join(folder, file)),
  )
  const entries = bundles.map((entry) => entry.failure?.code ?? (entry.verdict?.ok ? 'ok' : 'bad'))
  return { code: failure?.code, message: failure?.message, entries }
}

describe('an index proves that all of one run is there', () => {
  test('untouched', async () => {
    const written = await run('a')
    const index = readFileSync(written.index!)
    expect(sha256Hex(index)).toBe(written.indexSha256)
    expect(await verify(index)).toEqual({ code: undefined, message: undefined, entries: ['ok', 'ok', 'ok'] })
  })

  test.each<[string, (index: Index, other: Index) => Index, RegExp]>([
    [
      'a part left out',
      (it) => ({ ...it, bundles: it.bundles.toSpliced(1, 1) }),
      /the run has 3 parts, and 2 are here/,
    ],
    ['the last part left out', (it) => ({ ...it, bundles: it.bundles.slice(0, -1) }), /3 parts, and 2/],
    ['only one part', (it) => ({ ...it, bundles: it.bundles.slice(0, 1) }), /3 parts, and 1/],
    ['parts in another order', (it) => ({ ...it, bundles: it.bundles.toReversed() }), /part 1 of 3 is missing/],
    ['a part of another run', (it, b) => ({ ...it, bundles: it.bundles.with(1, b.bundles[1]!) }), /of several runs/],
    ['a run id of somebody else', (it) => ({ ...it, run_id: 'run_else' }), /names another run/],
    ['all parts of another run', (it, b) => ({ ...it, bundles: b.bundles }), /names another run/],
  ])('%s is found', async (_name, change, message) => {
    const [one, other] = [read(await run('a')), read(await run('b', 9, { runId: 'other' }))]
    expect(await verify(sealed(change(one, other)))).toMatchObject({
      code: 'IndexIncomplete',
      message: expect.stringMatching(message),
    })
  })

  test('a part of a run of the same id, but of other calls, is found by the totals', async () => {
    const one = read(await run('a', 9, { runId: 'same' }))
    const other = read(await run('b', 8, { runId: 'same' }))
    expect(await verify(sealed({ ...one, bundles: one.bundles.with(2, other.bundles[2]!) }))).toMatchObject({
      code: 'IndexIncomplete',
      message: expect.stringMatching(/calls, and one says/),
    })
  })

  test('a part of another commit is found', async () => {
    const one = read(await run('a', 9, { buildId: '1'.repeat(40) }))
    const other = read(await run('b', 9, { buildId: '2'.repeat(40) }))
    expect(await verify(sealed({ ...one, bundles: one.bundles.with(1, other.bundles[1]!) }))).toMatchObject({
      code: 'IndexIncomplete',
      message: expect.stringMatching(/several commits/),
    })
  })

  test.each<[string, Partial<IndexedBundle>]>([
    ['bytes', { bytes: -5 }],
    ['events', { events: 1 }],
    ['run root', { run_root: 'sha256:0' }],
  ])('false %s are found', async (_name, change) => {
    const index = read(await run('a'))
    const bundles = index.bundles.with(1, { ...index.bundles[1]!, ...change })
    expect((await verify(sealed({ ...index, bundles }))).entries).toEqual(['ok', 'IndexNumbers', 'ok'])
  })

  test.each<[string, (text: string) => string]>([
    ['a member twice', (text) => text.replace('{', '{"bundles":[],')],
    ['a member that nothing checks', (text) => text.replace('{', '{"note":1,')],
    ['a member of a bundle that nothing checks', (text) => text.replace('{"file"', '{"note":1,"file"')],
  ])('%s makes it no index', async (_name, change) => {
    const text = sealed(read(await run('a'))).toString()
    expect(await verify(Buffer.from(change(text)))).toMatchObject({ code: 'IndexInvalid', entries: [] })
  })
})

describe('the index of a merged verdict', () => {
  async function merged(over: { readonly calls?: number } = {}) {
    const parts = []
    for (const [number, name] of ['p', 'q'].entries()) {
      const { bundles } = await run(name, number === 0 ? 9 : 2)
      const calls = number === 0 ? (over.calls ?? 9) : 2
      parts.push({ name, partialSha256: 'ab'.repeat(32), traces: calls, calls, bundles })
    }
    const written = await writeMergedEvidence({
      output: join(folder, 'merged.tar.gz'),
      policy: runPolicy,
      redact: 'values',
      parts,
      counts: {},
      ...description,
    })
    files.set('merged.tar.gz', join(folder, 'merged.tar.gz'))
    return read(written)
  }

  test('untouched', async () => {
    expect(await verify(sealed(await merged()))).toEqual({
      code: undefined,
      message: undefined,
      entries: ['ok', 'ok', 'ok', 'ok', 'ok'],
    })
  })

  test.each<[string, (index: Index) => Index, RegExp]>([
    [
      'a part left out',
      (it) => ({ ...it, bundles: it.bundles.slice(0, -1) }),
      /not those that the bundle of the verdict/,
    ],
    ['another order', (it) => ({ ...it, bundles: [it.bundles[0]!, ...it.bundles.slice(1).reverse()] }), /not those/],
    ['the verdict alone', (it) => ({ ...it, bundles: it.bundles.slice(0, 1) }), /not those/],
    ['the verdict left out', (it) => ({ ...it, bundles: it.bundles.slice(1) }), /names another run|4 are here/],
    ['another run id', (it) => ({ ...it, run_id: 'x' }), /names another run/],
  ])('%s is found', async (_name, change, message) => {
    expect(await verify(sealed(change(await merged())))).toMatchObject({
      code: 'IndexIncomplete',
      message: expect.stringMatching(message),
    })
  })

  test('a part with other calls than the verdict counted is found', async () => {
    expect(await verify(sealed(await merged({ calls: 8 })))).toMatchObject({
      code: 'IndexIncomplete',
      message: expect.stringMatching(/other calls/),
    })
  })
})
