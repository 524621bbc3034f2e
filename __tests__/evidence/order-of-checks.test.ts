import zlib from 'node:zlib'
import { expect, test } from 'vitest'
import { verifyBundle } from '../../src/evidence/read/verify-bundle.js'
import { tarHeader } from '../../src/evidence/write/tar-header.js'
import { bundle, event, lines, type Member, manifestFor, members, tar } from '../support/evidence-archive.js'

/**
 * Bundles with two defects each: the reported code shows which check came first. Written from the format's order of
 * checks, apart from the table of one defect a bundle.
 */
const two = lines([event(0), event(1)])
const zeros = `sha256:${'0'.repeat(64)}`
const text = (name: string, body: string | Uint8Array): Member => ({ name, body: Buffer.from(body) })
const [manifest, events] = members(two) as [Member, Member]
const gzip = (list: readonly Member[], end?: Uint8Array) => zlib.gzipSync(tar(list, end))
const wrongCrc = (bytes: Buffer) => {
  const copy = Buffer.from(bytes)
  copy[copy.length - 8]! ^= 1
  return copy
}
/** A header of any kind, its checksum right. */
const header = (name: string, size: number, change: (block: Buffer) => void): Buffer => {
  const block = tarHeader(name, size)
  change(block)
  block.write('        ', 148, 'latin1')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return block
}
const flipped = (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 300 ? byte ^ 1 : byte)))
const behind = Buffer.concat([Buffer.alloc(1024), Buffer.from('x')])
const files = (changes: object) => ({
  files: {
    'events.ndjson': { ...manifestFor(two).files['events.ndjson'], ...changes },
  },
})

const whole = tar([manifest, events])
const endingAfterLine = whole.subarray(0, whole.indexOf('\n', whole.indexOf('"assaycontenthash"')) + 1)

