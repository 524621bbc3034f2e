import { expect, it } from 'vitest'
import { renderSummary } from '../../src/reporters/github/summary.js'
import { reportMarkdown } from '../../src/reporters/markdown.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { folderWith, runCli } from '../support/run-cli.js'
import { sampleResult } from '../support/sample-result.js'

const policy =
  'version: "2.0"\nenforcement: { unconstrained_tools: allow }\ntools: { allow: [get, pay], deny: [wipe] }\nsequences:\n  - { type: before, id: get-first, first: get, then: pay }\n'
const call = (tool: string) => ({ trace: 'r', tool, args: { to: 'ann' } })
const markdownOf = async (calls: readonly object[], argv: readonly string[] = ['check']) => {
  const cwd = folderWith({ 'policy.yaml': policy, 'traces.jsonl': calls })
  return (await runCli([...argv, '--format', 'markdown'], { cwd })).stdout
}

const gated = async (calls: readonly object[], argv: readonly string[] = []) => {
  const minimum = `${policy}coverage: { min: 90 }\n`
  const cwd = folderWith({ 'policy.yaml': minimum, 'traces.jsonl': calls })
  return (await runCli(['check', '--format', 'markdown', ...argv], { cwd })).stdout
}

it('the Markdown report of the command line says how each failure came about, and the ways out of it', async () => {
  const report = await markdownOf([call('pay'), call('wipe')])
  expect(report).toContain(
    ['- #1 pay(to)      no result  ◀ breaks get-first', '  #2 wipe(to)     no result'].join('\n'),
  )
  expect(report).toContain('**Fix the agent:** take `wipe` out of the tools that it is given.')
  expect(report).toMatch(/ {2}- fingerprint: "v1:[\da-f]{64}" # get-first, pay\n[\s\S]*? {4}expires: 2026-02-14/)
  expect(report).toContain(' tools:\n   deny:\n-    - wipe\n')
  expect(report).toContain('assay check --policy policy.yaml --traces traces.jsonl')
  expect(report).toContain('| ❌&nbsp;error `E_TOOL_DENIED` | `r` call&nbsp;2 | `traces.jsonl:2` | `v1:')
})

it('offers no way out where nothing failed', async () => {
  const report = await markdownOf([call('get'), call('pay')])
  expect(report).toMatch(/^### ✅ Assay: pass · no findings/)
  expect(report).not.toMatch(/ways out|waivers:|Every finding/)
})

it('is the job summary, for the same result', () => {
  const known = { today: '2026-01-15', reproduce: 'assay check' }
  const summary = renderSummary(sampleResult(), { ...known, name: 'assay', notes: [] })
  expect(reportMarkdown(sampleResult(), { ...plainContext, ...known, asked: 'inputs' })).toBe(summary)
})

it('shows the half that was asked for, and why it is red', async () => {
  const coverage = await markdownOf([call('get'), call('wipe')], ['coverage', '--min-coverage', '90'])
  expect(coverage).toContain('`E_COVERAGE_BELOW_MIN` Coverage is 50 %')
  expect(coverage).toContain('<summary>Coverage: 50 % of tools (1/2)')
  expect(coverage).not.toMatch(/<summary>Rules|E_TOOL_DENIED/)
  const rules = await markdownOf([call('get'), call('wipe')], ['validate'])
  expect(rules).toContain('<summary>Rules: 1 of 3 violated')
  expect(rules).not.toContain('<summary>Coverage')
})

it('without evidence names the flags to look at, not inputs of a workflow', async () => {
  const report = await markdownOf([], ['check', '--traces', 'none/*.jsonl'])
  expect(report).toMatch(/^### ⚪ Assay: no evidence/)
  expect(report).toContain('Look at the --traces patterns.')
  expect(report).not.toContain('trace-artifacts')
})

it('offers a lower minimum of coverage down to what the traces covered', async () => {
  const report = await gated([call('get'), call('get')])
  expect(report).toContain(' coverage:\n+  min: 50\n')
  expect(report).toContain('or lower the minimum.')
})

const said = {
  messages: [
    { role: 'user', content: 'hi' },
    { role: 'assistant', content: 'hello' },
  ],
}

it.each([
  ['no call was found', [said], []],
  ['a pattern matched no file', [call('get')], ['--traces', 'traces.jsonl', '--traces', 'none/*.jsonl']],
])(
  'offers no lower minimum of coverage where %s, but to record traces and look at the patterns',
  async (_, calls, flags) => {
    const report = await gated(calls, flags)
    expect(report).toMatch(/below the minimum of 90 %, and traces are missing or hold no call: record traces/)
    expect(report).not.toMatch(/\+ {2}min:|lower the minimum/)
  },
)

it('offers no lower minimum of coverage where none of the tools was called', async () => {
  const report = await gated([call('other')])
  expect(report).toContain('Coverage is 0 %')
  expect(report).not.toContain('+  min:')
})
