import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportRunEvidence, verifyBundle } from '../../src/index.js'
import { folderWith } from '../support/run-cli.js'

const policy = { version: '2.0', name: 'p', tools: { deny: ['drop'] } }

it('checks values in memory and writes the evidence, also of a broken rule', async () => {
  const output = join(folderWith({}), 'evidence.tar.gz')
  const traces = [{ trace: 'a', tool: 'drop', args: { table: 't' } }]
  const { result, evidence } = await exportRunEvidence({ policy, traces, output, time: '2026-01-31T12:00:00Z' })
  expect(result.verdict).toBe('fail')
  expect(evidence.bundles).toMatchObject([{ path: output, events: 3 }])
  const fromBytes = await verifyBundle(readFileSync(output))
  const fromStream = await verifyBundle(createReadStream(output), { strict: true })
  expect(fromBytes).toMatchObject({ ok: true, sha256: evidence.bundles[0]!.sha256 })
  expect(fromStream).toMatchObject({ ok: true, runRoot: evidence.bundles[0]!.runRoot })
})

it('leaves nothing behind if the traces cannot be read', async () => {
  const output = join(folderWith({}), 'evidence.tar.gz')
  await expect(exportRunEvidence({ policy, traces: 'nowhere.jsonl', output })).rejects.toThrow('E_TRACE_NOT_FOUND')
  expect(() => readFileSync(output)).toThrow('ENOENT')
})
