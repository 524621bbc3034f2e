import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import zlib from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/canonical/canonical-json.js'
import { sha256Hex } from '../../src/canonical/digest.js'
import { verifyBundle } from '../../src/evidence/read/verify-bundle.js'
import { ambiguousArchives, plainArchives, variantEvents } from '../support/archive-variants.js'
import { manifestFor, members, tar } from '../support/evidence-archive.js'
import { type OtherReading, otherReaders, writeArchives } from '../support/other-readers.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-readers-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [manifest, events] = members(variantEvents, canonicalJson(manifestFor(variantEvents)))
const ours = new Map([manifest!, events!].map(({ name, body }) => [name, sha256Hex(body)]))
const readers = Object.entries(otherReaders())

/** Names or bytes that a reader finds and we did not verify. */
function strange({ files }: OtherReading): string[] {
  return [...files].filter(([name, digest]) => ours.get(name) !== digest).map(([name]) => name)
}

/** Archives made from a good one: bytes changed where headers, padding and end are, most with a checksum that fits. */
function mutants(count: number, seed: number): Uint8Array[] {
  const good = tar([manifest!, events!])
  const eventsAt = 512 + Math.ceil(manifest!.body.length / 512) * 512
  const fields = [0, 1, 12, 13, 99, 100, 107, 108, 115, 116, 123, 124, 130, 134, 135, 136, 147, 156, 157, 200, 256]
  const more = [257, 262, 263, 264, 265, 296, 297, 329, 336, 337, 344, 345, 346, 400, 482, 483, 499, 500, 511]
  const place = fc.oneof(
    fc.record({ in: fc.constantFrom(0, eventsAt), at: fc.constantFrom(...fields, ...more) }),
    fc.record({ in: fc.constantFrom(0, eventsAt), at: fc.nat(511) }),
    fc.record({ in: fc.constant(good.length - 1100), at: fc.nat(1099) }),
  )
  const byte = fc.oneof(
    fc.constantFrom(0, 0x20, 0x2f, 0x30, 0x31, 0x35, 0x37, 0x38, 0x4c, 0x78, 0x80, 0xff),
    fc.nat(255),
  )
  const change = fc.record({ place, byte })
  const mutant = fc.record({
    changes: fc.array(change, { minLength: 1, maxLength: 2 }),
    sealed: fc.constantFrom(true, true, true, false),
    end: fc.constantFrom('', '', '', '', '', '\0', 'x', '\0'.repeat(512), 'again'),
    level: fc.constantFrom(0, 1, 9),
  })
  return fc.sample(mutant, { numRuns: count, seed }).map(({ changes, sealed, end, level }) => {
    const bytes = Buffer.from(good)
    for (const { place, byte } of changes) bytes[place.in + place.at] = byte
    if (sealed) for (const at of [0, eventsAt]) seal(bytes.subarray(at, at + 512))
    const whole = end === 'again' ? Buffer.concat([bytes, good]) : Buffer.concat([bytes, Buffer.from(end, 'latin1')])
    return zlib.gzipSync(whole, { level })
  })
}

function seal(header: Buffer): void {
  header.write('        ', 148, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
}

test('programs to compare with are here', () => {
  // Where one is missing, say so in the log rather than compare with nothing.
  if (readers.length < 2) console.warn(`only ${readers.map(([name]) => name).join() || 'no program'} to compare with`)
  expect(readers.length).toBeGreaterThan(0)
})

describe.each(readers)('%s', (name, read) => {
  // Each archive costs tar two processes.
  const count = name === 'tar' ? 250 : 1500

  test('reads of every archive that verifies the very bytes that were verified', async () => {
    const archives = [...Object.values(plainArchives), ...mutants(count, 20_260_131)]
    const [accepted, strictly] = [[] as Uint8Array[], new Set<number>()]
    for (const bytes of archives) {
      if (!(await verifyBundle(bytes)).ok) continue
      if ((await verifyBundle(bytes, { strict: true })).ok) strictly.add(accepted.length)
      accepted.push(bytes)
    }
    // Many changes hit fields that nothing means anything by; without them this would show nothing.
    expect(accepted.length).toBeGreaterThan(count / 15)
    expect(strictly.size).toBeGreaterThan(count / 20)
    const readings = read(writeArchives(folder, accepted))
    expect(readings).toHaveLength(accepted.length)
    for (const [i, reading] of readings.entries()) {
      const archive = zlib.gunzipSync(accepted[i]!).toString('latin1')
      expect(strange(reading), archive).toEqual([])
      if (strictly.has(i)) expect([reading.files.size, reading.failed], archive).toEqual([2, false])
    }
  })

  test('reads something else in some archives that are refused', async () => {
    const readings = read(
      writeArchives(
        folder,
        Object.values(ambiguousArchives).map(([, bytes]) => bytes),
      ),
    )
    const other = readings.filter((reading) => strange(reading).length > 0 || reading.files.size < 2)
    expect(other.length).toBeGreaterThan(5)
  })
})
