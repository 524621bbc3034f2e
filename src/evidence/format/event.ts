import { canonicalJson } from '../../canonical/canonical-json.js'
import { sha256 } from '../../canonical/digest.js'
import type { JsonValue } from '../../model/json.js'

/**
 * One line of `events.ndjson`: a CloudEvents 1.0 envelope with the format's extensions.
 * Only `specversion`, `type`, `datacontenttype`, `subject` (if present) and `data` are bound by `assaycontenthash`.
 */
export interface EvidenceEvent {
  readonly specversion: '1.0'
  readonly type: string
  /** A URI, the same on all events of a bundle. */
  readonly source: string
  /** `assayrunid` + `:` + `assayseq`. */
  readonly id: string
  /** RFC 3339, UTC. */
  readonly time: string
  readonly datacontenttype: string
  readonly subject?: string
  readonly traceparent?: string
  readonly tracestate?: string
  /** Holds no colon. */
  readonly assayrunid: string
  /** 0, 1, 2 … */
  readonly assayseq: number
  readonly assayproducer: string
  readonly assayproducerversion: string
  /** A commit, or `unknown`. */
  readonly assaygit: string
  readonly assaypolicyid?: string
  readonly assaypii: boolean
  readonly assaysecrets: boolean
  readonly assaycontenthash: string
  readonly data: JsonValue
}

/** The part of an event that its content hash binds. */
export interface HashedPart {
  readonly type: string
  readonly subject?: string | null | undefined
  readonly datacontenttype: string
  readonly data: JsonValue
}

/** `sha256:` + SHA-256 of the canonical form of the bound part; a null subject is an absent one. */
export function contentHash(event: HashedPart): string {
  return sha256(hashedText(event, canonicalJson(event.data)))
}

/** The bound part in canonical form, its keys already in order, around `data` that is canonical already. */
export function hashedText(event: Omit<HashedPart, 'data'>, data: string): string {
  const subject = event.subject === null || event.subject === undefined ? '' : `"subject":${quote(event.subject)},`
  return `{"data":${data},"datacontenttype":${quote(event.datacontenttype)},"specversion":"1.0",${subject}"type":${quote(event.type)}}`
}

function quote(text: string): string {
  return JSON.stringify(text)
}
