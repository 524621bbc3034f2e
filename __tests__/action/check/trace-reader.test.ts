import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, it, vi } from 'vitest'
import { archiveLimits } from '../../../src/action/check/artifacts/archive-limits.js'
import { traceReader } from '../../../src/action/check/trace-reader.js'
import type { ActionInputs } from '../../../src/action/read-inputs.js'
import { folderWith } from '../../support/run-cli.js'

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

afterEach(() => vi.unstubAllEnvs())

/** Where a workflow names no traces; `jobBegan` an hour ago. */
function byItself(workspace: string, home: string) {
  vi.stubEnv('CLAUDE_CONFIG_DIR', home)
  const named = { ...inputs, traceArtifacts: [] }
  return traceReader(named, { workspace, temporary: undefined, jobBegan: Date.now() - 3_600_000 }, undefined)
}

it('traces that Assay finds in a workspace are a list for several threads, with what else was looked for', async () => {
  const workspace = folderWith({ 'traces/a.jsonl': line, 'traces/b.jsonl': line, 'traces/c.txt': 'none' })
  const reader = byItself(workspace, workspace)
  expect(reader.list?.files.map(({ name }) => name)).toEqual(['traces/a.jsonl', 'traces/b.jsonl'])
  const { matched, unmatched, skipped } = await reader(sink)
  expect(reader.list?.found).toEqual({ matched, unmatched, leftOut: skipped })
  expect(skipped).not.toEqual([])
})

it('what agents left on the runner is read by one thread, which says in the log what it was', async () => {
  const workspace = folderWith({ 'traces/a.jsonl': line })
  const session = { type: 'assistant', sessionId: 's', uuid: 'u', message: { role: 'assistant', content: [] } }
  const reader = byItself(workspace, folderWith({ 'projects/p/s.jsonl': [session] }))
  expect(reader.list).toBeUndefined()
  expect((await reader(sink)).files).toHaveLength(2)
})
