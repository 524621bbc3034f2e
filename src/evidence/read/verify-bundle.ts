import { sha256Hex } from '../../canonical/digest.js'
import { type BundleClass, type BundleCode, BundleFailure, classOf } from '../format/failure.js'
import { type BundleLimits, defaultLimits } from '../format/limits.js'
import { eventsName, manifestName } from '../format/manifest.js'
import { EventsCheck } from './check-events.js'
import { GzipDamage, inflateGzip } from './inflate-gzip.js'
import type { EventRead } from './read-event.js'
import { type ManifestRead, readManifest } from './read-manifest.js'
import { type TarMember, TarScanner } from './scan-tar.js'
import { manifestSuspicion } from './suspect.js'

export interface VerifyOptions {
  /** Default: those of the format. */
  readonly limits?: Partial<BundleLimits>
  /** Also refuse what the format permits but no correct writer produces. */
  readonly strict?: boolean
  /** Called for each event that passed the checks of its line; the bundle as a whole may still fail after that. */
  readonly onEvent?: (event: EventRead, line: number) => void
}

/** Whether a bundle verifies. `sha256` is the hex digest of the `.tar.gz`, the only name that binds all of it. */
export type BundleVerdict =
  | {
      readonly ok: true
      readonly events: number
      readonly runRoot: string
      readonly sha256: string
      readonly manifest: ManifestRead
      /** Worth knowing, and no failure. */
      readonly notes: readonly string[]
    }
  | {
      readonly ok: false
      readonly class: BundleClass
      readonly code: BundleCode
      readonly message: string
      /** Absent if the bundle is too large to read whole. */
      readonly sha256?: string
    }

/**
 * Checks a bundle in the order that the format prescribes and reports the first failure; never throws for what a bundle holds.
 * Reads the compressed bytes whole (at most `maxBundleBytes`), the rest as a stream: memory is bounded whatever it unpacks to.
 */
export async function verifyBundle(
  input: Uint8Array | AsyncIterable<Uint8Array>,
  options: VerifyOptions = {},
): Promise<BundleVerdict> {
  const limits = { ...defaultLimits, ...options.limits }
  let sha256: string | undefined
  try {
    const bytes = await readAll(input, limits.maxBundleBytes)
    sha256 = sha256Hex(bytes)
    return { ok: true, sha256, ...(await new Verifier(limits, options).verify(bytes)) }
  } catch (error) {
    if (!(error instanceof BundleFailure)) throw error
    const { code, message } = error
    return { ok: false, class: classOf(code), code, message, ...(sha256 === undefined ? {} : { sha256 }) }
  }
}

async function readAll(input: Uint8Array | AsyncIterable<Uint8Array>, max: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of input instanceof Uint8Array ? [input] : input) {
    length += chunk.length
    if (length > max) throw new BundleFailure('LimitBundleBytes', `the bundle is larger than ${max} bytes`)
    chunks.push(chunk)
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}

class Verifier {
  private readonly tar = new TarScanner({
    open: (member) => this.open(member),
    data: (chunk) => this.data(chunk),
    close: () => this.close(),
    end: () => {
      if (!this.eventsDone) throw missingEvents()
    },
  })
  private readonly seen = new Set<string>()
  private manifestBytes: Uint8Array[] = []
  private manifest: ManifestRead | undefined
  private events: EventsCheck | undefined
  private eventsDone = false
  /** The first thing that only `strict` refuses; it is reported when everything else has passed. */
  private suspicion: BundleFailure | undefined
  private decoded = 0

  constructor(
    private readonly limits: BundleLimits,
    private readonly options: VerifyOptions,
  ) {}

  async verify(bytes: Uint8Array) {
    const end = await this.unpack(bytes)
    if (!this.manifest || !this.events) throw missingEvents()
    // Other readers unpack a second gzip member too, and would see what nothing here has verified.
    if (end < bytes.length) throw new BundleFailure('IntegrityGzip', 'bytes follow the gzip stream')
    const suspicion = this.suspicion ?? this.events.suspicion
    if (this.options.strict && suspicion) throw suspicion
    const { runRoot, count } = this.events
    return { events: count, runRoot, manifest: this.manifest, notes: this.events.notes }
  }

  private async unpack(bytes: Uint8Array): Promise<number> {
    const chunks = inflateGzip(bytes)
    try {
      for (;;) {
        const step = await chunks.next()
        if (step.done) {
          this.tar.end()
          return step.value
        }
        this.decoded += step.value.length
        this.decode(step.value)
      }
    } catch (error) {
      throw error instanceof GzipDamage ? this.damage(error) : error
    } finally {
      await chunks.return(0)
    }
  }

  /** Bytes within the limit are checked first; the limit is reported only if reading goes on beyond it. */
  private decode(chunk: Uint8Array): void {
    const excess = this.decoded - this.limits.maxDecodeBytes
    this.tar.push(excess > 0 ? chunk.subarray(0, chunk.length - excess) : chunk)
    if (excess > 0) {
      throw new BundleFailure('LimitDecodeBytes', `the bundle unpacks to more than ${this.limits.maxDecodeBytes} bytes`)
    }
  }

  private damage(error: GzipDamage): BundleFailure {
    if (this.tar.phase === 'done') return new BundleFailure('IntegrityGzip', error.message)
    return new BundleFailure(this.tar.phase === 'body' ? 'IntegrityIo' : 'IntegrityTar', error.message)
  }

  private open(member: TarMember): void {
    const { maxPathLength, maxManifestBytes, maxEventsBytes } = this.limits
    if (member.path.length > maxPathLength) {
      throw new BundleFailure('LimitPathLength', `a member's path is longer than ${maxPathLength} bytes`)
    }
    const name = Buffer.from(member.path).toString('latin1')
    if (member.size > (name === manifestName ? maxManifestBytes : maxEventsBytes)) {
      throw new BundleFailure('LimitFileSize', 'a member is larger than its limit')
    }
    if (name.startsWith('/') || name.split('/').includes('..')) {
      throw new BundleFailure('SecurityPathTraversal', "a member's path leaves the archive")
    }
    if (name !== manifestName && name !== eventsName) {
      throw new BundleFailure('ContractUnexpectedFile', `a member is neither ${manifestName} nor ${eventsName}`)
    }
    if (this.seen.has(name)) throw new BundleFailure('ContractDuplicateFile', `${name} is there twice`)
    this.seen.add(name)
    if (member.index === 0 && name !== manifestName) {
      throw new BundleFailure('ContractFileOrder', `the first member is not ${manifestName}`)
    }
    if (!member.legible)
      this.suspicion ??= new BundleFailure('StrictHeader', 'a number in the header of a member is none')
    if (name === eventsName) this.events = new EventsCheck(this.manifest!, member.size, this.limits, this.options)
  }

  private data(chunk: Uint8Array): void {
    if (this.events) this.events.push(chunk)
    else this.manifestBytes.push(Buffer.from(chunk))
  }

  private close(): void {
    if (this.events) {
      this.events.end()
      this.eventsDone = true
      return
    }
    this.manifest = readManifest(Buffer.concat(this.manifestBytes), this.limits)
    this.manifestBytes = []
    if (this.options.strict) this.suspicion ??= manifestSuspicion(this.manifest)
  }
}

function missingEvents(): BundleFailure {
  return new BundleFailure('ContractMissingFile', `${eventsName} is missing`)
}
