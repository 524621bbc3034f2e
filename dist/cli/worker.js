globalThis[Symbol.for('assay.thread')] = true
require('./program.js')
