import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { archiveLimits } from '../../../src/action/check/artifacts/archive-limits.js'
import { traceReader } from '../../../src/action/check/trace-reader.js'
import type { ActionInputs } from '../../../src/action/read-inputs.js'

const line = `${JSON.stringify({ trace: 't', tool: 'read', args: { text: 'x'.repeat(1000) } })}\n`
const sink = { start() {}, call() {}, result() {} }
const inputs = { traces: [], traceArtifacts: ['traces'], skipUnknown: false } as unknown as ActionInputs

/** Reads `files` compressed files of an artifact that hold `lines` lines each. */
function read(files: number, lines: number, limits: Partial<typeof archiveLimits>) {
  const bytes = gzipSync(line.repeat(lines))
  const archived = Array.from({ length: files }, (_, at) => ({
    ...{ path: `artifact:traces/${at}.jsonl.gz`, size: bytes.length },
    open: () => Readable.from([bytes]),
  }))
  const artifacts = { files: archived, artifacts: ['traces'], otherFiles: 0, unmatched: [] }
  const context = { workspace: tmpdir(), temporary: undefined, jobBegan: undefined }
  return traceReader(inputs, context, artifacts, undefined, { ...archiveLimits, ...limits })(sink)
}

it('a compressed file in an archive expands to no more than a file of an archive may', async () => {
  await expect(read(1, 100, { file: 50_000 })).rejects.toThrow(/inflates to far more/)
})

it('compressed files in archives expand to no more than all of them may', async () => {
  await expect(read(5, 100, { total: 300_000 })).rejects.toThrow(/inflates to far more/)
})

it('within the limits they are read', async () => {
  expect((await read(5, 100, { file: 150_000, total: 600_000 })).calls).toBe(500)
})
