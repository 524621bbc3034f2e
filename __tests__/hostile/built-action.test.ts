import { afterAll, describe, expect, test } from 'vitest'
import { githubEffects } from '../support/github-effects.js'
import { forkPullRequest, pullRequest } from '../support/github-events.js'
import { HostileWords, hostilePolicy, hostileTraces } from '../support/hostile-traces.js'
import { type LoopbackGithub, startLoopbackGithub } from '../support/loopback-github/loopback-github.js'
import { renderMarkdown } from '../support/rendered-markdown.js'
import { removeWorkspaces, runStep, type StepResult } from '../support/runner-environment.js'
import { workflowCommands } from '../support/workflow-commands.js'
import { zipArchive } from '../support/zip-archive.js'

afterAll(removeWorkspaces)

const outputNames =
  'verdict calls denied-calls tokens cost-usd turns findings-error findings-warning coverage-percent evidence-artifact-id evidence-artifact-url evidence-digest evidence-artifact-digest result-path comment-url'

/** The runner reads both streams of the process for commands, each with a parser of its own. */
function expectQuiet({ stdout, stderr, outputs, summary }: StepResult, github?: LoopbackGithub): void {
  const signatures = [...(github?.state.blobs.values() ?? [])].map(({ signature }) => signature)
  for (const reading of ['ordinal', 'linguistic'] as const) {
    expect(workflowCommands(stderr, reading)).toEqual([])
    for (const { form, command, properties, message } of workflowCommands(stdout, reading)) {
      // The artifact client masks the signatures in URLs and writes debug log lines.
      if (command === 'add-mask' && signatures.includes(message)) continue
      expect([form, command]).toEqual(['::', expect.stringMatching(/^(error|warning|notice|group|endgroup|debug)$/)])
      expect(['file', 'line', 'col', 'title']).toEqual(expect.arrayContaining(Object.keys(properties)))
    }
  }
  expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
  expect(Object.keys(outputs).sort()).toEqual(outputNames.split(' ').sort())
  expect(Object.values(outputs).join('\n')).not.toMatch(/[^\P{Cc}\n]/u)
  expect(githubEffects(renderMarkdown(summary)).effects).toEqual([])
}

const annotated = ({ commands }: StepResult) => commands.filter(({ command }) => command === 'error').length

describe.each([1, 2, 3, 4])('the built action, hostile seed %i', (seed) => {
  const words = new HostileWords(seed * 1_000_003)
  const traces = hostileTraces(words, 200)

  test('a pull request whose traces, file names and policy are a stranger’s', async () => {
    await using github = await startLoopbackGithub()
    const step = await runStep({
      event: seed % 2 === 0 ? forkPullRequest() : pullRequest(),
      github,
      inputs: { redact: seed < 3 ? 'none' : 'secrets' },
      files: {
        'policy.yaml': hostilePolicy(words),
        [`traces/${words.fileName()}.jsonl`]: traces,
        [`traces/${words.fileName()}::error::\r##[add-mask]error.jsonl`]: traces,
      },
    })
    expect([step.exitCode, step.outputs.verdict]).toEqual([1, 'fail'])
    expect(annotated(step)).toBe(10)
    expectQuiet(step, github)
    for (const { name } of github.state.artifacts) expect(name).toMatch(/^assay-evidence[\w.-]+$/)
    expect(github.state.comments).toHaveLength(seed % 2 === 0 ? 0 : 1)
    for (const { body } of github.state.comments) {
      const [, , rest = ''] = /^(<!-- assay-action:v1 name=assay -->\n)([\s\S]*)$/.exec(body) ?? []
      const { effects, elements } = githubEffects(renderMarkdown(rest))
      expect(effects).toEqual([])
      expect(elements.filter((tag) => /^<(?:img|script|style|svg|input)/.test(tag))).toEqual([])
      // The one section that this job wrote, opened and closed.
      expect(elements.filter((tag) => tag.startsWith('<!--'))).toEqual([
        expect.stringMatching(/^<!-- assay-section:/),
        expect.stringMatching(/^<!-- .*end/),
      ])
    }
  })

  test('an artifact of another job with names that mean something', async () => {
    await using github = await startLoopbackGithub()
    // A backslash makes a name that no archive may hold: an error of its own.
    const inner = `${words.fileName().replaceAll('\\', '_')}##[set-output name=verdict;]pass.jsonl`
    github.state.addArtifact('42', `traces-${words.fileName()}`, zipArchive([{ name: inner, data: traces }]))
    const step = await runStep({
      event: pullRequest(),
      github,
      files: { 'policy.yaml': hostilePolicy(words) },
      inputs: { 'trace-artifacts': 'traces-*' },
    })
    expect(step.exitCode).toBe(1)
    expectQuiet(step, github)
  })

  test('a policy that is none, and traces that are none', async () => {
    const policy = `${words.text(20)}: [${words.text(20)}`
    const files = { 'policy.yaml': policy, [`traces/${words.fileName()}.json`]: words.text(40) }
    const step = await runStep({ event: forkPullRequest(), files })
    expect([step.exitCode, step.outputs.verdict]).toEqual([2, 'error'])
    expectQuiet(step)
  })
})

test('an unhandled error is reported on standard error, and is not a command there', async () => {
  const message = 'lost\n::add-mask::error\n note ##[set-output name=verdict;]pass\r::error::\u001b[2J'
  const throwing = `setTimeout(() => { throw new Error(${JSON.stringify(message)}) }, 1)`
  const step = await runStep({
    event: pullRequest(),
    files: {
      'policy.yaml': hostilePolicy(new HostileWords(1)),
      'traces/a.jsonl': hostileTraces(new HostileWords(1), 2_000),
    },
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(throwing)}` },
  })
  expect(step.stderr).toContain('Error: lost\n: :add-mask::error\n note # #[set-output')
  for (const reading of ['ordinal', 'linguistic'] as const) expect(workflowCommands(step.stderr, reading)).toEqual([])
  expect(step.stderr).not.toMatch(/[^\P{Cc}\n]/u)
})
