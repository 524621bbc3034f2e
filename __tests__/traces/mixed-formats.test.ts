import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import { AssayError } from '../../src/model/problem.js'
import { traceFormats } from '../../src/traces/formats/index.js'
import { importRecords } from '../support/import-records.js'

interface Sample {
  readonly format: string
  readonly file: string
  readonly record: JsonValue
  readonly calls: number
}

const root = new URL('../fixtures/traces/', import.meta.url)

/** Of every fixture the first record that is a call, or holds some, by itself; and a call as the README writes it. */
const samples: Sample[] = [
  { format: 'native', file: 'by hand', record: { trace: 't', tool: 'read', args: { path: 'a' } }, calls: 1 },
]
for (const { id } of traceFormats) {
  for (const file of readdirSync(new URL(`${id}/`, root))) {
    for (const record of recordsOf(readFileSync(new URL(`${id}/${file}`, root), 'utf8'))) {
      const read = await importRecords(undefined, [record]).catch(() => undefined)
      if (!read || read.calls.length === 0) continue
      samples.push({ format: id, file, record, calls: read.calls.length })
      break
    }
  }
}

function recordsOf(text: string): readonly JsonValue[] {
  try {
    const value = JSON.parse(text) as JsonValue
    return Array.isArray(value) ? value : [value]
  } catch {
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as JsonValue)
  }
}

test('every format has a record that is a call by itself', () => {
  expect([...new Set(samples.map(({ format }) => format))].sort()).toEqual(traceFormats.map(({ id }) => id).sort())
})

describe.each(samples)('a call of $format ($file) next to one of any other format is read, or a problem', (first) => {
  test('whichever of them comes first', async () => {
    const lost: string[] = []
    for (const second of samples) {
      if (second.format === first.format) continue
      const read = await importRecords(undefined, [first.record, second.record]).catch((error: unknown) => {
        if (error instanceof AssayError) return undefined
        throw error
      })
      const problems = read?.reading.problems.filter(({ code }) => code === 'E_TRACE_PARSE') ?? []
      if (read && problems.length === 0 && read.calls.length < first.calls + second.calls) {
        lost.push(`${second.format} (${second.file}): ${read.calls.length} of ${first.calls + second.calls} calls`)
      }
    }
    expect(lost).toEqual([])
  })
})
