import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { conclude } from '../../src/assay.js'
import { baselineText } from '../../src/baseline/baseline.js'
import { ruleStanding } from '../../src/evidence/run/rule-standing.js'
import { RunRecorder } from '../../src/evidence/run/run-recorder.js'
import { writeRunEvidence } from '../../src/evidence/run/write-run-evidence.js'
import { openTraces } from '../../src/library/sources.js'
import { takenText } from '../../src/merge/take-partial.js'
import type { Policy } from '../../src/model/policy.js'
import type { ReadTraces } from '../../src/model/reading.js'
import { collectTraces } from '../../src/parallel/collect-traces.js'
import type { ThreadOptions } from '../../src/parallel/thread-options.js'

/** Threads run what is built. */
const program = new URL('../../lib/parallel/worker.js', import.meta.url)

interface Asked extends ThreadOptions {
  /** Fails where one thread reads all of it. */
  readonly isShared?: boolean | undefined
  /** With profile, timelines and evidence, without them, or first with, then without (usual). */
  readonly gathers?: readonly boolean[] | undefined
  /** Of a bundle. */
  readonly maxEvents?: number | undefined
}

/**
 * What a check of a folder says, all of it: result, profile, timelines, partial result, and the bundles of evidence by their digests.
 */
export async function saidOnThreads(
  folder: string,
  jobs: number,
  policy: Policy,
  { isShared = false, gathers: asked = [true, false], maxEvents = 40, ...more }: Asked = {},
): Promise<string> {
  const texts: string[] = []
  const temporaryFolder = mkdtempSync(join(tmpdir(), 'assay-'))
  try {
    for (const gathers of asked) {
      const recorder = new RunRecorder(policy, { redact: 'values', temporaryFolder })
      const evidence = gathers ? { recorder, observer: recorder } : undefined
      const gather = { profile: gathers, timelines: gathers, jobs, parallelBytes: 0, program, evidence, ...more }
      try {
        const read = openTraces(['.'], { cwd: folder, skipUnknown: true })
        const alone: ReadTraces = (sink) => (isShared ? Promise.reject(new Error('one thread read all')) : read(sink))
        const collected = await collectTraces(policy, Object.assign(alone, { list: read.list }), gather)
        const options = { today: '2026-01-15', compat: true, timelines: gathers, ruleMeanings: true }
        const { result, baseline } = conclude(policy, collected, options)
        expect(baseline !== undefined).toBe(gathers)
        texts.push(JSON.stringify(result), baseline ? baselineText(baseline) : '')
        if (evidence) {
          texts.push(takenText(policy, collected))
          const { bundles, indexSha256 } = await writeRunEvidence(recorder, {
            output: join(temporaryFolder, 'evidence.tar.gz'),
            time: '2026-01-15T12:00:00Z',
            producer: { name: 'assay', version: '0.1.0' },
            files: result.traces.files,
            verdict: result.verdict,
            rules: ruleStanding(result),
            level: 1,
            maxEvents,
          })
          texts.push(JSON.stringify([bundles, indexSha256]).replaceAll(temporaryFolder, ''))
        }
      } finally {
        recorder.close()
      }
      expect(readdirSync(temporaryFolder).filter((name) => name.startsWith('assay-evidence-'))).toEqual([])
    }
  } finally {
    rmSync(temporaryFolder, { recursive: true })
  }
  return texts.join('\n')
}
