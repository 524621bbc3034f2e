import type { CollectedShare } from './collect-share.js'

/** The one message of a thread: what it collected, or that it met what one thread decides. */
export type ThreadMessage = { readonly collected: CollectedShare } | { readonly refused: true }
