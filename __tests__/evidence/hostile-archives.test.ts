import { readdirSync, readFileSync } from 'node:fs'
import zlib from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verifyBundle } from '../../src/evidence/read/verify-bundle.js'
import { BundleWriter } from '../../src/evidence/write/bundle-writer.js'
import { deflateNow, gzipMember } from '../../src/evidence/write/deflate-blocks.js'
import { tarHeader } from '../../src/evidence/write/tar-header.js'
import { bundle, event, lines, type Member, members, readMembers, tar } from '../support/evidence-archive.js'

const text = lines([event(0), event(1, { subject: 's' }), event(2)])
const good = tar(members(text))

/** Gzip of a start and many repeats of the same bytes: the repeats are compressed once. */
function repeated(bytes: Uint8Array, times: number, start: Uint8Array = Buffer.alloc(0)): Buffer {
  const run = deflateNow(bytes, 1)
  return Buffer.concat(gzipMember([deflateNow(start, 1), ...Array(times).fill(run)]))
}
const typed = (name: string, type: string, link = ''): Member => {
  const header = tarHeader(name, 0)
  header.write(type, 156, 'latin1')
  header.write(link, 157, 'latin1')
  header.write('        ', 148, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(7, '0')}\0`, 148, 'latin1')
  return { name, body: Buffer.alloc(0), header }
}

/** A thousand headers. */
const headers = (type: string) => Buffer.concat(Array(1000).fill(typed('x', type).header))

describe('an archive made to harm is refused with a code, in bounded memory, and nothing is written', () => {
  const cases: [string, string, () => Uint8Array][] = [
    ['a symbolic link', 'IntegrityTar', () => zlib.gzipSync(tar([typed('manifest.json', '2', '/etc/passwd')]))],
    ['a hard link', 'IntegrityTar', () => zlib.gzipSync(tar([typed('link', '1', '/etc/passwd')]))],
    ['a device', 'IntegrityTar', () => zlib.gzipSync(tar([typed('dev', '3')]))],
    ['a path that climbs', 'SecurityPathTraversal', () => zlib.gzipSync(tar([typed('a/../../x', '0')]))],
    ['an absolute path', 'SecurityPathTraversal', () => zlib.gzipSync(tar([typed('/tmp/x', '0')]))],
    ['a million members', 'ContractUnexpectedFile', () => repeated(headers('0'), 1000)],
    ['a hundred thousand long names', 'IntegrityTar', () => repeated(headers('L'), 100)],
    ['a global header without end', 'IntegrityTar', () => repeated(headers('g'), 100)],
    ['a bomb of zeros behind the end', 'LimitDecodeBytes', () => repeated(Buffer.alloc(1 << 20), 1100, good)],
    ['a bomb of zeros', 'ContractMissingFile', () => repeated(Buffer.alloc(1 << 20), 512)],
    ['a bomb in the manifest', 'LimitFileSize', () => bomb('manifest.json', 512)],
    ['a bomb in an extension', 'IntegrityTar', () => bomb('x', 1100, 'x')],
  ]
  test.each(cases)('%s', async (_name, code, make) => {
    const bytes = make()
    const memory = process.memoryUsage().rss
    expect(await verifyBundle(bytes)).toMatchObject({ ok: false, code })
    expect(process.memoryUsage().rss - memory).toBeLessThan(150e6)
  })

  function bomb(name: string, megabytes: number, type = '0'): Buffer {
    const header = tarHeader(name, megabytes * 1024 * 1024)
    header.write(type, 156, 'latin1')
    header.write('        ', 148, 'latin1')
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(7, '0')}\0`, 148, 'latin1')
    return repeated(Buffer.alloc(1024 * 1024), megabytes, header)
  }
})

test('nothing that reads a bundle can write a file', () => {
  for (const folder of ['src/evidence/read', 'src/evidence/format']) {
    for (const name of readdirSync(folder)) expect(readFileSync(`${folder}/${name}`, 'utf8')).not.toMatch(/node:fs/)
  }
})

test('a stream cut anywhere is refused', async () => {
  const whole = zlib.gzipSync(good)
  for (let end = 0; end < whole.length; end += 7) {
    expect(await verifyBundle(whole.subarray(0, end)), `cut at ${end}`).toMatchObject({ ok: false })
  }
})

