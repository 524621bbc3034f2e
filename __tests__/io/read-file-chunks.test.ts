import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { readFileChunks } from '../../src/io/read-file-chunks.js'
import { AssayError } from '../../src/model/problem.js'

const folder = mkdtempSync(join(tmpdir(), 'assay-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

async function readAll(path: string, maxInflated?: number) {
  const source = readFileChunks(path, { name: 'x', maxInflated })
  const parts: Buffer[] = []
  for await (const chunk of source.chunks) parts.push(Buffer.from(chunk))
  return { bytes: Buffer.concat(parts), sha256: source.sha256() }
}

const big = Buffer.from(Array.from({ length: 57_000 }, (_, n) => `line ${n}\n`).join(''))
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test.each([
  ['plain', 'a.jsonl', big],
  ['gzip, whatever its name', 'b.jsonl', gzipSync(big)],
  ['gzip with zeros behind it', 'd.gz', Buffer.concat([gzipSync(big), Buffer.alloc(5000)])],
  [
    'gzip with another member behind zeros',
    'e.gz',
    Buffer.concat([
      gzipSync(big.subarray(0, 1000)),
      Buffer.alloc(300_000),
      gzipSync(big.subarray(1000)),
      Buffer.alloc(1),
    ]),
  ],
  [
    'many members of a few bytes, with and without zeros between them',
    'f.gz',
    Buffer.concat(
      Array.from({ length: 616 }, (_, at) => [
        gzipSync(big.subarray(at * 1000, (at + 1) * 1000)),
        Buffer.alloc(at % 3),
      ]).flat(),
    ),
  ],
  ['gzip of several members', 'c.gz', Buffer.concat([gzipSync(big.subarray(0, 1000)), gzipSync(big.subarray(1000))])],
])('%s: the text, and the digest of the bytes as stored', async (_, name, stored) => {
  expect(await readAll(file(name, stored))).toEqual({ bytes: big, sha256: sha256(stored) })
})

test('plain files are read synchronously', () => {
  expect(Symbol.iterator in readFileChunks(file('d.jsonl', 'x')).chunks).toBe(true)
})

test('an empty file, and one byte', async () => {
  expect((await readAll(file('e', ''))).bytes.length).toBe(0)
  expect((await readAll(file('f', '\u001f'))).bytes.length).toBe(1)
})

describe('refused with the reason', () => {
  test.each([
    ['a missing file', () => join(folder, 'none'), 'E_TRACE_NOT_FOUND', 'does not exist'],
    ['a folder', () => folder, 'E_TRACE_READ', 'folder'],
    ['a device', () => '/dev/zero', 'E_TRACE_READ', 'regular file'],
    ['cut gzip', () => file('g.gz', gzipSync(big).subarray(0, 500)), 'E_TRACE_READ', 'damaged'],
    ['damaged gzip', () => file('h.gz', gzipSync(big).fill(7, 300, 400)), 'E_TRACE_READ', 'damaged'],
    [
      'gzip with something else behind it',
      () => file('l.gz', Buffer.concat([gzipSync('a'), Buffer.from('{"tool":"delete_all"}')])),
      'E_TRACE_READ',
      'damaged',
    ],
    [
      'gzip with something else behind zeros',
      () => file('m.gz', Buffer.concat([gzipSync('a'), Buffer.alloc(600_000), Buffer.from('{"tool":"delete_all"}')])),
      'E_TRACE_READ',
      'not compressed',
    ],
    [
      'a cut member behind zeros',
      () => file('n.gz', Buffer.concat([gzipSync('a'), Buffer.alloc(9), gzipSync(big).subarray(0, 500)])),
      'E_TRACE_READ',
      'damaged',
    ],
    ['a bomb', () => file('i.gz', gzipSync(Buffer.alloc(80 << 20))), 'E_TRACE_READ', 'inflates'],
  ])('%s', async (_, path, code, words) => {
    const error = await readAll(path()).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AssayError)
    expect((error as AssayError).problems[0]).toMatchObject({ code, message: expect.stringContaining(words) })
  })

  test('more than the stated size', async () => {
    await expect(readAll(file('j.gz', gzipSync(big)), 1000)).rejects.toThrow('inflates')
  })

  test.skipIf(process.platform !== 'linux')(
    'a file that fails while it is read, with the code of the error',
    async () => {
      await expect(readAll('/proc/self/mem')).rejects.toThrow('cannot be read: EIO.')
    },
  )

  test.skipIf(process.getuid?.() === 0)('no permission (skipped for root)', async () => {
    const path = file('k', 'x')
    chmodSync(path, 0)
    await expect(readAll(path)).rejects.toThrow('permission')
  })
})
