import * as vitest from 'vitest'
import type { AssayTestOptions } from './test-options.js'
import { runTest } from './test-run.js'

// Only this hook runs a test inside an AsyncLocalStorage; `beforeEach` gives concurrent tests each other's store.
if (typeof vitest.aroundEach !== 'function') throw new Error('assay/vitest needs Vitest 4.1 or later')

vitest.aroundEach(async (run, { task }) => {
  const names = [task.name]
  for (let suite = task.suite; suite !== undefined; suite = suite.suite) names.unshift(suite.name)
  const options = (task.meta as { assay?: AssayTestOptions }).assay ?? {}
  const { location } = task
  await runTest({ runner: 'vitest', file: task.file.filepath, names, location }, options, run)
})
