import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type ReportFormat, reporters } from '../../src/reporters/index.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { manyFindings } from '../support/many-findings.js'
import { workflowCommands } from '../support/workflow-commands.js'

const result = manyFindings()
const report = async (format: ReportFormat) => (await reporters[format]())(result, plainContext)

/** Where the cut is said. The JSON report has a field for it, and cuts nothing that the result has. */
const said: Readonly<Record<ReportFormat, string>> = {
  text: 'more',
  json: '"findingsOmitted": 240000',
  markdown: '240000 more were counted and not kept',
  html: 'Showing 10000 of 250000 findings',
  github: 'Annotations: showing 9 of 160000 errors, 10 of 89975 warnings.',
  azure: 'Issues: showing 9 of 160000 errors, 10 of 89975 warnings.',
  sarif: 'Showing 5000 of 250000 findings',
  gitlab: 'Showing 5000 of 249975 findings',
  junit: 'Showing 20 of',
  tap: 'omitted: ',
  summary: '"omitted": 245000',
}

describe.each(Object.entries(said))('the %s report of 250,000 findings', (format, cut) => {
  it('says what it leaves out, and stays readable', async () => {
    const text = await report(format as ReportFormat)
    expect(text).toContain(cut)
    if (format !== 'json') expect(Buffer.byteLength(text)).toBeLessThan(12_000_000)
  })
})

it('SARIF keeps the worst 5,000, accepted ones last, below 10 MB compressed', async () => {
  const text = await report('sarif')
  const [run] = JSON.parse(text).runs
  expect(run.results).toHaveLength(5000)
  expect(run.results.every(({ level }: { level: string }) => level === 'error')).toBe(true)
  expect(run.results.some((each: object) => 'suppressions' in each)).toBe(false)
  expect(run.tool.driver.rules.length).toBeLessThanOrEqual(25_000)
  expect(run.properties.assay).toEqual({ truncated: true, omitted_count: 245_000 })
  expect(run.invocations[0].toolExecutionNotifications[0]).toMatchObject({ level: 'warning' })
  expect(gzipSync(text).byteLength).toBeLessThan(10_000_000)
})

it('annotations keep one error for the verdict', async () => {
  const commands = workflowCommands(await report('github'))
  expect(commands.filter(({ command }) => command === 'error')).toHaveLength(10)
  expect(commands.at(-1)?.properties).toEqual({ title: 'Assay: fail' })
})

it('names in lists of issues are unique', async () => {
  const prints = JSON.parse(await report('gitlab')).map(({ fingerprint }: { fingerprint: string }) => fingerprint)
  expect(new Set(prints).size).toBe(prints.length)
  const results = JSON.parse(await report('sarif')).runs[0].results
  const hashes = results.map((each: { partialFingerprints: object }) => Object.values(each.partialFingerprints)[0])
  expect(new Set(hashes).size).toBe(hashes.length)
})
