import zlib from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { sha256Hex } from '../../src/canonical/digest.js'
import { verifyBundle } from '../../src/evidence/read/verify-bundle.js'
import { tarHeader } from '../../src/evidence/write/tar-header.js'
import { changedHeader } from '../support/archive-variants.js'
import { bundle, event, lines, type Member, manifestFor, members, tar } from '../support/evidence-archive.js'

const three = lines([event(0), event(1), event(2)])
const zeros = `sha256:${'0'.repeat(64)}`
const member = (name: string, body: string | Uint8Array = ''): Member => ({ name, body: Buffer.from(body) })
const archive = (list: readonly Member[]) => zlib.gzipSync(tar(list))
const [manifest, events] = members(three) as [Member, Member]

/** The envelope as text, with something put in the place of a member. */
const raw = (key: string, text: string) =>
  lines([event(0)]).replace(new RegExp(`"${key}":("[^"]*"|[^,}]*)`), `"${key}":${text}`)
const withData = (json: string) => {
  const hashed = event(0, { data: JSON.parse(json) })
  return `${JSON.stringify({ ...hashed, data: 0 }).replace('"data":0', `"data":${json}`)}\n`
}
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const object = (keys: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: keys }, (_, i) => [`k${i}`, i])))
const longLine = (bytes: number) => {
  const line = (length: number) => lines([event(0, { data: 'x'.repeat(length) })])
  return line(bytes - line(0).length + 1)
}
const good = bundle(three)
const cut = (from: Buffer, bytes: number) => from.subarray(0, from.length - bytes)
const flip = (from: Buffer, at: number) => {
  const copy = Buffer.from(from)
  copy[at < 0 ? copy.length + at : at]! ^= 1
  return copy
}
const ustar = ({ name, body }: Member): Member => {
  const header = tarHeader(name, body.length)
  header.fill(0, 257, 345)
  header.write('ustar\u000000', 257, 'latin1')
  header[156] = 0x30
  header.write('        ', 148, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return { name, body, header }
}

const refused: Record<string, [string, Uint8Array]> = {
  'an empty file': ['IntegrityTar', Buffer.alloc(0)],
  text: ['IntegrityTar', Buffer.from('this is not a bundle')],
  'a plain tar': ['IntegrityTar', tar(members(three))],
  'a gzip header cut short': ['IntegrityTar', good.subarray(0, 7)],
  'a gzip stream cut in a member': ['IntegrityIo', zlib.gzipSync(tar(members(three)), { level: 0 }).subarray(0, 900)],
  'a gzip stream cut in a header': ['IntegrityTar', zlib.gzipSync(tar(members(three)), { level: 0 }).subarray(0, 300)],
  'a wrong CRC': ['IntegrityGzip', flip(good, -8)],
  'a wrong length': ['IntegrityGzip', flip(good, -1)],
  'no trailer': ['IntegrityGzip', cut(good, 8)],
  'half a trailer': ['IntegrityGzip', cut(good, 4)],
  'a wrong header checksum': ['IntegrityTar', zlib.gzipSync(flip(tar(members(three)), 3))],
  'a header cut short': ['IntegrityTar', zlib.gzipSync(tar(members(three), Buffer.alloc(100)))],
  'no padding after a member': ['IntegrityTar', zlib.gzipSync(cut(tar(members(three), Buffer.alloc(0)), 1))],

  'an empty tar': ['ContractMissingFile', archive([])],
  'megabytes of zeros': ['ContractMissingFile', zlib.gzipSync(Buffer.alloc(8 << 20))],
  'a manifest alone': ['ContractMissingFile', archive([manifest])],
  'a manifest that names no events': ['ContractMissingFile', bundle(three, manifestFor(three, { files: {} }))],
  'a third member': ['ContractUnexpectedFile', archive([manifest, events, member('extra')])],
  './manifest.json': ['ContractUnexpectedFile', archive([member('./manifest.json', manifest.body), events])],
  'a folder': ['IntegrityTar', archive([member('events.ndjson/')])],
  'a second manifest': ['ContractDuplicateFile', archive([manifest, manifest])],
  'second events': ['ContractDuplicateFile', archive([manifest, events, events])],
  'events first': ['ContractFileOrder', archive([events, manifest])],
  'a path with ..': ['SecurityPathTraversal', archive([member('../manifest.json')])],
  'an absolute path': ['SecurityPathTraversal', archive([member('/manifest.json')])],
  'a large manifest': ['LimitFileSize', archive([{ ...manifest, header: tarHeader('manifest.json', 10_485_761) }])],
  'large events': [
    'LimitFileSize',
    archive([manifest, { ...events, header: tarHeader('events.ndjson', 524_288_001) }]),
  ],

  'a manifest that is not JSON': ['ContractInvalidJson', bundle(three, 'this is not json')],
  'a manifest with a key twice': ['ContractInvalidJson', bundle(three, '{"run_id":"a","run_id":"b"}')],
  'a manifest with a BOM': ['ContractInvalidJson', bundle(three, `\ufeff${JSON.stringify(manifestFor(three))}`)],
  'a manifest that nests': ['LimitJsonDepth', bundle(three, nested(65))],
  'schema version 2': ['ContractSchemaVersion', bundle(three, manifestFor(three, { schema_version: 2 }))],
  'schema version 1.0': [
    'ContractInvalidJson',
    bundle(three, JSON.stringify(manifestFor(three)).replace('"schema_version":1', '"schema_version":1.0')),
  ],
  'a manifest without algorithms': [
    'ContractInvalidJson',
    bundle(three, manifestFor(three, { algorithms: undefined })),
  ],
  'an empty manifest': ['ContractInvalidJson', archive([member('manifest.json'), events])],
  'another size in the manifest': [
    'IntegrityFileSizeMismatch',
    bundle(three, manifestFor(three, { files: { 'events.ndjson': { path: '', sha256: zeros, bytes: 1 } } })),
  ],

  'a line too long': ['LimitLineBytes', bundle(longLine(1_048_577))],
  'a BOM before the events': ['ContractInvalidJson', bundle(`\ufeff${three}`)],
  'a trailing empty line': ['ContractInvalidEvent', bundle(`${three}\n`)],
  'a line of blanks': ['ContractInvalidJson', bundle(`${three}  \n`)],
  'two objects on a line': ['ContractInvalidJson', bundle(three.replace('}\n', '}{}\n'))],
  'bytes that are not UTF-8': ['ContractInvalidJson', bundle(Buffer.from([...Buffer.from(three), 0xff, 10]))],
  'a key twice': ['ContractInvalidJson', bundle(withData('{"a":1,"a":1}'))],
  'a key twice through an escape': ['ContractInvalidJson', bundle(withData('{"a":1,"\\u0061":1}'))],
  'a lone surrogate': ['ContractInvalidJson', bundle(withData('"\\ud800"'))],
  'a lone low surrogate as a key': ['ContractInvalidJson', bundle(withData('{"\\udc00":1}'))],
  'an infinite number': ['ContractInvalidJson', bundle(raw('data', '1e400'))],
  'a leading zero': ['ContractInvalidJson', bundle(raw('data', '01'))],
  'a trailing comma': ['ContractInvalidJson', bundle(raw('data', '[1,]'))],
  'a bare fraction': ['ContractInvalidJson', bundle(raw('data', '.5'))],
  'a plus sign': ['ContractInvalidJson', bundle(raw('data', '+1'))],
  NaN: ['ContractInvalidJson', bundle(raw('data', 'NaN'))],
  'a raw control character': ['ContractInvalidJson', bundle(raw('data', '"\u0001"'))],
  'a bad escape': ['ContractInvalidJson', bundle(raw('data', '"\\u12g4"'))],
  'a no-break space before a line': ['ContractInvalidJson', bundle(`\u00a0${three}`)],
  'a BOM before a later line': ['ContractInvalidJson', bundle(`${lines([event(0)])}\ufeff${lines([event(1)])}`)],
  '10,001 keys': ['ContractInvalidJson', bundle(withData(object(10_001)))],
  'data 64 deep': ['LimitJsonDepth', bundle(withData(nested(64)))],
  'seq 0.0': ['ContractInvalidJson', bundle(raw('assayseq', '0.0'))],
  'seq -0': ['ContractInvalidJson', bundle(raw('assayseq', '-0'))],
  'seq as a string': ['ContractInvalidJson', bundle(raw('assayseq', '"0"'))],
  'seq beyond 64 bits': ['ContractInvalidJson', bundle(raw('assayseq', '18446744073709551616'))],
  'a flag as a string': ['ContractInvalidJson', bundle(raw('assaypii', '"false"'))],
  'a time without offset': ['ContractInvalidJson', bundle(raw('time', '"2026-01-31T12:00:00"'))],
  'a day that is none': ['ContractInvalidJson', bundle(raw('time', '"2026-02-30T12:00:00Z"'))],
  'an array for an event': ['ContractInvalidJson', bundle('[]\n')],

  'specversion 0.3': ['ContractSchemaVersion', bundle(lines([event(0, { specversion: '0.3' })]))],
  'no content hash': ['ContractSchemaVersion', bundle(lines([event(0, { assaycontenthash: undefined })]))],
  'a null content hash': ['ContractSchemaVersion', bundle(lines([event(0, { assaycontenthash: null })]))],
  'an edited payload': ['IntegrityEventHash', bundle(three.replace('"number":1', '"number":9'))],
  'an edited type': ['IntegrityEventHash', bundle(three.replace('assay.test', 'assay.best'))],
  'an upper-case content hash': [
    'IntegrityEventHash',
    bundle(lines([event(0, { assaycontenthash: `sha256:${'A'.repeat(64)}` })])),
  ],
  'an unprefixed content hash': [
    'IntegrityEventHash',
    bundle(lines([event(0, { assaycontenthash: event(0).assaycontenthash.slice(7) })])),
  ],
  'swapped lines': ['ContractSequenceStart', bundle(lines([event(1), event(0)]))],
  'a number twice': ['ContractSequenceGap', bundle(lines([event(0), event(0)]))],
  'a gap': ['ContractSequenceGap', bundle(lines([event(0), event(2)]))],
  'another run': ['ContractRunIdMismatch', bundle(lines([event(0, { assayrunid: 'other', id: 'other:0' })]))],
  'two sources': ['ContractInvalidEvent', bundle(lines([event(0), event(1, { source: 'urn:other' })]))],
  'a source that is not a URI': ['ContractInvalidEvent', bundle(lines([event(0, { source: 'nowhere' })]))],
  'a source that starts with a colon': ['ContractInvalidEvent', bundle(lines([event(0, { source: ':a' })]))],
  'an id of another form': ['ContractInvalidEvent', bundle(lines([event(0, { id: 'run-0' })]))],
  'a run id with a colon': [
    'ContractInvalidEvent',
    bundle(
      lines([event(0, { assayrunid: 'r:n', id: 'r:n:0' })]),
      manifestFor(lines([event(0, { assayrunid: 'r:n', id: 'r:n:0' })]), { run_id: 'r:n' }),
    ),
  ],

  'an edited time': [
    'IntegrityManifestHash',
    archive([manifest, member('events.ndjson', three.replace('12:00:00Z', '13:00:00Z'))]),
  ],
  'an upper-case file hash': [
    'IntegrityManifestHash',
    bundle(
      three,
      manifestFor(three, {
        files: {
          'events.ndjson': { path: 'e', sha256: sha256Hex(three).toUpperCase(), bytes: three.length },
        },
      }),
    ),
  ],
  'no events': ['ContractInvalidEvent', bundle('')],
  'another count': ['ContractSequenceGap', bundle(three, manifestFor(three, { event_count: 2 }))],
  'another run root': ['IntegrityRunRootMismatch', bundle(three, manifestFor(three, { run_root: zeros }))],
  'an unprefixed run root': [
    'IntegrityRunRootMismatch',
    bundle(three, manifestFor(three, { run_root: manifestFor(three).run_root.slice(7) })),
  ],
  'another bundle id': ['ContractBundleIdMismatch', bundle(three, manifestFor(three, { bundle_id: zeros }))],
}

for (const key of ['specversion', 'type', 'source', 'id', 'time', 'datacontenttype', 'assayrunid', 'assayseq']) {
  refused[`no ${key}`] = ['ContractInvalidJson', bundle(lines([{ ...event(0), [key]: undefined }]))]
}
for (const key of ['assayproducer', 'assayproducerversion', 'assaygit', 'assaypii', 'assaysecrets', 'data']) {
  refused[`no ${key}`] = ['ContractInvalidJson', bundle(lines([{ ...event(0), [key]: undefined }]))]
}
for (const key of ['schema_version', 'bundle_id', 'producer', 'run_id', 'event_count', 'run_root', 'files']) {
  refused[`no ${key} in the manifest`] = [
    'ContractInvalidJson',
    bundle(three, manifestFor(three, { [key]: undefined })),
  ]
}

const accepted: Record<string, Uint8Array> = {
  'as written': good,
  'no final newline': bundle(three.slice(0, -1)),
  CRLF: bundle(three.replaceAll('\n', '\r\n')),
  'padded lines': bundle(three.replaceAll('\n', ' \t\n').replaceAll('{"spec', ' {"spec')),
  'data null': bundle(lines([event(0, { data: null })])),
  'data array': bundle(lines([event(0, { data: [1] })])),
  'data string': bundle(lines([event(0, { data: 'text' })])),
  'data number': bundle(lines([event(0, { data: 1.5 })])),
  'another content type': bundle(lines([event(0, { datacontenttype: 'text/plain' })])),
  'an empty type': bundle(lines([event(0, { type: '' })])),
  'an empty run id': bundle(
    lines([event(0, { assayrunid: '', id: ':0' })]),
    manifestFor(lines([event(0, { assayrunid: '', id: ':0' })]), { run_id: '' }),
  ),
  'an empty subject': bundle(lines([event(0, { subject: '' })])),
  'a null subject': bundle(lines([event(0, { subject: null })])),
  'null extensions': bundle(lines([event(0, { traceparent: null, assaypolicyid: null })])),
  'a time with a small t and z': bundle(lines([event(0, { time: '2026-01-31t12:00:00z' })])),
  'time going backwards': bundle(lines([event(0), event(1, { time: '2020-01-01T00:00:00+02:00' })])),
  'other algorithms': bundle(three, manifestFor(three, { algorithms: { canon: 'x', hash: 'y', root: 'z' } })),
  'another path': bundle(
    three,
    manifestFor(three, {
      files: { 'events.ndjson': { path: 'elsewhere', sha256: sha256Hex(three), bytes: three.length } },
    }),
  ),
  'producer git null': bundle(three, manifestFor(three, { producer: { name: 'a', version: 'b', git: null } })),
  'unknown event members': bundle(lines([event(0, { extra: 1 })])),
  'unknown manifest members': bundle(three, manifestFor(three, { extra: { deep: 1 } })),
  'a line of exactly 1 MiB': bundle(longLine(1_048_576)),
  'data 63 deep': bundle(withData(nested(63))),
  '10,000 keys': bundle(withData(object(10_000))),
  'an integer beyond a double': bundle(withData('9007199254740993')),
  'minus zero in data': bundle(withData('-0')),
  'escapes written otherwise': bundle(withData('{"\\u0061":"\\/\\u00e9"}')),
  'a __proto__ key': bundle(withData('{"__proto__":{"a":1}}')),
  'stored gzip': zlib.gzipSync(tar(members(three)), { level: 0 }),
  'no closing blocks': zlib.gzipSync(tar(members(three), Buffer.alloc(0))),
  ustar: archive([ustar(manifest), ustar(events)]),
  'a gzip file name': Buffer.concat([
    good.subarray(0, 3),
    Buffer.from([8]),
    good.subarray(4, 10),
    Buffer.from('name.tar\0'),
    good.subarray(10),
  ]),
}

describe('every check of the format has a bundle that fails with exactly its code', () => {
  test.each(Object.entries(refused))('%s', async (_name, [code, bytes]) => {
    expect(await verifyBundle(bytes)).toMatchObject({ ok: false, code })
  })
})

describe('every leniency of the format has a bundle that passes', () => {
  test.each(Object.entries(accepted))('%s', async (_name, bytes) => {
    expect(await verifyBundle(bytes)).toMatchObject({ ok: true })
  })
})

describe('limits are inclusive', () => {
  test.each([
    ['LimitBundleBytes', { maxBundleBytes: good.length - 1 }, { maxBundleBytes: good.length }],
    ['LimitTotalEvents', { maxEvents: 2 }, { maxEvents: 3 }],
    ['LimitDecodeBytes', { maxDecodeBytes: 2000 }, { maxDecodeBytes: tar(members(three)).length }],
    ['LimitFileSize', { maxEventsBytes: three.length - 1 }, { maxEventsBytes: three.length }],
    ['LimitJsonDepth', { maxJsonDepth: 1 }, { maxJsonDepth: 3 }],
    ['LimitLineBytes', { maxLineBytes: 100 }, { maxLineBytes: three.indexOf('\n') }],
    ['LimitPathLength', { maxPathLength: 12 }, { maxPathLength: 13 }],
  ])('%s', async (code, below, at) => {
    expect(await verifyBundle(good, { limits: below })).toMatchObject({ ok: false, class: 'Limits', code })
    expect(await verifyBundle(good, { limits: at })).toMatchObject({ ok: true })
  })
})

test('a longer line allowed is no longer string allowed', async () => {
  const sorted = (value: object) =>
    JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))))
  const line = (length: number) => bundle(`${sorted(event(0, { data: 'x'.repeat(length) }))}\n`)
  const limits = { maxLineBytes: 3_000_000 }
  expect(await verifyBundle(line(1_048_576), { limits })).toMatchObject({ ok: true })
  expect(await verifyBundle(line(1_048_577), { limits })).toMatchObject({ ok: false, code: 'ContractInvalidJson' })
})