test('any bytes get a verdict, never an exception', async () => {
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }),
    fc.uint8Array({ maxLength: 2000 }).map((bytes) => zlib.gzipSync(bytes)),
    fc.string({ unit: 'binary', maxLength: 500 }).map((made) => bundle(`${made}\n`)),
    fc.json().map((made) => bundle(`${made}\n`, made)),
  )
  await fc.assert(
    fc.asyncProperty(any, async (bytes) => {
      expect((await verifyBundle(bytes)).ok).toBe(false)
    }),
    { numRuns: 300 },
  )
})

/**
 * What the format leaves open, as bytes of the tar: header fields that no reader looks at, padding and closing blocks, and in
 * the manifest everything but the digests, counts and ids.
 */
test('any flipped bit of the tar is caught, or lies in what the format does not bind', async () => {
  const [manifest, events] = readMembers(good) as [Member, Member]
  const manifestAt = 512
  const eventsAt = manifestAt + Math.ceil(manifest.body.length / 512) * 512 + 512
  const loose: { readonly where: string; readonly holds: (at: number) => boolean }[] = [
    {
      where: 'the blanks that may stand around the checksum of a header',
      holds: (at) => [0, eventsAt - 512].some((header) => at === header + 148 || at === header + 155),
    },
    { where: 'padding and closing blocks', holds: (at) => at >= eventsAt + events.body.length },
    {
      where: 'padding of the manifest',
      holds: (at) => at >= manifestAt + manifest.body.length && at < eventsAt - 512,
    },
    {
      where: 'the manifest, which no digest binds',
      holds: (at) => at >= manifestAt && at < manifestAt + manifest.body.length,
    },
  ]
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length * 8 - 1), async (bit) => {
      const bytes = Buffer.from(good)
      bytes[bit >> 3]! ^= 1 << (bit & 7)
      const verdict = await verifyBundle(zlib.gzipSync(bytes, { level: 1 }))
      if (verdict.ok)
        expect(
          loose.some(({ holds }) => holds(bit >> 3)),
          `byte ${bit >> 3}`,
        ).toBe(true)
    }),
    { numRuns: 500 },
  )
  // No event byte is loose: all are in the file digest.
  for (let at = eventsAt; at < eventsAt + events.body.length; at += 3) {
    const bytes = Buffer.from(good)
    bytes[at]! ^= 1
    expect((await verifyBundle(zlib.gzipSync(bytes, { level: 1 }))).ok, `byte ${at}`).toBe(false)
  }
})

test('any events that can be written verify', async () => {
  const number = fc.oneof(
    fc.integer(),
    fc.maxSafeInteger(),
    fc.integer().map((n) => n / 1000),
  )
  const data = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      number,
      fc.string({ unit: 'grapheme' }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value')),
      fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value')),
    ),
  })).value
  const made = fc.record({ type: fc.string(), subject: fc.string({ unit: 'grapheme' }), data, pii: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(made, { minLength: 1, maxLength: 20 }), async (list) => {
      const writer = new BundleWriter({
        runId: 'r',
        source: 'urn:x',
        time: '2026-01-31T12:00:00Z',
        producer: { name: 'p', version: '1' },
      })
      for (const each of list) writer.add(each as Parameters<BundleWriter['add']>[0])
      const bytes = Buffer.concat((await writer.finish()).parts)
      expect(await verifyBundle(bytes, { strict: true })).toMatchObject({ ok: true, events: list.length, notes: [] })
    }),
    { numRuns: 100 },
  )
})

describe('what would not verify is not written', () => {
  const context = { runId: 'r', source: 'urn:x', time: '2026-01-31T12:00:00Z', producer: { name: 'p', version: '1' } }
  test.each([
    ['a run id with a colon', { runId: 'a:b' }, /no colon/],
    ['no run id', { runId: '' }, /not empty/],
    ['a source that is not a URI', { source: 'x' }, /a URI/],
    ['a local time', { time: '2026-01-31 12:00' }, /RFC 3339/],
  ])('%s', (_name, changes, message) => {
    expect(() => new BundleWriter({ ...context, ...changes })).toThrow(message)
  })
  test.each([
    ['a number that others may read differently', { data: [0.9452706955539223] }, /read differently/],
    ['an integer beyond a double', { data: 2 ** 53 }, /read differently/],
    ['a long line', { data: 'x'.repeat(1_048_577) }, /longer than 1 MiB/],
  ])('%s', (_name, changes, message) => {
    expect(() => new BundleWriter(context).add({ type: 't', ...changes })).toThrow(message)
  })
  test('no events', async () => {
    await expect(new BundleWriter(context).finish()).rejects.toThrow(/at least one event/)
  })
})
