import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { collect, conclude } from '../../src/assay.js'
import { baselineText } from '../../src/baseline/baseline.js'
import type { AssayResult } from '../../src/model/result.js'
import { loadPolicy, requirePolicy } from '../../src/policy/load-policy.js'
import { readTraces } from '../../src/traces/read-traces.js'
import { pullRequest } from '../support/github-events.js'
import { startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { removeWorkspaces, runStep } from '../support/runner-environment.js'
import { policyYaml, traceLines } from '../support/sample-check.js'

afterAll(removeWorkspaces)

const tools = [
  'get_user',
  'search_flights',
  'book',
  'delete_user',
  'unknown',
  'we|rd`tool',
  '::error::x',
  '##[add-mask]error',
  '@octocat #1',
  '<!-- x -->',
]
const calls = fc.array(
  fc.record({ tool: fc.constantFrom(...tools), trace: fc.constantFrom('run-1', 'run-2', 'run\n3') }),
  { maxLength: 40 },
)

const policyText = policyYaml.replace('unconstrained_tools: allow', 'unconstrained_tools: warn')

/** What an earlier run over these calls would have kept. */
async function baselineOf(earlier: Parameters<typeof traceLines>[0]): Promise<string> {
  const policy = requirePolicy(loadPolicy(policyText))
  const file = { file: 'a.jsonl', chunks: [Buffer.from(traceLines(earlier))] }
  const collected = await collect(policy, (sink) => readTraces([file], sink), { profile: true })
  return baselineText(conclude(policy, collected, { today: '2026-11-22' }).baseline!)
}

test('exit code, outputs, annotations, comment, summary, artifact and JSON agree on generated traces', async () => {
  await fc.assert(
    fc.asyncProperty(
      calls,
      fc.option(calls),
      fc.constantFrom('error', 'warning', 'none'),
      async (generated, earlier, failOn) => {
        await using github = await startLoopbackGithub()
        const run = await runStep({
          event: pullRequest(),
          github,
          files: {
            'policy.yaml': policyText,
            'traces/a.jsonl': traceLines(generated),
            ...(earlier && { 'base.json': await baselineOf(earlier) }),
          },
          inputs: { 'fail-on': failOn, ...(earlier && { baseline: 'base.json', 'fail-on-new-only': 'true' }) },
        })
        const result = run.result() as AssayResult
        const { verdict, counts, comparison } = result
        expect(comparison?.baseline).toBe(earlier ? 'used' : 'absent')
        const { error, warning } = comparison?.baseline === 'used' ? comparison.counted : counts
        const failing = { error, warning: error + warning, none: 0 }[failOn]
        expect(verdict === 'fail').toBe(failing > 0)
        expect(run.exitCode).toBe({ pass: 0, fail: 1, 'no-evidence': 5 }[verdict])
        expect(run.outputs).toMatchObject({
          verdict,
          'findings-error': String(counts.error),
          'findings-warning': String(counts.warning),
          'coverage-percent': String(result.coverage.percent),
        })
        const verdictAnnotations = verdict === 'pass' ? 0 : 1
        expect(run.annotations('error')).toHaveLength(Math.min(9, counts.error) + verdictAnnotations)
        expect(run.annotations('warning')).toHaveLength(Math.min(10, counts.warning))
        // Nothing that the agent wrote became a command of its own.
        const intended = new Set(['error', 'warning', 'notice', 'group', 'endgroup', 'debug', 'add-mask'])
        for (const { command, form } of run.commands) expect([intended.has(command), form]).toEqual([true, '::'])
        const comment = github.state.comments[0]?.body ?? ''
        const headline = comment.split('\n').find((line) => line.startsWith('###'))
        expect(run.summary.split('\n')[0]).toBe(headline)
        expect(headline).toContain(`: ${verdict === 'no-evidence' ? 'no evidence' : verdict} ·`)
        if (error > 0) expect(headline).toContain(`${error} error`)
        const { known } = result.accepted
        if (known > 0) expect(headline).toContain(`${known} accepted (known)`)
        expect(github.state.artifacts).toMatchObject([
          { finalized: true, id: Number(run.outputs['evidence-artifact-id']) },
        ])
      },
    ),
    { numRuns: 12 },
  )
}, 300_000)
