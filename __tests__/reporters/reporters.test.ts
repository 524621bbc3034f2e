import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { type ReportFormat, reporters } from '../../src/reporters/index.js'
import { plainContext } from '../../src/reporters/reporter.js'
import { azureCommands } from '../support/azure-commands.js'
import { hostileText } from '../support/hostile-text.js'
import { sampleResult } from '../support/sample-result.js'
import { workflowCommands } from '../support/workflow-commands.js'

const context = { ...plainContext, reproduce: 'assay check' }
const formats = Object.keys(reporters) as ReportFormat[]
const report = async (format: ReportFormat, result = sampleResult(), over = {}) =>
  (await reporters[format]())(result, { ...context, ...over })

/** Of the names of a report: some that can be pasted into a policy, and some that cannot. */
const harmless = ['', '|', '\u200b']
const reportOf = (format: ReportFormat, text: string) =>
  report(
    format,
    sampleResult((plain) => `${plain}${text}`),
  )

/** The formats that are made of commands. Of no other does a log obey a single line. */
const commandsOf: Partial<Record<ReportFormat, string>> = { github: '::', azure: '##vso' }
/** Commands and the names of their properties, as the runner of GitHub and the agent of Azure read them. */
const shapes = (log: string) => [
  ...workflowCommands(log).map(({ command, form, properties }) => [form, command, ...Object.keys(properties)]),
  ...azureCommands(log).map(({ command, properties }) => ['##vso', command, ...Object.keys(properties)]),
]

describe.each(formats)('the %s report', (format) => {
  it('is the one in its golden file', async () => {
    await expect(await report(format)).toMatchFileSnapshot(`golden/sample.${format}.expected.txt`)
  })

  it('changes nothing in the result and is the same every time', async () => {
    const result = sampleResult()
    const before = JSON.stringify(result)
    expect(await report(format, result)).toBe(await report(format, result))
    expect(JSON.stringify(result)).toBe(before)
  })

  it('lets no text out of its line, whatever it says', async () => {
    const plain = await report(format)
    const calm = await Promise.all(harmless.map(async (text) => (await reportOf(format, text)).split('\n').length))
    const calmCommands = shapes(plain)
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const lines = (await reportOf(format, text)).split('\n')
        expect(calm).toContain(lines.length)
        for (const line of lines) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
        }
        expect(shapes(lines.join('\n'))).toEqual(commandsOf[format] === undefined ? [] : calmCommands)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the text report', () => {
  it('shows the half that was asked for', async () => {
    const coverage = await report('text', sampleResult(), { about: 'coverage' })
    expect(coverage).toContain('Coverage\n')
    expect(coverage).not.toContain('E_ARG_SCHEMA  ')
    expect(await report('text', sampleResult(), { about: 'rules' })).not.toContain('Coverage\n')
  })

  it('never shows a run without evidence green', async () => {
    const result = { ...sampleResult(), verdict: 'no-evidence' as const, findings: [] }
    const text = await report('text', result, { color: true })
    expect(text).toContain('NO EVIDENCE')
    expect(text.split('\n')[0]).not.toContain('\u001b[32m')
  })
})

describe('the Markdown report', () => {
  const html = (markdown: string) =>
    micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  // Words of a message that stand in back-quotes become code.
  const tags = (text: string) => [...text.matchAll(/<\/?(?!span|code>)[a-z!][^>]*>/gi)].map(([tag]) => tag)

  it('has the same elements whatever the agent writes', async () => {
    const plain = await Promise.all(
      harmless.map(async (text) => JSON.stringify(tags(html(await reportOf('markdown', `|${text}`))))),
    )
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        expect(plain).toContain(JSON.stringify(tags(html(await reportOf('markdown', `|${text}`)))))
      }),
      { numRuns: 60 },
    )
  })
})

describe('the JSON report', () => {
  const ajv = new Ajv2020.Ajv2020({ strict: true, allowUnionTypes: true })
  const schema = JSON.parse(readFileSync(new URL('../../schemas/assay.result.v1.schema.json', import.meta.url), 'utf8'))
  const validate = ajv.compile(schema)

  it('is the result, and as its schema says', async () => {
    const parsed = JSON.parse(await report('json'))
    expect(parsed).toEqual(sampleResult())
    expect(validate(parsed), ajv.errorsText(validate.errors)).toBe(true)
    expect(validate({ ...parsed, more: 1 })).toBe(false)
  })
})

describe('records that were not evaluated', () => {
  /** Their shapes are given from outside and have no place for them. */
  const silent: readonly ReportFormat[] = ['gitlab', 'summary']

  it.each(formats.filter((format) => !silent.includes(format)))('are in the %s report, by reason', async (format) => {
    expect(await report(format)).toMatch(/\b4\b.*a log line|a log line[^\d]*4\b/s)
  })

  it.each<ReportFormat>(['tap', 'junit', 'github', 'azure'])('are cut with a word in the %s report', async (format) => {
    const result = sampleResult()
    const skipped = Array.from({ length: 25 }, (_, i) => ({ reason: `kind ${i}`, count: 1 }))
    const text = await report(format, { ...result, traces: { ...result.traces, skipped } })
    expect(text).toContain('1 record not evaluated: kind 19')
    expect(text).not.toContain('kind 20')
    expect(text).toContain('5 more reasons')
  })
})
