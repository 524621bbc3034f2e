import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { AssayClient, exportEvidence, exportRunEvidence, TraceWriter } from '../../src/index.js'
import { temporaryFolder } from '../support/trace-file.js'

const policy = { version: '2.0', tools: { deny: ['drop'] } }
const profile = join(temporaryFolder(), 'profile.yaml')

describe('a path that is none is refused by the name of the option', () => {
  it.each<[string, string, () => unknown]>([
    ['AssayClient', '`file` is empty.', () => new AssayClient('')],
    ['AssayClient', '`file` is missing.', () => new AssayClient(undefined as never)],
    ['TraceWriter', '`file` is not a text.', () => new TraceWriter(7 as never)],
    ['exportEvidence', '`profile` is missing.', () => exportEvidence({} as never)],
    ['exportEvidence', '`output` is empty.', () => exportEvidence({ profile, output: '' })],
    ['exportRunEvidence', '`output` is missing.', () => exportRunEvidence({ policy, traces: [] } as never)],
  ])('%s: %s', async (_what, message, make) => {
    await expect((async () => make())()).rejects.toMatchObject({ problems: [{ code: 'E_USAGE', message }] })
  })

  it('but not where nothing is recorded', () => {
    vi.stubEnv('ASSAY_RECORD', '0')
    expect(() => new AssayClient('')).not.toThrow()
    vi.unstubAllEnvs()
  })
})
