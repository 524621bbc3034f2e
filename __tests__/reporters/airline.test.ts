import { expect, it } from 'vitest'
import { type ReportFormat, reporters } from '../../src/reporters/index.js'
import { airlineReport } from '../support/airline-report.js'

/** Endings by which a person's programs open the golden files. */
const endings: Readonly<Record<ReportFormat, string>> = {
  text: 'txt',
  json: 'json',
  markdown: 'md',
  html: 'html',
  github: 'txt',
  sarif: 'sarif',
  junit: 'xml',
  tap: 'tap',
  gitlab: 'json',
  azure: 'txt',
  summary: 'json',
}

it.each(Object.keys(reporters) as ReportFormat[])('the %s report of the airline is its golden file', async (format) => {
  await expect(await airlineReport(format)).toMatchFileSnapshot(`golden/airline.${format}.expected.${endings[format]}`)
})
