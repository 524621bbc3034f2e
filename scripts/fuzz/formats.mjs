// npm run fuzz -- [--lines N] [--seed N] [--format ID]…: reads damaged traces of every format and prints a score for each.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { traceFormats } from '../../lib/traces/formats/index.js'
import { readTraces } from '../../lib/traces/read-traces.js'
import { fuzzFormat, recordsOf } from './fuzz-format.mjs'

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 32) },
    format: { type: 'string', multiple: true, default: [] },
    show: { type: 'string', default: '3' },
  },
})
const fixtures = new URL('../../__tests__/fixtures/traces/', import.meta.url).pathname
const chosen = traceFormats.filter(({ id }) => values.format.length === 0 || values.format.includes(id))
console.log(`seed ${values.seed}, ${values.lines} lines a format`)
console.log('format              lines    whole calls  excused  crashes  hangs  silent  lost  seconds')
let failures = 0
for (const format of chosen) {
  const files = readdirSync(join(fixtures, format.id)).sort()
  const records = files.map((name) => recordsOf(readFileSync(join(fixtures, format.id, name), 'utf8')))
  const start = Date.now()
  const run = { format, fixtures: records, lines: Number(values.lines), seed: Number(values.seed), readTraces }
  const score = await fuzzFormat(run)
  const faults = [score.crashes, score.hangs, score.silent, score.lost]
  const seconds = ((Date.now() - start) / 1000).toFixed(0)
  const [crashes, hangs, silent, lost] = faults.map(({ length }) => String(length))
  console.log(
    `${format.id.padEnd(18)}${String(score.lines).padStart(8)}${String(score.whole).padStart(13)}${String(score.excused).padStart(9)}` +
      `${crashes.padStart(10)}${hangs.padStart(7)}${silent.padStart(8)}${lost.padStart(6)}${seconds.padStart(8)}`,
  )
  for (const fault of faults.flatMap((each) => each.slice(0, Number(values.show)))) {
    const { text, ...what } = fault
    console.log(`  ${JSON.stringify(what)}\n    ${text.slice(0, Number(values.show) > 10 ? undefined : 1500)}`)
  }
  failures += faults.reduce((sum, { length }) => sum + length, 0)
}
process.exitCode = failures > 0 ? 1 : 0
