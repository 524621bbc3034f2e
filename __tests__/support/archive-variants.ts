import zlib from 'node:zlib'
import { canonicalJson } from '../../src/canonical/canonical-json.js'
import { tarEnd, tarHeader } from '../../src/evidence/write/tar-header.js'
import { event, type Member, manifestFor, members, tar } from './evidence-archive.js'

/** The events of every variant here: the second is what a forger would hide. */
export const variantEvents = [event(0), event(1, { data: { decision: 'deny' } }), event(2)]
  .map((each) => `${canonicalJson(each)}\n`)
  .join('')

const [manifest, events] = members(variantEvents, canonicalJson(manifestFor(variantEvents))) as [Member, Member]

/** A header with some bytes changed, its checksum right. */
export function changedHeader(name: string, size: number, change: (header: Buffer) => void): Buffer {
  const header = tarHeader(name, size)
  change(header)
  header.write('        ', 148, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}

/** A member of any type, such as an extended header. */
export function typedMember(name: string, body: string | Uint8Array, type: string): Member {
  const bytes = Buffer.from(body)
  return { name, body: bytes, header: changedHeader(name, bytes.length, (header) => header.write(type, 156, 'latin1')) }
}

/** `LENGTH KEY=VALUE\n`, where the length counts itself. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  let length = rest.length + 1
  while (`${length}${rest}`.length !== length) length++
  return `${length}${rest}`
}

const gzip = (list: readonly Member[], end?: Uint8Array) => zlib.gzipSync(tar(list, end))
const pax = (...records: readonly [string, string][]) =>
  typedMember('PaxHeader', records.map(([key, value]) => paxRecord(key, value)).join(''), 'x')
const globalPax = (...records: readonly [string, string][]) =>
  typedMember('PaxHeader', records.map(([key, value]) => paxRecord(key, value)).join(''), 'g')
const withEvents = (change: (header: Buffer) => void) =>
  gzip([manifest, { ...events, header: changedHeader(events.name, events.body.length, change) }])
const withManifest = (change: (header: Buffer) => void) =>
  gzip([{ ...manifest, header: changedHeader(manifest.name, manifest.body.length, change) }, events])
const both = (change: (header: Buffer) => void) =>
  gzip([manifest, events].map((each) => ({ ...each, header: changedHeader(each.name, each.body.length, change) })))
const named = (change: (octal: string) => string) =>
  withEvents((header) => header.write(change(events.body.length.toString(8)), 124, 'latin1'))
const good = gzip([manifest, events])
/** The header of the good archive, with flags and what belongs to them put in. */
const gzipHeader = (flags: number, more: Uint8Array) =>
  Buffer.concat([good.subarray(0, 3), Buffer.from([flags]), good.subarray(4, 10), more, good.subarray(10)])
const headerCrc = (flags: number) => {
  const header = Buffer.concat([good.subarray(0, 3), Buffer.from([flags]), good.subarray(4, 10)])
  const crc = Buffer.alloc(2)
  crc.writeUInt16LE(zlib.crc32(header) & 0xffff)
  return crc
}
const size = String(events.body.length)
const shorter = String(events.body.length - 1 - canonicalJson(event(2)).length)
const at = (offset: number, byte: number) => (header: Buffer) => {
  header[offset] = byte
}
const behind = (bytes: Uint8Array) => gzip([manifest, events], bytes)
const zeros = (count: number) => Buffer.alloc(count)
const mark = Buffer.from('x')

/** Archives that readers of tar and gzip read differently, each by one rule, and the code that they are refused with. */
export const ambiguousArchives: Readonly<Record<string, readonly [code: string, bytes: Buffer]>> = {
  ...Object.fromEntries(
    [...'1234567xgLKSDMNVA!', '\u0001', '\u00ff'].map((type) => [
      `events of type ${JSON.stringify(type)}`,
      ['IntegrityTar', withEvents((header) => header.write(type, 156, 'latin1'))],
    ]),
  ),
  'a manifest that is a symbolic link': ['IntegrityTar', withManifest(at(156, 0x32))],
  'a link name': ['IntegrityTar', withEvents((header) => header.write('/etc/passwd', 157, 'latin1'))],
  'a link name that begins with a zero': ['IntegrityTar', withEvents(at(158, 0x61))],
  'the last byte of the link name': ['IntegrityTar', withEvents(at(256, 0x61))],
  'a link name on the manifest': ['IntegrityTar', withManifest(at(157, 0x61))],
  'a prefix': ['IntegrityTar', withEvents((header) => header.write('folder', 345, 'latin1'))],
  'a prefix under ustar': [
    'IntegrityTar',
    withEvents((header) => {
      header.write('ustar\u000000', 257, 'latin1')
      header.write('folder', 345, 'latin1')
    }),
  ],
  'a prefix on the manifest': ['IntegrityTar', withManifest((header) => header.write('folder', 345, 'latin1'))],
  'the last byte of the prefix': ['IntegrityTar', withEvents(at(499, 0x61))],
  'a byte behind the prefix': ['IntegrityTar', withEvents(at(500, 0x61))],
  'the last byte of a header': ['IntegrityTar', withEvents(at(511, 0x61))],
  'GNU sparse fields': ['IntegrityTar', withEvents((header) => header.write('00000000000', 386, 'latin1'))],

  'a pax path': ['IntegrityTar', gzip([manifest, pax(['path', 'evil.sh']), events])],
  'a pax path that is the name': ['IntegrityTar', gzip([manifest, pax(['path', 'events.ndjson']), events])],
  'a pax path twice': ['IntegrityTar', gzip([manifest, pax(['path', 'events.ndjson'], ['path', 'evil.sh']), events])],
  'a pax size': ['IntegrityTar', gzip([manifest, pax(['size', size]), events])],
  'a pax size twice, first the true one': [
    'IntegrityTar',
    gzip([manifest, pax(['size', size], ['size', shorter]), events]),
  ],
  'a pax size twice, last the true one': [
    'IntegrityTar',
    gzip([manifest, pax(['size', shorter], ['size', size]), events]),
  ],
  'a pax size of zero': ['IntegrityTar', gzip([manifest, pax(['size', '0']), events])],
  'a pax comment': ['IntegrityTar', gzip([manifest, pax(['comment', 'hello']), events])],
  'a pax comment before the manifest': ['IntegrityTar', gzip([pax(['comment', 'hello']), manifest, events])],
  'a pax link path': ['IntegrityTar', gzip([manifest, pax(['linkpath', '/etc/passwd']), events])],
  'a pax record that is none': ['IntegrityTar', gzip([manifest, typedMember('p', 'x'.repeat(600), 'x'), events])],
  'an empty pax header': ['IntegrityTar', gzip([manifest, typedMember('p', '', 'x'), events])],
  'a pax header behind the members': ['IntegrityTar', gzip([manifest, events, pax(['path', 'x'])])],
  'a global pax header': ['IntegrityTar', gzip([globalPax(['path', 'evil.sh']), manifest, events])],
  'a global comment, as git archive writes': [
    'IntegrityTar',
    gzip([globalPax(['comment', '0'.repeat(40)]), manifest, events]),
  ],
  'a GNU sparse name': [
    'IntegrityTar',
    gzip([manifest, pax(['GNU.sparse.major', '1'], ['GNU.sparse.name', 'evil.sh']), events]),
  ],
  'a GNU sparse size': ['IntegrityTar', gzip([manifest, pax(['GNU.sparse.realsize', '9']), events])],
  'a GNU long name': [
    'IntegrityTar',
    gzip([manifest, typedMember('././@LongLink', 'events.ndjson\0', 'L'), { ...events, name: 'e' }]),
  ],
  'a GNU long name beyond any limit': [
    'IntegrityTar',
    gzip([typedMember('././@LongLink', `${'n'.repeat(300)}\0`, 'L'), manifest, events]),
  ],
  'a GNU long link': ['IntegrityTar', gzip([manifest, typedMember('././@LongLink', 'x\0', 'K'), events])],
  'a folder of its own': ['IntegrityTar', gzip([manifest, typedMember('folder/', '', '5'), events])],
  'events whose name ends in a slash': [
    'IntegrityTar',
    gzip([manifest, { ...events, header: changedHeader('events.ndjson/', events.body.length, () => {}) }]),
  ],
  'a folder of type 0': ['IntegrityTar', gzip([typedMember('manifest.json/', '', '0'), events])],

  'a size in base 256': [
    'IntegrityTar',
    withEvents((header) => {
      header.fill(0, 124, 136)
      header[124] = 0x80
      header.writeUInt32BE(events.body.length, 132)
    }),
  ],
  'a negative size in base 256': ['IntegrityTar', withEvents((header) => header.fill(0xff, 124, 136))],
  'a size with blanks before it': ['IntegrityTar', named((octal) => `${octal.padStart(11)}\0`)],
  'a size of blanks': ['IntegrityTar', named(() => ' '.repeat(12))],
  'a size of zeros': ['IntegrityTar', named(() => '\0'.repeat(12))],
  'a short size': ['IntegrityTar', named((octal) => `${octal}\0`.padEnd(12, '\0'))],
  'a size of ten digits': ['IntegrityTar', named((octal) => `${octal.padStart(10, '0')}\0\0`)],
  'a size of ten digits and a blank': ['IntegrityTar', named((octal) => `${octal.padStart(10, '0')} \0`)],
  'a size of twelve digits': ['IntegrityTar', named((octal) => octal.padStart(12, '0'))],
  'a size with a tail': ['IntegrityTar', named((octal) => `${octal.padStart(10, '0')}\x007`)],
  'a size with a digit behind a blank': ['IntegrityTar', named((octal) => `${octal.padStart(10, '0')} 7`)],
  'a size that ends in a tab': ['IntegrityTar', named((octal) => `${octal.padStart(11, '0')}\t`)],
  'a size with a sign': ['IntegrityTar', named((octal) => `+${octal.padStart(10, '0')}\0`)],
  'a size in decimal': ['IntegrityTar', named(() => `${'9'.padStart(11, '0')}\0`)],
  'a size with a prefix': ['IntegrityTar', named((octal) => `0o${octal.padStart(9, '0')}\0`)],
  'a size of the manifest with blanks': [
    'IntegrityTar',
    withManifest((header) => header.write(`${manifest.body.length.toString(8).padStart(11)}\0`, 124, 'latin1')),
  ],

  'a second archive behind the end': ['IntegrityTar', behind(Buffer.concat([tarEnd, tar([manifest, events])]))],
  'a byte behind the end': ['IntegrityTar', behind(Buffer.concat([tarEnd, mark]))],
  'a byte behind a kibibyte of zeros': ['IntegrityTar', behind(Buffer.concat([tarEnd, zeros(9000), mark]))],
  'a byte in the second closing block': ['IntegrityTar', behind(Buffer.concat([zeros(1023), mark]))],
  'a third member behind one closing block': ['IntegrityTar', behind(Buffer.concat([zeros(512), tar([events])]))],

  'a second gzip member': ['IntegrityGzip', Buffer.concat([good, gzip([events])])],
  'an empty gzip member behind the first': ['IntegrityGzip', Buffer.concat([good, zlib.gzipSync('')])],
  'the bundle twice': ['IntegrityGzip', Buffer.concat([good, good])],
  'text behind the gzip': ['IntegrityGzip', Buffer.concat([good, Buffer.from('garbage')])],
  'a line break behind the gzip': ['IntegrityGzip', Buffer.concat([good, Buffer.from('\n')])],
  'one zero behind the gzip': ['IntegrityGzip', Buffer.concat([good, zeros(1)])],
  'a block of zeros behind the gzip': ['IntegrityGzip', Buffer.concat([good, zeros(512)])],
}

/** Archives that look unusual and that every reader reads alike. */
export const plainArchives: Readonly<Record<string, Buffer>> = {
  'as written': good,
  'type 0': both(at(156, 0x30)),
  'type NUL': both(at(156, 0)),
  'a size ended by a blank': both((header) => {
    header[135] = 0x20
  }),
  ustar: both((header) => {
    header.fill(0, 257, 345)
    header.write('ustar\u000000', 257, 'latin1')
  }),
  'no magic at all': both((header) => header.fill(0, 257, 345)),
  'owners, modes and times': both((header) => {
    header.write('0000755\0', 100, 'latin1')
    header.write('0001750\0', 108, 'latin1')
    header.write('0001750\0', 116, 'latin1')
    header.write('15000000000\0', 136, 'latin1')
    header.write('somebody', 265, 'latin1')
    header.write('somewhere', 297, 'latin1')
  }),
  'a user id in base 256': both((header) => header.write('\x80\0\0\0\x7f\xff\xff\xff', 108, 'latin1')),
  'device numbers': both((header) => header.write('0000000\x000000000\0', 329, 'latin1')),
  'text behind the zero of a name': both((header) => header.write('evil.sh', 40, 'latin1')),
  'a checksum of six digits': both(() => {}),
  'no closing block': behind(zeros(0)),
  'one closing block': behind(zeros(512)),
  'half a closing block more': behind(zeros(1280)),
  'a blocking factor of twenty': behind(zeros(10240)),
  'a mebibyte of zeros behind the end': behind(zeros(1 << 20)),
  'stored blocks': zlib.gzipSync(tar([manifest, events]), { level: 0 }),
  'a gzip file name': gzipHeader(8, Buffer.from('name.tar\0')),
  'a gzip comment': gzipHeader(16, Buffer.from('comment\0')),
  'a gzip extra field': gzipHeader(4, Buffer.from('\x04\0ab\0\0', 'latin1')),
  'a gzip header checksum': gzipHeader(2, headerCrc(2)),
  'a gzip marked as text': gzipHeader(1, Buffer.alloc(0)),
}
