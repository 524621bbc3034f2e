import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import type { RecordSink } from '../../src/model/trace.js'
import { traceFormats } from '../../src/traces/formats/index.js'
import { collect } from '../support/collect-calls.js'
import { documentBlocks } from '../support/document-blocks.js'

const blocks = documentBlocks('docs/trace-formats.md')

function deepFreeze(value: JsonValue): JsonValue {
  if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) deepFreeze(item as JsonValue)
    Object.freeze(value)
  }
  return value
}

function records(text: string): readonly JsonValue[] {
  try {
    const value = JSON.parse(text) as JsonValue
    return Array.isArray(value) ? (value as readonly JsonValue[]) : [value]
  } catch {
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as JsonValue)
  }
}

/** What a format writes for frozen records; a write to a record would throw. */
function written(format: (typeof traceFormats)[number], values: readonly JsonValue[]): readonly unknown[] {
  const recorded: unknown[] = []
  const record =
    (kind: string) =>
    (...rest: readonly unknown[]) =>
      void recorded.push([kind, ...rest])
  const sink: RecordSink = {
    call: record('call'),
    result: record('result'),
    start: record('start'),
    message: record('message'),
    usage: record('usage'),
    skip: record('skip'),
    problem: record('problem'),
  }
  const reader = format.open(sink, { file: 'f', sessionKeys: [] })
  for (const [index, value] of values.entries()) {
    const place = { line: index + 1, column: 1, of: () => place }
    reader.record(deepFreeze(value), place)
  }
  reader.end()
  return recorded
}

/** Values that no format should choke on, under any key it may look at. */
const hostile: readonly JsonValue[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  '0',
  '__proto__',
  'constructor',
  [],
  [null],
  [[]],
  [{}],
  {},
  { function: null },
  { message: 1 },
]

describe.each(traceFormats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  const own = blocks.filter((block) => block.section === id)

  test('is named like its file and no other format', () => {
    expect(existsSync(`src/traces/formats/${id}.ts`)).toBe(true)
    expect(traceFormats.filter((each) => each.id === id)).toHaveLength(1)
  })

  test('has a section in the documentation with records that hold calls', () => {
    expect(own.some((block) => Number(block.facts.calls) > 0)).toBe(true)
  })

  test('is forced by its name', async () => {
    for (const block of own) expect((await collect(block.text, { format: id })).reading.files[0]?.format).toBe(id)
  })

  test('writes the same every time and leaves records as they are', () => {
    for (const block of own) expect(written(format, records(block.text))).toEqual(written(format, records(block.text)))
  })

  test('never throws for what a record holds, and recognises without throwing', () => {
    const samples = own
      .flatMap((block) => records(block.text))
      .filter((record) => typeof record === 'object' && record !== null)
    for (const sample of samples) {
      for (const key of Object.keys(sample as object)) {
        for (const value of hostile) {
          const record = { ...(sample as { [key: string]: JsonValue }), [key]: value }
          expect(['certain', 'possible', 'no']).toContain(format.recognise(record))
          written(format, [record])
        }
      }
    }
    for (const value of hostile) {
      format.recognise(value)
      written(format, [value])
    }
  })
})
