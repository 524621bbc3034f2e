import { createHash } from 'node:crypto'
import { canonicalJson } from '../../canonical/canonical-json.js'
import { sha256 } from '../../canonical/digest.js'
import type { JsonValue } from '../../model/json.js'
import { AssayError } from '../../model/problem.js'
import { hashedText } from '../format/event.js'
import { isRfc3339 } from '../format/event-time.js'
import { defaultLimits } from '../format/limits.js'
import { algorithms, eventsName, type Manifest, manifestName, type Producer } from '../format/manifest.js'
import { findUnsafeNumber } from '../format/safe-number.js'
import { BlockDeflater, deflateNow, gzipMember } from './deflate-blocks.js'
import { tarEnd, tarHeader, tarPadding } from './tar-header.js'

/** What all events of a bundle share. */
export interface BundleContext {
  /** Not empty, holds no colon. */
  readonly runId: string
  /** A URI. */
  readonly source: string
  /** RFC 3339, UTC; the same on all events, so that the same input gives the same bytes. */
  readonly time: string
  readonly producer: Producer
  /** Deflate level, 1–9; default 6. It changes the wrapper only, never the tar. */
  readonly level?: number
}

export interface EventInput {
  readonly type: string
  readonly subject?: string
  readonly data: JsonValue
  readonly datacontenttype?: string
  readonly pii?: boolean
  readonly secrets?: boolean
  /** Adds a `traceparent` derived from run and event id. */
  readonly traceparent?: (id: string) => string
}

/** An event whose data is canonical already and whose content hash is known. */
export interface PreparedEvent {
  readonly type: string
  readonly subject?: string | undefined
  readonly data: string
  readonly contentHash: string
  readonly datacontenttype?: string | undefined
  readonly pii?: boolean | undefined
  readonly secrets?: boolean | undefined
  readonly traceparent?: string | undefined
}

export interface BuiltBundle {
  /** The `.tar.gz`, in pieces. */
  readonly parts: readonly Uint8Array[]
  /** Of the `.tar.gz`, lower-case hex. */
  readonly sha256: string
  /** Of the `.tar.gz`. */
  readonly bytes: number
  readonly manifest: Manifest
}

/**
 * Writes one bundle, event by event, and refuses what its own verifier would refuse.
 * Throws AssayError `E_EVIDENCE_WRITE`.
 */
export class BundleWriter {
  private readonly deflater: BlockDeflater
  private readonly eventsHash = createHash('sha256')
  private readonly rootHash = createHash('sha256')
  private readonly head: string
  private bytes = 0
  private count = 0

  constructor(private readonly context: BundleContext) {
    const { runId, source, time, producer } = context
    if (runId === '' || runId.includes(':')) throw refused('a run id is not empty and holds no colon')
    if (!source.includes(':') || source.startsWith(':')) throw refused('the source is a URI')
    if (!isRfc3339(time)) throw refused('the time is RFC 3339, as in 2026-01-31T12:00:00Z')
    this.deflater = new BlockDeflater(context.level ?? 6)
    this.head = `"assaygit":${JSON.stringify(producer.git ?? 'unknown')},`
  }

  /** Adds the next event. Check `full` or await `drained` between many. */
  add(event: EventInput): void {
    const unsafe = findUnsafeNumber(event.data)
    if (unsafe !== undefined) throw refused('a number in the data of an event is one that others may read differently')
    const data = canonicalJson(event.data)
    const datacontenttype = event.datacontenttype ?? 'application/json'
    const contentHash = sha256(hashedText({ ...event, datacontenttype }, data))
    const { traceparent, ...rest } = event
    const id = `${this.context.runId}:${this.count}`
    this.addPrepared({ ...rest, data, contentHash, datacontenttype, traceparent: traceparent?.(id) })
  }

  /** The same for many: no number is looked at, nothing is canonicalised. True if the caller should await `drained`. */
  addPrepared(event: PreparedEvent): boolean {
    const line = Buffer.from(this.line(event))
    if (line.length > defaultLimits.maxLineBytes) throw refused('an event is longer than 1 MiB')
    if (this.count >= defaultLimits.maxEvents) throw refused('a bundle holds at most 100,000 events')
    this.count++
    this.bytes += line.length + 1
    this.eventsHash.update(line).update('\n')
    this.rootHash.update(`${event.contentHash}\n`)
    this.deflater.write(line)
    return this.deflater.write(newline)
  }

  drained(): Promise<void> {
    return this.deflater.drained()
  }

  async finish(): Promise<BuiltBundle> {
    if (this.count === 0) throw refused('a bundle holds at least one event')
    if (this.bytes > defaultLimits.maxEventsBytes) throw refused('the events of a bundle are larger than 500 MiB')
    this.deflater.write(tarPadding(this.bytes))
    this.deflater.write(tarEnd)
    const events = await this.deflater.finish()
    const manifest = this.manifest()
    const text = Buffer.from(canonicalJson(manifest))
    const front = Buffer.concat([
      tarHeader(manifestName, text.length),
      text,
      tarPadding(text.length),
      tarHeader(eventsName, this.bytes),
    ])
    const parts = gzipMember([deflateNow(front, this.context.level ?? 6), events])
    const hash = createHash('sha256')
    for (const part of parts) hash.update(part)
    const bytes = parts.reduce((sum, part) => sum + part.length, 0)
    if (bytes > defaultLimits.maxBundleBytes) throw refused('the bundle is larger than 100 MiB')
    return { parts, sha256: hash.digest('hex'), bytes, manifest }
  }

  private manifest(): Manifest {
    const { producer, runId } = this.context
    const runRoot = `sha256:${this.rootHash.digest('hex')}`
    const { git, ...named } = producer
    return {
      schema_version: 1,
      bundle_id: runRoot,
      producer: git === undefined || git === 'unknown' ? named : { ...named, git },
      run_id: runId,
      event_count: this.count,
      run_root: runRoot,
      algorithms,
      files: {
        [eventsName]: { path: eventsName, sha256: `sha256:${this.eventsHash.digest('hex')}`, bytes: this.bytes },
      },
    }
  }

  /** The canonical form of an event: its keys, written in order by hand, because a million lines share most of them. */
  private line(event: PreparedEvent): string {
    const { runId, source, time, producer } = this.context
    const optional = (key: string, value: string | undefined) =>
      value === undefined ? '' : `"${key}":${quote(value)},`
    return (
      `{"assaycontenthash":"${event.contentHash}",${this.head}"assaypii":${event.pii ?? false},` +
      `"assayproducer":${quote(producer.name)},"assayproducerversion":${quote(producer.version)},` +
      `"assayrunid":${quote(runId)},"assaysecrets":${event.secrets ?? false},"assayseq":${this.count},` +
      `"data":${event.data},"datacontenttype":${quote(event.datacontenttype ?? 'application/json')},` +
      `"id":${quote(`${runId}:${this.count}`)},"source":${quote(source)},"specversion":"1.0",` +
      `${optional('subject', event.subject)}"time":${quote(time)},${optional('traceparent', event.traceparent)}"type":${quote(event.type)}}`
    )
  }
}

const newline = Buffer.from('\n')

function quote(text: string): string {
  return JSON.stringify(text)
}

function refused(rule: string): AssayError {
  return new AssayError({
    code: 'E_EVIDENCE_WRITE',
    level: 'error',
    message: `The evidence bundle cannot be written: ${rule}.`,
  })
}
