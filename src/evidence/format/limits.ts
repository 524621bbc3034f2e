/** What a bundle may cost its reader. All are inclusive; sizes are in bytes. */
export interface BundleLimits {
  /** Of the `.tar.gz`. */
  readonly maxBundleBytes: number
  /** Of the decompressed tar. */
  readonly maxDecodeBytes: number
  readonly maxManifestBytes: number
  readonly maxEventsBytes: number
  readonly maxEvents: number
  /** Of one event line, without its newline. */
  readonly maxLineBytes: number
  readonly maxPathLength: number
  /** Objects and arrays around a value; the event object itself is 1. */
  readonly maxJsonDepth: number
}

export const defaultLimits: BundleLimits = {
  maxBundleBytes: 104_857_600,
  maxDecodeBytes: 1_073_741_824,
  maxManifestBytes: 10_485_760,
  maxEventsBytes: 524_288_000,
  maxEvents: 100_000,
  maxLineBytes: 1_048_576,
  maxPathLength: 256,
  maxJsonDepth: 64,
}

/** Fixed by the format: keys per object, and characters (code points) per decoded string. */
export const maxObjectKeys = 10_000
export const maxStringLength = 1_048_576
