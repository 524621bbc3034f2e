import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // End-to-end tests start child processes on a shared machine; a slow start is not a failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Half of the time is spent waiting for servers that say nothing on purpose.
    maxWorkers: Math.max(3, availableParallelism()),
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
})
