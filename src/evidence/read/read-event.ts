import { isUtf8 } from 'node:buffer'
import { canonicalJson } from '../../canonical/canonical-json.js'
import type { JsonValue } from '../../model/json.js'
import { parseEventTime } from '../format/event-time.js'
import { BundleFailure } from '../format/failure.js'
import type { BundleLimits } from '../format/limits.js'
import { maxObjectKeys, maxStringLength } from '../format/limits.js'
import { scanJson } from '../format/scan-json.js'
import { Fields } from './read-fields.js'

/** An event as found: typed, its promises not yet checked. */
export interface EventRead {
  readonly specversion: string
  readonly type: string
  readonly source: string
  readonly id: string
  readonly time: string
  readonly datacontenttype: string
  readonly subject: string | undefined
  readonly assayrunid: string
  readonly assayseq: number
  readonly assayproducer: string
  readonly assayproducerversion: string
  readonly assaygit: string
  readonly assaypii: boolean
  readonly assaysecrets: boolean
  readonly assaycontenthash: string | undefined
  readonly data: JsonValue
  /** The JSON itself, with members unknown here. */
  readonly json: Readonly<Record<string, JsonValue>>
  /** Whether the line is canonical already. */
  readonly canonical: boolean
}

const optional = ['traceparent', 'tracestate', 'assaypolicyid', 'assaysemanticdigest', 'assaydigestprofile'] as const

/** Reads one event line. Throws BundleFailure: `ContractInvalidJson`, `LimitJsonDepth`. */
export function readEvent(line: Uint8Array, limits: BundleLimits): EventRead {
  const text = decodeUtf8(line)
  const shortcut = readCanonical(text, limits)
  const scanned = shortcut ?? scanJson(text, limits.maxJsonDepth)
  const fields = new Fields(scanned.value, scanned)
  for (const key of optional) fields.optionalString(key)
  const time = fields.string('time')
  if (!parseEventTime(time)) throw new BundleFailure('ContractInvalidJson', '"time" is not a point in time')
  return {
    specversion: fields.string('specversion'),
    type: fields.string('type'),
    source: fields.string('source'),
    id: fields.string('id'),
    time,
    datacontenttype: fields.string('datacontenttype'),
    subject: fields.optionalString('subject'),
    assayrunid: fields.string('assayrunid'),
    assayseq: fields.unsigned('assayseq', 64),
    assayproducer: fields.string('assayproducer'),
    assayproducerversion: fields.string('assayproducerversion'),
    assaygit: fields.string('assaygit'),
    assaypii: fields.boolean('assaypii'),
    assaysecrets: fields.boolean('assaysecrets'),
    assaycontenthash: fields.optionalString('assaycontenthash'),
    data: fields.raw('data') as JsonValue,
    json: scanned.value as EventRead['json'],
    canonical: shortcut !== undefined,
  }
}

export function decodeUtf8(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new BundleFailure('ContractInvalidJson', 'not UTF-8')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/**
 * The quick way for lines as we write them: text that is its own canonical form repeats no key and prints its numbers in one
 * way only. What it does not prove (depth, key counts, surrogates) is checked; anything else is left to the strict scanner.
 */
function readCanonical(text: string, limits: BundleLimits) {
  // Only a text that long can hold a string that is too long.
  if (text.length > maxStringLength) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
    if (canonicalJson(value) !== text) return undefined
  } catch {
    return undefined
  }
  if (/\\ud[89a-f]/.test(text) || !isModest(value, limits.maxJsonDepth)) return undefined
  const seq = typeof value === 'object' && value !== null && (value as { assayseq?: unknown }).assayseq
  const literals = new Map(typeof seq === 'number' ? [[value as object, new Map([['assayseq', String(seq)]])]] : [])
  return { value, literals }
}

function isModest(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  const members = Object.values(value)
  if (depth <= 0 || (!Array.isArray(value) && members.length > maxObjectKeys)) return false
  return members.every((member) => isModest(member, depth - 1))
}
