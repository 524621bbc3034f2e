import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import zlib from 'node:zlib'
import { afterAll, describe, expect, it, test } from 'vitest'
import { inflateZstd } from '../../src/io/inflate-zstd.js'
import { readFileChunks } from '../../src/io/read-file-chunks.js'
import { ZstdFrame } from '../../src/io/zstd-frame.js'
import { AssayError } from '../../src/model/problem.js'

const { zstdCompressSync: compress } = zlib as { zstdCompressSync?: (data: Uint8Array) => Buffer }
const isHere = compress !== undefined
const packed = (data: string | Uint8Array) => compress?.(Buffer.from(data)) as Buffer

const folder = mkdtempSync(join(tmpdir(), 'assay-zstd-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** `ab` in a frame of one raw block, with the size of its content, and `aaaa` in one of a run. */
const raw = Buffer.from('28b52ffd2002110000' + '6162', 'hex')
const run = Buffer.from('28b52ffd2004230000' + '61', 'hex')

describe('a frame of Zstandard', () => {
  const follow = (bytes: Uint8Array, size: number) => {
    const frame = new ZstdFrame()
    let taken = 0
    while (!frame.isWhole && taken < bytes.length) {
      const some = frame.take(bytes.subarray(taken, taken + size))
      if (some === undefined) return 'invalid'
      taken += some
    }
    return frame.isWhole ? taken : 'cut'
  }

  it.each([1, 2, 3, 1000])('ends where it ends, in pieces of %i', (size) => {
    for (const frame of [raw, run]) {
      expect(follow(Buffer.concat([frame, Buffer.from('more')]), size)).toBe(frame.length)
      for (let cut = 1; cut < frame.length; cut++) expect(follow(frame.subarray(0, cut), size)).toBe('cut')
    }
    const skippable = Buffer.from('5a2a4d18' + '03000000' + '010203', 'hex')
    expect(follow(Buffer.concat([skippable, raw]), size)).toBe(skippable.length)
  })

  it('is not any other bytes, nor has blocks of a kind that is not there', () => {
    expect(follow(Buffer.from('junk junk'), 100)).toBe('invalid')
    expect(follow(Buffer.from('28b52ffd2002170000', 'hex'), 100)).toBe('invalid')
  })
})

async function inflated(bytes: Uint8Array, size = 1 << 16): Promise<string> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  )
  let text = ''
  for await (const chunk of inflateZstd(
    pieces,
    (why) => new Error(why),
    () => {},
  ))
    text += Buffer.from(chunk).toString()
  return text
}

test.skipIf(isHere)('without Zstandard in Node.js, a file says what to do', async () => {
  await expect(inflated(raw)).rejects.toThrow('Node.js 22.15 or later')
  const path = join(folder, 'a.jsonl.zst')
  writeFileSync(path, raw)
  const read = async () => {
    for await (const _ of readFileChunks(path, { name: 'a.jsonl.zst' }).chunks);
  }
  await expect(read()).rejects.toThrow(AssayError)
})

describe.skipIf(!isHere)('a Zstandard-compressed file', () => {
  const long = Array.from({ length: 60_000 }, (_, n) => `line ${n}\n`).join('')

  it.each([1 << 16, 7, 1])('is its frames, one after another, in pieces of %i', async (size) => {
    const text = size === 1 ? long.slice(0, 5000) : long
    const frames = [
      packed(text.slice(0, 1000)),
      Buffer.from('502a4d180200000000ff', 'hex'),
      packed(''),
      packed(text.slice(1000)),
    ]
    expect(await inflated(Buffer.concat(frames), size)).toBe(text)
    expect(await inflated(Buffer.concat([raw, run]), size)).toBe('abaaaa')
  })

  it.each([
    ['that was cut', (bytes: Buffer) => bytes.subarray(0, -3)],
    ['that was cut in its head', (bytes: Buffer) => bytes.subarray(0, 6)],
    ['whose second frame was cut', (bytes: Buffer) => Buffer.concat([bytes, bytes.subarray(0, -3)])],
    [
      'with a bit turned',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 30), Buffer.from([bytes[30]! ^ 64]), bytes.subarray(31)]),
    ],
    ['with something else behind', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('{"tool":"wipe"}')])],
    ['with zeros behind', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(9)])],
    ['with two bytes behind', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('ab')])],
  ])('%s is refused', async (_, damage) => {
    for (const size of [1 << 16, 7])
      await expect(inflated(damage(packed(long)), size)).rejects.toThrow(/compressed data/)
  })

  it('that inflates to far more than a trace would is refused', async () => {
    const path = join(folder, 'bomb.zst')
    writeFileSync(path, packed(Buffer.alloc(100 * 1024 * 1024)))
    const read = async (maxInflated?: number) => {
      for await (const _ of readFileChunks(path, { name: 'x', maxInflated }).chunks);
    }
    await expect(read()).rejects.toThrow('inflates to far more')
    await expect(read(1000)).rejects.toThrow('inflates to far more')
  })

  it('is read whatever it is called, with the digest of its bytes as stored', async () => {
    const path = join(folder, 'plain.jsonl')
    writeFileSync(path, packed(long))
    const source = readFileChunks(path)
    let text = ''
    for await (const chunk of source.chunks) text += Buffer.from(chunk).toString()
    expect(text).toBe(long)
    expect(source.sha256()).toMatch(/^[0-9a-f]{64}$/)
  })
})
