import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fuzzFormat, recordsOf } from '../../scripts/fuzz/fuzz-format.mjs'
import type { CallSink } from '../../src/model/trace.js'
import type { TraceFormat } from '../../src/traces/formats/format.js'
import { traceFormats } from '../../src/traces/formats/index.js'
import { type ReadOptions, readTraces, type TraceInput } from '../../src/traces/read-traces.js'

const folder = new URL('../fixtures/traces/', import.meta.url).pathname
const fixturesOf = ({ id }: TraceFormat) =>
  readdirSync(join(folder, id))
    .sort()
    .map((name) => recordsOf(readFileSync(join(folder, id, name), 'utf8')))

const none = { crashes: [], hangs: [], silent: [], lost: [] }

/** `npm run fuzz -- --lines 500000` does the same for longer. */
describe('2,000 damaged lines, with whole calls between them', () => {
  it.each(traceFormats.map((format) => [format.id, format] as const))(
    '%s: no crash, no hang, and no call or record of which nothing is said',
    async (_, format) => {
      const score = await fuzzFormat({
        format,
        fixtures: fixturesOf(format),
        lines: 2000,
        seed: 20_261_130,
        readTraces,
      })
      expect(score).toMatchObject(none)
      // Next to damage a whole call may be left out with a reason: that must stay rare.
      expect(score.whole).toBeGreaterThan(40)
      expect(score.excused).toBeLessThan(score.whole / 4)
    },
  )
})

describe('what the fuzzer would notice', () => {
  const native = traceFormats.find(({ id }) => id === 'native') as TraceFormat
  const run = (format: TraceFormat, read: unknown) =>
    fuzzFormat({ format, fixtures: fixturesOf(native), lines: 400, seed: 1, readTraces: read })

  /** Reads with a sink that does something else with some calls. */
  const reading =
    (call: (tool: string, pass: () => void) => void) =>
    (inputs: readonly TraceInput[], sink: CallSink, options: ReadOptions) =>
      readTraces(inputs, { ...sink, call: (...args) => call(args[1].tool, () => sink.call(...args)) }, options)

  it('a reader that forgets one call of a file', async () => {
    const forgetful = reading((tool, pass) => {
      if (!tool.includes('whole3x')) pass()
    })
    expect((await run(native, forgetful)).lost.length).toBeGreaterThan(0)
  })

  it('a reader that counts a call twice', async () => {
    const eager = reading((tool, pass) => {
      pass()
      if (/whole[1-9]x/.test(tool)) pass()
    })
    expect((await run(native, eager)).lost.length).toBeGreaterThan(0)
  })

  it('a reader that breaks', async () => {
    const broken = reading((tool, pass) => {
      if (/whole[1-9]x/.test(tool)) throw new TypeError('x is not a function')
      pass()
    })
    expect((await run(native, broken)).crashes.length).toBeGreaterThan(0)
  })

  it('a format that passes over a record in silence', async () => {
    const silent: TraceFormat = { ...native, open: () => ({ record: () => undefined, end() {} }) }
    expect((await run(silent, readTraces)).silent.length).toBeGreaterThan(0)
  })
})
