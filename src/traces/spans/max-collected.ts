/** Calls that a `sorted` format may hold for one file before it reports a problem and stops collecting. */
export const maxCollected = 2_000_000
