import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { Parser } from 'tap-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { reporters } from '../../src/reporters/index.js'
import { azureCommands } from '../support/azure-commands.js'
import { githubEffects } from '../support/github-effects.js'
import { HostileWords, hostilePolicy, hostileTraces } from '../support/hostile-traces.js'
import { renderMarkdown } from '../support/rendered-markdown.js'
import { type ActionRun, runAction } from '../support/run-action.js'
import { workflowCommands } from '../support/workflow-commands.js'

const seeds = Array.from({ length: 10 }, (_, at) => 7_000 + at)
const tracesPerFile = 300
const formats = Object.keys(reporters)

/** Read, checked and reported by the action, in every format. */
describe(`${seeds.length * tracesPerFile} hostile traces`, { timeout: 180_000 }, () => {
  const runs: ActionRun[] = []
  const every = (format: string) => runs.map(({ reports }) => reports[`out/${format}`]!)

  beforeAll(async () => {
    for (const seed of seeds) {
      const words = new HostileWords(seed)
      const files = {
        'policy.yaml': hostilePolicy(words),
        [`traces/${words.fileName()}.jsonl`]: hostileTraces(words, tracesPerFile),
      }
      const reports = formats.map((format) => `${format}=out/${format}`).join('\n')
      runs.push(await runAction(files, { reports, redact: seed % 2 === 0 ? 'values' : 'none' }))
    }
  }, 120_000)

  test('were all checked', () => {
    for (const { result } of runs) expect([result.traces.traces, result.verdict]).toEqual([tracesPerFile, 'fail'])
  })

  test('are SARIF 2.1.0 by its schema', () => {
    const file = '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
    const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
    for (const text of every('sarif')) {
      const log = JSON.parse(text)
      expect(validate(log), ajv.errorsText(validate.errors)).toBe(true)
      expect(log.runs[0].results.length).toBeGreaterThan(tracesPerFile)
    }
  })

  test('are JUnit by its XSD', async () => {
    const schema = readFileSync(new URL('../support/schemas/junit.xsd', import.meta.url), 'utf8')
    const xml = every('junit').map((contents, at) => ({ fileName: `${at}.xml`, contents }))
    const { errors } = await validateXML({ xml, schema, maxMemoryPages: 16_384 })
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([])
  })

  test('are the result by its schema, which is what the report in JSON holds', () => {
    const ajv = new Ajv2020.Ajv2020({ strict: true, allowUnionTypes: true })
    const schema = readFileSync(new URL('../../schemas/assay.result.v1.schema.json', import.meta.url), 'utf8')
    const validate = ajv.compile(JSON.parse(schema))
    for (const [at, text] of every('json').entries()) {
      expect(validate(JSON.parse(text)), ajv.errorsText(validate.errors)).toBe(true)
      expect(JSON.parse(text)).toEqual(runs[at]!.result)
    }
  })

  test('are TAP to a strict parser, with no test skipped or put off by a name', () => {
    for (const [at, text] of every('tap').entries()) {
      const extras: string[] = []
      const tests: { ok: boolean; todo: unknown; skip: unknown }[] = []
      const parser = new Parser({ strict: true })
      parser.on('extra', (line: string) => extras.push(line))
      parser.on('assert', (found: (typeof tests)[number]) => tests.push(found))
      parser.end(text)
      expect(extras).toEqual([])
      const { result } = runs[at]!
      const broken = new Set(
        result.findings.flatMap(({ level, rule, waived }) => (level === 'error' && !waived ? rule : [])),
      )
      expect(tests.filter(({ ok }) => !ok)).toHaveLength(broken.size)
      expect(tests.filter(({ todo }) => todo)).toEqual([])
      const idle = result.rules.filter((row) => row.violated === 0 && row.held === 0).length
      expect(tests.filter(({ skip }) => skip)).toHaveLength(idle)
    }
  })

  test('are a page of our elements and attributes, which loads and runs nothing', () => {
    for (const page of every('html')) {
      const { elements } = githubEffects(page)
      const attributes = new Set(
        elements.flatMap((tag) => [...tag.matchAll(/ ([^\s=]+)="(?:[^"\\]|\\.)*"/g)].map((it) => it[1])),
      )
      const names = new Set(elements.map((tag) => /^<(!--|[^ >]+)/.exec(tag)?.[1]))
      expect(elements.filter((tag) => tag.startsWith('<script'))).toHaveLength(1)
      for (const name of ['img', 'link', 'iframe', 'object', 'base', '!--']) expect(names).not.toContain(name)
      for (const name of attributes) expect(name).not.toMatch(/^(on|style$|src)/)
      const links = elements.flatMap((tag) => / href="([^"]*)"/.exec(tag)?.[1] ?? [])
      for (const link of links) expect(link).toMatch(/^#[a-z]+(-\d+)*$/)
    }
  })

  test('are issues of GitLab, each with a path of its own repository', () => {
    for (const text of every('gitlab'))
      for (const { location, severity } of JSON.parse(text)) {
        expect(severity).toMatch(/^(critical|minor|info)$/)
        expect(location.path).toMatch(/^(?!\/|\.\.\/)/)
      }
  })

  test.each(formats)('hold no command that was not meant in a log that the report in %s is printed to', (format) => {
    for (const text of every(format)) {
      const github = [...workflowCommands(text), ...workflowCommands(text, 'linguistic')]
      const azure = azureCommands(text)
      if (format !== 'github') expect(github).toEqual([])
      if (format !== 'azure') expect(azure).toEqual([])
      for (const { command, form } of github)
        expect([form, command]).toEqual(['::', expect.stringMatching(/^(error|warning|notice)$/)])
      for (const { command } of azure) expect(command).toBe('task.logissue')
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    }
  })

  test.each(['the summary', 'the report in Markdown'])('have no effect on GitHub in %s', (which) => {
    for (const markdown of which === 'the summary' ? runs.map(({ summary }) => summary) : every('markdown')) {
      const { effects, elements } = githubEffects(renderMarkdown(markdown))
      expect(effects).toEqual([])
      expect(elements.length).toBeGreaterThan(500)
      const foreign = elements.filter((tag) => !ours.test(tag))
      expect(foreign).toEqual([])
    }
  })
})

/** Elements that we write, with their attributes; alignment of cells is the table's, classes are those of our fences. */
const ours =
  /^<(?:h[2-4]|p|blockquote|table|thead|tbody|tr|(?:th|td)(?: align="right")?|code(?: class="language-(?:diff|yaml|sh)")?|pre|details(?: open="")?|summary|sub|em|strong|ul|li|br|span|a href="https:\/\/github\.com\/o\/r\/actions\/runs\/42(?:#artifacts)?")>$/
