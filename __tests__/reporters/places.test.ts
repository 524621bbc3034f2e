import { expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.js'
import type { Repository } from '../../src/model/repository.js'
import type { AssayResult } from '../../src/model/result.js'
import { planAnnotations } from '../../src/reporters/github/plan/plan-annotations.js'
import { findingPlaces } from '../../src/reporters/grouping/finding-places.js'
import { reporters } from '../../src/reporters/index.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { folderWith, runCli } from '../support/run-cli.js'
import { sampleResult } from '../support/sample-result.js'

const holding = (...files: readonly string[]): Repository => ({
  isCheckout: true,
  pathOf: (file) => (files.includes(file) ? file : undefined),
})

const sample = sampleResult()
const finding: Finding = {
  ...sample.findings[0]!,
  trace: 'tests/agent.test.ts > books > a flight',
  source: { file: 'src/agent.ts', line: 12 },
  location: { file: 'traces/vitest.jsonl', line: 3, column: 1 },
  policyLocation: { file: 'policy.yaml', line: 7, column: 5 },
}
const all = ['src/agent.ts', 'tests/agent.test.ts', 'traces/vitest.jsonl', 'policy.yaml']

it.each([
  ['the line of the agent', all, 'src/agent.ts', 12],
  ['else the test', all.slice(1), 'tests/agent.test.ts', 1],
  ['else the trace', all.slice(2), 'traces/vitest.jsonl', 3],
  ['else the line of the policy', all.slice(3), 'policy.yaml', 7],
  ['which a report names although nothing can be opened', [], 'policy.yaml', 7],
] as const)('a finding is shown at %s', (_, files, file, line) => {
  expect(findingPlaces(finding, holding(...files)).primary).toMatchObject({ file, line })
})

it('what a trace names is not believed to be in the repository', () => {
  for (const file of ['/etc/passwd', '../x.ts', 'C:\\x.ts', 'https://a.b/x.ts', 'a/../../x.ts', ''])
    expect(findingPlaces({ ...finding, source: { file } }, undefined).primary).toBe(finding.location)
  const test = { ...finding, trace: '.github/workflows/x.yml > a' }
  expect(findingPlaces(test, holding('policy.yaml')).primary).toBe(finding.policyLocation)
})

const { comparison: _, ...plain } = sample
const one: AssayResult = { ...plain, findings: [finding], counts: { error: 1, warning: 0, note: 0 } }

it.each(['sarif', 'gitlab', 'junit', 'github', 'azure'] as const)(
  '%s points at a place that can be opened, and names the others',
  async (format) => {
    const render = await reporters[format]()
    const opened = (files: readonly string[]) => {
      const text = render(one, { ...plainContext, repository: holding(...files) })
      return format === 'sarif' ? primaryOf(text) : text
    }
    const places: Readonly<Record<typeof format, (file: string, line: number) => string>> = {
      sarif: (file, line) => `${file}:${line}`,
      gitlab: (file, line) => `"path": "${file}",\n      "lines": {\n        "begin": ${line}`,
      junit: (file, line) => `file="${file}" line="${line}"`,
      github: (file, line) => `::error file=${file},line=${line}`,
      azure: (file, line) => `sourcepath=${file};linenumber=${line}`,
    }
    const flat = (text: string) => text.replace(/\s+/g, ' ')
    const at = places[format]
    expect(flat(opened(all))).toContain(flat(at('src/agent.ts', 12)))
    expect(flat(opened(all.slice(1)))).toContain(flat(at('tests/agent.test.ts', 1)))
    expect(flat(opened(['policy.yaml']))).toContain(flat(at('policy.yaml', 7)))
    expect(flat(opened(['policy.yaml']))).not.toContain(flat(at('traces/vitest.jsonl', 3)))
  },
)

/** Where the first result of a log stands; the others are related to it. */
function primaryOf(sarif: string): string {
  const { artifactLocation, region } = JSON.parse(sarif).runs[0].results[0].locations[0].physicalLocation
  return `${artifactLocation.uri}:${region.startLine}`
}

it('an annotation says where else the finding stands', () => {
  const [annotation] = planAnnotations(one, holding(...all)).annotations
  expect(annotation).toMatchObject({ file: 'src/agent.ts', line: 12 })
  expect(annotation?.message).toContain('Seen at traces/vitest.jsonl:3. Rule: policy.yaml:7.')
})

it('the line of the agent comes from the trace, through every rule, into result and reports', async () => {
  const source = { file: 'agent.ts', line: 5 }
  const cwd = folderWith({
    'agent.ts': 'x',
    'policy.yaml':
      'version: "2.0"\ntools: { deny: [drop] }\nenforcement: { unconstrained_tools: allow }\nsequences:\n  - { type: before, first: ask, then: act }\n',
    't.jsonl': [
      { trace: 'a', tool: 'drop', args: {}, source },
      { trace: 'a', tool: 'act', args: {}, source: { file: 'agent.ts' } },
    ],
  })
  const json = await runCli(['check', 't.jsonl', '--format', 'json'], { cwd })
  const findings: readonly Finding[] = JSON.parse(json.stdout).findings
  expect(findings.map((it) => it.source)).toEqual([source, { file: 'agent.ts' }])
  const github = await runCli(['check', 't.jsonl', '--format', 'github'], { cwd })
  expect(github.stdout).toContain('::error file=agent.ts,line=5')
  const text = await runCli(['check', 't.jsonl'], { cwd })
  expect(text.stdout).toContain('agent.ts:5')
  expect(text.stdout).toContain('seen at t.jsonl:1:1')
})

const lineOf = async (line: unknown) => {
  const call = { trace: 'r', tool: 'wipe', args: {}, source: { file: 'agent.ts', line } }
  const folder = folderWith({
    'policy.yaml': 'version: "2.0"\nenforcement: { unconstrained_tools: allow }\ntools: { deny: [wipe] }\n',
    'traces.jsonl': `${JSON.stringify(call)}\n`,
    'agent.ts': '',
  })
  const report = async (format: string) =>
    JSON.parse((await runCli(['check', '--format', format], { cwd: folder })).stdout)
  const { region } = (await report('sarif')).runs[0].results[0].locations[0].physicalLocation
  return { sarif: region.startLine, json: (await report('json')).findings[0].source.line }
}

it.each([1e300, 1.5, 0, -4, 2 ** 31, '7'])(
  'a line %s that no file has does not make a report unreadable',
  async (line) => {
    expect(await lineOf(line)).toEqual({ sarif: 1, json: undefined })
  },
)

it.each([1, 12, 2 ** 31 - 1])('a line %s of the agent is shown as it is', async (line) => {
  expect(await lineOf(line)).toEqual({ sarif: line, json: line })
})
