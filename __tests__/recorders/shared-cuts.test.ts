import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { CallLog } from '../../src/recorders/calls/call-log.js'
import { TraceWriter } from '../../src/recorders/writing/trace-writer.js'
import { readLines, temporaryFolder } from '../support/trace-file.js'

interface Cut {
  readonly name: string
  readonly value: unknown
  readonly truncated: readonly string[]
  /** Of the JSON text of the value that is kept. */
  readonly sha256: string
  /** What `TraceWriter` makes of an event with the value as arguments. */
  readonly event: { readonly truncated: readonly string[]; readonly sha256: string }
}

/** The tests of the Python package read the same file, so that both halves cut alike and say so alike. */
const { values }: { values: readonly Cut[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/recorders/cuts.json'), 'utf8'),
)

const builders: Readonly<Record<string, (size: number) => unknown>> = {
  $text: (size) => 'x'.repeat(size),
  $emoji: (size) => '😀'.repeat(size),
  $items: (size) => Array.from({ length: size }, (_, index) => index),
  $members: (size) => Object.fromEntries(Array.from({ length: size }, (_, index) => [`key${index}`, index])),
  $texts: (size) => Array.from({ length: size }, () => 'y'.repeat(2_000)),
}

function built(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(built)
  if (typeof value !== 'object' || value === null) return value
  const [[key, held] = ['', undefined]] = Object.entries(value)
  const builder = builders[key]
  if (builder) return builder(held as number)
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, built(each)]))
}

const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

it.each(values)('$name is cut as in Python, and said at the same places', ({ value, truncated, sha256: digest }) => {
  const file = join(temporaryFolder(), 'a.jsonl')
  const writer = new TraceWriter(file)
  const log = new CallLog(writer, { trace: 't' })
  log.request({ tool: 'send', args: built(value) }).settle({ content: built(value) })
  writer.close()
  const [line] = readLines(file)
  const paths = [...truncated.map((path) => `/args${path}`), ...truncated.map((path) => `/result${path}`)]
  expect(line?.truncated ?? []).toEqual(paths)
  expect([sha256(line?.args), sha256(line?.result)]).toEqual([digest, digest])
})

it.each(values)('an event with $name is the line that Python writes', ({ value, event }) => {
  const file = join(temporaryFolder(), 'a.jsonl')
  const writer = new TraceWriter(file, { maxEventLength: 256 * 1024 })
  writer.write({ tool: 'send', args: built(value) })
  writer.close()
  const [line] = readLines(file)
  expect({ truncated: line?.truncated ?? [], sha256: sha256(line) }).toEqual(event)
})
