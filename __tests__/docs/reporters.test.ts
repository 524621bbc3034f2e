import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { isReportFormat, reporters } from '../../src/reporters/index.js'
import { airlineReport } from '../support/airline-report.js'
import { root } from '../support/built-cli.js'
import { documentBlocks } from '../support/document-blocks.js'
import { folderWith, runCli } from '../support/run-cli.js'

const page = `${root}docs/reporters.md`
const samples = documentBlocks(page).filter(({ section, language }) => isReportFormat(section) && language !== 'yaml')

it('docs/reporters.md has a section for every format, and a sample for each but the one to look at', () => {
  const sections = [...readFileSync(page, 'utf8').matchAll(/^## ([a-z]+)$/gm)].map((heading) => heading[1])
  expect(sections).toEqual(Object.keys(reporters))
  expect(samples.map(({ section }) => section)).toEqual(Object.keys(reporters).filter((format) => format !== 'html'))
})

it.each(samples)('the sample of $section is what the airline gives', async ({ section, text }) => {
  const report = await airlineReport(section as keyof typeof reporters)
  for (const part of text.split(/^…\n/m)) expect(report).toContain(part.trimEnd())
})

it('docs/cli.md lists every format', () => {
  const line = readFileSync(`${root}docs/cli.md`, 'utf8').match(/^\| `--format FORMAT` .*$/m)?.[0] ?? ''
  for (const format of Object.keys(reporters)) expect(line).toContain(`\`${format}\``)
})

const ci = readdirSync(`${root}docs/ci`)
const files = ci.filter((name) => !name.endsWith('.md'))

it('every CI system has a page that links its file', () => {
  for (const name of ci.filter((each) => each.endsWith('.md'))) {
    const linked = [...readFileSync(`${root}docs/ci/${name}`, 'utf8').matchAll(/\]\(([^)]+)\)/g)].map((link) => link[1])
    expect(linked.filter((link) => link !== undefined && files.includes(link))).toHaveLength(1)
    expect(readFileSync(page, 'utf8')).toContain(`(ci/${name})`)
  }
  expect(files).toHaveLength(4)
})

it.each(files.filter((name) => name.endsWith('.yml')))('docs/ci/%s is YAML', (name) => {
  expect(Object.keys(parse(readFileSync(`${root}docs/ci/${name}`, 'utf8'), { strict: true })).length).toBeGreaterThan(0)
})

it.each(files)('the command in docs/ci/%s runs, and writes what the file then reads', async (name) => {
  const text = readFileSync(`${root}docs/ci/${name}`, 'utf8')
  const [, line = ''] = /npx assay (check [^'\n]*)/.exec(text) ?? []
  const sources = ['policy.yaml', 'traces/bad.jsonl', 'traces/good.jsonl']
  const cwd = folderWith(
    Object.fromEntries(sources.map((file) => [file, readFileSync(`${root}examples/airline/${file}`, 'utf8')])),
  )
  const run = await runCli(line.trim().split(' '), { cwd })
  expect(run.code, run.stderr).toBe(1)
  const written = [...line.matchAll(/(?:=|--evidence )(\S+)/g)].map((found) => found[1] ?? '')
  expect(written.length).toBeGreaterThan(1)
  for (const file of written) {
    expect(readFileSync(`${cwd}/${file}`).byteLength).toBeGreaterThan(100)
    const read = text.replace(line, '')
    expect(read.includes(file) || read.includes(file.split('/')[0] ?? file)).toBe(true)
  }
})
