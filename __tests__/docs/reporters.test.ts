import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isReportFormat, reporters } from '../../src/reporters/index.js'
import { airlineReport } from '../support/airline-report.js'
import { root } from '../support/built-cli.js'
import { documentBlocks } from '../support/document-blocks.js'
import { runCli } from '../support/run-cli.js'

const page = `${root}docs/reporters.md`
const blocks = documentBlocks(page).filter(({ section }) => isReportFormat(section))
const samples = blocks.filter(({ language }) => language !== 'yaml' && language !== 'console')

it('docs/reporters.md has a section for every format, and a sample for each but the one to look at', () => {
  const sections = [...readFileSync(page, 'utf8').matchAll(/^## ([a-z]+)$/gm)].map((heading) => heading[1])
  expect(sections).toEqual(Object.keys(reporters))
  expect(samples.map(({ section }) => section)).toEqual(Object.keys(reporters).filter((format) => format !== 'html'))
})

it.each(samples)('the sample of $section is what the airline gives', async ({ section, text }) => {
  const report = await airlineReport(section as keyof typeof reporters)
  for (const part of text.split(/^…\n/m)) expect(report).toContain(part.trimEnd())
})

it('what the page shows of a terminal is what a terminal shows', async () => {
  const shown = blocks.filter(({ language }) => language === 'console')
  const { stdout } = await runCli(['check', 'examples/airline'], { tty: true, env: { NO_COLOR: '1' } })
  expect(shown).not.toEqual([])
  for (const { text } of shown) expect(stdout).toContain(text.trimEnd())
})

it('docs/cli.md lists every format', () => {
  const line = readFileSync(`${root}docs/cli.md`, 'utf8').match(/^\| `--format FORMAT` .*$/m)?.[0] ?? ''
  for (const format of Object.keys(reporters)) expect(line).toContain(`\`${format}\``)
})
