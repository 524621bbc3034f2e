import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readFileChunks, readStreamChunks } from '../../src/io/read-file-chunks.js'
import { AssayError } from '../../src/model/problem.js'
import { readTraces } from '../../src/traces/read-traces.js'
import { CollectingSink } from '../support/collect-calls.js'
import { type ZipEntry, zipArchive } from '../support/zip-archive.js'

const folder = mkdtempSync(join(tmpdir(), 'assay-archive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const header = (more = {}) => ({
  name: 'header.json',
  data: JSON.stringify({
    version: 2,
    status: 'success',
    eval: { task: 'shop' },
    plan: {},
    results: { total_samples: 2, completed_samples: 2 },
    ...more,
  }),
})
const start = {
  name: '_journal/start.json',
  data: JSON.stringify({ version: 2, eval: { task: 'shop' }, plan: {} }),
}

function sample(id: number, packed: 'deflate' | 'zstd' = 'deflate'): ZipEntry {
  const event = { event: 'tool', id: `c${id}`, function: 'search', arguments: { q: `${id}` }, result: 'found' }
  const data = JSON.stringify({ id, epoch: 1, target: '', messages: [], events: [event] })
  return { name: `samples/${id}_epoch_1.json`, data, packed }
}

async function read(bytes: Buffer, name = 'log.eval') {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const sink = new CollectingSink()
  const reading = await readTraces([readFileChunks(path, { name })], sink)
  return { calls: sink.calls, reading }
}

async function refusal(bytes: Buffer): Promise<string> {
  const error = await read(bytes).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(AssayError)
  return (error as AssayError).message
}

test.each(['deflate', 'zstd'] as const)(
  'the samples of an .eval log are read where it lies, packed by %s',
  async (packed) => {
    const { calls, reading } = await read(zipArchive([start, sample(2, packed), sample(1, packed), header()]))
    expect(calls.map(({ trace, args }) => [trace, args])).toEqual([
      ['1/1', { q: '1' }],
      ['2/1', { q: '2' }],
    ])
    expect(reading.files[0]).toMatchObject({ format: 'inspect', traces: 2, calls: 2 })
    expect(reading.problems).toEqual([])
  },
)

test('the archive is known by its bytes, from standard input too', async () => {
  const bytes = zipArchive([sample(1), sample(2), header()])
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3)
  }
  const sink = new CollectingSink()
  await readTraces([readStreamChunks(pieces(), { name: '-' })], sink)
  expect(sink.calls).toHaveLength(2)
})

test('a log whose evaluation was killed is said to be cut, and what it holds is read', async () => {
  const { calls, reading } = await read(zipArchive([start, sample(1)]))
  expect(calls).toHaveLength(1)
  expect(reading.problems).toMatchObject([{ code: 'E_TRACE_TRUNCATED' }])
  const running = await read(zipArchive([sample(1), sample(2), header({ status: 'started' })]))
  expect(running.reading.problems).toMatchObject([{ code: 'E_TRACE_TRUNCATED' }])
})

test('samples that were taken out of a log are missed', async () => {
  const { reading } = await read(zipArchive([start, sample(1), header()]))
  expect(reading.problems.map(({ code, detail }) => [code, detail])).toEqual([
    ['E_TRACE_TRUNCATED', 'the log counts 2 samples and holds 1 of them'],
  ])
})

test.each<[string, readonly ZipEntry[], string]>([
  ['no log', [{ name: 'readme.txt', data: 'x' }], 'not a log of Inspect AI'],
  ['a sample twice', [sample(1), sample(1), header()], 'two entries of the same path'],
  ['a bomb', [header(), { name: 'samples/1.json', data: ' '.repeat(20_000_000) }], 'expands more than'],
  ['a sample that claims less', [header(), { ...sample(1), claimedSize: 10 }], 'damaged'],
  ['a sample with a wrong checksum', [header(), { ...sample(1, 'zstd'), claimedCrc: 1 }], 'checksum'],
  ['a sample under two names', [header(), { ...sample(1), headerName: 'samples/2_epoch_1.json' }], 'disagrees'],
  ['a sample that is not listed', [{ ...sample(1), unlisted: true }, header()], 'disagrees'],
])('an archive with %s is refused', async (_, entries, words) => {
  expect(await refusal(zipArchive(entries))).toContain(words)
})

test('an archive that is cut off is refused', async () => {
  const bytes = zipArchive([sample(1), sample(2), header()])
  for (const left of [5, 100, bytes.length - 10])
    expect(await refusal(bytes.subarray(0, left))).toContain('E_TRACE_READ')
})
