import { createHash } from 'node:crypto'
import { canonicalJson } from '../../canonical/canonical-json.js'
import { sha256Hex } from '../../canonical/digest.js'
import type { JsonValue } from '../../model/json.js'
import { AssayError } from '../../model/problem.js'
import { hashedText } from '../format/event.js'
import { isRfc3339 } from '../format/event-time.js'
import { defaultLimits } from '../format/limits.js'
import { algorithms, eventsName, type Manifest, manifestName } from '../format/manifest.js'
import { findUnsafeNumber } from '../format/safe-number.js'
import type { BundleContext } from './bundle-context.js'
import { BlockDeflater, deflateNow, gzipMember } from './deflate-blocks.js'
import { type EventShape, LineAssembler, type LinePieces, linePieces } from './event-line.js'
import { RootHash } from './root-hash.js'
import { tarEnd, tarHeader, tarPadding } from './tar-header.js'

/** An event to be written; its number, id and content hash are made here. */
export type EventInput = EventShape & { readonly data: JsonValue }

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
  private readonly eventsHash = createHash('sha256')
  private readonly rootHash = new RootHash()
  private readonly deflater: BlockDeflater
  private readonly assembler = new LineAssembler()
  private bytes = 0
  private count = 0

  constructor(readonly context: BundleContext) {
    const { runId, source, time } = context
    if (runId === '' || runId.includes(':')) throw refused('a run id is not empty and holds no colon')
    if (!source.includes(':') || source.startsWith(':')) throw refused('the source is a URI')
    if (!isRfc3339(time)) throw refused('the time is RFC 3339, as in 2026-01-31T12:00:00Z')
    this.deflater = new BlockDeflater(context.level ?? 6, this.eventsHash)
  }

  /** The id that the next event will have. */
  get nextId(): string {
    return `${this.context.runId}:${this.count}`
  }

  add(event: EventInput): void {
    if (findUnsafeNumber(event.data) !== undefined) {
      throw refused('the data of an event holds a number that other verifiers may read differently')
    }
    const data = canonicalJson(event.data)
    const datacontenttype = event.datacontenttype ?? 'application/json'
    const hash = sha256Hex(hashedText({ ...event, datacontenttype }, data))
    this.addPrepared(linePieces(this.context, event), Buffer.from(hash), Buffer.from(data))
  }

  /**
   * The same for many events of one shape, whose data is canonical already and whose content hash (64 hexadecimal digits) is
   * known. True if the caller should await `drained` before it adds more.
   */
  addPrepared(pieces: LinePieces, hash: Uint8Array, data: Uint8Array): boolean {
    const line = this.assembler.line(pieces, hash, this.count, data)
    if (line.length - 1 > defaultLimits.maxLineBytes) throw refused('an event is longer than 1 MiB')
    if (this.count >= defaultLimits.maxEvents) throw refused('a bundle holds at most 100,000 events')
    this.count++
    this.bytes += line.length
    this.rootHash.add(hash)
    this.deflater.write(line)
    return this.deflater.full
  }

  drained(): Promise<void> {
    return this.deflater.drained()
  }

  async finish(): Promise<BuiltBundle> {
    if (this.count === 0) throw refused('a bundle holds at least one event')
    if (this.bytes > defaultLimits.maxEventsBytes) throw refused('the events of a bundle are larger than 500 MiB')
    const events = await this.deflater.finish(Buffer.concat([tarPadding(this.bytes), tarEnd]))
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
    const runRoot = this.rootHash.digest()
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
}

function refused(rule: string): AssayError {
  return new AssayError({
    code: 'E_EVIDENCE_WRITE',
    level: 'error',
    message: `The evidence bundle cannot be written: ${rule}.`,
  })
}