describe('strict refuses what the format accepts', () => {
  test.each([
    [
      'StrictHeader',
      archive(
        members(canonical(), ordered(manifestFor(canonical()))).map((each) => ({
          ...each,
          header: changedHeader(each.name, each.body.length, (header) => header.write('A', 108, 'latin1')),
        })),
      ),
    ],
    ['StrictUnknownField', bundle(canonical({ extra: 1 }), ordered(manifestFor(canonical({ extra: 1 }))))],
    [
      'StrictAlgorithms',
      bundle(canonical(), manifestFor(canonical(), { algorithms: { canon: '', hash: '', root: '' } })),
    ],
    [
      'StrictNotCanonical',
      bundle(canonical().replace('{', '{ '), ordered(manifestFor(canonical().replace('{', '{ ')))),
    ],
    [
      'StrictTime',
      bundle(
        canonical({ time: '2026-1-31 12:00:00Z' }),
        ordered(manifestFor(canonical({ time: '2026-1-31 12:00:00Z' }))),
      ),
    ],
    [
      'StrictNumber',
      bundle(canonical({ data: 0.9452706955539223 }), ordered(manifestFor(canonical({ data: 0.9452706955539223 })))),
    ],
  ])('%s', async (code, bytes) => {
    expect(await verifyBundle(bytes)).toMatchObject({ ok: true })
    expect(await verifyBundle(bytes, { strict: true })).toMatchObject({ ok: false, class: 'Strict', code })
  })

  function ordered(value: unknown): string {
    const sort = (part: unknown): unknown =>
      typeof part === 'object' && part !== null
        ? Object.fromEntries(
            Object.entries(part)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([k, v]) => [k, sort(v)]),
          )
        : part
    return JSON.stringify(sort(value))
  }
  function canonical(changes = {}): string {
    return `${ordered(event(0, changes))}\n`
  }
})

test('a number that others may read differently is noted, not refused', async () => {
  const verdict = await verifyBundle(bundle(withData('0.9452706955539223')))
  expect(verdict.ok && verdict.notes).toHaveLength(1)
})
