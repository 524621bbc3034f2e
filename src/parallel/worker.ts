import { work } from './work.js'

// The entry of a thread. In the bundles, `scripts/bundle.mjs` writes another in its place.
await work()
