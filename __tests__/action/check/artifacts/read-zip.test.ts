import fc from 'fast-check'
import { expect, test } from 'vitest'
import { archiveLimits } from '../../../../src/action/check/artifacts/archive-limits.js'
import { readZip } from '../../../../src/action/check/artifacts/read-zip.js'
import type { ArchivedFile } from '../../../../src/io/zip-files.js'
import { AssayError } from '../../../../src/model/problem.js'
import { type ZipEntry, zipArchive } from '../../../support/zip-archive.js'

const limits = { ...archiveLimits, entries: 50, file: 100_000, ratio: 100, ratioFrom: 10_000 }

async function text(file: ArchivedFile): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open()) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

async function violation(entries: readonly ZipEntry[]): Promise<string> {
  return refused(zipArchive(entries))
}

async function refused(bytes: Buffer): Promise<string> {
  const error = await readZip('traces', bytes, limits)
    .then((files) => Promise.all(files.map(text)))
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(AssayError)
  return (error as AssayError).message
}

test('lists files by path and expands them while they are read', async () => {
  const files = await readZip(
    'traces',
    zipArchive([
      { name: 'b/', data: '', mode: 0o40755 },
      { name: 'b/two.jsonl', data: 'two' },
      { name: 'a.jsonl', data: 'one' },
    ]),
    limits,
  )
  expect(files.map(({ path }) => path)).toEqual(['a.jsonl', 'b/two.jsonl'])
  expect(await Promise.all(files.map(text))).toEqual(['one', 'two'])
})

test.each<[string, ZipEntry, string]>([
  ['a path that climbs', { name: '../x.jsonl', data: 'x' }, 'E_ARTIFACT_INVALID'],
  ['a path that climbs later', { name: 'a/../../x.jsonl', data: 'x' }, 'E_ARTIFACT_INVALID'],
  ['an absolute path', { name: '/etc/x.jsonl', data: 'x' }, 'E_ARTIFACT_INVALID'],
  ['a drive', { name: 'C:/x.jsonl', data: 'x' }, 'E_ARTIFACT_INVALID'],
  ['backslashes', { name: '..\\x.jsonl', data: 'x' }, 'E_ARTIFACT_INVALID'],
  ['a name with a line break', { name: 'a\n::error::x.jsonl', data: 'x' }, 'E_ARTIFACT_INVALID'],
  ['a symbolic link', { name: 'x.jsonl', data: '/etc/passwd', mode: 0o120777 }, 'E_ARTIFACT_INVALID'],
  ['a device', { name: 'x.jsonl', data: '', mode: 0o020666 }, 'E_ARTIFACT_INVALID'],
  ['encryption', { name: 'x.jsonl', data: 'x', encrypted: true }, 'E_ARTIFACT_INVALID'],
  ['a wrong checksum', { name: 'x.jsonl', data: 'x', claimedCrc: 1 }, 'E_ARTIFACT_INVALID'],
  ['more than it claims', { name: 'x.jsonl', data: 'x'.repeat(500), claimedSize: 10 }, 'E_ARTIFACT_INVALID'],
  ['less than it claims', { name: 'x.jsonl', data: 'x', claimedSize: 500 }, 'E_ARTIFACT_INVALID'],
  ['a bomb', { name: 'x.jsonl', data: 'x'.repeat(50_000) }, 'E_ARTIFACT_LIMIT'],
  ['another name in its header', { name: 'x.jsonl', data: 'x', headerName: 'y.jsonl' }, 'E_ARTIFACT_INVALID'],
  ['a huge file', { name: 'x.jsonl', data: '', claimedSize: 4_000_000_000 }, 'E_ARTIFACT_LIMIT'],
])('refuses %s', async (_, entry, code) => {
  expect(await violation([{ name: 'good.jsonl', data: 'good' }, entry])).toMatch(code)
})

test('refuses a file that the directory does not list, which other programs would read', async () => {
  const hidden = { name: 'hidden.jsonl', data: 'hidden'.repeat(10), unlisted: true }
  const [first, last] = [
    { name: 'a.jsonl', data: 'a' },
    { name: 'b.jsonl', data: 'b' },
  ]
  expect(await violation([first, hidden, last])).toMatch('disagrees with its contents')
  expect(await violation([hidden, first])).toMatch('disagrees with its contents')
  expect(await violation([first, last, hidden])).toMatch('disagrees with its contents')
})

test('refuses too many entries, and the same path twice', async () => {
  const many = Array.from({ length: 51 }, (_, i) => ({ name: `${i}.jsonl`, data: '' }))
  expect(await violation(many)).toMatch('E_ARTIFACT_LIMIT')
  const twice = [
    { name: 'a.jsonl', data: '1' },
    { name: 'a.jsonl', data: '2' },
  ]
  expect(await violation(twice)).toMatch('E_ARTIFACT_INVALID')
})

test('whatever bytes come, the answer is files or an error that names the artifact', async () => {
  const good = zipArchive([{ name: 'a.jsonl', data: 'hello '.repeat(20) }])
  const damaged = fc.tuple(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length)).map(([at, byte, length]) => {
    const copy = Buffer.from(good)
    copy[at] = byte
    return copy.subarray(0, length)
  })
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, fc.uint8Array().map(Buffer.from)), async (bytes) => {
      const outcome = await readZip('traces', Buffer.from(bytes), limits)
        .then((files) => Promise.all(files.map(text)))
        .catch((error: unknown) => error)
      expect(Array.isArray(outcome) || outcome instanceof AssayError).toBe(true)
    }),
    { numRuns: 300 },
  )
})
