import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../../src/model/json.js'
import type { RecordSink, ToolCall } from '../../../src/model/trace.js'
import type { TraceFormat } from '../../../src/traces/formats/format.js'
import { traceFormats } from '../../../src/traces/formats/index.js'
import { importText } from '../../support/import-records.js'

const root = new URL('../../fixtures/traces/', import.meta.url)
const formats = traceFormats.filter((format) => readdirSync(root).includes(format.id))

/** Records as the reader hands them on: a top-level array is its elements. */
function recordsOf(format: TraceFormat): JsonValue[][] {
  const folder = new URL(`${format.id}/`, root)
  return readdirSync(folder).map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    if (name.endsWith('.jsonl'))
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as JsonValue)
    const value = JSON.parse(text) as JsonValue
    return Array.isArray(value) ? [...(value as JsonValue[])] : [value]
  })
}

interface Told {
  readonly calls: ToolCall[]
  /** Whatever was written, counted. */
  events: number
}

function tell(format: TraceFormat, records: readonly JsonValue[]): Told {
  const told: Told = { calls: [], events: 0 }
  const count = () => {
    told.events++
  }
  const sink: RecordSink = {
    call(call) {
      told.calls.push(call)
      count()
    },
    result: count,
    start: count,
    skip: count,
    problem: count,
  }
  const place = { line: 1, column: 1, of: () => ({ line: 1, column: 1 }) }
  const reader = format.open(sink, { file: 'a.jsonl', sessionKeys: [] })
  for (const record of records) reader.record(record, place)
  reader.end()
  return told
}

/** Replaces, removes or shortens one value somewhere inside, chosen by `pick`. */
function damage(value: JsonValue, pick: () => number, junk: JsonValue): JsonValue {
  if (typeof value === 'string' && pick() % 2 === 0) return value.slice(0, pick() % (value.length + 1))
  if (typeof value !== 'object' || value === null) return junk
  const keys = Object.keys(value)
  if (keys.length === 0 || pick() % 12 === 0) return junk
  const key = keys[pick() % keys.length]!
  const copy: Record<string, JsonValue> = Array.isArray(value) ? ([...value] as never) : ({ ...value } as never)
  if (pick() % 5 === 0) delete copy[key]
  else copy[key] = damage(copy[key]!, pick, junk)
  return copy as JsonValue
}

const damaged = (format: TraceFormat) => {
  const files = recordsOf(format)
  return fc
    .record({
      file: fc.nat(files.length - 1),
      hits: fc.array(
        fc.record({
          at: fc.nat(),
          picks: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
          junk: fc.jsonValue({ maxDepth: 2 }),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ file, hits }) => {
      const records = [...files[file]!]
      for (const { at, picks, junk } of hits) {
        let n = 0
        const index = at % records.length
        const hit = damage(records[index]!, () => picks[n++ % picks.length]!, junk as JsonValue)
        // The reader hands on objects and arrays only.
        if (typeof hit === 'object' && hit !== null) records[index] = hit
      }
      return { before: files[file]!, records }
    })
}

describe.each(formats)('$id', (format) => {
  test('damaged records: nothing throws, no record goes uncounted, no call is invented', () => {
    fc.assert(
      fc.property(damaged(format), ({ before, records }) => {
        const told = tell(format, records)
        expect(told.events).toBeGreaterThanOrEqual(records.length)
        // A record that is damaged may tell its calls apart from others again, but never calls that nobody made.
        const requested = new Set(tell(format, before).calls.map((call) => call.tool))
        // What a run without function calls speaks.
        if (format.id === 'swe-agent') requested.add('bash')
        const written = JSON.stringify(records)
        for (const { tool } of told.calls)
          expect(requested.has(tool) || written.includes(JSON.stringify(tool).slice(1, -1))).toBe(true)
        for (const call of told.calls) {
          expect(typeof call.tool === 'string' && call.tool !== '').toBe(true)
          expect(typeof call.trace).toBe('string')
        }
      }),
      { numRuns: 300 },
    )
  })

  test('files cut at any byte: nothing throws, no call is told that the whole file does not tell', async () => {
    const folder = new URL(`${format.id}/`, root)
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(new URL(name, folder))
      const whole = await importText(bytes, name, format)
      const known = new Set(whole.calls.map(({ tool, args }) => JSON.stringify([tool, args])))
      for (let cut = 1; cut < 40; cut++) {
        const { calls } = await importText(bytes.subarray(0, Math.floor((bytes.length * cut) / 40)), name, format)
        for (const { tool, args } of calls) expect(known).toContain(JSON.stringify([tool, args]))
      }
    }
  })

  test('recognising any value at all never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(['certain', 'possible', 'no']).toContain(format.recognise(value as JsonValue))
      }),
      { numRuns: 200 },
    )
  })

  test('reading changes nothing of a record', () => {
    for (const records of recordsOf(format)) {
      const before = structuredClone(records)
      tell(format, records)
      expect(records).toEqual(before)
    }
  })
})
