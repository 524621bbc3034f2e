import { createHash, type Hash } from 'node:crypto'
import { contentHash } from '../format/event.js'
import { BundleFailure } from '../format/failure.js'
import type { BundleLimits } from '../format/limits.js'
import { eventsName } from '../format/manifest.js'
import { findUnsafeNumber } from '../format/safe-number.js'
import { type EventRead, readEvent } from './read-event.js'
import type { ManifestRead } from './read-manifest.js'
import { LineSplitter } from './split-lines.js'
import { eventSuspicion } from './suspect.js'

export interface EventsOptions {
  /** Look for what only `strict` refuses. */
  readonly strict?: boolean
  readonly onEvent?: (event: EventRead, line: number) => void
}

/** The checks of `events.ndjson`: line by line, then of the whole. */
export class EventsCheck {
  count = 0
  runRoot = ''
  suspicion: BundleFailure | undefined
  readonly notes: string[] = []
  private readonly file: { readonly sha256: string; readonly bytes: number }
  private readonly fileHash: Hash = createHash('sha256')
  private readonly rootHash: Hash = createHash('sha256')
  private readonly lines: LineSplitter
  private bytes = 0
  private source: string | undefined
  private unsafeNumbers = 0

  constructor(
    private readonly manifest: ManifestRead,
    size: number,
    private readonly limits: BundleLimits,
    private readonly options: EventsOptions,
  ) {
    const file = manifest.files.get(eventsName)
    if (!file) throw new BundleFailure('ContractMissingFile', `the manifest does not name ${eventsName}`)
    if (size !== file.bytes) throw wrongSize()
    this.file = file
    this.lines = new LineSplitter(limits.maxLineBytes, (line) => this.line(line))
  }

  push(chunk: Uint8Array): void {
    this.bytes += chunk.length
    this.fileHash.update(chunk)
    this.lines.push(chunk)
  }

  end(): void {
    this.lines.end()
    const { manifest, file } = this
    if (this.bytes !== file.bytes) throw wrongSize()
    const expected = file.sha256.startsWith('sha256:') ? file.sha256 : `sha256:${file.sha256}`
    if (`sha256:${this.fileHash.digest('hex')}` !== expected) {
      throw new BundleFailure('IntegrityManifestHash', `${eventsName} is not what the manifest says`)
    }
    if (this.count === 0) throw new BundleFailure('ContractInvalidEvent', 'the bundle has no event')
    if (this.count !== manifest.event_count) {
      throw new BundleFailure('ContractSequenceGap', 'the number of events is not what the manifest says')
    }
    this.runRoot = `sha256:${this.rootHash.digest('hex')}`
    if (this.runRoot !== manifest.run_root) {
      throw new BundleFailure('IntegrityRunRootMismatch', 'the run root is not what the events give')
    }
    if (this.runRoot !== manifest.bundle_id) {
      throw new BundleFailure('ContractBundleIdMismatch', 'the bundle id is not the run root')
    }
    if (this.unsafeNumbers > 0) {
      this.notes.push(`${this.unsafeNumbers} events hold a number that other verifiers may read differently`)
    }
  }

  private line(bytes: Uint8Array): void {
    if (this.count === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
      throw new BundleFailure('ContractInvalidJson', `${eventsName} starts with a byte order mark`)
    }
    this.count++
    if (this.count > this.limits.maxEvents) {
      throw new BundleFailure('LimitTotalEvents', `the bundle has more than ${this.limits.maxEvents} events`)
    }
    const content = bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes
    if (content.length === 0) throw this.invalid('the line is empty')
    const event = readEvent(content, this.limits)
    this.checkHash(event)
    this.checkPlace(event)
    this.checkNumbers(event, content)
    if (this.options.strict) this.suspicion ??= eventSuspicion(event)
    this.options.onEvent?.(event, this.count)
  }

  private checkHash(event: EventRead): void {
    if (event.specversion !== '1.0' || event.assaycontenthash === undefined) {
      throw new BundleFailure(
        'ContractSchemaVersion',
        `event line ${this.count}: no CloudEvents 1.0, or no content hash`,
      )
    }
    const hash = contentHash(event)
    if (hash !== event.assaycontenthash) {
      throw new BundleFailure('IntegrityEventHash', `event line ${this.count}: the content is not what its hash says`)
    }
    this.rootHash.update(`${hash}\n`)
  }

  private checkPlace(event: EventRead): void {
    const expected = this.count - 1
    if (event.assayseq !== expected) {
      const code = expected === 0 ? 'ContractSequenceStart' : 'ContractSequenceGap'
      throw new BundleFailure(code, `event line ${this.count} is not number ${expected} of the sequence`)
    }
    if (event.assayrunid !== this.manifest.run_id) {
      throw new BundleFailure('ContractRunIdMismatch', `event line ${this.count} belongs to another run`)
    }
    this.source ??= event.source
    if (event.source !== this.source) throw this.invalid('the source differs from that of the events before')
    if (!event.source.includes(':') || event.source.startsWith(':')) throw this.invalid('the source is not a URI')
    if (event.assayrunid.includes(':')) throw this.invalid('the run id holds a colon')
    if (event.id !== `${event.assayrunid}:${event.assayseq}`) throw this.invalid('the id is not run id and number')
  }

  /** Only text with seventeen digits or points in a row, or an exponent, can hold a number worth the closer look. */
  private checkNumbers(event: EventRead, line: Uint8Array): void {
    if (!/[\d.]{16}|\d[eE][+-]?\d/.test(Buffer.from(line).toString('latin1'))) return
    if (findUnsafeNumber(event.data) === undefined) return
    this.suspicion ??= new BundleFailure('StrictNumber', 'an event holds a number that others may read differently')
    this.unsafeNumbers++
  }

  private invalid(what: string): BundleFailure {
    return new BundleFailure('ContractInvalidEvent', `event line ${this.count}: ${what}`)
  }
}

function wrongSize(): BundleFailure {
  return new BundleFailure('IntegrityFileSizeMismatch', `${eventsName} has another size than the manifest says`)
}
