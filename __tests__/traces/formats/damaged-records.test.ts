import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../../src/model/json.js'
import { AssayError } from '../../../src/model/problem.js'
import type { RecordSink, ToolCall } from '../../../src/model/trace.js'
import type { TraceFormat } from '../../../src/traces/formats/format.js'
import { traceFormats } from '../../../src/traces/formats/index.js'
import { type Imported, importText } from '../../support/import-records.js'

const root = new URL('../../fixtures/traces/', import.meta.url)
const formats = traceFormats

test('every format has files to damage', () => {
  expect([...readdirSync(root)].sort()).toEqual(traceFormats.map(({ id }) => id).sort())
})

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

interface Seen {
  readonly calls: ToolCall[]
  /** Whatever was written, counted. */
  events: number
}

function readWith(format: TraceFormat, records: readonly JsonValue[]): Seen {
  const seen: Seen = { calls: [], events: 0 }
  const count = () => {
    seen.events++
  }
  const sink: RecordSink = {
    call(call) {
      seen.calls.push(call)
      count()
    },
    result: count,
    start: count,
    message: count,
    usage: count,
    skip: count,
    problem: count,
  }
  const place = { line: 1, column: 1, of: () => ({ line: 1, column: 1 }) }
  const reader = format.open(sink, { file: 'a.jsonl', sessionKeys: [] })
  for (const record of records) reader.record(record, place)
  reader.end()
  return seen
}

/** What a file has that was said to be of a format: nothing, where it is refused because nothing in it is. */
async function readAs(text: string | Uint8Array, file: string, format: TraceFormat): Promise<Pick<Imported, 'calls'>> {
  return importText(text, file, format).catch((error: unknown) => {
    if (error instanceof AssayError && error.problems[0]?.code === 'E_TRACE_FORMAT') return { calls: [] }
    throw error
  })
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

/** How often each call occurs. */
type NamedCall = Pick<ToolCall, 'tool' | 'args'>

function countsOf(calls: readonly NamedCall[], keyOf = toolAndArguments): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const call of calls) counts.set(keyOf(call), (counts.get(keyOf(call)) ?? 0) + 1)
  return counts
}

const toolAndArguments = ({ tool, args }: NamedCall) => JSON.stringify([tool, args])
const toolOf = ({ tool }: NamedCall) => tool

/** Streamed arguments come in pieces: none is the value of a record, and a repeated record garbles them. */
function isStreamed(written: string): boolean {
  return /"delta"|partial_json|chunk|data: /.test(written)
}

/** All values inside a value, also those in JSON that is text, to any depth. */
function gather(value: JsonValue, held: Set<string>): void {
  held.add(JSON.stringify(value))
  if (typeof value === 'string') {
    try {
      const parsed = JSON.parse(value) as JsonValue
      if (typeof parsed !== 'string' || parsed !== value) gather(parsed, held)
    } catch {}
  }
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) gather(inner, held)
}

/** A value of the records, or an object made of such values: sources name, gather and unwrap arguments in many ways. */
function expectHeld(args: JsonValue | undefined, held: ReadonlySet<string>, written: string): void {
  if (args === undefined || held.has(JSON.stringify(args)) || JSON.stringify(args) === '{}') return
  // Some stand inside a text: a command in an answer, arguments as Python prints them.
  if (typeof args === 'string') expect(written).toContain(JSON.stringify(args).slice(1, -1))
  else if (typeof args === 'number') expect(written).toContain(String(args))
  else if (typeof args !== 'object' || args === null) expect([...held]).toContain(JSON.stringify(args))
  else for (const member of Object.values(args)) expectHeld(member, held, written)
}

