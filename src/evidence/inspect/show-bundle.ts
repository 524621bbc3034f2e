import type { EventRead } from '../read/read-event.js'
import { type BundleVerdict, type VerifyOptions, verifyBundle } from '../read/verify-bundle.js'

/** A bundle's content. Every string in it is hostile, whether or not the bundle verifies. */
export interface ShownBundle {
  readonly verdict: BundleVerdict
  /** The events that passed the checks of their line, in order; at most as many as asked for. */
  readonly events: readonly EventRead[]
  /** Events beyond those. */
  readonly omitted: number
}

/** Verifies a bundle and keeps its first events. */
export async function showBundle(
  input: Uint8Array | AsyncIterable<Uint8Array>,
  options: Omit<VerifyOptions, 'onEvent'> & { readonly maxEvents?: number } = {},
): Promise<ShownBundle> {
  const max = options.maxEvents ?? Number.POSITIVE_INFINITY
  const events: EventRead[] = []
  let met = 0
  const onEvent = (event: EventRead) => {
    if (met++ < max) events.push(event)
  }
  const verdict = await verifyBundle(input, { ...options, onEvent })
  return { verdict, events, omitted: met - events.length }
}
