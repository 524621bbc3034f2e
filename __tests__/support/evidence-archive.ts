import zlib from 'node:zlib'
import { sha256, sha256Hex } from '../../src/canonical/digest.js'
import { contentHash } from '../../src/evidence/format/event.js'
import { tarEnd, tarHeader, tarPadding } from '../../src/evidence/write/tar-header.js'

/** Any JSON object, because these builders make what the format forbids. */
// biome-ignore lint/suspicious/noExplicitAny: hostile documents have no type
type Loose = Record<string, any>

export interface Member {
  readonly name: string
  readonly body: Uint8Array
  /** Replaces the header made for name and body. */
  readonly header?: Uint8Array
}

/** The members of a tar that has no extensions. */
export function readMembers(tar: Uint8Array): Member[] {
  const buffer = Buffer.from(tar)
  const members: Member[] = []
  for (let at = 0; buffer[at] !== 0; ) {
    const name = buffer.toString('latin1', at, buffer.indexOf(0, at))
    const size = Number.parseInt(buffer.toString('latin1', at + 124, at + 135), 8)
    members.push({ name, body: buffer.subarray(at + 512, at + 512 + size) })
    at += 512 + Math.ceil(size / 512) * 512
  }
  return members
}

export function event(seq: number, changes: Loose = {}): Loose {
  const made: Loose = {
    specversion: '1.0',
    type: 'assay.test',
    source: 'urn:assay:test',
    id: `run:${seq}`,
    time: '2026-01-31T12:00:00Z',
    datacontenttype: 'application/json',
    assayrunid: 'run',
    assayseq: seq,
    assayproducer: 'assay',
    assayproducerversion: '0.0.0',
    assaygit: 'unknown',
    assaypii: false,
    assaysecrets: false,
    data: { number: seq },
    ...changes,
  }
  if (!('assaycontenthash' in changes)) made.assaycontenthash = contentHash(made as Parameters<typeof contentHash>[0])
  return made
}

export function lines(events: readonly Loose[]): string {
  return events.map((each) => `${JSON.stringify(each)}\n`).join('')
}

/** A manifest that fits the lines, whatever they are. */
export function manifestFor(text: string | Uint8Array, changes: Loose = {}): Loose {
  const bytes = Buffer.from(text)
  const hashes = [...bytes.toString('latin1').matchAll(/"assaycontenthash":"([^"]*)"/g)].map(([, hash]) => `${hash}\n`)
  const root = sha256(hashes.join(''))
  return {
    schema_version: 1,
    bundle_id: root,
    producer: { name: 'assay', version: '0.0.0' },
    run_id: 'run',
    event_count: hashes.length,
    run_root: root,
    algorithms: { canon: 'jcs-rfc8785', hash: 'sha256', root: 'sha256(concat(content_hash + "\\n"))' },
    files: { 'events.ndjson': { path: 'events.ndjson', sha256: `sha256:${sha256Hex(bytes)}`, bytes: bytes.length } },
    ...changes,
  }
}

export function tar(members: readonly Member[], end: Uint8Array = tarEnd): Buffer {
  return Buffer.concat([
    ...members.flatMap(({ name, body, header }) => [
      header ?? tarHeader(name, body.length),
      body,
      tarPadding(body.length),
    ]),
    end,
  ])
}

/** The two members for a text of events. */
export function members(text: string | Uint8Array, manifest: Loose | string = manifestFor(text)): Member[] {
  return [
    { name: 'manifest.json', body: Buffer.from(typeof manifest === 'string' ? manifest : JSON.stringify(manifest)) },
    { name: 'events.ndjson', body: Buffer.from(text) },
  ]
}

export function bundle(text: string | Uint8Array, manifest?: Loose | string): Buffer {
  return zlib.gzipSync(tar(members(text, manifest)))
}
