import type { Producer } from '../format/manifest.js'

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
  readonly level?: number | undefined
}