const cases: Record<string, [string, Uint8Array]> = {
  // Container.
  'a wrong CRC and a tampered event': ['IntegrityEventHash', wrongCrc(bundle(two.replace('"number":1', '"number":7')))],
  'a wrong CRC and a third member': ['ContractUnexpectedFile', wrongCrc(gzip([manifest, events, text('x', '')]))],
  'a wrong CRC and no closing blocks': ['IntegrityTar', wrongCrc(gzip([manifest, events], Buffer.alloc(0)))],
  'a wrong CRC and a missing member': ['ContractMissingFile', wrongCrc(gzip([manifest]))],
  'a large file of an unexpected name': [
    'LimitFileSize',
    gzip([{ name: 'x', body: Buffer.alloc(0), header: tarHeader('x', 524_288_001) }]),
  ],
  'an unexpected name as large as only a manifest may not be': [
    'ContractUnexpectedFile',
    gzip([{ name: 'x', body: Buffer.alloc(0), header: tarHeader('x', 10_485_761) }]),
  ],
  'a climbing path that is also unexpected': ['SecurityPathTraversal', gzip([text('a/../manifest.json', '')])],
  'dots that are a name': ['ContractUnexpectedFile', gzip([text('..manifest.json', '')])],
  'an absolute path that is too large': [
    'LimitFileSize',
    gzip([{ name: '/x', body: Buffer.alloc(0), header: tarHeader('/x', 524_288_001) }]),
  ],
  'second events before any manifest': ['ContractFileOrder', gzip([events, events])],
  'a member after an invalid manifest': ['ContractInvalidJson', gzip([text('manifest.json', '{'), text('../x', '')])],
  'an empty name': ['ContractUnexpectedFile', gzip([text('', 'x')])],
  'a doubled slash': ['ContractUnexpectedFile', gzip([text('.//manifest.json', '')])],
  'upper case': ['ContractUnexpectedFile', gzip([text('MANIFEST.JSON', manifest.body)])],
  'a prefix on a member that is too large': [
    'IntegrityTar',
    gzip([{ ...manifest, header: header('x', 524_288_001, (block) => block.write('folder', 345, 'latin1')) }]),
  ],
  'a link that climbs': [
    'IntegrityTar',
    gzip([{ ...manifest, header: header('../x', 0, (block) => block.write('2', 156, 'latin1')) }]),
  ],
  'a wrong checksum on a link': [
    'IntegrityTar',
    gzip([{ ...manifest, header: flipped(header('x', 0, (block) => block.write('2', 156, 'latin1'))) }]),
  ],
  'a missing member and bytes behind the end': ['ContractMissingFile', gzip([manifest], behind)],
  'bytes behind the end and a wrong CRC': ['IntegrityTar', wrongCrc(gzip([manifest, events], behind))],
  'bytes behind the end and behind the gzip': [
    'IntegrityTar',
    Buffer.concat([gzip([manifest, events], behind), Buffer.from('x')]),
  ],
  'a wrong CRC and bytes behind it': ['IntegrityGzip', Buffer.concat([wrongCrc(bundle(two)), Buffer.from('x')])],
  'a tampered event and a second gzip member': [
    'IntegrityEventHash',
    Buffer.concat([bundle(two.replace('"number":1', '"number":7')), bundle(two)]),
  ],
  'an unreadable size': [
    'IntegrityTar',
    gzip([{ ...manifest, header: header('manifest.json', 0, (block) => block.write('not octal', 124, 'latin1')) }]),
  ],
  'events that end after a line, inside the tar': ['IntegrityFileSizeMismatch', zlib.gzipSync(endingAfterLine)],
  'events that end inside a line': ['ContractInvalidJson', zlib.gzipSync(endingAfterLine.subarray(0, -9))],

  // Manifest.
  'schema version 2 and no algorithms': [
    'ContractInvalidJson',
    bundle(two, manifestFor(two, { schema_version: 2, algorithms: undefined })),
  ],
  'schema version 2 and no events listed': [
    'ContractSchemaVersion',
    bundle(two, manifestFor(two, { schema_version: 2, files: {} })),
  ],
  'schema version 2 with a wrong size': [
    'ContractSchemaVersion',
    bundle(two, manifestFor(two, { schema_version: 2, ...files({ bytes: 1 }) })),
  ],
  'schema version beyond 32 bits': [
    'ContractInvalidJson',
    bundle(two, manifestFor(two, { schema_version: 4294967296 })),
  ],
  'a negative count': ['ContractInvalidJson', bundle(two, manifestFor(two, { event_count: -2 }))],
  'a count as a string': ['ContractInvalidJson', bundle(two, manifestFor(two, { event_count: '2' }))],
  'files as a list': ['ContractInvalidJson', bundle(two, manifestFor(two, { files: [1] }))],
  'a file without its digest': ['ContractInvalidJson', bundle(two, manifestFor(two, files({ sha256: undefined })))],
  'an extra file that is not an entry': [
    'ContractInvalidJson',
    bundle(two, manifestFor(two, { files: { ...files({}).files, extra: 1 } })),
  ],
  'a manifest that is not UTF-8': [
    'ContractInvalidJson',
    gzip([text('manifest.json', Buffer.from([0x7b, 0xff])), events]),
  ],
  'a manifest with text behind it': ['ContractInvalidJson', bundle(two, `${JSON.stringify(manifestFor(two))} x`)],
  'a wrong size and an empty file': [
    'IntegrityFileSizeMismatch',
    bundle('', manifestFor('', { files: { 'events.ndjson': { path: '', sha256: zeros, bytes: 3 } } })),
  ],

  // Line.
  'a long line that is not JSON': ['LimitLineBytes', bundle(`${'x'.repeat(1_048_577)}\n`)],
  'a long line after a bad line': ['ContractInvalidJson', bundle(`x\n${'x'.repeat(1_048_577)}\n`)],
  'a long line behind a BOM': ['LimitLineBytes', bundle(`\ufeff${'x'.repeat(1_048_577)}\n`)],
  'an empty first line': ['ContractInvalidEvent', bundle(`\n${two}`)],
  'only a carriage return': ['ContractInvalidEvent', bundle('\r\n')],
  'two carriage returns': ['ContractInvalidJson', bundle('\r\r\n')],
  'specversion 0.3 and a wrong hash': [
    'ContractSchemaVersion',
    bundle(lines([event(0, { specversion: '0.3', assaycontenthash: zeros })])),
  ],
  'no hash and a wrong type of flag': [
    'ContractInvalidJson',
    bundle(lines([event(0, { assaycontenthash: null, assaypii: 'no' })])),
  ],
  'a wrong hash and a wrong number': ['IntegrityEventHash', bundle(lines([event(5, { assaycontenthash: zeros })]))],
  'a wrong number and another run': [
    'ContractSequenceStart',
    bundle(lines([event(5, { assayrunid: 'other', id: 'other:5' })])),
  ],
  'another run and no URI': [
    'ContractRunIdMismatch',
    bundle(lines([event(0, { assayrunid: 'other', id: 'other:0', source: 'x' })])),
  ],
  'a gap and another source': ['ContractSequenceGap', bundle(lines([event(0), event(3, { source: 'urn:b' })]))],
  'deep and a key twice further on': [
    'LimitJsonDepth',
    bundle(`{"data":${'['.repeat(64)}${']'.repeat(64)},"a":1,"a":2}\n`),
  ],
  'a key twice and deep further on': [
    'ContractInvalidJson',
    bundle(`{"a":1,"a":2,"data":${'['.repeat(64)}${']'.repeat(64)}}\n`),
  ],
  'an id of another run': ['ContractInvalidEvent', bundle(lines([event(0, { id: 'other:0' })]))],
  'an id with a padded number': ['ContractInvalidEvent', bundle(lines([event(0, { id: 'run:00' })]))],

  // Whole.
  'a wrong file digest and a wrong count': [
    'IntegrityManifestHash',
    bundle(two, manifestFor(two, { event_count: 9, ...files({ sha256: zeros }) })),
  ],
  'a wrong count and a wrong root': [
    'ContractSequenceGap',
    bundle(two, manifestFor(two, { event_count: 9, run_root: zeros })),
  ],
  'a wrong root and a wrong id': [
    'IntegrityRunRootMismatch',
    bundle(two, manifestFor(two, { bundle_id: 'x', run_root: zeros })),
  ],
  'a wrong id and a third member': [
    'ContractBundleIdMismatch',
    gzip([...members(two, manifestFor(two, { bundle_id: zeros })), text('x', '')]),
  ],
  'no event and a wrong file digest': [
    'IntegrityManifestHash',
    bundle('', manifestFor('', { files: { 'events.ndjson': { path: '', sha256: zeros, bytes: 0 } } })),
  ],
  'a time changed and the next payload changed': [
    'IntegrityEventHash',
    gzip([manifest, text('events.ndjson', two.replace('12:00:00Z', '13:00:00Z').replace('"number":1', '"number":7'))]),
  ],
}

test.each(Object.entries(cases))('%s', async (_name, [code, bytes]) => {
  expect(await verifyBundle(bytes)).toMatchObject({ ok: false, code })
})

test('a damaged byte anywhere in the gzip file gives a verdict, never an exception', async () => {
  const good = zlib.gzipSync(whole)
  for (let at = 0; at < good.length; at++) {
    const bytes = Buffer.from(good)
    bytes[at]! ^= 0x55
    const verdict = await verifyBundle(bytes)
    // Time, level and system of the header are bound by nothing inside the bundle.
    if (at >= 4 && at < 10) expect(verdict.ok, `byte ${at}`).toBe(true)
    else expect(verdict, `byte ${at}`).toMatchObject({ ok: false })
  }
})