/** The record with each of its members, one after another, nested deeply. */
function everyMember(record: JsonValue, deep: JsonValue): readonly JsonValue[] {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return [record]
  return Object.keys(record).map((key) => ({ ...record, [key]: deep }))
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

/** Names that a format makes: of what a run without function calls speaks or an event alone reports, of actions that have none, and of two parts that stand apart. */
const made: Readonly<Record<string, (tool: string, text: string) => boolean>> = {
  'swe-agent': (tool) => tool === 'bash',
  codex: (tool) => tool === 'shell' || tool === 'apply_patch',
  autogen: (tool) => tool === 'code_executor',
  'bedrock-agents': (tool, text) =>
    ['knowledge_base_lookup', 'code_interpreter', 'agent_collaborator'].includes(tool) ||
    tool.split(' ').every((part) => text.toUpperCase().includes(JSON.stringify(part.toUpperCase()).slice(1, -1))),
  'semantic-kernel': (tool, text) => tool.split('-').every((part) => text.includes(JSON.stringify(part).slice(1, -1))),
}

function isWritten(tool: string, text: string, { id }: TraceFormat): boolean {
  return text.includes(JSON.stringify(tool).slice(1, -1)) || made[id]?.(tool, text) === true
}

/** A batch of LangSmith without runs of its own: it completes runs of earlier ones. */
function onlyCompletes(record: JsonValue): boolean {
  return typeof record === 'object' && record !== null && 'patch' in record && !('post' in record)
}

describe.each(formats)('$id', (format) => {
  test('damaged records: nothing throws, no record goes uncounted, no call is invented', () => {
    fc.assert(
      fc.property(damaged(format), ({ before, records }) => {
        const seen = readWith(format, records)
        expect(seen.events).toBeGreaterThanOrEqual(records.filter((record) => !onlyCompletes(record)).length)
        // A damaged record may split or repeat calls, but must never invent one.
        const requested = new Set(readWith(format, before).calls.map((call) => call.tool))
        const written = JSON.stringify(records)
        for (const { tool } of seen.calls) expect(requested.has(tool) || isWritten(tool, written, format)).toBe(true)
        for (const call of seen.calls) {
          expect(typeof call.tool === 'string' && call.tool !== '').toBe(true)
          expect(typeof call.trace).toBe('string')
        }
      }),
      { numRuns: 300 },
    )
  })

  test('every single record, damaged or not, is accounted for', () => {
    fc.assert(
      fc.property(damaged(format), ({ records }) => {
        for (const record of records) expect(readWith(format, [record]).events).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  test('arguments are what the records hold', () => {
    fc.assert(
      fc.property(damaged(format), ({ records }) => {
        const held = new Set<string>()
        for (const record of records) gather(record, held)
        const pieces = JSON.stringify(records)
        for (const { args } of readWith(format, records).calls) if (!isStreamed(pieces)) expectHeld(args, held, pieces)
      }),
      { numRuns: 100 },
    )
  })

  test('repeated records give no call more than twice', () => {
    for (const records of recordsOf(format)) {
      // A record may repeat calls of earlier ones: read alone, it gives all of them.
      const keyOf = isStreamed(JSON.stringify(records)) ? toolOf : toolAndArguments
      const alone = countsOf(
        records.flatMap((record) => readWith(format, [record]).calls),
        keyOf,
      )
      const once = countsOf(readWith(format, records).calls, keyOf)
      const repeated = records.flatMap((record) => [record, structuredClone(record)])
      const twice = countsOf(readWith(format, repeated).calls, keyOf)
      for (const [call, count] of twice) {
        expect(count).toBeLessThanOrEqual(2 * Math.max(once.get(call) ?? 0, alone.get(call) ?? 0))
      }
    }
  })

  test('values that nest as deep as the reader lets through do no harm', async () => {
    let deep: JsonValue = 'end'
    for (let level = 0; level < 400; level++) deep = level % 2 === 0 ? [deep] : { content: deep }
    for (const records of recordsOf(format)) {
      for (const at of records.keys()) {
        const nested = records.flatMap((record, index) => (index === at ? everyMember(record, deep) : [record]))
        const text = nested.map((record) => JSON.stringify(record)).join('\n')
        const { calls } = await readAs(text, 'deep.jsonl', format)
        for (const { tool } of calls) expect(isWritten(tool, text, format)).toBe(true)
      }
    }
  })

  test('files cut at any byte: no call that the whole file does not have, and none more often', async () => {
    const folder = new URL(`${format.id}/`, root)
    const files = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }))
    const smallest = Math.min(...files.map(({ bytes }) => bytes.length))
    for (const { name, bytes } of files) {
      const all = (await importText(bytes, name, format)).calls
      const [whole, wholeTools] = [countsOf(all), countsOf(all, toolOf)]
      // At every byte of the smallest file.
      const step = bytes.length === smallest ? Math.ceil(bytes.length / 1200) : bytes.length / 40
      for (let cut = step; cut < bytes.length; cut += step) {
        const { calls } = await readAs(bytes.subarray(0, Math.floor(cut)), name, format)
        const given = calls.filter(({ args }) => args !== undefined)
        for (const [call, count] of countsOf(given)) expect(count).toBeLessThanOrEqual(whole.get(call) ?? 0)
        // With what a call was made may be said after it.
        for (const [tool, count] of countsOf(calls, toolOf))
          expect(count).toBeLessThanOrEqual(wholeTools.get(tool) ?? 0)
      }
    }
  })

  test('files cut at any byte, their format unsaid: the calls of the file, or a problem in words', async () => {
    const folder = new URL(`${format.id}/`, root)
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(new URL(name, folder))
      const all = (await importText(bytes, name)).calls
      const known = new Set([...countsOf(all).keys(), ...all.map(({ tool }) => toolAndArguments({ tool }))])
      for (let cut = 1; cut < 25; cut++) {
        const part = bytes.subarray(0, Math.floor((bytes.length * cut) / 25))
        const read = await importText(part, name).catch((error: unknown) => error)
        if (read instanceof AssayError) expect(read.problems[0]?.message).not.toBe('')
        else for (const call of countsOf((read as Imported).calls).keys()) expect([...known]).toContain(call)
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
      readWith(format, records)
      expect(records).toEqual(before)
    }
  })
})
