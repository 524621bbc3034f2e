globalThis[Symbol.for('assay.thread')] = true
await import('./index.js')
